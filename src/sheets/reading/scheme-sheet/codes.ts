import { foldCode } from '../../../scoring/fold-name';

/** Finds what carries a code as it is typed, or else as only one is, dots and spaces aside ("1." for "1"). */
export function codeFinder<Item extends { readonly code: string }>(
  items: readonly Item[],
): (typed: string) => Item | null {
  const exact = new Map<string, Item>();
  const alike = new Map<string, Item | null>();
  for (const item of items) {
    if (item.code === '') continue;
    if (!exact.has(item.code)) exact.set(item.code, item);
    const folded = foldCode(item.code);
    const known = alike.get(folded);
    alike.set(folded, known === undefined || known?.code === item.code ? item : null);
  }
  return (typed) => exact.get(typed) ?? alike.get(foldCode(typed)) ?? null;
}
