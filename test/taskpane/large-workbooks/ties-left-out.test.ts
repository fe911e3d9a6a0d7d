import { lookAt } from '../../../src/app/session/look';
import type { LookAnswer } from '../../../src/taskpane/large-workbooks/look-messages';
import { leaveTiesOut, tellTies } from '../../../src/taskpane/large-workbooks/ties-left-out';
import { scoreTable } from '../../app/bloc/one-bloc';

/** The look of units with these scores for the first criterion. */
function answerFor(scores: readonly (number | null)[]): LookAnswer {
  const rows = scores.map((score, index) => [`Đơn vị ${index + 1}`, score, 30, null, null]);
  const { outcome, findings, people } = lookAt(scoreTable(rows), '20/12/2025 10:32');
  return { outcome, findings, people };
}

function tiesOf({ outcome }: LookAnswer): readonly (readonly number[])[] {
  if (outcome.kind !== 'computed') throw new Error('Nothing was computed.');
  return outcome.computation.blocs.flatMap(({ results }) => results.map((unit) => unit.tiedWith));
}

test('who shares a rank with whom is told again as it was', () => {
  const answer = answerFor([50, 40, 50, null, 55, 40, 50]);
  expect(tiesOf(answer)).toEqual([[2, 6], [5], [0, 6], [], [], [1], [0, 2]]);
  expect(tiesOf(leaveTiesOut(answer)).flat()).toEqual([]);
  expect(tellTies(structuredClone(leaveTiesOut(answer)))).toEqual(answer);
});

test('of many units that share a rank no list is sent from thread to thread', () => {
  const many = 300;
  const sent = JSON.stringify(leaveTiesOut(answerFor(Array<number>(many).fill(50))), withBigInts);
  const alone = JSON.stringify(
    leaveTiesOut(answerFor(Array.from({ length: many }, (_, unit) => unit / 10))),
    withBigInts,
  );
  // Units that tie have more to say in words, but nothing that grows with the square of their number.
  expect(sent.length).toBeLessThan(alone.length * 2);
});

function withBigInts(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
