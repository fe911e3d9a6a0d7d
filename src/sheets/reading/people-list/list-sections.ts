import { awardOf } from './award-text';
import { bare } from './bare';

/** What a heading row inside a list says of the people below it. */
export type Section =
  | { readonly kind: 'award'; readonly award: string; readonly text: string }
  | { readonly kind: 'recipients'; readonly areCollectives: boolean }
  | { readonly kind: 'unit'; readonly unit: string };

const NUMBERING = /^(?:[IVX]+|[A-ZĐ]|\d{1,2}(?:\.\d{1,2})*)\s*[.)/:-]\s*/u;
const COUNT = /\s*[(:–-]\s*\d+\s*(?:người|cá nhân|đồng chí|đ\/c|tập thể|trường hợp)\s*\)?\s*$/iu;

/** A heading without its number and without the count of people behind it. */
export function sectionText(text: string): string {
  return text
    .replace(NUMBERING, '')
    .replace(COUNT, '')
    .replace(/[\s:.]+$/u, '');
}

export function readSection(text: string): Section {
  const words = sectionText(text);
  const award = awardOf(words.replace(/^.*?(?:danh hiệu|tặng)\s+/iu, '')) ?? awardOf(words);
  if (award !== null) return { kind: 'award', award, text: words };
  const plain = bare(words);
  if (/^(?:danh sach )?(?:cac )?(?:tap the|ca nhan)(?: de nghi.*| duoc.*)?$/u.test(plain)) {
    return { kind: 'recipients', areCollectives: plain.includes('tap the') };
  }
  return { kind: 'unit', unit: words };
}

const UNIT_WORD =
  /^(?:so|ban|phong|ubnd|uy ban|truong (?:thpt|thcs|th|tieu hoc|mam non|mn|mau giao|dai hoc|dh|cao dang|cd|pho thong|pt|trung cap|trung hoc|chinh tri|day nghe|chuyen|nghe)|benh vien|trung tam|chi cuc|cuc|vien|van phong|cong ty|cong an|bo chi huy|hoi|lien doan|mat tran|doan (?:thanh nien|dai bieu|kinh te|tncs)|tinh doan|dang uy|thanh tra|xa|phuong|huyen|thi xa|thanh pho|kho bac|ngan hang|toa an|chi nhanh|khoa|don vi|co quan|tinh|kho?i|cum)\b/u;

/** Whether words begin like the name of an office. */
export function looksLikeUnit(text: string): boolean {
  return UNIT_WORD.test(bare(sectionText(text)));
}

/** The headings in force, from the outermost in: a heading closes those of its kind and what stood below them. */
export class Sections {
  private open: readonly Section[] = [];

  enter(section: Section): void {
    const same = this.open.findIndex(({ kind }) => kind === section.kind);
    this.open = [...(same === -1 ? this.open : this.open.slice(0, same)), section];
  }

  find<Kind extends Section['kind']>(kind: Kind): Extract<Section, { kind: Kind }> | null {
    const isIt = (section: Section): section is Extract<Section, { kind: Kind }> =>
      section.kind === kind;
    return this.open.find(isIt) ?? null;
  }
}
