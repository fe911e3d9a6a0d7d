import type { HistoryLine } from '../awards/bloc-history';
import { foldName } from '../scoring/fold-name';
import { readBlocUnits } from '../sheets/reading/bloc-sheet/bloc-units';
import { ShortCode } from '../sheets/short-code';
import { schemeText, scoreTexts } from '../sheets/writing/fingerprint';
import type { Snapshot } from '../workbook/snapshot';
import type { BlocComputation } from './computation';
import { historyIn } from './propose-hand-over';

/** What a result is computed from, each kind with a code of its own: what changed since can then be named. */
export const inputKinds = [
  'scores',
  'scheme',
  'council',
  'accepted',
  'history',
  'rules',
  'units',
  'facts',
] as const;
export type InputKind = (typeof inputKinds)[number];
export type InputCodes = Readonly<Record<InputKind, string>>;

/**
 * The codes of everything that the results of these blocs rest on: equal inputs have equal codes.
 * @param snapshot the workbook with the lines that an official result adds to "Lịch sử"
 */
export function inputCodes(snapshot: Snapshot, blocs: readonly BlocComputation[]): InputCodes {
  const code = (texts: (bloc: BlocComputation) => readonly string[]): string => {
    const hash = new ShortCode();
    for (const bloc of blocs) for (const text of texts(bloc)) hash.add(text);
    return hash.toString();
  };
  const history = historyIn(snapshot);
  const stated = readBlocUnits(snapshot)?.units ?? null;
  return {
    scores: code(scoreTexts),
    scheme: code((bloc) => [schemeText(bloc)]),
    council: code(({ council }) => {
      if (council === null) return [];
      const parts = Object.entries<string | readonly unknown[]>({ ...council });
      const said = parts.filter(([part]) => !NOT_SAID.has(part));
      return said.some(([, rows]) => rows.length > 0) ? [told(Object.fromEntries(said))] : [];
    }),
    accepted: code(({ council }) => (council?.accepted ?? []).map(told)),
    history: code((bloc) => [
      ...history.lines.flatMap((line) => historyText(line, bloc)),
      ...history.aliases.map(told),
      told(history.known),
    ]),
    rules: code(({ pack, rulesSheet }) => {
      if (pack === null) return [rulesSheet ?? ''];
      const isOwn = rulesSheet !== null && rulesSheet !== undefined;
      return [isOwn ? JSON.stringify([pack.pack, pack.ties], plain) : pack.pack.id];
    }),
    units: code(({ scoresheet }) =>
      scoresheet.units.map(({ name }) => told(stated?.get(foldName(name)) ?? null)),
    ),
    facts: code(({ facts }) => [told(facts)]),
  };
}

/** The kinds of which the codes differ. */
export function changedKinds(
  before: Readonly<Partial<Record<InputKind, string>>>,
  now: InputCodes,
): readonly InputKind[] {
  return inputKinds.filter((kind) => before[kind] !== undefined && before[kind] !== now[kind]);
}

/**
 * What a line of "Lịch sử" says that a result may rest on. Not its note, nor the number and date of a decision, which
 * are written down once the result is official; nothing of later years.
 */
function historyText(line: HistoryLine, { facts }: BlocComputation): readonly string[] {
  const before = facts.year?.value ?? null;
  const { year, unit, rating, office, award, type, rank, class: named } = line;
  if (before !== null && year > before) return [];
  return [told([year, unit, rating, office, award, type, rank, named])];
}

/** What is kept apart from the council's word: its sheet, and the findings that were accepted. */
const NOT_SAID: ReadonlySet<string> = new Set(['sheet', 'accepted']);

/** Where something stands is no part of what it says. */
const PLACES: ReadonlySet<string> = new Set(['at', 'place', 'source', 'cells']);

function told(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    return PLACES.has(key) ? undefined : plain(key, part);
  });
}

function plain(_key: string, part: unknown): unknown {
  return typeof part === 'bigint' ? part.toString() : part;
}
