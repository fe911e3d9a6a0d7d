import { isAbsent } from './content/absent';
import type { Block, Closing, Letterhead, Signature } from './content/block';
import { statedText } from './content/clean-text';
import { documentSymbol, type DocumentTypeCode } from './content/document-symbol';
import { blanksIn, note, type Draft, type DraftNote } from './content/draft';
import { blank, fact, inCapitals, plainText, say, type Phrase } from './content/phrase';
import { placeAndDate } from './content/place-and-date';
import { listedRecipients, recipientLines } from './content/recipients';
import { signatureOf, signerNotes } from './content/signer';
import { superiorName } from './content/superior-name';
import { traced } from './content/traced';
import type { ConferenceFacts } from './conference-facts';

/** On whose paper a document of the bloc is written: the issuer that is named, or else the present head unit. */
export function letterheadOf(
  facts: ConferenceFacts,
  type: DocumentTypeCode,
  shows: 'place-and-date' | 'number-only',
): Letterhead {
  const { issuer, number, place, date } = facts.paper;
  return {
    kind: 'letterhead',
    superior: isAbsent(issuer.superior) ? null : superiorName(issuer.superior),
    issuer: inCapitals(issuerName(facts)),
    symbol: documentSymbol(number, type, issuer.abbreviation),
    placeAndDate: shows === 'place-and-date' ? placeAndDate(place, date) : null,
  };
}

/** The issuer in the words of the text. */
export function issuerName({ paper, offices }: ConferenceFacts): Phrase {
  const stated = statedText(paper.issuer.name);
  if (stated !== null) return [stated];
  const head = statedText(offices.head?.value ?? null);
  return head === null ? blank('issuer-name') : traced([head], offices.head?.source ?? null);
}

/** Recipients and signature at the end of a document. */
export function closingOf({ paper }: ConferenceFacts, usual: readonly Phrase[]): Closing {
  const { recipients, signer } = paper;
  const lines = recipients.lines === null ? usual : listedRecipients(recipients.lines);
  return {
    kind: 'closing',
    recipients: recipientLines(lines, recipients.draftingUnit),
    signature: signatureOf(signer),
  };
}

/** A signature under minutes: in what role, and a blank for the name. */
export function signatureAs(role: Phrase, name: Phrase): Signature {
  return { lines: [inCapitals(role)], otherPost: null, name };
}

/** To whom the bloc reports. */
export function organiserName({ paper }: ConferenceFacts): Phrase {
  return fact(paper.organiser, 'organiser');
}

/** What to know of any document that the head unit writes for the bloc. */
export function paperNotes(facts: ConferenceFacts): readonly DraftNote[] {
  const { paper, offices } = facts;
  const unit = statedText(offices.head?.value ?? null);
  const isHeads = statedText(paper.issuer.name) === null && unit !== null;
  return [
    ...(isHeads ? [note('issuer-is-current-head', { unit })] : []),
    ...signerNotes(paper.signer),
  ];
}

interface Finished {
  readonly fileName: string;
  readonly type: string;
  readonly subject: Phrase;
  readonly blocks: readonly Block[];
  readonly notes: readonly DraftNote[];
}

/** A document with the list of what it lacks. */
export function finishedDraft({ paper }: ConferenceFacts, finished: Finished): Draft {
  const { fileName, type, subject, blocks, notes } = finished;
  return {
    fileName: `${fileName}.docx`,
    title: `${type} ${plainText(subject)}`,
    issuedOn: paper.date,
    blocks,
    blanks: blanksIn(blocks),
    notes,
  };
}

/** "(Kèm theo Tờ trình số …/TTr-… ngày … của …)" (Phụ lục III, Mẫu 2.1 Nghị định 30/2020/NĐ-CP). */
export function enclosedWith(
  document: string,
  { symbol, placeAndDate: day }: Letterhead,
  issuer: Phrase,
): Phrase {
  const number = symbol === null ? [] : withoutWord(symbol);
  const date = day === null ? [] : afterPlace(day);
  return say`(Kèm theo ${document} số ${number} ${date} của ${issuer})`;
}

/** "05/TTr-STC" of "Số: 05/TTr-STC". */
function withoutWord(symbol: Phrase): Phrase {
  const [first, ...rest] = symbol;
  return typeof first === 'string' ? [first.replace(/^Số: /, ''), ...rest] : symbol;
}

/** "ngày 05 tháng 01 năm 2026" of the line with the place. */
function afterPlace(line: Phrase): Phrase {
  const at = line.findIndex((piece) => typeof piece === 'string' && piece.includes('ngày '));
  const found = line[at];
  if (typeof found !== 'string') return line;
  return [found.slice(found.indexOf('ngày ')), ...line.slice(at + 1)];
}
