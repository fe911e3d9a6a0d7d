import type { InBoth, Sentences } from './language';
import type { SourceLevelKey } from './scheme-source-words';

export interface SchemeSourceSentenceParams {
  /** What the results are computed by was not checked, or not all of it. */
  'scheme-unverified': {
    readonly name: string | null;
    readonly level: Exclude<SourceLevelKey, 'found'>;
  };
  'scheme-needs-name': Record<string, never>;
  'unknown-scheme': { readonly scheme: string; readonly available: readonly string[] };
  'scheme-of-several-blocs': { readonly blocs: readonly string[] };
}

const namedVi = (name: string | null) =>
  name === null ? 'Bộ tiêu chí đang dùng' : `Bộ tiêu chí “${name}”`;
const namedEn = (name: string | null) =>
  name === null ? 'The scheme in use' : `The scheme “${name}”`;

export const schemeSourceSentences: InBoth<Sentences<SchemeSourceSentenceParams>> = {
  vi: {
    'scheme-unverified': ({ name, level }) => {
      switch (level) {
        case 'partly':
          return `${namedVi(name)} có chỗ chưa kiểm chứng. Hãy xem các ghi chú và đối chiếu với văn bản của đơn vị trước khi công bố kết quả.`;
        case 'unverified':
          return `${namedVi(name)} chưa được kiểm chứng. Hãy đối chiếu với văn bản của đơn vị trước khi công bố kết quả.`;
        case 'illustration':
          return `${namedVi(name)} dùng số liệu minh họa. Hãy thay bằng số liệu của đơn vị trước khi công bố kết quả.`;
      }
    },
    'scheme-needs-name': () =>
      'Hãy cho biết ghi bộ tiêu chí nào: mã của một bộ có sẵn, hoặc tên tệp bảng tính. Gõ “bang-vang scheme” để xem các bộ có sẵn.',
    'unknown-scheme': ({ scheme, available }) =>
      `Không có tệp và cũng không có bộ tiêu chí nào tên “${scheme}”. Các bộ có sẵn: ${available.join(', ')}.`,
    'scheme-of-several-blocs': ({ blocs }) =>
      `Bảng tính có ${blocs.length} khối: ${blocs.map((bloc) => `“${bloc}”`).join(', ')}. Hãy chọn một khối bằng --sheet rồi chạy lại.`,
  },
  en: {
    'scheme-unverified': ({ name, level }) => {
      switch (level) {
        case 'partly':
          return `${namedEn(name)} is not verified in every place. See its notes and check it against your own regulation before results are made public.`;
        case 'unverified':
          return `${namedEn(name)} is not verified. Check it against your own regulation before results are made public.`;
        case 'illustration':
          return `${namedEn(name)} has made-up figures. Replace them with your own before results are made public.`;
      }
    },
    'scheme-needs-name': () =>
      'Say which scheme to write: the id of a built-in one, or a workbook. “bang-vang scheme” lists the built-in ones.',
    'unknown-scheme': ({ scheme, available }) =>
      `There is neither a file nor a built-in scheme “${scheme}”. The built-in schemes are: ${available.join(', ')}.`,
    'scheme-of-several-blocs': ({ blocs }) =>
      `The workbook has ${blocs.length} blocs: ${blocs.map((bloc) => `“${bloc}”`).join(', ')}. Choose one with --sheet and run again.`,
  },
};
