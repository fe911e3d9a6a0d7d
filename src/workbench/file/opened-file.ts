import { readText } from '../../hosts/file/package/parts';
import { openPackage } from '../../hosts/file/package/workbook-package';
import { readWorkbook } from '../../hosts/file/reading/read-workbook';
import { settle, type HostMessage } from '../../hosts/file/refusal';
import { ok, type Result } from '../../workbook/result';
import { imageOf } from '../engine/book/images';
import { workbookFrom } from '../engine/book/snapshots';
import { sheetNamed, type Workbook } from '../engine/book/workbook';
import { readTheme } from './colours';
import { readSheetLooks } from './sheet-looks';
import { readStyles } from './styles';

/** A file that was opened, and the workbook in memory that people and add-ins then change. */
export interface OpenedFile {
  readonly name: string;
  /** The file as it was opened: whatever the workbook in memory does not know is still in here. */
  readonly bytes: Uint8Array;
  readonly book: Workbook;
  /** The workbook as it was just after opening. */
  readonly opened: Workbook;
}

/** Opens the bytes of an .xlsx or .xlsm. */
export async function openFile(
  bytes: Uint8Array,
  name: string,
): Promise<Result<OpenedFile, HostMessage>> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) return read;
  const book = workbookFrom(read.value);
  const looks = await settle(name, () => {
    addLooks(bytes, book);
  });
  if (!looks.ok) return looks;
  return ok({ name, bytes, book, opened: imageOf(book) });
}

function addLooks(bytes: Uint8Array, book: Workbook): void {
  const { archive, relationships, worksheets } = openPackage(bytes);
  const partOf = (kind: string) => {
    const part = relationships.find((link) => link.kind === kind)?.part;
    return part === undefined ? null : readText(archive, part);
  };
  const { looks, normalFont } = readStyles(partOf('styles'), readTheme(partOf('theme')));
  book.normalFont = normalFont;
  for (const { name, part } of worksheets) {
    const sheet = sheetNamed(book, name);
    const xml = readText(archive, part);
    if (sheet !== null && xml !== null) readSheetLooks(xml, looks, sheet);
  }
}
