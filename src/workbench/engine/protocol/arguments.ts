import { ApiError } from './errors';

/** Readers of arguments: what is not of the wanted kind is answered as Excel does, with InvalidArgument. */

export function textArgument(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== 'string') throw new ApiError('InvalidArgument', `argument ${index + 1}`);
  return value;
}

export function numberArgument(args: readonly unknown[], index: number): number {
  const value = args[index];
  if (typeof value !== 'number') throw new ApiError('InvalidArgument', `argument ${index + 1}`);
  return value;
}

export function optionalText(args: readonly unknown[], index: number): string | null {
  const value = args[index];
  return value === undefined || value === null ? null : textArgument(args, index);
}

export function flagArgument(args: readonly unknown[], index: number): boolean {
  return args[index] === true;
}

export function textValue(value: unknown): string {
  return textArgument([value], 0);
}

export function numberValue(value: unknown): number {
  return numberArgument([value], 0);
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new ApiError('InvalidArgument', 'a boolean is wanted');
  return value;
}

/** The fields of a plain object; none for anything else. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value));
}

/** Like `fieldsOf`, but a thing that is no object is refused. */
export function objectArgument(
  args: readonly unknown[],
  index: number,
): ReadonlyMap<string, unknown> {
  const value = args[index];
  if (typeof value !== 'object' || value === null) {
    throw new ApiError('InvalidArgument', `argument ${index + 1}`);
  }
  return fieldsOf(value);
}

/** A list; one of a wrong length is refused. */
export function listOf(value: unknown, length: number | null = null): readonly unknown[] {
  if (!Array.isArray(value) || (length !== null && value.length !== length)) {
    throw new ApiError('InvalidArgument', 'an array of another size is wanted');
  }
  const list: readonly unknown[] = value;
  return list;
}
