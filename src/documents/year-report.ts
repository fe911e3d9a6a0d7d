import type { Block } from './content/block';
import type { Draft } from './content/draft';
import { blank, listed, say, type Phrase } from './content/phrase';
import {
  awardedUnits,
  awardNotes,
  counted,
  groupLines,
  members,
  rankOf,
  resultsTable,
  totalOf,
  unitName,
  unrankedNotes,
} from './award-words';
import type { ConferenceFacts } from './conference-facts';
import { conferenceNames, yearInFileName } from './conference-names';
import { handOver } from './meeting-minutes';
import { closingOf, finishedDraft, letterheadOf, organiserName, paperNotes } from './paper';

/**
 * The year's report as a frame: the figures that the workbook gives, and a blank wherever words are needed that only
 * people can write (Phụ lục III, Mẫu 1.4 Nghị định 30/2020/NĐ-CP).
 */
export function yearReport(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, year, nextYear, short } = names;
  const subject = say`tổng kết công tác thi đua, khen thưởng năm ${year}, phương hướng, nhiệm vụ năm ${nextYear} của ${bloc}`;
  const organiser = facts.paper.organiser === null ? blank('addressee') : organiserName(facts);
  const blocks: readonly Block[] = [
    letterheadOf(facts, 'BC', 'place-and-date'),
    {
      kind: 'title',
      type: 'BÁO CÁO',
      summary: say`Tổng kết công tác thi đua, khen thưởng năm ${year}, phương hướng, nhiệm vụ năm ${nextYear} của ${bloc}`,
    },
    { kind: 'addressees', to: [organiser] },
    section('I. Đặc điểm, tình hình'),
    text(composition(facts, short), blank('report-situation')),
    section(say`II. Kết quả công tác thi đua, khen thưởng năm ${year}`),
    part('1. Tổ chức phát động, đăng ký, ký kết giao ước thi đua'),
    text(registered(facts), blank('report-activities')),
    part('2. Kết quả thực hiện nhiệm vụ và các phong trào thi đua'),
    text(blank('report-tasks')),
    part('3. Kết quả chấm điểm, xếp hạng'),
    text(ranked(facts)),
    resultsTable(facts),
    part('4. Đề nghị khen thưởng'),
    text(...proposed(facts)),
    section('III. Tồn tại, hạn chế và nguyên nhân'),
    part('1. Tồn tại, hạn chế'),
    text(blank('report-shortcomings')),
    part('2. Nguyên nhân'),
    text(blank('report-causes')),
    section(say`IV. Phương hướng, nhiệm vụ năm ${nextYear}`),
    text(blank('report-directions'), ...handOver(names)),
    section('V. Đề xuất, kiến nghị'),
    text(say`${blank('report-suggestions')}./.`),
    closingOf(facts, [say`Như trên`, say`Các đơn vị thành viên ${short}`]),
  ];
  return finishedDraft(facts, {
    fileName: `Báo cáo tổng kết${yearInFileName(facts.year?.value ?? null)}`,
    type: 'Báo cáo',
    subject,
    blocks,
    notes: [...paperNotes(facts), ...awardNotes(facts), ...unrankedNotes(facts)],
  });
}

function section(title: string | Phrase): Block {
  return { kind: 'heading', level: 1, text: typeof title === 'string' ? [title] : title };
}

function part(title: string): Block {
  return { kind: 'heading', level: 2, text: [title] };
}

function text(...paragraphs: readonly Phrase[]): Block {
  return { kind: 'paragraphs', paragraphs };
}

function composition(facts: ConferenceFacts, short: string): Phrase {
  const units = members(facts);
  return say`${short} có ${counted(units.length)} đơn vị thành viên: ${listed(units.map(unitName), '; ')}.`;
}

/** What "Thông tin khối" has dates for; nothing there is a blank, and not nobody. */
function registered({ registered: dates }: ConferenceFacts): Phrase {
  if (dates === null) return say`Đăng ký thi đua: ${blank('registrations')}.`;
  const { registered: count, pledged, reported, units } = dates;
  const of = (number: number): string => `${counted(number)}/${counted(units)} đơn vị`;
  return [
    `Đăng ký thi đua: ${of(count)}; ký giao ước thi đua: ${of(pledged)}; gửi báo cáo: ${of(reported)}.`,
  ];
}

function ranked(facts: ConferenceFacts): Phrase {
  const places = facts.units.filter(({ rank }) => rank !== null);
  const first = places[0];
  const last = places.at(-1);
  const span =
    first === undefined || last === undefined || places.length < 2
      ? []
      : say` Tổng điểm cao nhất ${totalOf(first)} (hạng ${rankOf(first)}), thấp nhất ${totalOf(last)} (hạng ${rankOf(last)}).`;
  return say`${counted(places.length)}/${counted(facts.units.length)} đơn vị được xếp hạng.${span}`;
}

function proposed(facts: ConferenceFacts): readonly Phrase[] {
  const count = awardedUnits(facts).length;
  if (count === 0) return [say`Đề nghị khen thưởng: ${blank('proposed-awards')}.`];
  return [say`Đề nghị khen thưởng ${counted(count)} tập thể:`, ...groupLines(facts)];
}
