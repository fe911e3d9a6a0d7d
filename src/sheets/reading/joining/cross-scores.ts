import { leavesOf } from '../../../scoring/criteria';
import { foldName } from '../../../scoring/fold-name';
import { alignScheme } from '../../../scoring/match-scheme';
import type { CellPlace } from '../../../workbook/cell-address';
import type { Scoresheet, SheetFinding, StageScores } from '../../scoresheet';
import { finding } from '../findings';
import { tidy } from '../fold';
import type { TitleLine } from '../titles/title-facts';

/** Who scored the others on a sheet, as its title or its name says. */
export interface NamedScorer {
  readonly name: string;
  readonly place: CellPlace | null;
}

const IN_TITLE =
  /^\W*(?:tên\s+)?(?:đơn vị|cơ quan|tập thể|thành viên|người)\s+(?:thực hiện\s+)?chấm(?:\s+(?:điểm|chéo))*\s*:\s*(.+)$/i;
const BEFORE_NAME = /^chấm chéo[\s:–-]+(.+)$/i;
const AFTER_NAME = /^(.+?)[\s:–-]+chấm(?: chéo)?$/i;

/** "Đơn vị chấm: Sở A" in a title, or a sheet called "Chấm chéo - Sở A" or "Sở A chấm". */
export function scorerIn(lines: readonly TitleLine[], sheet: string): NamedScorer | null {
  for (const { text, place } of lines) {
    const name = tidy(IN_TITLE.exec(text.normalize('NFC'))?.[1] ?? '').replace(/[.;]+$/, '');
    if (/\p{L}/u.test(name)) return { name, place };
  }
  const title = tidy(sheet);
  const name = (BEFORE_NAME.exec(title) ?? AFTER_NAME.exec(title))?.[1];
  return name === undefined ? null : { name, place: null };
}

/** The scores that one member gave the others. */
interface Ballot {
  readonly scoresheet: Scoresheet;
  readonly scorer: string;
}

/**
 * Where members score each other on a sheet each, their sheets become cross scores of one bloc: of the table of the same
 * units and criteria that names no scorer, or of the first of them. A sheet whose scorer is no member, or whose criteria
 * are others, stays what it is, and is said.
 */
export function withCrossScores(
  all: readonly Scoresheet[],
  scorerOf: (sheet: string) => NamedScorer | null,
): { readonly scoresheets: readonly Scoresheet[]; readonly findings: readonly SheetFinding[] } {
  const members = new Set(all.flatMap(({ units }) => units.map(({ name }) => foldName(name))));
  const ballots: Ballot[] = [];
  const others: Scoresheet[] = [];
  for (const scoresheet of all) {
    const scorer = foldName(scorerOf(scoresheet.sheets[0] ?? '')?.name ?? '');
    const isBallot = members.has(scorer) && scoresheet.units.length > 1;
    if (isBallot && scoresheet.stages.length === 1) ballots.push({ scoresheet, scorer });
    else others.push(scoresheet);
  }
  if (ballots.length === 0) return { scoresheets: all, findings: [] };
  const findings: SheetFinding[] = [];
  const scoresheets = [...others];
  const owners = new Map<number, Ballot[]>();
  for (const ballot of ballots) {
    const known = scoresheets.findIndex((of) => isOfBloc(of, ballot));
    const index = known === -1 ? scoresheets.push(withoutScores(ballot.scoresheet)) - 1 : known;
    owners.set(index, [...(owners.get(index) ?? []), ballot]);
  }
  for (const [index, given] of owners) {
    const owner = scoresheets[index];
    if (owner !== undefined) scoresheets[index] = joined(owner, given, findings);
  }
  const order = new Map(all.map(({ sheets }, index) => [sheets[0], index]));
  scoresheets.sort((a, b) => (order.get(a.sheets[0]) ?? 0) - (order.get(b.sheets[0]) ?? 0));
  return { scoresheets, findings };
}

/** Whether the scorer is a unit of the table, and at least half of the units that it scored are. */
function isOfBloc({ units }: Scoresheet, { scoresheet, scorer }: Ballot): boolean {
  const names = new Set(units.map(({ name }) => foldName(name)));
  const shared = scoresheet.units.filter(({ name }) => names.has(foldName(name))).length;
  return names.has(scorer) && shared * 2 >= scoresheet.units.length;
}

/** A bloc that has nothing but cross scores; its results belong beside no member's sheet. */
function withoutScores(first: Scoresheet): Scoresheet {
  return { ...first, sheets: [], stages: [], table: null, ownFigures: [], findings: [] };
}

function joined(
  owner: Scoresheet,
  ballots: readonly Ballot[],
  findings: SheetFinding[],
): Scoresheet {
  const whole = withAllUnits(owner, ballots);
  const stages: StageScores[] = [...owner.stages];
  const added: Scoresheet[] = [];
  for (const { scoresheet, scorer } of ballots) {
    const aligned = alignScheme(whole.scheme, leavesOf(scoresheet.scheme));
    const [given] = scoresheet.stages;
    const [sheet = ''] = scoresheet.sheets;
    // A number alone does not tell that two criteria are the same.
    const isSame = aligned.ok && aligned.leaves.every(({ by }) => by !== 'code');
    if (!isSame || given === undefined) {
      findings.push(finding('error', { code: 'cross-sheet-differs', params: { sheet } }, sheet));
      continue;
    }
    const columns = aligned.leaves.map(({ column }) => column);
    stages.push(crossScores(whole, scoresheet, given, scorer, columns));
    added.push(scoresheet);
  }
  return {
    ...whole,
    sheets: [...owner.sheets, ...added.flatMap(({ sheets }) => sheets)],
    stages,
    detection: {
      confidence: Math.min(...[owner, ...added].map(({ detection }) => detection.confidence)),
      evidence: [owner, ...added].flatMap(({ detection }) => detection.evidence),
    },
    findings: [...owner.findings, ...added.flatMap((of) => of.findings)],
  };
}

/** A member that leaves itself out of its own sheet is still one. */
function withAllUnits(owner: Scoresheet, ballots: readonly Ballot[]): Scoresheet {
  if (owner.stages.length > 0) return owner;
  const known = new Set(owner.units.map(({ name }) => foldName(name)));
  const units = [...owner.units];
  for (const unit of ballots.flatMap(({ scoresheet }) => scoresheet.units)) {
    if (known.has(foldName(unit.name))) continue;
    known.add(foldName(unit.name));
    units.push(unit);
  }
  return { ...owner, units };
}

function crossScores(
  { units }: Scoresheet,
  scoresheet: Scoresheet,
  given: StageScores,
  scorer: string,
  columns: readonly number[],
): StageScores {
  const rowOf = new Map(scoresheet.units.map(({ name }, row) => [foldName(name), row]));
  const rows = units.map(({ name }) => rowOf.get(foldName(name)) ?? -1);
  return {
    stage: 'cross',
    scorer: units.findIndex(({ name }) => foldName(name) === scorer),
    scores: rows.map((row) =>
      columns.map((column) => given.scores[row]?.[column] ?? { state: 'missing' as const }),
    ),
    places: rows.map((row) => columns.map((column) => given.places[row]?.[column] ?? null)),
    inputs:
      given.inputs.length === 0
        ? []
        : rows.map((row) => columns.map((column) => given.inputs[row]?.[column] ?? [])),
  };
}
