import { isAbsent } from './content/absent';
import { isFourDigitYear, isRealDate, type CalendarDate } from './content/calendar-date';
import { isSameName, statedText } from './content/clean-text';
import { isDocumentNumber } from './content/document-symbol';
import { note, type DraftNote } from './content/draft';
import { signerNotes } from './content/signer';
import type { HandOverFacts } from './hand-over-facts';

interface Checked {
  readonly facts: HandOverFacts;
  readonly notes: readonly DraftNote[];
}

/**
 * The facts as the decision may use them: what cannot be true is taken out, to be a blank, and a note says why.
 * The issuer, where it is not known, is the present head unit.
 */
export function checkedHandOver(facts: HandOverFacts): Checked {
  const notes: DraftNote[] = [];
  return {
    facts: {
      ...facts,
      year: facts.year !== null && isFourDigitYear(facts.year + 1) ? facts.year : null,
      issuer: { ...facts.issuer, name: issuerName(facts, notes) },
      number: usableNumber(facts.number, notes),
      date: realDate(facts.date, notes),
      nextHead: nextHead(facts, notes),
      nextDeputy: nextDeputy(facts, notes),
      conference: conference(facts, notes),
    },
    notes: [...notes, ...signerNotes(facts.signer)],
  };
}

function issuerName({ issuer, currentHead }: HandOverFacts, notes: DraftNote[]): string | null {
  const stated = statedText(issuer.name);
  const unit = statedText(currentHead);
  if (stated === null && unit !== null) notes.push(note('issuer-is-current-head', { unit }));
  return stated ?? unit;
}

function usableNumber(number: number | null, notes: DraftNote[]): number | null {
  if (number === null || isDocumentNumber(number)) return number;
  notes.push(note('number-not-whole', { number }));
  return null;
}

function realDate(date: CalendarDate | null, notes: DraftNote[]): CalendarDate | null {
  if (date === null || isRealDate(date)) return date;
  notes.push(note('date-not-real', date));
  return null;
}

/** A head that stays in office hands nothing over to itself. */
function nextHead({ currentHead, nextHead }: HandOverFacts, notes: DraftNote[]): string | null {
  const unit = statedText(nextHead);
  if (unit === null || !isSameName(unit, currentHead)) return unit;
  notes.push(note('head-unchanged', { unit }));
  return null;
}

function nextDeputy({ nextHead, nextDeputy }: HandOverFacts, notes: DraftNote[]): string | null {
  const unit = statedText(nextDeputy);
  if (unit === null) notes.push(note('deputy-unknown', {}));
  if (unit === null || !isSameName(unit, nextHead)) return unit;
  notes.push(note('deputy-is-head', { unit }));
  return null;
}

function conference(
  { conference }: HandOverFacts,
  notes: DraftNote[],
): HandOverFacts['conference'] {
  if (conference === null || isAbsent(conference)) return conference;
  return { ...conference, date: realDate(conference.date, notes) };
}
