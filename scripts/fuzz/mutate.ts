import { unzipSync, zipSync } from 'fflate';
import { mutateBytes, mutateText } from './mutate-bytes';
import { mutateXls } from './mutate-xls';
import { mutateXml } from './mutate-xml';
import { Chance } from './random';

/** The same file and seed give the same bytes. */
export async function mutated(
  bytes: Uint8Array,
  fileName: string,
  seed: number,
): Promise<Uint8Array> {
  const chance = new Chance(seed);
  let changed = bytes;
  const times = 1 + chance.below(3);
  for (let time = 0; time < times; time += 1) changed = await once(changed, fileName, chance);
  return changed;
}

async function once(bytes: Uint8Array, fileName: string, chance: Chance): Promise<Uint8Array> {
  if (/\.(?:csv|html)$/.test(fileName)) return mutateText(bytes, chance);
  try {
    if (fileName.endsWith('.xls')) return await mutateXls(bytes, chance);
    return chance.below(12) === 0 ? mutateBytes(bytes, chance) : mutateZip(bytes, chance);
  } catch {
    // The change before has left nothing that could be taken apart again.
    return mutateBytes(bytes, chance);
  }
}

/** A part whose size an earlier change made up is not inflated here: that is the reader's trial, not ours. */
const isSmall = ({ originalSize }: { readonly originalSize: number }) => originalSize < 1_000_000;

/** A part changed, taken away, put in twice or renamed; checksums and sizes are true again afterwards. */
function mutateZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes, { filter: isSmall })));
  // Pictures and themes are never read: leave them be.
  const names = [...parts.keys()].filter((name) => !/theme|docProps|Thumbnails|media/.test(name));
  const name = chance.pick(names) ?? '';
  const content = parts.get(name) ?? new Uint8Array(0);
  const other = chance.pick(names) ?? '';
  switch (chance.below(14)) {
    case 0:
      parts.delete(name);
      break;
    case 1:
      parts.set(other, content);
      break;
    case 2:
      parts.set(chance.pick(['__proto__', 'constructor', '../x', 'xl/x.xml']), content);
      break;
    default:
      parts.set(name, mutatePart(name, content, chance));
  }
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function mutatePart(name: string, content: Uint8Array, chance: Chance): Uint8Array {
  if (!/\.(?:xml|rels)$/.test(name)) return mutateBytes(content, chance);
  return new TextEncoder().encode(mutateXml(new TextDecoder().decode(content), chance));
}
