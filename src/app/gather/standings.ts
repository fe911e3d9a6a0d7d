import { foldName } from '../../scoring/fold-name';
import type { FormStanding, SentForm } from './gathering';
import type { DateBasis } from './sent-file';

/** Forms of one unit, and which of them is to be taken. */
export interface FormsOfUnit {
  readonly unit: string;
  /** Each form that differs from the others once, by the first file that has it. */
  readonly different: readonly SentForm[];
  /** Further files with a form that is among those. */
  readonly again: ReadonlyMap<SentForm, SentForm>;
  /** The only one, or the newest; null where nobody can tell which that is. */
  readonly newest: SentForm | null;
  /** What tells the newest from the others; null where there is only one, or nothing does. */
  readonly basis: DateBasis | null;
}

/** The forms of each unit together, whatever the order of the files. */
export function formsByUnit(forms: readonly SentForm[]): readonly FormsOfUnit[] {
  const groups = new Map<string, SentForm[]>();
  for (const form of forms) {
    const key = foldName(form.unit);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  return [...groups.values()].map(formsOfUnit);
}

function formsOfUnit(forms: readonly SentForm[]): FormsOfUnit {
  const firsts = new Map<string, SentForm>();
  const again = new Map<SentForm, SentForm>();
  // What was sent in time is not late because it was sent once more.
  for (const form of forms.toSorted(bySaving)) {
    const first = firsts.get(form.content);
    if (first === undefined) firsts.set(form.content, form);
    else again.set(form, first);
  }
  const different = [...firsts.values()];
  const [only] = different;
  const unit = only?.unit ?? '';
  if (different.length === 1 && only !== undefined) {
    return { unit, different, again, newest: only, basis: null };
  }
  const byForm = lastBy(different, ({ date }) => date?.value ?? null);
  if (byForm !== null) return { unit, different, again, newest: byForm, basis: 'form' };
  const byFile = lastBy(different, ({ savedAt }) => savedAt);
  return { unit, different, again, newest: byFile, basis: byFile === null ? null : 'file' };
}

function bySaving(a: SentForm, b: SentForm): number {
  const [first, second] = [a.savedAt ?? Infinity, b.savedAt ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** The one form whose figure is the largest; null where one has none, or two have the largest. */
function lastBy(
  forms: readonly SentForm[],
  figure: (form: SentForm) => string | number | null,
): SentForm | null {
  let best: SentForm | null = null;
  let most: string | number | null = null;
  let isTwice = false;
  for (const form of forms) {
    const own = figure(form);
    if (own === null) return null;
    if (most === null || own > most) [best, most, isTwice] = [form, own, false];
    else if (own === most) isTwice = true;
  }
  return isTwice ? null : best;
}

/** What a form of several of one unit is. */
export function standingAmong(form: SentForm, group: FormsOfUnit): FormStanding {
  if (group.again.has(form)) return 'again';
  if (group.newest === null) return 'unclear';
  if (group.newest !== form) return 'older';
  return group.different.length === 1 ? 'ready' : 'newer';
}
