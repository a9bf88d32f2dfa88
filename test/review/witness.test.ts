import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/review/change.ts';
import {
  attributesWithout,
  attributeWith,
  EXAMPLE_ATTRIBUTES,
  exampleManifest,
} from '../../src/review/example-manifest.ts';
import { changesBetween, exampleWith } from './example-sides.ts';
import { manifestArbitrary } from './manifest-arbitrary.ts';

function changeOf(id: string, before: unknown, after: unknown): Change | undefined {
  return changesBetween(exampleWith(before), exampleWith(after)).find((change) => change.id === id);
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
    ['Left([employeeId], 30)', 'Left([employeeId], 31)', 'breaking'],
    ['ToLower([mail])', '[mail]', 'breaking'],
    ['Coalesce([mail], [userPrincipalName])', '[mail]', 'breaking'],
    ['Join(" ", [givenName], [surname])', 'Join(" ", [givenName],   [surname])', 'safe'],
    ['Append([mail], "")', '[mail]', 'safe'],
    ['ToLower(ToUpper([mailNickname]))', 'ToLower([mailNickname])', 'safe'],
    ['Not(Not([accountEnabled]))', '[accountEnabled]', 'safe'],
  ])('%s and %s: %s', (before, after, severity) => {
    const change = changeOf(
      'mapping-changed',
      attributeWith('title', { expression: before }),
      attributeWith('title', after.startsWith('[') ? { source: after.slice(1, -1) } : { expression: after }),
    );
    expect(change?.severity).toBe(severity);
    if (severity === 'safe') expect(change?.message).toContain('gives the same results for all samples');
    else expect(change?.witness).not.toBeNull();
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
      { numRuns: 200 },
    );
  });

  it('is the same every time', () => {
    const once = JSON.stringify(changesBetween(exampleManifest, exampleWith(byMail)));
    expect(JSON.stringify(changesBetween(structuredClone(exampleManifest), exampleWith(byMail)))).toBe(once);
  });
});
