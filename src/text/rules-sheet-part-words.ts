import type { InBoth } from './language';
import { countText } from './numbers';

interface RulesSheetPartWords {
  /** Beside the name of the pack in use. */
  readonly fromSheet: (pack: string, sheet: string) => string;
  /** In place of it while the sheet is wrong. */
  readonly sheetWrong: (sheet: string) => string;
  readonly summary: {
    readonly sheet: string;
    readonly mistakes: (count: number) => string;
  };
  readonly createHint: string;
  readonly create: string;
  readonly open: string;
  readonly inUse: (sheet: string) => string;
  readonly passedOver: string;
  readonly mistakes: string;
}

/** What is said of the sheet "Quy định khen thưởng" beside the results and in the tab *Quy chế*. */
export const rulesSheetPartWords: InBoth<RulesSheetPartWords> = {
  vi: {
    fromSheet: (pack, sheet) => `${pack}, theo trang “${sheet}”`,
    sheetWrong: (sheet) => `Quy định khen thưởng: chưa xét vì trang “${sheet}” còn chỗ ghi sai.`,
    summary: {
      sheet: 'theo trang riêng',
      mistakes: (count) => `${countText(count, 'vi')} chỗ phải sửa`,
    },
    createHint:
      'Trang này để sửa thông số, bỏ quy định không dùng, thêm chỉ tiêu và quy định riêng của tỉnh, Bộ, ban, ngành.',
    create: 'Tạo trang “Quy định khen thưởng”',
    open: 'Mở trang “Quy định khen thưởng”',
    inUse: (sheet) => `Đang xét khen thưởng theo trang “${sheet}”.`,
    passedOver: 'Trang “Quy định khen thưởng” có trong sổ nhưng không được dùng cho bảng điểm này.',
    mistakes: 'Chưa xét khen thưởng theo trang này. Hãy sửa từng ô:',
  },
  en: {
    fromSheet: (pack, sheet) => `${pack}, as on the sheet “${sheet}”`,
    sheetWrong: (sheet) => `Award rules: not judged, since the sheet “${sheet}” has mistakes.`,
    summary: {
      sheet: 'as on a sheet of their own',
      mistakes: (count) => `${countText(count, 'en')} to correct`,
    },
    createHint:
      'On this sheet you change parameters, leave rules out, and add quotas and rules of your province, ministry or branch.',
    create: 'Make the sheet of award rules',
    open: 'Open the sheet of award rules',
    inUse: (sheet) => `Awards are judged by the sheet “${sheet}”.`,
    passedOver: 'The workbook has a sheet of award rules, which is not used for these scores.',
    mistakes: 'Nothing is judged by this sheet yet. Correct these cells:',
  },
};
