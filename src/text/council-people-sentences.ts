import type { InBoth, Sentences } from './language';

/** Rows of the sheet "Hội đồng" that name a person of a list. */
export interface CouncilPeopleSentenceParams {
  'council-person-unknown': { readonly name: string; readonly unit: string | null };
  'council-person-several': { readonly name: string; readonly unit: string | null };
}

export const councilPeopleSentences: InBoth<Sentences<CouncilPeopleSentenceParams>> = {
  vi: {
    'council-person-unknown': ({ name, unit }) =>
      `Danh sách không có “${name}”${unit === null ? '' : ` của “${unit}”`} nên dòng này chưa được dùng. Hãy ghi họ tên và đơn vị như trong danh sách.`,
    'council-person-several': ({ name, unit }) =>
      `Danh sách có nhiều người tên “${name}”${unit === null ? '' : ` của “${unit}”`} nên không rõ dòng này nói về ai. Hãy ghi thêm đơn vị, ví dụ: ${name} – Sở Y tế.`,
  },
  en: {
    'council-person-unknown': ({ name, unit }) =>
      `The list has no “${name}”${unit === null ? '' : ` of “${unit}”`}, so this row is not used. Write name and unit as in the list.`,
    'council-person-several': ({ name, unit }) =>
      `Several people of the list are called “${name}”${unit === null ? '' : ` of “${unit}”`}, so it is not clear whom this row means. Add the unit, such as ${name} – Department of Health.`,
  },
};
