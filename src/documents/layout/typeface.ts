/** Phụ lục I, Phần I, mục I.4 Nghị định 30/2020/NĐ-CP. */
export const fontName = 'Times New Roman';
export const black = '000000';

/** How a stretch of text is set: size in points, weight, slant. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Sizes and styles as in the example column of Phụ lục I, Phần I, mục V Nghị định 30/2020/NĐ-CP. */
export const faces = {
  nationalName: { size: 12, bold: true },
  motto: { size: 13, bold: true },
  superior: { size: 12 },
  issuer: { size: 12, bold: true },
  symbol: { size: 13 },
  placeAndDate: { size: 13, italics: true },
  documentType: { size: 14, bold: true },
  summary: { size: 14, bold: true },
  authority: { size: 14, bold: true },
  basis: { size: 14, italics: true },
  articleNumber: { size: 14, bold: true },
  body: { size: 14 },
  heading: { size: 14, bold: true },
  tableHead: { size: 13, bold: true },
  tableText: { size: 13 },
  appendixNumber: { size: 14, bold: true },
  appendixTitle: { size: 14, bold: true },
  appendixReference: { size: 14, italics: true },
  signature: { size: 14, bold: true },
  recipientsLabel: { size: 12, bold: true, italics: true },
  recipients: { size: 11 },
  pageNumber: { size: 14 },
} as const satisfies Readonly<Record<string, Face>>;
