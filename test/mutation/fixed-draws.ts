import fc from 'fast-check';

// Read by `npm run mutation` before every file of tests: the same draws in every run, and no search for a smaller
// example of what has been found to fail.
fc.configureGlobal({ seed: 2025, endOnFailure: true });
