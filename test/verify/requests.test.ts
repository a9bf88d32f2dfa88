/** Every request of a run, in its order, with what was judged in the end: what a server sees of `verify`, as a file. */
import { expect, test } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { connectorOf } from './broken-server.ts';
import { verifyAtHand } from './verify-at-hand.ts';

const USER_NAME = { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1 };
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** Attributes of a kind that the other has none of, and groups of which little is known. */
const ODD = connectorOf(
  [
    { name: 'externalId', type: 'String', source: 'mailNickname', matching: 1 },
    { ...USER_NAME, matching: 2 },
    { name: 'active', type: 'Boolean', source: 'Not([IsSoftDeleted])' },
    { name: 'name', type: 'Complex' },
    { name: 'entitlements', filterable: true },
    { name: 'phoneNumbers[type eq "work"].value', type: 'String' },
    { name: 'phoneNumbers[type eq "mobile"].value', type: 'String' },
    { name: 'photos[primary eq true].value', type: 'Reference' },
    { name: `${ENTERPRISE}:manager`, type: 'Reference', source: 'manager' },
  ],
  {
    actions: ['create', 'update'],
    basis: 'documented',
    attributes: [{ name: 'displayName', type: 'String', matching: 1 }],
  },
);

async function runOf(connector: Connector): Promise<string> {
  const lines: string[] = [];
  const report = await verifyAtHand(connector, [], new MockAtHand(connector), {
    learn: connector,
    onExchange: ({ method, url, requestBody, status }) => {
      const sent = requestBody === null ? '' : ` ${requestBody}`;
      lines.push(`${method} ${decodeURIComponent(url).replace(/^.*\/scim\//u, '/')}${sent} → ${status}`);
    },
  });
  const { results, proposals, evidence: _, profile: __, ...others } = report;
  return [
    ...lines,
    '',
    ...results.map(({ claim, subject, verdict, why }) => `${claim} ${subject}: ${verdict}: ${why}`),
    '',
    ...proposals.map((each) => JSON.stringify(each)),
    JSON.stringify(others),
    '',
  ].join('\n');
}

test.each([
  ['full', fullConnector()],
  ['odd', ODD],
])('of the connector %s', async (name, connector) => {
  await expect(await runOf(connector)).toMatchFileSnapshot(`golden/requests-${name}.txt`);
});
