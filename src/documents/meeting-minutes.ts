import type { Block } from './content/block';
import type { Draft } from './content/draft';
import { blank, listed, say, type Phrase } from './content/phrase';
import { recipientLines } from './content/recipients';
import {
  awardNotes,
  counted,
  groupLines,
  resultsTable,
  unitName,
  unrankedNotes,
  votesInWords,
} from './award-words';
import type { ConferenceFacts, UnitLine } from './conference-facts';
import { conferenceNames, yearInFileName, type ConferenceNames } from './conference-names';
import { absent } from './content/absent';
import { finishedDraft, letterheadOf, paperNotes, signatureAs } from './paper';

/** The minutes of the meeting that judges the year: Phụ lục III, Mẫu 1.9 Nghị định 30/2020/NĐ-CP. */
export function meetingMinutes(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, year } = names;
  const subject = say`họp bình xét thi đua, khen thưởng năm ${year} của ${bloc}`;
  const blocks: readonly Block[] = [
    letterheadOf(facts, 'BB', 'number-only'),
    {
      kind: 'title',
      type: 'BIÊN BẢN',
      summary: say`Họp bình xét thi đua, khen thưởng năm ${year} của ${bloc}`,
    },
    { kind: 'paragraphs', paragraphs: opening(facts, names) },
    part(1, 'Kết quả chấm điểm, xếp hạng'),
    { kind: 'paragraphs', paragraphs: [ranked(facts)] },
    resultsTable(facts),
    ...ties(facts),
    part(2, 'Ý kiến thảo luận'),
    { kind: 'paragraphs', paragraphs: [blank('opinions')] },
    part(3, 'Kết quả bình xét, đề nghị khen thưởng'),
    { kind: 'paragraphs', paragraphs: proposed(facts) },
    part(4, 'Đơn vị đứng đầu và cấp phó năm sau, chuyển giao Cờ luân lưu'),
    { kind: 'paragraphs', paragraphs: [...handOver(names), ending()] },
    {
      kind: 'signatories',
      signatures: [
        signatureAs(['Thư ký'], blank('secretary-name')),
        signatureAs(['Chủ tọa'], blank('chair-name')),
      ],
      recipients: recipientLines([say`Các đơn vị thành viên ${names.short}`], absent).map(
        withDossier,
      ),
    },
  ];
  return finishedDraft(facts, {
    fileName: `Biên bản họp bình xét thi đua${yearInFileName(facts.year?.value ?? null)}`,
    type: 'Biên bản',
    subject,
    blocks,
    notes: [...paperNotes(facts), ...awardNotes(facts), ...unrankedNotes(facts)],
  });
}

/** Minutes are kept with the dossier: "Lưu: VT, Hồ sơ." */
export function withDossier(line: Phrase): Phrase {
  return line.map((piece) => (piece === 'Lưu: VT.' ? 'Lưu: VT, Hồ sơ.' : piece));
}

function part(number: number, title: string): Block {
  return { kind: 'heading', level: 2, text: [`${number}. ${title}`] };
}

function opening(
  { units }: ConferenceFacts,
  { short, oldHead, head }: ConferenceNames,
): readonly Phrase[] {
  return [
    say`Thời gian bắt đầu: ${blank('meeting-start')}.`,
    say`Địa điểm: ${blank('meeting-place')}.`,
    say`Thành phần tham dự: đại diện các đơn vị thành viên ${short} (${counted(units.length)} đơn vị).`,
    say`- Có mặt: ${blank('present-people')};`,
    say`- Vắng mặt: ${blank('absent-people')}.`,
    say`Chủ trì (chủ tọa): ${blank('chair')}, đại diện ${oldHead}, ${head}.`,
    say`Thư ký (người ghi biên bản): ${blank('secretary')}.`,
    say`Nội dung:`,
  ];
}

function ranked({ units, maximum }: ConferenceFacts): Phrase {
  const places = units.filter(({ rank }) => rank !== null).length;
  const scale = maximum === null ? '' : `, tổng điểm tối đa ${maximum}`;
  const others = units.length - places;
  const unranked = others === 0 ? '' : `; ${counted(others)} đơn vị chưa xếp hạng`;
  return [
    `Kết quả chấm điểm của ${counted(units.length)} đơn vị (${counted(places)} đơn vị được xếp hạng${unranked}${scale}) như sau:`,
  ];
}

/** Each rank that several share, with a blank for how they were told apart. */
function ties({ units }: ConferenceFacts): readonly Block[] {
  const shared = new Map<number, UnitLine[]>();
  for (const unit of units) {
    if (unit.rank === null || !unit.isTied) continue;
    const tied = shared.get(unit.rank) ?? [];
    tied.push(unit);
    shared.set(unit.rank, tied);
  }
  const paragraphs = [...shared].map(([rank, tied]) => tie(rank, tied));
  return paragraphs.length === 0 ? [] : [{ kind: 'paragraphs', paragraphs }];
}

function tie(rank: number, tied: readonly UnitLine[]): Phrase {
  return say`Đồng hạng ${rank}: ${listed(tied.map(unitName))}. Ý kiến của cuộc họp: ${blank('tie-outcome')}.`;
}

function proposed(facts: ConferenceFacts): readonly Phrase[] {
  const lines = groupLines(facts);
  const reasons = facts.units.flatMap((unit): Phrase[] => {
    const reason = unit.award?.reason ?? null;
    return reason === null ? [] : [say`Ý kiến quyết định đối với ${unitName(unit)}: ${reason}.`];
  });
  const others = votesOnOthers(facts);
  if (lines.length === 0) {
    return [...others, say`Đề nghị khen thưởng: ${blank('proposed-awards')}.`];
  }
  return [...others, say`Đề nghị khen thưởng:`, ...lines, ...reasons];
}

/** Votes that led to nothing, or on another award than the one that is proposed. */
function votesOnOthers({ units }: ConferenceFacts): readonly Phrase[] {
  return units.flatMap((unit) =>
    unit.votes
      .filter(({ code }) => code !== unit.award?.code)
      .map(
        (vote) =>
          say`${unitName(unit)}, ${vote.award.value}: ${votesInWords(vote)}; không thuộc danh sách đề nghị.`,
      ),
  );
}

/** Who hands over to whom, as far as it is known. */
export function handOver(names: ConferenceNames): readonly Phrase[] {
  const { head, deputy, oldHead, newHead, newDeputy, year, nextYear } = names;
  return [
    say`${newHead} giữ nhiệm vụ ${head} năm ${nextYear}; ${newDeputy} giữ nhiệm vụ ${deputy} năm ${nextYear}.`,
    say`${oldHead}, ${head} năm ${year}, chuyển giao nhiệm vụ ${head} và Cờ luân lưu ${head} cho ${newHead}.`,
  ];
}

function ending(): Phrase {
  return say`Cuộc họp kết thúc vào ${blank('meeting-end')}./.`;
}
