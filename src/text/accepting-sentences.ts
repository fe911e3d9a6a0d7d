import type { InBoth, Sentences } from './language';

type Nothing = Record<string, never>;

/** Sentences about accepting something to look at as it is, with a reason. */
export interface AcceptingSentenceParams {
  'accept-without-reason': Nothing;
  /** Nothing like it was found; `named` is what was asked for. */
  /** Somebody has changed the cell since it was shown. */
  'accept-gone': Nothing;
  'accept-not-found': { readonly named: string };
  'accept-several': { readonly named: string; readonly count: number };
  /** The command line: a reason or a name for nothing, or no file to write into. */
  'accept-reason-alone': Nothing;
  'accept-needs-output': Nothing;
}

export const acceptingSentences: InBoth<Sentences<AcceptingSentenceParams>> = {
  vi: {
    'accept-without-reason': () => 'Hãy ghi lý do chấp nhận và tên người chấp nhận.',
    'accept-gone': () => 'Số liệu đã đổi nên vấn đề này không còn như đã hiện; hãy xem lại.',
    'accept-not-found': ({ named }) =>
      `Không có vấn đề nào là “${named}”. Hãy xem mã, trang và ô bằng lệnh inspect --json.`,
    'accept-several': ({ named, count }) =>
      `Có ${count} vấn đề cùng mã “${named}”. Hãy ghi cả trang và ô, ví dụ “${named}@Bảng điểm!C7”.`,
    'accept-reason-alone': () => '--reason chỉ dùng cùng với --accept.',
    'accept-needs-output': () =>
      'Chấp nhận được ghi vào trang “Hội đồng”, nên cần chỉ ra tệp kết quả bằng -o.',
  },
  en: {
    'accept-without-reason': () => 'State the reason for accepting it, and who accepts it.',
    'accept-gone': () => 'The figures have changed since: look at it again.',
    'accept-not-found': ({ named }) =>
      `There is nothing to look at called “${named}”. See codes, sheets and cells with inspect --json.`,
    'accept-several': ({ named, count }) =>
      `There are ${count} of the code “${named}”. State the sheet and the cell too, such as “${named}@Bảng điểm!C7”.`,
    'accept-reason-alone': () => '--reason goes with --accept only.',
    'accept-needs-output': () =>
      'What is accepted is written on the sheet “Hội đồng”: name the output file with -o.',
  },
};
