import { inUnicode } from '../../sheets/reading/in-unicode';
import type { SheetFinding } from '../../sheets/scoresheet';
import type { Message } from '../../text/sentences';
import type { Patch } from '../../workbook/patch';
import type { Snapshot } from '../../workbook/snapshot';
import { certaintiesOf, type BlocCertainty } from '../certainty';
import { computeBlocs } from '../compute-blocs';
import type { Computation } from '../computation';
import { officialState, type OfficialState } from '../official';
import { noChoices } from '../options';
import { readCorrected } from '../read-corrected';
import { lookAtPeople, type PeopleLook } from '../people/people-look';
import { resultsToWrite } from '../recompute';
import { confirmedBlocs } from '../remembering';
import { schemeSheetFindings } from '../scheme-sheet';
import { hindranceOf } from '../why-nothing-was-read';
import { resultState, type ResultState } from './result-state';

/** What came of a workbook as it was read. */
export interface Look {
  readonly snapshot: Snapshot;
  /** The time of reading, as a person reads it, such as "20/12/2025 10:32". */
  readonly at: string;
  readonly outcome: Outcome;
  /** Everything to look at, also of what would be written. */
  readonly findings: readonly SheetFinding[];
  /** The lists of people proposed for awards, checked; null where there are none. */
  readonly people: PeopleLook | null;
}

export type Outcome =
  | {
      readonly kind: 'computed';
      readonly computation: Computation;
      /** What a press of the button would write; no changes where the results already stand there. */
      readonly patch: Patch;
      /** Whether a person has confirmed the reading of every bloc in this workbook. */
      readonly isConfirmed: boolean;
      /** How sure the reading of each bloc is, and whether she has confirmed it. */
      readonly certainties: readonly LookedCertainty[];
      /** Whether she is to see what would be written before it is: the first time, and where the reading is not sure. */
      readonly asksFirst: boolean;
      readonly state: ResultState;
      readonly official: OfficialState;
    }
  /** Nothing can be computed; the sentence says why and what to do. */
  | { readonly kind: 'not-computed'; readonly why: Message };

export interface LookedCertainty extends BlocCertainty {
  readonly isConfirmed: boolean;
}

/** Reads, scores and ranks a workbook, and says what would be written into it. Pure. */
export function lookAt(snapshot: Snapshot, at: string): Look {
  const people = lookAtPeople(snapshot, at);
  const computed = computeBlocs(snapshot, noChoices);
  if (!computed.ok) {
    return {
      snapshot,
      at,
      outcome: { kind: 'not-computed', why: computed.problem },
      findings: findingsWithoutResults(snapshot),
      people,
    };
  }
  const computation = computed.value;
  const { patch, findings } = resultsToWrite(snapshot, computation, at);
  const found = certaintiesOf(snapshot, computation);
  const confirmed = confirmedBlocs(snapshot, found);
  const certainties = found.map((certainty, bloc) => ({
    ...certainty,
    isConfirmed: confirmed[bloc] === true,
  }));
  const known = confirmed.every((is) => is);
  const state = resultState(snapshot, patch, findings);
  const isSettled = certainties.every((one) => one.isSure || one.isConfirmed);
  return {
    snapshot,
    at,
    outcome: {
      kind: 'computed',
      computation,
      patch,
      isConfirmed: known,
      certainties,
      asksFirst: !known && (state.kind === 'never-written' || !isSettled),
      state,
      official: officialState(snapshot, computation.blocs),
    },
    findings,
    people,
  };
}

/** What stands in the way, place by place. */
function findingsWithoutResults(snapshot: Snapshot): readonly SheetFinding[] {
  const hindrance = hindranceOf(readCorrected(inUnicode(snapshot).snapshot, noChoices));
  return [...(hindrance === null ? [] : [hindrance]), ...schemeSheetFindings(snapshot)];
}
