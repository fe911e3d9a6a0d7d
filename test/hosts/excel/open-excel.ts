import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { snapshotOf, workbookFrom } from '../../../src/workbench/engine/book/snapshots';
import { ExcelEngine } from '../../../src/workbench/engine/excel-engine';
import type { Result } from '../../../src/workbook/result';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { connectRealLibrary } from '../../workbench/real-library';

/** Opens a workbook in the stand-in for Excel and connects the real library to it. */
export function openInExcel(snapshot: Snapshot) {
  const book = workbookFrom(snapshot);
  const engine = new ExcelEngine(book);
  connectRealLibrary(engine);
  return {
    book,
    engine,
    host: new ExcelHost(),
    /** The workbook as it stands. */
    now: () => snapshotOf(book),
    /** Messages that the library sent, without its own cleaning up. */
    messages: () => engine.exchanges.filter(({ isCleanUp }) => !isCleanUp),
  };
}

/** The value of something that must have gone well. */
export function valueOf<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`It went wrong: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Lets the library send what it sends without being waited for. */
export function afterCleanUp(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
