import type { InBoth } from './language';

interface AcceptingWords {
  readonly accept: string;
  readonly reason: string;
  readonly by: string;
  readonly save: string;
  readonly cancel: string;
  /** What it means, in a line. */
  readonly meaning: string;
  /** What the command line says when it is done. */
  readonly done: (count: number) => string;
}

/** Words around accepting something to look at as it is. */
export const acceptingWords: InBoth<AcceptingWords> = {
  vi: {
    accept: 'Chấp nhận, có lý do',
    reason: 'Lý do chấp nhận',
    by: 'Họ và tên người chấp nhận',
    save: 'Ghi chấp nhận',
    cancel: 'Thôi',
    meaning: 'Ghi vào trang “Hội đồng”; có hiệu lực khi ô này chưa đổi.',
    done: (count) => `Đã ghi ${count} chấp nhận vào trang “Hội đồng”.`,
  },
  en: {
    accept: 'Accept, with a reason',
    reason: 'Reason for accepting it',
    by: 'Name of who accepts it',
    save: 'Save the acceptance',
    cancel: 'Cancel',
    meaning: 'It is written on the sheet “Hội đồng” and holds as long as this cell stays the same.',
    done: (count) => `Accepted on the sheet “Hội đồng”: ${count}.`,
  },
};
