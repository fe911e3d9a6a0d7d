import { keptTextIn } from '../../../workbook/kept-part';
import type { Result } from '../../../workbook/result';
import type { SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import { builtInFormat } from '../package/built-in-formats';
import { findKeptPart } from '../package/kept-part';
import { chartNames } from '../package/sheet-charts';
import { parseNumberFormats, type NumberFormats } from '../package/number-formats';
import { readRequiredText, readText } from '../package/parts';
import { openPackage, type WorkbookPackage, type WorksheetPart } from '../package/workbook-package';
import { maxFilledCells } from '../limits';
import { refuseAsTooLarge, settle, type HostMessage } from '../refusal';
import { rootElement } from '../xml/elements';
import { readCells } from './cells-with-sheetjs';
import { buildGrids, type FormattedBlank } from './sheet-grids';
import { readSheetOutline, type BlankCell, type SheetOutline } from './sheet-outline';
import { readTableAreas } from './table-areas';

/**
 * Reads an .xlsx or .xlsm workbook.
 * @param bytes the whole file
 * @param workbookName the file's name without its folder, for the snapshot and for what is said of problems
 * @returns the snapshot, or one problem that says what is wrong with the file and what to do
 */
export function readWorkbook(
  bytes: Uint8Array,
  workbookName: string,
): Promise<Result<Snapshot, HostMessage>> {
  return settle(workbookName, async () => {
    const book = openPackage(bytes);
    const numberFormats = readNumberFormats(book);
    const sheets = readOutlines(book, numberFormats);
    const kept = findKeptPart(book);
    const cells = await readCells({
      sheets: sheets.map(({ outline }) => outline.filledRowsXml),
      sharedStrings: readSharedStrings(book),
      numberFormats,
      countsFrom1904: book.workbook.countsFrom1904,
    });
    return {
      workbookName,
      sheets: sheets.map(({ name, visibility, part, outline }, index): SheetSnapshot => {
        const { merges, hiddenRows, hiddenColumns, isProtected } = outline;
        const blanks = outline.blanks.map((blank) => formattedBlank(blank, numberFormats));
        const grids = buildGrids(name, cells[index] ?? [], blanks, merges);
        const tables = readTableAreas(book.archive, part);
        const charts = chartNames(book.archive, part);
        return {
          name,
          visibility,
          ...grids,
          merges,
          tables,
          hiddenRows,
          hiddenColumns,
          isProtected,
          ...(charts.length === 0 ? {} : { charts }),
        };
      }),
      names: book.workbook.names,
      keptText: kept === null ? null : keptTextIn(kept.xml),
    };
  });
}

type OutlinedSheet = WorksheetPart & { readonly outline: SheetOutline };

function readOutlines(book: WorkbookPackage, formats: NumberFormats): OutlinedSheet[] {
  const hasFormat = (style: number) => (formats.idOfStyle[style] ?? 0) !== 0;
  let filledCells = 0;
  return book.worksheets.map((sheet) => {
    const outline = readSheetOutline(readRequiredText(book.archive, sheet.part), hasFormat);
    filledCells += outline.filledCells;
    if (filledCells > maxFilledCells) refuseAsTooLarge('too many cells');
    return { ...sheet, outline };
  });
}

function formattedBlank({ row, column, style }: BlankCell, formats: NumberFormats): FormattedBlank {
  const id = formats.idOfStyle[style] ?? 0;
  return { row, column, numberFormat: formats.codeOfId.get(id) ?? builtInFormat(id) ?? 'General' };
}
function readNumberFormats(book: WorkbookPackage): NumberFormats {
  const part = book.relationships.find((link) => link.kind === 'styles')?.part;
  const xml = part === undefined ? null : readText(book.archive, part);
  return xml === null ? { idOfStyle: [], codeOfId: new Map() } : parseNumberFormats(xml);
}

function readSharedStrings(book: WorkbookPackage): Uint8Array | null {
  const part = book.relationships.find((link) => link.kind === 'sharedStrings')?.part;
  const xml = part === undefined ? null : readText(book.archive, part);
  // Going over it here refuses a damaged part or a DOCTYPE before SheetJS sees it.
  if (xml !== null) rootElement(xml);
  return part === undefined ? null : book.archive.read(part);
}
