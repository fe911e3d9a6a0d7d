import { parseArgs } from 'node:util';
import type { OfficialDeed } from '../app/make-official';
import type { OrganiserLevel, Stage } from '../app/options';
import { typedPercent, type WhatIf } from '../app/what-if';
import type { Language } from '../text/language';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import { officialDeed } from './official-result';

/** Options that every command takes. */
export interface CommonOptions {
  readonly sheets: readonly string[];
  readonly scheme: string | null;
  readonly stage: Stage | null;
  readonly organiser: OrganiserLevel | null;
  readonly rules: string | null;
  readonly year: number | null;
  readonly isConfirmed: boolean;
  readonly asJson: boolean;
}

export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'inspect';
      readonly workbooks: readonly string[];
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'rank';
      readonly workbooks: readonly string[];
      readonly output: string | null;
      readonly explain: string | null;
      /** Whether the sheet "Hội đồng" is made where there is none yet. */
      readonly withCouncil: boolean;
      /** Whether the sheet "Quy định khen thưởng" is made where there is none yet. */
      readonly withRules: boolean;
      /** Whether the result is made official or opened again; null for neither. */
      readonly official: OfficialDeed | null;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'what-if';
      readonly workbooks: readonly string[];
      /** How far weights are moved; null for the usual. */
      readonly percent: WhatIf['percent'] | null;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'people';
      readonly workbook: string;
      readonly output: string | null;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'history';
      readonly workbook: string;
      /** Workbooks of earlier years. */
      readonly from: readonly string[];
      readonly output: string;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'scheme';
      /** A workbook, or the id of a built-in scheme; null for the list of those. */
      readonly of: string | null;
      readonly output: string | null;
      readonly options: CommonOptions;
    }
  | {
      readonly name: 'draft';
      readonly workbook: string;
      readonly folder: string;
      readonly head: string | null;
      readonly nextHead: string | null;
      readonly deputy: string | null;
      readonly options: CommonOptions;
    };

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  sheet: { type: 'string', multiple: true },
  scheme: { type: 'string' },
  stage: { type: 'string' },
  organiser: { type: 'string' },
  rules: { type: 'string' },
  year: { type: 'string' },
  confirm: { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'string' },
  council: { type: 'boolean' },
  'rules-sheet': { type: 'boolean' },
  official: { type: 'boolean' },
  reopen: { type: 'string' },
  by: { type: 'string' },
  from: { type: 'string', multiple: true },
  percent: { type: 'string' },
  head: { type: 'string' },
  'next-head': { type: 'string' },
  deputy: { type: 'string' },
  template: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  output: ['rank', 'people', 'draft', 'scheme', 'history'],
  scheme: ['inspect', 'rank', 'what-if', 'draft', 'scheme'],
  stage: ['inspect', 'rank', 'what-if', 'draft', 'scheme', 'history'],
  organiser: ['inspect', 'rank', 'what-if', 'draft', 'scheme'],
  confirm: ['inspect', 'rank', 'what-if', 'draft', 'scheme', 'history'],
  explain: ['rank'],
  council: ['rank'],
  'rules-sheet': ['rank'],
  official: ['rank'],
  reopen: ['rank'],
  by: ['rank'],
  from: ['history'],
  percent: ['what-if'],
  head: ['draft'],
  'next-head': ['draft'],
  deputy: ['draft'],
  template: ['draft'],
};

const COMMANDS = ['inspect', 'rank', 'what-if', 'people', 'draft', 'scheme', 'history'] as const;

