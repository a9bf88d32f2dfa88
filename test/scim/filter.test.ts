import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filter } from '../../src/scim/filter.ts';
import { parseFilter } from '../../src/scim/filter.ts';
import { evaluateFilter } from '../../src/scim/filter-evaluate.ts';
import { printEqualityFilter, printFilter } from '../../src/scim/filter-print.ts';
import { anyText } from '../any-text.ts';

function read(text: string): Filter {
  const { filter, slips } = parseFilter(text);
  if (filter === null) throw new TypeError(`${text}: ${slips[0]?.message}`);
  return filter;
}

describe('reading and printing', () => {
  test.each([
    'userName eq "bjensen"',
    'name.familyName co "O\'Malley"',
    'urn:ietf:params:scim:schemas:core:2.0:User:userName sw "J"',
    'urn:scim:schemas:extension:enterprise:1.0.department eq "Sales"',
    'title pr',
    'meta.lastModified gt "2011-05-13T04:42:34Z"',
    'title pr and userType eq "Employee"',
    'title pr or userType eq "Intern" and active eq true',
    'userType eq "Employee" and (emails co "example.com" or emails.value co "example.org")',
    'userType ne "Employee" and not (emails co "example.com")',
    'emails[type eq "work" and value co "@example.com"]',
    'emails[type eq "work"] or ims[type eq "xmpp" and value co "@foo.com"]',
    'emails[type eq "work"].value eq "x"',
    'emails[value pr]',
    'age ge -1.5',
    'manager eq null',
    'not (a pr)',
    'not eq "an attribute called not"',
  ])('%s', (text) => expect(printFilter(read(text))).toBe(text));

  test('words of the language have no case', () => {
    expect(printFilter(read('A Eq "x" AND NOT(b PR)'))).toBe('A eq "x" and not (b pr)');
  });

  test('a value without quotes is taken, with a slip', () => {
    const { filter, slips } = parseFilter('externalId eq jyoung');
    expect(filter).toEqual(read('externalId eq "jyoung"'));
    expect(slips).toEqual([{ message: 'The text to compare with has no quotes.', start: 14, end: 20 }]);
  });

  test.each([
    '',
    'a',
    'a eq',
    'a xx "b"',
    'a eq "b',
    'a eq "\\x"',
    '(a pr',
    'a pr)',
    'a pr b pr',
    'emails[type eq "x"',
    'a eq {}',
    `${'('.repeat(500)}a pr${')'.repeat(500)}`,
  ])('%j is no filter', (text) => {
    const { filter, slips } = parseFilter(text);
    if (text === 'a eq {}') return expect(slips).toHaveLength(1);
    expect(filter).toBeNull();
    expect(slips.length).toBeGreaterThan(0);
  });

  test('equality filters quote their text as JSON', () => {
    expect(printEqualityFilter('userName', 'a"b\\c')).toBe('userName eq "a\\"b\\\\c"');
    expect(printEqualityFilter('active', true)).toBe('active eq true');
  });
});

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,5}$/).filter((text) => text !== 'not');
const value = fc.oneof(anyText(), fc.boolean(), fc.constant(null), fc.integer());
const { filter: anyFilter } = fc.letrec<{ filter: Filter; leaf: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({ kind: fc.constant('not' as const), term: tie('filter') }),
    fc.record({ kind: fc.constant('some' as const), attribute: name, filter: tie('filter') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      terms: fc.array(tie('leaf'), { minLength: 2, maxLength: 3 }),
    }),
  ),
  leaf: fc.record({
    kind: fc.constant('compare' as const),
    path: fc.record({ attribute: name, filter: fc.constant(null), subAttribute: fc.constant(null) }),
    operator: fc.constantFrom('eq' as const, 'ne' as const, 'co' as const, 'le' as const),
    value,
  }),
}));

describe('laws', () => {
  test('what is printed reads as the same filter', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(parseFilter(printFilter(filter))).toEqual({ filter, slips: [] });
      }),
    );
  });

  test('an equality filter compares with exactly the text it was made for', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(read(printEqualityFilter('emails[type eq "work"].value', text))).toMatchObject({
          kind: 'compare',
          operator: 'eq',
          value: text,
        });
      }),
    );
  });

  test('any text is read without an exception', () => {
    const pieces = fc.array(
      fc.constantFrom('a', ' eq ', '"', '\\', '(', ')', '[', ']', ' and ', ' or ', 'not', ' pr', '.', 'urn:x:', '1'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((all) => all.join('')),
          fc.string(),
        ),
        (text) => void parseFilter(text),
      ),
      { numRuns: 2000 },
    );
  });

  test('long filters are read to the end', () => {
    for (const piece of ['a pr and ', '(', 'a[', 'not ', '"', 'urn:x:1.', 'a eq "\\"'])
      expect(() => parseFilter(piece.repeat(50_000))).not.toThrow();
  });
});

describe('evaluating', () => {
  const user = {
    id: 'Ab1',
    userName: 'Ana.Ruiz@contoso.com',
    active: true,
    age: 41,
    name: { familyName: 'Ruiz' },
    emails: [
      { type: 'work', value: 'ana@contoso.com', primary: true },
      { type: 'home', value: 'ana@example.org' },
    ],
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Sales', manager: { value: 'm1' } },
  };

  test.each([
    ['userName eq "ana.ruiz@CONTOSO.com"', true],
    ['USERNAME eq "ana.ruiz@contoso.com"', true],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "ana"', true],
    ['userName eq "ana"', false],
    ['userName ne "ana"', true],
    ['active eq true', true],
    ['active eq "True"', true],
    ['active eq false', false],
    ['age gt 40', true],
    ['age gt "40"', false],
    ['title pr', false],
    ['name.familyName pr', true],
    ['title eq null', true],
    ['title ne null', false],
    ['emails co "example.org"', true],
    ['emails.type eq "home"', true],
    ['emails[type eq "work" and value co "example.org"]', false],
    ['emails[type eq "home" and value co "example.org"]', true],
    ['emails[type eq "work"].value eq "ana@contoso.com"', true],
    ['emails[primary eq "True"].value ew "contoso.com"', true],
    ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "sales"', true],
    ['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager eq "m1"', true],
    ['userName eq "x" or age eq 41 and active eq true', true],
    ['(userName eq "x" or age eq 41) and active eq false', false],
    ['not (userName eq "x")', true],
    ['constructor pr', false],
  ])('%s is %s', (text, expected) => expect(evaluateFilter(read(text), user)).toBe(expected));

  test('where case counts it counts', () => {
    const caseExact = (attribute: string) => attribute === 'id';
    expect(evaluateFilter(read('id eq "ab1"'), user, { caseExact })).toBe(false);
    expect(evaluateFilter(read('id eq "Ab1"'), user, { caseExact })).toBe(true);
  });

  test('nothing is found in what is no resource', () => {
    for (const resource of [null, undefined, 'x', 1, []]) expect(evaluateFilter(read('a pr'), resource)).toBe(false);
  });
});
