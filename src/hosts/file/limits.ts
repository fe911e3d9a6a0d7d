/** A workbook whose parts inflate to more bytes than this is refused before it is inflated. */
export const maxInflatedBytes = 256 * 1024 * 1024;

/** Parts (files inside the zip) that a workbook may have. */
export const maxParts = 10_000;

/** Cells that hold something, in the whole workbook: SheetJS needs some 400 bytes for each. */
export const maxFilledCells = 2_000_000;

/** Cells of one grid of a snapshot, rows that are wholly empty not counted (they share one array). */
export const maxGridCells = 10_000_000;

/** Cells of a used range, empty rows counted: everyone who walks over the sheet visits them all. */
export const maxUsedRangeCells = 100_000_000;

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** Characters (UTF-16 units) that a cell can hold. */
export const maxCellText = 32_767;
