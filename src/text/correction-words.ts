import { organiserWords } from './bloc-sheet-words';
import type { InBoth, Language } from './language';
import { layoutWords, type LayoutWords } from './layout-words';
import { decimalText } from './numbers';
import { criterionKindWords } from './scheme-sheet-words';
import { stageWords } from './sheet-words';

type Kind = keyof (typeof criterionKindWords)['vi'];
type Stage = keyof (typeof stageWords)['vi'];
type Organiser = keyof (typeof organiserWords)['vi'];

type SpokenChange =
  | { readonly what: 'leave-out' }
  | { readonly what: 'maximum' | 'weight'; readonly points: string }
  | { readonly what: 'kind'; readonly kind: Kind };

/** What a person corrected of the reading, in the shape in which a workbook remembers it. */
export type SpokenCorrection =
  | { readonly kind: 'sheet'; readonly sheet: string; readonly use: 'read' | 'ignore' }
  | { readonly kind: 'layout'; readonly sheet: string; readonly layout: keyof LayoutWords }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'criterion'; readonly criterion: string; readonly change: SpokenChange }
  | { readonly kind: 'stage'; readonly sheet: string; readonly stage: Stage }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'organiser'; readonly organiser: Organiser }
  | { readonly kind: 'rules'; readonly pack: string }
  | { readonly kind: 'not-assigned'; readonly unit: string; readonly criterion: string };

interface CorrectionWords {
  readonly sheet: (sheet: string, use: 'read' | 'ignore') => string;
  /** Something that holds for one sheet. */
  readonly ofSheet: (sheet: string, words: string) => string;
  readonly unit: (unit: string) => string;
  readonly criterionOut: (criterion: string) => string;
  readonly maximum: (criterion: string, figure: string) => string;
  readonly weight: (criterion: string, figure: string) => string;
  readonly kind: (criterion: string, kind: string) => string;
  readonly year: (year: number) => string;
  readonly organiser: (level: string) => string;
  readonly rules: (pack: string) => string;
  readonly notAssigned: (unit: string, criterion: string) => string;
}

const catalogue: InBoth<CorrectionWords> = {
  vi: {
    sheet: (sheet, use) =>
      use === 'read' ? `Đọc điểm ở trang “${sheet}”` : `Không đọc trang “${sheet}”`,
    ofSheet: (sheet, words) => `Trang “${sheet}”: ${words}`,
    unit: (unit) => `“${unit}” không phải đơn vị`,
    criterionOut: (criterion) => `Không tính tiêu chí “${criterion}”`,
    maximum: (criterion, figure) => `“${criterion}”: điểm tối đa ${figure}`,
    weight: (criterion, figure) => `“${criterion}”: hệ số, trọng số ${figure}`,
    kind: (criterion, kind) => `“${criterion}”: loại “${kind}”`,
    year: (year) => `Năm xét thi đua: ${year}`,
    organiser: (level) => `Cấp tổ chức: ${level}`,
    rules: (pack) => `Quy định khen thưởng: ${pack}`,
    notAssigned: (unit, criterion) => `Không giao “${criterion}” cho ${unit}`,
  },
  en: {
    sheet: (sheet, use) =>
      use === 'read' ? `Read scores from sheet “${sheet}”` : `Leave out sheet “${sheet}”`,
    ofSheet: (sheet, words) => `Sheet “${sheet}”: ${words}`,
    unit: (unit) => `“${unit}” is no unit`,
    criterionOut: (criterion) => `Leave out criterion “${criterion}”`,
    maximum: (criterion, figure) => `“${criterion}”: maximum ${figure}`,
    weight: (criterion, figure) => `“${criterion}”: weight ${figure}`,
    kind: (criterion, kind) => `“${criterion}”: kind “${kind}”`,
    year: (year) => `Award year: ${year}`,
    organiser: (level) => `Organiser: ${level}`,
    rules: (pack) => `Award rules: ${pack}`,
    notAssigned: (unit, criterion) => `“${criterion}” was not assigned to ${unit}`,
  },
};

/** What a person corrected, in a few words: the line that *Bỏ sửa* stands beside. */
export function correctionText(made: SpokenCorrection, language: Language): string {
  const words = catalogue[language];
  switch (made.kind) {
    case 'sheet':
      return words.sheet(made.sheet, made.use);
    case 'layout':
      return words.ofSheet(made.sheet, layoutWords[language][made.layout]);
    case 'stage':
      return words.ofSheet(made.sheet, stageWords[language][made.stage]);
    case 'unit':
      return words.unit(made.unit);
    case 'criterion':
      return changeText(made.criterion, made.change, language);
    case 'year':
      return words.year(made.year);
    case 'organiser':
      return words.organiser(organiserWords[language][made.organiser]);
    case 'rules':
      return words.rules(made.pack);
    case 'not-assigned':
      return words.notAssigned(made.unit, made.criterion);
  }
}

function changeText(criterion: string, change: SpokenChange, language: Language): string {
  const words = catalogue[language];
  switch (change.what) {
    case 'leave-out':
      return words.criterionOut(criterion);
    case 'maximum':
    case 'weight':
      return words[change.what](criterion, decimalText(change.points, language));
    case 'kind':
      return words.kind(criterion, criterionKindWords[language][change.kind]);
  }
}
