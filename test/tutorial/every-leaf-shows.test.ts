/**
 * A page cannot hide what its manifest says: every text of a manifest can be read in its page, and every other value
 * makes a difference to it, in every form of a page. What pages leave out is a row of `pageFacts`.
 */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { slashDate } from '../../src/emit/tutorial/front-matter.ts';
import { PAGE_CHOICES } from '../../src/emit/tutorial/page-choice.ts';
import { isShown } from '../../src/emit/tutorial/page-facts/page-fact.ts';
import { pageFacts } from '../../src/emit/tutorial/page-facts/page-facts.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { withValue } from '../../src/json/edit.ts';
import { valueAt } from '../../src/json/json-node.ts';
import { factAt } from '../../src/manifest/fact-at.ts';
import { type FactPath, facts } from '../../src/manifest/facts.generated.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { linkTarget } from '../../src/markdown/link-target.ts';
import { canBeLeftOut } from '../../src/review/edits/restated.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { withoutPart } from '../../src/trace/without-part.ts';
import { soundManifest } from '../import/sound-manifest.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
import { isDeep, runs } from '../run/depth.ts';
import { oneBlank, readerText } from './reader-text.ts';
import { ALL_FORMS, FAR_APART, FORMS, formName, templateKit } from './template-kit.ts';

const kit = templateKit();

type Pair = (typeof FORMS)[number];

function pageOf(manifest: Manifest, pair: Pair): string {
  return emitTutorial(resolveConnector(manifest, 'acme', 'connectors/acme.json'), kit, pair).text;
}

interface Leaf {
  readonly pointer: string;
  readonly fact: FactPath;
  readonly value: unknown;
}

/** The leaves that pages are to show; the form is another one in each test. */
function leavesOf(manifest: Manifest): Leaf[] {
  return [...partsOf(manifest)].flatMap(({ pointer, value }) => {
    if (isAboutInnerSteps(manifest, pointer)) return [];
    const fact = factAt(pointer);
    const isLeaf = typeof value !== 'object' || value === null;
    return fact !== null && !isChoice(fact) && isLeaf && isShown(pageFacts[fact]) ? [{ pointer, fact, value }] : [];
  });
}

/** How inner steps stand says nothing of a step that has none. */
function isAboutInnerSteps(manifest: Manifest, pointer: string): boolean {
  const step = /^(.*\/steps\/\d+)\/(?:unordered|notes\/\d+\/after)$/.exec(pointer)?.[1];
  return step !== undefined && valueAt(manifest, `${step}/steps`) === undefined;
}

function isChoice(fact: FactPath): boolean {
  return PAGE_CHOICES.some((kind) => fact === `/tutorial/${kind}`);
}

/** A portal has labels of its own for the fields that manifests name. */
function inPortal({ portal }: Pair, text: string): string {
  const rows = kit.portals.get(portal)?.data.fields ?? [];
  return rows.find(({ known }) => known.toLowerCase() === text.toLowerCase())?.text ?? text;
}

/** A text as a reader of the page sees it. */
function asSeen(fact: FactPath, text: string): string {
  const row = facts[fact];
  const holds = row.kind === 'text' ? row.holds : 'plain';
  if (holds === 'date') return slashDate(text);
  if (holds === 'inline' || holds === 'listed' || holds === 'block') return readerText(text).replace(/\.$/, '');
  if (holds === 'address' || holds === 'page' || holds === 'path') return linkTarget(text);
  if (holds === 'code') return oneBlank(text);
  return text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** The texts of a manifest that its page does not show. */
function unseen(manifest: Manifest, pair: Pair): string[] {
  const seen = readerText(pageOf(manifest, pair));
  return leavesOf(manifest)
    .filter(({ fact, value }) => facts[fact].kind === 'text' && typeof value === 'string' && !isUnreadable(fact, value))
    .filter(
      ({ fact, value }) =>
        ![value, inPortal(pair, String(value))].some((text) => seen.includes(asSeen(fact, String(text)))),
    )
    .map(({ pointer, value }) => `${pointer}: ${JSON.stringify(value)}`);
}

/** An expression of one attribute or text is the same mapping without it; one with a mistake gives no page at all. */
function isUnreadable(fact: FactPath, value: string): boolean {
  return fact === '/users/attributes/*/expression' && parseExpression(value).expression?.kind !== 'call';
}

/** The same manifest with a mark of its own behind each text, so that none is seen in the place of another. */
function marked(manifest: Manifest): Manifest {
  let count = 0;
  const other = leavesOf(manifest).reduce<unknown>((edited, { pointer, fact, value }) => {
    const row = facts[fact];
    if (row.kind !== 'text' || typeof value !== 'string' || UNMARKED.has(row.holds)) return edited;
    count += 1;
    return withValue(
      edited,
      pointer,
      row.holds === 'inline' || row.holds === 'listed' ? `${value} q${count}q` : `${value}q${count}q`,
    );
  }, manifest);
  return checkSchema(other).manifest ?? manifest;
}

/** What is no longer itself with something behind it. */
const UNMARKED: ReadonlySet<string> = new Set(['date', 'expression', 'block']);

/**
 * Items of a list are printed by one part of a template, so a few of each kind of value stand for all; each form has
 * others. The texts are all looked for.
 */
function fewOfEach<Part extends { readonly pointer: string; readonly value: unknown }>(
  parts: readonly Part[],
  pair: Pair,
): Part[] {
  const kinds = new Map<string, Part[]>();
  for (const part of parts) {
    const isWord = typeof part.value === 'boolean' || typeof part.value === 'number';
    const kind = `${factAt(part.pointer)} ${isWord ? part.value : typeof part.value}`;
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, [part]);
    else same.push(part);
  }
  const turn = FAR_APART.indexOf(pair) / FAR_APART.length;
  return [...kinds.values()].flatMap((same) =>
    same.filter(
      (_, at) => Math.floor((at * FEW) / same.length - turn) !== Math.floor(((at - 1) * FEW) / same.length - turn),
    ),
  );
}

