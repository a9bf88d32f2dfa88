/** Secrets are found wherever they stand, and shown nowhere. */
import { describe, expect, it } from 'vitest';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { secretMask } from '../../src/manifest/secret-mask.ts';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';

/** Made up here, in the shapes that the services document. */
const SECRETS: readonly (readonly [what: string, secret: string])[] = [
  ['a GitHub token', `ghp_${'a1B2'.repeat(9)}`],
  ['a GitLab token', `glpat-${'x9Yz'.repeat(5)}`],
  ['an AWS secret key', `aws_secret_access_key = ${'wJalrXUtnFEMIK7MDENG'.repeat(2)}`],
  ['basic authentication', `Basic ${'dXNlcjpwYXNzd29yZDEy'}`],
  ['a client secret', 'client_secret=hunter2hunter2'],
  ['a JSON Web Token', `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiIxMjM0In0'}.${'s1gnAtur3'.repeat(4)}`],
  ['an npm token', `npm_${'Ab3'.repeat(12)}`],
];

const PLAIN: readonly string[] = [
  'https://login.acme.example/authorize?client_id=6731de76-14a6-49ae-97bc-6eba6914391e&state=ab12CD34ef56GH78ij90KL12',
  'https://docs.google.com/document/d/1aB2cD3eF4gH5iJ6kL7mN8oP9qR0sT1uV2wX3yZ4/edit',
  'https://tenant-4f7a09c2e81b4d6fa35c7e90d218b6f4.acme.example/scim/v2',
  'Basic authentication is not offered.',
  'Choose client_secret as the way to send credentials.',
];

const withNote = (note: string) => acmeManifest({ limitations: [`Use ${note} here.`] });

