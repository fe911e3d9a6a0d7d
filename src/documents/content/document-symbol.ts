import { statedText } from './clean-text';
import { blank, say, type Phrase } from './phrase';

/** Abbreviations of document types: Phụ lục III, mục I Nghị định 30/2020/NĐ-CP. */
export type DocumentTypeCode = 'QĐ' | 'TTr' | 'BB' | 'BC' | 'TB';

export function isDocumentNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1;
}

/**
 * "Số: 05/QĐ-KTĐ": a zero before numbers under 10, the agency's abbreviation in capitals without spaces
 * (Phụ lục I, Phần I, mục II.3 Nghị định 30/2020/NĐ-CP).
 */
export function documentSymbol(
  number: number | null,
  type: DocumentTypeCode,
  abbreviation: string | null,
): Phrase {
  const shownNumber =
    number !== null && isDocumentNumber(number)
      ? String(number).padStart(2, '0')
      : blank('document-number', 'số');
  const agency = statedText(abbreviation)?.replace(/ /g, '').toLocaleUpperCase('vi');
  return say`Số: ${shownNumber}/${type}-${agency ?? blank('issuer-abbreviation', 'chữ viết tắt')}`;
}
