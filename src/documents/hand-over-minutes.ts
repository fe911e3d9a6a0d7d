import { absent } from './content/absent';
import type { Block, DocumentTable } from './content/block';
import type { Draft } from './content/draft';
import { blank, dots, say, type Phrase } from './content/phrase';
import { recipientLines } from './content/recipients';
import type { ConferenceFacts } from './conference-facts';
import {
  conferenceNames,
  roleInFileName,
  yearInFileName,
  type ConferenceNames,
} from './conference-names';
import { withDossier } from './meeting-minutes';
import { finishedDraft, letterheadOf, paperNotes, signatureAs } from './paper';

/** What one head unit hands to the next: flag, files, funds and open tasks, confirmed by both sides. */
export function handOverMinutes(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, head, oldHead, newHead, year, nextYear } = names;
  const subject = say`bàn giao nhiệm vụ ${head} và Cờ luân lưu ${head} của ${bloc} năm ${nextYear}`;
  const blocks: readonly Block[] = [
    letterheadOf(facts, 'BB', 'number-only'),
    {
      kind: 'title',
      type: 'BIÊN BẢN',
      summary: say`Bàn giao nhiệm vụ ${head} và Cờ luân lưu ${head} của ${bloc} năm ${nextYear}`,
    },
    {
      kind: 'paragraphs',
      paragraphs: [
        say`Thời gian bắt đầu: ${blank('meeting-start')}.`,
        say`Địa điểm: ${blank('meeting-place')}.`,
        say`Thành phần tham dự:`,
        say`- Bên giao: ${oldHead}, ${head} năm ${year}; người đại diện: ${blank('giving-side')};`,
        say`- Bên nhận: ${newHead}, ${head} năm ${nextYear}; người đại diện: ${blank('receiving-side')}.`,
        say`Nội dung bàn giao:`,
      ],
    },
    handed(names),
    {
      kind: 'paragraphs',
      paragraphs: [
        say`Hai bên đã kiểm tra, xác nhận nội dung bàn giao nêu trên. Biên bản được lập thành ${dots('amount')} bản có giá trị như nhau.`,
        say`Việc bàn giao kết thúc vào ${blank('meeting-end')}./.`,
      ],
    },
    {
      kind: 'signatories',
      signatures: [
        signatureAs(['Đại diện bên giao'], blank('giving-name')),
        signatureAs(['Đại diện bên nhận'], blank('receiving-name')),
      ],
      recipients: recipientLines([say`Các đơn vị thành viên ${names.short}`], absent).map(
        withDossier,
      ),
    },
  ];
  return finishedDraft(facts, {
    fileName: `Biên bản bàn giao ${roleInFileName(names)} và Cờ luân lưu${yearInFileName(
      facts.year === null ? null : facts.year.value + 1,
    )}`,
    type: 'Biên bản',
    subject,
    blocks,
    notes: paperNotes(facts),
  });
}

function handed({ head }: ConferenceNames): DocumentTable {
  const things: readonly (readonly [Phrase, Phrase, Phrase])[] = [
    [say`Cờ luân lưu ${head}`, ['01'], dots('condition')],
    [say`Hồ sơ, tài liệu: ${blank('handed-files')}`, dots('amount'), dots('condition')],
    [say`Kinh phí: ${blank('handed-funds')}`, dots('amount'), dots('condition')],
    [say`Công việc đang giải quyết: ${blank('open-tasks')}`, dots('amount'), dots('condition')],
  ];
  return {
    kind: 'table',
    columns: [
      { heading: 'STT', share: 0, alignment: 'centre' },
      { heading: 'Nội dung', share: 5, alignment: 'left' },
      { heading: 'Số lượng', share: 1, alignment: 'centre' },
      { heading: 'Tình trạng', share: 2, alignment: 'left' },
    ],
    rows: things.map((thing, index) => [[String(index + 1)], ...thing]),
  };
}
