import type { InBoth, Sentences } from './language';

/** What the command line says when it cannot do what was asked. */
export interface CommandSentenceParams {
  'no-command': Record<string, never>;
  'unknown-command': { readonly command: string };
  'unknown-option': { readonly option: string };
  'option-without-value': { readonly option: string };
  'option-not-for-command': { readonly option: string; readonly command: string };
  'option-value-not-known': {
    readonly option: string;
    readonly value: string;
    readonly allowed: string;
  };
  'no-workbook-given': { readonly command: string };
  'one-workbook-only': { readonly command: string };
  'draft-needs-folder': Record<string, never>;
  'unit-not-found': { readonly unit: string; readonly units: string };
}

export const commandSentences: InBoth<Sentences<CommandSentenceParams>> = {
  vi: {
    'no-command': () =>
      'Hãy cho biết cần làm gì: inspect, rank, what-if, people, draft, history, gather hoặc scheme, rồi đến tên tệp; ví dụ: bang-vang rank "Bảng điểm 2025.xlsx". Gõ --help để xem cách dùng.',
    'unknown-command': ({ command }) =>
      `Không có lệnh “${command}”. Các lệnh có: inspect, rank, what-if, people, draft, history, gather, scheme. Gõ --help để xem cách dùng.`,
    'unknown-option': ({ option }) =>
      `Không có tùy chọn “${option}”. Gõ --help để xem các tùy chọn.`,
    'option-without-value': ({ option }) => `Tùy chọn “${option}” cần một giá trị ở sau.`,
    'option-not-for-command': ({ option, command }) =>
      `Tùy chọn “${option}” không dùng cho lệnh ${command}. Gõ --help để xem cách dùng.`,
    'option-value-not-known': ({ option, value, allowed }) =>
      `Không hiểu giá trị “${value}” của tùy chọn “${option}”. Có thể dùng: ${allowed}.`,
    'no-workbook-given': ({ command }) =>
      `Lệnh ${command} cần tên tệp bảng tính, ví dụ: bang-vang ${command} "Bảng điểm 2025.xlsx".`,
    'one-workbook-only': ({ command }) =>
      command === 'scheme'
        ? 'Lệnh scheme chỉ nhận một tên mỗi lần: một tệp bảng tính, hoặc một bộ tiêu chí có sẵn.'
        : command === 'draft' || command === 'people'
          ? `Lệnh ${command} chỉ nhận một tệp bảng tính mỗi lần.`
          : 'Khi ghi kết quả bằng -o chỉ dùng được một tệp bảng tính mỗi lần.',
    'draft-needs-folder': () =>
      'Lệnh draft cần thư mục để ghi dự thảo, ví dụ: bang-vang draft "Bảng điểm 2025.xlsx" -o "Văn bản".',
    'unit-not-found': ({ unit, units }) =>
      `Không có đơn vị “${unit}” trong bảng điểm. Các đơn vị có: ${units}.`,
  },
  en: {
    'no-command': () =>
      'Say what to do: inspect, rank, what-if, people, draft, history, gather or scheme, then the file; for example: bang-vang rank scores.xlsx. Use --help for the usage.',
    'unknown-command': ({ command }) =>
      `There is no command “${command}”. The commands are inspect, rank, what-if, people, draft, history, gather and scheme. Use --help for the usage.`,
    'unknown-option': ({ option }) => `There is no option “${option}”. Use --help for the options.`,
    'option-without-value': ({ option }) => `Option “${option}” needs a value after it.`,
    'option-not-for-command': ({ option, command }) =>
      `Option “${option}” does not go with ${command}. Use --help for the usage.`,
    'option-value-not-known': ({ option, value, allowed }) =>
      `The value “${value}” of option “${option}” is not known. It can be: ${allowed}.`,
    'no-workbook-given': ({ command }) =>
      `${command} needs a workbook, for example: bang-vang ${command} scores.xlsx.`,
    'one-workbook-only': ({ command }) =>
      command === 'scheme'
        ? 'scheme takes one name at a time: a workbook, or a built-in scheme.'
        : command === 'draft' || command === 'people'
          ? `${command} takes one workbook at a time.`
          : 'With -o, one workbook at a time can be ranked.',
    'draft-needs-folder': () =>
      'draft needs a folder to write to, for example: bang-vang draft scores.xlsx -o drafts.',
    'unit-not-found': ({ unit, units }) =>
      `There is no unit “${unit}” in the scoring table. The units are: ${units}.`,
  },
};
