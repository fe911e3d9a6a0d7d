import type { Phrase } from './phrase';

/**
 * The pieces of an administrative document in the order in which they are read
 * (Phụ lục I, Phần I, mục IV Nghị định 30/2020/NĐ-CP). They hold words only; `layout` gives them their form.
 */
export type Block =
  | Letterhead
  | TitleBlock
  | Addressees
  | IssuingAuthority
  | BasisLines
  | ResolutionWords
  | Article
  | Heading
  | Paragraphs
  | DocumentTable
  | SignatureGrid
  | Signatories
  | Closing
  | Appendix;

/** Boxes 1 to 4: the issuer on the left, Quốc hiệu and Tiêu ngữ on the right, number and date under them. */
export interface Letterhead {
  readonly kind: 'letterhead';
  /** Null where the issuer has no agency above it. */
  readonly superior: Phrase | null;
  readonly issuer: Phrase;
  /** Null where the document has no number. */
  readonly symbol: Phrase | null;
  /** Null in minutes, which say in their text where and when (Phụ lục III, Mẫu 1.9). */
  readonly placeAndDate: Phrase | null;
}

/** Box 5a: the type of document and what it is about. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly type: string;
  readonly summary: Phrase;
}

/** Box 9a: "Kính gửi", to whom a Tờ trình or a Báo cáo goes. */
export interface Addressees {
  readonly kind: 'addressees';
  readonly to: readonly Phrase[];
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

/** "I. KẾT QUẢ" (mục, level 1) or "1. Kết quả" (khoản with a title, level 2). */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: Phrase;
}

/** Plain text of the document. */
export interface Paragraphs {
  readonly kind: 'paragraphs';
  readonly paragraphs: readonly Phrase[];
}

/** A table with a heading row that is repeated on every page; no row is split between pages. */
export interface DocumentTable {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** A cell a column. */
  readonly rows: readonly (readonly Phrase[])[];
}

export interface TableColumn {
  readonly heading: string;
  readonly alignment: 'left' | 'centre';
  /** How much of the room that is left over when every word fits goes to this column. */
  readonly share: number;
}

/** A framed cell for the signature of each of many. */
export interface SignatureGrid {
  readonly kind: 'signature-grid';
  readonly signatures: readonly Signature[];
}

/** Two signatures side by side, with the recipients below (Phụ lục III, Mẫu 1.9). */
export interface Signatories {
  readonly kind: 'signatories';
  readonly signatures: readonly [left: Signature, right: Signature];
  /** As in `Closing`; none where no recipients are named. */
  readonly recipients: readonly Phrase[];
}

/** A list on pages of its own, numbered for themselves (Phụ lục I, Phần I, mục III.1; Phụ lục III, Mẫu 2.1). */
export interface Appendix {
  readonly kind: 'appendix';
  /** "I", "II" where there are several; null for the only one. */
  readonly number: string | null;
  readonly title: Phrase;
  /** "(Kèm theo …)" */
  readonly reference: Phrase;
  /** Whether its tables are too wide for the upright page. */
  readonly isWide: boolean;
  readonly blocks: readonly Block[];
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
      return [
        ...present(block.superior),
        block.issuer,
        ...present(block.symbol),
        ...present(block.placeAndDate),
      ];
    case 'title':
      return [[block.type], block.summary];
    case 'addressees':
      return block.to;
    case 'issuing-authority':
      return [block.name];
    case 'basis-lines':
      return block.lines;
    case 'resolution-words':
      return [[block.words]];
    case 'article':
      return [[`Điều ${block.number}.`], block.lead, ...block.paragraphs];
    case 'heading':
      return [block.text];
    case 'paragraphs':
      return block.paragraphs;
    case 'table':
      return [...block.columns.map(({ heading }) => [heading]), ...block.rows.flat()];
    case 'signature-grid':
      return block.signatures.flatMap(signaturePhrases);
    case 'signatories':
      return [...block.signatures.flatMap(signaturePhrases), ...block.recipients];
    case 'closing':
      return [...block.recipients, ...signaturePhrases(block.signature)];
    case 'appendix':
      return [block.title, block.reference, ...block.blocks.flatMap(phrasesOf)];
  }
}

function signaturePhrases({ lines, otherPost, name }: Signature): readonly Phrase[] {
  return [...lines, ...present(otherPost), name];
}

function present(phrase: Phrase | null): readonly Phrase[] {
  return phrase === null ? [] : [phrase];
}
