import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { readWorkbook } from '../../../src/hosts/file/reading/read-workbook';
import type { Snapshot } from '../../../src/workbook/snapshot';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'assets', 'samples');

// What every browser has, and the page of the tests has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The sample of a provincial bloc as bytes. */
export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(path.join(SAMPLES, 'khoi-kinh-te-ky-thuat-2025.xlsx')));
}

/** A file as she chooses it; the page of the tests does not read files by itself. */
export function chosenFile(name: string, bytes: Uint8Array): File {
  const content = new Uint8Array(bytes);
  return Object.assign(new File([content], name), {
    arrayBuffer: () => Promise.resolve(content.buffer),
  });
}

/** A file that has been moved since it was chosen. */
export function lostFile(name: string): File {
  return Object.assign(new File([], name), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
}

/** Keeps what is offered as a download. */
export function watchDownloads() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      blobs.push(blob);
      return 'blob:made';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return {
    names,
    /** The workbook that was downloaded last. */
    last: async (): Promise<Snapshot> => {
      const blob = blobs.at(-1);
      if (blob === undefined) throw new Error('Nothing was downloaded');
      const read = await readWorkbook(await bytesOf(blob), names.at(-1) ?? '');
      if (!read.ok) throw new Error(read.problem.code);
      return read.value;
    },
  };
}

function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(new Uint8Array(reader.result));
      else reject(new Error('No bytes'));
    };
    reader.readAsArrayBuffer(blob);
  });
}

/** Waits, for as long as a test may last, until something is so; what changed meanwhile is drawn. */
export async function until(
  drawn: { readonly during: (work: () => Promise<unknown>) => Promise<void> },
  isSo: () => boolean,
): Promise<void> {
  while (!isSo()) await drawn.during(() => Promise.resolve());
}
