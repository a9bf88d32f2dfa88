/** Whoever does what a hint says, word by word, is rid of the problem and has no other one. */
import { expect, it } from 'vitest';
import { exampleTarget, expressionRules } from '../../src/expression/rules.ts';
import { withInserted, without, withValue } from '../../src/json/edit.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { valueAt } from '../../src/json/json-node.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { manifestRules } from '../../src/lint/manifest-rules.generated.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

interface Place {
  readonly manifest: unknown;
  readonly pointer: string;
  /** The words that the message shows, where it shows some. */
  readonly shown: string;
}

/** A form of hint, and what it tells to do; of several, the first counts. */
interface Form {
  readonly form: RegExp;
  readonly follow: (said: string, place: Place) => unknown;
}

const parent = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));

const MAPPINGS = ['source', 'expression', 'constant', 'default'];

/** A property that the hint writes out stands beside the one that the problem points to; of the kinds of mapping there is one. */
function setBeside(said: string, { manifest, pointer }: Place): unknown {
  const [, key = '', json = ''] = /^"(\w+)": (.*)$/su.exec(said) ?? [];
  const owner = key === 'activeFalse' ? '/users' : parent(pointer);
  const cleared = MAPPINGS.includes(key) ? MAPPINGS : [];
  const bare = cleared
    .filter((other) => other !== key && valueAt(manifest, `${owner}/${other}`) !== undefined)
    .reduce<unknown>((made, other) => without(made, `${owner}/${other}`), manifest);
  return withValue(bare, `${owner}/${key}`, JSON.parse(json));
}

/** Of a text, the words that the message shows; else the whole text. */
function write(said: string, { manifest, pointer, shown }: Place): unknown {
  const text = valueAt(manifest, pointer);
  const isPart = typeof text === 'string' && shown !== '' && shown !== text && text.includes(shown);
  return withValue(manifest, pointer, isPart ? text.replace(shown, said) : said);
}

const FORMS: readonly Form[] = [
  {
    form: /^Remove "alternatives"\.$/u,
    follow: (_, { manifest }) => without(manifest, '/auth/alternatives'),
  },
  {
    form: /^Write (\[\w+\]) without quotes\.$/u,
    follow: (said, place) => write(said, { ...place, shown: JSON.stringify(place.shown) }),
  },
  {
    form: /^Add (\{ "name": .*\}) to the attributes\.$/u,
    follow: (said, { manifest }) => withInserted(manifest, '/users/attributes/1', JSON.parse(said)),
  },
  {
    form: /^Add "(disable)" to the actions/u,
    follow: (said, { manifest }) => withInserted(manifest, '/users/actions/0', said),
  },
  {
    form: /("(?:source|expression|constant|flow|filterable|activeFalse|matching)": (?:"(?:[^"\\]|\\.)*"|true))/u,
    follow: setBeside,
  },
  {
    form: /^(?:Remove|Leave out) "(\w+)"/u,
    follow: (said, { manifest, pointer }) => without(manifest, `${parent(pointer)}/${said}`),
  },
  {
    form: /^Remove one of (?:them|the two)\.$/u,
    follow: (_, { manifest, pointer, shown }) =>
      typeof valueAt(manifest, pointer) === 'string' && shown !== '' && pointer.startsWith('/prerequisites')
        ? withValue(manifest, pointer, String(valueAt(manifest, pointer)).replace(`${shown} ${shown}`, shown))
        : without(manifest, parent(pointer)),
  },
  {
    form: /^Write it as a template: "template": (\{.*\})$/su,
    follow: (said, { manifest, pointer }) => withValue(manifest, parent(pointer), { template: JSON.parse(said) }),
  },
  { form: /^Remove this row/u, follow: (_, { manifest, pointer }) => without(manifest, parent(pointer)) },
  {
    form: /^Remove the markup\.$/u,
    follow: (_, place) =>
      write(String(valueAt(place.manifest, place.pointer)).replace(/[*`]/gu, ''), { ...place, shown: '' }),
  },
  { form: /^Did you mean [`"]?(.+?)[`"]?\?(?: Capitals count\.)?$/u, follow: write },
  { form: /^Write "(.+?)"[.,]/u, follow: write },
  { form: /^Write ([^\s"].*?)\.?$/u, follow: write },
  { form: /^For instance: ([^"\s]\S.*)$/u, follow: write },
  {
    form: /^The next free one is (\d+)\.$/u,
    follow: (said, { manifest, pointer }) => withValue(manifest, pointer, Number(said)),
  },
];

/** Hints in such a form that leave the words to the writer. */
const NOT_LITERAL: ReadonlySet<string> = new Set([
  'address-unsafe',
  'attribute-path-malformed',
  'constant-form-unusual',
  'support-contact',
]);

function lint(manifest: unknown): readonly Problem[] {
  return lintManifest(JSON.stringify(manifest, null, 2), 'connectors/acme.json', 'acme').problems;
}

/** A mapping to an attribute of the app's own, or to that for which the rule is. */
function mapped(id: string, expression: string): unknown {
  const { name = 'title', type = 'String' } = exampleTarget(id) ?? {};
  const [userName, ...others] = exampleManifest.users.attributes ?? [];
  const row = { name, type, expression };
  const attributes = name === 'userName' ? [{ ...row, matching: 1 }, ...others] : [userName, row];
  return withValue(exampleManifest, '/users', { ...exampleManifest.users, actions: ['create', 'disable'], attributes });
}

const examples = [
  ...manifestRules.flatMap(({ id, example, bad }) =>
    example === 'manifest' ? [{ id, manifest: mergePatch(exampleManifest, JSON.parse(bad)) }] : [],
  ),
  ...expressionRules.flatMap(({ id, example, bad }) =>
    example === 'expression' ? [{ id, manifest: mapped(id, bad) }] : [],
  ),
];

const cases = examples.flatMap(({ id, manifest }) => {
  if (NOT_LITERAL.has(id)) return [];
  return lint(manifest).flatMap((problem) => {
    const said = FORMS.map(({ form, follow }) => ({ found: form.exec(problem.hint ?? ''), follow })).find(
      ({ found }) => found !== null,
    );
    if (said === undefined || problem.rule !== id) return [];
    return [{ id, problem, hint: problem.hint ?? '', manifest, follow: said.follow, words: said.found?.[1] ?? '' }];
  });
});

it.each(cases)('$id: $hint', ({ id, problem, manifest, follow, words }) => {
  const [, quoted = ''] = /["`]([^"`]+)["`]/u.exec(problem.message) ?? [];
  const followed = follow(words, { manifest, pointer: problem.pointer, shown: quoted });
  expect(isRecord(followed)).toBe(true);
  const left = lint(followed).filter(({ rule, severity }) => rule === id || severity === 'error');
  expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

it('many hints say what to write', () => expect(cases.length).toBeGreaterThan(35));
