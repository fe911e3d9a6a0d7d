import { zero, type Points } from '../points';
import type { InputKey, ReadInput } from './inputs';
import type { BlankCases } from './leaf-formula';
import { impossible, missing, notAssigned, unreadable, type NotComputed } from './outcome';

/** What a cell says where a number is wanted. */
export type NumberReading = { readonly kind: 'number'; readonly points: Points } | NotComputed;

/** Reads a cell that should hold a number; a word is unreadable there. */
export function readNumber(read: ReadInput, key: InputKey): NumberReading {
  const input = read(key);
  switch (input.state) {
    case 'number':
      return { kind: 'number', points: input.points };
    case 'missing':
      return missing(key);
    case 'not-assigned':
      return notAssigned(key);
    case 'unreadable':
    case 'word':
      return unreadable(key, input.text);
  }
}

/** Numbers of cases, and the cells that counted as none although they do not say 0. */
export interface CountsReading {
  readonly kind: 'counts';
  readonly counts: ReadonlyMap<InputKey, Points>;
  /** Blank ones, and those not assigned. */
  readonly takenAsNone: readonly InputKey[];
}

/**
 * Reads the cells in which cases are counted: whole numbers from 0 on (other kinds of figures, which `isAnyNumber`
 * names, only from 0 on). In this order:
 *
 * 1. a cell that cannot be read, or an impossible number, makes the leaf unreadable;
 * 2. a leaf of which every cell is not assigned is not assigned;
 * 3. a blank cell makes the leaf missing, or is no case, as the formula says;
 * 4. of a cell that is not assigned there is no case.
 */
export function readCounts(
  read: ReadInput,
  keys: readonly InputKey[],
  blankCases: BlankCases,
  isAnyNumber: (key: InputKey) => boolean = () => false,
): CountsReading | NotComputed {
  const readings = keys.map((key) => ({ key, reading: readCount(read, key, isAnyNumber(key)) }));
  const lacking = readings.flatMap(({ reading }) => (reading.kind === 'number' ? [] : [reading]));
  const inState = (state: NotComputed['score']['state']): readonly NotComputed[] =>
    lacking.filter(({ score }) => score.state === state);

  const [unread] = inState('unreadable');
  if (unread !== undefined) return unread;
  const dropped = inState('not-assigned');
  const [first] = dropped;
  if (first !== undefined && dropped.length === keys.length) return first;
  const [blank] = inState('missing');
  if (blank !== undefined && blankCases === 'missing') return blank;
  return {
    kind: 'counts',
    counts: new Map(
      readings.map(({ key, reading }) => [key, reading.kind === 'number' ? reading.points : zero]),
    ),
    takenAsNone: lacking.map(({ input }) => input),
  };
}

/** A number from 0 on, whole unless fractions are allowed. */
export function readCount(read: ReadInput, key: InputKey, fractions: boolean): NumberReading {
  const reading = readNumber(read, key);
  if (reading.kind !== 'number') return reading;
  const { numerator, denominator } = reading.points;
  if (numerator < 0n) return impossible(key, reading.points, 'negative');
  if (denominator !== 1n && !fractions) return impossible(key, reading.points, 'not-whole');
  return reading;
}
