import { dayText } from './days';
import type { InBoth, Sentences } from './language';
import { decimalText } from './numbers';

/** Sentences about the forms that units have sent, each in a file of its own. */
export interface GatherSentenceParams {
  'gather-no-form': Record<string, never>;
  'gather-not-one-unit': { readonly units: number };
  'gather-unit-from-name': { readonly unit: string; readonly from: 'sheet' | 'file' };
  'gather-unit-shortened': { readonly unit: string; readonly sheet: string };
  /** `nearest`: the unit of the list that was probably meant. */
  'gather-not-on-list': { readonly unit: string; readonly nearest: string | null };
  'gather-no-list': Record<string, never>;
  'gather-missing': { readonly units: readonly string[]; readonly expected: number };
  'gather-late': {
    readonly unit: string;
    readonly day: string;
    readonly basis: 'form' | 'file';
    readonly deadline: string;
    readonly days: number;
  };
  'gather-no-date': { readonly unit: string };
  'gather-again': { readonly unit: string; readonly first: string };
  /** `newest`: null where nobody can tell which that is. */
  'gather-twice': {
    readonly unit: string;
    readonly files: readonly string[];
    readonly newest: string | null;
    readonly basis: 'form' | 'file' | null;
  };
  'gather-there-same': { readonly unit: string; readonly sheet: string };
  'gather-there-other': { readonly unit: string; readonly sheet: string };
  'gather-other-form': Record<string, never>;
  'gather-other-year': { readonly year: number; readonly expected: number };
  'gather-lacks-criterion': { readonly criterion: string };
  'gather-has-more': { readonly criterion: string };
  'gather-maximum-differs': Differing;
  'gather-weight-differs': Differing;
  'gather-formulas': { readonly count: number };
  'gather-formula-empty': Record<string, never>;
  'gather-reads-otherwise': Record<string, never>;
  'gather-other-files': { readonly files: readonly string[] };
  'gather-folder-empty': { readonly folder: string };
  'gather-folders-inside': { readonly folders: readonly string[] };
  'gather-too-many': { readonly count: number; readonly most: number };
  'gather-needs-files': Record<string, never>;
}

/** Figures as decimal texts; null where none is written. */
interface Differing {
  readonly criterion: string;
  readonly here: string | null;
  readonly there: string | null;
}

