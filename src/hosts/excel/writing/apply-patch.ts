import { isInside } from '../../../workbook/cell-address';
import { chartMark } from '../../../workbook/chart';
import type { Change, Patch } from '../../../workbook/patch';
import { keptTextSteps } from '../kept-text';
import type { SheetNotes } from '../own-sheets';
import { officeErrorCode, Refusal } from '../problems';
import type { ExcelSession, Step } from '../session';
import type { BeforeImage, BeforePart } from './before-image';
import { captureSteps, cellLooksSteps, type UnevenLook } from './capture';
import { changeSteps, type Circumstances } from './change-steps';
import { restoreSteps } from './restore';
import { trimmedParts } from './trim-image';
import { isSameName, stateSheet, workbookStateStep, type WorkbookState } from './workbook-state';

/** A patch that is ready to be written: what to do, and how everything was before. */
export interface Preparation {
  readonly before: BeforeImage;
  readonly steps: readonly Step<void>[];
}

/**
 * Asks for everything that the patch is going to change and checks that it can be changed. One message; a second one
 * where the cells of an area that gets a new look do not look alike, or
 * where a text is kept already that the patch changes.
 * @param sheetIds the ids of the sheets as they were read, by title; empty where nothing was read
 * @param notes is told of each sheet that was added
 */
export async function preparePatch(
  session: ExcelSession,
  patch: Patch,
  sheetIds: ReadonlyMap<string, string>,
  notes: SheetNotes,
): Promise<Preparation> {
  const { state, found } = await capture(session, patch);
  check(state, patch, sheetIds);
  const uneven = found.filter((part) => part.kind === 'uneven-look');
  const parts: BeforePart[] = found.filter((part) => part.kind !== 'uneven-look');
  const keptSteps = patch.changes.some(({ kind }) => kind === 'keep-text')
    ? keptTextSteps(state.keptParts)
    : null;
  const questions: readonly Step<BeforePart | string>[] = [
    ...uneven.flatMap(cellLooksSteps),
    ...(keptSteps ?? []),
  ];
  const answers = await session.run(questions);
  parts.push(...answers.filter((answer) => typeof answer !== 'string'));
  if (keptSteps !== null) {
    const text = answers.find((answer) => typeof answer === 'string') ?? null;
    parts.push({ kind: 'kept-text', text });
  }
  for (const change of patch.changes) {
    if (change.kind === 'add-sheet') parts.push({ kind: 'no-sheet', sheet: change.sheet });
  }
  parts.push(...nameParts(state, patch));
  const steps = changeSteps(patch.changes, circumstancesOf(state, parts), notes);
  return { before: { parts: trimmedParts(parts, patch, state.normalFont) }, steps };
}

/** Makes everything as the image says that it was. Two messages, more for a large image. */
export async function restore(
  session: ExcelSession,
  before: BeforeImage,
  notes: SheetNotes,
): Promise<void> {
  const [state] = await session.run([workbookStateStep]);
  if (state === undefined) throw new Error('The state has an answer.');
  checkUnprotected(
    state,
    before.parts.flatMap((part) => ('sheet' in part ? [part.sheet] : [])),
  );
  await session.write(restoreSteps(before, state, notes));
}

interface Captured {
  readonly state: WorkbookState;
  readonly found: readonly (BeforePart | UnevenLook)[];
}

async function capture(session: ExcelSession, patch: Patch): Promise<Captured> {
  try {
    const steps: readonly Step<WorkbookState | Captured['found']>[] = [
      workbookStateStep,
      ...captureSteps(patch),
    ];
    const answers = await session.run(steps);
    const found = answers.flatMap((answer) => ('sheets' in answer ? [] : answer));
    const state = answers.find((answer) => 'sheets' in answer);
    if (state === undefined) throw new Error('The state has an answer.');
    return { state, found };
  } catch (error) {
    if (officeErrorCode(error) !== 'ItemNotFound') throw error;
    // Excel says that a sheet is missing, but not which.
    const [state] = await session.run([workbookStateStep]);
    if (state !== undefined) checkSheets(state, patch, new Map());
    throw error;
  }
}

