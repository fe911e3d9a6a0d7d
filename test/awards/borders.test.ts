import { ballotRule, judgeBallot, type Ballot } from '../../src/awards/ballots';
import { allConditions, figuresOf } from '../../src/awards/conditions';
import { judge } from '../../src/awards/evaluate';
import { judgingBy } from '../../src/awards/judge-rule';
import { parametersById, wholeFigure } from '../../src/awards/parameters';
import { withParameter, type RulePack } from '../../src/awards/rule-pack';
import { borderCases } from './borders';
import { law, YEAR } from './known';

/** The law with every number moved by one, shares by ten percent: the numbers of the pack are what counts. */
function moved(): RulePack {
  return law().parameters.reduce((pack, { id, value, unit }) => {
    if (unit === 'day-month') return pack;
    const number = Number.parseInt(value, 10);
    return withParameter(pack, id, String(unit === 'percent' ? number - 10 : number + 1));
  }, law());
}

/** Every condition with a number, of every rule and of what holds for all. */
function numbered(pack: RulePack) {
  return [...pack.rules, ...pack.general].flatMap(({ id, condition }) =>
    allConditions(condition)
      .filter((part) => figuresOf(part).length > 0)
      .map((part) => ({ id, part })),
  );
}

const packs = { 'the law': law(), 'the law with other numbers': moved() } as const;

describe.each(Object.entries(packs))('%s', (_name, pack) => {
  const cases = numbered(pack).flatMap(({ id, part }) =>
    borderCases(part, pack).map(
      (each) =>
        [`${id}, ${part.kind} ${JSON.stringify(figuresOf(part))}, ${each.where}`, each] as const,
    ),
  );

  test.each(cases)('%s', (_what, { condition, facts, outcome }) => {
    const judging = judgingBy(pack, YEAR, ['Xuất sắc', 'Tốt']);
    expect(judge(condition, facts, judging).outcome).toBe(outcome);
  });

  test('no number of a rule is left out', () => {
    const uncovered = numbered(pack).filter(({ part }) => borderCases(part, pack).length < 3);
    expect(uncovered).toEqual([]);
    expect(cases.length).toBeGreaterThan(100);
  });

  test.each(pack.ballots.map((rule) => [rule.id, rule] as const))('%s: votes', (_id, rule) => {
    const [award = ''] = rule.awards;
    expect(ballotRule(pack, award)).toBe(rule);
    const parameters = parametersById(pack.parameters);
    const border = wholeFigure(rule.least, parameters);
    const needed = rule.comparison === 'at-least' ? border : border + 1;
    const outcomes = [needed - 1, needed, needed + 1, null].map(
      (votesFor) => judgeBallot(pack, voted(award, { votesFor }), parameters).outcome,
    );
    expect(outcomes).toEqual(['fail', 'pass', 'pass', 'unknown']);
  });

  test('who has to be present, and who has to take part', () => {
    const parameters = parametersById(pack.parameters);
    const quorum = wholeFigure({ parameter: 'quorum' }, parameters);
    const took = wholeFigure({ parameter: 'quorum-awards' }, parameters);
    const outcomeWith = (present: number | null, written: number): string =>
      judgeBallot(pack, voted('GK', { present, written, valid: null, votesFor: 60 }), parameters)
        .outcome;
    const ofPresent = [quorum - 1, quorum, quorum + 1].map((present) =>
      outcomeWith(present, 100 - present),
    );
    expect(ofPresent).toEqual(['unknown', 'pass', 'pass']);
    const ofAll = [took - 1, took, took + 1].map((all) => outcomeWith(quorum, all - quorum));
    expect(ofAll).toEqual(['unknown', 'pass', 'pass']);
    expect(outcomeWith(null, 0)).toBe('unknown');
  });
});

/** Of a council of a hundred, so that votes are percent. */
function voted(award: string, parts: Partial<Ballot>): Ballot {
  return {
    unit: 0,
    award,
    method: 'ballot',
    members: 100,
    present: 100,
    written: 0,
    valid: 100,
    votesFor: null,
    source: null,
    ...parts,
  };
}
