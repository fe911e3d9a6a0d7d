import { foldName } from '../../scoring/fold-name';
import { formShape, type FormShape } from './form-differences';
import type { ReadForm } from './forms-in-book';

/** The value that most units have; of several that are equally frequent the first in order. Null of nothing. */
export function mostFrequent<Value extends string | number>(
  of: readonly { readonly unit: string; readonly value: Value }[],
): Value | null {
  const units = new Map<Value, Set<string>>();
  for (const { unit, value } of of) {
    const known = units.get(value) ?? new Set();
    units.set(value, known.add(foldName(unit)));
  }
  let best: { readonly value: Value; readonly count: number } | null = null;
  for (const [value, { size: count }] of units) {
    const isBetter =
      best === null || count > best.count || (count === best.count && value < best.value);
    if (isBetter) best = { value, count };
  }
  return best?.value ?? null;
}

/**
 * The form that the bloc uses: what stands in the workbook already counts first, then what most units have sent. Null
 * where there is none at all.
 */
export function usualForm(there: readonly ReadForm[], sent: readonly ReadForm[]): FormShape | null {
  const shapes = new Map<string, FormShape>();
  const shaped = (forms: readonly ReadForm[]) =>
    forms.map(({ unit, scoresheet }) => {
      const shape = formShape(scoresheet);
      shapes.set(shape.key, shape);
      return { unit, value: shape.key };
    });
  const key = mostFrequent(shaped(there)) ?? mostFrequent(shaped(sent));
  return key === null ? null : (shapes.get(key) ?? null);
}
