#!/usr/bin/env node
import { createRequire } from 'node:module';
import { register as registerRequire } from 'tsx/cjs/api';
import { register as registerImport } from 'tsx/esm/api';

registerRequire();
registerImport();
const { main, checkout } = createRequire(import.meta.url)('../src/workbench/server/main.ts');
await main(checkout);
