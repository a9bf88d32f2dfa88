/** A plan that was written down is carried out only where nothing of it is otherwise. */
import { expect, it } from 'vitest';
import { checkPlanFile, writePlanFile } from '../../src/cli/deploy/plan-file.ts';
import type { DeploymentPlan } from '../../src/deploy/plan-deployment.ts';
import { TemporaryProject } from './temporary-project.ts';

const SCHEMA = '{ "id": "s", "version": "v1", "directories": [], "synchronizationRules": [] }';
const JOB = { id: 'scim.1', templateId: 'scim', status: 'Active', quarantine: null };
const PLAN: DeploymentPlan = {
  ...{ text: SCHEMA.replace('"s"', '"t"'), fetched: SCHEMA, changes: [], left: [], problems: [] },
  ...{ means: [], unread: [], newExpressions: [] },
};

interface Other {
  readonly servicePrincipal?: string;
  readonly connector?: string;
  readonly job?: string;
  readonly plan?: Partial<DeploymentPlan>;
}

/** What stops a plan that was made for one thing, and is carried out for another. */
function stopsFor({ servicePrincipal = 'sp', connector = 'acme', job = JOB.id, plan = {} }: Other): string[] {
  const { root } = new TemporaryProject({});
  writePlanFile({ root, plan: 'plan.json', servicePrincipal: 'sp' }, 'acme', JOB, PLAN);
  const options = { root, plan: 'plan.json', servicePrincipal };
  return checkPlanFile(options, connector, { ...JOB, id: job }, { ...PLAN, ...plan }).map(({ message }) => message);
}

const ELSE = ['plan.json is a plan for something else.'];

it.each<readonly [string, Other, readonly string[]]>([
  ['the same', {}, []],
  ['the same, as Graph counts its versions', { plan: { fetched: SCHEMA.replace('v1', 'v2') } }, []],
  ['another connector', { connector: 'other' }, ELSE],
  ['another app', { servicePrincipal: 'other' }, ELSE],
  ['another job', { job: 'scim.2' }, ELSE],
  [
    'another schema',
    { plan: { fetched: SCHEMA.replace('"s"', '"u"') } },
    ['The schema changed since the plan was made.'],
  ],
  [
    'another manifest',
    { plan: { text: SCHEMA.replace('"s"', '"v"') } },
    ['The manifest changed since the plan was made.'],
  ],
  ['nothing to put any more', { plan: { text: null } }, ['The manifest changed since the plan was made.']],
])('for %s', (_what, other, stops) => {
  expect(stopsFor(other)).toEqual(stops);
});

it('no file is asked for, and none is read', () => {
  const options = { root: '/nowhere', servicePrincipal: 'sp' };
  expect(checkPlanFile(options, 'acme', JOB, PLAN)).toEqual([]);
});

it.each(['hello', '[]', '{}', '{"from":7}'])('%s is no plan', (text) => {
  const { root } = new TemporaryProject({ 'plan.json': text });
  expect(() => checkPlanFile({ root, plan: 'plan.json', servicePrincipal: 'sp' }, 'acme', JOB, PLAN)).toThrow(
    'plan.json is no plan.',
  );
});
