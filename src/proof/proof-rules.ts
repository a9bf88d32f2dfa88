import type { RuleEntry } from '../problem/problem.ts';

export type ProofRuleId = 'check-malformed' | 'proof-malformed' | 'proof-stale' | 'proof-without-manifest';

const none = { example: 'none', bad: '', good: '' } as const;

/** What can be wrong with the record of what was proven on a server. */
export const PROOF_RULES: Readonly<Record<ProofRuleId, RuleEntry>> = {
  'check-malformed': {
    id: 'check-malformed',
    severity: 'error',
    title: 'Each check is a request that changes nothing of others, with the JSON Schema of its answer.',
    cause:
      'An entry of connectors/<id>.checks.json lacks something, its schema is none, or its request would change what verify did not make.',
    fix: 'Write { "name": "…", "request": { "method": "GET", "path": "/Users/{user}" }, "status": 200, "answer": { … } }. {user} and {group} are made for the check and removed again.',
    ...none,
  },
  'proof-malformed': {
    id: 'proof-malformed',
    severity: 'error',
    title: 'The record of a proof is as "scimanifest verify --record" wrote it.',
    cause: 'A record connectors/<id>.verified.json lacks something, or has something else in its place.',
    fix: 'Write it again with "scimanifest verify <id> --url … --record", or remove it: then the page says nothing of a proof.',
    ...none,
  },
  'proof-stale': {
    id: 'proof-stale',
    severity: 'warning',
    title: 'What was proven is what the manifest says today.',
    cause:
      'The manifest was changed after it was tried on a server, so some of its claims were never tried as they are.',
    fix: 'Run "scimanifest verify <id> --url … --record" again. Until then, the page counts these claims as not proven.',
    ...none,
  },
  'proof-without-manifest': {
    id: 'proof-without-manifest',
    severity: 'warning',
    title: 'Each record of a proof, and each file of checks, stands beside its manifest.',
    cause: 'The manifest was removed or renamed, and the file was left behind.',
    fix: 'Give it the name of the manifest, or remove it.',
    ...none,
  },
};
