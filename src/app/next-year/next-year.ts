import { presentNames, type BlocHistory } from '../../awards/bloc-history';
import { foldName } from '../../scoring/fold-name';
import type { Scheme } from '../../scoring/scheme';
import { readBlocUnits } from '../../sheets/reading/bloc-sheet/bloc-units';
import { readPledgeSheet, type Pledge } from '../../sheets/reading/pledge-sheet';
import type { SheetFinding } from '../../sheets/scoresheet';
import { titleAfter } from '../../sheets/sheet-title';
import { blocImage } from '../../sheets/writing/bloc-sheet';
import { historyImage } from '../../sheets/writing/history-sheet/history-image';
import { schemeImage } from '../../sheets/writing/scheme-sheet/scheme-sheet';
import { newSheetChanges, unmarkedSheetChanges } from '../../sheets/writing/sheet-changes';
import type { SheetImage } from '../../sheets/writing/sheet-image';
import type { SheetKind } from '../../sheets/ownership';
import type { Message } from '../../text/sentences';
import { applyToSnapshot } from '../../workbook/apply-patch';
import type { Change, Patch } from '../../workbook/patch';
import { fail, ok, type Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import type { Computation } from '../computation';
import { historyLinesOf, nextOfficeLines } from '../history-lines';
import { officialState } from '../official';
import { historyIn } from '../propose-hand-over';
import { schemeText } from '../scheme-text';
import { nextBlocDraft, openOffices } from './next-facts';
import { nextScoresheets } from './next-scoresheets';
import { presentUnits } from './present-units';
import { sharedYear } from './shared-year';

/** The workbook of the year after: what makes it out of an empty one, and what to look at. */
export interface NextYear {
  readonly year: number;
  readonly patch: Patch;
  /** Its sheets, in order. */
  readonly sheets: readonly string[];
  readonly findings: readonly SheetFinding[];
}

/** A workbook without a sheet. */
const nothing: Snapshot = { workbookName: '', sheets: [], names: [], keptText: null };

/**
 * Makes the workbook of the year after: blank scores for the same units and criteria with the targets of the pledge,
 * "Thông tin khối" with head and deputy after the hand-over, "Bộ tiêu chí" and "Lịch sử" with this year's result.
 * The workbook itself is not changed. A problem where its year is not known.
 */
export function nextYear(snapshot: Snapshot, { blocs }: Computation): Result<NextYear, Message> {
  const last = sharedYear(blocs);
  if (last === null) return fail({ code: 'next-year-without-year', params: {} });
  const year = last + 1;
  const history = historyIn(snapshot);
  const present = presentNames(history.aliases);
  const stated = readBlocUnits(snapshot);
  const found = readPledgeSheet(snapshot);
  const pledge = found === null || (found.year ?? year) !== year ? null : found;
  const isAlone = blocs.length === 1;
  const book = new NewBook();
  const drafts = blocs.map((bloc) => {
    const units = presentUnits(bloc, present);
    const scheme: Scheme = { ...bloc.scheme, year };
    for (const { title, image } of nextScoresheets({
      bloc,
      scheme,
      year,
      units,
      pledge,
      isAlone,
    })) {
      book.addUnmarked(title, image);
    }
    return nextBlocDraft(bloc, units, stated, year);
  });
  book.add('bloc', blocImage(drafts, 'vi'));
  const schemes = distinctSchemes(blocs.map(({ scheme }) => scheme));
  const [scheme] = schemes;
  if (scheme !== undefined && schemes.length === 1) {
    book.add('scheme', schemeImage({ ...scheme, year }, 'vi'));
  }
  book.add('history', historyImage(withThisYear(history, blocs, present), 'vi'));
  return ok({
    year,
    patch: { changes: book.changes },
    sheets: book.snapshot.sheets.map(({ name }) => name),
    findings: [
      ...(officialState(snapshot, blocs).kind === 'official'
        ? []
        : [said('warning', { code: 'next-year-not-official', params: { year: last } })]),
      ...blocs.flatMap((bloc) => openOffices(bloc, year)),
      ...pledgeFindings(found, year),
      ...(schemes.length > 1
        ? [said('warning', { code: 'next-year-several-schemes', params: { year } })]
        : []),
    ],
  });
}

/** Sheets one after the other, each of a title that is still free. */
class NewBook {
  snapshot = nothing;
  readonly changes: Change[] = [];

  add(kind: SheetKind, image: SheetImage): void {
    this.take(newSheetChanges(this.snapshot, kind, image, 'vi'));
  }

  addUnmarked(title: string, image: SheetImage): void {
    const taken = this.snapshot.sheets.map(({ name }) => name);
    this.take(unmarkedSheetChanges(titleAfter(title, taken), image, 'vi'));
  }

  private take(changes: readonly Change[]): void {
    this.changes.push(...changes);
    this.snapshot = applyToSnapshot(this.snapshot, { changes });
  }
}

/** The history with the lines of this year and the offices of the next; what stands there is not added again. */
function withThisYear(
  history: BlocHistory,
  blocs: Computation['blocs'],
  present: (name: string) => string,
): BlocHistory {
  const key = ({ year, unit, rank, office, award }: BlocHistory['lines'][number]): string =>
    JSON.stringify([year, foldName(unit), rank, office, foldName(award ?? '')]);
  const there = new Set(history.lines.map(key));
  const added = blocs
    .flatMap((bloc) => [...historyLinesOf(bloc, present), ...nextOfficeLines(bloc)])
    .filter((line) => !there.has(key(line)));
  return { ...history, lines: [...history.lines, ...added] };
}

function pledgeFindings(found: Pledge | null, year: number): readonly SheetFinding[] {
  if (found === null) return [said('info', { code: 'next-year-no-pledge', params: { year } })];
  if (found.year === null || found.year === year) return [];
  const params = { year, stated: found.year };
  return [said('warning', { code: 'next-year-pledge-of', params })];
}

/** Those that a bloc is judged by, each once. */
function distinctSchemes(schemes: readonly Scheme[]): readonly Scheme[] {
  const seen = new Map(schemes.map((scheme) => [schemeText(scheme), scheme]));
  return [...seen.values()];
}

function said(severity: SheetFinding['severity'], message: Message): SheetFinding {
  return { severity, message, sheet: null, cell: null };
}