const FEW = isDeep ? 3 : 1;

/** The values that are no texts and make no difference to the page, whatever they are changed to. */
function idle(manifest: Manifest, pair: Pair, { page, differsWithout }: Whole, below = ''): string[] {
  return fewOfEach(leavesOf(manifest), pair)
    .filter(({ pointer, fact }) => pointer.startsWith(below) && facts[fact].kind !== 'text')
    .filter((leaf) => {
      const without = differsWithout(leaf.pointer);
      if (without === true) return false;
      const others = variantsOf(manifest, leaf);
      return (without !== null || others.length > 0) && others.every((other) => pageOf(other, pair) === page);
    })
    .map(({ pointer, value }) => `${pointer}: ${JSON.stringify(value)}`);
}

/** The parts that could be taken away and nobody would see it, though they say something. */
function unmissed(manifest: Manifest, pair: Pair, { differsWithout }: Whole, below = ''): string[] {
  return fewOfEach([...partsOf(manifest)], pair)
    .filter(({ pointer, value }) => {
      const fact = pointer.startsWith(below) ? factAt(pointer) : null;
      if (fact === null || isChoice(fact) || !isShown(pageFacts[fact]) || canBeLeftOut(value, pointer)) return false;
      return !isAboutInnerSteps(manifest, pointer) && differsWithout(pointer) === false;
    })
    .map(({ pointer, value }) => `${pointer}: ${JSON.stringify(value)}`);
}

/** With other values in the place of one. */
function variantsOf(manifest: Manifest, { pointer, fact, value }: Leaf): Manifest[] {
  const row = facts[fact];
  const choices: readonly string[] = row.kind === 'choice' ? row.choices : [];
  const others = [
    ...choices.filter((word) => word !== value).map((word) => withValue(manifest, pointer, word)),
    ...(typeof value === 'boolean' && row.kind === 'flag' ? [withValue(manifest, pointer, !value)] : []),
    ...(typeof value === 'number' ? [withValue(manifest, pointer, value + 1)] : []),
  ];
  return others.flatMap((other) => checkSchema(other).manifest ?? []);
}

/** The page of a whole manifest, and whether it is another one without a part; `null` where that cannot be left out. */
interface Whole {
  readonly page: string;
  readonly differsWithout: (pointer: string) => boolean | null;
}

function wholePage(manifest: Manifest, pair: Pair): Whole {
  const page = pageOf(manifest, pair);
  const known = new Map<string, boolean | null>();
  const differsWithout = (pointer: string): boolean | null => {
    const found = known.get(pointer);
    if (found !== undefined) return found;
    const { manifest: other } = checkSchema(withoutPart(manifest, pointer));
    const differs = other === null ? null : pageOf(other, pair) !== page;
    known.set(pointer, differs);
    return differs;
  };
  return { page, differsWithout };
}

function written(): [string, Manifest][] {
  const files = [
    ...fs.readdirSync('connectors').map((name) => `connectors/${name}`),
    ...fs.readdirSync('test/cases').map((name) => `test/cases/${name}/connector.json`),
  ];
  return files
    .filter((file) => file.endsWith('.json') && fs.existsSync(file))
    .flatMap((file): [string, Manifest][] => {
      const { manifest } = checkSchema(JSON.parse(fs.readFileSync(file, 'utf8')));
      return manifest === null ? [] : [[file, manifest]];
    });
}

/** Between them they use every property; behind the first one they differ in their credentials alone. */
const FULL = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((pick): [string, Manifest, string][] => {
  const { manifest } = checkSchema(fullValue(undefined, 0, '', pick));
  return manifest === null
    ? []
    : [[`a manifest that uses every property (${pick})`, manifest, pick === 0 ? '' : '/auth']];
});

const WRITTEN = written().map(([name, manifest]) => [name, manifest, ''] as const);

describe.each([...FULL, ...WRITTEN].map((row, at) => [...row, at] as const))('%s', (_, manifest, below, at) => {
  // The first has every property, and is tried in both; of the others each form gets its half.
  const forms = at === 0 ? FAR_APART : FAR_APART.filter((_form, index) => index === at % FAR_APART.length);
  const withMarks = marked(manifest);

  test.each((below === '' ? FORMS : FAR_APART).map((form) => [formName(form), form] as const))(
    'shows every text in %s',
    (_name, pair) => {
      expect(unseen(manifest, pair)).toEqual([]);
      expect(unseen(withMarks, pair)).toEqual([]);
    },
  );

  test.each(forms.map((form) => [formName(form), form] as const))('shows every other value in %s', (_name, pair) => {
    const whole = wholePage(manifest, pair);
    expect(idle(manifest, pair, whole, below)).toEqual([]);
    expect(unmissed(manifest, pair, whole, below)).toEqual([]);
  });
});

test('made-up manifests show everything', () => {
  fc.assert(
    fc.property(soundManifest, fc.constantFrom(...ALL_FORMS), (manifest, pair) => {
      expect([...unseen(manifest, pair), ...idle(manifest, pair, wholePage(manifest, pair))]).toEqual([]);
    }),
    { numRuns: runs(5) },
  );
});
