import fc from 'fast-check';
import { openInExcel, valueOf } from './open-excel';
import { workbooks } from './random-workbooks';

test('what is read is what the workbook holds', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (snapshot) => {
      const { host, now } = openInExcel(snapshot);
      const read = valueOf(await host.read());
      expect(read).toEqual(now());
      expect(read).toEqual(snapshot);
    }),
    { numRuns: 60 },
  );
});
