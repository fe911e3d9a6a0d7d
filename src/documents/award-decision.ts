import { basisLines } from './content/basis-lines';
import type { Block } from './content/block';
import { note, type Draft, type DraftNote } from './content/draft';
import { emulationLaw } from './content/legal-basis';
import { blank, inCapitals, say, type Phrase } from './content/phrase';
import {
  awardedUnits,
  awardGroups,
  awardName,
  awardNotes,
  counted,
  grantedTable,
} from './award-words';
import type { ConferenceFacts } from './conference-facts';
import { conferenceNames, yearInFileName, type ConferenceNames } from './conference-names';
import { closingOf, enclosedWith, finishedDraft, issuerName, letterheadOf } from './paper';

/**
 * The decision that grants the year's awards, drafted for the authority that grants them: Phụ lục III, Mẫu 1.2
 * Nghị định 30/2020/NĐ-CP. It is never the bloc's own, so its issuer is a blank.
 */
export function awardDecision(given: ConferenceFacts): Draft {
  // The head unit grants nothing: it is named in the text only.
  const facts: ConferenceFacts = { ...given, offices: { ...given.offices, head: null } };
  const names = conferenceNames(given);
  const { bloc, year } = names;
  const subject = say`khen thưởng các tập thể thuộc ${bloc} có thành tích trong phong trào thi đua năm ${year}`;
  const letterhead = letterheadOf(facts, 'QĐ', 'place-and-date');
  const law = emulationLaw(facts.paper.date, facts.year?.value ?? null);
  const blocks: readonly Block[] = [
    letterhead,
    { kind: 'title', type: 'QUYẾT ĐỊNH', summary: say`Về việc ${subject}` },
    { kind: 'issuing-authority', name: inCapitals(blank('award-authority')) },
    basisLines([
      say`Căn cứ ${blank('award-bases')}`,
      law.line,
      say`Theo đề nghị của ${names.oldHead}, ${names.head} năm ${year} của ${bloc}, tại Tờ trình ${blank('proposal-number')}`,
    ]),
    { kind: 'resolution-words', words: 'QUYẾT ĐỊNH:' },
    { kind: 'article', number: 1, ...granted(facts, names) },
    {
      kind: 'article',
      number: 2,
      lead: say`Tiền thưởng kèm theo danh hiệu, hình thức khen thưởng tại Điều 1: ${blank('prize-money')}.`,
      paragraphs: [],
    },
    {
      kind: 'article',
      number: 3,
      lead: say`Quyết định này có hiệu lực thi hành kể từ ngày ký.`,
      paragraphs: [
        say`${blank('executors')} và các tập thể có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
      ],
    },
    closingOf(facts, [say`Như Điều 3`, say`${names.oldHead}`]),
    {
      kind: 'appendix',
      number: null,
      title: inCapitals(say`Danh sách tập thể được khen thưởng năm ${year}`),
      reference: enclosedWith('Quyết định', letterhead, issuerName(facts)),
      isWide: false,
      blocks: [grantedTable(facts)],
    },
  ];
  return finishedDraft(facts, {
    fileName: `Quyết định khen thưởng (dự thảo)${yearInFileName(facts.year?.value ?? null)}`,
    type: 'Quyết định về việc',
    subject,
    blocks,
    notes: [
      note('issuer-of-decision', {}),
      ...authorities(facts),
      ...law.notes,
      ...awardNotes(facts),
    ],
  });
}

function granted(
  facts: ConferenceFacts,
  { bloc }: ConferenceNames,
): { readonly lead: Phrase; readonly paragraphs: readonly Phrase[] } {
  const groups = awardGroups(facts);
  const count = awardedUnits(facts).length;
  if (groups.length === 0) {
    return { lead: say`Khen thưởng: ${blank('proposed-awards')}.`, paragraphs: [] };
  }
  return {
    lead: say`Khen thưởng ${counted(count)} tập thể thuộc ${bloc} (danh sách tại Phụ lục kèm theo), gồm:`,
    paragraphs: groups.map(
      ({ award, units }, index) =>
        say`${index + 1}. ${awardName(award)}: ${counted(units.length)} tập thể.`,
    ),
  };
}

/** Articles 77 to 80 of the Law: each level decides on its own. */
function authorities(facts: ConferenceFacts): readonly DraftNote[] {
  const groups = awardGroups(facts);
  // The Government and the Prime Minister both stand for the State, and decide apart.
  const byWhom = new Set(
    groups.map(({ award }) => (award.level === 'state' ? award.code : award.level)),
  );
  if (byWhom.size < 2) return [];
  const awards = groups.map(({ award }) => award.name.value).join(', ');
  return [note('several-authorities', { awards })];
}
