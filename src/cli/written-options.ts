import { parseArgs } from 'node:util';
import type { Message } from '../text/sentences';
import { isKnownOption, ONLY_FOR, OPTIONS, type CommandName } from './known-options';

/** The words of a call, taken apart but not yet understood. */
export interface WrittenCall {
  readonly words: readonly string[];
  readonly text: (option: string) => string | null;
  /** The values of an option that may be given several times. */
  readonly texts: (option: string) => readonly string[];
  readonly isGiven: (option: string) => boolean;
  /** The options in the order in which they were given. */
  readonly options: readonly GivenOption[];
}

interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly isInline: boolean;
}

/** Takes the words after `bang-vang` apart. */
export function writtenCall(words: readonly string[]): WrittenCall {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given: Readonly<Record<string, unknown>> = values;
  return {
    words: positionals,
    text: (option) => {
      const value = given[option];
      return typeof value === 'string' ? value : null;
    },
    texts: (option) => {
      const value = given[option];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
    isGiven: (option) => given[option] === true,
    options: tokens.flatMap((token) =>
      token.kind === 'option'
        ? [
            {
              name: token.name,
              rawName: token.rawName,
              value: token.value,
              isInline: token.inlineValue === true,
            },
          ]
        : [],
    ),
  };
}

/** An option that nobody knows, or that was written wrongly; null where all are well. */
export function wrongOption({ options }: WrittenCall): Message | null {
  for (const { name, rawName, value, isInline } of options) {
    const known: { readonly type: string } | undefined = isKnownOption(name)
      ? OPTIONS[name]
      : undefined;
    if (known === undefined) return { code: 'unknown-option', params: { option: rawName } };
    const isEmpty = value === undefined || value === '';
    // A value that looks like the next option was forgotten, not meant.
    const isSwallowed = value !== undefined && !isInline && /^-{1,2}[a-z]/i.test(value);
    if (known.type === 'string' && (isEmpty || isSwallowed)) {
      return { code: 'option-without-value', params: { option: rawName } };
    }
    if (known.type === 'boolean' && value !== undefined) {
      const params = { option: rawName, value, allowed: rawName };
      return { code: 'option-value-not-known', params };
    }
  }
  return null;
}

/** An option that this command does not take; null where it takes all. */
export function optionNotFor(command: CommandName, { options }: WrittenCall): Message | null {
  for (const { name, rawName } of options) {
    const commands = ONLY_FOR[name];
    if (commands !== undefined && !commands.includes(command)) {
      return { code: 'option-not-for-command', params: { option: rawName, command } };
    }
  }
  return null;
}
