import { foldName } from '../../../scoring/fold-name';
import type { SheetFinding } from '../../scoresheet';
import { firstStated } from '../titles/bloc-facts';
import { finding } from '../findings';
import { isOneYear, type TitledTable } from './group-sheets';
import { criteriaKey, linesOfAll, type PlaceInTables } from './same-columns';
import { stagesOfAll } from '../cells/stage-cells';

/** Sheets that are one table, with the units that they have so far. */
interface SheetSet {
  readonly members: TitledTable[];
  readonly units: Set<string>;
}

/**
 * Puts sheets together over which the units of one bloc are spread: the same criteria, other units, and either the same
 * name of the bloc or numbers that run on from sheet to sheet. Only where both say so nobody has to confirm it.
 */
export function joinUnitSheets(all: readonly TitledTable[]): TitledTable[] {
  const sets: SheetSet[] = [];
  const ofBloc = new Map<string, SheetSet>();
  const latest = new Map<string, SheetSet>();
  for (const one of all) {
    const criteria = JSON.stringify([criteriaKey(one.table), one.table.stages]);
    const bloc = JSON.stringify([criteria, nameOf(one)]);
    const units = one.table.units.map(({ name }) => foldName(name));
    let set = [ofBloc.get(bloc), latest.get(criteria)].find(
      (known) => known !== undefined && continues(known, one, units),
    );
    if (set === undefined) {
      set = { members: [], units: new Set() };
      sets.push(set);
    }
    set.members.push(one);
    for (const unit of units) set.units.add(unit);
    ofBloc.set(bloc, set);
    latest.set(criteria, set);
  }
  return sets
    .flatMap(({ members }) => (members.length > 1 ? [join(members)] : members))
    .map(withNamesakes());
}

/** Tables that name the same bloc and could not be joined are ranked apart; somebody should know. */
function withNamesakes(): (one: TitledTable) => TitledTable {
  const named = new Map<string, { readonly sheet: string; readonly units: Set<string> }>();
  return (one) => {
    const { table, facts } = one;
    const { name } = facts;
    if (name === null) return one;
    const key = JSON.stringify([foldName(name.value), facts.year?.value ?? null]);
    const units = table.units.map((unit) => foldName(unit.name));
    const known = named.get(key);
    if (known === undefined) {
      named.set(key, { sheet: table.sheet, units: new Set(units) });
      return one;
    }
    // Tables of the same units are views of each other.
    const isApart = known.sheet !== table.sheet && !units.some((unit) => known.units.has(unit));
    for (const unit of units) known.units.add(unit);
    if (!isApart) return one;
    const params = { name: name.value, sheet: known.sheet };
    const message = { code: 'bloc-on-other-sheet', params } as const;
    const said = finding('warning', message, table.sheet, table.units[0]?.place ?? null);
    return { ...one, table: { ...table, findings: [...table.findings, said] } };
  };
}

function nameOf({ facts }: TitledTable): string | null {
  return facts.name === null ? null : foldName(facts.name.value);
}

/** Whether a sheet has the further units of those before it. */
function continues(before: SheetSet, next: TitledTable, units: readonly string[]): boolean {
  const last = before.members[before.members.length - 1];
  if (last === undefined || !last.isAlone || !next.isAlone) return false;
  if (!isOneYear(last.facts, next.facts)) return false;
  const names = [nameOf(last), nameOf(next)];
  const isNamedAlike = names[0] === names[1] && names[0] !== null;
  const isNamedOtherwise = !names.includes(null) && !isNamedAlike;
  if (isNamedOtherwise || (!isNamedAlike && !runsOn(last, next))) return false;
  return units.every((unit) => !before.units.has(unit));
}

/** Whether the numbers in "STT" go on where those of the sheet before end. */
function runsOn(
  { table: { numbers: of } }: TitledTable,
  { table: { numbers: on } }: TitledTable,
): boolean {
  const [last, first] = [of?.last ?? null, on?.first ?? null];
  return last !== null && first === last + 1;
}

function join(set: readonly TitledTable[]): TitledTable {
  const [first] = set;
  if (first === undefined) throw new Error('a set of sheets has at least one');
  const tables = set.map(({ table }) => table);
  const places = tables.flatMap(({ units }, table) =>
    units.map((_, unit): Omit<PlaceInTables, 'stage'> => ({ table, unit })),
  );
  const offsets: number[] = [];
  let count = 0;
  for (const { units } of tables) {
    offsets.push(count);
    count += units.length;
  }
  const isSure = set.every((one, index) => {
    const before = set[index - 1];
    return before === undefined || (runsOn(before, one) && nameOf(before) === nameOf(one));
  });
  const isCertain = isSure && nameOf(first) !== null;
  const sheets = tables.map(({ sheet }) => sheet);
  const message = { code: 'unit-sheets-joined', params: { sheets } } as const;
  const said: SheetFinding = finding(
    isCertain ? 'info' : 'warning',
    message,
    first.table.sheet,
    first.table.units[0]?.place ?? null,
  );
  return {
    ...first,
    facts: firstStated(set.map(({ facts }) => facts)),
    table: {
      ...first.table,
      units: tables.flatMap(({ units }) => units),
      lines: first.table.lines.map((line, index) => ({
        ...line,
        isScored: tables.some((table) => table.lines[index]?.isScored === true),
      })),
      scoreLines: linesOfAll(tables, (unit, stage) => {
        const place = places[unit];
        return place === undefined ? null : { ...place, stage };
      }),
      stages: stagesOfAll(tables),
      ownFigures: tables.flatMap(({ ownFigures }, index) =>
        ownFigures.map((figure) => ({ ...figure, unit: figure.unit + (offsets[index] ?? 0) })),
      ),
      table: null,
      sheets,
      confidence: Math.min(isCertain ? 1 : 0.6, ...tables.map(({ confidence }) => confidence)),
      evidence: tables.flatMap(({ evidence }) => evidence),
      findings: [...tables.flatMap(({ findings }) => findings), said],
    },
  };
}
