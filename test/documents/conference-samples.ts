import type { Draft } from '../../src/documents/content/draft';
import { awardDecision } from '../../src/documents/award-decision';
import { awardProposal } from '../../src/documents/award-proposal';
import {
  unknownConference,
  type ConferenceFacts,
  type UnitLine,
} from '../../src/documents/conference-facts';
import { handOverMinutes } from '../../src/documents/hand-over-minutes';
import { handOverNotice, handOverRecord } from '../../src/documents/hand-over-notice';
import { meetingMinutes } from '../../src/documents/meeting-minutes';
import { pledgeDocument } from '../../src/documents/pledge-document';
import { voteCount } from '../../src/documents/vote-count';
import { yearReport } from '../../src/documents/year-report';
import { complete } from './hand-over-samples';

/** Every document of the conference that is made from the same facts. */
export const conferenceDocuments: Readonly<Record<string, (facts: ConferenceFacts) => Draft>> = {
  yearReport,
  voteCount,
  meetingMinutes,
  awardProposal,
  awardDecision,
  handOverNotice,
  handOverRecord,
  handOverMinutes,
  pledgeDocument,
};

const ballot = {
  method: 'ballot',
  members: 9,
  present: 8,
  written: 1,
  valid: 9,
} as const;

function unit(row: number, name: string, rank: number, total: string): UnitLine {
  return {
    row,
    name: { value: name, source: `Bảng điểm!B${row + 5}` },
    rank,
    isTied: false,
    total: { value: total, source: `Bảng điểm!C${row + 5}:F${row + 5}` },
    class: 'Xuất sắc',
    award: null,
    votes: [],
  };
}

const flag = { value: 'Cờ thi đua cấp tỉnh', source: 'Hội đồng!A2' };
const certificate = { value: 'Bằng khen cấp tỉnh', source: 'Hội đồng!A3' };

/** A conference of four units of which nearly everything is known; all of it is made up. */
export const council: ConferenceFacts = {
  ...unknownConference,
  paper: { ...unknownConference.paper, ...complete },
  bloc: { kind: 'khoi', name: { value: 'Khối thi đua số 3', source: 'Bảng điểm!A2' } },
  year: { value: 2024, source: 'Bảng điểm!A1' },
  offices: {
    head: { value: 'Sở Xây dựng', source: 'Thông tin khối!B9' },
    nextHead: { value: 'Sở Công Thương', source: 'Hội đồng!C16' },
    nextDeputy: { value: 'Sở Tài chính', source: 'Hội đồng!C17' },
  },
  maximum: '100',
  units: [
    {
      ...unit(2, 'Sở Công Thương', 1, '98,50'),
      award: {
        code: 'CTĐT',
        name: flag,
        level: 'province',
        article: 'khoản 1 Điều 26 Luật mẫu',
        outcome: 'pass',
        reason: null,
      },
      votes: [{ ...ballot, code: 'CTĐT', award: flag, votesFor: 8, share: '88,89' }],
    },
    {
      ...unit(0, 'Sở Xây dựng', 2, '96,00'),
      isTied: true,
      award: {
        code: 'BKT',
        name: certificate,
        level: 'province',
        article: null,
        outcome: 'unknown',
        reason: 'Thành tích khắc phục bão lũ',
      },
      votes: [
        {
          ...ballot,
          code: 'BKT',
          award: certificate,
          method: 'acclamation',
          votesFor: null,
          share: null,
        },
      ],
    },
    {
      ...unit(1, 'Sở Tài chính', 2, '96,00'),
      isTied: true,
      votes: [{ ...ballot, code: 'CTĐT', award: flag, votesFor: 3, share: '33,33' }],
    },
    { ...unit(3, 'Sở Y tế', 4, '–'), rank: null, total: null, class: null },
  ],
  papers: ['Báo cáo thành tích của cá nhân, tập thể', 'Biên bản bình xét thi đua'],
  registered: { registered: 4, pledged: 3, reported: 2, units: 4 },
  pledge: {
    year: 2025,
    movements: [
      { movement: 'Cả nước chung sức', aim: 'Hoàn thành 02 xã', launched: '01/2025', reviewed: '' },
    ],
    targets: [
      {
        name: 'Thu ngân sách',
        measure: 'tỷ đồng',
        plan: null,
        own: [{ unit: 'Sở Tài chính', target: { value: '1.250,5', source: 'Giao ước!D12' } }],
        note: '',
      },
      {
        name: 'Hồ sơ đúng hạn',
        measure: '%',
        plan: { value: '98', source: 'Giao ước!C13' },
        own: [],
        note: 'cả năm',
      },
    ],
  },
};

/** The same bloc at its worst: names that are no good for XML, HTML or a formula, and a list of many. */
export const spiteful: ConferenceFacts = {
  ...council,
  bloc: { kind: 'khoi', name: { value: 'Khối <b>&"A"</b>', source: null } },
  units: Array.from({ length: 40 }, (_, row) => ({
    ...unit(row, `=1+1 Sở </td><script>${row}</script>`, row + 1, '1.234,5'),
    award: council.units[0]?.award ?? null,
  })),
};

export const samples = { council, unknownConference, spiteful };
