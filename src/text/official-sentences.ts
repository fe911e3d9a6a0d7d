import { changedInputs, type ChangedInput } from './changed-inputs';
import type { InBoth, Sentences } from './language';

/** Sentences about making a result official (chốt) and opening it again (mở chốt). */
export interface OfficialSentenceParams {
  'official-without-name': Record<string, never>;
  'official-without-year': Record<string, never>;
  /** `first` says what the first of them is. */
  'official-blocked': { readonly count: number };
  'official-already': { readonly by: string; readonly at: string };
  'official-changed': {
    readonly by: string;
    readonly at: string;
    readonly changed: readonly ChangedInput[];
  };
  'reopen-without-reason': Record<string, never>;
  'reopen-nothing': Record<string, never>;
  /** The command line: both asked for at once, a name for neither, or no file to write into. */
  'official-and-reopen': Record<string, never>;
  'official-name-alone': Record<string, never>;
  'official-needs-output': Record<string, never>;
  'official-goes-alone': Record<string, never>;
}

export const officialSentences: InBoth<Sentences<OfficialSentenceParams>> = {
  vi: {
    'official-without-name': () => 'Hãy ghi tên người chốt kết quả.',
    'official-without-year': () =>
      'Chưa biết năm xét thi đua nên chưa chốt được. Hãy ghi năm ở trang “Thông tin khối”.',
    'official-blocked': ({ count }) =>
      `Còn ${count} lỗi phải xử lý nên chưa chốt được kết quả. Hãy sửa từng lỗi, hoặc ghi chấp nhận kèm lý do ở trang “Hội đồng”.`,
    'official-already': ({ by, at }) =>
      `Kết quả đã được ${by} chốt lúc ${at} và số liệu không đổi từ đó.`,
    'official-changed': ({ by, at, changed }) =>
      `${changedInputs(changed, 'vi')} sau khi ${by} chốt lúc ${at}. Hãy mở chốt và nêu lý do, rồi chốt lại.`,
    'reopen-without-reason': () => 'Hãy ghi tên người mở chốt và lý do.',
    'reopen-nothing': () => 'Chưa có kết quả nào được chốt nên không có gì để mở.',
    'official-and-reopen': () =>
      'Mỗi lần chỉ chốt (--official) hoặc mở chốt (--reopen), không làm cả hai.',
    'official-name-alone': () =>
      'Tùy chọn --by là tên người chốt hoặc mở chốt, nên đi cùng --official hoặc --reopen.',
    'official-needs-output': () =>
      'Muốn chốt hoặc mở chốt thì cần -o để ghi vào một tệp mới, ví dụ: -o "Đã chốt.xlsx".',
    'official-goes-alone': () =>
      'Khi chốt hoặc mở chốt thì không dùng --council, --rules-sheet và --explain; hãy chạy riêng.',
  },
  en: {
    'official-without-name': () => 'Write the name of the person who makes the result official.',
    'official-without-year': () =>
      'The award year is not known, so the result cannot be made official. Write it on the sheet “Thông tin khối”.',
    'official-blocked': ({ count }) =>
      `${count} errors stand in the way of an official result. Correct them, or accept them with a reason on the sheet “Hội đồng”.`,
    'official-already': ({ by, at }) =>
      `${by} made the result official at ${at}, and nothing has changed since.`,
    'official-changed': ({ by, at, changed }) =>
      `${changedInputs(changed, 'en')} since ${by} made the result official at ${at}. Open it again with a reason, then make it official.`,
    'reopen-without-reason': () => 'Write the name of the person who opens it again, and why.',
    'reopen-nothing': () => 'No result is official, so there is nothing to open.',
    'official-and-reopen': () =>
      'Either make the result official (--official) or open it again (--reopen), not both at once.',
    'official-name-alone': () =>
      'Option --by names who makes the result official or opens it again: use it with --official or --reopen.',
    'official-needs-output': () =>
      'An official result needs -o, a new file to write it into, for example -o official.xlsx.',
    'official-goes-alone': () =>
      'An official result does not go with --council, --rules-sheet or --explain; run these by themselves.',
  },
};