export const gatherSentences: InBoth<Sentences<GatherSentenceParams>> = {
  vi: {
    'gather-no-form': () =>
      'Không tìm thấy phiếu chấm điểm nào trong tệp này. Phiếu cần có dòng tiêu đề với các cột như “Tiêu chí”, “Điểm tối đa”, “Tự chấm”.',
    'gather-not-one-unit': ({ units }) =>
      units === 1
        ? 'Trang này là một bảng điểm xếp theo đơn vị, không phải phiếu của một đơn vị, nên chưa được gom.'
        : `Trang này là bảng điểm của ${units} đơn vị, không phải phiếu của một đơn vị, nên chưa được gom.`,
    'gather-unit-from-name': ({ unit, from }) =>
      `Phiếu không ghi tên đơn vị; ${from === 'sheet' ? 'theo tên trang' : 'theo tên tệp'} thì đây là phiếu của “${unit}”. Hãy xem có đúng không.`,
    'gather-unit-shortened': ({ unit, sheet }) =>
      `Phiếu của “${unit}” không ghi tên đơn vị, mà tên trang không ghi đủ tên ấy, nên khi xếp hạng đơn vị sẽ có tên “${sheet}”. Hãy ghi thêm một dòng “Đơn vị: ${unit}” phía trên bảng của phiếu.`,
    'gather-not-on-list': ({ unit, nearest }) =>
      nearest === null
        ? `“${unit}” không có trong danh sách đơn vị của cụm, khối.`
        : `“${unit}” không có trong danh sách đơn vị của cụm, khối. Có phải là “${nearest}” không? Nếu phải, hãy sửa tên trong phiếu, hoặc ghi tên này vào cột “Tên gọi khác” của trang “Thông tin khối”.`,
    'gather-no-list': () =>
      'Chưa có danh sách đơn vị nên chưa biết đơn vị nào còn thiếu phiếu. Hãy ghi các đơn vị vào trang “Thông tin khối”.',
    'gather-missing': ({ units, expected }) =>
      `Còn ${units.length} trên ${expected} đơn vị chưa có phiếu: ${units.join('; ')}.`,
    'gather-late': ({ unit, day, basis, deadline, days }) =>
      basis === 'form'
        ? `${unit} nộp muộn ${days} ngày: phiếu ghi ngày ${dayText(day)}, hạn là ${dayText(deadline)}.`
        : `${unit} có thể nộp muộn ${days} ngày: phiếu không ghi ngày; tệp được lưu lần cuối ngày ${dayText(day)}, hạn là ${dayText(deadline)}. Ngày lưu tệp có thể là ngày bạn tải về: hãy đối chiếu với ngày nhận thư.`,
    'gather-no-date': ({ unit }) =>
      `Phiếu của ${unit} không ghi ngày nên chưa biết có đúng hạn không.`,
    'gather-again': ({ unit, first }) =>
      `Phiếu này của ${unit} giống hệt phiếu trong tệp “${first}” nên chỉ tính một lần.`,
    'gather-twice': ({ unit, files, newest, basis }) => {
      const which = files.map((file) => `“${file}”`).join(', ');
      if (newest === null || basis === null) {
        return `${unit} có ${files.length} phiếu khác nhau: ${which}. Không biết phiếu nào mới hơn; hãy hỏi đơn vị rồi chọn một phiếu.`;
      }
      const by = basis === 'form' ? 'ngày ghi trong phiếu' : 'ngày lưu tệp';
      return `${unit} có ${files.length} phiếu khác nhau: ${which}. Theo ${by} thì “${newest}” mới hơn và được đề nghị dùng; hãy xem lại trước khi đồng ý.`;
    },
    'gather-there-same': ({ unit, sheet }) =>
      `Phiếu này của ${unit} đã có ở trang “${sheet}” nên không phải đưa vào nữa.`,
    'gather-there-other': ({ unit, sheet }) =>
      `Phiếu này của ${unit} khác với phiếu đang có ở trang “${sheet}”; trang đang có được giữ nguyên. Muốn dùng phiếu này, hãy xóa trang ấy rồi gom lại.`,
    'gather-other-form': () =>
      'Phiếu này có các tiêu chí khác hẳn phiếu của các đơn vị khác nên chưa được gom. Hãy xem có gửi nhầm mẫu không.',
    'gather-other-year': ({ year, expected }) =>
      `Phiếu này là của năm ${year}, không phải năm ${expected}, nên chưa được gom. Hãy xem có gửi nhầm tệp không.`,
    'gather-lacks-criterion': ({ criterion }) =>
      `Phiếu này thiếu tiêu chí “${criterion}” mà phiếu của các đơn vị khác có.`,
    'gather-has-more': ({ criterion }) =>
      `Phiếu này có thêm tiêu chí “${criterion}” mà phiếu của các đơn vị khác không có. Điểm của tiêu chí này sẽ không được tính.`,
    'gather-maximum-differs': ({ criterion, here, there }) =>
      `Điểm tối đa của “${criterion}” trong phiếu này là ${figure(here, 'vi')}, trong phiếu của các đơn vị khác là ${figure(there, 'vi')}.`,
    'gather-weight-differs': ({ criterion, here, there }) =>
      `Trọng số, hệ số của “${criterion}” trong phiếu này là ${figure(here, 'vi')}, trong phiếu của các đơn vị khác là ${figure(there, 'vi')}.`,
    'gather-formulas': ({ count }) =>
      `Phiếu có ${count} ô công thức. Khi đưa vào sổ, Bảng Vàng chỉ ghi kết quả đã lưu trong tệp, không ghi công thức.`,
    'gather-formula-empty': () =>
      'Công thức ở ô này chưa có kết quả trong tệp nên ô sẽ trống. Hãy mở tệp bằng Excel, lưu lại rồi gom lại.',
    'gather-reads-otherwise': () =>
      'Trang này khi chép sang sẽ được đọc khác với trong tệp nên chưa được đưa vào. Hãy mở tệp bằng Excel và chép cả trang sang sổ này.',
    'gather-other-files': ({ files }) =>
      `Có tệp không phải bảng tính nên không đọc được: ${files.join('; ')}. Nếu đó là phiếu, hãy xin đơn vị gửi lại bằng Excel.`,
    'gather-folder-empty': ({ folder }) => `Thư mục “${folder}” không có tệp bảng tính nào.`,
    'gather-folders-inside': ({ folders }) =>
      `Các thư mục con chưa được đọc: ${folders.join('; ')}. Muốn đọc, hãy ghi thêm tên các thư mục ấy vào lệnh.`,
    'gather-too-many': ({ count, most }) =>
      `Có ${count} tệp bảng tính; mỗi lần chỉ gom được ${most} tệp. Hãy để riêng các phiếu vào một thư mục.`,
    'gather-needs-files': () =>
      'Lệnh gather cần sổ của cụm, khối rồi đến các tệp hoặc thư mục có phiếu, ví dụ: bang-vang gather "Khối 2025.xlsx" "Phiếu các đơn vị".',
  },
  en: {
    'gather-no-form': () =>
      'There is no scoring form in this file. A form needs a header row with columns such as “Tiêu chí”, “Điểm tối đa”, “Tự chấm”.',
    'gather-not-one-unit': ({ units }) =>
      units === 1
        ? 'This sheet is a table of units, not the form of one unit, so it was not gathered.'
        : `This sheet is a table of ${units} units, not the form of one unit, so it was not gathered.`,
    'gather-unit-from-name': ({ unit, from }) =>
      `The form names no unit; by the name of its ${from} it is that of “${unit}”. Check whether that is right.`,
    'gather-unit-shortened': ({ unit, sheet }) =>
      `The form of “${unit}” names no unit, and a sheet's name has no room for it, so the unit would be ranked as “${sheet}”. Write a line “Đơn vị: ${unit}” above the table of the form.`,
    'gather-not-on-list': ({ unit, nearest }) =>
      nearest === null
        ? `“${unit}” is not on the bloc's list of units.`
        : `“${unit}” is not on the bloc's list of units. Is it “${nearest}”? If so, correct the name in the form, or add it to the column “Other names” of the sheet “Thông tin khối”.`,
    'gather-no-list': () =>
      'There is no list of units, so it is not known whose form is missing. Write the units on the sheet “Thông tin khối”.',
    'gather-missing': ({ units, expected }) =>
      `${units.length} of ${expected} units have no form yet: ${units.join('; ')}.`,
    'gather-late': ({ unit, day, basis, deadline, days }) =>
      basis === 'form'
        ? `${unit} is ${days} days late: its form says ${dayText(day)}, the deadline was ${dayText(deadline)}.`
        : `${unit} may be ${days} days late: its form says no date; the file was last saved on ${dayText(day)}, the deadline was ${dayText(deadline)}. That may be the day on which you saved it: compare it with the mail.`,
    'gather-no-date': ({ unit }) =>
      `The form of ${unit} says no date, so it is not known whether it was in time.`,
    'gather-again': ({ unit, first }) =>
      `This form of ${unit} is the same as that in “${first}” and counts once.`,
    'gather-twice': ({ unit, files, newest, basis }) => {
      const which = files.map((file) => `“${file}”`).join(', ');
      if (newest === null || basis === null) {
        return `${unit} has ${files.length} forms that differ: ${which}. It is not known which is newer; ask the unit, then choose one.`;
      }
      const by = basis === 'form' ? 'the date in the form' : 'the date of the file';
      return `${unit} has ${files.length} forms that differ: ${which}. By ${by}, “${newest}” is newer and is proposed; look at it before you agree.`;
    },
    'gather-there-same': ({ unit, sheet }) =>
      `This form of ${unit} already stands on the sheet “${sheet}” and need not be brought in.`,
    'gather-there-other': ({ unit, sheet }) =>
      `This form of ${unit} differs from that on the sheet “${sheet}”, which stays as it is. To use this one, delete that sheet and gather again.`,
    'gather-other-form': () =>
      'This form has quite other criteria than those of the other units, so it was not gathered. Check whether the wrong form was sent.',
    'gather-other-year': ({ year, expected }) =>
      `This form is of ${year}, not of ${expected}, so it was not gathered. Check whether the wrong file was sent.`,
    'gather-lacks-criterion': ({ criterion }) =>
      `This form lacks the criterion “${criterion}” that those of the other units have.`,
    'gather-has-more': ({ criterion }) =>
      `This form has the criterion “${criterion}” that those of the other units do not have. Its points will not count.`,
    'gather-maximum-differs': ({ criterion, here, there }) =>
      `The maximum of “${criterion}” is ${figure(here, 'en')} in this form, and ${figure(there, 'en')} in those of the other units.`,
    'gather-weight-differs': ({ criterion, here, there }) =>
      `The weight of “${criterion}” is ${figure(here, 'en')} in this form, and ${figure(there, 'en')} in those of the other units.`,
    'gather-formulas': ({ count }) =>
      `The form has ${count} cells with formulas. Only the results saved in the file are brought in, not the formulas.`,
    'gather-formula-empty': () =>
      'The formula of this cell has no result in the file, so the cell would be empty. Open the file in Excel, save it and gather again.',
    'gather-reads-otherwise': () =>
      'A copy of this sheet would not be read as it is in its file, so it was not brought in. Open the file in Excel and copy the whole sheet into this workbook.',
    'gather-other-files': ({ files }) =>
      `Some files are no workbooks and cannot be read: ${files.join('; ')}. If they are forms, ask for them as Excel files.`,
    'gather-folder-empty': ({ folder }) => `There is no workbook in the folder “${folder}”.`,
    'gather-folders-inside': ({ folders }) =>
      `Folders inside were not read: ${folders.join('; ')}. Name them in the command to read them too.`,
    'gather-too-many': ({ count, most }) =>
      `There are ${count} workbooks; at most ${most} can be gathered at a time. Put the forms into a folder of their own.`,
    'gather-needs-files': () =>
      'The command gather needs the workbook of the bloc and then files or folders with forms, for example: bang-vang gather bloc.xlsx forms.',
  },
};

function figure(decimal: string | null, language: 'vi' | 'en'): string {
  if (decimal !== null) return decimalText(decimal, language);
  return language === 'vi' ? 'không ghi' : 'not written';
}
