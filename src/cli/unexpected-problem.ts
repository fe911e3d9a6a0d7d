import type { Language } from '../text/language';

/** A fault of ours in one sentence: she can pass it on, and sees no stack trace. */
export function unexpectedProblem(problem: unknown, language: Language): string {
  const what = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem);
  const inOneLine = what.split('\n')[0] ?? '';
  return language === 'vi'
    ? `Bảng Vàng gặp lỗi ngoài dự kiến nên chưa ghi gì; hãy gửi tệp và dòng này cho người hỗ trợ (${inOneLine}).`
    : `Bảng Vàng met an unexpected fault and wrote nothing; send the file and this line to whoever supports you (${inOneLine}).`;
}
