import type { InBoth } from './language';

interface SchemeCommandWords {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly source: string;
  readonly howToUse: string;
  readonly written: (path: string) => string;
}

/** Words of the command `scheme`. */
export const schemeCommandWords: InBoth<SchemeCommandWords> = {
  vi: {
    id: 'Mã',
    name: 'Tên bộ tiêu chí',
    level: 'Tình trạng',
    source: 'Nguồn',
    howToUse:
      'Dùng ngay: bang-vang rank <bảng tính> --scheme <mã>. Lấy về để sửa: bang-vang scheme <mã> -o bộ.json.',
    written: (path) => `Đã ghi bộ tiêu chí vào ${path}.`,
  },
  en: {
    id: 'ID',
    name: 'Scheme',
    level: 'Status',
    source: 'Source',
    howToUse:
      'To use one: bang-vang rank <workbook> --scheme <id>. To get one and edit it: bang-vang scheme <id> -o scheme.json.',
    written: (path) => `The scheme was written to ${path}.`,
  },
};
