/** What is asked where a fact is gone from a manifest that states them all: each question with its answers, as a file. */
import { expect, test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { readManifest } from '../../src/manifest/read-manifest.ts';
import { openQuestions } from '../../src/readiness/open-questions.ts';
import { changedPlaces, outcomesOfChanges } from '../changed-places.ts';
import { FULL } from '../import/full-manifest.ts';

/** Of the others nothing is asked that a change of these does not show. */
const ASKED_OF =
  /^\/(?:[a-zA-Z]+|auth\/\w+|auth\/fields\/\d+(?:\/\w+)?|(?:users|groups)\/\w+|users\/attributes\/[0-3](?:\/\w+)?|groups\/attributes\/\d+(?:\/\w+)?|singleSignOn\/\w+)$/u;

test('each fact gone', async () => {
  const gone = [...changedPlaces(FULL)].filter(({ pointer, now }) => now === 'gone' && ASKED_OF.test(pointer));
  const outcome = (value: unknown): readonly string[] => {
    const { manifest } = readManifest(JSON.stringify(value), 'connectors/acme.json');
    if (manifest === null) return ['no manifest'];
    return openQuestions(resolveConnector(manifest, 'acme', 'connectors/acme.json')).map((each) =>
      JSON.stringify(each),
    );
  };
  await expect(outcomesOfChanges(FULL, outcome, gone)).toMatchFileSnapshot('golden/changed-manifests.txt');
});
