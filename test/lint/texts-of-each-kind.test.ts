/** What is told of the same words in each text of a manifest that states everything: which texts are read as sentences, and which are not. */
import { expect, test } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { FULL } from '../import/full-manifest.ts';

const WORDS = ['A TestApp account of it', 'See http://acme.test/x of it', 'It is the the key'];

function textsIn(value: unknown, pointer = ''): string[] {
  if (typeof value === 'string') return [pointer];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${pointer}/${index}`));
  return isRecord(value) ? Object.entries(value).flatMap(([key, each]) => textsIn(each, `${pointer}/${key}`)) : [];
}

function withText(value: unknown, keys: readonly string[], text: string): unknown {
  const [key, ...others] = keys;
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? withText(item, others, text) : item));
  return isRecord(value) ? { ...value, [key]: withText(value[key], others, text) } : value;
}

function told(pointer: string, text: string): string {
  const manifest = withText(FULL, pointer.slice(1).split('/'), text);
  const { problems } = lintManifest(JSON.stringify(manifest), 'connectors/acme.json', 'acme');
  return (
    [...new Set(problems.filter((each) => each.pointer === pointer).map(({ rule }) => rule))].join(' ') || 'nothing'
  );
}

test.each(WORDS.map((words, index) => [words, index] as const))(
  '%j is told by the kind of the text',
  async (words, index) => {
    const places = new Map<string, string[]>();
    // Of texts that differ in their number alone the first stands for all.
    const seen = new Set<string>();
    for (const pointer of textsIn(FULL)) {
      const fact = pointer.replaceAll(/\/\d+/gu, '/*');
      if (seen.has(fact)) continue;
      seen.add(fact);
      const rules = told(pointer, words);
      places.set(rules, [...(places.get(rules) ?? []), fact]);
    }
    const lines = [...places].flatMap(([rules, facts]) => [`== ${rules}`, ...facts]);
    await expect(`${words}\n${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/texts-of-each-kind-${index}.txt`);
  },
);
