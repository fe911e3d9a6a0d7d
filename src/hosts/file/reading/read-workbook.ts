import { keptTextIn } from '../../../workbook/kept-part';
import type { Result } from '../../../workbook/result';
import type { SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import { asXlsx } from '../foreign/as-xlsx';
import { builtInFormat } from '../package/built-in-formats';
import { findKeptPart } from '../package/kept-part';
import { parseOldFonts } from '../package/old-fonts';
import { chartNames } from '../package/sheet-charts';
import { parseNumberFormats, type NumberFormats } from '../package/number-formats';
import { readRequiredText, readText } from '../package/parts';
import { openPackage, type WorkbookPackage, type WorksheetPart } from '../package/workbook-package';
import { maxFilledCells, maxSharedStrings } from '../limits';
import { refuseAsTooLarge, settle, type HostMessage } from '../refusal';
import { rootElement } from '../xml/elements';
import { readCells } from './cells-with-sheetjs';
import { buildGrids, type FormattedBlank } from './sheet-grids';
import { readSheetOutline, type StyledCell, type SheetOutline } from './sheet-outline';
import { readTableAreas } from './table-areas';

/**
 * Reads a workbook: .xlsx, .xlsm and their templates, .xlsb, .xls, .ods, a delimited text or a web page saved as .xls.
 * @param bytes the whole file
 * @param workbookName the file's name without its folder, for the snapshot and for what is said of problems
 * @returns the snapshot, or one problem that says what is wrong with the file and what to do
 */
export function readWorkbook(
  bytes: Uint8Array,
  workbookName: string,
): Promise<Result<Snapshot, HostMessage>> {
  return settle(workbookName, async () => {
    const { bytes: xlsx } = await asXlsx(bytes, workbookName);
    const book = openPackage(xlsx);
    const styles = readStyles(book);
    const { numberFormats } = styles;
    const sheets = readOutlines(book, styles);
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
        const fonts = outline.marked.flatMap(({ row, column, style }) => {
          const font = styles.oldFonts.get(style);
          return font === undefined ? [] : [{ row, column, font }];
        });
        return {
          name,
          visibility,
          ...grids,
          merges,
          tables,
          hiddenRows,
          hiddenColumns,
          isProtected,
          ...(fonts.length === 0 ? {} : { fonts }),
          ...(charts.length === 0 ? {} : { charts }),
        };
      }),
      names: book.workbook.names,
      keptText: kept === null ? null : keptTextIn(kept.xml),
    };
  });
}

type OutlinedSheet = WorksheetPart & { readonly outline: SheetOutline };

function readOutlines(book: WorkbookPackage, styles: Styles): OutlinedSheet[] {
  const toTell = {
    ofBlanks: (style: number) => (styles.numberFormats.idOfStyle[style] ?? 0) !== 0,
    ofFilled: (style: number) => styles.oldFonts.has(style),
  };
  let filledCells = 0;
  return book.worksheets.map((sheet) => {
    const outline = readSheetOutline(readRequiredText(book.archive, sheet.part), toTell);
    filledCells += outline.filledCells;
    if (filledCells > maxFilledCells) refuseAsTooLarge('too many cells');
    return { ...sheet, outline };
  });
}

function formattedBlank(
  { row, column, style }: StyledCell,
  formats: NumberFormats,
): FormattedBlank {
  const id = formats.idOfStyle[style] ?? 0;
  return { row, column, numberFormat: formats.codeOfId.get(id) ?? builtInFormat(id) ?? 'General' };
}

/** What is read of the cell formats. */
interface Styles {
  readonly numberFormats: NumberFormats;
  /** By style, the names of fonts from before Unicode. */
  readonly oldFonts: ReadonlyMap<number, string>;
}

function readStyles(book: WorkbookPackage): Styles {
  const part = book.relationships.find((link) => link.kind === 'styles')?.part;
  const xml = part === undefined ? null : readText(book.archive, part);
  return xml === null
    ? { numberFormats: { idOfStyle: [], codeOfId: new Map() }, oldFonts: new Map() }
    : { numberFormats: parseNumberFormats(xml), oldFonts: parseOldFonts(xml) };
}

function readSharedStrings(book: WorkbookPackage): Uint8Array | null {
  const part = book.relationships.find((link) => link.kind === 'sharedStrings')?.part;
  const xml = part === undefined ? null : readText(book.archive, part);
  // Going over it here refuses a damaged part or a DOCTYPE before SheetJS sees it.
  if (xml !== null) {
    rootElement(xml);
    countStrings(xml);
  }
  return part === undefined ? null : book.archive.read(part);
}

/** What the part says of their number is not believed. */
function countStrings(xml: string): void {
  let count = 0;
  for (let at = xml.indexOf('si'); at >= 0; at = xml.indexOf('si', at + 2)) {
    const before = xml[at - 1];
    if (before === '<' || before === ':') count += 1;
    if (count > maxSharedStrings) refuseAsTooLarge('too many texts');
  }
}
