import { absent } from './content/absent';
import type { Block, DocumentTable } from './content/block';
import { note, type Draft, type DraftNote } from './content/draft';
import { blank, dots, say, type Phrase } from './content/phrase';
import { recipientLines } from './content/recipients';
import { traced } from './content/traced';
import { awardedUnits, awardName, unitName } from './award-words';
import type { ConferenceFacts, UnitLine, VoteLine } from './conference-facts';
import { conferenceNames, yearInFileName } from './conference-names';
import { withDossier } from './meeting-minutes';
import { finishedDraft, letterheadOf, paperNotes, signatureAs } from './paper';

interface Voted {
  readonly unit: UnitLine;
  readonly vote: VoteLine;
}

/** The record of the count of a secret ballot: Phụ lục III, Mẫu 1.9 Nghị định 30/2020/NĐ-CP. */
export function voteCount(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, year } = names;
  const all = facts.units.flatMap((unit) => unit.votes.map((vote): Voted => ({ unit, vote })));
  const voted = all.filter(({ vote }) => vote.method === 'ballot');
  const subject = say`kiểm phiếu bình xét khen thưởng năm ${year} của ${bloc}`;
  const blocks: readonly Block[] = [
    letterheadOf(facts, 'BB', 'number-only'),
    {
      kind: 'title',
      type: 'BIÊN BẢN',
      summary: say`Kiểm phiếu bình xét khen thưởng năm ${year} của ${bloc}`,
    },
    {
      kind: 'paragraphs',
      paragraphs: [
        say`Thời gian bắt đầu: ${blank('meeting-start')}.`,
        say`Địa điểm: ${blank('meeting-place')}.`,
        say`Ban kiểm phiếu gồm: ${blank('vote-committee')}.`,
        say`Số thành viên Hội đồng: ${common(voted, 'members')}; có mặt: ${common(voted, 'present')}.`,
        ...inWriting(voted),
        say`Số phiếu phát ra: ${blank('ballots-issued')}; số phiếu thu về: ${blank('ballots-returned')}.`,
        say`Số phiếu hợp lệ: ${common(voted, 'valid')}; số phiếu không hợp lệ: ${blank('ballots-invalid')}.`,
        say`Kết quả kiểm phiếu:`,
      ],
    },
    resultTable(facts, voted),
    {
      kind: 'paragraphs',
      paragraphs: [say`Việc kiểm phiếu kết thúc vào ${blank('meeting-end')}./.`],
    },
    {
      kind: 'signatories',
      signatures: [
        signatureAs(['Thư ký'], blank('secretary-name')),
        signatureAs(['Trưởng ban kiểm phiếu'], blank('counting-head')),
      ],
      recipients: recipientLines([], absent).map(withDossier),
    },
  ];
  return finishedDraft(facts, {
    fileName: `Biên bản kiểm phiếu${yearInFileName(facts.year?.value ?? null)}`,
    type: 'Biên bản',
    subject,
    blocks,
    notes: [...paperNotes(facts), ...voteNotes(all, voted)],
  });
}

const commonBlanks = {
  members: 'council-members',
  present: 'council-present',
  valid: 'ballots-valid',
} as const;

/** The number that every vote has alike; a blank where they differ or do not say it. */
function common(voted: readonly Voted[], what: keyof typeof commonBlanks): Phrase {
  const [first] = voted;
  const count = sameIn(voted, what);
  if (first === undefined || count === null) return blank(commonBlanks[what]);
  return traced([String(count)], first.vote.award.source);
}

function sameIn(
  voted: readonly Voted[],
  what: keyof typeof commonBlanks | 'written',
): number | null {
  const counts = new Set(voted.map(({ vote }) => vote[what]));
  const [count = null] = counts;
  return counts.size === 1 ? count : null;
}

/** Opinions of absent members in writing are said only where there are some. */
function inWriting(voted: readonly Voted[]): readonly Phrase[] {
  const count = sameIn(voted, 'written') ?? 0;
  return count === 0 ? [] : [say`Số thành viên vắng mặt được lấy ý kiến bằng văn bản: ${count}.`];
}

function resultTable(facts: ConferenceFacts, voted: readonly Voted[]): DocumentTable {
  const rows =
    voted.length > 0
      ? voted.map(({ unit, vote }) => [unitName(unit), ...countedRow(vote)])
      : awardedUnits(facts).map(({ unit, award }) => [
          unitName(unit),
          awardName(award),
          ...nothingCounted,
        ]);
  const filled =
    rows.length > 0
      ? rows
      : [[blank('proposed-awards'), dots('proposed-awards'), ...nothingCounted]];
  return {
    kind: 'table',
    columns: [
      { heading: 'STT', share: 0, alignment: 'centre' },
      { heading: 'Đối tượng', share: 4, alignment: 'left' },
      { heading: 'Danh hiệu, hình thức khen thưởng', share: 4, alignment: 'left' },
      { heading: 'Đồng ý', share: 1, alignment: 'centre' },
      { heading: 'Không đồng ý', share: 1, alignment: 'centre' },
      { heading: 'Tỷ lệ %', share: 1, alignment: 'centre' },
    ],
    rows: filled.map((row, index) => [[String(index + 1)], ...row]),
  };
}

const nothingCounted: readonly Phrase[] = [
  dots('votes-for'),
  dots('votes-against'),
  dots('vote-share'),
];

function countedRow({ award, valid, votesFor, share }: VoteLine): readonly Phrase[] {
  const number = (count: number | null, id: 'votes-for' | 'votes-against'): Phrase =>
    count === null ? dots(id) : traced([String(count)], award.source);
  const against = valid === null || votesFor === null ? null : Math.max(0, valid - votesFor);
  return [
    traced([award.value], award.source),
    number(votesFor, 'votes-for'),
    number(against, 'votes-against'),
    share === null ? dots('vote-share') : [share],
  ];
}

function voteNotes(all: readonly Voted[], voted: readonly Voted[]): readonly DraftNote[] {
  const others = all.filter(({ vote }) => vote.method !== 'ballot');
  const units = others.map(({ unit, vote }) => `${unit.name.value} (${vote.award.value})`);
  const differ = (['members', 'present', 'valid'] as const).some(
    (what) => new Set(voted.map(({ vote }) => vote[what])).size > 1,
  );
  return [
    ...(voted.length === 0 ? [note('no-ballots', {})] : []),
    ...(differ ? [note('votes-differ', {})] : []),
    ...(others.length === 0 ? [] : [note('not-by-ballot', { units: units.join(', ') })]),
  ];
}
