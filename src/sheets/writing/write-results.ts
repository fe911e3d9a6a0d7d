import type { Language } from '../../text/language';
import { countWrittenCells, type Patch } from '../../workbook/patch';
import type { Snapshot } from '../../workbook/snapshot';
import type { SheetFinding } from '../scoresheet';
import { findBlocSheet } from '../user-sheets';
import { blocImage } from './bloc-sheet';
import type { BlocResults } from './bloc-results';
import { compareOwnFigures } from './compare-own-figures';
import { indicatorsImage } from './indicators-sheet';
import { logChanges } from './log-sheet';
import { packSheetChanges, resultSheetChanges, type ConferencePack } from './pack/pack-sheets';
import { rankingImage } from './ranking-sheet';
import { newSheetChanges, sheetChanges, type SheetChanges } from './sheet-changes';
import { summaryImage } from './summary-sheet';
import { tableResults } from './table-results';
import { unitLines, type BlocLines } from './unit-lines';

export interface ResultsToWrite {
  readonly snapshot: Snapshot;
  /** Every bloc of the workbook that was scored, in the order of the sheets. */
  readonly blocs: readonly BlocResults[];
  /** The time as it is to stand in the log, such as "20/12/2025 10:32". */
  readonly now: string;
  /** The language of what is written; Vietnamese unless said otherwise. */
  readonly language?: Language;
  /** The conference pack, all of it or the sheets of it that are there; null or left out for none. */
  readonly pack?: PackToWrite | null;
}

export interface PackToWrite {
  readonly contents: ConferencePack;
  readonly wanted: 'all' | 'those-there';
}

export interface WrittenResults {
  /** Only what differs from the snapshot: empty where everything already stands there. */
  readonly patch: Patch;
  readonly findings: readonly SheetFinding[];
}

/**
 * Result columns beside the tables, the sheets "Tổng hợp điểm", "Xếp hạng" and "Chỉ báo", those of the conference pack,
 * a draft of "Thông tin khối" where there is none, and a line in "Nhật ký" where any cell changed. Only cells that Bảng Vàng owns are written.
 */
export function writeResults({
  snapshot,
  blocs,
  now,
  language = 'vi',
  pack = null,
}: ResultsToWrite): WrittenResults {
  const scored = blocs
    .filter((bloc) => bloc.scoresheet.units.length > 0)
    .map((bloc) => ({ bloc, lines: unitLines(bloc, language) }));
  if (scored.length === 0) return { patch: { changes: [] }, findings: [] };

  const framing = pack === null ? null : { frame: pack.contents.frame, wanted: pack.wanted };
  const results = together([
    tableResults(snapshot, scored, language),
    resultSheetChanges(snapshot, 'summary', summaryImage(scored, language), framing, language),
    resultSheetChanges(snapshot, 'ranking', rankingImage(scored, language), framing, language),
    ...(pack === null
      ? []
      : packSheetChanges(snapshot, scored, pack.contents, pack.wanted, language)),
    sheetChanges(
      snapshot,
      'indicators',
      indicatorsImage(
        scored.map(({ bloc }) => bloc),
        language,
      ),
      language,
    ),
    blocSheetDraft(snapshot, scored, language),
  ]);
  const cellsWritten = countWrittenCells(results);
  const deed = { kind: 'recomputed' } as const;
  const entry = { time: now, deed, blocs: scored.map(({ bloc }) => bloc), cellsWritten };
  const log = cellsWritten === 0 ? nothing : logChanges(snapshot, entry, language);
  const { changes, findings } = together([results, log]);
  return {
    patch: { changes },
    findings: [...scored.flatMap(({ bloc }) => compareOwnFigures(snapshot, bloc)), ...findings],
  };
}

const nothing: SheetChanges = { changes: [], findings: [] };

function together(parts: readonly SheetChanges[]): SheetChanges {
  return {
    changes: parts.flatMap((part) => part.changes),
    findings: parts.flatMap((part) => part.findings),
  };
}

/** The user completes the sheet, so it is made once and never written again. */
function blocSheetDraft(
  snapshot: Snapshot,
  scored: readonly BlocLines[],
  language: Language,
): SheetChanges {
  if (findBlocSheet(snapshot) !== null) return nothing;
  const image = blocImage(
    scored.map(({ bloc: { facts, scheme, scoresheet } }) => ({
      facts,
      year: facts.year?.value ?? scheme.year,
      units: scoresheet.units.map(({ name }) => ({ name, known: {} })),
    })),
    language,
  );
  return { changes: newSheetChanges(snapshot, 'bloc', image, language), findings: [] };
}
