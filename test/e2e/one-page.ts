import { openWorkbench, type OpenedWorkbench } from './open-workbench';
import { paneOf, type Pane } from './pane';

/** A browser page that all tests of a file share. */
export interface OnePage {
  readonly bench: () => OpenedWorkbench;
  readonly pane: () => Pane;
}

/** Opens one page of the workbench for all tests of a file; at the end nothing may have gone wrong unseen. */
export function onePage(workbook: string | null): OnePage {
  let opened: OpenedWorkbench | null = null;
  jest.setTimeout(60_000);
  const bench = (): OpenedWorkbench => {
    if (opened === null) throw new Error('The page is not open yet.');
    return opened;
  };
  beforeAll(async () => {
    opened = await openWorkbench(workbook);
  });
  afterAll(async () => {
    const { pageErrors, outsideRequests, close } = bench();
    await close();
    expect(pageErrors).toEqual([]);
    expect(outsideRequests).toEqual([]);
  });
  return { bench, pane: () => paneOf(bench()) };
}

/** Types into a cell of the workbook as a person in Vietnam does. */
export function edit(
  { control }: OpenedWorkbench,
  sheet: string,
  address: string,
  typed: string,
): Promise<void> {
  return control.evaluate(
    (workbench, at) => {
      workbench.edit(at.sheet, at.address, at.typed);
    },
    { sheet, address, typed },
  );
}
