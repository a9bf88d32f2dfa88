import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttributePath } from '../../src/scim/attribute-path.ts';
import {
  extensionUrn,
  parseAttributePath,
  pathKey,
  printAttributePath,
  samePath,
} from '../../src/scim/attribute-path.ts';
import { anyText } from '../any-text.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

type Parts = Partial<Omit<AttributePath, 'text'>> & { attribute: string };

function parts({ urn = null, attribute, filter = null, subAttribute = null }: Parts) {
  return { urn, attribute, filter, subAttribute };
}

/** Path forms of published tables (tutorial-corpus fact sheet, section a). */
const CLEAN: readonly (readonly [string, Parts])[] = [
  ['userName', { attribute: 'userName' }],
  ['name.givenName', { attribute: 'name', subAttribute: 'givenName' }],
  ['members.$ref', { attribute: 'members', subAttribute: '$ref' }],
  [
    'emails[type eq "work"].value',
    { attribute: 'emails', filter: { attribute: 'type', value: 'work' }, subAttribute: 'value' },
  ],
  ['emails[type eq "work"]', { attribute: 'emails', filter: { attribute: 'type', value: 'work' } }],
  [
    'phoneNumbers[type eq "work2"].value',
    { attribute: 'phoneNumbers', filter: { attribute: 'type', value: 'work2' }, subAttribute: 'value' },
  ],
  [
    'addresses[type eq "untyped"].region',
    { attribute: 'addresses', filter: { attribute: 'type', value: 'untyped' }, subAttribute: 'region' },
  ],
  [
    'roles[primary eq "True"].value',
    { attribute: 'roles', filter: { attribute: 'primary', value: 'True' }, subAttribute: 'value' },
  ],
  [
    'roles[primary eq true].display',
    { attribute: 'roles', filter: { attribute: 'primary', value: true }, subAttribute: 'display' },
  ],
  [`${ENTERPRISE}:department`, { urn: ENTERPRISE, attribute: 'department' }],
  [`${ENTERPRISE}:manager.value`, { urn: ENTERPRISE, attribute: 'manager', subAttribute: 'value' }],
  [
    'urn:scim:schemas:extension:enterprise:1.0.department',
    { urn: 'urn:scim:schemas:extension:enterprise:1.0', attribute: 'department' },
  ],
  [
    'urn:ietf:params:scim:schemas:extension:Looop:2.0:User:custom_3',
    { urn: 'urn:ietf:params:scim:schemas:extension:Looop:2.0:User', attribute: 'custom_3' },
  ],
  [
    'urn:ietf:params:scim:schemas:extension:8x8:1.1:User:site',
    { urn: 'urn:ietf:params:scim:schemas:extension:8x8:1.1:User', attribute: 'site' },
  ],
  [
    'urn:ietf:params:scim:schemas:extension:alertmedia:2.0:CustomAttribute:User:x',
    { urn: 'urn:ietf:params:scim:schemas:extension:alertmedia:2.0:CustomAttribute:User', attribute: 'x' },
  ],
  [
    'urn:ietf:params:scim:schemas:oracle:idcs:extension:user:User:x',
    { urn: 'urn:ietf:params:scim:schemas:oracle:idcs:extension:user:User', attribute: 'x' },
  ],
  [
    'urn:sap:cloud:scim:schemas:extension:custom:2.0:User:attributes:customAttribute1',
    { urn: 'urn:sap:cloud:scim:schemas:extension:custom:2.0:User:attributes', attribute: 'customAttribute1' },
  ],
  [
    'urn:sap:cloud:scim:schemas:extension:custom:2.0:Group:name',
    { urn: 'urn:sap:cloud:scim:schemas:extension:custom:2.0:Group', attribute: 'name' },
  ],
  [
    'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds[authority eq "ms:teams"].value',
    {
      urn: 'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User',
      attribute: 'externalIds',
      filter: { attribute: 'authority', value: 'ms:teams' },
      subAttribute: 'value',
    },
  ],
  [
    'emails[type eq "a \\"quoted\\" ] one"].value',
    { attribute: 'emails', filter: { attribute: 'type', value: 'a "quoted" ] one' }, subAttribute: 'value' },
  ],
];

describe('a well-formed name', () => {
  test.each(CLEAN)('%s', (text, expected) => {
    const { path, slips } = parseAttributePath(text);
    expect(slips).toEqual([]);
    expect(path).toEqual({ text, ...parts(expected) });
    expect(path && printAttributePath(path)).toBe(text);
  });
});

const GENESYS = 'urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User:externalIds';

/** Name as printed, what it means, and the text that the first slip points at. */
const ODD: readonly (readonly [string, string, string])[] = [
  ['addresses.[type eq "work"].country', 'addresses[type eq "work"].country', '.'],
  [`${GENESYS}[authority eq ‘ringcentral’].value`, `${GENESYS}[authority eq "ringcentral"].value`, '‘ringcentral’'],
  [`${GENESYS}[authority eq ‘zoomphone].value`, `${GENESYS}[authority eq "zoomphone"].value`, '‘zoomphone'],
  ['emails[type eq “work”].value', 'emails[type eq "work"].value', '“work”'],
  ['emails[type eq "work].value', 'emails[type eq "work"].value', '"work'],
  ['emails[type eq work"].value', 'emails[type eq "work"].value', 'work"'],
  ['emails[type eq work].value', 'emails[type eq "work"].value', 'work'],
  ["emails[type eq 'work'].value", 'emails[type eq "work"].value', "'work'"],
  ['phoneNumbers[type eq \\"work\\"].value', 'phoneNumbers[type eq "work"].value', '\\"work\\"'],
  ['`userName`', 'userName', '`userName`'],
  [' userName', 'userName', ' '],
  ['emails[ type  eq "work" ].value', 'emails[type eq "work"].value', '[ type  eq "work" ]'],
  ['phoneNumbers[type eq"work"].value', 'phoneNumbers[type eq "work"].value', '[type eq"work"]'],
  ['roles[primary eq "True".type]', 'roles[primary eq "True"].type', '[primary eq "True".type]'],
  [
    'emails[type eq "work" and primary eq true].value',
    'emails[type eq "work" and primary eq true].value',
    '[type eq "work" and primary eq true]',
  ],
  ...['User.x', 'User.x.value', 'Group.x'].map((name): readonly [string, string, string] => [
    `urn:ietf:params:scim:schemas:extension:Acme:2.0:${name}`,
    `urn:ietf:params:scim:schemas:extension:Acme:2.0:${name.replace('.', ':')}`,
    '.',
  ]),
  [
    'urn:ietf:params:scim:schemas:extension:Acme:2.0.User:x',
    'urn:ietf:params:scim:schemas:extension:Acme:2.0:User:x',
    '.',
  ],
];

