import { unknownHandOver, type HandOverFacts } from '../../src/documents/hand-over-facts';

/** A real hand-over, as far as the report of the conference tells it: Tây Ninh, 13 February 2014. */
export const tayNinh2013: HandOverFacts = {
  ...unknownHandOver,
  bloc: { kind: 'khoi', name: 'Khối Thi đua Kinh tế - Kỹ thuật tỉnh Tây Ninh' },
  year: 2013,
  currentHead: 'Sở Thông tin và Truyền thông',
  nextHead: 'Sở Xây dựng',
  nextDeputy: 'Ban Quản lý Vườn Quốc gia Lò Gò – Xa Mát',
  conference: {
    place: 'Sở Thông tin và Truyền thông',
    date: { day: 13, month: 2, year: 2014 },
  },
};

/** Nothing left unknown; numbers, dates and persons are made up. */
export const complete: HandOverFacts = {
  bloc: { kind: 'khoi', name: 'Khối thi đua số 3' },
  year: 2024,
  currentHead: 'Sở Xây dựng',
  nextHead: 'Sở Công Thương',
  nextDeputy: 'Sở Tài chính',
  organiser: 'Hội đồng Thi đua - Khen thưởng tỉnh',
  issuer: {
    name: 'Sở Xây dựng',
    superior: 'Ủy ban nhân dân tỉnh',
    abbreviation: 'SXD',
    authority: 'Giám đốc Sở Xây dựng',
  },
  number: 5,
  place: 'Tây Ninh',
  date: { day: 6, month: 1, year: 2025 },
  signer: {
    capacity: [{ as: 'KT.', of: 'Giám đốc' }],
    position: 'Phó Giám đốc',
    name: 'Nguyễn Văn A',
    otherPosition: null,
  },
  bases: {
    others: ['Nghị định mẫu'],
    regulation: 'Quy chế mẫu',
    minutes: 'Biên bản mẫu',
    proposer: 'Tổ thư ký',
  },
  recipients: { lines: null, draftingUnit: 'VP' },
  conference: { place: 'Hội trường', date: { day: 3, month: 1, year: 2025 } },
};
