import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/review/change.ts';
import {
  attributesWithout,
  attributeWith,
  EXAMPLE_ATTRIBUTES,
  exampleManifest,
} from '../../src/review/example-manifest.ts';
import { longestValue } from '../../src/review/witness/longest-values.ts';
import { runs } from '../run/depth.ts';
import { changesBetween, exampleWith } from './example-sides.ts';
import { manifestArbitrary } from './manifest-arbitrary.ts';

function changeOf(id: string, before: unknown, after: unknown): Change | undefined {
  return changesBetween(exampleWith(before), exampleWith(after)).find((change) => change.id === id);
}

function titleFrom(text: string): unknown {
  return attributeWith('title', text.startsWith('[') ? { source: text.slice(1, -1) } : { expression: text });
}

function fourAtOnce(title: string): string {
  const inner = `IIF([department] = "HR", IIF([jobTitle] = "${title}", "yes", "no"), "no")`;
  return `IIF([city] = "Lima", IIF([state] = "PE", ${inner}, "no"), "no")`;
}

const byMail = {
  users: {
    attributes: EXAMPLE_ATTRIBUTES.map(({ matching: _, ...rest }) =>
      rest.source === 'mail' ? { ...rest, matching: 1 } : rest,
    ),
  },
};

describe('a witness', () => {
  it('of other matching is a user who is looked up by something else', () => {
    expect(changeOf('matching-changed', {}, byMail)?.witness).toEqual({
      user: { userPrincipalName: 'ana.ruiz@contoso.example', mail: 'ana@mail.contoso.example' },
      before: { matching: ['userName eq "ana.ruiz@contoso.example"'] },
      after: { matching: ['emails[type eq "work"].value eq "ana@mail.contoso.example"'] },
    });
  });

  it('of another mapping is a user who gets another value', () => {
    expect(changeOf('mapping-changed', {}, attributeWith('displayName', { source: 'mail' }))?.witness).toEqual({
      user: {
        userPrincipalName: 'ana.ruiz@contoso.example',
        displayName: 'Ana Ruiz',
        mail: 'ana@mail.contoso.example',
      },
      before: { displayName: 'Ana Ruiz' },
      after: { displayName: 'ana@mail.contoso.example' },
    });
  });

  it('of an action is a user to whom it happens: one who leaves has left, the others have not', () => {
    const actions = (...list: string[]) => ({ users: { actions: list } });
    const leaves = changeOf('actions', actions('create', 'update', 'delete'), actions('create', 'update'));
    expect(leaves?.witness?.user).toMatchObject({ IsSoftDeleted: true });
    const comes = changeOf('actions', actions('update', 'delete'), actions('create', 'update', 'delete'));
    const changes = changeOf('actions', actions('create', 'delete'), actions('create', 'update', 'delete'));
    for (const change of [comes, changes]) {
      expect(change?.witness?.user).toHaveProperty('userPrincipalName');
      expect(change?.witness?.user).not.toHaveProperty('IsSoftDeleted');
    }
  });

  it('of `active` that is gone is a user who left', () => {
    expect(changeOf('attribute-removed', {}, attributesWithout('active'))?.witness).toMatchObject({
      user: { IsSoftDeleted: true },
      before: { active: false },
      after: { active: null },
    });
  });

  it('is found where a constant of the expression decides', () => {
    const expression = (word: string) =>
      attributeWith('displayName', {
        source: null,
        expression: `Switch([department], [displayName], "${word}", "Staff")`,
      });
    expect(changeOf('mapping-changed', expression('Sales 7'), expression('Sales 8'))).toMatchObject({
      severity: 'breaking',
      witness: { before: { displayName: 'Staff' }, after: { displayName: 'Ana Ruiz' } },
    });
  });

  it.each([
    ['a length', 'Left([employeeId], 9)', 'Left([employeeId], 10)'],
    ['the longest length', 'Left([streetAddress], 1024)', 'Left([streetAddress], 1023)'],
    ['a length of what may be very long', 'Mid([extensionAttribute1], 1, 1024)', 'Mid([extensionAttribute1], 1, 1023)'],
    [
      'the last character of a class',
      'Replace([city], , "[^a-z0-9]", , "", , )',
      'Replace([city], , "[^a-z0-8]", , "", , )',
    ],
    ['what counts as true', 'CBool([extensionAttribute1])', 'CBool([extensionAttribute2])'],
    ['capitals', 'ToLower([mail])', '[mail]'],
    ['letters without a capital of their own', 'ToLower(ToUpper([mail]))', 'ToLower([mail])'],
    ['a fallback', 'Coalesce([mail], [userPrincipalName])', '[mail]'],
    [
      'two attributes at once',
      'IIF([city] = "Lima", IIF([jobTitle] = "Clerk", "yes", "no"), "no")',
      'IIF([city] = "Lima", "no", "no")',
    ],
    [
      'three attributes at once',
      'Switch([city], "no", "Lima", Switch([state], "no", "PE", Switch([jobTitle], "no", "Clerk", "yes")))',
      'Switch([city], "no", "Lima", Switch([state], "no", "PE", Switch([jobTitle], "no", "Cook", "yes")))',
    ],
    ['two absent attributes', 'Coalesce([mail], [mobile], "none")', 'Coalesce([mail], [mobile], "nobody")'],
    [
      'a digit of the day',
      'FormatDateTime([employeeHireDate], , "M/d/yyyy h:mm:ss tt", "yyyy-MM-dd")',
      'FormatDateTime([employeeHireDate], , "M/d/yyyy h:mm:ss tt", "yyyy-MM-d")',
    ],
    [
      'a digit of the month',
      'FormatDateTime([employeeHireDate], , "yyyyMMddHHmmss", "MM/dd/yyyy")',
      'FormatDateTime([employeeHireDate], , "yyyyMMddHHmmss", "M/dd/yyyy")',
    ],
    [
      'hours of the afternoon',
      'FormatDateTime([extensionAttribute3], , "yyyyMMddHHmmss", "yyyy-MM-dd HH:mm")',
      'FormatDateTime([extensionAttribute3], , "yyyyMMddHHmmss", "yyyy-MM-dd hh:mm")',
    ],
    [
      'the format that is read',
      'FormatDateTime([employeeHireDate], , "dd.MM.yyyy", "yyyy")',
      'FormatDateTime([employeeHireDate], , "d.M.yyyy", "yyyy")',
    ],
    [
      'days from now',
      'IIF(DateDiff("d", Now(), CDate([employeeHireDate])) >= 7, "later", "soon")',
      'IIF(DateDiff("d", Now(), CDate([employeeHireDate])) > 7, "later", "soon")',
    ],
    [
      'a dot that is any character',
      'Replace([mail], , "@contoso.example$", , "", , )',
      'Replace([mail], , "@contoso\\\\.example$", , "", , )',
    ],
    ['an end of a pattern', 'Replace([mail], , "^adm-", , "", , )', 'Replace([mail], , "adm-", , "", , )'],
    ['a repetition', 'Replace([city], , "[0-9]{2}", , "", , )', 'Replace([city], , "[0-9]{2,3}", , "", , )'],
    ['a choice', 'Replace([city], , "Lima|Cusco", , "", , )', 'Replace([city], , "Lima|Cuzco", , "", , )'],
    [
      'a role',
      'Switch(SingleAppRoleAssignment([appRoleAssignments]), "none", "Owner", "all")',
      'Switch(SingleAppRoleAssignment([appRoleAssignments]), "none", "Editor", "all")',
    ],
    [
      'a part behind a separator',
      'Switch(Item(Split([mail], "@"), 2), "ext", "fabrikam.example", "int")',
      'Switch(Item(Split([mail], "@"), 2), "ext", "fabricam.example", "int")',
    ],
    ['a beginning', 'Switch(Left([department], 3), "x", "HR-", "y")', 'Switch(Left([department], 3), "x", "PR-", "y")'],
    ['one of several values', 'Item([otherMails], 2)', 'Item([otherMails], 3)'],
    ['a number', 'IIF([employeeId] > 4711, "a", "b")', 'IIF([employeeId] >= 4711, "a", "b")'],
    [
      'a boolean and a text',
      'IIF([accountEnabled], Switch([city], "b", "Lima", "a"), "b")',
      'Switch([city], "b", "x", "x")',
    ],
  ])('is found for %s', (_what, before, after) => {
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const) {
      const change = changeOf('mapping-changed', titleFrom(from), titleFrom(to));
      expect(change?.severity, change?.message).toBe('breaking');
      expect(change?.witness).not.toBeNull();
    }
  });

  it.each([
    ['Join(" ", [givenName], [surname])', 'Join(" ", [givenName],   [surname])'],
    ['Append([mail], "")', '[mail]'],
    ['Not(Not([accountEnabled]))', '[accountEnabled]'],
    ['Switch([IsSoftDeleted], , "False", "True", "True", "False")', 'Not([IsSoftDeleted])'],
    ['IIF([city] = "Lima", "a", "b")', 'IIF([city] <> "Lima", "b", "a")'],
  ])('is none where %s and %s are proven to be the same', (before, after) => {
    const change = changeOf('mapping-changed', titleFrom(before), titleFrom(after));
    expect(change).toMatchObject({ severity: 'safe', witness: null });
    expect(change?.message).toContain('proven to give the same for everybody');
  });

  it.each([
    ['what nobody proves', 'NormalizeDiacritics(NormalizeDiacritics([city]))', 'NormalizeDiacritics([city])'],
    ['functions that nobody knows', 'Perhaps([mail])', 'Possibly([mail])'],
    ['four attributes at once', fourAtOnce('Cook'), fourAtOnce('Clerk')],
  ])('is none for %s, and somebody has to look', (_what, before, after) => {
    const change = changeOf('mapping-changed', titleFrom(before), titleFrom(after));
    expect(change).toMatchObject({ severity: 'action', witness: null });
    expect(change?.message).toMatch(/: no difference found in \d+ samples, and no proof that there is none\.$/u);
  });

  it('stands with every breaking verdict about behaviour that can be run', () => {
    const behaviour: ReadonlySet<string> = new Set(['mapping-changed', 'attribute-required', 'actions']);
    fc.assert(
      fc.property(manifestArbitrary(), manifestArbitrary(), (before, after) => {
        for (const { id, severity, witness } of changesBetween(before, after)) {
          if (severity === 'breaking' && behaviour.has(id)) expect(witness, id).not.toBeNull();
          if (witness !== null) expect(witness.before, id).not.toEqual(witness.after);
        }
      }),
      { numRuns: runs(45) },
    );
  });

  it('is the same every time', () => {
    const once = JSON.stringify(changesBetween(exampleManifest, exampleWith(byMail)));
    expect(JSON.stringify(changesBetween(structuredClone(exampleManifest), exampleWith(byMail)))).toBe(once);
  });
});

it('no value is longer than Microsoft Graph says that the directory holds', () => {
  const names = ['city', 'companyName', 'country', 'department', 'displayName', 'employeeId', 'givenName', 'jobTitle'];
  const others = ['mailNickname', 'mobile', 'physicalDeliveryOfficeName', 'postalCode', 'state', 'streetAddress'];
  const longest = [...names, ...others, 'surname', 'usageLocation', 'userPrincipalName', 'mail'].map(
    (name) => `${name} ${longestValue('User', name)}`,
  );
  expect(longest.join(', ')).toBe(
    'city 128, companyName 64, country 128, department 64, displayName 256, employeeId 16, givenName 64, jobTitle 128, ' +
      'mailNickname 64, mobile 64, physicalDeliveryOfficeName 128, postalCode 40, state 128, streetAddress 1024, ' +
      'surname 64, usageLocation 2, userPrincipalName 113, mail 4096',
  );
  const ofGroups = ['description', 'displayName', 'mailNickname', 'city'].map((name) => longestValue('Group', name));
  expect(ofGroups).toEqual([1024, 256, 64, 4096]);
});
