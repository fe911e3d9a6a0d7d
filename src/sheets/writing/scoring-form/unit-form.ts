import { isLeaf, maximumOf } from '../../../scoring/criteria';
import { inputsOf, type InputKey } from '../../../scoring/formulas/inputs';
import { toDecimalText, type Points } from '../../../scoring/points';
import type { Criterion, Scheme, Stage } from '../../../scoring/scheme';
import { scoringFormWords as words } from '../../../text/scoring-form-words';
import type { WrittenValue } from '../../../workbook/patch';
import {
  cellsRow,
  spanned,
  wideRow,
  type ImageCell,
  type ImageRow,
  type SheetImage,
} from '../sheet-image';
import { styles } from '../styles';
import { written } from '../written-text';
import { isByCases } from './form-columns';

/** What a form of one unit is made for. */
export interface UnitForm {
  readonly scheme: Scheme;
  readonly year: number | null;
  /** As in its title; null leaves the line out. */
  readonly bloc: string | null;
  /** Null leaves the name to be written in. */
  readonly unit: string | null;
  /** Whose scores it has room for. */
  readonly stages: readonly Stage[];
  /** What stands in a cell already, such as a target; null leaves it to be filled in. */
  readonly known: (leaf: Criterion, key: InputKey) => WrittenValue;
}

/** What a column of the form is for. */
type Column =
  | { readonly of: 'number' | 'content' | 'maximum' | 'evidence' | 'note' }
  | { readonly of: 'input'; readonly input: Input }
  | { readonly of: 'score'; readonly stage: Stage };

/** The inputs that have a column; a count is also that of cases. */
const INPUTS = [
  'target',
  'actual',
  'result',
  'level',
  'count',
  'bonus-count',
  'penalty-count',
] as const;
type Input = (typeof INPUTS)[number];

const WIDTHS = {
  number: 8,
  content: 58,
  maximum: 10,
  evidence: 26,
  note: 20,
  input: 12,
  score: 12,
};
const LONGEST_NAME = 1000;

/** "Phiếu tự chấm": a line a criterion and, where points are counted by cases, a line a rule below it. */
export function unitFormImage(form: UnitForm): SheetImage {
  const columns = columnsOf(form);
  const columnWidths = columns.map((column) => WIDTHS[column.of]);
  const width = columns.length;
  const titles = [
    wideRow(words.formTitle(form.year), styles.title, width),
    ...(form.bloc === null ? [] : [wideRow(written(form.bloc), styles.title, width)]),
    wideRow(words.unitLine(written(form.unit ?? '') ?? '…'), styles.title, width),
    wideRow(null, styles.blank, width),
  ];
  const header = cellsRow(
    columns.map((column) => ({ value: headingOf(column, form.scheme), format: styles.heading })),
  );
  const first = titles.length;
  return {
    rows: [
      ...titles,
      header,
      ...form.scheme.criteria.flatMap((criterion) => criterionRows(criterion, columns, form)),
      totalRow(columns, maximumOf(form.scheme)),
      ...signatureRows(width),
    ],
    columnWidths,
    frozen: { rows: first + 1, columns: 2 },
    orientation: 'landscape',
    repeated: { first, last: first },
    hint: null,
  };
}

function columnsOf({ scheme, stages }: UnitForm): readonly Column[] {
  const used = new Set<Input>();
  const look = (criterion: Criterion): void => {
    if (isLeaf(criterion) && criterion.formula !== null) {
      for (const { key } of inputsOf(criterion.formula)) {
        const input = columnOf(key);
        if (input !== null) used.add(input);
      }
    }
    criterion.children.forEach(look);
  };
  scheme.criteria.forEach(look);
  return [
    { of: 'number' },
    { of: 'content' },
    { of: 'maximum' },
    ...INPUTS.filter((input) => used.has(input)).map((input) => ({ of: 'input', input }) as const),
    // A form without a name for its scores is filled in by the unit itself.
    ...(stages.length === 0 ? (['self'] as const) : stages).map(
      (stage) => ({ of: 'score', stage }) as const,
    ),
    { of: 'evidence' },
    { of: 'note' },
  ];
}

