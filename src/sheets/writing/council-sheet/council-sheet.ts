import { councilPhrases } from '../../../text/council-phrases';
import { officeWords } from '../../../text/history-words';
import { councilHeadings, type CouncilSection } from '../../../text/council-words';
import type { Language } from '../../../text/language';
import { reasonWords } from '../../../text/reason-words';
import type { Change } from '../../../workbook/patch';
import type { Snapshot } from '../../../workbook/snapshot';
import type { BlocResults } from '../bloc-results';
import { newSheetChanges } from '../sheet-changes';
import type { SheetImage } from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';
import {
  AWAITED,
  COUNCIL_WIDTHS,
  CouncilLines,
  type CouncilCell,
  type CouncilColumn,
} from './council-lines';

/** A finding that may be accepted, with what it says. */
export interface OfferedFinding {
  readonly code: string;
  readonly text: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** What the cell shows now; accepting holds only as long as it does. */
  readonly was: string;
  /** Left out where it is only offered: nobody has accepted it yet. */
  readonly accepted?: SignedReason;
}

/** Why something was accepted, by whom and when ("20/12/2025"). */
export interface SignedReason {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

export interface CouncilDraft {
  readonly blocs: readonly BlocResults[];
  readonly offered: readonly OfferedFinding[];
  /** Conditions of the organiser's own rules that nobody has declared yet of a unit; left out: none. */
  readonly toDeclare?: readonly { readonly unit: string; readonly condition: string }[];
}

/** Blank rows to fill in where the results ask for none. */
const SPARE = 3;
/** More errors than these are to be mended, not accepted one by one. */
const MOST_OFFERED = 10;

/** A new sheet "Hội đồng" with a table for everything that a council may decide; from then on it is the user's. */
export function councilSheetChanges(
  snapshot: Snapshot,
  draft: CouncilDraft,
  language: Language,
): readonly Change[] {
  return newSheetChanges(snapshot, 'council', councilImage(draft, language), language);
}

/** The tables one below the other, with the names that the results ask something about. */
export function councilImage(draft: CouncilDraft, language: Language): SheetImage {
  const phrases = councilPhrases[language];
  const sheet = new CouncilLines();
  sheet.addLine(phrases.heading, styles.title);
  sheet.addLine(phrases.fillIn, styles.hint);
  const { blocs } = draft;
  const rows: Readonly<Record<CouncilSection, readonly (readonly CouncilCell[])[]>> = {
    opinions: unitRows(blocs),
    facts: [],
    cuts: [],
    chair: tiedRows(blocs),
    declarations: [
      ...undeclaredRows(blocs, language),
      ...(draft.toDeclare ?? []).map(({ unit, condition }) => declarationRow(unit, condition)),
    ],
    ballots: [],
    decisions: [],
    accepted: offeredRows(draft.offered),
    offices: [[officeWords[language].head], [officeWords[language].deputy]],
  };
  const columns = columnsOf(blocs, language);
  for (const section of SECTIONS) {
    // Units and offices all stand there, if there are any; a table without a line cannot be filled in.
    const isWhole = (section === 'opinions' || section === 'offices') && rows[section].length > 0;
    const spare = Array.from({ length: isWhole ? 0 : SPARE }, () => []);
    sheet.addTable({
      ...phrases.titles[section],
      columns: columns[section],
      rows: [...rows[section], ...spare],
    });
  }
  return {
    rows: sheet.rows,
    columnWidths: COUNCIL_WIDTHS,
    frozen: { rows: 0, columns: 0 },
    orientation: 'landscape',
    repeated: null,
    hint: null,
    guides: sheet.guides,
  };
}

const SECTIONS = [
  'opinions',
  'facts',
  'cuts',
  'chair',
  'declarations',
  'ballots',
  'decisions',
  'accepted',
  'offices',
] as const satisfies readonly CouncilSection[];

function columnsOf(
  blocs: readonly BlocResults[],
  language: Language,
): Readonly<Record<CouncilSection, readonly CouncilColumn[]>> {
  const headings = councilHeadings[language];
  const { guides } = councilPhrases[language];
  const facts = blocs.flatMap(({ scheme }) => scheme.downgrades.map(({ fact }) => fact));
  const words = (heading: string, span: number, guide: string): CouncilColumn => ({
    heading,
    span,
    guide,
    look: 'words',
  });
  const centred = (heading: string, span: number, guide: string): CouncilColumn => ({
    ...words(heading, span, guide),
    look: 'centred',
  });
  const signed = ({ by, on }: { readonly by: string; readonly on: string }): CouncilColumn[] => [
    words(by, 1, guides.by),
    { ...centred(on, 1, guides.on), look: 'date' },
  ];
  const { opinions, cuts, chair, declarations, ballots, decisions, accepted, offices } = headings;
  return {
    opinions: [
      words(opinions.unit, 1, guides.unit),
      words(opinions.disqualified, 2, guides.disqualified),
      centred(opinions.votes, 1, guides.votes),
      centred(opinions.voters, 1, guides.voters),
      centred(opinions.women, 4, guides.women),
      ...signed(opinions),
    ],
    facts: [
      words(headings.facts.unit, 1, guides.unit),
      words(headings.facts.fact, 2, guides.fact(facts)),
      words(headings.facts.basis, 6, guides.basis),
      ...signed(headings.facts),
    ],
    cuts: [
      words(cuts.unit, 1, guides.unit),
      words(cuts.criterion, 2, guides.criterion),
      centred(cuts.points, 1, guides.points),
      words(cuts.reason, 5, guides.reason),
      ...signed(cuts),
    ],
    chair: [
      words(chair.unit, 1, guides.unit),
      centred(chair.place, 1, guides.place),
      words(chair.reason, 7, guides.reason),
      ...signed(chair),
    ],
    declarations: [
      words(declarations.unit, 1, guides.unit),
      words(declarations.person, 1, guides.person),
      words(declarations.condition, 2, guides.condition),
      centred(declarations.answer, 2, guides.answer),
      words(declarations.basis, 3, guides.basis),
      ...signed(declarations),
    ],
    ballots: [
      words(ballots.unit, 1, guides.unit),
      words(ballots.person, 1, guides.person),
      words(ballots.award, 1, guides.award),
      centred(ballots.method, 1, guides.method),
      centred(ballots.members, 1, guides.members),
      centred(ballots.present, 1, guides.present),
      centred(ballots.written, 1, guides.written),
      centred(ballots.valid, 1, guides.valid),
      centred(ballots.votesFor, 1, guides.votesFor),
      ...signed(ballots),
    ],
    decisions: [
      words(decisions.unit, 1, guides.unit),
      words(decisions.person, 1, guides.person),
      words(decisions.decision, 2, guides.decision),
      words(decisions.reason, 4, guides.reason),
      centred(decisions.facts, 1, guides.facts),
      ...signed(decisions),
    ],
    accepted: [
      words(accepted.code, 1, guides.code),
      words(accepted.what, 2, guides.reason),
      words(accepted.sheet, 1, guides.sheet),
      centred(accepted.cell, 1, guides.cell),
      words(accepted.was, 1, guides.was),
      words(accepted.reason, 3, guides.reason),
      ...signed(accepted),
    ],
    offices: [
      words(offices.office, 1, guides.office),
      words(offices.unit, 2, guides.unit),
      words(offices.reason, 6, guides.officeReason),
      ...signed(offices),
    ],
  };
}

function unitRows(blocs: readonly BlocResults[]): readonly (readonly CouncilCell[])[] {
  return blocs.flatMap(({ scoresheet }) => scoresheet.units.map(({ name }) => [written(name)]));
}

/** The units that share a rank, those of one rank together. */
function tiedRows(blocs: readonly BlocResults[]): readonly (readonly CouncilCell[])[] {
  return blocs.flatMap(({ results, scoresheet }) =>
    results
      .filter(({ rank, tiedWith }) => rank !== null && tiedWith.length > 0)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .map(({ unit }): readonly CouncilCell[] => [
        written(scoresheet.units[unit]?.name ?? ''),
        AWAITED,
        AWAITED,
        AWAITED,
        AWAITED,
      ]),
  );
}

/** What nobody has declared yet of the units that something is proposed for. */
function undeclaredRows(
  blocs: readonly BlocResults[],
  language: Language,
): readonly (readonly CouncilCell[])[] {
  const words = reasonWords[language].conditions;
  return blocs.flatMap(({ awards, scoresheet }) =>
    awards.flatMap(({ unit, eligibility, proposal }) => {
      const conditions = eligibility.flatMap(({ award, reason }) =>
        award === proposal?.award && reason.kind === 'not-declared' ? reason.conditions : [],
      );
      const { name = '' } = scoresheet.units[unit] ?? {};
      return [...new Set(conditions)].map((condition) => declarationRow(name, words[condition]));
    }),
  );
}

function declarationRow(unit: string, condition: string): readonly CouncilCell[] {
  return [written(unit), null, written(condition), AWAITED, null, AWAITED, AWAITED];
}

function offeredRows(offered: readonly OfferedFinding[]): readonly (readonly CouncilCell[])[] {
  return offered
    .slice(0, MOST_OFFERED)
    .map(({ code, text, sheet, cell, was, accepted }) => [
      code,
      written(text),
      written(sheet ?? ''),
      cell,
      written(was),
      ...(accepted === undefined
        ? []
        : [written(accepted.reason), written(accepted.by), written(accepted.on)]),
    ]);
}
