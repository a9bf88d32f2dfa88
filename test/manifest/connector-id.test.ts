/** Which names can be those of a connector, and what becomes of an app's name. */
import { expect, test } from 'vitest';
import { idLike, isConnectorId, unusableId } from '../../src/manifest/connector-id.ts';

const LONG = 'a'.repeat(64);

test.each<readonly [id: string, why: string | null]>([
  ['acme', null],
  ['acme-hr-2', null],
  ['com', null],
  ['com10', null],
  [LONG, null],
  [`${LONG}a`, `"${LONG}a" cannot name a connector.`],
  ['', '"" cannot name a connector.'],
  ['Acme', '"Acme" cannot name a connector.'],
  ['acme--hr', '"acme--hr" cannot name a connector.'],
  ['acme-', '"acme-" cannot name a connector.'],
  ['com1', '"com1" cannot name a connector: Windows keeps the name for a device.'],
  ['aux', '"aux" cannot name a connector: Windows keeps the name for a device.'],
])('%j: %s', (id, why) => {
  expect(unusableId(id)).toBe(why);
  expect(isConnectorId(id)).toBe(why === null);
});

test.each<readonly [name: string, id: string | null]>([
  ['Acme HR', 'acme-hr'],
  ['Café & Söhne (EU)', 'cafe-sohne-eu'],
  ['Aux', 'aux-app'],
  ['Ω', null],
  ['', null],
  [`${'b'.repeat(59)} c`, 'b'.repeat(59)],
  [`${'b'.repeat(60)}c`, 'b'.repeat(60)],
])('an app called %j has the id %s', (name, id) => {
  expect(idLike(name)).toBe(id);
});
