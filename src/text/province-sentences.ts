import type { InBoth, Sentences } from './language';

/** Sentences about many blocs put together. */
export interface ProvinceSentenceParams {
  'province-nothing': Readonly<Record<string, never>>;
  'province-needs-folder': Readonly<Record<string, never>>;
  'province-book-unsure': { readonly sheet: string };
  'province-award-twice': {
    readonly unit: string;
    readonly award: string;
    readonly file: string;
    readonly first: string;
  };
  'province-beside-without-basis': { readonly unit: string; readonly award: string };
  'province-beside-unknown-award': { readonly unit: string; readonly award: string };
  'province-bloc-without-flag': { readonly bloc: string };
  'province-bloc-several-flags': { readonly bloc: string; readonly count: number };
  'province-bloc-twice': { readonly bloc: string; readonly first: string };
  'province-not-official': { readonly bloc: string };
  'province-years-differ': { readonly years: readonly number[] };
  'province-person-twice': {
    readonly name: string;
    readonly award: string;
    readonly others: readonly string[];
    readonly isSure: boolean;
  };
}

export const provinceSentences: InBoth<Sentences<ProvinceSentenceParams>> = {
  vi: {
    'province-nothing': () =>
      'Không tệp nào có bảng điểm hay danh sách đề nghị đọc được nên chưa lập được bảng tổng hợp.',
    'province-needs-folder': () =>
      'Hãy cho biết ghi bảng tổng hợp vào thư mục nào, ví dụ: -o "Tổng hợp tỉnh".',
    'province-book-unsure': ({ sheet }) =>
      `Chưa chắc đã đọc đúng bảng điểm ở trang “${sheet}” nên chưa tính. Hãy mở tệp này bằng Excel, mở Bảng Vàng, xem và xác nhận cách đọc ở mục “Quy chế”, lưu tệp rồi chọn lại.`,
    'province-award-twice': ({ unit, award, file, first }) =>
      `${unit} được đề nghị ${award} hai lần: đã tính ở “${first}”, không tính lần nữa ở “${file}”. Hãy xem lần nào đúng.`,
    'province-beside-without-basis': ({ unit, award }) =>
      `${unit}: đề nghị ${award} ngoài các cụm, khối nhưng chưa ghi căn cứ. Hãy ghi ở cột “Căn cứ”.`,
    'province-beside-unknown-award': ({ unit, award }) =>
      `${unit}: chưa hiểu “${award}” là danh hiệu hay hình thức khen thưởng nào.`,
    'province-bloc-without-flag': ({ bloc }) =>
      `${bloc} chưa có đơn vị nào được đề nghị tặng cờ thi đua.`,
    'province-bloc-several-flags': ({ bloc, count }) =>
      `${bloc} có ${count} đơn vị được đề nghị tặng cờ thi đua; mỗi cụm, khối thường có một. Hãy xem lại căn cứ.`,
    'province-bloc-twice': ({ bloc, first }) =>
      `${bloc} đã có ở “${first}”. Có thể một tệp được gửi hai lần; hãy bỏ tệp thừa rồi tổng hợp lại.`,
    'province-not-official': ({ bloc }) => `Kết quả của ${bloc} chưa chốt.`,
    'province-years-differ': ({ years }) =>
      `Các tệp không cùng một năm: ${years.join(', ')}. Hãy kiểm tra có tệp nào của năm khác không.`,
    'province-person-twice': ({ name, award, others, isSure }) =>
      isSure
        ? `${name} được đề nghị ${award} nhiều lần; còn ở ${others.join('; ')}.`
        : `${name} có thể được đề nghị ${award} nhiều lần, tên hoặc đơn vị viết hơi khác nhau; xem ${others.join('; ')}.`,
  },
  en: {
    'province-nothing': () =>
      'No file has a scoring table or a list that could be read, so nothing was put together.',
    'province-needs-folder': () =>
      'Say into which folder the result goes, for example: -o "Province".',
    'province-book-unsure': ({ sheet }) =>
      `The scoring table on sheet “${sheet}” may not have been read rightly, so it was not computed. Open this file in Excel, confirm the reading in the tab “Rules”, save it and choose it again.`,
    'province-award-twice': ({ unit, award, file, first }) =>
      `${unit} is proposed for ${award} twice: counted in “${first}”, not again in “${file}”. See which one is right.`,
    'province-beside-without-basis': ({ unit, award }) =>
      `${unit}: proposed for ${award} beside the blocs without a basis. Write it in the column “Căn cứ”.`,
    'province-beside-unknown-award': ({ unit, award }) =>
      `${unit}: “${award}” is no award that is known.`,
    'province-bloc-without-flag': ({ bloc }) => `No unit of ${bloc} is proposed for a flag.`,
    'province-bloc-several-flags': ({ bloc, count }) =>
      `${count} units of ${bloc} are proposed for a flag; a bloc has one as a rule. See the basis.`,
    'province-bloc-twice': ({ bloc, first }) =>
      `${bloc} is already in “${first}”. A file may have been sent twice; take the spare one away and try again.`,
    'province-not-official': ({ bloc }) => `The result of ${bloc} is not official.`,
    'province-years-differ': ({ years }) =>
      `The files are of different years: ${years.join(', ')}. See whether one is of another year.`,
    'province-person-twice': ({ name, award, others, isSure }) =>
      isSure
        ? `${name} is proposed for ${award} several times; also in ${others.join('; ')}.`
        : `${name} may be proposed for ${award} several times, name or unit a little different; see ${others.join('; ')}.`,
  },
};
