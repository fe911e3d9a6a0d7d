import { OwnSheets } from '../../../src/hosts/excel/own-sheets';

test('a report that comes before the answer waits until the sheets of the work are known', async () => {
  const own = new OwnSheets();
  const told: string[] = [];
  await own.during(() => {
    own.hear('added', '{ours}', () => told.push('ours'));
    own.hear('added', '{hers}', () => told.push('hers'));
    expect(told).toEqual([]);
    own.added('{ours}');
    return Promise.resolve();
  });
  expect(told).toEqual(['hers']);
});

test('a late report is passed over once; one of another kind is not', () => {
  const own = new OwnSheets();
  const tell = jest.fn();
  own.added('{a}');
  own.hear('deleted', '{a}', tell);
  expect(tell).toHaveBeenCalledTimes(1);
  own.hear('added', '{a}', tell);
  expect(tell).toHaveBeenCalledTimes(1);
  own.hear('added', '{a}', tell);
  expect(tell).toHaveBeenCalledTimes(2);
});

test('work that fails lets everything be heard that waited', async () => {
  const own = new OwnSheets();
  const tell = jest.fn();
  const work = own.during(() => {
    own.hear('deleted', '{a}', tell);
    return Promise.reject(new Error('lost'));
  });
  await expect(work).rejects.toThrow('lost');
  expect(tell).toHaveBeenCalledTimes(1);
});
