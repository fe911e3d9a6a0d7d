import type { Area } from '../../workbook/cell-address';
import type { Change } from '../../workbook/patch';
import { isSame } from '../engine/book/images';
import {
  usualColumnWidth,
  usualRowHeight,
  type Sheet,
  type Validation,
} from '../engine/book/sheet';
import { fieldsOf } from '../engine/protocol/arguments';
import type { Differences, Unsavable } from './unsavable';

/** What changed in a sheet beside its cells, in two parts: before cells are written, and after. */
export function sheetChanges(before: Sheet, after: Sheet): Differences<Change> {
  const sheet = after.name;
  const unsavable: Unsavable[] = [];
  const unlike = (one: unknown, other: unknown, problem: Unsavable) => {
    if (!isSame(one, other)) unsavable.push(problem);
  };
  unlike(before.tables, after.tables, { code: 'table-changed', params: { sheet } });
  const hidden = (of: Sheet) => [[...of.hiddenRows].sort(), [...of.hiddenColumns].sort()];
  unlike(hidden(before), hidden(after), { code: 'lines-hidden', params: { sheet } });
  const hints = hintChanges(before, after);
  if (hints === null) unsavable.push({ code: 'validation-changed', params: { sheet } });
  if (!isSavablePaper(before, after)) {
    unsavable.push({ code: 'print-changed', params: { sheet } });
  }
  return {
    changes: [
      ...widthChanges(before, after),
      ...heightChanges(before, after),
      ...freezeChange(before, after),
      ...printChange(before, after),
      ...(hints ?? []),
    ],
    unsavable,
  };
}

const without = (areas: readonly Area[], others: readonly Area[]) =>
  areas.filter((area) => !others.some((other) => isSame(area, other)));

/** Areas that are no longer merged: they come apart before anything is written. */
export function unmerges(before: Sheet, after: Sheet): readonly Change[] {
  return without(before.merges, after.merges).map((area) => ({
    kind: 'unmerge',
    sheet: after.name,
    area,
  }));
}

export function merges(before: Sheet, after: Sheet): readonly Change[] {
  return without(after.merges, before.merges).map((area) => ({
    kind: 'merge',
    sheet: after.name,
    area,
  }));
}

const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

function widthChanges(before: Sheet, after: Sheet): readonly Change[] {
  return lines(before.columnWidths, after.columnWidths, usualColumnWidth).map(
    ([first, last, points]) => ({
      kind: 'column-width',
      sheet: after.name,
      first,
      last,
      width: (points / POINTS_PER_PIXEL - PADDING) / PIXELS_PER_CHARACTER,
    }),
  );
}

function heightChanges(before: Sheet, after: Sheet): readonly Change[] {
  return lines(before.rowHeights, after.rowHeights, usualRowHeight).map(
    ([first, last, height]) => ({ kind: 'row-height', sheet: after.name, first, last, height }),
  );
}

type Lines = readonly [first: number, last: number, size: number];

/** Runs of lines that have another size than before. */
function lines(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  usual: number,
): readonly Lines[] {
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .sort((a, b) => a - b)
    .filter((line) => (before.get(line) ?? usual) !== (after.get(line) ?? usual));
  const joined: Lines[] = [];
  for (const line of changed) {
    const size = after.get(line) ?? usual;
    const last = joined.at(-1);
    if (last?.[1] === line - 1 && last[2] === size)
      joined[joined.length - 1] = [last[0], line, size];
    else joined.push([line, line, size]);
  }
  return joined;
}

function freezeChange(before: Sheet, after: Sheet): readonly Change[] {
  if (isSame(before.frozen, after.frozen)) return [];
  const { rows, columns } = after.frozen ?? { rows: 0, columns: 0 };
  return [{ kind: 'freeze', sheet: after.name, rows, columns }];
}

const MILLIMETRES_PER_POINT = 25.4 / 72;

function printChange(before: Sheet, after: Sheet): readonly Change[] {
  const { orientation, margins, titleRows, zoom, headers } = after.page;
  if (isSame({ ...before.page, paperSize: '' }, { ...after.page, paperSize: '' })) return [];
  const millimetres = (points: number) => Number((points * MILLIMETRES_PER_POINT).toFixed(3));
  return [
    {
      kind: 'print',
      sheet: after.name,
      setup: {
        orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
        onePageWide: zoom.horizontalFitToPages === 1,
        pageNumbers: headers.centre.includes('&P'),
        repeatedRows: titleRows,
        margins: {
          top: millimetres(margins.top),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
          right: millimetres(margins.right),
        },
      },
    },
  ];
}

/** A print set-up takes A4 where no paper was chosen; another choice of paper cannot be written. */
function isSavablePaper(before: Sheet, after: Sheet): boolean {
  return before.page.paperSize === after.page.paperSize || after.page.paperSize === 'A4';
}

/** New hints; null where validations changed in another way. */
function hintChanges(before: Sheet, after: Sheet): readonly Change[] | null {
  const isKnown = (validation: Validation) =>
    before.validations.some((other) => isSame(other, validation));
  const kept = after.validations.filter(isKnown);
  if (kept.length !== before.validations.length) return null;
  const changes: Change[] = [];
  for (const validation of after.validations) {
    if (isKnown(validation)) continue;
    const rule = fieldsOf(fieldsOf(validation.rule).get('custom')).get('formula');
    const prompt = fieldsOf(validation.prompt);
    const [title, text] = [prompt.get('title'), prompt.get('message')];
    const isHint = rule === '=TRUE' && typeof title === 'string' && typeof text === 'string';
    if (!isHint) return null;
    changes.push({ kind: 'input-message', sheet: after.name, area: validation.area, title, text });
  }
  return changes;
}
