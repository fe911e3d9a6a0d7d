import type { Condition, Figure, YearTest } from '../../src/awards/conditions';
import type { PastYear, SubjectFacts } from '../../src/awards/facts';
import type { Outcome } from '../../src/awards/judged';
import { parametersById, wholeFigure } from '../../src/awards/parameters';
import type { RulePack } from '../../src/awards/rule-pack';
import { toDecimalText, wholePoints } from '../../src/scoring/points';
import { given, pastYear, subject, YEAR } from './known';

/** One condition with a number, judged just below its number, at it, just above it, or with nothing to judge by. */
export interface BorderCase {
  readonly where: string;
  readonly condition: Condition;
  readonly facts: SubjectFacts;
  readonly outcome: Outcome;
}

const nothing = subject({ place: null, known: null });

/** The cases of every number in a condition that has one; none for a condition without. */
export function borderCases(condition: Condition, pack: RulePack): readonly BorderCase[] {
  const whole = (figure: Figure): number => wholeFigure(figure, parametersById(pack.parameters));
  const made = (where: string, facts: SubjectFacts, outcome: Outcome, of = condition) => ({
    where,
    condition: of,
    facts,
    outcome,
  });
  /** At least so many of something that is counted. */
  const least = (
    figure: Figure,
    factsOf: (count: number) => SubjectFacts,
    of: Condition = condition,
  ): readonly BorderCase[] => {
    const border = whole(figure);
    return [
      made('just below', factsOf(border - 1), 'fail', of),
      made('at', factsOf(border), 'pass', of),
      made('just above', factsOf(border + 1), 'pass', of),
      made('missing', nothing, 'unknown', of),
    ];
  };
  switch (condition.kind) {
    case 'place': {
      const [from, to] = [whole(condition.from), whole(condition.to)];
      const at = (place: number): SubjectFacts => subject({ place: [place, place] });
      return [
        ...(from > 1 ? [made('a place above the first', at(from - 1), 'fail')] : []),
        made('the first place', at(from), 'pass'),
        made('the last place', at(to), 'pass'),
        made('a place below the last', at(to + 1), 'fail'),
        made('missing', nothing, 'unknown'),
      ];
    }
    case 'ratio': {
      const { of, to, orDeclared } = condition;
      const share = (thousandths: number): SubjectFacts => {
        const undeclared = orDeclared === null ? [] : [orDeclared];
        return subject({ undeclared, counts: { [to]: 1000, [of]: thousandths } });
      };
      const border = whole(condition.least) * 10;
      const word = orDeclared === null ? [] : [orDeclared];
      return [
        made('just below', share(border - 1), 'fail'),
        made('at', share(border), 'pass'),
        // Nothing is more than all.
        ...(border >= 1000 ? [] : [made('just above', share(border + 1), 'pass')]),
        made('missing', subject({ undeclared: word }), 'unknown'),
      ];
    }
    case 'count':
      return least(condition.least, (count) => subject({ counts: { [condition.of]: count } }));
    case 'age':
      return least(condition.least, (age) => subject({ founded: YEAR - age }));
    case 'percent': {
      const percent = (value: number): SubjectFacts =>
        subject({ percent: toDecimalText(wholePoints(value)) });
      return least(condition.least, percent);
    }
    case 'awards': {
      const [award = ''] = condition.awards;
      return least(condition.least, (times) =>
        subject({ years: timesBefore(times, (year) => pastYear(year, null, given(award))) }),
      );
    }
    case 'rated-years': {
      // Years are asked of within a row; one that failed ends it.
      const row: Condition = {
        kind: 'period',
        after: null,
        each: { rating: 'completed', awards: [] },
        least: '1',
        within: condition,
      };
      const factsOf = (times: number): SubjectFacts =>
        subject({
          rating: 'completed',
          years: [
            ...timesBefore(times, (year) => pastYear(year, condition.rating)),
            pastYear(YEAR - times - 1, 'not-completed'),
          ],
        });
      return least(condition.least, factsOf, row);
    }
    case 'in-a-row': {
      const { each, gap } = condition;
      const two: Condition = { ...condition, least: '2' };
      const most = whole(gap);
      const apart = (distance: number): SubjectFacts =>
        subject({
          years: [
            passing(each, YEAR),
            ...Array.from({ length: distance - 1 }, (_, index) => failing(each, YEAR - 1 - index)),
            passing(each, YEAR - distance),
          ],
        });
      return [
        ...least(condition.least, (times) => subject({ years: row(each, times) })),
        ...(most > 1 ? [made('a year less apart', apart(most - 1), 'pass', two)] : []),
        made('as far apart as may be', apart(most), 'pass', two),
        made('a year further apart', apart(most + 1), 'fail', two),
      ];
    }
    case 'period': {
      const alone: Condition = { ...condition, after: null, within: null };
      return least(
        condition.least,
        (times) => subject({ years: row(condition.each, times) }),
        alone,
      );
    }
    case 'all':
    case 'any':
    case 'not':
    case 'declared':
    case 'stated':
    case 'rating':
    case 'class':
    case 'tag':
      return [];
  }
}

/** So many years up to the award year that pass, and before them one that does not. */
function row(test: YearTest, times: number): readonly PastYear[] {
  const years = Array.from({ length: times }, (_, index) => passing(test, YEAR - index));
  return [...years, failing(test, YEAR - times)];
}

function failing({ rating }: YearTest, year: number): PastYear {
  return pastYear(year, rating === null ? null : 'not-completed');
}

function passing({ rating, awards }: YearTest, year: number): PastYear {
  const [award] = awards;
  return rating === null && award !== undefined
    ? pastYear(year, null, given(award))
    : pastYear(year, rating);
}

function timesBefore(times: number, made: (year: number) => PastYear): readonly PastYear[] {
  return Array.from({ length: times }, (_, index) => made(YEAR - 1 - index));
}
