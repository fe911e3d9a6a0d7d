import type { InBoth } from './language';

/** What the pane says where it cannot begin at all: it stands in the page itself, in both languages, before any of our code runs. */
export interface StartWords {
  readonly tooOld: { readonly heading: string; readonly sentence: string };
  readonly notReached: { readonly heading: string; readonly sentence: string };
}

export const startWords: InBoth<StartWords> = {
  vi: {
    tooOld: {
      heading: 'Bảng Vàng cần Excel mới hơn',
      sentence:
        'Máy này chưa chạy được Bảng Vàng; sổ của bạn không bị thay đổi gì. Hãy dùng Excel 2021 trở lên, Microsoft 365 ' +
        'hoặc Excel trên web. Nếu đã có Excel đủ mới, hãy cập nhật Windows (WebView2) hoặc macOS rồi mở lại Excel.',
    },
    notReached: {
      heading: 'Chưa tải được Bảng Vàng',
      sentence:
        'Sổ của bạn không bị thay đổi gì. Hãy kiểm tra kết nối mạng, đóng bảng này rồi bấm Mở bảng. Nếu vẫn vậy, hãy nhờ ' +
        'người quản trị mạng cho phép địa chỉ appsforoffice.microsoft.com.',
    },
  },
  en: {
    tooOld: {
      heading: 'Bảng Vàng needs a newer Excel',
      sentence:
        'Bảng Vàng cannot run on this computer yet; nothing in your workbook was changed. Use Excel 2021 or later, ' +
        'Microsoft 365 or Excel on the web. If your Excel is new enough, update Windows (WebView2) or macOS, then open Excel again.',
    },
    notReached: {
      heading: 'Bảng Vàng could not be loaded',
      sentence:
        'Nothing in your workbook was changed. Check your network connection, close this pane, then press Open pane. If it ' +
        'still fails, ask your network administrator to allow the address appsforoffice.microsoft.com.',
    },
  },
};
