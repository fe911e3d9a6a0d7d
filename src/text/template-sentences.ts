import type { InBoth, Language, Sentences } from './language';

/** Where something stands in a Word document. */
interface SpokenPlace {
  readonly part: 'body' | 'header' | 'footer' | 'footnote' | 'comment';
  readonly cell: { readonly table: number; readonly row: number; readonly cell: number } | null;
  readonly text: string;
}

interface Placed {
  readonly place: SpokenPlace;
}

interface NamedPlace extends Placed {
  readonly name: string;
}

interface TemplateFile {
  readonly file: string;
}

/** Sentences about a template of the user's own. */
export interface TemplateSentenceParams {
  'template-unknown-name': NamedPlace & { readonly nearest: string | null };
  'template-list-as-fact': NamedPlace;
  'template-column-outside': NamedPlace & { readonly list: string };
  'template-list-in-itself': NamedPlace;
  'template-unclosed-brace': Placed;
  'template-unopened-brace': Placed;
  'template-doubled-brace': Placed;
  'template-unclosed-loop': NamedPlace;
  'template-unopened-loop': NamedPlace;
  'template-crossed-loops': NamedPlace;
  'template-loop-misplaced': NamedPlace;
  'template-not-understood': Placed;
  /** Nothing in it is to be filled in. */
  'template-without-names': TemplateFile;
  'template-empty': TemplateFile;
  'template-not-docx': TemplateFile;
  'template-old-word': TemplateFile;
  'template-encrypted': TemplateFile;
  'template-macros': TemplateFile;
  'template-too-large': TemplateFile;
  'template-damaged': TemplateFile;
  /** Nothing was made. */
  'template-has-mistakes': TemplateFile & { readonly count: number };
  /** Used, but too large to be kept in the workbook. */
  'template-not-remembered': TemplateFile & { readonly kilobytes: number };
  'names-needs-output': Readonly<Record<string, never>>;
}

const PARTS: InBoth<Readonly<Record<SpokenPlace['part'], string>>> = {
  vi: {
    body: '',
    header: 'đầu trang',
    footer: 'chân trang',
    footnote: 'chú thích cuối trang',
    comment: 'lời bình',
  },
  en: { body: '', header: 'header', footer: 'footer', footnote: 'footnote', comment: 'comment' },
};

/** "bảng 1, dòng 2, ô 3, chỗ “…”" */
function at({ part, cell, text }: SpokenPlace, language: Language): string {
  const spot =
    cell === null
      ? ''
      : language === 'vi'
        ? `bảng ${cell.table}, dòng ${cell.row}, ô ${cell.cell}`
        : `table ${cell.table}, row ${cell.row}, cell ${cell.cell}`;
  const words = text === '' ? '' : language === 'vi' ? `chỗ “${text}”` : `at “${text}”`;
  return [PARTS[language][part], spot, words].filter((each) => each !== '').join(', ');
}

/** "Mẫu, bảng 1, dòng 2, ô 3, chỗ “…”: " */
function inTemplate(place: SpokenPlace, language: Language): string {
  const where = at(place, language);
  const head = language === 'vi' ? 'Mẫu' : 'Template';
  return where === '' ? `${head}: ` : `${head}, ${where}: `;
}

const tag = (name: string): string => `{${name}}`;

