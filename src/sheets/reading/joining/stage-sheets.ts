import { foldName } from '../../../scoring/fold-name';
import type { Stage } from '../../../scoring/scheme';
import type { SheetFinding } from '../../scoresheet';
import { firstStated } from '../titles/bloc-facts';
import { finding } from '../findings';
import { fold } from '../fold';
import { isOneYear, type TitledTable } from './group-sheets';
import { criteriaKey, linesOfAll } from './same-columns';
import { inOrder, stageOfLabel } from '../cells/stage-cells';

interface StageSheet {
  readonly one: TitledTable;
  readonly stage: Stage;
}

/**
 * Puts sheets of the same units and criteria together where each holds the scores of another stage, as in "Tự chấm" and
 * "Thẩm định". What a sheet holds its name says, or else a title above its table.
 */
export function joinStageSheets(all: readonly TitledTable[]): TitledTable[] {
  const sets = new Map<string, StageSheet[]>();
  for (const one of all) {
    const { table, isAlone } = one;
    const stage = isAlone && table.stages.every((own) => own === null) ? stageOfSheet(one) : null;
    if (stage === null) continue;
    const units = table.units.map(({ name }) => foldName(name)).sort();
    const key = JSON.stringify([criteriaKey(table), units]);
    const known = sets.get(key);
    if (known === undefined) sets.set(key, [{ one, stage }]);
    else known.push({ one, stage });
  }
  const joined = new Map<TitledTable, TitledTable>();
  const taken = new Set<TitledTable>();
  for (const set of sets.values()) {
    const [first] = set;
    const stages = new Set(set.map(({ stage }) => stage));
    if (first === undefined || set.length < 2 || stages.size < set.length) continue;
    if (!set.every(({ one }) => isOneYear(first.one.facts, one.facts))) continue;
    for (const { one } of set) taken.add(one);
    joined.set(first.one, join(first, set));
  }
  return all.flatMap((one) => joined.get(one) ?? (taken.has(one) ? [] : [one]));
}

/** What stands around the stage in the name of a sheet or a title: "Bảng điểm tự chấm năm 2025". */
const AROUND =
  /^(bảng|biểu|phiếu|trang)? ?(tổng hợp|kết quả)? ?(chấm )?(điểm )?(thi đua )?(do |của )?|( thi đua)?( năm \d{4})?$/g;

function stageOfSheet({ table, titles }: TitledTable): Stage | null {
  const above = titles.filter(({ place }) => place.row < table.top).map(({ text }) => text);
  for (const words of [table.sheet, ...above]) {
    const plain = fold(words);
    const stage = stageOfLabel(plain) ?? stageOfLabel(plain.replace(AROUND, ''));
    if (stage !== null) return stage;
  }
  return null;
}

function join(first: StageSheet, set: readonly StageSheet[]): TitledTable {
  const tables = set.map(({ one }) => one.table);
  const own = first.one.table;
  // The units stand on every sheet, not always in the same order.
  const rowOf = own.units.map(() => new Map<number, number>());
  const place = new Map(own.units.map(({ name }, unit) => [foldName(name), unit]));
  tables.forEach(({ units }, table) => {
    units.forEach(({ name }, row) => rowOf[place.get(foldName(name)) ?? -1]?.set(table, row));
  });
  const tableOf = new Map(set.map(({ stage }, table) => [stage, table]));
  const sheets = tables.map(({ sheet }) => sheet);
  const stages = inOrder(new Set(set.map(({ stage }) => stage)));
  const sources = set.map(({ one, stage }) => ({ sheet: one.table.sheet, stage }));
  const message = { code: 'stage-sheets-joined', params: { sources } } as const;
  const said: SheetFinding = finding('info', message, own.sheet, own.units[0]?.place ?? null);
  return {
    ...first.one,
    facts: firstStated(set.map(({ one }) => one.facts)),
    table: {
      ...own,
      lines: own.lines.map((line, index) => ({
        ...line,
        isScored: tables.some((table) => table.lines[index]?.isScored === true),
      })),
      scoreLines: linesOfAll(tables, (unit, stage) => {
        const table = stage === null ? undefined : tableOf.get(stage);
        const row = table === undefined ? undefined : rowOf[unit]?.get(table);
        return table === undefined || row === undefined ? null : { table, unit: row, stage: null };
      }),
      stages,
      ownFigures: set.flatMap(({ one, stage }) =>
        one.table.ownFigures.map((figure) => ({
          ...figure,
          stage: figure.field === 'total' ? stage : figure.stage,
          unit: place.get(foldName(one.table.units[figure.unit]?.name ?? '')) ?? figure.unit,
        })),
      ),
      table: null,
      sheets,
      confidence: Math.min(...tables.map(({ confidence }) => confidence)),
      evidence: [
        ...tables.flatMap(({ evidence }) => evidence),
        ...set.map(({ one, stage }) => ({
          part: 'stage' as const,
          sheet: one.table.sheet,
          cell: `A${one.table.top + 1}`,
          text: stage,
        })),
      ],
      findings: [...tables.flatMap(({ findings }) => findings), said],
    },
  };
}
