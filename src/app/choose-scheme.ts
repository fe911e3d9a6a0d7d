import { foldName } from '../scoring/fold-name';
import type { Scheme } from '../scoring/scheme';
import { finding } from '../sheets/reading/findings';
import {
  readSchemeSheet,
  type SchemeSheetReading,
} from '../sheets/reading/scheme-sheet/read-scheme-sheet';
import type { BlocFacts, Scoresheet, SheetFinding } from '../sheets/scoresheet';
import { findSchemeSheet } from '../sheets/user-sheets';
import type { Message } from '../text/sentences';
import { cellName } from '../workbook/cell-address';
import { fail, ok, type Result } from '../workbook/result';
import type { Snapshot } from '../workbook/snapshot';
import type { ComputeOptions } from './options';
import { readCorrected } from './read-corrected';
import { schemeSourceFindings } from './scheme-source-findings';

/** Which scheme holds for a bloc: the one that was chosen, then that of the sheet, then the one inferred. */
export interface SchemeChoice {
  readonly schemeFor: (scoresheet: Scoresheet) => Scheme;
  /** What a person should know of the sheet "Bộ tiêu chí", whether it is used or not. */
  readonly findings: readonly SheetFinding[];
  /** The same of the scheme of one bloc, whose award year is known. */
  readonly findingsFor: (scheme: Scheme, facts: BlocFacts) => readonly SheetFinding[];
}

type Asked = Pick<ComputeOptions, 'scheme' | 'sheets' | 'year'>;

/** Chooses the scheme of each bloc. A sheet with mistakes that would hold for a bloc leaves nothing to compute by. */
export function chooseScheme(
  snapshot: Snapshot,
  scoresheets: readonly Scoresheet[],
  asked: Asked,
): Result<SchemeChoice, Message> {
  const { scheme: chosen } = asked;
  if (chosen !== null) {
    const findings = [
      ...passedOver(findSchemeSheet(snapshot)?.sheet ?? null),
      ...schemeSourceFindings(chosen),
    ];
    return ok({ schemeFor: () => chosen, findings, findingsFor: () => [] });
  }
  const reading = readSchemeSheet(snapshot);
  if (reading === null) {
    return ok({ schemeFor: ({ scheme }) => scheme, findings: [], findingsFor: () => [] });
  }
  const { scheme, sheet, mistakes } = reading;
  if (scheme === null) {
    const [first] = mistakes;
    if (first === undefined) throw new Error('A scheme sheet without a scheme has a mistake.');
    const cell = first.at === null ? null : cellName(first.at);
    const params = { sheet, cell, count: mistakes.length, first: first.mistake };
    return fail({ code: 'scheme-sheet-wrong', params });
  }
  const own = new Set(blocsOfScheme(snapshot, scheme, scoresheets, asked));
  return ok({
    schemeFor: (scoresheet) => (own.has(scoresheet) ? scheme : scoresheet.scheme),
    findings: [
      ...reading.findings,
      ...(own.size === 0 ? [otherBloc(reading, scheme, scoresheets)] : []),
    ],
    findingsFor: (held, facts) => (held === scheme ? otherYear(reading, scheme, facts) : []),
  });
}

/**
 * The blocs that a scheme on a sheet is for: the only one of the workbook, whatever the scheme is called, or of several
 * those whose name and year it states.
 */
export function blocsOfScheme(
  snapshot: Snapshot,
  scheme: Scheme,
  scoresheets: readonly Scoresheet[],
  asked: Asked,
): readonly Scoresheet[] {
  // Of several blocs one alone may have been asked for.
  const all =
    asked.sheets.length === 0
      ? []
      : readCorrected(snapshot, { ...asked, sheets: [] }).reading.scoresheets;
  const places = new Set([...scoresheets, ...all].map((scoresheet) => scoresheet.sheets[0] ?? ''));
  return places.size === 1
    ? scoresheets
    : scoresheets.filter((scoresheet) => namesBloc(scheme, scoresheet));
}

/** Whether the scheme states the name of the bloc, or of its sheet, and no other year. */
export function namesBloc({ name, year }: Scheme, { bloc, scheme, sheets }: Scoresheet): boolean {
  const names = [bloc.name?.value ?? '', scheme.name, ...sheets].map(foldName);
  const ownYear = bloc.year?.value ?? null;
  return names.includes(foldName(name)) && (year === null || ownYear === null || year === ownYear);
}

function passedOver(sheet: string | null): readonly SheetFinding[] {
  return sheet === null
    ? []
    : [finding('info', { code: 'scheme-sheet-passed-over', params: { sheet } }, sheet)];
}

/** An error: the results would not be what she has written. */
function otherBloc(
  { sheet, places }: SchemeSheetReading,
  { name }: Scheme,
  scoresheets: readonly Scoresheet[],
): SheetFinding {
  const blocs = scoresheets.map(({ scheme }) => scheme.name);
  const message = { code: 'scheme-sheet-other-bloc', params: { name, blocs } } as const;
  return finding('error', message, sheet, places.name);
}

function otherYear(
  { sheet, places }: SchemeSheetReading,
  { year }: Scheme,
  facts: BlocFacts,
): readonly SheetFinding[] {
  const used = facts.year?.value ?? year;
  if (year === null || used === null || year === used) return [];
  const message = { code: 'scheme-sheet-other-year', params: { year, used } } as const;
  return [finding('warning', message, sheet, places.year)];
}
