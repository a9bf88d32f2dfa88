import { expect, test } from 'vitest';
import { NO_PHRASE } from '../../src/page/outline/phrase.ts';
import { fillsField } from '../../src/page/words/credentials/filled-fields.ts';

test.each([
  ['Secret Token: the key of Acme', 'Secret Token', true],
  ['Secret Token : the key of Acme', 'Secret Token:', true],
  ['The Secret Token is the key', 'Secret Token', true],
  ['Secret Token of Acme', 'Secret Token', false],
  ['Some other w: the key of Acme', 'Secret Token', false],
  ['Acme Key: the key of Acme', 'Acme Key', false],
  [': the key of Acme', '', false],
  ['Enter the key of Acme', 'Acme Key', true],
])('%j behind the label %j fills a field: %j', (words, label, fills) => {
  expect(fillsField({ ...NO_PHRASE, words, labels: [label] })).toBe(fills);
});
