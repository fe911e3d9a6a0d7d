import { cellName, union, type Area } from '../../../workbook/cell-address';
import { textOfFormula } from '../../../workbook/chart';
import { emptySheet, type SheetSnapshot, type Snapshot } from '../../../workbook/snapshot';
import { cellCount, parseReference } from '../addresses';
import { keptTextSteps } from '../kept-text';
import { officeErrorCode, Refusal } from '../problems';
import type { ExcelSession, Step } from '../session';
import { readCells, type Grids } from './cells';
import { hiddenColumnsStep, hiddenRowsStep } from './hidden-lines';
import { mergeSteps, outlineStep, tableSteps, type SheetOutline } from './outline';
import { overviewStep, type Overview, type SheetHead } from './overview';

/** Cells that a used range may have before reading it is refused. */
const MOST_CELLS = 5_000_000;

export interface WorkbookReading {
  readonly snapshot: Snapshot;
  /** Ids of the sheets by their titles: a sheet keeps its id when it is renamed. */
  readonly sheetIds: ReadonlyMap<string, string>;
}

/**
 * Reads the open workbook: what it consists of, how far its sheets reach, and what is in them; three messages, and one
 * more for each further message that the cells need. A sheet with over 512 merged areas costs two more.
 */
export async function readWorkbook(session: ExcelSession): Promise<WorkbookReading> {
  const [overview] = await session.run([overviewStep]);
  if (overview === undefined) throw new Error('The overview has an answer.');
  const { outlines, tables } = await readOutlines(session, overview);
  const shapes = await readShapes(session, overview, outlines);
  const hidden = await readHiddenAndCells(session, shapes, overview.keptParts);
  const sheets = shapes.map((shape): SheetSnapshot => {
    const { id, name, visibility, isProtected } = shape.head;
    const lines = hidden.lines.get(id) ?? { rows: [], columns: [] };
    const grids = hidden.grids.get(id);
    return {
      ...emptySheet(name),
      visibility,
      isProtected,
      ...(shape.area === null
        ? {}
        : { origin: { row: shape.area.top, column: shape.area.left }, ...grids }),
      merges: shape.merges,
      tables: overview.tables.flatMap((table, index) => {
        const area = tables[index];
        return table.sheetId === id && area !== undefined ? [area] : [];
      }),
      hiddenRows: lines.rows,
      hiddenColumns: lines.columns,
      ...(shape.head.charts.length === 0 ? {} : { charts: shape.head.charts }),
    };
  });
  const names = overview.names.map(({ name, visible, formula }) => {
    const place = parseReference(formula);
    const wanted = place?.sheet.toLowerCase();
    const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
    const isArea = place !== null && sheet !== undefined;
    const text = textOfFormula(formula);
    return {
      name,
      hidden: !visible,
      sheet: isArea ? sheet.name : null,
      area: isArea ? place.area : null,
      ...(text === null ? {} : { text }),
    };
  });
  return {
    snapshot: { workbookName: overview.workbookName, sheets, names, keptText: hidden.keptText },
    sheetIds: new Map(overview.sheets.map(({ name, id }) => [name, id])),
  };
}

interface Outlines {
  readonly outlines: readonly SheetOutline[];
  readonly tables: readonly Area[];
}

async function readOutlines(session: ExcelSession, overview: Overview): Promise<Outlines> {
  const ask = async (asksMerges: boolean): Promise<Outlines> => {
    const outlines = overview.sheets.map(({ id }) => outlineStep(id, asksMerges));
    const tables = tableSteps(overview.tables);
    const answers = await session.run<SheetOutline | Area>([...outlines, ...tables]);
    return {
      outlines: answers.flatMap((answer) => ('used' in answer ? [answer] : [])),
      tables: answers.flatMap((answer) => ('top' in answer ? [answer] : [])),
    };
  };
  try {
    return await ask(true);
  } catch (error) {
    // Excel fails where a sheet has more than 512 merged areas, and does not document with which code.
    const code = officeErrorCode(error);
    if (code === null || code === 'RequestAborted' || !isAboutMerges(error)) throw error;
    return ask(false);
  }
}

function isAboutMerges(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const { errorLocation = '', statement = '' } = error.debugInfo;
  return /merged/i.test(`${errorLocation} ${statement}`);
}

interface Shape {
  readonly head: SheetHead;
  /** What to read: the cells that hold something and the merged areas; null for an empty sheet. */
  readonly area: Area | null;
  readonly merges: readonly Area[];
  readonly outline: SheetOutline;
}

async function readShapes(
  session: ExcelSession,
  overview: Overview,
  outlines: readonly SheetOutline[],
): Promise<readonly Shape[]> {
  const questions = outlines.flatMap(({ merges, used }, index) => {
    const id = overview.sheets[index]?.id ?? '';
    if (merges !== null || used === null) return [];
    return mergeSteps(id, checked(used, overview.sheets[index]?.name ?? '')).map((step) => ({
      id,
      step,
    }));
  });
  const answers = await session.run(questions.map(({ step }) => step));
  return outlines.flatMap((outline, index): Shape[] => {
    const head = overview.sheets[index];
    if (head === undefined) return [];
    const pieces = answers.filter((_, place) => questions[place]?.id === head.id);
    const merges = outline.merges ?? distinct(pieces.flat());
    const area = merges.reduce(
      (all, merge) => (all === null ? merge : union(all, merge)),
      outline.used,
    );
    return [{ head, area: area === null ? null : checked(area, head.name), merges, outline }];
  });
}

interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

interface HiddenAndCells {
  readonly lines: ReadonlyMap<string, HiddenLines>;
  readonly grids: ReadonlyMap<string, Grids>;
  readonly keptText: string | null;
}

async function readHiddenAndCells(
  session: ExcelSession,
  shapes: readonly Shape[],
  keptParts: readonly string[],
): Promise<HiddenAndCells> {
  const blocks = shapes.flatMap(({ head, area }) =>
    area === null ? [] : [{ sheetId: head.id, area }],
  );
  const asked = shapes.flatMap(({ head: { id }, area, outline }) => {
    if (area === null) return [];
    const rows = outline.mayHideRows ? [{ id, what: 'rows', step: hiddenRowsStep(id, area) }] : [];
    const columns = outline.mayHideColumns
      ? [{ id, what: 'columns', step: hiddenColumnsStep(id, area) }]
      : [];
    return [...rows, ...columns];
  });
  const steps: readonly Step<readonly number[] | string>[] = [
    ...asked.map(({ step }) => step),
    ...keptTextSteps(keptParts),
  ];
  const { grids, others } = await readCells(session, blocks, steps);
  const lines = new Map<string, HiddenLines>();
  for (const [index, { id, what }] of asked.entries()) {
    const before = lines.get(id) ?? { rows: [], columns: [] };
    lines.set(id, { ...before, [what]: others[index] ?? [] });
  }
  const keptText = others.find((answer) => typeof answer === 'string') ?? null;
  return { lines, grids, keptText };
}

/** A merged area that reaches over two questions comes twice. */
function distinct(areas: readonly Area[]): readonly Area[] {
  const seen = new Map<string, Area>();
  for (const area of areas) seen.set(JSON.stringify(area), area);
  return [...seen.values()];
}

function checked(area: Area, sheet: string): Area {
  if (cellCount(area) <= MOST_CELLS) return area;
  const cell = cellName({ row: area.bottom, column: area.right });
  throw new Refusal({ code: 'excel-sheet-too-large', params: { sheet, cell } });
}
