import { foldName } from '../../../scoring/fold-name';
import type { Found } from '../../scoresheet';
import { namesBloc } from '../rows/bloc-headings';
import { splitCode } from '../criteria/criterion-code';
import { finding } from '../findings';
import { tidy } from '../fold';
import type { RawTable } from '../raw-table';
import type { TitleLine } from '../titles/title-facts';

/** The names of blocs that stand on the sheet of a form, outside its table. */
export type BlocsOfForm = (sheet: string) => readonly Found<string>[];

export function blocNamesIn(lines: readonly TitleLine[]): readonly Found<string>[] {
  return lines.flatMap(({ text, place }) => {
    const { name } = splitCode(text);
    return namesBloc(name) ? [{ value: tidy(name), place }] : [];
  });
}

/** Whether two forms are of different blocs beyond doubt: names on them differ in nothing but their number. */
export function areNumberedApart(
  a: readonly Found<string>[],
  b: readonly Found<string>[],
): boolean {
  const others = new Set(b.map(({ value }) => foldName(value)));
  const numbered = new Set(b.map(({ value }) => withoutNumber(value)));
  return a.some(({ value }) => !others.has(foldName(value)) && numbered.has(withoutNumber(value)));
}

function withoutNumber(name: string): string {
  return foldName(name.replace(/(?<![\p{L}\d])(\d{1,3}|[IVX]{1,6})(?![\p{L}\d])/gu, '#'));
}

/** A table put together from forms, doubted where the first names of blocs on them differ all the same. */
export function doubtedBlocs(table: RawTable, blocsOf: BlocsOfForm): RawTable {
  const names = new Map<string, Found<string>>();
  for (const sheet of new Set(table.units.map(({ place }) => place.sheet))) {
    const [name] = blocsOf(sheet);
    if (name !== undefined && !names.has(foldName(name.value)))
      names.set(foldName(name.value), name);
  }
  const [, second] = names.values();
  if (second === undefined) return table;
  const params = { blocs: [...names.values()].map(({ value }) => value) };
  const message = { code: 'forms-name-other-blocs', params } as const;
  const sheet = second.place?.sheet ?? table.sheet;
  return {
    ...table,
    confidence: Math.min(table.confidence, 0.6),
    findings: [...table.findings, finding('warning', message, sheet, second.place)],
  };
}
