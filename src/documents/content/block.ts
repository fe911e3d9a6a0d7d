import type { Phrase } from './phrase';

/**
 * The pieces of an administrative document in the order in which they are read
 * (Phụ lục I, Phần I, mục IV Nghị định 30/2020/NĐ-CP). They hold words only; `layout` gives them their form.
 */
export type Block =
  Letterhead | TitleBlock | IssuingAuthority | BasisLines | ResolutionWords | Article | Closing;

/** Boxes 1 to 4: the issuer on the left, Quốc hiệu and Tiêu ngữ on the right, number and date under them. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** Null where the issuer has no agency above it. */
  readonly superior: Phrase | null;
  readonly issuer: Phrase;
  readonly symbol: Phrase;
  readonly placeAndDate: Phrase;
}

/** Box 5a: the type of document and what it is about. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly type: string;
  readonly summary: Phrase;
}

/** Who decides: Phụ lục III, Mẫu 1.2, ghi chú 6. */
export interface IssuingAuthority {
  readonly kind: 'issuing-authority';
  readonly name: Phrase;
}

/** The legal grounds, each with its closing ";" or ".". */
export interface BasisLines {
  readonly kind: 'basis-lines';
  readonly lines: readonly Phrase[];
}

/** "QUYẾT ĐỊNH:" between the grounds and the articles. */
export interface ResolutionWords {
  readonly kind: 'resolution-words';
  readonly words: string;
}

/** "Điều 1." with its text; its clauses are paragraphs of their own. */
export interface Article {
  readonly kind: 'article';
  readonly number: number;
  readonly lead: Phrase;
  readonly paragraphs: readonly Phrase[];
}

/** Boxes 7 and 9b: recipients on the left, the signature on the right. */
export interface Closing {
  readonly kind: 'closing';
  /** Without dashes; each with its closing ";" or ".". */
  readonly recipients: readonly Phrase[];
  readonly signature: Signature;
}

export interface Signature {
  /** Capacity and post, a line each: "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC". */
  readonly lines: readonly Phrase[];
  /** Another post of the signer, printed over the name. */
  readonly otherPost: Phrase | null;
  readonly name: Phrase;
}

/** Every phrase of a block, as the eye meets them. */
export function phrasesOf(block: Block): readonly Phrase[] {
  switch (block.kind) {
    case 'letterhead':
      return [...present(block.superior), block.issuer, block.symbol, block.placeAndDate];
    case 'title':
      return [[block.type], block.summary];
    case 'issuing-authority':
      return [block.name];
    case 'basis-lines':
      return block.lines;
    case 'resolution-words':
      return [[block.words]];
    case 'article':
      return [[`Điều ${block.number}.`], block.lead, ...block.paragraphs];
    case 'closing': {
      const { lines, otherPost, name } = block.signature;
      return [...block.recipients, ...lines, ...present(otherPost), name];
    }
  }
}

function present(phrase: Phrase | null): readonly Phrase[] {
  return phrase === null ? [] : [phrase];
}
