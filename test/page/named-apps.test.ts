/** The names that stand for the app of a page, however many there are. */
import { expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { namedApps, namesGiven, namesOfApp } from '../../src/page/words/named-apps.ts';

const HEADING = '# Configure Acme for automatic user provisioning\n\n';
const said = (name: string) => `Ensure your ${name} account has rights.\n\n`;

test('each name counts once, in the order of the page', () => {
  const page = readPage(`${HEADING}${said('Birch')}${said('Alder')}${said('Birch')}`);
  expect(namesGiven(namedApps(page))).toEqual(['Acme', 'Birch', 'Alder']);
});

test('of more names than any page has, those count that most places give', () => {
  const many = Array.from({ length: 60 }, (_, at) => said(`Birch ${at}`)).join('');
  const names = namesGiven(namedApps(readPage(`${HEADING}${many}${said('Alder')}${said('Alder')}`)));
  expect(names).toHaveLength(24);
  expect(names.slice(0, 2)).toEqual(['Acme', 'Birch 0']);
  expect(names.at(-1)).toBe('Alder');
});

test('a name that stands there once is the app’s where it is like it', () => {
  const page = readPage(`${HEADING}${said('Acme Cloud')}${said('Birch')}${said('Alder')}${said('Alder')}`);
  expect(namesOfApp(page, 'Acme')).toEqual(['Acme', 'Acme Cloud', 'Alder']);
});