export const templateSentences: InBoth<Sentences<TemplateSentenceParams>> = {
  vi: {
    'template-unknown-name': ({ name, nearest, place }) => {
      const said = `${inTemplate(place, 'vi')}không có tên nào là ${tag(name)}`;
      return nearest === null
        ? `${said}; hãy xem các tên dùng được ở trang “Tên dùng trong mẫu”.`
        : `${said}; có phải bạn muốn viết ${tag(nearest)}?`;
    },
    'template-list-as-fact': ({ name, place }) =>
      `${inTemplate(place, 'vi')}${tag(name)} là một danh sách, nên phải viết thành hai đầu ${tag(`#${name}`)} … ${tag(`/${name}`)} quanh dòng cần lặp lại.`,
    'template-column-outside': ({ name, list, place }) =>
      `${inTemplate(place, 'vi')}${tag(name)} chỉ dùng được giữa ${tag(`#${list}`)} và ${tag(`/${list}`)}.`,
    'template-list-in-itself': ({ name, place }) =>
      `${inTemplate(place, 'vi')}danh sách ${tag(`#${name}`)} nằm trong chính nó; hãy bỏ một trong hai.`,
    'template-unclosed-brace': ({ place }) =>
      `${inTemplate(place, 'vi')}có dấu { mà thiếu dấu } ở sau tên.`,
    'template-unopened-brace': ({ place }) =>
      `${inTemplate(place, 'vi')}có dấu } mà thiếu dấu { ở trước tên.`,
    'template-doubled-brace': ({ place }) =>
      `${inTemplate(place, 'vi')}mỗi bên tên chỉ viết một dấu ngoặc nhọn: {Năm}.`,
    'template-unclosed-loop': ({ name, place }) =>
      `${inTemplate(place, 'vi')}${tag(`#${name}`)} chưa có ${tag(`/${name}`)} để kết thúc.`,
    'template-unopened-loop': ({ name, place }) =>
      `${inTemplate(place, 'vi')}${tag(`/${name}`)} kết thúc một danh sách chưa bắt đầu; hãy đặt ${tag(`#${name}`)} ở trước.`,
    'template-crossed-loops': ({ name, place }) =>
      `${inTemplate(place, 'vi')}${tag(`#${name}`)} bị kết thúc bằng tên khác; danh sách mở sau phải kết thúc trước.`,
    'template-loop-misplaced': ({ name, place }) =>
      `${inTemplate(place, 'vi')}${tag(`#${name}`)} và ${tag(`/${name}`)} phải cùng nằm trong một bảng, ở đầu và cuối dòng cần lặp lại, hoặc cùng nằm ngoài bảng.`,
    'template-not-understood': ({ place }) =>
      `${inTemplate(place, 'vi')}không điền được phần này; hãy xóa các dấu ngoặc nhọn ở đây rồi gõ lại tên.`,
    'template-without-names': ({ file }) =>
      `Mẫu “${file}” không có tên nào giữa hai dấu ngoặc nhọn, nên văn bản giống hệt mẫu.`,
    'template-empty': ({ file }) =>
      `Mẫu “${file}” rỗng (0 byte): hãy chép hoặc tải lại tệp từ nơi gửi.`,
    'template-not-docx': ({ file }) =>
      `“${file}” không phải là văn bản Word .docx: hãy mở bằng Word, lưu lại thành .docx rồi dùng tệp mới.`,
    'template-old-word': ({ file }) =>
      `“${file}” là văn bản Word kiểu cũ (.doc): hãy mở bằng Word, chọn Lưu thành, kiểu .docx, rồi dùng tệp mới.`,
    'template-encrypted': ({ file }) =>
      `Mẫu “${file}” có mật khẩu mở tệp: hãy mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ tài liệu) rồi lưu lại.`,
    'template-macros': ({ file }) =>
      `Mẫu “${file}” có macro (.docm): hãy mở bằng Word, lưu lại thành .docx rồi dùng tệp mới.`,
    'template-too-large': ({ file }) =>
      `Mẫu “${file}” quá lớn khi giải nén: hãy bỏ bớt ảnh trong mẫu rồi lưu lại.`,
    'template-damaged': ({ file }) =>
      `Mẫu “${file}” bị hỏng hoặc tải về chưa đủ: hãy chép lại tệp, hoặc mở bằng Word để Word sửa rồi lưu lại.`,
    'template-has-mistakes': ({ file, count }) =>
      `Chưa tạo văn bản từ mẫu “${file}”: mẫu còn ${count} chỗ cần sửa.`,
    'template-not-remembered': ({ file, kilobytes }) =>
      `Mẫu “${file}” lớn hơn ${kilobytes} KB nên sổ không lưu được: vẫn dùng được lần này, lần sau hãy chọn lại tệp, hoặc bỏ bớt ảnh trong mẫu.`,
    'names-needs-output': () =>
      'Hãy cho biết ghi trang “Tên dùng trong mẫu” vào đâu, ví dụ: bang-vang draft "Bảng điểm 2025.xlsx" --names -o "Có tên.xlsx".',
  },
  en: {
    'template-unknown-name': ({ name, nearest, place }) =>
      `${inTemplate(place, 'en')}there is no name ${tag(name)}; ${nearest === null ? 'see the sheet of names for templates.' : `did you mean ${tag(nearest)}?`}`,
    'template-list-as-fact': ({ name, place }) =>
      `${inTemplate(place, 'en')}${tag(name)} is a list: write ${tag(`#${name}`)} … ${tag(`/${name}`)} around what is to be repeated.`,
    'template-column-outside': ({ name, list, place }) =>
      `${inTemplate(place, 'en')}${tag(name)} can only stand between ${tag(`#${list}`)} and ${tag(`/${list}`)}.`,
    'template-list-in-itself': ({ name, place }) =>
      `${inTemplate(place, 'en')}the list ${tag(`#${name}`)} stands inside itself; take one of the two out.`,
    'template-unclosed-brace': ({ place }) =>
      `${inTemplate(place, 'en')}there is a { without a } after the name.`,
    'template-unopened-brace': ({ place }) =>
      `${inTemplate(place, 'en')}there is a } without a { before the name.`,
    'template-doubled-brace': ({ place }) =>
      `${inTemplate(place, 'en')}write only one brace on each side of a name: {Năm}.`,
    'template-unclosed-loop': ({ name, place }) =>
      `${inTemplate(place, 'en')}${tag(`#${name}`)} has no ${tag(`/${name}`)} that ends it.`,
    'template-unopened-loop': ({ name, place }) =>
      `${inTemplate(place, 'en')}${tag(`/${name}`)} ends a list that has not begun; put ${tag(`#${name}`)} before it.`,
    'template-crossed-loops': ({ name, place }) =>
      `${inTemplate(place, 'en')}${tag(`#${name}`)} is ended by another name; the list that begins last ends first.`,
    'template-loop-misplaced': ({ name, place }) =>
      `${inTemplate(place, 'en')}${tag(`#${name}`)} and ${tag(`/${name}`)} have to stand in one table, at the beginning and end of the row to repeat, or both outside of tables.`,
    'template-not-understood': ({ place }) =>
      `${inTemplate(place, 'en')}this part cannot be filled in; delete the braces here and type the name again.`,
    'template-without-names': ({ file }) =>
      `The template “${file}” has no name between braces, so the document is the same as the template.`,
    'template-empty': ({ file }) =>
      `The template “${file}” is empty (0 bytes): copy or download it again.`,
    'template-not-docx': ({ file }) =>
      `“${file}” is no Word document (.docx): open it in Word, save it as .docx and use that file.`,
    'template-old-word': ({ file }) =>
      `“${file}” is a Word document of the old kind (.doc): open it in Word, save it as .docx and use that file.`,
    'template-encrypted': ({ file }) =>
      `The template “${file}” has a password: open it in Word, take the password away and save it.`,
    'template-macros': ({ file }) =>
      `The template “${file}” has macros (.docm): open it in Word, save it as .docx and use that file.`,
    'template-too-large': ({ file }) =>
      `The template “${file}” is too large when unpacked: take some pictures out and save it.`,
    'template-damaged': ({ file }) =>
      `The template “${file}” is damaged or was not downloaded whole: copy it again, or let Word repair and save it.`,
    'template-has-mistakes': ({ file, count }) =>
      `No document was made from the template “${file}”: ${count} ${count === 1 ? 'place has' : 'places have'} to be mended.`,
    'template-not-remembered': ({ file, kilobytes }) =>
      `The template “${file}” is larger than ${kilobytes} KB, so the workbook cannot keep it: it is used this time; choose it again next time, or take some pictures out.`,
    'names-needs-output': () =>
      'Say where the sheet of names goes, for example: bang-vang draft scores.xlsx --names -o names.xlsx.',
  },
};