function check(state: WorkbookState, patch: Patch, sheetIds: ReadonlyMap<string, string>): void {
  checkSheets(state, patch, sheetIds);
  for (const change of patch.changes) {
    if (change.kind !== 'add-sheet') continue;
    const { sheet } = change;
    if (state.isStructureProtected) {
      throw new Refusal({ code: 'excel-workbook-protected', params: { sheet } });
    }
    if (stateSheet(state, sheet) !== undefined) {
      throw new Refusal({ code: 'excel-title-taken', params: { sheet } });
    }
  }
  checkUnprotected(
    state,
    patch.changes.flatMap((change) => (isOnSheet(change) ? [change.sheet] : [])),
  );
}

function isOnSheet(
  change: Change,
): change is Exclude<Change, { kind: 'define-name' | 'delete-name' | 'add-sheet' | 'keep-text' }> {
  return !['define-name', 'delete-name', 'add-sheet', 'keep-text'].includes(change.kind);
}

/** Every sheet must be there that the patch does not add, and must be the one that was read. */
function checkSheets(
  state: WorkbookState,
  patch: Patch,
  sheetIds: ReadonlyMap<string, string>,
): void {
  const added = new Set<string>();
  for (const change of patch.changes) {
    if (change.kind === 'delete-name' || change.kind === 'keep-text') continue;
    const { sheet } = change;
    if (change.kind === 'add-sheet') added.add(sheet);
    if (added.has(sheet)) continue;
    const found = stateSheet(state, sheet);
    const readId = sheetIds.get(sheet);
    if (found === undefined || (readId !== undefined && readId !== found.id)) {
      throw new Refusal({ code: 'excel-sheet-missing', params: { sheet } });
    }
  }
}

function checkUnprotected(state: WorkbookState, sheets: readonly string[]): void {
  for (const sheet of new Set(sheets)) {
    if (stateSheet(state, sheet)?.isProtected === true) {
      throw new Refusal({ code: 'excel-sheet-protected', params: { sheet } });
    }
  }
}

function nameParts(state: WorkbookState, patch: Patch): readonly BeforePart[] {
  const parts = new Map<string, BeforePart>();
  for (const change of patch.changes) {
    const name = touchedName(change);
    if (name === null) continue;
    const known = state.names.find((other) => isSameName(other.name, name));
    const definition =
      known === undefined ? null : { formula: known.formula, visible: known.visible };
    parts.set(name.toLowerCase(), { kind: 'name', name: known?.name ?? name, definition });
  }
  return [...parts.values()];
}

/** The name of the workbook that a change makes, changes or deletes. */
function touchedName(change: Change): string | null {
  switch (change.kind) {
    case 'define-name':
    case 'delete-name':
      return change.name;
    case 'set-chart':
    case 'remove-chart':
      return chartMark(change.name);
    default:
      return null;
  }
}

function circumstancesOf(state: WorkbookState, parts: readonly BeforePart[]): Circumstances {
  const validated = new Set<string>();
  const withTitleRows = new Set<string>();
  const formats = parts.filter((part) => part.kind === 'number-formats');
  for (const part of parts) {
    if (part.kind === 'page' && part.titleRows !== null) withTitleRows.add(part.sheet);
    if (part.kind === 'hint' && part.validation !== null) {
      validated.add(JSON.stringify([part.sheet, part.area]));
    }
  }
  return {
    normalFont: state.normalFont,
    before: parts,
    keptParts: state.keptParts,
    names: new Set(state.names.map(({ name }) => name.toLowerCase())),
    withTitleRows,
    codeAt: (sheet, row, column) => {
      const part = formats.find(
        (known) => known.sheet === sheet && isInside({ row, column }, known.area),
      );
      return part?.codes[row - part.area.top]?.[column - part.area.left] ?? 'General';
    },
    validated: (sheet, area) => validated.has(JSON.stringify([sheet, area])),
  };
}
