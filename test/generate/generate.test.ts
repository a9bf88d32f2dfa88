/** The library's `generate`: what it gives, and that nothing which is wrong stays unsaid. */

import { describe, expect, it } from 'vitest';
import { generate, readTemplates } from '../../src/index.ts';
import { OUTPUTS } from '../../src/trace/outputs.ts';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';
import { FORMS } from '../tutorial/template-kit.ts';

const templates = readTemplates(import.meta.dirname);

/** The package's templates with the project's laid over them. */
function withTemplates(more: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map([...templates, ...Object.entries(more)]);
}

function manifestOf(id: string, changes: Readonly<Record<string, unknown>> = {}) {
  return { id, file: `connectors/${id}.json`, text: acmeManifest(changes) };
}

const SOUND = manifestOf('acme');
const USER_NAME = { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true };
/** Without `active`, which is a warning only. */
const WARNED = manifestOf('warned', {
  users: { actions: ['create', 'disable'], basis: 'documented', attributes: [USER_NAME] },
});
const REFUSED = manifestOf('refused', { groups: 'perhaps' });
const TORN = { id: 'torn', file: 'connectors/torn.json', text: '{ "name": ' };

describe('generate', () => {
  it('gives the files of every connector, whatever the order of the manifests', async () => {
    const beta = manifestOf('beta', { name: 'Beta' });
    const { files, problems, refused } = await generate({ manifests: [beta, SOUND], templates });
    expect(files.map(({ path }) => path)).toEqual(
      ['acme', 'beta'].flatMap((id) => OUTPUTS.map((output) => `${id}/${output}`)),
    );
    expect({ problems, refused }).toEqual({ problems: [], refused: [] });
    expect(await generate({ manifests: [SOUND, beta], templates })).toMatchObject({ files });
  });

  it.each([
    [
      'a rule is broken too',
      { users: { actions: ['create'], basis: 'documented', attributes: [USER_NAME, USER_NAME] } },
    ],
    ['the manifest does not fit its schema', { groups: 'perhaps' }],
  ])('names a form of the page that does not exist where %s', async (_, broken) => {
    const tutorial = { ...JSON.parse(acmeManifest()).tutorial, edition: 'sixstep' };
    const { problems } = await generate({ manifests: [manifestOf('acme', { ...broken, tutorial })], templates });
    const [found] = problems.filter(({ rule }) => rule === 'page-edition');
    expect(problems.length).toBeGreaterThan(1);
    expect(found).toMatchObject({ pointer: '/tutorial/edition', hint: 'Did you mean "six-step"?' });
    expect(found?.line).toBeGreaterThan(1);
  });

  it('says nothing of the form of a page whose data do not fit the schema', async () => {
    // An example of a portal stands for what is none, and was never there with these words.
    const tutorial = { edition: 'six-step', vocabulary: 'azure-ad', portal: 6 };
    const { problems } = await generate({ manifests: [manifestOf('acme', { tutorial })], templates });
    expect(problems.map(({ rule }) => rule)).toEqual(['manifest-wrong-type']);
  });

  it('reports what is wrong with each manifest, in the order of a report, and refuses those with an error', async () => {
    const { files, problems, refused } = await generate({ manifests: [WARNED, TORN, SOUND, REFUSED], templates });
    expect(problems.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)).toEqual([
      'connectors/refused.json error manifest-wrong-type',
      'connectors/torn.json error json-syntax',
      'connectors/warned.json warning active-missing',
    ]);
    expect(refused).toEqual(['refused', 'torn']);
    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(new Set(['acme', 'warned']));
  });

  it('tells of a draft that it is one and nothing else, in every form of a page', async () => {
    const users = { actions: ['create', 'update', 'disable'], basis: 'platform-default' };
    const fields = [{ portal: 'Client identifier' }, { portal: 'Client secret', secret: true }];
    const said = { draft: true, auth: { method: 'oauth-client-credentials', fields }, users };
    const unsaid = { groups: undefined, setup: undefined };
    const drafts = FORMS.map((tutorial, index) =>
      manifestOf(`draft-${index}`, { name: `Acme ${index}`, ...said, ...unsaid, tutorial }),
    );
    const { problems } = await generate({ manifests: drafts, templates });
    expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual(
      drafts.map(() => 'draft This manifest is a draft.'),
    );
  });

  it('reports a mistake in a template once, and refuses every connector', async () => {
    const broken = withTemplates({ 'sections/plan.hbs': '{{nobody}}\n' });
    const { files, problems, refused } = await generate({ manifests: [SOUND, WARNED], templates: broken });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'templates/sections/plan.hbs template-unknown-name',
    ]);
    expect({ files, refused }).toEqual({ files: [], refused: ['acme', 'warned'] });
  });

  it('reports a mistake in a template where there is no connector', async () => {
    const broken = withTemplates({ 'sections/plan.hbs': '{{nobody}}\n' });
    const { problems } = await generate({ manifests: [], templates: broken });
    expect(problems.map(({ rule }) => rule)).toEqual(['template-unknown-name']);
  });

  it('reports a page that breaks the page rules, with the text that was not written', async () => {
    const broken = withTemplates({ 'sections/plan.hbs': '## Plan\n\n##### Far too deep\n' });
    const { files, problems, refused, sources } = await generate({ manifests: [SOUND], templates: broken });
    expect(problems.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`)).toContain(
      'generated/acme/tutorial.md error page-heading-level',
    );
    expect({ files, refused }).toEqual({ files: [], refused: ['acme'] });
    expect(sources.get('generated/acme/tutorial.md')).toContain('Far too deep');
  });

  it('reports an edition that nobody has, at its place in the manifest', async () => {
    const lost = manifestOf('lost', { tutorial: { edition: 'seven-step', vocabulary: 'entra-id' } });
    const { problems, refused } = await generate({ manifests: [lost], templates });
    expect(problems).toMatchObject([{ file: 'connectors/lost.json', pointer: '/tutorial/edition', severity: 'error' }]);
    expect(refused).toEqual(['lost']);
  });

  it('takes the edition and the vocabulary that are asked for', async () => {
    const choice = { edition: 'assigning-users', vocabulary: 'azure-ad' };
    const { files } = await generate({ manifests: [SOUND], templates, choice });
    expect(files.find(({ path }) => path === 'acme/tutorial.md')?.text).toContain('Azure AD');
  });

  it('gives what the command writes and reports', async () => {
    const project = new TemporaryProject(
      Object.fromEntries([WARNED, TORN, SOUND, REFUSED].map(({ file, text }) => [file, text])),
    );
    const report = JSON.parse((await project.run('gen', '--format', 'json')).out);
    const { files, problems } = await generate({ manifests: [SOUND, WARNED, TORN, REFUSED], templates });
    expect(problems).toMatchObject(report.problems);
    expect(new Map(files.map(({ path, text }) => [path, text]))).toEqual(
      new Map([...project.tree('generated')].filter(([name]) => !name.startsWith('.'))),
    );
  });
});
