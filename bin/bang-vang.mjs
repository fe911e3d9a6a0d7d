#!/usr/bin/env node
// The sources run as they are: nothing has to be built between `npm ci` and the first command.
import { createRequire } from 'node:module';
import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';

registerRequire();
// For what is loaded only when it is needed, by import().
registerImport();
const { main } = createRequire(import.meta.url)('../src/cli/main.ts');
await main(process.argv.slice(2));
