import { changedInputs, type ChangedInput } from './changed-inputs';
import type { InBoth } from './language';

/** The words around an official result: its state, the button that makes it official and the one that opens it again. */
export interface OfficialWords {
  readonly isOfficial: (by: string, at: string) => string;
  readonly changedSince: (by: string, at: string, changed: readonly ChangedInput[]) => string;
  readonly madeOfficial: (by: string, at: string) => string;
  readonly reopened: (by: string, reason: string) => string;
  readonly heading: string;
  readonly make: string;
  readonly makeHint: string;
  readonly reopen: string;
  readonly reopenHint: string;
  readonly name: string;
  readonly reopenName: string;
  readonly reason: string;
  readonly later: string;
}

export const officialWords: InBoth<OfficialWords> = {
  vi: {
    isOfficial: (by, at) => `Đã chốt – ${by} – ${at}`,
    changedSince: (by, at, changed) =>
      `${changedInputs(changed, 'vi')} sau khi ${by} chốt lúc ${at}: cần mở chốt, nêu lý do rồi chốt lại.`,
    madeOfficial: (by, at) => `Đã chốt – ${by} – ${at}. Đã ghi vào trang “Lịch sử” và “Nhật ký”.`,
    reopened: (by, reason) => `Đã mở chốt – ${by}: ${reason}.`,
    heading: 'Chốt kết quả',
    make: 'Chốt kết quả',
    makeHint:
      'Chốt là ghi lại kết quả này là chính thức: thêm vào trang “Lịch sử” và “Nhật ký”, kèm tên và ngày. Bạn có thể hoàn tác.',
    reopen: 'Mở chốt',
    reopenHint: 'Mở chốt để sửa; tên và lý do được ghi ở trang “Nhật ký”.',
    name: 'Họ tên người chốt',
    reopenName: 'Họ tên người mở chốt',
    reason: 'Lý do mở chốt',
    later: 'Để sau',
  },
  en: {
    isOfficial: (by, at) => `Official – ${by} – ${at}`,
    changedSince: (by, at, changed) =>
      `${changedInputs(changed, 'en')} since ${by} made the result official at ${at}: open it again with a reason, then make it official.`,
    madeOfficial: (by, at) =>
      `The result is official – ${by} – ${at}. It stands in “Lịch sử” and “Nhật ký”.`,
    reopened: (by, reason) => `The result is open again – ${by}: ${reason}.`,
    heading: 'Official result',
    make: 'Make official',
    makeHint:
      'The result is recorded as official, with name and date: it is added to “Lịch sử” and “Nhật ký”. You can undo it.',
    reopen: 'Open again',
    reopenHint: 'Open the result to correct it; name and reason stand in “Nhật ký”.',
    name: 'Name of who makes it official',
    reopenName: 'Name of who opens it again',
    reason: 'Reason to open it again',
    later: 'Later',
  },
};
