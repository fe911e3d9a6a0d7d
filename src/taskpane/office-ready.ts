import type { OfficeColours } from './themes/office-colours';

/** The oldest set of functions of Excel that Bảng Vàng works with: Excel 2021, Microsoft 365, Excel on the web. */
const EXCEL_API = '1.14';

/** Where the pane found itself once Office was ready. */
export type Surroundings = 'excel' | 'too-old' | 'not-in-excel';

/** False in a plain browser whose office.js did not load. */
export function hasOffice(): boolean {
  return typeof Office !== 'undefined';
}

/** Waits for Office; a page that is not in Excel gets its answer too. */
export async function surroundings(): Promise<Surroundings> {
  if (!hasOffice()) return 'not-in-excel';
  // In a plain browser there is no host, whatever the types say.
  const { host }: { readonly host: unknown } = await Office.onReady();
  if (host !== Office.HostType.Excel) return 'not-in-excel';
  return Office.context.requirements.isSetSupported('ExcelApi', EXCEL_API) ? 'excel' : 'too-old';
}

/** What Office tells of itself before it is ready, and where it tells nothing: nothing. */
interface EarlyContext {
  readonly displayLanguage?: string;
  readonly partitionKey?: string;
  readonly officeTheme?: OfficeColours;
}

/** The language of Excel's own menus; null where there is no Excel around the pane, or not yet. */
export function officeLanguage(): string | null {
  return context()?.displayLanguage ?? null;
}

/** Excel's colours now; null where Excel tells none. */
export function officeColours(): OfficeColours | null {
  return context()?.officeTheme ?? null;
}

/** The key under which to keep something in the webview; Excel on the web gives each of its sites a part of its own. */
export function storageKey(name: string): string {
  return `${context()?.partitionKey ?? ''}bang-vang.${name}`;
}

/** Until Office is ready it has no context at all, whatever its types say. */
function context(): EarlyContext | undefined {
  return hasOffice() ? Office.context : undefined;
}
