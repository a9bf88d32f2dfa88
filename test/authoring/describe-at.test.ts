import { describe, expect, it } from 'vitest';
import { describeAt } from '../../src/authoring/describe-at.ts';
import { withCursor } from './cursor.ts';

function told(marked: string): string {
  const { text, offset } = withCursor(marked);
  return describeAt(text, offset)?.paragraphs.join('\n\n') ?? '';
}

const attribute = (mapping: string) => `{ "users": { "attributes": [{ ${mapping} }] } }`;

describe('what is told of a place', () => {
  it.each([
    ['a property, at its key', '{ "home|page": "https://acme.example" }', 'The address of the app'],
    ['a property of what is half written', '{ "auth": { "meth|od": ', 'How the provisioning service signs in'],
    [
      'a word of a choice, first of all',
      '{ "auth": { "method": "bearer|-token" } }',
      '`bearer-token`: a long-lived token',
    ],
    ['an item of a list of words', '{ "users": { "actions": ["disab|le"] } }', 'deactivate people who leave'],
    ['an attribute of SCIM', attribute('"name": "emails[type eq \\"work|\\"].value"'), 'Addresses of e-mail'],
    ['what fills it by default', attribute('"name": "title|"'), 'default mapping fills it from `jobTitle`'],
    [
      'an attribute of the app',
      attribute('"name": "urn:acme:2.0:User:bad|ge"'),
      'is no attribute of the standard schemas',
    ],
    ['an attribute of a group', '{ "groups": { "attributes": [{ "name": "members|" }] } }', 'The members of the group'],
    ['an attribute of the directory', attribute('"source": "mobile|"'), 'Microsoft Graph calls it `mobilePhone`'],
    ['one that cannot be read', attribute('"source": "user|Type"'), 'cannot be read'],
    [
      'a function',
      attribute('"expression": "Jo|in(\\" \\", [givenName], [surname])"'),
      '`Join(separator, source, ...)`',
    ],
    [
      'an attribute in it',
      attribute('"expression": "Join(\\" \\", [given|Name], [surname])"'),
      'The sample user Ana Ruiz has `Ana`',
    ],
    [
      'what it does',
      attribute('"expression": "Join(\\" \\", [givenName], [surname])|"'),
      'givenName and surname joined with a space',
    ],
    ['what it gives', attribute('"expression": "ToUpper([surname])|"'), 'The sample user Ana Ruiz gets `RUIZ`.'],
    [
      'an operator of a clause',
      '{ "users": { "scope": [{ "clauses": [{ "operator": "IS NU|LL" }] }] } }',
      'takes no value',
    ],
  ])('%s', (_what, marked, expected) => {
    expect(told(marked)).toContain(expected);
  });

  it.each(['{ | }', '{ "nonsense|": 1 }', '|{ "name": "Acme" }', '{ "name": "Acme" }|', '', 'not JSON|'])(
    'nothing at %j',
    (marked) => expect(told(marked)).toBe(''),
  );

  it('words of a manifest are no markup in it', () => {
    expect(told(attribute('"expression": "Join(\\"**<img src=x>**\\", [surname])|"'))).not.toMatch(
      /(?<!\\)(?:\*\*<|<img)/u,
    );
  });
});
