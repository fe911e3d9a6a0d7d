import { readBesideBlocs, type BesideBlocs } from '../../sheets/reading/beside-blocs';
import type { Message } from '../../text/sentences';
import type { Result } from '../../workbook/result';
import type { Snapshot } from '../../workbook/snapshot';
import type { Computation } from '../computation';
import { officialState, type OfficialState } from '../official';
import type { ComputeOptions } from '../options';
import { checkPeople, type PeopleComputation } from '../people/check-people';
import { computeConfirmed } from '../recompute';

/** One file of a province: what was computed of it, or why nothing could be. */
export interface ProvinceBook {
  readonly file: string;
  readonly computation: Computation | null;
  readonly official: OfficialState['kind'];
  readonly people: PeopleComputation | null;
  readonly beside: readonly BesideBlocs[];
  /** Null where the file was read and holds something. */
  readonly problem: Message | null;
}

/** What the province makes its lists from. A file may hold blocs, lists of people, awards beside the blocs, or all of them. */
export function provinceBook(
  file: string,
  read: Result<Snapshot, Message>,
  options: ComputeOptions,
  isConfirmed: boolean,
): ProvinceBook {
  const nothing = { file, computation: null, people: null, beside: [], official: 'none' } as const;
  if (!read.ok) return { ...nothing, problem: read.problem };
  const snapshot = read.value;
  const computed = computeConfirmed(snapshot, options, isConfirmed);
  const { sheets, rules, year } = options;
  const checked = checkPeople(snapshot, { sheets, rules, year });
  const beside = readBesideBlocs(snapshot);
  const hasMore = checked.ok || beside.length > 0;
  return {
    file,
    computation: computed.ok ? computed.value : null,
    official: computed.ok ? officialState(snapshot, computed.value.blocs).kind : 'none',
    people: checked.ok ? checked.value : null,
    beside,
    // A list of people is no scoring table, and need not be one.
    problem: computed.ok || (hasMore && isAbsent(computed.problem)) ? null : computed.problem,
  };
}

function isAbsent({ code }: Message): boolean {
  return code === 'no-scoring-table';
}
