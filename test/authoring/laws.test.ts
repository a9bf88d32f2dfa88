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

/** So many choices of a list are shown: the others stand in tables of their own. */
const SHOWN = 3;

/** What is answered at a place: the first choices and what the first of them writes, what is told, and which argument is written. */
function answersAt(text: string, offset: number, isToldOf: boolean): string {
  const choices = completionsAt(text, offset, NO_SURROUNDINGS);
  const [first] = choices;
  const told = isToldOf ? describeAt(text, offset) : null;
  const signature = signatureAt(text, offset);
  const labels = choices
    .slice(0, SHOWN)
    .map(({ label, kind, detail }) => `${kind} ${label}${detail === null ? '' : ` (${detail})`}`);
  return [
    ...(first === undefined
      ? []
      : [
          `  ${choices.length}: ${labels.join(', ')}: ${first.edit.start}-${first.edit.end === offset ? 'here' : first.edit.end} ${JSON.stringify(first.edit.text)}`,
        ]),
    ...(told === null ? [] : [`  told of ${told.place.start}-${told.place.end}: ${told.paragraphs.join(' | ')}`]),
    ...(signature === null ? [] : [`  argument ${signature.active} of ${signature.signature}`]),
  ].join('\n');
}

/** The places in the order of the text, those that are answered alike once, with what stands before them. */
function answers(ends: readonly (readonly [text: string, offset: number])[], isToldOf: boolean): string {
  let before = '';
  return ends
    .flatMap(([text, offset]) => {
      const answer = answersAt(text, offset, isToldOf);
      if (answer === before) return [];
      before = answer;
      return [`${offset} ${JSON.stringify(text.slice(Math.max(0, offset - 20), offset))}\n${answer}\n`];
    })
    .join('');
}

describe('whatever is written so far', () => {
  it('every beginning of a manifest can be asked about', () => {
    for (let end = 0; end <= MANIFEST.length; end++) {
      const text = MANIFEST.slice(0, end);
      askAt(text, end);
      if (end % 20 === 0) outlineOf(text);
    }
  });

  it('each place of a manifest is answered in these words', async () => {
    const places = [...MANIFEST].keys();
    const whole = answers(
      [...places].map((offset) => [MANIFEST, offset]),
      true,
    );
    await expect(whole).toMatchFileSnapshot('golden/answers.txt');
  });

  it('and each end of a manifest in these', async () => {
    const ends = [...MANIFEST].keys();
    const begun = answers(
      [...ends].map((end) => [MANIFEST.slice(0, end), end]),
      false,
    );
    await expect(begun).toMatchFileSnapshot('golden/answers-at-ends.txt');
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
