import type { Result } from '../../workbook/result';
import type { OwnSheets } from './own-sheets';
import type { ExcelMessage } from './problems';
import { withExcel, type TrafficCounter } from './session';

/** Calls back when anybody but this add-in changed cells, or added or deleted sheets. One message. */
export function listen(
  counter: TrafficCounter,
  ownSheets: OwnSheets,
  onChange: () => void,
): Promise<Result<() => Promise<void>, ExcelMessage>> {
  const cellsChanged = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource !== 'ThisLocalAddin') onChange();
    return Promise.resolve();
  };
  const sheetAdded = ({ worksheetId }: Excel.WorksheetAddedEventArgs): Promise<void> => {
    ownSheets.hear('added', worksheetId, onChange);
    return Promise.resolve();
  };
  const sheetDeleted = ({ worksheetId }: Excel.WorksheetDeletedEventArgs): Promise<void> => {
    ownSheets.hear('deleted', worksheetId, onChange);
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
            worksheets.onAdded.add(sheetAdded),
            worksheets.onDeleted.add(sheetDeleted),
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
