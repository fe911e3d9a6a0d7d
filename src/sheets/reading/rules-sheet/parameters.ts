import type { Parameter } from '../../../awards/parameters';
import type { RulePack } from '../../../awards/rule-pack';
import { sourceStatusWords } from '../../../text/rules-sheet-words';
import type { CellAddress } from '../../../workbook/cell-address';
import { nearestName } from '../council-sheet/nearest-name';
import type { TableRow } from '../scheme-sheet/tables';
import { choiceOf } from '../scheme-sheet/words';
import { CodesSeen, neededWords, readDayMonth, readFigure, wordsOf } from './cells';
import type { RulesMistakes } from './cells';
import type { ColumnOf } from './sections';

type Row = TableRow<ColumnOf<'parameters'>>;

export interface ParametersRead {
  /** In the order of the pack; those without a row keep the pack's value. */
  readonly parameters: readonly Parameter[];
  readonly leftOut: readonly string[];
  /** Where the value of each stands. */
  readonly places: ReadonlyMap<string, CellAddress>;
}

export function readParameters(
  rows: readonly Row[],
  base: RulePack,
  mistakes: RulesMistakes,
): ParametersRead {
  const seen = new CodesSeen();
  const read = new Map<string, Parameter>();
  const places = new Map<string, CellAddress>();
  for (const row of rows) {
    const text = neededWords(row, 'code', 'code', mistakes);
    if (text === null || seen.isAgain(row, 'code', text, mistakes)) continue;
    const known = base.parameters.find(({ id }) => id === text);
    if (known === undefined) {
      const nearest = nearestName(
        text,
        base.parameters.map(({ id }) => id),
      );
      const params = { of: 'parameters', text, nearest } as const;
      mistakes.add({ code: 'rules-sheet-unknown-code', params }, row.at('code'));
      continue;
    }
    places.set(known.id, row.at('value'));
    read.set(known.id, readParameter(row, known, mistakes));
  }
  const { parameters } = base;
  return {
    parameters: parameters.map((parameter) => read.get(parameter.id) ?? parameter),
    leftOut: parameters.flatMap(({ id }) => (read.has(id) ? [] : [id])),
    places,
  };
}

function readParameter(row: Row, known: Parameter, mistakes: RulesMistakes): Parameter {
  const hasValue = neededWords(row, 'value', 'value', mistakes) !== null;
  const value = hasValue ? readValue(row, known, mistakes) : null;
  const text = wordsOf(row, 'status');
  const status =
    text === null ? known.sourceStatus : choiceOf(['found', 'unverified'], sourceStatusWords, text);
  if (status === null) {
    mistakes.add({ code: 'rules-sheet-status', params: { text: text ?? '' } }, row.at('status'));
  }
  return {
    ...known,
    value: value ?? known.value,
    sourceStatus: status ?? known.sourceStatus,
    note: row.has('note') ? wordsOf(row, 'note') : known.note,
  };
}

function readValue(row: Row, { unit }: Parameter, mistakes: RulesMistakes): string | null {
  switch (unit) {
    case 'day-month':
      return readDayMonth(row, 'value', mistakes);
    case 'percent':
    case 'place':
      return readFigure(row, 'value', unit, mistakes);
    case 'years':
    case 'times':
    case 'people':
    case 'units':
      return readFigure(row, 'value', 'whole', mistakes);
  }
}
