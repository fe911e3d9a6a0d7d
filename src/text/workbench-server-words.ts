/** What `npm run workbench` says in the terminal: both languages at once, since nobody has chosen one yet. */
export const workbenchServerWords = {
  building: 'Đang chuẩn bị bàn thử… (Preparing the workbench…)',
  open: (address: string) =>
    `Mở trang này trong trình duyệt (open this page in a browser): ${address}`,
  untrusted:
    'Trình duyệt sẽ cảnh báo một lần, vì chứng thư này do máy tự làm: hãy chọn đi tiếp tới localhost. ' +
    '(The browser warns once, as this computer made the certificate itself: go on to localhost.)',
  stop: 'Bấm Ctrl+C để dừng. (Press Ctrl+C to stop.)',
} as const;
