/** `mapUser` as generated, against the same mapping by hand and against one in JSONata. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import jsonata from 'jsonata';
import { mapUserByHand } from './hand-written-mapping.mjs';
import { SAMPLE_USERS } from './sample-users.mjs';
import { throughputRatio } from './timing.mjs';

export async function measureMapping(root, work) {
  const mapUser = await compileMapping(root, work);
  const [example] = SAMPLE_USERS;
  const same = JSON.stringify(sorted(mapUser(example))) === JSON.stringify(sorted(mapUserByHand(example)));
  if (!same) throw new Error('The mapping by hand gives another user than the generated one.');
  const byHand = throughputRatio(overAll(mapUser), overAll(mapUserByHand));
  return [
    ['mapUser against the same mapping by hand, throughput', byHand, 0.9, 'x'],
    ['mapUser against the same mapping in JSONata, throughput', await againstJsonata(mapUser), 100, 'x'],
  ];
}

async function compileMapping(root, work) {
  const source = path.join(root, 'generated/promapp');
  fs.writeFileSync(path.join(work, 'package.json'), '{ "type": "module" }');
  for (const file of ['mapping.ts', 'types.ts']) fs.copyFileSync(path.join(source, file), path.join(work, file));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [
    tsc,
    '--ignoreConfig',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    '',
    path.join(work, 'mapping.ts'),
  ]);
  return (await import(pathToFileURL(path.join(work, 'mapping.js')).href)).mapUser;
}

function overAll(map) {
  let at = 0;
  return () => map(SAMPLE_USERS[at++ & 63]);
}

async function againstJsonata(mapUser) {
  const expression = jsonata(JSONATA_MAPPING);
  const rounds = 2000;
  let start = performance.now();
  for (let round = 0; round < rounds; round++) await expression.evaluate(SAMPLE_USERS[round & 63]);
  const slow = (performance.now() - start) / rounds;
  const many = rounds * 200;
  start = performance.now();
  for (let round = 0; round < many; round++) mapUser(SAMPLE_USERS[round & 63]);
  return slow / ((performance.now() - start) / many);
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const JSONATA_MAPPING = `{
  "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
  "userName": userPrincipalName,
  "active": IsSoftDeleted ? false : true,
  "displayName": displayName,
  "title": jobTitle,
  "emails": [{ "type": "work", "primary": true, "value": mail }],
  "preferredLanguage": preferredLanguage,
  "name": { "givenName": givenName, "familyName": surname, "formatted": $join([givenName, surname][$ != null], " ") },
  "addresses": [{ "type": "work", "formatted": physicalDeliveryOfficeName, "streetAddress": streetAddress, "locality": city, "region": state, "postalCode": postalCode, "country": country }],
  "phoneNumbers": [{ "type": "work", "value": telephoneNumber }, { "type": "mobile", "value": mobile }, { "type": "fax", "value": facsimileTelephoneNumber }],
  "externalId": mailNickname,
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": employeeId, "department": department, "manager": { "value": manager } },
  "meta": { "resourceType": "User" }
}`;
