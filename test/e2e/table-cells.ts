import type { OpenedWorkbench } from './open-workbench';
import { edit } from './one-page';
import { cellName } from '../../src/workbook/cell-address';

/** The name of the cell below a heading, in the first row below it in which a cell holds these words. */
export async function cellBelow(
  { control }: OpenedWorkbench,
  {
    sheet,
    heading,
    row,
  }: { readonly sheet: string; readonly heading: string; readonly row: string },
): Promise<string> {
  const values = await control.evaluate(
    (workbench, title) =>
      workbench.snapshot().sheets.find(({ name }) => name === title)?.values ?? [],
    sheet,
  );
  const header = values.findIndex((cells) => cells.includes(heading));
  const found = values.findIndex((cells, index) => index > header && cells.includes(row));
  if (header === -1 || found === -1) throw new Error(`No “${heading}” of “${row}” in “${sheet}”`);
  return cellName({ row: found, column: values[header]?.indexOf(heading) ?? 0 });
}

/** Types into that cell as a person in Vietnam does. */
export async function fillIn(
  bench: OpenedWorkbench,
  place: { readonly sheet: string; readonly heading: string; readonly row: string },
  typed: string,
): Promise<void> {
  await edit(bench, place.sheet, await cellBelow(bench, place), typed);
}
