import type { BuiltInScheme } from '../app/built-in-schemes';
import type { Language } from '../text/language';
import { schemeCommandWords } from '../text/scheme-command-words';
import { schemeSourceWords } from '../text/scheme-source-words';
import { consoleTable } from './console-table';

/** The built-in schemes as a table: what to call them by, their name, status and source. */
export function builtInSchemesText(all: readonly BuiltInScheme[], language: Language): string {
  const words = schemeCommandWords[language];
  const rows = all.map(({ scheme, provenance, level }) => [
    provenance.id,
    scheme.name,
    schemeSourceWords[language].levels[level],
    provenance.source,
  ]);
  const table = consoleTable(
    [[words.id, words.name, words.level, words.source], ...rows],
    [
      { align: 'left', widest: 40 },
      { align: 'left', widest: 34 },
      { align: 'left', widest: 16 },
      { align: 'left', widest: 60 },
    ],
  );
  return `${table}\n\n${words.howToUse}`;
}

/** The same as one JSON object, with all notes. */
export function builtInSchemesJson(all: readonly BuiltInScheme[]): string {
  const schemes = all.map(({ scheme, provenance, level }) => ({
    id: provenance.id,
    name: scheme.name,
    year: scheme.year,
    level,
    status: provenance.status,
    source: provenance.source,
    notes: provenance.notes,
  }));
  return JSON.stringify({ schemes }, null, 2);
}
