import { describe, expect, test } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { manifestRules } from '../../src/lint/manifest-rules.generated.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

/** A hint that gives a mapping in full: `"expression": "Not([IsSoftDeleted])"`. */
const MAPPING = /"(source|expression|constant)": ("(?:[^"\\]|\\.)*")/;

const EXTENSION = 'urn:ietf:params:scim:schemas:extension:Acme:2.0:User:x';

/** Targets of every form, and what is wrong to map to most of them. */
const targets = [
  { name: 'title', type: 'String' },
  { name: 'active', type: 'Boolean' },
  { name: 'roles' },
  { name: 'roles[primary eq "True"].value', type: 'String' },
  { name: 'emails[type eq "work"].primary', type: 'Boolean' },
  { name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager', type: 'Reference' },
  { name: EXTENSION, type: 'String' },
  { name: EXTENSION, type: 'Boolean' },
  { name: EXTENSION, type: 'Integer' },
  { name: EXTENSION, type: 'String', multiValued: true },
];
const mappings = [
  { source: 'appRoleAssignments' },
  { source: 'proxyAddresses' },
  { source: 'IsSoftDeleted' },
  { source: 'mobilePhone' },
  { constant: 'yes' },
  { constant: 'boss' },
  { expression: '[appRoleAssignments]' },
  { expression: 'Switch([IsSoftDeleted], "True", "False", "True")' },
];

function lint(patch: unknown): readonly Problem[] {
  const text = JSON.stringify(mergePatch(exampleManifest, patch), null, 2);
  return lintManifest(text, 'connectors/acme.json', 'acme').problems;
}

function withAttribute(attribute: unknown): object {
  const userName = { name: 'userName', source: 'userPrincipalName', matching: 1, filterable: true };
  return { users: { actions: ['create', 'update', 'disable'], attributes: [userName, attribute] } };
}

describe('a mapping that a hint gives has no error', () => {
  const cases = targets.flatMap((target) => mappings.map((mapping) => ({ ...target, ...mapping })));
  test.each(cases)('%j', (attribute) => {
    for (const { hint, pointer } of lint(withAttribute(attribute))) {
      if (!pointer.startsWith('/users/attributes/1/')) continue;
      const [, key, value] = MAPPING.exec(hint ?? '') ?? [];
      if (key === undefined || value === undefined) continue;
      const { name, type, ...rest } = { type: undefined, ...attribute };
      const multiValued = 'multiValued' in rest ? { multiValued: true } : {};
      const followed = { name, ...(type !== undefined && { type }), ...multiValued, [key]: JSON.parse(value) };
      const errors = lint(withAttribute(followed)).filter(({ severity }) => severity === 'error');
      expect(errors, `${hint}`).toEqual([]);
    }
  });

  test('some hints do', () => {
    const given = cases
      .flatMap((attribute) => lint(withAttribute(attribute)))
      .filter(({ hint }) => MAPPING.test(hint ?? ''));
    expect(given.length).toBeGreaterThan(20);
  });
});

test('no rule of mappings proposes a mapping that it would refuse', () => {
  for (const rule of manifestRules) {
    if (rule.example !== 'manifest' || !/"(?:source|expression|constant)"/.test(rule.bad)) continue;
    const fragment: unknown = JSON.parse(rule.good);
    expect(isRecord(fragment)).toBe(true);
    expect(lint(fragment).filter(({ rule: id, severity }) => id === rule.id && severity === 'error')).toEqual([]);
  }
});

describe('a name that a hint gives has no error', () => {
  test.each(['email', 'emails', 'phoneNumber', 'adresses', 'photo', 'nickname', 'name.givenname', 'titel'])(
    '%s',
    (name) => {
      const mapped = (stated: string) => withAttribute({ name: stated, type: 'String', source: 'mail' });
      const hints = lint(mapped(name)).flatMap(({ hint, pointer }) =>
        pointer.endsWith('/1/name') ? [hint ?? ''] : [],
      );
      const [, given] = /(?:Did you mean `|For instance: |Write `)([^`]+)/u.exec(hints[0] ?? '') ?? [];
      const errors = lint(mapped(given ?? name)).filter(({ severity }) => severity === 'error');
      expect({ given: given ?? null, errors }).toEqual({ given: expect.any(String), errors: [] });
    },
  );

  test.each([
    ['email', 'emails[type eq "work"].value'],
    ['adresses', 'addresses[type eq "work"].formatted'],
    ['employeeNumbr', 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber'],
    ['name.givenNmae', 'name.givenName'],
  ])('a row of documentation, %s, is given the path that a mapped one is given', (name, path) => {
    const hints = [{ type: 'String' }, { type: 'String', source: 'mail' }].map(
      (more) => lint(withAttribute({ name, ...more })).find(({ pointer }) => pointer.endsWith('/1/name'))?.hint,
    );
    expect(hints).toEqual([`Is \`${path}\` meant? Nothing is sent under this name.`, `Did you mean \`${path}\`?`]);
  });

  test('and so has an address without its scheme', () => {
    const [{ hint } = { hint: '' }] = lint({ homepage: 'acme.example' });
    expect(hint).toBe('Write https://acme.example');
  });
});
