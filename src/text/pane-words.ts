import type { InBoth } from './language';
import { countText, counted } from './numbers';

type TabName = 'results' | 'checks' | 'rules' | 'drafts';
type DeedName =
  | 'results'
  | 'scheme-sheet'
  | 'council-sheet'
  | 'accepted-finding'
  | 'rules-sheet'
  | 'pledge-sheet'
  | 'history'
  | 'gathered-forms'
  | 'people'
  | 'sample'
  | 'draft-sheet'
  | 'names-sheet'
  | 'pack'
  | 'explanation-sheet'
  | 'made-official'
  | 'reopened';
type TaskName = 'reading' | 'computing' | 'writing' | 'undoing';

/** What a writing does, in the figures that a person is told. */
interface WritingFigures {
  readonly cells: number;
  readonly rows: number;
  readonly sheetsAdded: readonly string[];
  readonly sheetsWritten: readonly string[];
}

/** The words of the pane around its tabs. */
export interface PaneWords {
  readonly name: string;
  readonly blocTitle: (name: string, year: number | null) => string;
  readonly namelessBloc: (sheet: string) => string;
  readonly chooseBloc: string;
  readonly state: {
    readonly label: string;
    readonly reading: string;
    readonly notComputed: string;
    readonly upToDate: (time: string) => string;
    readonly changedSince: string;
    readonly blocked: (count: number) => string;
    readonly official: (by: string, at: string) => string;
    readonly officialChanged: (by: string, at: string) => string;
    readonly working: (task: TaskName, percent: number) => string;
  };
  readonly recompute: string;
  readonly undo: string;
  readonly undoWhat: Readonly<Record<DeedName, string>>;
  readonly nothingToUndo: string;
  readonly more: string;
  readonly preview: string;
  readonly automatic: string;
  readonly language: string;
  readonly languageNames: { readonly vi: string; readonly en: string };
  readonly readAgain: string;
  readonly progress: Readonly<Record<TaskName, string>>;
  readonly stop: string;
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly tabList: string;
  readonly toSettle: (count: number) => string;
  readonly loading: string;
  readonly tabFailed: string;
  readonly question: {
    readonly willWrite: (figures: WritingFigures) => string;
    readonly willWriteNothing: string;
    /** `criteria`: as `criteriaWords` says them. */
    readonly detected: (sheets: string, units: number, criteria: string) => string;
    readonly detectedStage: (stage: string) => string;
    readonly seeReading: string;
    readonly write: string;
    readonly later: string;
    readonly close: string;
    readonly undoOverEdits: (count: number) => string;
    readonly undoAll: string;
    readonly keep: string;
    readonly moreCells: (count: number) => string;
  };
  readonly notice: {
    readonly written: Readonly<Record<DeedName, (cells: number, time: string) => string>>;
    readonly nothingToWrite: string;
    readonly undone: Readonly<Record<DeedName, string>>;
    readonly remembered: string;
    readonly seeSheet: (sheet: string) => string;
    readonly close: string;
  };
  readonly problem: {
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly close: string;
  };
  readonly notInExcel: { readonly heading: string; readonly sentence: string };
}

function sheetList(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(', ');
}

