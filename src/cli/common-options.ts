import type { OrganiserLevel, Stage } from '../app/options';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import type { CommonOptions } from './commands';
import type { WrittenCall } from './written-options';

const STAGES: readonly Stage[] = ['self', 'cross', 'bloc', 'verified'];
const ORGANISERS: readonly OrganiserLevel[] = ['tw', 'bo', 'tinh', 'khac'];

/** The options that every command takes; a problem where a value is not one of those that may stand there. */
export function commonOptions(call: WrittenCall): Result<CommonOptions, Message> {
  const { text, texts, isGiven } = call;
  const stage = oneOf(STAGES, text('stage'));
  if (stage === undefined) return notKnown('stage', text('stage'), STAGES.join(', '));
  const organiser = oneOf(ORGANISERS, text('organiser'));
  if (organiser === undefined) {
    return notKnown('organiser', text('organiser'), ORGANISERS.join(', '));
  }
  const year = text('year');
  if (year !== null && !/^(19|20)\d{2}$/.test(year)) return notKnown('year', year, '2024, 2025…');
  return ok({
    sheets: texts('sheet'),
    scheme: text('scheme'),
    stage,
    organiser,
    rules: text('rules'),
    year: year === null ? null : Number(year),
    isConfirmed: isGiven('confirm'),
    asJson: isGiven('json'),
  });
}

export function notKnown(
  option: string,
  value: string | null,
  allowed: string,
): Result<never, Message> {
  const params = { option: `--${option}`, value: value ?? '', allowed };
  return fail({ code: 'option-value-not-known', params });
}

/** Null where nothing was given, undefined where the word is not one of the known. */
export function oneOf<Word extends string>(
  known: readonly Word[],
  word: string | null,
): Word | null | undefined {
  return word === null ? null : known.find((candidate) => candidate === word);
}
