/** What import makes of pages near the limits of its readers: of whole pages all of it, of the others what is not as on the short one. */
import { expect, test } from 'vitest';
import type { Fate } from '../../src/import/claims/account.ts';
import type { Claim } from '../../src/import/claims/claim.ts';
import type { ImportedPage } from '../../src/import/import-page.ts';
import type { Span } from '../../src/import/outline/span.ts';
import { FULL } from './full-manifest.ts';
import { PAGE_TEXTS, shortPage, WHOLE_PAGES } from './page-texts.ts';
import { generatePage, importPage } from './round-trip.ts';

/** The published text of spans; a long one by how it begins and ends. */
function textOf(spans: readonly Span[]): string {
  const text = spans.map(({ source }) => source).join(' / ');
  return text.length <= 90 ? text : `${text.slice(0, 45)}…${text.slice(-45)}`;
}

function valueLine([pointer, claims]: readonly [string, readonly Claim[]]): string {
  const said = claims.map(({ value, certainty, covers }) => {
    const how = certainty === 'stated' ? '' : ` (${certainty})`;
    return `${JSON.stringify(value)}${how}${covers.length === 0 ? '' : ` ‹${textOf(covers)}›`}`;
  });
  return `${pointer}: ${said.join(' + ')}`;
}

/** What is placed is told with its value, and what every page has by no line. */
function fateLine([span, fate]: readonly [Span, Fate]): string[] {
  return fate === 'placed' || fate === 'kept' ? [] : [`${fate} ‹${textOf([span])}›`];
}

/** A line a value, with the words that say it; a line each thing that is left, or told. */
function readingOf({ claims, fates, unplaced, problems }: ImportedPage, text: string): string[] {
  const lines = text.split('\n');
  return [
    ...Array.from(claims, valueLine),
    ...[...fates].flatMap(fateLine),
    ...unplaced.map((left) => `no place for ${JSON.stringify(left.text)}`),
    ...problems.map(({ rule, line, message, hint }) => {
      const told = `${message} ${hint}`.replace(/\bline \d+/gu, 'line …');
      return `${rule} at ‹${lines[line - 1]?.trim()}› ${told}`;
    }),
  ];
}

function read(text: string): string[] {
  return readingOf(importPage(text, 'acme.md'), text);
}

test.each([...WHOLE_PAGES, ['ours', generatePage(FULL, 'acme').page] as const])(
  'the page %s is read so',
  async (what, text) => {
    await expect(`${read(text).join('\n')}\n`).toMatchFileSnapshot(`golden/page-${what.replaceAll(' ', '-')}.txt`);
  },
);

test('other texts are read so', async () => {
  const known = new Set(read(shortPage({})));
  const lines = Object.entries(PAGE_TEXTS).flatMap(([about, texts]) => [
    `== ${about}`,
    ...texts.flatMap((variation) => {
      const own = read(shortPage(variation)).filter((line) => !known.has(line));
      return [
        ...Object.values(variation).map((text) => JSON.stringify(text).slice(1, -1)),
        ...own.map((line) => `  ${line}`),
        '',
      ];
    }),
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/page-texts.txt');
});
