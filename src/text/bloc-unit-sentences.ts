import { blocItemLabel, type BlocItem } from './bloc-sheet-words';
import type { InBoth, Sentences } from './language';

/** Sentences about the units on the sheet "Thông tin khối". */
export interface BlocUnitSentenceParams {
  /** A part that is more than its whole. */
  'bloc-unit-part-above': {
    readonly part: BlocItem;
    readonly value: number;
    readonly whole: BlocItem;
    readonly most: number;
  };
}

export const blocUnitSentences: InBoth<Sentences<BlocUnitSentenceParams>> = {
  vi: {
    'bloc-unit-part-above': ({ part, value, whole, most }) =>
      `“${blocItemLabel(part, 'vi')}” là ${value}, nhiều hơn “${blocItemLabel(whole, 'vi')}” là ${most}, nên chưa được dùng. Hãy kiểm tra lại hai số này.`,
  },
  en: {
    'bloc-unit-part-above': ({ part, value, whole, most }) =>
      `“${blocItemLabel(part, 'en')}” is ${value}, more than “${blocItemLabel(whole, 'en')}”, which is ${most}; it was not used. Check both figures.`,
  },
};