const STAGES: readonly Stage[] = ['self', 'cross', 'bloc', 'verified'];
const ORGANISERS: readonly OrganiserLevel[] = ['tw', 'bo', 'tinh', 'khac'];
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
  const language: Language = languageAsked(words);
  const wrong = (message: Message): Result<Call, UsageProblem> => fail({ message, language });
  const asked = (command: Command): Result<Call, UsageProblem> => ok({ command, language });
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known: { readonly type: string } | undefined = isKnownOption(token.name)
      ? OPTIONS[token.name]
      : undefined;
    if (known === undefined) {
      return wrong({ code: 'unknown-option', params: { option: token.rawName } });
    }
    const isEmpty = token.value === undefined || token.value === '';
    // A value that looks like the next option was forgotten, not meant.
    const isSwallowed =
      token.value !== undefined && !token.inlineValue && /^-{1,2}[a-z]/i.test(token.value);
    if (known.type === 'string' && (isEmpty || isSwallowed)) {
      return wrong({ code: 'option-without-value', params: { option: token.rawName } });
    }
    if (known.type === 'boolean' && token.value !== undefined) {
      return wrong({
        code: 'option-value-not-known',
        params: { option: token.rawName, value: token.value, allowed: token.rawName },
      });
    }
  }
  if (values.help === true) return asked({ name: 'help' });
  const [command, ...files] = positionals;
  if (command === undefined) return wrong({ code: 'no-command', params: {} });
  if (command === 'help') return asked({ name: 'help' });
  if (!isKnownCommand(command)) {
    return wrong({ code: 'unknown-command', params: { command } });
  }
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const commands = ONLY_FOR[token.name];
    if (commands !== undefined && !commands.includes(command)) {
      return wrong({ code: 'option-not-for-command', params: { option: token.rawName, command } });
    }
  }
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === 'string' ? value : null;
  };
  const stage = oneOf(STAGES, text('stage'));
  const organiser = oneOf(ORGANISERS, text('organiser'));
  const lang = oneOf(LANGUAGES, text('lang'));
  const year = text('year');
  const percentWords = text('percent');
  const percent = percentWords === null ? null : typedPercent(percentWords);
  const notKnown = (option: string, value: string | null, allowed: string) =>
    wrong({
      code: 'option-value-not-known',
      params: { option: `--${option}`, value: value ?? '', allowed },
    });
  if (stage === undefined) return notKnown('stage', text('stage'), STAGES.join(', '));
  if (organiser === undefined)
    return notKnown('organiser', text('organiser'), ORGANISERS.join(', '));
  if (lang === undefined) return notKnown('lang', text('lang'), LANGUAGES.join(', '));
  if (year !== null && !/^(19|20)\d{2}$/.test(year)) return notKnown('year', year, '2024, 2025…');
  if (percentWords !== null && percent === null) {
    return notKnown('percent', percentWords, '0,5… 10… 100');
  }
  if (files.length === 0 && command !== 'scheme')
    return wrong({ code: 'no-workbook-given', params: { command } });

  const options: CommonOptions = {
    sheets: textsOf(values.sheet),
    scheme: text('scheme'),
    stage,
    organiser,
    rules: text('rules'),
    year: year === null ? null : Number(year),
    isConfirmed: values.confirm === true,
    asJson: values.json === true,
  };
  const output = text('output');
  switch (command) {
    case 'inspect':
      return asked({ name: 'inspect', workbooks: files, options });
    case 'rank': {
      if (output !== null && files.length > 1) {
        return wrong({ code: 'one-workbook-only', params: { command } });
      }
      if (values.council === true && output === null) {
        return wrong({ code: 'council-needs-output', params: {} });
      }
      if (values['rules-sheet'] === true && output === null) {
        return wrong({ code: 'rules-needs-output', params: {} });
      }
      const deed = officialDeed({
        isOfficial: values.official === true,
        reason: text('reopen'),
        by: text('by'),
        hasOutput: output !== null,
        wantsMore:
          values.council === true || values['rules-sheet'] === true || text('explain') !== null,
      });
      if (!deed.ok) return wrong(deed.problem);
      return asked({
        name: 'rank',
        workbooks: files,
        output,
        explain: text('explain'),
        withCouncil: values.council === true,
        withRules: values['rules-sheet'] === true,
        official: deed.value,
        options,
      });
    }
    case 'what-if':
      return asked({ name: 'what-if', workbooks: files, percent, options });
    case 'people': {
      const [workbook = ''] = files;
      if (files.length > 1) return wrong({ code: 'one-workbook-only', params: { command } });
      return asked({ name: 'people', workbook, output, options });
    }
    case 'history': {
      // Workbooks that follow the first one after --from belong to it.
      const [workbook = '', ...more] = files;
      const from = [...textsOf(values.from), ...more];
      if (from.length === 0 || textsOf(values.from).length === 0 || output === null) {
        return wrong({ code: 'history-needs-from', params: {} });
      }
      return asked({ name: 'history', workbook, from, output, options });
    }
    case 'scheme':
      if (files.length > 1) return wrong({ code: 'one-workbook-only', params: { command } });
      return asked({ name: 'scheme', of: files[0] ?? null, output, options });
    case 'draft': {
      const [workbook = ''] = files;
      if (files.length > 1) return wrong({ code: 'one-workbook-only', params: { command } });
      if (output === null) return wrong({ code: 'draft-needs-folder', params: {} });
      if (text('template') !== null) return wrong({ code: 'template-not-yet', params: {} });
      return asked({
        name: 'draft',
        workbook,
        folder: output,
        head: text('head'),
        nextHead: text('next-head'),
        deputy: text('deputy'),
        options,
      });
    }
  }
}

function isKnownOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

function isKnownCommand(word: string): word is (typeof COMMANDS)[number] {
  return COMMANDS.some((command) => command === word);
}

/** The values of an option that may be given several times. */
function textsOf(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((one) => typeof one === 'string') : [];
}

/** Null where nothing was given, undefined where the word is not one of the known. */
function oneOf<Word extends string>(
  known: readonly Word[],
  word: string | null,
): Word | null | undefined {
  return word === null ? null : known.find((candidate) => candidate === word);
}

/** Even a wrong call is answered in the language that it asks for. */
function languageAsked(words: readonly string[]): Language {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at !== -1 && words[at + 1] === 'en') ? 'en' : 'vi';
}
