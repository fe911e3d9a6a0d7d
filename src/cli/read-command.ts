import { typedDeadline } from '../app/gather/typed-deadline';
import type { SheetsWanted } from '../app/people/people-sheets';
import { typedPercent, type WhatIf } from '../app/what-if';
import type { Message } from '../text/sentences';
import { fail, ok, type Result } from '../workbook/result';
import { commonOptions, notKnown } from './common-options';
import { acceptanceIn } from './accept-first';
import type { Command, CommonOptions } from './commands';
import type { CommandName } from './known-options';
import { officialDeed } from './official-result';
import type { WrittenCall } from './written-options';

/** What a command is given: the words after its name, and its options. */
interface Given {
  readonly files: readonly string[];
  readonly options: CommonOptions;
  readonly output: string | null;
  /** How far weights are moved; null where that was not said. */
  readonly percent: WhatIf['percent'] | null;
  readonly call: WrittenCall;
}

type ReadCommand = Result<Command, Message>;

/** Understands a command from its words and options; a problem where something is missing or too much. */
export function readCommand(command: CommandName, call: WrittenCall): ReadCommand {
  const files = call.words.slice(1);
  const options = commonOptions(call);
  if (!options.ok) return options;
  const typed = call.text('percent');
  const percent = typed === null ? null : typedPercent(typed);
  if (typed !== null && percent === null) return notKnown('percent', typed, '0,5… 10… 100');
  if (files.length === 0 && command !== 'scheme') {
    return fail({ code: 'no-workbook-given', params: { command } });
  }
  const output = call.text('output');
  return READERS[command]({ files, options: options.value, output, percent, call });
}

const READERS: Readonly<Record<CommandName, (given: Given) => ReadCommand>> = {
  inspect: ({ files, options }) => ok({ name: 'inspect', workbooks: files, options }),
  rank: readRank,
  'what-if': ({ files, options, percent }) =>
    ok({ name: 'what-if', workbooks: files, percent, options }),
  people: readPeople,
  draft: readDraft,
  scheme: ({ files, options, output }) =>
    files.length > 1
      ? oneOnly('scheme')
      : ok({ name: 'scheme', of: files[0] ?? null, output, options }),
  history: readHistory,
  gather: readGather,
  'next-year': readNextYear,
  province: readProvince,
  pack: readPack,
};

function readRank({ files, options, output, call }: Given): ReadCommand {
  const explain = call.text('explain');
  if (output !== null && files.length > 1) return oneOnly('rank');
  const wanted = sheetsWanted(call, output);
  if (!wanted.ok) return wanted;
  const { withCouncil, withRules } = wanted.value;
  const [isOfficial, reopen] = [call.isGiven('official'), call.text('reopen')];
  const accept = acceptanceIn({
    findings: call.texts('accept'),
    reason: call.text('reason'),
    by: call.text('by'),
    hasOutput: output !== null,
  });
  if (!accept.ok) return accept;
  const isForAccepting = accept.value !== null && !isOfficial && reopen === null;
  const deed = officialDeed({
    isOfficial,
    reason: reopen,
    by: isForAccepting ? null : call.text('by'),
    hasOutput: output !== null,
    wantsMore: withCouncil || withRules || explain !== null,
  });
  if (!deed.ok) return deed;
  return ok({
    name: 'rank',
    workbooks: files,
    output,
    explain,
    ...wanted.value,
    official: deed.value,
    accept: accept.value,
    options,
  });
}

function readPeople({ files, options, output, call }: Given): ReadCommand {
  const [workbook = ''] = files;
  if (files.length > 1) return oneOnly('people');
  const wanted = sheetsWanted(call, output);
  return wanted.ok ? ok({ name: 'people', workbook, output, ...wanted.value, options }) : wanted;
}

/** Sheets to fill in are added to a copy, so that one has to be named. */
function sheetsWanted(call: WrittenCall, output: string | null): Result<SheetsWanted, Message> {
  const withCouncil = call.isGiven('council');
  const withRules = call.isGiven('rules-sheet');
  if (withCouncil && output === null) return fail({ code: 'council-needs-output', params: {} });
  if (withRules && output === null) return fail({ code: 'rules-needs-output', params: {} });
  return ok({ withCouncil, withRules });
}

function readHistory({ files, options, output, call }: Given): ReadCommand {
  // Workbooks that follow the first one after --from belong to it.
  const [workbook = '', ...more] = files;
  const named = call.texts('from');
  if (named.length === 0 || output === null) {
    return fail({ code: 'history-needs-from', params: {} });
  }
  return ok({ name: 'history', workbook, from: [...named, ...more], output, options });
}

function readGather({ files, options, output, call }: Given): ReadCommand {
  const [workbook = '', ...from] = files;
  if (from.length === 0) return fail({ code: 'gather-needs-files', params: {} });
  const typed = call.text('deadline');
  const deadline = typed === null ? null : typedDeadline(typed);
  if (typed !== null && deadline === null) {
    return notKnown('deadline', typed, '2026-12-05, 05/12/2026…');
  }
  const units = call
    .texts('units')
    .flatMap((list) => list.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return ok({ name: 'gather', workbook, from, output, deadline, units, options });
}

function readProvince({ files, options, output }: Given): ReadCommand {
  if (output === null) return fail({ code: 'province-needs-folder', params: {} });
  return ok({ name: 'province', workbooks: files, folder: output, options });
}

function readNextYear({ files, options, output }: Given): ReadCommand {
  const [workbook = ''] = files;
  if (files.length > 1) return oneOnly('next-year');
  if (output === null) return fail({ code: 'next-year-needs-output', params: {} });
  return ok({ name: 'next-year', workbook, output, options });
}

const FORMS = { this: 'this-year', next: 'next-year' } as const;

function readPack({ files, options, output, call }: Given): ReadCommand {
  const [workbook = ''] = files;
  if (files.length > 1) return oneOnly('pack');
  if (output === null) return fail({ code: 'pack-needs-output', params: {} });
  const wanted = call.text('forms');
  if (wanted !== null && wanted !== 'this' && wanted !== 'next') {
    return notKnown('forms', wanted, 'this, next');
  }
  const forms = wanted === null ? null : FORMS[wanted];
  return ok({ name: 'pack', workbook, output, forms, options });
}

function readDraft({ files, options, output, call }: Given): ReadCommand {
  const [workbook = ''] = files;
  if (files.length > 1) return oneOnly('draft');
  const template = call.text('template');
  const only = call.texts('only');
  if (call.isGiven('names')) {
    if (output === null) return fail({ code: 'names-needs-output', params: {} });
    if (template === null && only.length === 0) {
      return ok({ name: 'template-names', workbook, output, options });
    }
    return notTogether('--names');
  }
  if (output === null) return fail({ code: 'draft-needs-folder', params: {} });
  if (template !== null && only.length > 0) return notTogether('--template');
  return ok({
    name: 'draft',
    workbook,
    folder: output,
    head: call.text('head'),
    nextHead: call.text('next-head'),
    deputy: call.text('deputy'),
    only,
    template,
    options,
  });
}

/** A template is filled instead of the built-in documents, not beside them. */
function notTogether(option: string): ReadCommand {
  return fail({ code: 'option-not-for-command', params: { option, command: 'draft --only' } });
}

function oneOnly(command: CommandName): ReadCommand {
  return fail({ code: 'one-workbook-only', params: { command } });
}
