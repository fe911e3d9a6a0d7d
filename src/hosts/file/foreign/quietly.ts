import { maxConversionSeconds } from '../limits';
import { refuseAsDamaged } from '../refusal';

/**
 * Runs a library on a file that may have been made to do harm: what it throws refuses the file as damaged, and so does
 * taking longer than any workbook within the bounds needs (a few changed bytes of a formula can keep SheetJS busy for
 * hours). It writes to the console whatever it does not know in a file: that is left out.
 */
export function quietly<Value>(work: () => Value): Value {
  const { error, warn, log } = console;
  const silent = () => undefined;
  const done: { values: Value[] } = { values: [] };
  const run = () => {
    done.values = [work()];
  };
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    runWithinTime(run);
  } catch (thrown) {
    return refuseAsDamaged(`SheetJS: ${String(thrown)}`);
  } finally {
    Object.assign(console, { error, warn, log });
  }
  const [value] = done.values;
  return value ?? refuseAsDamaged('SheetJS gave nothing');
}

/** Only the engine itself can stop code that does not return, and only Node lets it; a browser asks the user. */
function runWithinTime(run: () => void): void {
  const isNode = typeof process !== 'undefined' && 'getBuiltinModule' in process;
  if (!isNode) return run();
  const { runInNewContext } = process.getBuiltinModule('node:vm');
  runInNewContext('run()', { run }, { timeout: maxConversionSeconds * 1000 });
}
