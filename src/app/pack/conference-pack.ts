import { linesByUnit, noHistory, presentNames } from '../../awards/bloc-history';
import { foldName } from '../../scoring/fold-name';
import {
  readBlocDeadlines,
  type BlocDeadlines,
} from '../../sheets/reading/bloc-sheet/bloc-deadlines';
import { readBlocUnits, type BlocUnitsReading } from '../../sheets/reading/bloc-sheet/bloc-units';
import { dateInWords, type IsoDate } from '../../sheets/reading/cells/date-cell';
import { readHistorySheet } from '../../sheets/reading/history-sheet/read-history-sheet';
import { readPrintFacts, type PrintFacts } from '../../sheets/reading/print-facts';
import { blocTitle, commonYear } from '../../sheets/writing/bloc-title';
import type { EarlierRanks } from '../../sheets/writing/pack/charts-sheet';
import type { PageFrame } from '../../sheets/writing/pack/page-frame';
import {
  isPacked,
  type BlankForms,
  type ConferencePack,
} from '../../sheets/writing/pack/pack-sheets';
import type { BlocTracking } from '../../sheets/writing/pack/tracking';
import { stagesAskedFor } from '../../sheets/writing/scoring-form/form-columns';
import type { PackToWrite } from '../../sheets/writing/write-results';
import type { Language } from '../../text/language';
import { trackedPapers, type TrackedPaper } from '../../text/tracking-sheet-words';
import type { Snapshot } from '../../workbook/snapshot';
import type { BlocComputation, Computation } from '../computation';
import { checkPeople } from '../people/check-people';
import { proposalList, publicList } from './proposal-list';

export type FormsFor = 'this-year' | 'next-year';

/** Gathers what the conference pack shows. Pure: the day comes from outside. */
export function conferencePack(
  snapshot: Snapshot,
  { blocs }: Computation,
  { now, forms = null }: { readonly now: string; readonly forms?: FormsFor | null },
  language: Language = 'vi',
): ConferencePack {
  const print = readPrintFacts(snapshot);
  const people = checkPeople(snapshot, { sheets: [], rules: null, year: null });
  const proposals = proposalList(blocs, people.ok ? people.value : null, print);
  const units = readBlocUnits(snapshot);
  const deadlines = readBlocDeadlines(snapshot);
  return {
    frame: frameOf(blocs, print),
    proposals,
    public: publicList(blocs, proposals, language),
    tracking: blocs.map((bloc) => trackingOf(bloc, units, deadlines, language)),
    today: dayOf(now),
    earlier: blocs.map((bloc) => earlierRanks(snapshot, bloc)),
    forms: forms === null ? null : blankForms(blocs, forms),
  };
}

/** The sheets of the pack that are there, which every writing of results rebuilds; null where there are none. */
export function packThere(
  snapshot: Snapshot,
  computation: Computation,
  now: string,
): PackToWrite | null {
  if (!isPacked(snapshot)) return null;
  return { contents: conferencePack(snapshot, computation, { now }), wanted: 'those-there' };
}

/** The day of a time such as "20/12/2025 10:32". */
function dayOf(now: string): IsoDate {
  const day = dateInWords(now.split(' ')[0] ?? '');
  if (day === null) throw new RangeError(`"${now}" begins with no day.`);
  return day;
}

function frameOf(blocs: readonly BlocComputation[], print: PrintFacts): PageFrame {
  const [only, ...others] = blocs;
  const alone = others.length === 0 ? (only ?? null) : null;
  const kinds = new Set(blocs.map(({ facts }) => facts.kind));
  return {
    superior: print.superior,
    bloc: alone?.facts.name?.value ?? null,
    kind: kinds.size === 1 ? (only?.facts.kind ?? null) : null,
    place: print.place,
    year: commonYear(blocs),
    preparer: print.preparer,
    signerRole: print.signerRole,
    signer: print.signer,
  };
}

const DEADLINE_OF = {
  registration: 'registrationDeadline',
  pledge: 'pledgeDeadline',
  report: 'reportDeadline',
} as const satisfies Record<TrackedPaper, keyof BlocDeadlines>;

const DAY_OF = {
  registration: 'registered',
  pledge: 'pledged',
  report: 'reported',
} as const satisfies Record<TrackedPaper, string>;

function trackingOf(
  bloc: BlocComputation,
  stated: BlocUnitsReading | null,
  deadlines: BlocDeadlines,
  language: Language,
): BlocTracking {
  const units = bloc.scoresheet.units.map(({ name }) => name);
  return {
    title: blocTitle({ ...bloc, stage: null }, language),
    units,
    columns: trackedPapers.map((paper) => ({
      paper,
      deadline: deadlines[DEADLINE_OF[paper]],
      days: units.map((name) => stated?.units.get(foldName(name))?.[DAY_OF[paper]]?.value ?? null),
    })),
  };
}

/** The ranks of the year before, as "Lịch sử" has them; null without any. */
function earlierRanks(snapshot: Snapshot, bloc: BlocComputation): EarlierRanks | null {
  const year = bloc.facts.year?.value ?? null;
  if (year === null) return null;
  const history = readHistorySheet(snapshot)?.history ?? noHistory;
  const lines = linesByUnit(history);
  const present = presentNames(history.aliases);
  const ranks = bloc.scoresheet.units.map(({ name }) => {
    const own = lines.get(foldName(present(name))) ?? [];
    const found = own.flatMap((line) => (line.year === year - 1 ? (line.rank ?? []) : []));
    // Units that were merged have several.
    return found.length === 1 ? (found[0] ?? null) : null;
  });
  return ranks.some((rank) => rank !== null) ? { year: year - 1, ranks } : null;
}

/** Blank forms of the first bloc's scheme, for all units that are scored by it. */
function blankForms(blocs: readonly BlocComputation[], forms: FormsFor): BlankForms | null {
  const [bloc] = blocs;
  if (bloc === undefined) return null;
  const { scheme, scoresheet, facts } = bloc;
  const year = facts.year?.value ?? scheme.year;
  const had = scoresheet.stages.flatMap(({ stage, scorer = null }) =>
    stage === null || scorer !== null ? [] : [stage],
  );
  return {
    scheme,
    year: year === null || forms === 'this-year' ? year : year + 1,
    bloc: facts.name?.value ?? null,
    units: scoresheet.units.map(({ name }) => name),
    stages: [...new Set([...had, ...stagesAskedFor(scheme)])],
  };
}
