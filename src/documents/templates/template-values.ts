import { foldName } from '../../scoring/fold-name';
import { cleanText } from '../content/clean-text';
import type { TemplateData } from './template-data';

/** What a name stands for at one place: words, nothing known (null), or the lines of a list. */
export type TemplateValue = string | null | readonly TemplateScope[];
/** By folded name. */
export type TemplateScope = ReadonlyMap<string, TemplateValue>;

/** The names of a template with their values as they are printed, lines kept. */
export function templateValues({ facts, lists }: TemplateData): TemplateScope {
  const values = new Map<string, TemplateValue>();
  for (const { name, columns, rows } of lists) {
    const keys = columns.map(foldName);
    values.set(
      foldName(name),
      rows.map((row) => new Map(keys.map((key, column) => [key, printed(row[column] ?? null)]))),
    );
  }
  for (const { name, value } of facts) values.set(foldName(name), printed(value));
  return values;
}

/** Only characters that a document can hold; lines stay lines. */
function printed(value: string | null): string | null {
  return value === null
    ? null
    : value
        .split(/\r\n|[\n\r\v]/)
        .map(cleanText)
        .join('\n');
}
