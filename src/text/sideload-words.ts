import type { InBoth } from './language';

/** What `npm start` says where it cannot put Bảng Vàng into Excel. */
export interface SideloadWords {
  readonly onlyOnWindowsAndMac: string;
  readonly webNeedsDocument: string;
  readonly unknownTarget: (target: string) => string;
  readonly failed: (why: string) => string;
}

export const sideloadWords: InBoth<SideloadWords> = {
  vi: {
    onlyOnWindowsAndMac:
      'npm start chỉ đưa được Bảng Vàng vào Excel trên Windows và macOS. Trên máy này hãy chạy npm run workbench để dùng thử ' +
      'trong trình duyệt, hoặc tải manifest.xml lên Excel trên web (docs/huong-dan/cai-dat.md).',
    webNeedsDocument:
      'Hãy cho biết địa chỉ sổ trên Excel trên web: npm start -- web --document "https://…" (chép từ nút Chia sẻ của sổ).',
    unknownTarget: (target) =>
      `Không hiểu “${target}”: hãy dùng npm start (Excel trên máy) hoặc npm start -- web --document "https://…".`,
    failed: (why) => `Chưa đưa được Bảng Vàng vào Excel: ${why}`,
  },
  en: {
    onlyOnWindowsAndMac:
      'npm start can put Bảng Vàng into Excel on Windows and macOS only. On this machine run npm run workbench to try it ' +
      'in a browser, or upload manifest.xml to Excel on the web (docs/huong-dan/cai-dat.md).',
    webNeedsDocument:
      'Give the address of a workbook in Excel on the web: npm start -- web --document "https://…" (copied from its Share button).',
    unknownTarget: (target) =>
      `“${target}” is not known: use npm start (Excel on this machine) or npm start -- web --document "https://…".`,
    failed: (why) => `Bảng Vàng could not be put into Excel: ${why}`,
  },
};
