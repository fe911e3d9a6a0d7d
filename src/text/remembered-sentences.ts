import { correctionText, type SpokenCorrection } from './correction-words';
import type { InBoth, Language, Sentences } from './language';

interface Spoken {
  readonly correction: SpokenCorrection;
}

/** Sentences about what a person has corrected and Bảng Vàng remembers in the workbook. */
export interface RememberedSentenceParams {
  'correction-holds': Spoken;
  /** The unit, the criterion or the source of scores that it speaks of is not there any more. */
  'correction-without-subject': Spoken;
  /** More than one criterion has that name. */
  'correction-ambiguous': Spoken;
  /** A sheet that the user fills says something else. */
  'correction-overruled': Spoken & { readonly sheet: string };
  /** The table cannot be read like that. */
  'correction-impossible': Spoken;
  /** A cell that was empty has a score by now. */
  'correction-not-needed': Spoken;
  /** Nothing would be left to rank. */
  'corrections-leave-nothing': { readonly sheet: string };
  /** The sheets that she said are not to be read; no other has a scoring table. */
  'corrections-ignore-tables': { readonly sheets: readonly string[] };
  'corrections-without-sheet': { readonly count: number };
  'kept-text-damaged': Record<string, never>;
  'kept-text-newer': Record<string, never>;
  'kept-text-full': Record<string, never>;
}

/** The words of a correction in the middle of a sentence. */
function inside(correction: SpokenCorrection, language: Language): string {
  const words = correctionText(correction, language);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

export const rememberedSentences: InBoth<Sentences<RememberedSentenceParams>> = {
  vi: {
    'correction-holds': ({ correction }) => `Theo sửa của bạn: ${inside(correction, 'vi')}.`,
    'correction-without-subject': ({ correction }) =>
      `Không còn tìm thấy nội dung mà bạn đã sửa (${inside(correction, 'vi')}), nên sửa đổi này không được áp dụng; nếu đã đổi tên, hãy sửa lại.`,
    'correction-ambiguous': ({ correction }) =>
      `Bảng có nhiều tiêu chí cùng tên, nên sửa đổi của bạn (${inside(correction, 'vi')}) chưa được áp dụng; hãy đặt tên khác nhau.`,
    'correction-overruled': ({ correction, sheet }) =>
      `Trang “${sheet}” nay ghi khác, nên sửa đổi của bạn (${inside(correction, 'vi')}) không còn hiệu lực.`,
    'correction-impossible': ({ correction }) =>
      `Không thực hiện được sửa đổi của bạn (${inside(correction, 'vi')}); đang dùng cách đọc tự nhận ra.`,
    'correction-not-needed': ({ correction }) =>
      `Ô này nay đã có điểm, nên sửa đổi của bạn (${inside(correction, 'vi')}) không còn hiệu lực.`,
    'corrections-leave-nothing': ({ sheet }) =>
      `Theo các sửa đổi của bạn, trang “${sheet}” không còn đơn vị hoặc tiêu chí nào để xếp hạng; hãy bỏ bớt một sửa đổi.`,
    'corrections-ignore-tables': ({ sheets }) =>
      `Bạn đã chọn không đọc trang ${quoted(sheets)}, và sổ không có trang nào khác có bảng điểm; hãy bỏ sửa đổi đó để đọc lại.`,
    'corrections-without-sheet': ({ count }) =>
      `${count} sửa đổi của bạn không còn hiệu lực vì trang hoặc bảng mà chúng nói đến đã bị xóa.`,
    'kept-text-damaged': () =>
      'Không đọc được những sửa đổi đã lưu trong sổ, nên chưa áp dụng sửa đổi nào; hãy sửa lại trong bảng Bảng Vàng nếu cần.',
    'kept-text-newer': () =>
      'Những sửa đổi trong sổ được lưu bằng bản Bảng Vàng mới hơn, nên chưa áp dụng được và được giữ nguyên; hãy dùng bản mới hơn.',
    'kept-text-full': () =>
      'Sổ đã lưu quá nhiều sửa đổi nên không lưu thêm được; hãy bỏ bớt những sửa đổi không cần nữa, hoặc sửa thẳng trong bảng điểm.',
  },
  en: {
    'correction-holds': ({ correction }) => `As you corrected it: ${inside(correction, 'en')}.`,
    'correction-without-subject': ({ correction }) =>
      `What you corrected (${inside(correction, 'en')}) is not found any more, so the correction is not applied; if it was renamed, correct it again.`,
    'correction-ambiguous': ({ correction }) =>
      `Several criteria of the table have the same name, so your correction (${inside(correction, 'en')}) is not applied; give them different names.`,
    'correction-overruled': ({ correction, sheet }) =>
      `Sheet “${sheet}” says otherwise by now, so your correction (${inside(correction, 'en')}) does not hold any more.`,
    'correction-impossible': ({ correction }) =>
      `Your correction (${inside(correction, 'en')}) cannot be carried out; the table is read as it was recognised.`,
    'correction-not-needed': ({ correction }) =>
      `This cell has a score by now, so your correction (${inside(correction, 'en')}) does not hold any more.`,
    'corrections-leave-nothing': ({ sheet }) =>
      `Your corrections leave no unit or no criterion of sheet “${sheet}” to be ranked; take one of them back.`,
    'corrections-ignore-tables': ({ sheets }) =>
      `You chose not to read sheet ${quoted(sheets)}, and no other sheet has a scoring table; take that correction back to read it again.`,
    'corrections-without-sheet': ({ count }) =>
      count === 1
        ? 'One of your corrections does not hold any more, because the sheet or table it speaks of was deleted.'
        : `${count} of your corrections do not hold any more, because the sheet or table they speak of was deleted.`,
    'kept-text-damaged': () =>
      'The corrections kept in this workbook cannot be read, so none is applied; correct the reading again in the pane if need be.',
    'kept-text-newer': () =>
      'The corrections in this workbook were kept by a newer Bảng Vàng, so they are not applied and stay as they are; use the newer one.',
    'kept-text-full': () =>
      'The workbook keeps too many corrections already, so this one was not kept; take back those no longer needed, or correct the scoring table itself.',
  },
};
