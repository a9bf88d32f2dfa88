import { describe, expect, it } from 'vitest';
import type { Completion } from '../../src/authoring/completion.ts';
import { completionsAt } from '../../src/authoring/completions-at.ts';
import { signatureAt } from '../../src/authoring/signature-at.ts';
import type { Surroundings } from '../../src/authoring/surroundings.ts';
import { readPackageTemplates } from '../../src/read-templates.ts';
import { withCursor } from './cursor.ts';

const surroundings: Surroundings = {
  templates: readPackageTemplates(),
  media: ['media/acme/token.png'],
  schema: '../schemas/connector.schema.json',
};

function offered(marked: string): Completion[] {
  const { text, offset } = withCursor(marked);
  return completionsAt(text, offset, surroundings);
}

/** The text after the completion of that label was taken; places to fill in are shown as `<{1:name}`. */
function taken(marked: string, label: string): string {
  const { text } = withCursor(marked);
  const {
    start,
    end,
    text: put,
  } = offered(marked).find((each) => each.label === label)?.edit ?? { start: 0, end: 0, text: '?' };
  return (text.slice(0, start) + put + text.slice(end)).replaceAll('${', '<{');
}

const labels = (marked: string) => offered(marked).map(({ label }) => label);
const attribute = (mapping: string) => `{ "users": { "attributes": [{ ${mapping} }] } }`;

describe('properties', () => {
  it('those that are not there yet, each with a value to fill in', () => {
    expect(labels('{ "name": "Acme", | }')).toContain('homepage');
    expect(labels('{ "name": "Acme", | }')).not.toContain('name');
    expect(taken('{ "name": "Acme", | }', 'draft')).toBe('{ "name": "Acme", "draft": <{1|true,false|} }');
    expect(taken('{ "dr|" }', 'draft')).toBe('{ "draft": <{1|true,false|} }');
  });

  it('a key that has a value keeps it, and a comma is put where one is missing', () => {
    expect(taken('{ "na|": "Acme" }', 'name')).toBe('{ "name": "Acme" }');
    expect(taken('{ |\n  "name": "Acme" }', 'homepage')).toBe('{ "homepage": "$1",\n  "name": "Acme" }');
  });

  it('objects bring what they cannot do without', () => {
    expect(taken('{ | }', 'notes')).toMatch(/"notes": \[\{ "at": "<\{1\|intro,.*\|\}", "text": "\$2" \}\]/u);
    expect(taken('{ "$|" }', '$schema')).toBe('{ "\\$schema": "$1" }');
  });

  it('what makes no sense beside the others is left out', () => {
    expect(labels(attribute('"name": "title", "source": "jobTitle", |'))).not.toContain('expression');
    expect(labels('{ "auth": { "method": "none", | } }')).not.toContain('fields');
    expect(labels('{ "auth": { "fields": [{ "from": { "setup": true, | } }] } }')).toEqual([]);
    expect(labels('{ "users": { "scope": [{ "clauses": [{ "operator": "IS NULL", | }] }] } }')).toEqual(['attribute']);
  });
});

