import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionsAt } from '../../src/authoring/completions-at.ts';
import { describeAt } from '../../src/authoring/describe-at.ts';
import { outlineOf } from '../../src/authoring/outline.ts';
import { signatureAt } from '../../src/authoring/signature-at.ts';
import { NO_SURROUNDINGS } from '../../src/authoring/surroundings.ts';
import { runs } from '../run/depth.ts';

const MANIFEST = `{
  "$schema": "../schemas/connector.schema.json",
  "name": "Acme \\"\\u00e9\\" 😀",
  "auth": { "method": "bearer-token", "fields": [{ "portal": "Tenant URL", "from": { "fixed": "https://x.example" } }] },
  "users": { "actions": ["create", "disable"], "basis": "documented", "attributes": [
    { "name": "emails[type eq \\"work\\"].value", "expression": "Join(\\" \\", [givenName], Mid([surname], 1, 2))" },
    { "name": "active", "matching": 1, "required": true, "source": null } ] },
  "groups": false, "limitations": ["No {brand} *groups*."],
  "tutorial": { "edition": "six-step", "vocabulary": "entra-id", "date": "2020-11-24" }
}`;

/** Everything that can be asked at a place; what comes back stands inside of the text. */
function askAt(text: string, offset: number): void {
  const told = describeAt(text, offset);
  const places = [
    ...completionsAt(text, offset, NO_SURROUNDINGS).map(({ edit }) => edit),
    ...(told === null ? [] : [told.place]),
  ];
  const outside = places.filter(({ start, end }) => start < 0 || end < start || end > text.length);
  if (outside.length > 0) expect(outside).toEqual([]);
  signatureAt(text, offset);
}

describe('whatever is written so far', () => {
  it('every beginning of a manifest can be asked about', () => {
    for (let end = 0; end <= MANIFEST.length; end++) {
      const text = MANIFEST.slice(0, end);
      askAt(text, end);
      if (end % 20 === 0) outlineOf(text);
    }
  });

  it('and any text whatever, anywhere', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      '\n',
      'users',
      '"attributes"',
      '"expression": "',
      'Join(',
      '\0',
      '😀',
      '\uD800',
      '1e',
      'true',
      '//',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(200), (pieces, offset) => {
        askAt(pieces.join(''), offset);
        outlineOf(pieces.join(''));
      }),
      { numRuns: runs(300) },
    );
  });

  it('and what is nested deeper than anything', () => {
    const deep = '{"users":'.repeat(20_000) + '['.repeat(20_000);
    askAt(deep, deep.length);
    expect(outlineOf(deep)).toHaveLength(1);
  });
});
