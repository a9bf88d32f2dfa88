/** `score`: the tier of a connector is what its manifest, its proof and its deployments show, with a reason for each step that is missing. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deployedDigests, deployedIn } from '../../src/cli/deploy/deployed-digests.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { badge } from '../../src/readiness/badge.ts';
import { scoreReport } from '../../src/readiness/score-report.ts';
import { type ScoreSubject, TIER_ROWS, TIERS } from '../../src/readiness/tiers.ts';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';

const FILE = 'connectors/wedo.json';
const text = fs.readFileSync(FILE, 'utf8');

function subjectOf(manifest: string, more: Partial<ScoreSubject> = {}): Omit<ScoreSubject, 'questions'> {
  const { connector, document, problems } = lintManifest(manifest, FILE, 'wedo');
  if (connector === null || document === null) throw new Error('the manifest can be read');
  return { connector, document, problems, deployed: 'no', ...more };
}

/** All that is asked for is stated. */
const STATED = text
  .replace(
    /"attributes": \[[\s\S]*?\]\s*\}/u,
    '"attributes": [{ "name": "userName", "type": "String", "source": "userPrincipalName", "matching": 1, "filterable": true }, { "name": "active", "type": "Boolean", "source": "accountEnabled" }], "activeFalse": "disables" }',
  )
  .replace('"documented-with-defaults"', '"documented"');

const PROOF = { server: 'https://api.acme.example', date: '2026-11-28', tried: 4, proven: 4, open: [] };

function proven(manifest: string, proof: Partial<typeof PROOF> = {}): Omit<ScoreSubject, 'questions'> {
  const subject = subjectOf(manifest);
  return { ...subject, connector: { ...subject.connector, proof: { ...PROOF, ...proof } } };
}

describe('tiers', () => {
  test('each step up asks for something of its own, at a place', () => {
    const draft = scoreReport(subjectOf(text.replace('"name": "WEDO"', '"name": "WEDO", "draft": true')));
    expect([draft.tier, draft.reasons.map(({ about, line }) => `${about}:${line}`)]).toEqual(['draft', ['/draft:4']]);

    const documented = scoreReport(subjectOf(text));
    expect(documented.tier).toBe('documented');
    expect(documented.reasons.map(({ about }) => about)).toContain('/users/activeFalse');

    const matched = scoreReport(subjectOf(STATED));
    expect(matched.reasons.map(({ says }) => says)).toEqual([expect.stringContaining('verify --record')]);
    expect(matched.tier).toBe('matched');

    const shown = scoreReport(proven(STATED));
    expect([shown.tier, shown.next]).toEqual(['proven', 'deployed']);

    const deployed = scoreReport({ ...proven(STATED), deployed: 'current' });
    expect([deployed.tier, deployed.next, deployed.reasons]).toEqual(['deployed', null, []]);
  });

  test('a claim that is not proven, and a mapping that changed since it was deployed, keep it back', () => {
    expect(scoreReport(proven(STATED, { proven: 3 })).reasons[0]?.says).toContain('1 of 4 claims');
    const older = scoreReport({ ...proven(STATED), deployed: 'older' });
    expect([older.tier, older.reasons[0]?.says]).toEqual(['proven', expect.stringContaining('changed since')]);
  });

  test('an error of lint keeps it a draft, whatever else is known', () => {
    const rules = subjectOf(STATED.replace('"type": "Boolean"', '"type": "Strng"')).problems;
    expect(rules.some(({ severity }) => severity === 'error')).toBe(true);
    const slip = scoreReport(subjectOf(STATED.replace('"type": "Boolean"', '"type": "Strng"')));
    expect([slip.tier, slip.next]).toEqual(['draft', 'documented']);
  });

  test('every tier says what it means', () => {
    for (const tier of TIERS) expect(TIER_ROWS[tier].title).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('the command', () => {
  test('says the tier and the reasons, and fails below the one that is asked for', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest() });
    const { code, out, err } = await project.run('score');
    expect(out).toMatch(
      /^Acme \(connectors\/acme\.json\): (?:draft|documented)\. To be \w+ it lacks:\n {2}connectors\/acme\.json:\d+:\d+ {2}/u,
    );
    expect(err).toMatch(/^1 connector: 1 \w+\.\n$/u);
    expect(code).toBe(0);
    expect((await project.run('score', '--at-least', 'deployed')).code).toBe(1);
    expect((await project.run('score', '--at-least', 'perfect')).code).toBe(2);
  });

  test('a deployment of another mapping is an older one', async () => {
    const deployments = {
      deployments: [{ job: 'j', on: '2026-01-01', before: 'before-1.json', after: 'x', mapping: '0' }],
    };
    const project = new TemporaryProject({
      'connectors/acme.json': acmeManifest(),
      'deployments/acme/app/deployments.json': JSON.stringify(deployments),
    });
    const { out } = await project.run('score', '--format', 'json');
    const { connectors } = JSON.parse(out);
    expect(connectors[0].later.at(-1)).toEqual({ tier: 'deployed', lacks: 1 });
  });

  test('what stands in tenants is told by the last deployment of each app; files beside them are nobody’s', () => {
    const row = { job: 'j', on: '2026-01-01', before: 'before-1.json', after: 'x' };
    const recordOf = (...mappings: readonly object[]) =>
      JSON.stringify({ deployments: mappings.map((mapping) => ({ ...row, ...mapping })) });
    const project = new TemporaryProject({
      'deployments/acme/app-1/deployments.json': recordOf({ mapping: 'old' }, { mapping: 'new' }),
      'deployments/acme/app-2/deployments.json': recordOf({}),
      'deployments/acme/app-3/deployments.json': '{',
      'deployments/acme/app-4/left.txt': '',
      'deployments/acme/app-5/deployments.json': recordOf(),
      'deployments/acme/left.txt': '',
      'deployments/beta/left.txt': '',
      'deployments/left.txt': '',
    });
    expect([...deployedIn(project.root)]).toEqual([
      ['acme', ['new', '']],
      ['beta', []],
    ]);
    expect(deployedDigests(project.root, 'gamma')).toEqual([]);
    expect([...deployedIn(new TemporaryProject({}).root)]).toEqual([]);
  });

  test('a manifest that cannot be read is in no tier', async () => {
    const { code, out } = await new TemporaryProject({ 'connectors/acme.json': '{' }).run('score', '--format', 'json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ version: 1, connectors: [], problems: [{ file: 'connectors/acme.json' }] });
  });

  test('pictures are written once, and hold no markup of a name', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest() });
    await project.run('score', '--badges', 'badges');
    expect(project.read('badges/acme.svg')).toContain('aria-label="Acme: ');
    expect(badge({ name: '<script>"&', tier: 'draft' })).not.toMatch(/<script|"&"/u);
    expect(badge({ name: `${'x'.repeat(38)}🚀 Rocket`, tier: 'draft' })).not.toMatch(/\p{Surrogate}/u);
  });
});
