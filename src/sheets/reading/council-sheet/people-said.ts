import type { AwardDecision, Ballot, PersonDeclaration } from '../../../awards/council';
import type { OfBloc } from './rows';

/** What the sheet says of people, of whatever bloc. */
export interface PeopleSaid {
  readonly declarations: readonly PersonDeclaration[];
  readonly ballots: readonly Ballot[];
  readonly decisions: readonly AwardDecision[];
}

/** The part of what was read that is about people. */
export function peopleOf(read: {
  readonly personDeclarations: readonly PersonDeclaration[];
  readonly ballots: readonly OfBloc<Ballot>[];
  readonly decisions: readonly OfBloc<AwardDecision>[];
}): PeopleSaid {
  const ofPeople = <Said extends Pick<Ballot, 'subject'>>(all: readonly OfBloc<Said>[]) =>
    all.flatMap(({ said }) => (said.subject.kind === 'person' ? [said] : []));
  return {
    declarations: read.personDeclarations,
    ballots: ofPeople(read.ballots),
    decisions: ofPeople(read.decisions),
  };
}
