import { readFileSync } from 'node:fs';
import type { ExcelEngine } from '../../src/workbench/engine/excel-engine';
import { hostPipe } from '../../src/workbench/engine/host-bridge';

const LIBRARY = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');

/** The newest requirement set that the stand-in says it has, such as 1.14. */
let newestExcelApi = 1.17;

/** Office.js as a whole would make this one; the library alone asks it only what is supported. */
const office = {
  context: {
    requirements: {
      isSetSupported: (set: string, version: string | number = '1.1') =>
        set !== 'ExcelApi' || minor(version) <= minor(newestExcelApi),
    },
  },
};

function minor(version: string | number): number {
  return Number(String(version).split('.')[1]);
}

let isLoaded = false;

/**
 * Makes the stand-in an Excel of that version. The library as it is shipped checks nothing by itself; here it is made to
 * refuse every member that is newer.
 */
export function pretendExcelApi(version: number): void {
  newestExcelApi = version;
  const utility = member(member(globalThis, 'OfficeExtension'), 'CommonUtility');
  if (typeof utility === 'function') Reflect.set(utility, '_doApiNotSupportedCheck', true);
}

/**
 * Loads Microsoft's own client library, unmodified, into the realm of the test (once a test file), and makes the engine
 * the Excel that it talks to.
 */
export function connectRealLibrary(engine: ExcelEngine): void {
  if (!isLoaded) {
    const page = { navigator: { userAgent: '' }, location: { href: 'https://localhost/' } };
    Object.assign(globalThis, { window: globalThis, ...page });
    // An indirect eval runs a script as a page does: in the global scope of this realm.
    const runScript = globalThis.eval;
    runScript(readFileSync(LIBRARY, 'utf8'));
    // The library brings an Office of its own, without a context.
    Object.assign(globalThis, { Office: office });
    isLoaded = true;
  }
  const bridge = member(member(globalThis, 'OfficeExtension'), 'HostBridge');
  const init = member(bridge, 'init');
  if (typeof init !== 'function') throw new Error('The library has no HostBridge.init.');
  Reflect.apply(init, bridge, [hostPipe(engine)]);
}

/** A member of something whose type nobody declares. */
export function member(owner: unknown, name: string): unknown {
  if ((typeof owner !== 'object' && typeof owner !== 'function') || owner === null) {
    throw new Error(`Nothing has the member ${name}.`);
  }
  const value: unknown = Reflect.get(owner, name);
  return value;
}
