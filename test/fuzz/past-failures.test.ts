import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../scripts/fuzz/oracle';

const seeds = join(__dirname, 'seeds');

/** Files that once made the reader throw, hang or break a promise of the snapshot. */
it.each(readdirSync(seeds).sort())(
  '%s is read or refused',
  async (name) => {
    const outcome = await judge(new Uint8Array(readFileSync(join(seeds, name))), name);
    expect(outcome).toMatch(/^(?:read|refused: (?:file-damaged|file-too-large|sheet-too-large))/);
  },
  60_000,
);
