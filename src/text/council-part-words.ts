import type { InBoth } from './language';
import { countText, counted } from './numbers';

/** The words of the part *Hội đồng* of the tab *Quy chế*. */
interface CouncilPartWords {
  /** What stands beside the heading while it is folded. */
  readonly summary: {
    readonly none: string;
    /** There is a sheet, and no bloc to say what of it is in use. */
    readonly made: string;
    readonly mistakes: (count: number) => string;
    readonly rows: (count: number) => string;
  };
  readonly createHint: string;
  readonly create: string;
  readonly open: string;
  readonly used: string;
  readonly nothingYet: string;
  readonly counts: {
    readonly cuts: (count: number) => string;
    readonly disqualified: (count: number) => string;
    readonly votes: (count: number) => string;
    readonly women: (count: number) => string;
    readonly facts: (count: number) => string;
    readonly chair: (count: number) => string;
    readonly declarations: (count: number) => string;
    readonly ballots: (count: number) => string;
    readonly decisions: (count: number) => string;
    readonly accepted: (count: number) => string;
    readonly offices: (count: number) => string;
  };
  readonly mistakes: string;
}

const vi = (count: number): string => countText(count, 'vi');

export const councilPartWords: InBoth<CouncilPartWords> = {
  vi: {
    summary: {
      none: 'chưa có trang',
      made: 'đã có trang',
      mistakes: (count) => `${vi(count)} chỗ phải sửa`,
      rows: (count) => (count === 0 ? 'chưa ghi gì' : `${vi(count)} điều đã ghi`),
    },
    createHint:
      'Trang này để ghi những gì chỉ con người quyết định: phiếu bầu, thứ tự khi bằng điểm, điều chỉnh điểm, đơn vị không xét, điều kiện cần khai, quyết định khen thưởng. Mỗi điều kèm lý do, họ tên và ngày.',
    create: 'Tạo trang “Hội đồng”',
    open: 'Mở trang “Hội đồng”',
    used: 'Đang dùng từ trang này:',
    nothingYet: 'Trang này chưa ghi gì.',
    counts: {
      cuts: (count) => `${vi(count)} điểm được điều chỉnh`,
      disqualified: (count) => `${vi(count)} đơn vị không xét`,
      votes: (count) => `số phiếu bầu của ${vi(count)} đơn vị`,
      women: (count) => `ưu tiên nữ của ${vi(count)} đơn vị`,
      facts: (count) => `${vi(count)} trường hợp làm giảm mức xếp loại`,
      chair: (count) => `thứ tự của ${vi(count)} đơn vị do người chủ trì quyết định`,
      declarations: (count) => `${vi(count)} điều kiện đã khai`,
      ballots: (count) => `${vi(count)} lần bỏ phiếu, biểu quyết, suy tôn khen thưởng`,
      decisions: (count) => `${vi(count)} quyết định khen thưởng`,
      accepted: (count) => `${vi(count)} vấn đề đã chấp nhận`,
      offices: (count) => `${vi(count)} đơn vị được chọn đứng đầu hoặc cấp phó năm sau`,
    },
    mistakes: 'Những dòng sau chưa được dùng. Hãy sửa từng ô:',
  },
  en: {
    summary: {
      none: 'no sheet yet',
      made: 'there is a sheet',
      mistakes: (count) => counted(count, 'mistake', 'mistakes'),
      rows: (count) => (count === 0 ? 'nothing yet' : counted(count, 'entry', 'entries')),
    },
    createHint:
      'It is for what only people decide: votes, the order on equal points, points changed by hand, units not considered, conditions to declare, awards. Each with reason, name and date.',
    create: 'Create the sheet “Hội đồng”',
    open: 'Open the sheet “Hội đồng”',
    used: 'In use from this sheet:',
    nothingYet: 'Nothing stands on this sheet yet.',
    counts: {
      cuts: (count) => counted(count, 'score changed by hand', 'scores changed by hand'),
      disqualified: (count) => counted(count, 'unit not considered', 'units not considered'),
      votes: (count) => `votes for ${counted(count, 'unit', 'units')}`,
      women: (count) => `preference for women of ${counted(count, 'unit', 'units')}`,
      facts: (count) => counted(count, 'fact that lowers a class', 'facts that lower a class'),
      chair: (count) => `the chair’s order of ${counted(count, 'unit', 'units')}`,
      declarations: (count) => counted(count, 'condition declared', 'conditions declared'),
      ballots: (count) => counted(count, 'vote on an award', 'votes on awards'),
      decisions: (count) => counted(count, 'award decided', 'awards decided'),
      accepted: (count) => counted(count, 'finding accepted', 'findings accepted'),
      offices: (count) => counted(count, 'office of next year', 'offices of next year'),
    },
    mistakes: 'These rows are not used yet. Correct each cell:',
  },
};