describe('an odd name whose meaning is certain', () => {
  test.each(ODD)('%s', (text, canonical, place) => {
    const { path, slips } = parseAttributePath(text);
    expect(path?.text).toBe(text);
    expect(path && printAttributePath(path)).toBe(canonical);
    expect(slips).toHaveLength(1);
    expect(text.slice(slips[0]?.start, slips[0]?.end)).toBe(place);
    expect(slips[0]?.hint).not.toBe('');
  });
});

const UNCLEAR = [
  '',
  '   ',
  'display name',
  'name.given.name',
  'emails[type ne "work"].value',
  'emails[type eq "work" or primary eq true].value',
  'emails[type eq "work" and type eq "home"].value',
  'emails[type eq "work" and].value',
  'emails[type eq "work"].value.x',
  'emails[type eq "work"]value',
  'emails[type eq "wo\\qk"].value',
  'emails[type eq ""].value'.replace('""', '“”'),
  'emails[type eq 1,5].value',
  'emails[',
  'emails[type eq',
  'emails]',
  'name.x[type eq "work"]',
  'enterprise:department',
  ENTERPRISE,
  'urn::x',
  'urn:a b:x',
  '__proto__',
  'émail',
];

describe('an unclear name', () => {
  test.each(UNCLEAR)('%j is not read', (text) => {
    const { path, slips } = parseAttributePath(text);
    expect(path).toBeNull();
    expect(slips.length).toBeGreaterThan(0);
  });
});

describe('laws', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/).filter((text) => !/^(?:user|group)$/i.test(text));
  const urn = fc.constantFrom(null, ENTERPRISE, 'urn:scim:schemas:extension:enterprise:1.0', 'urn:x:Vendor:2.0:User');
  const filter = fc.option(fc.record({ attribute: name, value: fc.oneof(anyText(), fc.boolean()) }));
  const path = fc
    .record({ urn, attribute: name, filter, subAttribute: fc.option(name) })
    .map((fields) => ({ text: '', ...fields }));

  test('what is printed reads as the same path', () => {
    fc.assert(
      fc.property(path, (wanted) => {
        const text = printAttributePath(wanted);
        expect(parseAttributePath(text)).toEqual({ path: { ...wanted, text }, slips: [] });
      }),
    );
  });

  test('any text is read without an exception, and slips stay inside it', () => {
    const pieces = fc.array(
      fc.constantFrom('emails', '[', ']', 'type', ' eq ', '"', '\\"', '“', '’', '`', '.', ':', 'urn:', ' ', 'x', '\n'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          anyText(),
        ),
        (text) => {
          const { path, slips } = parseAttributePath(text);
          expect(path === null && slips.length === 0).toBe(false);
          for (const { start, end } of slips) expect(0 <= start && start <= end && end <= text.length).toBe(true);
          if (path !== null) expect(parseAttributePath(printAttributePath(path)).slips).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('long names are read to the end', () => {
    for (const piece of ['a.', 'urn:', '[', '"', '\\"', '`', ' ', '1.0.', 'emails[type eq ', ':2.0'])
      expect(() => parseAttributePath(piece.repeat(200_000))).not.toThrow();
  });
});

describe('samePath', () => {
  const path = (text: string): AttributePath => {
    const parsed = parseAttributePath(text).path;
    if (parsed === null) throw new TypeError(text);
    return parsed;
  };

  test.each([
    ['userName', 'username'],
    ['userName', 'urn:ietf:params:scim:schemas:core:2.0:User:userName'],
    [`${ENTERPRISE}:department`, `${ENTERPRISE.toUpperCase()}:Department`],
    ['emails[type eq "work"].value', 'Emails[Type eq "WORK"].Value'],
    ['roles[primary eq "True"].value', 'roles[primary eq true].value'],
    ['emails[type eq "work" and primary eq true].value', 'emails[primary eq "True" and type eq "work"].value'],
  ])('%s and %s', (a, b) => {
    expect(samePath(path(a), path(b))).toBe(true);
    expect(pathKey(path(a))).toBe(pathKey(path(b)));
  });

  test.each([
    ['department', `${ENTERPRISE}:department`],
    ['emails[type eq "work"].value', 'emails[type eq "home"].value'],
    ['name', 'name.formatted'],
  ])('%s differs from %s', (a, b) => expect(samePath(path(a), path(b))).toBe(false));

  test('the core schema is no extension', () => {
    expect(extensionUrn(path('urn:ietf:params:scim:schemas:core:2.0:User:title'))).toBeNull();
    expect(extensionUrn(path(`${ENTERPRISE}:department`))).toBe(ENTERPRISE);
  });
});