/** The column that an input stands in; null for a plain score. */
function columnOf(key: InputKey): Input | null {
  if (key === 'score') return null;
  return INPUTS.find((input) => input === key) ?? 'count';
}

function headingOf(column: Column, scheme: Scheme): string {
  switch (column.of) {
    case 'number':
      return words.number;
    case 'content':
      return words.content;
    case 'maximum':
      return words.maximum;
    case 'evidence':
      return words.evidence;
    case 'note':
      return words.note;
    case 'score':
      return words.stages[column.stage];
    case 'input':
      return column.input === 'count' && isByCases(scheme)
        ? words.cases
        : words.inputs[column.input];
  }
}

function criterionRows(
  criterion: Criterion,
  columns: readonly Column[],
  form: UnitForm,
): readonly ImageRow[] {
  const { code, name, maximum, formula } = criterion;
  const own = isLeaf(criterion);
  const isScored = own && (formula === null || formula.kind === 'direct');
  const specs = own && formula !== null ? inputsOf(formula) : [];
  const plain = specs.filter(({ key }) => !key.includes(':'));
  const style = own ? styles.text : styles.band;
  const line = lineRow(columns, code, name, maximum, style, (column) => {
    if (column.of === 'score') return isScored ? form.known(criterion, 'score') : undefined;
    if (column.of !== 'input') return undefined;
    const spec = plain.find(({ key }) => columnOf(key) === column.input);
    return spec === undefined ? undefined : form.known(criterion, spec.key);
  });
  const rules = specs.filter(({ key }) => key.includes(':'));
  return [
    line,
    ...rules.map(({ key, name: rule }) =>
      lineRow(columns, ruleCode(key), rule ?? afterColon(key), null, styles.text, (column) =>
        column.of === 'input' && column.input === 'count' ? form.known(criterion, key) : undefined,
      ),
    ),
    ...criterion.children.flatMap((child) => criterionRows(child, columns, form)),
  ];
}

/** The code of a rule; a volume that several rules share has none of its own. */
function ruleCode(key: InputKey): string {
  return key.startsWith('volume:') ? '' : afterColon(key);
}

function afterColon(key: InputKey): string {
  return key.slice(key.indexOf(':') + 1);
}

/** @param fill undefined where nothing is to be filled in, null for a blank, otherwise what stands there */
function lineRow(
  columns: readonly Column[],
  code: string,
  name: string,
  maximum: Points | null,
  style: ImageCell['format'],
  fill: (column: Column) => WrittenValue | undefined,
): ImageRow {
  const cells = columns.map((column): ImageCell => {
    if (column.of === 'number') return { value: written(code), format: styles.centered };
    if (column.of === 'content') return { value: written(name, LONGEST_NAME), format: style };
    if (column.of === 'maximum') {
      const value = maximum === null ? null : Number(toDecimalText(maximum));
      return { value, format: styles.centered };
    }
    const value = fill(column);
    if (value === undefined) return { value: null, format: styles.text };
    return { value, format: value === null ? styles.toFillIn : styles.centered };
  });
  return cellsRow(cells);
}

function totalRow(columns: readonly Column[], maximum: Points | null): ImageRow {
  return lineRow(columns, '', words.total, maximum, styles.band, () => undefined);
}

/** Who made the form and who answers for it, with room to sign. */
function signatureRows(width: number): readonly ImageRow[] {
  const left = Math.floor(width / 2);
  const [maker, head] = words.signed;
  const format = { ...styles.title, fontSize: 13 };
  const blank = wideRow(null, styles.blank, width);
  return [
    blank,
    cellsRow([...spanned(maker, format, left), ...spanned(head, format, width - left)]),
  ];
}
