import type { Scheme, Stage } from '../../../scoring/scheme';
import type { Language } from '../../../text/language';
import { findSheet, type Snapshot } from '../../../workbook/snapshot';
import { ownedSheets, type SheetKind } from '../../ownership';
import { commonYear } from '../bloc-title';
import { blankScoresheetImage } from '../scoring-form/blank-scoresheet';
import { isByCases } from '../scoring-form/form-columns';
import { unitFormImage } from '../scoring-form/unit-form';
import type { SheetImage } from '../sheet-image';
import { sheetChanges, type SheetChanges } from '../sheet-changes';
import type { BlocLines } from '../unit-lines';
import { chartsImage, type EarlierRanks } from './charts-sheet';
import { framed, isFramed, type PageFrame } from './page-frame';
import type { ProposalList } from './proposals';
import { proposalsImage } from './proposals-sheet';
import { publicImage, type PublicList } from './public-sheet';
import type { BlocTracking, Day } from './tracking';
import { trackingImage } from './tracking-sheet';

/** What blank forms are made from. */
export interface BlankForms {
  readonly scheme: Scheme;
  readonly year: number | null;
  readonly bloc: string | null;
  readonly units: readonly string[];
  readonly stages: readonly Stage[];
}

/** Everything that a conference needs beside the results themselves. */
export interface ConferencePack {
  readonly frame: PageFrame;
  readonly proposals: ProposalList;
  readonly public: PublicList;
  readonly tracking: readonly BlocTracking[];
  /** The day from which what falls due next is told. */
  readonly today: Day;
  /** In the order of the blocs. */
  readonly earlier: readonly (EarlierRanks | null)[];
  /** Null where nobody asked for them. */
  readonly forms: BlankForms | null;
}

/** The sheets of the pack that nobody has to ask for one by one. */
export const packKinds = [
  'proposals',
  'tracking',
  'public',
  'charts',
] as const satisfies readonly SheetKind[];

/** Whether anything of the pack stands in the workbook, so that it is rebuilt with the results. */
export function isPacked(snapshot: Snapshot): boolean {
  const kinds: readonly SheetKind[] = packKinds;
  return (
    ownedSheets(snapshot).some(({ kind }) => kinds.includes(kind)) ||
    isHeaded(snapshot, 'summary') ||
    isHeaded(snapshot, 'ranking')
  );
}

/** Whether our sheet of that kind has the head of a printed page. */
function isHeaded(snapshot: Snapshot, kind: 'summary' | 'ranking'): boolean {
  const owned = ownedSheets(snapshot).find((each) => each.kind === kind);
  const sheet = owned === undefined ? null : findSheet(snapshot, owned.sheet);
  return owned !== undefined && sheet !== null && isFramed(sheet, owned.area);
}

/**
 * What the sheets of the pack need changed.
 * @param wanted all, as when she asks for the pack; or only those that are there, as at every other writing
 */
export function packSheetChanges(
  snapshot: Snapshot,
  blocs: readonly BlocLines[],
  pack: ConferencePack,
  wanted: 'all' | 'those-there',
  language: Language,
): readonly SheetChanges[] {
  const there = new Set(ownedSheets(snapshot).map(({ kind }) => kind));
  const { frame, forms } = pack;
  const year = commonYear(blocs.map(({ bloc }) => bloc));
  const sheet = (kind: SheetKind, image: () => SheetImage): readonly SheetChanges[] =>
    wanted === 'all' || there.has(kind)
      ? [sheetChanges(snapshot, kind, framed(image(), frame, language), language)]
      : [];
  return [
    ...sheet('proposals', () => proposalsImage(pack.proposals, language)),
    ...sheet('tracking', () => trackingImage(pack.tracking, year, pack.today, language)),
    ...sheet('public', () => publicImage(pack.public, language)),
    ...(wanted === 'all' || there.has('charts')
      ? [sheetChanges(snapshot, 'charts', chartsImage(blocs, pack.earlier, language), language)]
      : []),
    ...(forms === null ? [] : formChanges(snapshot, forms, language)),
  ];
}

/** Blank forms are made anew only when somebody asks for them. */
function formChanges(
  snapshot: Snapshot,
  { scheme, year, bloc, units, stages }: BlankForms,
  language: Language,
): readonly SheetChanges[] {
  const form = unitFormImage({ scheme, year, bloc, unit: null, stages, known: () => null });
  const forms = [sheetChanges(snapshot, 'form', form, language)];
  // Points counted by cases have a form a unit: a table of all of them would be too wide to be read.
  if (isByCases(scheme)) return forms;
  const table = blankScoresheetImage({ scheme, year, bloc, units, stages, known: () => null });
  return [...forms, sheetChanges(snapshot, 'blank', table, language)];
}

/** The image of a sheet of results, with a head and a foot where the pack asks for them or has given them. */
export function resultSheetChanges(
  snapshot: Snapshot,
  kind: 'summary' | 'ranking',
  image: SheetImage,
  pack: { readonly frame: PageFrame; readonly wanted: 'all' | 'those-there' } | null,
  language: Language,
): SheetChanges {
  const isThere = ownedSheets(snapshot).some((owned) => owned.kind === kind);
  const has = isHeaded(snapshot, kind);
  if (pack === null || (pack.wanted === 'those-there' && !has)) {
    return sheetChanges(snapshot, kind, image, language);
  }
  const view = isThere && !has ? 'anew' : 'kept';
  return sheetChanges(snapshot, kind, framed(image, pack.frame, language), language, view);
}
