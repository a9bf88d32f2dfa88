import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textconv } from '../../src/cli/textconv.ts';
import { describeConnector } from '../../src/review/description/describe-connector.ts';
import { attributeWith, exampleManifest } from '../../src/review/example-manifest.ts';
import { mergePatch as merge } from '../manifest/merge-patch.ts';
import { chosen } from '../run/depth.ts';
import { exampleWith, findingsBetween, requiredSideOf, sideOf, stateOf } from './example-sides.ts';
import { GitProject, withShell } from './git-project.ts';
import { fullValue } from './manifest-arbitrary.ts';
import { everyEdit, everySwap, isOnceMore, likenessOf } from './manifest-edits.ts';

const lines = (manifest: unknown) => describeConnector(stateOf(manifest).connector);

describe('a connector in sentences', () => {
  it('has one fact a line', () => {
    expect(lines(exampleManifest)).toMatchInlineSnapshot(`
      "The app is called Acme.
      Pages write "an Acme".
      Its homepage is https://acme.example/
      The connector is generally available.
      The service signs in with a token.
      Credential "Tenant URL" is "https://api.acme.example/scim" for everybody.
      Credential "Secret Token" is found in the set-up of the app.
      Credential "Secret Token" is called "API key" by the app.
      Credential "Secret Token" is secret.
      The account in the app needs the role Owner.
      Set-up step 1: Open **Settings** in Acme.
      Set-up step 2: Select **Create key**.
      Set-up step 2 gives "API key".
      Users: the service may create them.
      Users: the service may disable them.
      Users: the service may update them.
      Nobody documents whether inactive users are disabled or deleted.
      Users: the attributes are documented by the app.
      User active is computed by "Switch([IsSoftDeleted], , "False", "True", "True", "False")".
      User active is of type Boolean.
      User displayName comes from "displayName".
      User displayName is of type String.
      User emails[type eq "work"].value comes from "mail".
      User emails[type eq "work"].value is of type String.
      User emails[type eq "work"].value can be filtered by.
      User userName comes from "userPrincipalName".
      User userName finds existing accounts, as number 1.
      User userName is of type String.
      User userName can be filtered by.
      User userName is required.
      Groups: the service may create them.
      Groups: the service may delete them.
      Groups: the service may update them.
      Groups: the attributes are documented by the app.
      Group displayName comes from "displayName".
      Group displayName finds existing accounts, as number 1.
      Group displayName is of type String.
      Group displayName can be filtered by.
      Needed beforehand: An Acme tenant
      Page, edition: six-step
      Page, vocabulary: entra-id
      Page, date: 2024-02-29
      "
    `);
  });

  it('changes one line for one fact', () => {
    const changed = lines(exampleWith(attributeWith('displayName', { source: 'mail' }))).split('\n');
    const before = lines(exampleManifest).split('\n');
    expect(changed.filter((line) => !before.includes(line))).toEqual(['User displayName comes from "mail".']);
    expect(changed).toHaveLength(before.length);
  });

  it('leaves no fact out: what a rule calls a change changes a line', () => {
    const full = requiredSideOf(fullValue());
    const before = describeConnector(full.connector);
    // Blanks at an end are not worth a line of history.
    const edits = [...everyEdit(full.manifest)].filter((edit) => !isOnceMore(edit) && !/ to " /u.test(edit.what));
    for (const { what, value } of chosen(edits, (edit) => [likenessOf(edit)])) {
      const side = sideOf(value());
      if (side === null || describeConnector(side.connector) !== before) continue;
      const meant = findingsBetween(full, side).map(({ id }) => id);
      expect(
        meant.filter((id) => !['same-meaning', 'schema-address', 'manifest-version'].includes(id)),
        what,
      ).toEqual([]);
    }
  });

  it('does not depend on the order of attributes and keys', () => {
    for (const { what, value } of everySwap(exampleManifest, false)) {
      if (what.includes('/attributes/') || what.includes('/actions/'))
        expect(lines(value()), what).toBe(lines(exampleManifest));
    }
  });
});

describe('scimanifest textconv', () => {
  it('prints sentences, and of what is no manifest the text itself', async () => {
    const project = new GitProject({ 'acme.json': exampleManifest, 'broken.json': '{ "name": ' });
    const run = (file: string) => withShell(project.root, (shell) => textconv({ root: project.root, file }, shell));
    expect(await run('acme.json')).toMatchObject({ code: 0, out: expect.stringContaining('The app is called Acme') });
    expect(await run(path.join(project.root, 'broken.json'))).toEqual({ code: 0, out: '{ "name": ', err: '' });
    expect((await run('nobody.json')).code).toBe(2);
  });

  it('explains expressions', async () => {
    const project = new GitProject({ 'acme.json': merge(exampleManifest, {}) });
    const { out } = await withShell(project.root, (shell) =>
      textconv({ root: project.root, file: 'acme.json' }, shell),
    );
    expect(out.split('\n').filter((line) => line.startsWith('User active')).length).toBeGreaterThanOrEqual(3);
  });
});
