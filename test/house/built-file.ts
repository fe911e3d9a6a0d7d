import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const DIST = path.join(__dirname, '../../dist');

/** A file that the build made. */
export function builtFile(name: string): Buffer {
  const file = path.join(DIST, name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run \`npm run build\` first`);
  return readFileSync(file);
}
