import type { InBoth, Sentences } from './language';

/** Sentences about tables that may be laid out otherwise than they are read. */
export interface DoubtfulLayoutSentenceParams {
  'stages-in-lines': { readonly text: string };
  'blocs-over-units': { readonly blocs: readonly string[] };
  'forms-name-other-blocs': { readonly blocs: readonly string[] };
}

export const doubtfulLayoutSentences: InBoth<Sentences<DoubtfulLayoutSentenceParams>> = {
  vi: {
    'stages-in-lines': ({ text }) =>
      `Dòng “${text}” giống tên một nguồn điểm hơn là một tiêu chí, nhưng tạm được cộng như tiêu chí. Nếu mỗi dòng là điểm của một nguồn, hãy đổi hàng thành cột để mỗi nguồn điểm là một cột.`,
    'blocs-over-units': ({ blocs }) =>
      `Phía trên tên các đơn vị có tên ${blocs.length} cụm, khối (${quoted(blocs)}), nhưng tất cả đơn vị tạm được xếp hạng chung. Nếu mỗi cụm, khối xếp hạng riêng, hãy đặt mỗi cụm, khối trên một trang.`,
    'forms-name-other-blocs': ({ blocs }) =>
      `Các phiếu ghi tên cụm, khối khác nhau (${quoted(blocs)}), nhưng tạm được xếp hạng chung. Hãy xem lại: nếu là một cụm, khối thì ghi cùng một tên; nếu không, hãy để phiếu của mỗi cụm, khối trong một tệp.`,
  },
  en: {
    'stages-in-lines': ({ text }) =>
      `Row “${text}” reads like the source of scores rather than a criterion, yet it is added up as a criterion for now. If each row holds the scores of one source, turn the table so that each source is a column.`,
    'blocs-over-units': ({ blocs }) =>
      `Above the units stand the names of ${blocs.length} blocs (${quoted(blocs)}), yet all units are ranked together for now. If each bloc is ranked by itself, put each on a sheet of its own.`,
    'forms-name-other-blocs': ({ blocs }) =>
      `The forms name different blocs (${quoted(blocs)}), yet they are ranked together for now. If it is one bloc, write the same name on all; if not, keep the forms of each bloc in a file of their own.`,
  },
};

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 6).map((name) => `“${name}”`);
  return [...shown, ...(names.length > shown.length ? ['…'] : [])].join(', ');
}
