import { Refusal } from './problems';
import type { ExcelSession, Step } from './session';

/** Shows a sheet and selects a cell or an area of it; refused where the sheet is gone. Two messages. */
export async function goTo(
  session: ExcelSession,
  sheet: string,
  cell: string | null,
): Promise<void> {
  const [sheets = []] = await session.send([sheetsStep]);
  const found = sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Refusal({ code: 'excel-sheet-gone', params: { sheet } });
  if (!found.isVisible) throw new Refusal({ code: 'excel-sheet-hidden', params: { sheet } });
  await session.send([selectStep(sheet, cell)]);
}

interface SheetSeen {
  readonly name: string;
  readonly isVisible: boolean;
}

const sheetsStep: Step<readonly SheetSeen[]> = {
  sent: 500,
  received: 10_000,
  queue: ({ worksheets }) => {
    worksheets.load('items/name,items/visibility');
    return () =>
      worksheets.items.map(({ name, visibility }) => ({
        name,
        isVisible: visibility === 'Visible',
      }));
  },
};

function selectStep(sheet: string, cell: string | null): Step<void> {
  return {
    sent: 800,
    received: 300,
    queue: (workbook) => {
      const found = workbook.worksheets.getItem(sheet);
      found.activate();
      if (cell !== null) {
        const range = found.getRange(cell);
        range.untrack();
        range.select();
      }
      return () => undefined;
    },
  };
}
