import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import type { Command } from './commands';
import { notKnown, oneOf } from './common-options';
import { isKnownCommand } from './known-options';
import { readCommand } from './read-command';
import { optionNotFor, writtenCall, wrongOption } from './written-options';

const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** A wrong call, and the language to say it in. */
export interface UsageProblem {
  readonly message: Message;
  readonly language: Language;
}

/** What was asked for, and the language to answer in. */
export interface Call {
  readonly command: Command;
  readonly language: Language;
}

/** Reads the words after `bang-vang`. */
export function readArguments(words: readonly string[]): Result<Call, UsageProblem> {
  const language = languageAsked(words);
  const read = commandOf(words);
  return read.ok
    ? ok({ command: read.value, language })
    : fail({ message: read.problem, language });
}

function commandOf(words: readonly string[]): Result<Command, Message> {
  const call = writtenCall(words);
  const wrong = wrongOption(call);
  if (wrong !== null) return fail(wrong);
  const [command] = call.words;
  if (call.isGiven('help') || command === 'help') return ok({ name: 'help' });
  if (command === undefined) return fail({ code: 'no-command', params: {} });
  if (!isKnownCommand(command)) return fail({ code: 'unknown-command', params: { command } });
  const tooMuch = optionNotFor(command, call);
  if (tooMuch !== null) return fail(tooMuch);
  const language = call.text('lang');
  if (oneOf(LANGUAGES, language) === undefined) {
    return notKnown('lang', language, LANGUAGES.join(', '));
  }
  return readCommand(command, call);
}

/** Even a wrong call is answered in the language that it asks for. */
function languageAsked(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at !== -1 && words[at + 1] === 'en') ? 'en' : 'vi';
}
