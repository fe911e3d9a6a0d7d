import fc from 'fast-check';

// Read by `npm run mutation` before every file of tests.
fc.configureGlobal({ seed: 2025 });