describe('values', () => {
  it.each([
    ['words of the schema', '{ "auth": { "method": | } }', 'bearer-token', '{ "auth": { "method": "bearer-token" } }'],
    ['flags', '{ "draft": tr| }', 'true', '{ "draft": true }'],
    [
      'items of lists',
      '{ "users": { "actions": ["create", "|"] } }',
      'update',
      '{ "users": { "actions": ["create", "update"] } }',
    ],
    [
      'attributes of SCIM',
      attribute('"name": "work|"'),
      'emails[type eq "work"].value',
      attribute('"name": "emails[type eq \\"work\\"].value"'),
    ],
    ['attributes of the directory', attribute('"source": "|"'), 'jobTitle', attribute('"source": "jobTitle"')],
    ['types', attribute('"type": "|"'), 'Boolean', attribute('"type": "Boolean"')],
    [
      'what a Boolean is written as',
      attribute('"name": "active", "constant": "|"'),
      'True',
      attribute('"name": "active", "constant": "True"'),
    ],
    [
      'what a Boolean of the app alone is written as',
      attribute('"name": "vip", "type": "Boolean", "constant": "|"'),
      'False',
      attribute('"name": "vip", "type": "Boolean", "constant": "False"'),
    ],
    [
      'labels of the portal',
      '{ "auth": { "fields": [{ "portal": "|" }] } }',
      'Secret Token',
      '{ "auth": { "fields": [{ "portal": "Secret Token" }] } }',
    ],
    [
      'labels that the set-up yields',
      '{ "setup": { "steps": [{ "yields": ["API key"] }] }, "auth": { "fields": [{ "vendor": "|" }] } }',
      'API key',
      '{ "setup": { "steps": [{ "yields": ["API key"] }] }, "auth": { "fields": [{ "vendor": "API key" }] } }',
    ],
    ['editions', '{ "tutorial": { "edition": "|" } }', 'six-step', '{ "tutorial": { "edition": "six-step" } }'],
    ['portals', '{ "tutorial": { "portal": "|" } }', '2026', '{ "tutorial": { "portal": "2026" } }'],
    [
      'the schema',
      '{ "$schema": "|" }',
      '../schemas/connector.schema.json',
      '{ "$schema": "../schemas/connector.schema.json" }',
    ],
    [
      'pictures',
      '{ "sections": [{ "pictures": [{ "path": "|" }] }] }',
      'media/acme/token.png',
      '{ "sections": [{ "pictures": [{ "path": "media/acme/token.png" }] }] }',
    ],
    [
      'pictures in Markdown',
      '{ "sections": [{ "body": ["![Tokens](me|)"] }] }',
      'media/acme/token.png',
      '{ "sections": [{ "body": ["![Tokens](media/acme/token.png)"] }] }',
    ],
    [
      'labels of the app in Markdown',
      '{ "setup": { "steps": [{ "text": "Open **API** and copy **AP|.", "yields": ["API key"] }] } }',
      'API key',
      '{ "setup": { "steps": [{ "text": "Open **API** and copy **API key.", "yields": ["API key"] }] } }',
    ],
    [
      'labels of the portal in Markdown',
      '{ "limitations": ["**Te|** fails."] }',
      'Test connection',
      '{ "limitations": ["**Test connection** fails."] }',
    ],
    ['names of products', '{ "limitations": ["Not in {br|}."] }', '{brand}', '{ "limitations": ["Not in {brand}."] }'],
    [
      'rows of the default mapping',
      '{ "users": { "attributes": [|] } }',
      'title',
      '{ "users": { "attributes": [{ "name": "title", "type": "String", "source": "jobTitle" }] } }',
    ],
    [
      'snippets of the schema',
      '{ "users": { "attributes": [|] } }',
      'Matching attribute',
      '{ "users": { "attributes": [{ "name": "<{1:userName}", "source": "<{2:userPrincipalName}", "matching": <{3:1}, "filterable": true }] } }',
    ],
    [
      'fields that a method asks for',
      '{ "auth": { "method": "bearer-token", "fields": [|] } }',
      'Secret Token',
      '{ "auth": { "method": "bearer-token", "fields": [{ "portal": "Secret Token", "secret": true }] } }',
    ],
  ])('%s', (_what, marked, label, expected) => {
    expect(taken(marked, label)).toBe(expected);
  });

  it('no labels behind those that are closed', () => {
    expect(labels('{ "limitations": ["**Test** fails|."] }')).toEqual([]);
  });

  it('attributes that the list has are not offered again', () => {
    const list = '{ "users": { "attributes": [{ "name": "userName" }, { "name": "|" }] } }';
    expect(labels(list)).not.toContain('userName');
    expect(labels(list)).toContain('active');
  });
});

describe('expressions', () => {
  it.each([
    ['functions with their parameters', '"Sw|"', 'Switch', '"Switch(<{1:source}, , <{2:key}, <{3:value})"'],
    ['functions that have arguments', '"Joi|(\\" \\", [surname])"', 'Join', '"Join(\\" \\", [surname])"'],
    ['attributes in brackets', '"ToUpper([sur|])"', 'surname', '"ToUpper([surname])"'],
    ['attributes without', '"ToUpper(|)"', '[surname]', '"ToUpper([surname])"'],
    ['a bracket that was not closed', '"ToUpper([sur|"', 'surname', '"ToUpper([surname]"'],
  ])('%s', (_what, expression, label, expected) => {
    expect(taken(attribute(`"expression": ${expression}`), label)).toBe(attribute(`"expression": ${expected}`));
  });

  it('nothing inside of a text', () => {
    expect(labels(attribute('"expression": "Join(\\"a|\\")"'))).toEqual([]);
  });

  it('the argument that is written', () => {
    const active = (expression: string) => {
      const { text, offset } = withCursor(attribute(`"expression": "${expression}"`));
      const told = signatureAt(text, offset);
      return told === null ? null : told.parameters[told.active ?? -1];
    };
    expect(active('Switch([a], , |)')).toBe('key');
    expect(active('Switch([a], , \\"x, y\\", \\"1\\", |)')).toBe('key');
    expect(active('Join(ToUpper(|), [b])')).toBe('source');
    expect(active('Join(ToUpper([a]), |)')).toBe('source');
    expect(active('|')).toBeNull();
  });
});
