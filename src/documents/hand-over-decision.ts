import { basisLines, writtenBasis } from './content/basis-lines';
import { isAbsent } from './content/absent';
import type { Block } from './content/block';
import { writtenDate } from './content/calendar-date';
import { statedText } from './content/clean-text';
import { documentSymbol } from './content/document-symbol';
import { blanksIn, type Draft } from './content/draft';
import { emulationLaw } from './content/legal-basis';
import { blank, fact, inCapitals, plainText, say, type Phrase } from './content/phrase';
import { placeAndDate } from './content/place-and-date';
import { listedRecipients, recipientLines } from './content/recipients';
import { issuingAuthority, signatureOf } from './content/signer';
import { superiorName } from './content/superior-name';
import { checkedHandOver } from './hand-over-checks';
import { handOverFileName, namesIn, type Names } from './hand-over-names';
import type { Conference, HandOverFacts } from './hand-over-facts';

/**
 * The decision by which a bloc's head unit hands its role and the head's rotating flag (Cờ luân lưu, which is no award)
 * to the head unit of the next year: Phụ lục III, Mẫu 1.2 Nghị định 30/2020/NĐ-CP.
 */
export function handOverDecision(given: HandOverFacts): Draft {
  const { facts, notes } = checkedHandOver(given);
  const names = namesIn(facts);
  const law = emulationLaw(facts.date, facts.year);
  const subject = say`chuyển giao ${names.head} và Cờ luân lưu ${names.head} năm ${names.nextYear}`;
  const blocks: readonly Block[] = [
    letterhead(facts),
    { kind: 'title', type: 'QUYẾT ĐỊNH', summary: say`Về việc ${subject}` },
    { kind: 'issuing-authority', name: authority(facts) },
    basisLines([law.line, ...ownBases(facts, names)]),
    { kind: 'resolution-words', words: 'QUYẾT ĐỊNH:' },
    handOver(facts, names),
    duties(names),
    execution(names),
    {
      kind: 'closing',
      recipients: recipientLines(recipients(facts, names), facts.recipients.draftingUnit),
      signature: signatureOf(facts.signer),
    },
  ];
  return {
    fileName: handOverFileName(facts, names),
    title: `Quyết định về việc ${plainText(subject)}`,
    issuedOn: facts.date,
    blocks,
    blanks: blanksIn(blocks),
    notes: [...notes, ...law.notes],
  };
}

function letterhead({ issuer, number, place, date }: HandOverFacts): Block {
  return {
    kind: 'letterhead',
    superior: isAbsent(issuer.superior) ? null : superiorName(issuer.superior),
    issuer: inCapitals(fact(issuer.name, 'issuer-name')),
    symbol: documentSymbol(number, 'QĐ', issuer.abbreviation),
    placeAndDate: placeAndDate(place, date),
  };
}

function authority({ issuer, signer }: HandOverFacts): Phrase {
  const stated = statedText(issuer.authority);
  return stated === null ? issuingAuthority(signer, issuer.name) : inCapitals([stated]);
}

function ownBases({ bases }: HandOverFacts, { bloc, year }: Names): readonly Phrase[] {
  const regulation = statedText(bases.regulation);
  const minutes = statedText(bases.minutes);
  return [
    ...bases.others.filter((line) => statedText(line) !== null).map(writtenBasis),
    regulation === null ? say`Căn cứ ${blank('regulation')}` : writtenBasis(regulation),
    minutes === null
      ? say`Căn cứ Biên bản ${blank('minutes')} của Hội nghị tổng kết công tác thi đua, khen thưởng năm ${year} ${bloc}`
      : writtenBasis(minutes),
    ...(isAbsent(bases.proposer)
      ? []
      : [say`Theo đề nghị của ${fact(bases.proposer, 'proposer')}`]),
  ];
}

function handOver({ conference }: HandOverFacts, names: Names): Block {
  const { head, deputy, bloc, oldHead, newHead, newDeputy, year, nextYear } = names;
  const clauses = [
    say`${oldHead}, ${head} năm ${year}, chuyển giao nhiệm vụ ${head} và Cờ luân lưu ${head} cho ${newHead}, ${head} năm ${nextYear}.`,
    say`${newDeputy} giữ nhiệm vụ ${deputy} năm ${nextYear}.`,
    ...(isAbsent(conference) ? [] : [flagHandOver(conference, names)]),
  ];
  return {
    kind: 'article',
    number: 1,
    lead: say`Chuyển giao nhiệm vụ ${head} và Cờ luân lưu ${head} của ${bloc} năm ${nextYear} như sau:`,
    paragraphs: clauses.map((clause, index) => say`${index + 1}. ${clause}`),
  };
}

function flagHandOver(conference: Conference | null, { head, year, short }: Names): Phrase {
  const place = fact(conference?.place ?? null, 'hand-over-place');
  const day = conference?.date
    ? [writtenDate(conference.date)]
    : say`ngày ${blank('hand-over-date')}`;
  return say`Cờ luân lưu ${head} được giao, nhận tại Hội nghị tổng kết công tác thi đua, khen thưởng năm ${year} của ${short}, tổ chức tại ${place}, ${day}.`;
}

function duties({ head, short, oldHead, newHead, newDeputy, nextYear }: Names): Block {
  return {
    kind: 'article',
    number: 2,
    lead: say`Trách nhiệm của các đơn vị:`,
    paragraphs: [
      say`1. ${newHead} tiếp nhận, gìn giữ Cờ luân lưu ${head}; tiếp nhận hồ sơ, tài liệu được bàn giao; chủ trì tổ chức, điều hành các hoạt động của ${short} trong năm ${nextYear}.`,
      say`2. ${oldHead} bàn giao đầy đủ hồ sơ, tài liệu, kinh phí (nếu có) và những công việc còn đang giải quyết của ${short} cho ${newHead}; việc bàn giao được lập thành biên bản bàn giao, có xác nhận của hai bên.`,
      say`3. ${newDeputy} phối hợp, giúp ${head} điều hành các hoạt động của ${short} trong năm ${nextYear}.`,
    ],
  };
}

function execution({ bloc, oldHead, newHead, newDeputy }: Names): Block {
  return {
    kind: 'article',
    number: 3,
    lead: say`Quyết định này có hiệu lực thi hành kể từ ngày ký.`,
    paragraphs: [
      say`${oldHead}, ${newHead}, ${newDeputy}, các đơn vị thành viên khác của ${bloc} và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.`,
    ],
  };
}

function recipients({ recipients, organiser }: HandOverFacts, { short }: Names): readonly Phrase[] {
  if (recipients.lines !== null) return listedRecipients(recipients.lines);
  return [
    say`Như Điều 3`,
    say`${fact(organiser, 'organiser')} (để báo cáo)`,
    say`Các đơn vị thành viên ${short}`,
  ];
}
