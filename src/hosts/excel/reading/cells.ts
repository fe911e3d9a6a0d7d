import type { Area } from '../../../workbook/cell-address';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { cellCount, rangeOf } from '../addresses';
import { officeErrorCode } from '../problems';
import type { ExcelSession, Step } from '../session';
import { jsonBytes, messageLimit } from '../traffic';

export type Grids = Pick<SheetSnapshot, 'values' | 'texts' | 'numberFormats' | 'formulas'>;

/** Some rows of the used range of a sheet. */
export interface Block {
  readonly sheetId: string;
  readonly area: Area;
}

/** How many cells the first message asks for: what they hold is not known yet. */
const FIRST_CELLS = 40_000;

/** Room for blocks whose cells hold more than those seen so far. */
const CAUTION = 1.15;

const MOST_CELLS = 400_000;

export interface CellReading<Other> {
  /** The grids of each sheet by its id. */
  readonly grids: ReadonlyMap<string, Grids>;
  /** The answers to the other questions. */
  readonly others: readonly Other[];
}

/**
 * Reads the four grids of each block, in as few messages as their sizes allow. How much a cell takes is learnt from
 * the messages before; where Excel finds an answer too large, smaller ones are asked for.
 * @param steps other questions, that go along with the first message of cells
 */
export async function readCells<Other>(
  session: ExcelSession,
  blocks: readonly Block[],
  steps: readonly Step<Other>[],
): Promise<CellReading<Other>> {
  const grids = new Map<string, Grids>();
  const others: Other[] = [];
  let left = blocks;
  let asked = steps;
  let cells = FIRST_CELLS;
  while (left.length > 0 || asked.length > 0) {
    const { now, later } = firstCells(left, cells);
    const read = await attempt(session, now, asked);
    if (read === null) {
      const count = now.reduce((sum, { area }) => sum + cellCount(area), 0);
      cells = Math.floor(Math.min(cells, count) / 4);
      continue;
    }
    let bytes = 0;
    let count = 0;
    for (const { block, other } of read) {
      others.push(...other);
      if (block === null) continue;
      bytes += block.bytes;
      count += cellCount(block.area);
      grids.set(block.sheetId, joined(grids.get(block.sheetId), block.grids));
    }
    const fitting = Math.floor(messageLimit / ((bytes / Math.max(1, count)) * CAUTION));
    cells = Math.max(1, Math.min(MOST_CELLS, fitting));
    left = later;
    asked = [];
  }
  return { grids, others };
}

interface ReadBlock extends Block {
  readonly grids: Grids;
  readonly bytes: number;
}

/** The answer to one question: a block, or that to another question. */
interface Answer<Other> {
  readonly block: ReadBlock | null;
  readonly other: readonly Other[];
}

/** The answers; null where Excel found them too large and they can be made smaller. */
async function attempt<Other>(
  session: ExcelSession,
  blocks: readonly Block[],
  others: readonly Step<Other>[],
): Promise<readonly Answer<Other>[] | null> {
  try {
    return await session.send([
      ...blocks.map((block) => answering(blockStep(block), (read) => ({ block: read, other: [] }))),
      ...others.map((step) => answering(step, (answer) => ({ block: null, other: [answer] }))),
    ]);
  } catch (error) {
    const isTooLarge = officeErrorCode(error) === 'ResponsePayloadSizeLimitExceeded';
    const isOneRow = blocks.length === 1 && blocks[0]?.area.top === blocks[0]?.area.bottom;
    if (isTooLarge && !isOneRow && blocks.length > 0) return null;
    throw error;
  }
}

function answering<Read, Other>(
  step: Step<Read>,
  answer: (read: Read) => Answer<Other>,
): Step<Answer<Other>> {
  return {
    ...step,
    queue: (workbook) => {
      const read = step.queue(workbook);
      return () => answer(read());
    },
  };
}

/** The first so many cells of the blocks, and the rest; at least one row. */
function firstCells(blocks: readonly Block[], cells: number) {
  const now: Block[] = [];
  let room = cells;
  for (const [index, block] of blocks.entries()) {
    const { area, sheetId } = block;
    const width = area.right - area.left + 1;
    const height = area.bottom - area.top + 1;
    const fitting = Math.max(index === 0 ? 1 : 0, Math.floor(room / width));
    if (fitting >= height) {
      now.push(block);
      room -= width * height;
      continue;
    }
    const rest = { sheetId, area: { ...area, top: area.top + fitting } };
    if (fitting > 0) now.push({ sheetId, area: { ...area, bottom: rest.area.top - 1 } });
    return { now, later: [rest, ...blocks.slice(index + 1)] };
  }
  return { now, later: [] };
}

function blockStep({ sheetId, area }: Block): Step<ReadBlock> {
  let received = 0;
  return {
    sent: 700,
    received: cellCount(area) * 40,
    receivedInFact: () => received,
    queue: (workbook) => {
      const range = rangeOf(workbook.worksheets.getItem(sheetId), area);
      range.load('values,text,numberFormat,formulas');
      return () => {
        const { values, text, numberFormat, formulas } = range;
        const bytes =
          jsonBytes(values) + jsonBytes(text) + jsonBytes(numberFormat) + jsonBytes(formulas);
        received = bytes + 300;
        return {
          sheetId,
          area,
          grids: gridsOf(values, text, numberFormat, formulas),
          bytes,
        };
      };
    },
  };
}

type Rows = readonly (readonly unknown[])[];

function gridsOf(values: Rows, texts: Rows, numberFormats: Rows, formulas: Rows): Grids {
  const formulaGrid = formulas.map((row, down) =>
    row.map((formula, across) => formulaOf(formula, values[down]?.[across])),
  );
  return {
    values: values.map((row, down) =>
      row.map((value, across) => valueOf(value, formulaGrid[down]?.[across] !== null)),
    ),
    texts: texts.map((row) => row.map(String)),
    numberFormats: numberFormats.map((row) => row.map(String)),
    formulas: formulaGrid,
  };
}

/**
 * The formula of a cell. Excel gives what was typed for cells without one, also for a text that begins with "=": but
 * only there are formula and value the same.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula
    : null;
}

/** Excel gives "" for an empty cell; a formula may have that as its result. */
function valueOf(value: unknown, isFormula: boolean): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === '' && !isFormula) return null;
  return typeof value === 'string' ? value : null;
}

function joined(above: Grids | undefined, below: Grids): Grids {
  if (above === undefined) return below;
  return {
    values: [...above.values, ...below.values],
    texts: [...above.texts, ...below.texts],
    numberFormats: [...above.numberFormats, ...below.numberFormats],
    formulas: [...above.formulas, ...below.formulas],
  };
}
