import type { AwardSubject, WrittenAward } from '../../../awards/council';
import { builtInPacks } from '../../../awards/built-in-packs';
import { foldName } from '../../../scoring/fold-name';
import type { TableRow } from '../scheme-sheet/tables';
import { readWords } from './fields';
import type { KnownUnits } from './known-units';
import type { Remarks } from './remarks';

/** Whom a row is about, and of which bloc that is; null for a mistake. */
export function readSubject(
  row: TableRow<'unit' | 'person'>,
  units: KnownUnits,
  remarks: Remarks,
): { readonly bloc: number | null; readonly subject: AwardSubject } | null {
  const name = readWords(row, 'person');
  if (name === null) {
    const unit = units.read(row.words('unit'), row.at('unit'), remarks);
    return unit === null ? null : { bloc: unit.bloc, subject: { kind: 'unit', unit: unit.unit } };
  }
  // A person may belong to a part of a unit, which no scoring table names.
  const [person, beside] = splitPerson(name);
  const unitName = readWords(row, 'unit') ?? beside;
  const unit = unitName === null ? null : units.named(unitName);
  return {
    bloc: unit?.bloc ?? null,
    subject: { kind: 'person', name: person, unit: unit?.unit ?? null, unitName },
  };
}

/** "Nguyễn Văn A – Sở B": a name, and the unit behind a dash between spaces; null without one. */
function splitPerson(text: string): readonly [string, string | null] {
  const [, name, unit] = /^(.+?)\s+[-–—]\s+(.+)$/.exec(text) ?? [];
  return name === undefined || unit === undefined ? [text, null] : [name.trim(), unit.trim()];
}

/** An award with the code that the built-in packs have for its name, or for the code itself. */
export function writtenAward(text: string): WrittenAward {
  const typed = foldName(text);
  const known = builtInPacks()
    .flatMap(({ awards }) => awards)
    .find(({ code, name, englishName }) =>
      [code, name, englishName].some((form) => foldName(form) === typed),
    );
  return { text, code: known?.code ?? null };
}
