import type { InBoth, Sentences } from './language';

type OldEncoding = 'tcvn3' | 'vni';

/** Sentences about texts that were typed for fonts from before Unicode. */
export interface OldTextSentenceParams {
  /** The fonts of the cells say so. */
  'old-font-read': OldTextRead;
  /** The words of the cells show it; their fonts say nothing. */
  'old-text-read': OldTextRead;
}

interface OldTextRead {
  readonly encoding: OldEncoding;
  readonly count: number;
  /** The first of the texts as it stands, and as it is read. */
  readonly text: string;
  readonly reading: string;
}

const FONTS: Readonly<Record<OldEncoding, string>> = {
  tcvn3: 'TCVN3 (.VnTime, .VnArial…)',
  vni: 'VNI (VNI-Times…)',
};

export const oldTextSentences: InBoth<Sentences<OldTextSentenceParams>> = {
  vi: {
    'old-font-read': ({ encoding, count, text, reading }) =>
      `${count} ô viết bằng phông chữ cũ ${FONTS[encoding]} được đọc sang Unicode, ` +
      `chẳng hạn “${text}” đọc là “${reading}”. Chữ trong ô của bạn giữ nguyên.`,
    'old-text-read': ({ encoding, count, text, reading }) =>
      `${count} ô có vẻ gõ bằng bảng mã cũ ${FONTS[encoding]} nên được đọc sang Unicode, ` +
      `chẳng hạn “${text}” đọc là “${reading}”. Chữ trong ô của bạn giữ nguyên; ` +
      `nếu đọc chưa đúng, hãy gõ lại các ô này bằng Unicode.`,
  },
  en: {
    'old-font-read': ({ encoding, count, text, reading }) =>
      `${count} cells in an old ${FONTS[encoding]} font were read as Unicode, ` +
      `for example “${text}” as “${reading}”. Your cells are left as they are.`,
    'old-text-read': ({ encoding, count, text, reading }) =>
      `${count} cells look as if typed for an old ${FONTS[encoding]} font and were read as Unicode, ` +
      `for example “${text}” as “${reading}”. Your cells are left as they are; ` +
      `where that is wrong, type these cells again in Unicode.`,
  },
};
