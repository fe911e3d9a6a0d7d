/*
 * Writes the JSON Schema of scheme files. Run it with `npm run schema` after the format has changed; the file is
 * committed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { SCHEMA_FILE, schemeJsonSchema } from './scheme-json-schema';

async function main(): Promise<void> {
  const file = path.join(__dirname, '..', SCHEMA_FILE);
  const options = { ...(await resolveConfig(file)), parser: 'json' };
  writeFileSync(file, await format(JSON.stringify(schemeJsonSchema()), options));
}

void main();