describe('secrets', () => {
  it.each(SECRETS)('%s is found, and no part of it is printed', async (_what, secret) => {
    const project = new TemporaryProject({ 'connectors/acme.json': withNote(secret) });
    const { code, out } = await project.run('lint');
    expect(code).toBe(1);
    expect(out).toContain('secret-value');
    expect(out).not.toContain(secret.slice(-8));
    expect((await project.run('textconv', 'connectors/acme.json')).out).not.toContain(secret.slice(-8));
  });

  it('a value of a field whose label says that it is one is told and masked, unless the manifest says that it is none', async () => {
    const auth = (more: object) => ({
      method: 'oauth-client-credentials',
      fields: [
        { portal: 'Client ID', from: { account: true } },
        { portal: 'Client Secret', from: { fixed: 'letmein-letmein' }, ...more },
      ],
    });
    const project = new TemporaryProject({
      'connectors/acme.json': acmeManifest({ auth: auth({}), setup: undefined }),
      'connectors/beta.json': acmeManifest({ name: 'Beta', auth: auth({ secret: false }), setup: undefined }),
    });
    const { out } = await project.run('lint');
    expect(out.match(/^connectors\/\w+\.json:.*credential-secret-stated/gmu)).toHaveLength(1);
    expect(out).toContain('"Client Secret" is a secret by its name, and its value stands here.');
    expect(out).not.toContain('letmein');
  });

  const field = (label: string, more: string) => `{
  "name": "Acme",
  "auth": { "method": "bearer-token", "fields": [
    { "portal": "Tenant URL", "from": { "fixed": "https://acme.example/scim" } },
    { "portal": ${JSON.stringify(label)}, ${more} }
  ] }
}
`;

  it.each([
    ['a text without its end', field('Secret Token', '"from": { "fixed": "hunter2pass }')],
    ['other quotation marks', field('Secret Token', `"from": { "fixed": 'hunter2pass' }`)],
    ['no quotation marks', field('Secret Token', '"from": { "fixed": hunter2pass }')],
    ['a second text', field('Secret Token', '"from": { "fixed": "first-part" "hunter2pass" }')],
    ['words behind a text', field('Secret Token', '"from": { "fixed": "a"hunter2pass" }')],
    ['a bracket too many', field('Secret Token', '"from": { "fixed": { "hunter2pass }')],
    ['a line of its own', field('Secret Token', '"from": { "fixed":\n"hunter2pass }')],
    ['a mark behind it', field('Key of Acme', '"from": { "fixed": "hunter2pass }, "secret": true')],
    ['a mark before it', field('Key of Acme', '"secret": true, "from": { "fixed": "hunter2pass }')],
    ['a case of several', field('Secret Token', '"from": { "choices": { "values": [{ "value": "hunter2pass }] } }')],
    ['a password of users', '{ "users": { "attributes": [{ "name": "password", "constant": "hunter2pass }] } }'],
  ])('a secret that cannot be read is not shown with the slip that it stands in: %s', async (_what, text) => {
    const project = new TemporaryProject({ 'connectors/acme.json': text });
    for (const args of [['lint'], ['lint', '--format', 'json'], ['gen'], ['textconv', 'connectors/acme.json']]) {
      const { out, err } = await project.run(...args);
      expect(`${out}${err}`).not.toContain('hunter2');
    }
    expect((await project.run('lint')).out).toMatch(/json-(?:syntax|quotation-marks)/u);
  });

  it.each(SECRETS)('%s is found in what cannot be read, whatever it belongs to', async (_what, secret) => {
    const text = `{ "name": "Acme", "limitations": ["a" ${JSON.stringify(secret).slice(0, -1)}] }\n`;
    const { out } = await new TemporaryProject({ 'connectors/acme.json': text }).run('lint');
    expect(out).toMatch(/json-(?:syntax|quotation-marks)/u);
    expect(out).not.toContain(secret.slice(-8));
  });

  it.each([
    ['an address', field('Tenant URL', '"from": { "fixed": https://acme.example/scim }')],
    ['a field that says it is none', field('Secret Token', '"secret": false, "from": { "fixed": "tenant-name }')],
    ['no field', '{ "name": "Acme", "limitations": ["Users of Acme ] }'],
  ])('what is no secret is shown with its slip: %s', async (_what, text) => {
    const { out } = await new TemporaryProject({ 'connectors/acme.json': text }).run('lint');
    expect(out).toMatch(/json-(?:syntax|quotation-marks)/u);
    expect(out).not.toContain('****');
  });

  it.each(SECRETS)('%s is found where the manifest does not fit its schema', (_what, secret) => {
    const broken = acmeManifest({ colour: 'red', limitations: [`Use ${secret}.`] });
    expect(lintManifest(broken, 'c.json', 'c').problems.map(({ rule }) => rule)).toContain('secret-value');
  });

  it.each(PLAIN)('%s is none', (text) => {
    const { problems } = lintManifest(withNote(text), 'c.json', 'c');
    expect(problems.map(({ rule }) => rule)).not.toContain('secret-value');
  });

  it('what signs in before the host of an address is one', () => {
    const signedIn = `https://${'k3Jx9Qw7Lm2Zt5Vb8Nc1Rf6'.repeat(2)}@acme.example/scim`;
    const { problems } = lintManifest(withNote(signedIn), 'c.json', 'c');
    expect(problems.map(({ rule }) => rule)).toContain('secret-value');
  });

  const all = SECRETS.map(([, secret]) => secret);

  let differences: ReadonlyMap<string, string> | null = null;

  /** A manifest that gained a text with each secret. */
  async function inEveryFormat(): Promise<ReadonlyMap<string, string>> {
    const notes = acmeManifest({ limitations: all.map((secret) => `Use ${secret} here.`) });
    const project = new TemporaryProject({ 'old/acme.json': acmeManifest(), 'new/acme.json': notes });
    const said = new Map<string, string>();
    for (const format of ['text', 'json', 'markdown', 'github', 'html'])
      said.set(format, (await project.run('diff', 'old', 'new', '--format', format)).out);
    return said;
  }

  it.each(SECRETS)('%s is masked in a difference, in every format', async (_what, secret) => {
    differences ??= await inEveryFormat();
    for (const [format, out] of differences) {
      expect(out.match(/limitation/giu)?.length, format).toBeGreaterThanOrEqual(all.length);
      expect(out, format).not.toContain(secret.slice(-8));
    }
  });

  const toldOf = (said: string) => all.filter((secret) => said.includes(secret.slice(-8)));

  it('none is told where a command refuses the manifest', async () => {
    const project = new TemporaryProject({ 'user.json': '{}' });
    for (const secret of all) {
      const manifest = acmeManifest({ releaseStage: secret, limitations: all });
      project.write('connectors/acme.json', manifest);
      const line = manifest.split('\n').findIndex((each) => each.includes(secret)) + 1;
      for (const args of [
        ['trace', `connectors/acme.json:${line}`],
        ['mock', 'acme'],
        ['verify', 'acme', '--url', 'http://127.0.0.1:9/scim', '--yes'],
        ['provision', 'acme', '--url', 'http://127.0.0.1:9/scim', '--user', 'user.json'],
      ]) {
        const { code, out, err } = await project.run(...args, '--format', 'json');
        expect(code, args[0]).toBe(2);
        expect(out + err, args[0]).toMatch(/errors/u);
        expect(toldOf(out + err), args[0]).toEqual([]);
      }
    }
  });

  it('none is told in what import and lint say of a page', async () => {
    const page = `# Tutorial: Configure Acme for automatic user provisioning\n\n${all.map((secret) => `Use ${secret} in a sentence.`).join('\n\n')}\n`;
    const project = new TemporaryProject({ 'acme-tutorial.md': page });
    for (const args of [
      ['lint', '--format', 'text'],
      ['import', '--format', 'json'],
      ['import', '--format', 'text', '--force'],
    ]) {
      const { out, err } = await project.run(...args, 'acme-tutorial.md');
      expect(toldOf(out + err), args.join(' ')).toEqual([]);
    }
  });

  it('a mask keeps lengths, hides what is left of a cut secret, and nothing else', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const mask = secretMask([withNote(secret)]);
    expect(mask(`Use ${secret} here.`)).toBe(`Use ${'*'.repeat(secret.length)} here.`);
    expect(mask(`Use ${secret.slice(0, 20)}… here.`)).toBe(`Use ${'*'.repeat(20)}… here.`);
    expect(mask('Use it here.')).toBe('Use it here.');
  });

  // They look like words: what they are values of makes them secret.
  it.each([
    ['the constant of a password', { name: 'password', constant: 'maple-leaf' }],
    ['the default of a password', { name: 'urn:example:2.0:User:password', source: 'mail', default: 'maple-leaf' }],
    ['the value of a secret field', { secret: true, from: { fixed: 'maple-leaf' } }],
    ['a choice of a secret field', { secret: true, from: { choices: { values: [{ value: 'maple-leaf' }] } } }],
  ])('%s is hidden, whatever it looks like', (_what, holder) => {
    const text = JSON.stringify({ name: 'Acme', parts: [{ inner: holder }] });
    expect(secretMask([text])(text)).toBe(text.replace('maple-leaf', '*'.repeat('maple-leaf'.length)));
  });

  it('a name of a property is hidden as a text is', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const text = JSON.stringify({ parts: { [secret]: true } });
    expect(secretMask([text])(text)).toBe(text.replace(secret, '*'.repeat(secret.length)));
  });
});
