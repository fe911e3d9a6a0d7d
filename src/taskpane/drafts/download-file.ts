import { officePlatform } from './office-platform';

/** Long enough for any webview to have begun; the memory is given back then. */
const KEPT_FOR = 60_000;

/** Platforms of Office whose webview quietly throws a download away. */
const WITHOUT_DOWNLOADS: readonly string[] = ['Mac', 'iOS', 'Android'];

/** Whether a file that is offered here will reach her; elsewhere nothing tells whether one did. */
export function canDownload(platform: string | null = officePlatform()): boolean {
  return platform === null || !WITHOUT_DOWNLOADS.includes(platform);
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const DOCX = `${OFFICE}.wordprocessingml.document`;
const XLSX = `${OFFICE}.spreadsheetml.sheet`;

/** Offers a .docx as a download. */
export function downloadDocx(fileName: string, bytes: Uint8Array): void {
  downloadFile(fileName, bytes, DOCX);
}

/** Offers a .xlsx as a download. */
export function downloadXlsx(fileName: string, bytes: Uint8Array): void {
  downloadFile(fileName, bytes, XLSX);
}

/** Offers a file of that media type as a download. */
export function downloadFile(fileName: string, content: string | Uint8Array, type: string): void {
  const link = document.createElement('a');
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}
