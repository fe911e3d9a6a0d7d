import { absent } from './content/absent';
import type { Block } from './content/block';
import type { Draft } from './content/draft';
import { blank, fact, say, type Phrase } from './content/phrase';
import { recipientLines } from './content/recipients';
import type { ConferenceFacts } from './conference-facts';
import {
  conferenceNames,
  roleInFileName,
  yearInFileName,
  type ConferenceNames,
} from './conference-names';
import { handOver, withDossier } from './meeting-minutes';
import {
  closingOf,
  finishedDraft,
  issuerName,
  letterheadOf,
  paperNotes,
  signatureAs,
} from './paper';

/** The hand-over as a notice, where the bloc takes no decision of its own: Phụ lục III, Mẫu 1.4. */
export function handOverNotice(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, year, short } = names;
  const subject = subjectOf(names);
  const blocks: readonly Block[] = [
    letterheadOf(facts, 'TB', 'place-and-date'),
    { kind: 'title', type: 'THÔNG BÁO', summary: say`Về việc ${subject}` },
    {
      kind: 'paragraphs',
      paragraphs: [
        say`Căn cứ ${blank('regulation')} và Biên bản ${blank('minutes')} của Hội nghị tổng kết công tác thi đua, khen thưởng năm ${year} ${bloc}, ${issuerName(facts)} thông báo:`,
        ...clauses(names),
        say`Các đơn vị thành viên ${short} phối hợp thực hiện./.`,
      ],
    },
    closingOf(facts, [
      say`${fact(facts.paper.organiser, 'organiser')} (để báo cáo)`,
      say`Các đơn vị thành viên ${short}`,
    ]),
  ];
  return finishedDraft(facts, {
    fileName: fileName('Thông báo', names, facts),
    type: 'Thông báo về việc',
    subject,
    blocks,
    notes: paperNotes(facts),
  });
}

/** The hand-over as minutes of the conference at which it took place: Phụ lục III, Mẫu 1.9. */
export function handOverRecord(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, year, short, oldHead, head } = names;
  const subject = subjectOf(names);
  const blocks: readonly Block[] = [
    letterheadOf(facts, 'BB', 'number-only'),
    { kind: 'title', type: 'BIÊN BẢN', summary: say`Về việc ${subject}` },
    {
      kind: 'paragraphs',
      paragraphs: [
        say`Thời gian bắt đầu: ${blank('meeting-start')}.`,
        say`Địa điểm: ${blank('meeting-place')}.`,
        say`Thành phần tham dự: ${blank('present-people')}.`,
        say`Chủ trì (chủ tọa): ${blank('chair')}, đại diện ${oldHead}, ${head}.`,
        say`Thư ký (người ghi biên bản): ${blank('secretary')}.`,
        say`Nội dung: Hội nghị tổng kết công tác thi đua, khen thưởng năm ${year} của ${bloc} ghi nhận:`,
        ...clauses(names),
        say`Hội nghị kết thúc vào ${blank('meeting-end')}./.`,
      ],
    },
    {
      kind: 'signatories',
      signatures: [
        signatureAs(['Thư ký'], blank('secretary-name')),
        signatureAs(['Chủ tọa'], blank('chair-name')),
      ],
      recipients: recipientLines([say`Các đơn vị thành viên ${short}`], absent).map(withDossier),
    },
  ];
  return finishedDraft(facts, {
    fileName: fileName('Biên bản', names, facts),
    type: 'Biên bản về việc',
    subject,
    blocks,
    notes: paperNotes(facts),
  });
}

function subjectOf({ head, nextYear }: ConferenceNames): Phrase {
  return say`chuyển giao ${head} và Cờ luân lưu ${head} năm ${nextYear}`;
}

function clauses(names: ConferenceNames): readonly Phrase[] {
  return handOver(names).map((clause, index) => say`${index + 1}. ${clause}`);
}

function fileName(type: string, names: ConferenceNames, { year }: ConferenceFacts): string {
  const term = yearInFileName(year === null ? null : year.value + 1);
  return `${type} chuyển giao ${roleInFileName(names)} và Cờ luân lưu${term}`;
}
