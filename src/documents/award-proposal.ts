import { basisLines } from './content/basis-lines';
import type { Appendix, Block } from './content/block';
import type { Draft } from './content/draft';
import { emulationLaw } from './content/legal-basis';
import { blank, inCapitals, say, type Phrase } from './content/phrase';
import {
  awardedUnits,
  awardNotes,
  counted,
  groupLines,
  proposalTable,
  rankOf,
  totalOf,
  unitName,
  unrankedNotes,
} from './award-words';
import type { ConferenceFacts } from './conference-facts';
import { conferenceNames, yearInFileName, type ConferenceNames } from './conference-names';
import {
  closingOf,
  enclosedWith,
  finishedDraft,
  issuerName,
  letterheadOf,
  organiserName,
  paperNotes,
} from './paper';

/** The proposal of the year's awards with its list: Phụ lục III, Mẫu 1.4 and 2.1 Nghị định 30/2020/NĐ-CP. */
export function awardProposal(facts: ConferenceFacts): Draft {
  const names = conferenceNames(facts);
  const { bloc, year } = names;
  const subject = say`đề nghị khen thưởng năm ${year} đối với các đơn vị thuộc ${bloc}`;
  const letterhead = letterheadOf(facts, 'TTr', 'place-and-date');
  const law = emulationLaw(facts.paper.date, facts.year?.value ?? null);
  const blocks: readonly Block[] = [
    letterhead,
    { kind: 'title', type: 'TỜ TRÌNH', summary: say`Về việc ${subject}` },
    { kind: 'addressees', to: [addressee(facts)] },
    basisLines([
      law.line,
      say`Căn cứ ${blank('regulation')}`,
      say`Căn cứ Biên bản ${blank('minutes')} họp bình xét thi đua, khen thưởng năm ${year} của ${bloc}`,
    ]),
    {
      kind: 'paragraphs',
      paragraphs: [
        say`${names.oldHead}, ${names.head} năm ${year} của ${bloc}, báo cáo kết quả bình xét và đề nghị khen thưởng như sau:`,
      ],
    },
    { kind: 'heading', level: 2, text: ['1. Kết quả bình xét'] },
    { kind: 'paragraphs', paragraphs: results(facts, names) },
    { kind: 'heading', level: 2, text: ['2. Đề nghị khen thưởng'] },
    { kind: 'paragraphs', paragraphs: proposed(facts) },
    { kind: 'heading', level: 2, text: ['3. Hồ sơ kèm theo'] },
    {
      kind: 'paragraphs',
      paragraphs: [...papers(facts), say`Kính trình ${addressee(facts)} xem xét, quyết định./.`],
    },
    closingOf(facts, [say`Như trên`, say`Các đơn vị thành viên ${names.short}`]),
    list(facts, names, enclosedWith('Tờ trình', letterhead, issuerName(facts))),
  ];
  return finishedDraft(facts, {
    fileName: `Tờ trình đề nghị khen thưởng${yearInFileName(facts.year?.value ?? null)}`,
    type: 'Tờ trình',
    subject,
    blocks,
    notes: [...paperNotes(facts), ...law.notes, ...awardNotes(facts), ...unrankedNotes(facts)],
  });
}

function addressee(facts: ConferenceFacts): Phrase {
  return facts.paper.organiser === null ? blank('addressee') : organiserName(facts);
}

function results({ units }: ConferenceFacts, { short }: ConferenceNames): readonly Phrase[] {
  const ranked = units.filter(({ rank }) => rank !== null);
  const lines = ranked.map((unit, index) => {
    const mark = index === ranked.length - 1 ? '.' : ';';
    return say`- Hạng ${rankOf(unit)}: ${unitName(unit)}, ${totalOf(unit)} điểm${mark}`;
  });
  return [
    say`${short} có ${counted(units.length)} đơn vị thành viên; ${counted(ranked.length)} đơn vị được xếp hạng:`,
    ...lines,
  ];
}

function proposed(facts: ConferenceFacts): readonly Phrase[] {
  const count = awardedUnits(facts).length;
  if (count === 0) return [say`Đề nghị khen thưởng: ${blank('proposed-awards')}.`];
  return [
    say`Đề nghị khen thưởng ${counted(count)} tập thể (danh sách tại Phụ lục kèm theo), gồm:`,
    ...groupLines(facts),
  ];
}

function papers({ papers: named }: ConferenceFacts): readonly Phrase[] {
  if (named.length === 0) return [say`${blank('dossier-papers')}.`];
  return named.map((paper, index) => say`- ${paper}${index === named.length - 1 ? '.' : ';'}`);
}

/** The list on a page that is turned: its columns are many. */
function list(
  facts: ConferenceFacts,
  { year, bloc }: ConferenceNames,
  reference: Phrase,
): Appendix {
  return {
    kind: 'appendix',
    number: null,
    title: inCapitals(say`Danh sách đề nghị khen thưởng năm ${year} của ${bloc}`),
    reference,
    isWide: true,
    blocks: [proposalTable(facts)],
  };
}
