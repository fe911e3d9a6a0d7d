import { keptNamespace, keptTextIn } from '../../workbook/kept-part';
import { chartMark, markedChart } from '../../workbook/chart';
import type { Change, Patch } from '../../workbook/patch';
import { isSame } from '../engine/book/images';
import { parseFullAddress } from '../engine/book/references';
import { newSheet, type Sheet } from '../engine/book/sheet';
import { namespaceOf, sheetNamed, type Name, type Workbook } from '../engine/book/workbook';
import { cellChanges } from './cell-changes';
import { chartChanges } from './chart-changes';
import { merges, sheetChanges, unmerges } from './sheet-changes';
import type { Unsavable } from './unsavable';

/**
 * The patch that makes of one state of a workbook the other one, and what no patch can make of it.
 * @param before the workbook as it was opened
 * @param after the same workbook later
 */
export function patchBetween(
  before: Workbook,
  after: Workbook,
): { readonly patch: Patch; readonly unsavable: readonly Unsavable[] } {
  const pairs = after.sheets.map((sheet) => {
    const known = before.sheets.find(({ id }) => id === sheet.id);
    return { after: sheet, before: known ?? newSheet(sheet.id, sheet.name), isNew: !known };
  });
  const cells = pairs.map((pair) => cellChanges(pair.before, pair.after, after.normalFont));
  const settings = pairs.map((pair) => sheetChanges(pair.before, pair.after));
  const names = nameChanges(before, after);
  const charts = pairs.map((pair) => chartChanges(after, pair.before, pair.after));
  const changes: readonly Change[] = [
    ...pairs
      .filter(({ isNew }) => isNew)
      .map((pair): Change => ({ kind: 'add-sheet', sheet: pair.after.name })),
    ...pairs.flatMap((pair) => unmerges(pair.before, pair.after)),
    ...cells.flatMap((found) => found.changes),
    ...pairs.flatMap((pair) => merges(pair.before, pair.after)),
    ...settings.flatMap((found) => found.changes),
    ...inOrderOfNames(after, [...names.changes, ...charts.flatMap((found) => found.changes)]),
    ...keptChange(before, after),
  ];
  const unsavable = [
    ...structureProblems(before, after),
    ...cells.flatMap((found) => found.unsavable),
    ...settings.flatMap((found) => found.unsavable),
    ...names.unsavable,
    ...charts.flatMap((found) => found.unsavable),
  ];
  return { patch: { changes }, unsavable };
}

function structureProblems(before: Workbook, after: Workbook): readonly Unsavable[] {
  const problems: Unsavable[] = [];
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ id }) => id === sheet.id);
    if (now === undefined) {
      problems.push({ code: 'sheet-deleted', params: { sheet: sheet.name } });
      continue;
    }
    problems.push(...standingProblems(sheet, now));
  }
  const added = after.sheets.filter(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
  for (const sheet of added) problems.push(...standingProblems(newSheet('', sheet.name), sheet));
  const order = [...before.sheets, ...added].map(({ id }) => id);
  const isInOrder = isSame(
    order.filter((id) => after.sheets.some((sheet) => sheet.id === id)),
    after.sheets.map(({ id }) => id),
  );
  if (!isInOrder) problems.push({ code: 'sheets-reordered', params: {} });
  return problems;
}

function standingProblems(before: Sheet, after: Sheet): readonly Unsavable[] {
  const problems: Unsavable[] = [];
  const sheet = after.name;
  if (before.name !== sheet) {
    problems.push({ code: 'sheet-renamed', params: { from: before.name, to: sheet } });
  }
  if (before.visibility !== after.visibility) {
    problems.push({ code: 'sheet-visibility', params: { sheet } });
  }
  if (before.isProtected !== after.isProtected) {
    problems.push({ code: 'sheet-protection', params: { sheet } });
  }
  return problems;
}

/** Names come to be in the order in which they did, those that describe charts among them. */
function inOrderOfNames({ names }: Workbook, changes: readonly Change[]): readonly Change[] {
  const order = new Map(names.map(({ name }, index) => [name.toLowerCase(), index]));
  const place = (change: Change): number => {
    if (change.kind === 'define-name') return order.get(change.name.toLowerCase()) ?? -1;
    if (change.kind !== 'set-chart') return -1;
    return order.get(chartMark(change.name).toLowerCase()) ?? -1;
  };
  return changes.toSorted((a, b) => place(a) - place(b));
}

function nameChanges(before: Workbook, after: Workbook) {
  const changes: Change[] = [];
  const unsavable: Unsavable[] = [];
  const isCalled = (name: string) => (other: Name) =>
    other.name.toLowerCase() === name.toLowerCase();
  for (const { name } of before.names) {
    // The description of a chart comes and goes with its chart.
    if (markedChart(name) !== null) continue;
    if (!after.names.some(isCalled(name))) changes.push({ kind: 'delete-name', name });
  }
  for (const name of after.names) {
    if (markedChart(name.name) !== null) continue;
    const known = before.names.find(isCalled(name.name));
    const isKept = known?.visible === name.visible && isSame(known.target, name.target);
    if (isKept) continue;
    const target = placeOf(after, name);
    if (target === null) unsavable.push({ code: 'name-formula', params: { name: name.name } });
    else changes.push({ kind: 'define-name', name: name.name, hidden: !name.visible, ...target });
  }
  return { changes, unsavable };
}

function placeOf(book: Workbook, { target }: Name) {
  if ('sheetId' in target) {
    const sheet = book.sheets.find(({ id }) => id === target.sheetId);
    return sheet === undefined ? null : { sheet: sheet.name, area: target.area };
  }
  const place = parseFullAddress(target.formula);
  const sheet = place === null ? null : sheetNamed(book, place.title);
  return place === null || sheet === null ? null : { sheet: sheet.name, area: place.area };
}

function keptChange(before: Workbook, after: Workbook): readonly Change[] {
  const kept = ({ customXmlParts }: Workbook) => {
    const part = customXmlParts.find((each) => namespaceOf(each) === keptNamespace);
    return part === undefined ? null : keptTextIn(part.xml);
  };
  const text = kept(after);
  return kept(before) === text ? [] : [{ kind: 'keep-text', text }];
}
