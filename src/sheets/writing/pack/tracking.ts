import type { TrackedPaper } from '../../../text/tracking-sheet-words';

/** A day of the calendar, as "2025-12-31". */
export type Day = string;

/** What became of one paper in a bloc. */
export interface TrackedColumn {
  readonly paper: TrackedPaper;
  readonly deadline: Day | null;
  /** When each unit handed it in, in the order of the units; null where nobody says. */
  readonly days: readonly (Day | null)[];
}

export interface BlocTracking {
  readonly title: string;
  readonly units: readonly string[];
  readonly columns: readonly TrackedColumn[];
}

const DAY = 86_400_000;

/** How many days after the deadline; 0 where it was in time. */
export function daysLate(deadline: Day, day: Day): number {
  return Math.max(0, Math.round((Date.parse(day) - Date.parse(deadline)) / DAY));
}

/** Excel's number of a day. */
export function serialOf(day: Day): number {
  return Math.round(Date.parse(day) / DAY) + 25_569;
}

/** "31/12/2025" */
export function dayText(day: Day): string {
  return day.split('-').toReversed().join('/');
}

/** Whether nobody has said anything of the papers of a bloc. */
export function isUnknown({ columns }: BlocTracking): boolean {
  return columns.every(
    ({ deadline, days }) => deadline === null && days.every((day) => day === null),
  );
}

/** The paper with the next deadline from today on; null where no deadline is left. */
export function nextDue(columns: readonly TrackedColumn[], today: Day): TrackedColumn | null {
  const due = columns.filter(({ deadline }) => deadline !== null && deadline >= today);
  const sorted = due.toSorted((a, b) => ((a.deadline ?? '') < (b.deadline ?? '') ? -1 : 1));
  return sorted[0] ?? null;
}

/** The units that have not handed a paper in. */
export function missingUnits(units: readonly string[], { days }: TrackedColumn): readonly string[] {
  return units.filter((_, index) => (days[index] ?? null) === null);
}
