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

/** Bytes of an .xls: its smallest cell takes 6 bytes, and SheetJS some 200 for each. */
export const maxXlsBytes = 64 * 1024 * 1024;

/** Bytes of a text file (.csv, .txt) or of a web page saved as a workbook. */
export const maxTextBytes = 32 * 1024 * 1024;

/** Texts of the part that cells share: SheetJS makes three objects of each. */
export const maxSharedStrings = 2_000_000;

/** Areas of array formulas of a sheet times its cells: SheetJS looks at each area for each cell. */
export const maxArrayFormulaChecks = 200_000_000;

/** Columns that the elements of a sheet tell of, one as often as it is told: Excel tells of each once. */
export const maxColumnsTold = 100_000;

/** Characters of a number format: Excel takes 255. */
export const maxNumberFormat = 255;

/** Merged areas of one sheet. */
export const maxMerges = 100_000;

/** Cells that the merged areas of a sheet cover, one as often as it is covered: each is remembered. */
export const maxMergedCells = 2_000_000;

/** Sheets of one workbook. */
export const maxSheets = 1_000;

/** Seconds that a workbook of an old format may take to be read: some 100,000 cells are read in one. */
export const maxConversionSeconds = 12;
