/** What a person reads of a deployment, for each end that it can come to. */
import { expect, it } from 'vitest';
import { printDeployment, type Told } from '../../src/cli/deploy/print-deployment.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { readManifest } from '../../src/manifest/read-manifest.ts';
import { acmeManifest } from './acme-manifest.ts';

const text = acmeManifest();
const { connector } = lintManifest(text, 'connectors/acme.json', 'acme');
const { document, manifest } = readManifest(text, 'connectors/acme.json');

function told(more: Partial<Told>, plan: Partial<Told['plan']> = {}): Told {
  if (connector === null || document === null || manifest === null)
    throw new Error('The manifest of the test is none.');
  const empty = {
    text: '',
    fetched: '',
    changes: [],
    left: [],
    problems: [],
    means: [],
    unread: [],
    newExpressions: [],
  };
  return {
    side: { connector, document, manifest },
    job: { id: 'scim.1', templateId: 'scim', status: 'Active', quarantine: null },
    plan: { ...empty, ...plan },
    allowed: { approved: new Map(), open: [] },
    stops: [],
    outcome: 'planned',
    ...more,
  };
}

const OPTIONS = {
  id: 'acme',
  root: '.',
  format: 'text',
  apply: false,
  undo: false,
  quiet: false,
  color: false,
  verbose: false,
  servicePrincipal: '',
  cloud: 'global',
  tokenEnv: 'TOKEN',
  timeout: 30,
} as const;
const STOP = { message: 'The job is in quarantine.', hint: 'Look why.' };

function said(more: Partial<Told>, plan: Partial<Told['plan']> = {}, quiet = false): string {
  return printDeployment(told(more, plan), { ...OPTIONS, quiet });
}

it.each([
  ['put', 'Put into the tenant. The next cycle evaluates everybody in scope again. To take it back: --undo --apply'],
  [
    'put otherwise',
    'Put into the tenant, but Graph made something else of it: run "scimanifest deploy acme" again to see what. The next cycle evaluates everybody in scope again.',
  ],
  [
    'put unseen',
    'Put into the tenant; it could not be read again. The next cycle evaluates everybody in scope again. To take it back: --undo --apply',
  ],
  ['planned', 'Nothing was put. To put it: --apply. The next cycle then evaluates everybody in scope again.'],
] as const)('at the end of one that is %s', (outcome, ending) => {
  expect(said({ outcome }).split('\n').at(-2)).toBe(ending);
});

it.each([
  [1, 'Nothing was put. Graph reads the new expression. To put it: --apply.'],
  [2, 'Nothing was put. Graph reads the 2 new expressions. To put it: --apply.'],
])('Graph is said to read %i new expressions, unless something stops them', (count, words) => {
  const newExpressions = ['ToUpper([mail])', 'ToLower([mail])'].slice(0, count);
  expect(said({}, { newExpressions })).toContain(words);
  expect(said({ stops: [STOP] }, { newExpressions })).toMatch(/\n\nNothing was put\.\n$/u);
});

it('what is changed, what is left, and what no manifest can say, each in a list', () => {
  const lists = { changes: ['title: a'], left: ['nickName: b'], unread: [{ pointer: '/x', what: 'a scope' }] };
  expect(said({ stops: [STOP] }, lists)).toContain(
    [
      'In the schema of the job:\n  title: a',
      'Left as it is there:\n  nickName: b\n  a scope',
      'stopped: The job is in quarantine.\n  hint: Look why.',
      'Nothing was put.\n',
    ].join('\n\n'),
  );
});

it('a job that runs what the manifest says is told, and with --quiet only what stops it', () => {
  expect(said({ outcome: 'nothing' })).toBe('Job scim.1 runs what connectors/acme.json says.\n');
  expect(said({ outcome: 'nothing' }, {}, true)).toBe('');
  expect(said({ outcome: 'nothing', stops: [STOP] }, {}, true)).toContain('stopped: The job is in quarantine.');
  expect(said({ stops: [{ ...STOP, hint: null }] }, {}, true)).toBe('stopped: The job is in quarantine.\n');
  expect(said({}, {}, true)).toBe('');
});
