import * as v from 'valibot';
import { parsePoints, type Points } from '../scoring/points';
import type { Figure } from './conditions';

/** found: read in a stored text of the law; unverified: habit or memory, to be confirmed by the secretary. */
export const sourceStatus = v.picklist(['found', 'unverified']);
export type SourceStatus = v.InferOutput<typeof sourceStatus>;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));

/** What the number of a parameter counts. */
export const parameterUnits = [
  'percent',
  'place',
  'years',
  'times',
  'people',
  'units',
  'day-month',
] as const;

/** A number that the secretary may change, and on what it rests. */
export const parameterSchema = v.strictObject({
  id: text,
  /** In Vietnamese: what the number is. */
  name: text,
  /** A decimal with a dot; for `day-month` such as "3.30", the 30th of March. */
  value: v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,6})?$/u)),
  unit: v.picklist(parameterUnits),
  sourceStatus,
  note: v.nullable(text),
});
export type Parameter = v.InferOutput<typeof parameterSchema>;

/** The number that a figure stands for, and the parameter that gives it (null: written in the rule itself). */
export interface ResolvedFigure {
  readonly value: Points;
  readonly parameter: Parameter | null;
}

/** Resolves a figure. Throws an Error for one that a checked pack cannot hold. */
export function resolveFigure(
  figure: Figure,
  parameters: ReadonlyMap<string, Parameter>,
): ResolvedFigure {
  const parameter = typeof figure === 'string' ? null : (parameters.get(figure.parameter) ?? null);
  const written = typeof figure === 'string' ? figure : (parameter?.value ?? '');
  const value = parsePoints(written);
  if (value === null) throw new Error(`Not a figure of this pack: ${JSON.stringify(figure)}`);
  return { value, parameter };
}

/** A figure that counts something: the next whole number at or above it. */
export function wholeFigure(figure: Figure, parameters: ReadonlyMap<string, Parameter>): number {
  const { numerator, denominator } = resolveFigure(figure, parameters).value;
  return Number((numerator + denominator - 1n) / denominator);
}

export function parametersById(parameters: readonly Parameter[]): ReadonlyMap<string, Parameter> {
  return new Map(parameters.map((parameter) => [parameter.id, parameter]));
}
