import { foldName } from '../../scoring/fold-name';
import { daysBetween, type IsoDate } from '../../sheets/reading/cells/date-cell';
import { formulaGuide, type FormulaGuide } from '../../sheets/reading/formula-guide';
import { inUnicode } from '../../sheets/reading/in-unicode';
import { readSchemeSheet } from '../../sheets/reading/scheme-sheet/read-scheme-sheet';
import type { Snapshot } from '../../workbook/snapshot';
import { noChoices } from '../options';
import { readCorrected, type CorrectedReading } from '../read-corrected';
import { bringIn, copyOf, type BroughtIn } from './bring-in';
import { expectedUnits, type ExpectedUnits } from './expected-units';
import { formShape, isOtherForm, type FormShape } from './form-differences';
import { formsInBook, type ReadForm } from './forms-in-book';
import { formFindings, unitGroupFindings, wholeFindings } from './gather-findings';
import {
  proposalOf,
  type FormStanding,
  type GatheredForm,
  type Gathering,
  type SentForm,
} from './gathering';
import { madeOnce } from './made-once';
import type { SentFile } from './sent-file';
import { contentOf, sentForms } from './sent-forms';
import { formsByUnit, standingAmong, type FormsOfUnit } from './standings';
import { mostFrequent, usualForm } from './usual-form';

export interface GatherOptions {
  /** The last day on which a form is in time; null where none was set. */
  readonly deadline: IsoDate | null;
  /** The units that are to send a form; empty for those that the workbook lists. */
  readonly units: readonly string[];
  /** The award year; null for that of the workbook, or of most forms. */
  readonly year: number | null;
}

/**
 * Puts the forms that units have sent together: whose they are, which are late, sent twice or missing, and which differ
 * from the others. Writes nothing; the order of the files does not matter.
 */
export function gather(
  asItStands: Snapshot,
  sent: readonly SentFile[],
  options: GatherOptions,
): Gathering {
  const { snapshot } = inUnicode(asItStands);
  const reading = readCorrected(snapshot, noChoices);
  const guide = guideOf(snapshot);
  const expected = expectedUnits(snapshot, reading, options.units);
  const files = sent
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map((file) => sentForms(file, guide, expected));
  const all = files.flatMap(({ forms }) => forms);
  const there = formsInBook(snapshot, guide).forms.map((form) => ({
    ...form,
    unit: expected?.find(form.unit) ?? form.unit,
  }));
  const usual = usualForm(there, all);
  const year = options.year ?? yearOfBook(reading) ?? yearOfForms(all);
  const strange = new Map(all.map((form) => [form, strangeness(form, year, usual)]));
  const fitting = all.filter((form) => strange.get(form) === null);
  const groups = formsByUnit(fitting);
  const standings = new Map(groups.flatMap((group) => standingsOf(group, there)));
  const judged = all.map((form): GatheredForm => {
    const standing = strange.get(form) ?? standings.get(form) ?? 'unclear';
    return { ...form, standing, daysLate: daysLate(form, options.deadline) };
  });
  const ordered = inOrder(judged, expected, usual);
  const tried = bringIn(snapshot, ordered.filter(isPossible), guide);
  const refused = new Set(tried.refused);
  const forms = ordered.map((form): GatheredForm =>
    refused.has(form.key) ? { ...form, standing: 'not-as-read' } : form,
  );
  const known = new Set([...fitting, ...there].map(({ unit }) => foldName(unit)));
  const missing = expected?.names.filter((name) => !known.has(foldName(name))) ?? null;
  const whole = {
    missing,
    expected: expected?.names.length ?? null,
  };
  const measures = { expected, deadline: options.deadline, year, usual };
  return {
    forms,
    ...whole,
    received: expected === null ? known.size : expected.names.length - (missing?.length ?? 0),
    there: there.map(({ unit, sheet }) => ({ unit, sheet: sheet.name })),
    year,
    findings: [
      ...wholeFindings(whole),
      ...files.flatMap(({ findings }) => findings),
      ...groups.flatMap((group) => unitGroupFindings(group, forms, there)),
      ...forms.flatMap((form) => formFindings(form, measures)),
      ...tried.findings,
    ],
  };
}

/** Does beforehand what takes the most time of gathering one file, so that a page can be drawn between files. */
export function prepare(snapshot: Snapshot, { read }: SentFile): void {
  if (!read.ok) return;
  const guide = guideOf(snapshot);
  for (const form of formsInBook(inUnicode(read.value).snapshot, guide).forms) copyOf(form, guide);
}

