import type { Result } from '../../workbook/result';
import type { ExcelMessage } from './problems';
import { withExcel, type TrafficCounter } from './session';

/** Calls back when anybody but this add-in changed cells, or sheets came or went. One message. */
export function listen(
  counter: TrafficCounter,
  onChange: () => void,
): Promise<Result<() => Promise<void>, ExcelMessage>> {
  const cellsChanged = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== 'ThisLocalAddin') onChange();
    return Promise.resolve();
  };
  const sheetsChanged = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  return withExcel(counter, async (session) => {
    const [handlers] = await session.send([
      {
        sent: 1_500,
        received: 500,
        queue: ({ worksheets }) => {
          const added = [
            worksheets.onChanged.add(cellsChanged),
            worksheets.onAdded.add(sheetsChanged),
            worksheets.onDeleted.add(sheetsChanged),
          ];
          return () => added;
        },
      },
    ]);
    if (handlers === undefined) throw new Error('The step has an answer.');
    return async () => {
      const [first] = handlers;
      if (first === undefined) return;
      // A handler can be removed only in the conversation in which it was added.
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    };
  });
}
