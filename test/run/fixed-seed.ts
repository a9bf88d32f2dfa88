/**
 * Laws are tried on the same made-up values in every run, so that a run that fails can be repeated and a change is never
 * blamed for another one's luck. To look further: `FUZZ_SEED=$RANDOM npm run test:deep`.
 */
import process from 'node:process';
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1) });