export const paneWords: InBoth<PaneWords> = {
  vi: {
    name: 'Bảng Vàng',
    blocTitle: (name, year) => (year === null ? name : `${name} · năm\u00a0${year}`),
    namelessBloc: (sheet) => `Khối thi đua ở trang “${sheet}”`,
    chooseBloc: 'Chọn khối, cụm',
    state: {
      label: 'Tình trạng kết quả',
      reading: 'Đang đọc sổ…',
      notComputed: 'Chưa tính',
      upToDate: (time) => `Đúng với số liệu hiện tại (${time})`,
      changedSince: 'Số liệu đã đổi từ lần tính trước',
      blocked: (count) => `Chưa thể xếp hạng chính thức: ${countText(count, 'vi')} việc cần xử lý`,
      official: (by, at) => `Đã chốt – ${by}, ${at}`,
      officialChanged: (by, at) => `Số liệu đã đổi sau khi chốt (${by}, ${at})`,
      working: (task, percent) =>
        `${{ reading: 'Đang đọc', computing: 'Đang tính', writing: 'Đang ghi', undoing: 'Đang hoàn tác' }[task]}… ${percent} %`,
    },
    recompute: 'Tính lại xếp hạng',
    undo: 'Hoàn tác',
    undoWhat: {
      results: 'Hoàn tác lần ghi kết quả',
      'scheme-sheet': 'Hoàn tác việc tạo trang Bộ tiêu chí',
      'council-sheet': 'Hoàn tác việc tạo trang Hội đồng',
      'accepted-finding': 'Hoàn tác việc chấp nhận',
      'rules-sheet': 'Hoàn tác việc tạo trang Quy định khen thưởng',
      'pledge-sheet': 'Hoàn tác việc tạo trang Giao ước',
      history: 'Hoàn tác việc ghi trang Lịch sử',
      'gathered-forms': 'Hoàn tác việc đưa phiếu vào sổ',
      people: 'Hoàn tác lần ghi kết quả xét danh sách',
      sample: 'Hoàn tác việc thêm bảng mẫu',
      'draft-sheet': 'Hoàn tác việc thêm trang bản thảo',
      'names-sheet': 'Hoàn tác trang “Tên dùng trong mẫu”',
      pack: 'Hoàn tác việc lập bộ hội nghị',
      'explanation-sheet': 'Hoàn tác việc lập trang giải trình',
      'made-official': 'Hoàn tác việc chốt kết quả',
      reopened: 'Hoàn tác việc mở chốt',
    },
    nothingToUndo: 'Chưa có gì để hoàn tác',
    more: 'Việc khác',
    preview: 'Xem trước khi ghi',
    automatic: 'Tự tính lại khi điểm thay đổi',
    language: 'Ngôn ngữ',
    languageNames: { vi: 'Tiếng Việt', en: 'English' },
    readAgain: 'Đọc lại sổ',
    progress: {
      reading: 'Đang đọc các trang của sổ.',
      computing: 'Đang tính điểm và xếp hạng từng đơn vị.',
      writing: 'Đang ghi kết quả vào sổ; nếu dừng, phần đã ghi được bỏ đi.',
      undoing: 'Đang đưa các ô về như trước khi ghi.',
    },
    stop: 'Dừng',
    tabs: { results: 'Kết quả', checks: 'Kiểm tra', rules: 'Quy chế', drafts: 'Văn bản' },
    tabList: 'Các phần của Bảng Vàng',
    toSettle: (count) => `${countText(count, 'vi')} việc phải xử lý`,
    loading: 'Đang mở…',
    tabFailed:
      'Không mở được phần này; sổ của bạn không bị thay đổi. Hãy đóng rồi mở lại bảng bên.',
    question: {
      willWrite: ({ cells, rows, sheetsAdded, sheetsWritten }) => {
        const parts = [
          ...(rows > 0
            ? [`${countText(rows, 'vi')} dòng ở trang ${sheetList(sheetsWritten)}`]
            : []),
          ...(sheetsAdded.length > 0
            ? [`thêm ${sheetsAdded.length} trang ${sheetList(sheetsAdded)}`]
            : []),
        ];
        return `Sẽ ghi ${countText(cells, 'vi')} ô: ${parts.join(', ')}. Không ô nào của bạn bị thay.`;
      },
      willWriteNothing: 'Kết quả trong sổ đã đúng, không có gì phải ghi thêm.',
      detected: (sheets, units, criteria) =>
        `Đã đọc trang ${sheets}: ${countText(units, 'vi')} đơn vị, ${criteria}`,
      detectedStage: (stage) => `xếp theo ${stage}`,
      seeReading: 'Xem cách đọc',
      write: 'Ghi vào sổ',
      later: 'Để sau',
      close: 'Đóng',
      undoOverEdits: (count) =>
        `Sau lần ghi, ${countText(count, 'vi')} ô đã được sửa. Hoàn tác sẽ bỏ cả các chỗ sửa đó:`,
      undoAll: 'Hoàn tác tất cả',
      keep: 'Giữ nguyên',
      moreCells: (count) => `và ${countText(count, 'vi')} ô khác`,
    },
    notice: {
      written: {
        results: (cells, time) => `Đã ghi kết quả vào ${countText(cells, 'vi')} ô lúc ${time}.`,
        'scheme-sheet': () => 'Đã tạo trang “Bộ tiêu chí”.',
        'council-sheet': () => 'Đã tạo trang “Hội đồng”.',
        'accepted-finding': () => 'Đã ghi chấp nhận vào trang “Hội đồng”.',
        'rules-sheet': () => 'Đã tạo trang “Quy định khen thưởng”.',
        'pledge-sheet': () => 'Đã tạo trang “Giao ước”. Hãy điền các ô màu vàng.',
        'gathered-forms': () =>
          'Đã đưa phiếu của các đơn vị vào sổ. Hãy xem lại, rồi bấm “Tính lại xếp hạng”.',
        history: () => 'Đã ghi trang “Lịch sử”. Các quy định xét theo nhiều năm đã dùng trang này.',
        people: (cells, time) =>
          `Đã ghi kết quả xét danh sách vào ${countText(cells, 'vi')} ô lúc ${time}.`,
        sample: () => 'Đã thêm một trang bảng mẫu. Đây là số liệu minh họa, bạn cứ sửa thử.',
        'draft-sheet': () => 'Đã mở bản thảo thành một trang của sổ.',
        'names-sheet': () => 'Đã ghi trang “Tên dùng trong mẫu”.',
        pack: (cells, time) =>
          `Đã lập bộ hội nghị, ghi ${countText(cells, 'vi')} ô lúc ${time}. Các trang đã sẵn để in trên giấy A4.`,
        'explanation-sheet': () => 'Đã lập trang giải trình điểm, bạn có thể in ngay.',
        'made-official': () =>
          'Đã chốt kết quả và ghi vào trang “Lịch sử”, “Nhật ký”. Kết quả giữ nguyên là đã chốt cho đến khi số liệu thay đổi.',
        reopened: () =>
          'Đã mở chốt; lý do được ghi ở trang “Nhật ký”. Sửa xong, bạn chốt lại kết quả.',
      },
      nothingToWrite: 'Kết quả trong sổ đã đúng với số liệu, không phải ghi gì thêm.',
      undone: {
        results: 'Đã hoàn tác: mọi ô trở lại như trước khi ghi kết quả.',
        'scheme-sheet': 'Đã hoàn tác: trang “Bộ tiêu chí” đã được bỏ.',
        'council-sheet': 'Đã hoàn tác: trang “Hội đồng” đã được bỏ.',
        'accepted-finding': 'Đã hoàn tác: việc chấp nhận đã được bỏ.',
        'rules-sheet': 'Đã hoàn tác: trang “Quy định khen thưởng” đã được bỏ.',
        'pledge-sheet': 'Đã hoàn tác: trang “Giao ước” đã được bỏ.',
        history: 'Đã hoàn tác: trang “Lịch sử” trở lại như trước.',
        'gathered-forms': 'Đã hoàn tác: các phiếu vừa đưa vào không còn trong sổ.',
        people: 'Đã hoàn tác: danh sách trở lại như trước khi ghi.',
        sample: 'Đã hoàn tác: trang bảng mẫu đã được bỏ.',
        'draft-sheet': 'Đã hoàn tác: trang bản thảo đã được bỏ.',
        'names-sheet': 'Đã hoàn tác: trang “Tên dùng trong mẫu” đã như trước.',
        pack: 'Đã hoàn tác: sổ trở lại như trước khi lập bộ hội nghị.',
        'explanation-sheet': 'Đã hoàn tác: trang giải trình trở lại như trước.',
        'made-official': 'Đã hoàn tác: kết quả chưa chốt như trước.',
        reopened: 'Đã hoàn tác: kết quả trở lại là đã chốt.',
      },
      remembered: 'Đã ghi nhớ trong sổ này.',
      seeSheet: (sheet) => `Xem trang “${sheet}”`,
      close: 'Đóng thông báo',
    },
    problem: {
      details: 'Chi tiết',
      copy: 'Chép chi tiết',
      copied: 'Đã chép.',
      close: 'Đóng thông báo',
    },
    notInExcel: {
      heading: 'Hãy mở Bảng Vàng trong Excel',
      sentence:
        'Trang này là bảng bên của Excel nên ở đây chưa làm được gì. Trong Excel, hãy vào thẻ Trang đầu, nhóm Bảng Vàng, rồi bấm Mở bảng.',
    },
  },
  en: {
    name: 'Bảng Vàng',
    blocTitle: (name, year) => (year === null ? name : `${name} · ${year}`),
    namelessBloc: (sheet) => `Bloc of sheet “${sheet}”`,
    chooseBloc: 'Choose the bloc',
    state: {
      label: 'State of the results',
      reading: 'Reading the workbook…',
      notComputed: 'Not computed',
      upToDate: (time) => `Matches the scores as they are (${time})`,
      changedSince: 'The scores have changed since',
      blocked: (count) => `No official ranking yet: ${counted(count, 'thing', 'things')} to settle`,
      official: (by, at) => `Official – ${by}, ${at}`,
      officialChanged: (by, at) => `Figures have changed since it was official (${by}, ${at})`,
      working: (task, percent) =>
        `${{ reading: 'Reading', computing: 'Computing', writing: 'Writing', undoing: 'Undoing' }[task]}… ${percent} %`,
    },
    recompute: 'Recompute ranking',
    undo: 'Undo',
    undoWhat: {
      results: 'Undo writing the results',
      'scheme-sheet': 'Undo making the scheme sheet',
      'council-sheet': 'Undo making the council’s sheet',
      'accepted-finding': 'Undo the acceptance',
      'rules-sheet': 'Undo making the sheet of award rules',
      'pledge-sheet': 'Undo making the sheet of the pledge',
      history: 'Undo writing the sheet of history',
      'gathered-forms': 'Undo bringing in the forms',
      people: 'Undo writing the results beside the list',
      sample: 'Undo adding the sample',
      'draft-sheet': 'Undo adding the draft sheet',
      'names-sheet': 'Undo the sheet of names for templates',
      pack: 'Undo the conference pack',
      'explanation-sheet': 'Undo making the explanation sheet',
      'made-official': 'Undo making the result official',
      reopened: 'Undo opening the result again',
    },
    nothingToUndo: 'Nothing to undo yet',
    more: 'More actions',
    preview: 'Preview what is written',
    automatic: 'Recompute when scores change',
    language: 'Language',
    languageNames: { vi: 'Tiếng Việt', en: 'English' },
    readAgain: 'Read the workbook again',
    progress: {
      reading: 'Reading the sheets of the workbook.',
      computing: 'Adding up points and ranking every unit.',
      writing: 'Writing the results; if you stop, what was written is taken back.',
      undoing: 'Bringing the cells back as they were.',
    },
    stop: 'Stop',
    tabs: { results: 'Results', checks: 'Checks', rules: 'Rules', drafts: 'Drafts' },
    tabList: 'Parts of Bảng Vàng',
    toSettle: (count) => `${countText(count, 'en')} to settle`,
    loading: 'Opening…',
    tabFailed:
      'This part could not be opened; nothing in your workbook was changed. Close the pane and open it again.',
    question: {
      willWrite: ({ cells, rows, sheetsAdded, sheetsWritten }) => {
        const parts = [
          ...(rows > 0 ? [`${counted(rows, 'row', 'rows')} of ${sheetList(sheetsWritten)}`] : []),
          ...(sheetsAdded.length > 0
            ? [
                `${counted(sheetsAdded.length, 'new sheet', 'new sheets')} ${sheetList(sheetsAdded)}`,
              ]
            : []),
        ];
        return `${counted(cells, 'cell', 'cells')} will be written: ${parts.join(', ')}. No cell of yours is replaced.`;
      },
      willWriteNothing: 'The results in the workbook are right already; nothing has to be written.',
      detected: (sheets, units, criteria) =>
        `Read from sheet ${sheets}: ${counted(units, 'unit', 'units')}, ${criteria}`,
      detectedStage: (stage) => `ranked by ${stage}`,
      seeReading: 'See how it was read',
      write: 'Write to workbook',
      later: 'Not now',
      close: 'Close',
      undoOverEdits: (count) =>
        `${counted(count, 'cell was', 'cells were')} edited after the writing. Undo takes these edits back too:`,
      undoAll: 'Undo everything',
      keep: 'Leave as it is',
      moreCells: (count) => `and ${countText(count, 'en')} more`,
    },
    notice: {
      written: {
        results: (cells, time) =>
          `The results were written to ${counted(cells, 'cell', 'cells')} at ${time}.`,
        'scheme-sheet': () => 'The scheme sheet was made.',
        'council-sheet': () => 'The council’s sheet was made.',
        'accepted-finding': () => 'The acceptance stands on the council’s sheet.',
        'rules-sheet': () => 'The sheet of award rules was made.',
        'pledge-sheet': () => 'The sheet of the pledge was made. Fill in its yellow cells.',
        'gathered-forms': () =>
          'The forms of the units were brought in. Look at them, then press “Recompute ranking”.',
        history: () =>
          'The sheet “Lịch sử” was written. Rules that look at several years already use it.',
        people: (cells, time) =>
          `The results of the list were written to ${counted(cells, 'cell', 'cells')} at ${time}.`,
        sample: () => 'A sample sheet was added. Its figures are made up; change them and try.',
        'draft-sheet': () => 'The draft was opened as a sheet.',
        'names-sheet': () => 'The sheet of names for templates was written.',
        pack: (cells, time) =>
          `The conference pack was built, ${counted(cells, 'cell', 'cells')} at ${time}. Its sheets are ready to be printed on A4.`,
        'explanation-sheet': () => 'The explanation sheet is ready to be printed.',
        'made-official': () =>
          'The result is official and stands in “Lịch sử” and “Nhật ký”. It stays so until a figure changes.',
        reopened: () =>
          'The result is open again; the reason stands in “Nhật ký”. Make it official again when you are done.',
      },
      nothingToWrite: 'The results already match the scores; nothing had to be written.',
      undone: {
        results: 'Undone: every cell is as it was before the results were written.',
        'scheme-sheet': 'Undone: the scheme sheet was taken away.',
        'council-sheet': 'Undone: the council’s sheet was taken away.',
        'accepted-finding': 'Undone: the acceptance was taken away.',
        'rules-sheet': 'Undone: the sheet of award rules was taken away.',
        'pledge-sheet': 'Undone: the sheet of the pledge was taken away.',
        history: 'Undone: the sheet “Lịch sử” is as it was before.',
        'gathered-forms': 'Undone: the forms are no longer in the workbook.',
        people: 'Undone: the list is as it was before the results were written.',
        sample: 'Undone: the sample sheet was taken away.',
        'draft-sheet': 'Undone: the draft sheet was taken away.',
        'names-sheet': 'Undone: the sheet of names for templates is as it was.',
        pack: 'Undone: the workbook is as it was before the conference pack.',
        'explanation-sheet': 'Undone: the explanation sheet is as it was before.',
        'made-official': 'Undone: the result is not official, as before.',
        reopened: 'Undone: the result is official again.',
      },
      remembered: 'Remembered in this workbook.',
      seeSheet: (sheet) => `See sheet “${sheet}”`,
      close: 'Close the notice',
    },
    problem: {
      details: 'Details',
      copy: 'Copy details',
      copied: 'Copied.',
      close: 'Close the notice',
    },
    notInExcel: {
      heading: 'Open Bảng Vàng in Excel',
      sentence:
        'This page is a side pane of Excel, so nothing can be done here. In Excel, go to the Home tab, group Bảng Vàng, and choose Open pane.',
    },
  },
};
