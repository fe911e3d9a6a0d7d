import type { WorkbookSession } from '../../app/session/workbook-session';
import type { Patch } from '../../workbook/patch';
import { downloadXlsx } from './download-file';

/** Makes a new workbook of a patch and offers it as a download; a problem is told above the tabs. */
export async function downloadWorkbook(
  session: WorkbookSession,
  patch: Patch,
  fileName: string,
): Promise<boolean> {
  const { newWorkbook } = await import('../../hosts/file/writing/new-workbook');
  const made = await newWorkbook(patch, fileName);
  if (made.ok) downloadXlsx(fileName, made.value.bytes);
  else session.report(made.problem);
  return made.ok;
}
