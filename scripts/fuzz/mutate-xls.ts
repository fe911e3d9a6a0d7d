import * as v from 'valibot';
import { loadFullSheetJs } from '../../src/hosts/file/foreign/load-full-sheetjs';
import { mutateBytes } from './mutate-bytes';
import type { Chance } from './random';

const entrySchema = v.looseObject({ content: v.unknown(), size: v.number() });
const bytesSchema = v.union([v.instance(Uint8Array), v.array(v.number())]);

/** The records of the workbook stream changed, and the compound file put together again; or the file's own bytes. */
export async function mutateXls(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  if (chance.below(4) === 0) return mutateBytes(bytes, chance);
  const { CFB } = await loadFullSheetJs();
  const file = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(file, '/Workbook');
  const found = v.safeParse(entrySchema, entry);
  const content = v.safeParse(bytesSchema, found.success ? found.output.content : null);
  if (!content.success || typeof entry !== 'object' || entry === null) return bytes;
  const stream = mutateRecords(Uint8Array.from(content.output), chance);
  Object.assign(entry, { content: stream, size: stream.length });
  return Uint8Array.from(v.parse(bytesSchema, CFB.write(file, { type: 'array' })));
}

function mutateRecords(stream: Uint8Array, chance: Chance): Uint8Array {
  const starts: number[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    starts.push(at);
    at += 4 + (stream[at + 2] ?? 0) + 256 * (stream[at + 3] ?? 0);
  }
  const index = chance.below(starts.length);
  const start = starts[index] ?? 0;
  const end = starts[index + 1] ?? stream.length;
  const record = stream.subarray(start, end);
  const around = (middle: readonly number[]) =>
    Uint8Array.from([...stream.subarray(0, start), ...middle, ...stream.subarray(end)]);
  switch (chance.below(5)) {
    case 0:
      return around([]);
    case 1:
      return around([...record, ...record]);
    case 2: {
      const other = starts[chance.below(starts.length)] ?? 0;
      return around([...stream.subarray(other, other + 2), ...record.subarray(2)]);
    }
    default: {
      const body = mutateBytes(record.slice(4), chance);
      const isLengthTrue = chance.below(2) === 0;
      const length = isLengthTrue
        ? [body.length & 255, body.length >> 8]
        : [...record.subarray(2, 4)];
      return around([...record.subarray(0, 2), ...length, ...body]);
    }
  }
}
