import type { Chance } from './random';

const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x2f, 0xbd] as const;

/** A few bytes changed, a stretch taken out, or one put in twice. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(Math.max(bytes.length, 1));
  const length = 1 + chance.below(64);
  switch (chance.below(5)) {
    case 0:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    case 1:
      return Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
    default: {
      const changed = bytes.slice();
      const changes = 1 + chance.below(4);
      for (let index = 0; index < changes; index += 1) {
        const place = chance.below(2) === 0 ? at + index : chance.below(bytes.length);
        if (place < changed.length) changed[place] = chance.pick(NUMBERS);
      }
      return changed;
    }
  }
}

const TOKENS = [
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\r\n',
  '\n',
  '\0',
  '=1+2',
  '1,5',
  '1.234',
  ';'.repeat(20_000),
];

/** A text file with a token put in or a stretch changed. */
export function mutateText(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.below(3) === 0) return mutateBytes(bytes, chance);
  const token = new TextEncoder().encode(chance.pick(TOKENS) ?? '');
  const at = chance.below(bytes.length + 1);
  return Uint8Array.from([...bytes.subarray(0, at), ...token, ...bytes.subarray(at)]);
}
