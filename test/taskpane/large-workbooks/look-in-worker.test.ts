import path from 'node:path';
import { lookAt } from '../../../src/app/session/look';
import {
  lookInWorker,
  type LookWorker,
} from '../../../src/taskpane/large-workbooks/look-in-worker';
import { leaveTiesOut } from '../../../src/taskpane/large-workbooks/ties-left-out';
import { fileHost } from '../../../src/hosts/file/disk/file-host';
import type { Snapshot } from '../../../src/workbook/snapshot';

const NOW = '20/12/2025 10:32';
const GOLDEN = path.join(__dirname, '..', '..', 'golden');

async function workbook(name = 'ties-and-gaps'): Promise<Snapshot> {
  const read = await fileHost(path.join(GOLDEN, name, 'input.xlsx'), null).read();
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

type Answering = (request: unknown, answer: (type: string, data?: unknown) => void) => void;

/** A worker whose messages are copied both ways, as a browser does. */
class CopyingWorker extends EventTarget implements LookWorker {
  isTerminated = false;

  constructor(private readonly answering: Answering) {
    super();
  }

  postMessage(request: unknown): void {
    this.answering(structuredClone(request), (type, data) => {
      const copy: unknown = structuredClone(data);
      setTimeout(() => this.dispatchEvent(new MessageEvent(type, { data: copy })), 0);
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const never = new AbortController().signal;

test.each([
  'ties-and-gaps',
  'three-row-header-with-stages',
  'criteria-in-rows-with-subtotals',
  'sheet-per-unit',
  'results-in-use',
])('%s: a look survives being copied between threads', async (name) => {
  const look = lookAt(await workbook(name), NOW);
  expect(look.outcome.kind).toBe('computed');
  expect(structuredClone(look)).toEqual(look);
});

test('what comes back from the worker is the look, and the worker is ended', async () => {
  const snapshot = await workbook();
  const worker = new CopyingWorker((_request, answer) => {
    const { outcome, findings, people } = lookAt(snapshot, NOW);
    answer('message', leaveTiesOut({ outcome, findings, people }));
  });
  const look = await lookInWorker(snapshot, NOW, never, () => worker);
  expect(look).toEqual(lookAt(snapshot, NOW));
  expect(look.snapshot).toBe(snapshot);
  expect(worker.isTerminated).toBe(true);
});

test('the worker is sent the workbook and the time, whole', async () => {
  const snapshot = await workbook();
  const requests: unknown[] = [];
  const worker = new CopyingWorker((request, answer) => {
    requests.push(request);
    answer('error');
  });
  await lookInWorker(snapshot, NOW, never, () => worker);
  expect(requests).toEqual([{ snapshot, at: NOW }]);
});

test('a worker that fails, or that the webview refuses, leaves the work to this thread', async () => {
  const snapshot = await workbook();
  const failing = new CopyingWorker((_request, answer) => {
    answer('error');
  });
  const refused = (): LookWorker => {
    throw new Error('refused by the content-security policy');
  };
  const expected = lookAt(snapshot, NOW);
  expect(await lookInWorker(snapshot, NOW, never, () => failing)).toEqual(expected);
  expect(failing.isTerminated).toBe(true);
  expect(await lookInWorker(snapshot, NOW, never, refused)).toEqual(expected);
});

test('when it is stopped the worker is ended and nothing comes back', async () => {
  const snapshot = await workbook();
  const stopping = new AbortController();
  const worker = new CopyingWorker(() => undefined);
  const look = lookInWorker(snapshot, NOW, stopping.signal, () => worker);
  stopping.abort();
  await expect(look).rejects.toThrow();
  expect(worker.isTerminated).toBe(true);
});

test('what was stopped before does not begin', async () => {
  const begun = jest.fn<LookWorker, []>();
  const snapshot = await workbook();
  await expect(lookInWorker(snapshot, NOW, AbortSignal.abort(), begun)).rejects.toThrow();
  expect(begun).not.toHaveBeenCalled();
});