/**
 * Makes sheets of forms, in the order of the gathering.
 * @param keys the forms that a person chose; what can never be brought in is passed over
 */
export function bringInForms(
  snapshot: Snapshot,
  { forms }: Gathering,
  keys: ReadonlySet<string>,
): BroughtIn {
  const chosen = forms.filter((form) => keys.has(form.key) && isPossible(form));
  return bringIn(snapshot, chosen, guideOf(snapshot));
}

/**
 * The forms that are brought in where nobody chooses one by one.
 * @param isAgreed whether a person agrees to the newest of several
 */
export function proposedKeys({ forms }: Gathering, isAgreed: boolean): ReadonlySet<string> {
  const isTaken = ({ standing }: GatheredForm): boolean =>
    proposalOf[standing] === 'take' || (isAgreed && proposalOf[standing] === 'ask');
  return new Set(forms.filter(isTaken).map(({ key }) => key));
}

function isPossible({ standing }: GatheredForm): boolean {
  return proposalOf[standing] !== 'never';
}

const guideOfBook = madeOnce((snapshot: Snapshot) => {
  const scheme = readSchemeSheet(inUnicode(snapshot).snapshot)?.scheme ?? null;
  return scheme === null ? null : formulaGuide(scheme);
});

function guideOf(snapshot: Snapshot): FormulaGuide | null {
  return guideOfBook(snapshot, null);
}

/** What keeps a form out of this bloc and year; null where nothing does. */
function strangeness(
  { scoresheet }: SentForm,
  year: number | null,
  usual: FormShape | null,
): 'other-year' | 'other-form' | null {
  const own = scoresheet.bloc.year;
  if (own !== null && year !== null && own.value !== year) return 'other-year';
  return usual !== null && isOtherForm(usual, formShape(scoresheet)) ? 'other-form' : null;
}

function standingsOf(
  group: FormsOfUnit,
  there: readonly ReadForm[],
): readonly (readonly [SentForm, FormStanding])[] {
  const known = there.find(({ unit }) => foldName(unit) === foldName(group.unit));
  const content = known === undefined ? null : contentOf(known.sheet);
  return [...group.different, ...group.again.keys()].map((form) => {
    const among = standingAmong(form, group);
    if (content === null || among === 'again') return [form, among] as const;
    return [form, content === form.content ? 'there-same' : 'there-other'] as const;
  });
}

/** The year that the workbook itself speaks of; null where it says none, or several. */
function yearOfBook({ stated, reading }: CorrectedReading): number | null {
  const said = stated?.facts.year?.value ?? null;
  if (said !== null) return said;
  const years = new Set(reading.scoresheets.flatMap(({ bloc }) => bloc.year?.value ?? []));
  const [only = null, ...others] = years;
  return others.length > 0 ? null : only;
}

function yearOfForms(forms: readonly SentForm[]): number | null {
  const years = forms.flatMap(({ unit, scoresheet }) => {
    const value = scoresheet.bloc.year?.value ?? null;
    return value === null ? [] : [{ unit, value }];
  });
  return mostFrequent(years);
}

function daysLate({ day }: SentForm, deadline: IsoDate | null): number | null {
  if (day === null || deadline === null) return null;
  return Math.max(0, daysBetween(deadline, day.day));
}

const collator = new Intl.Collator('vi');

/**
 * Forms like most come first, since the first form of a bloc says what its criteria are; then in the order of the list,
 * or of the alphabet without one.
 */
function inOrder(
  forms: readonly GatheredForm[],
  expected: ExpectedUnits | null,
  usual: FormShape | null,
): readonly GatheredForm[] {
  const places = new Map(expected?.names.map((name, place) => [foldName(name), place]));
  const sorted = forms.map((form) => {
    const isUsual = formShape(form.scoresheet).key === usual?.key;
    return { form, isUsual, place: places.get(foldName(form.unit)) ?? places.size };
  });
  sorted.sort(
    (a, b) =>
      Number(b.isUsual) - Number(a.isUsual) ||
      a.place - b.place ||
      collator.compare(a.form.unit, b.form.unit) ||
      (a.form.key < b.form.key ? -1 : 1),
  );
  return sorted.map(({ form }) => form);
}
