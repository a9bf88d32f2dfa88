/** A slip of JSON is told once, at its place, and hides no other mistake of the manifest. */
import { expect, it } from 'vitest';
import { readTokens, type Token } from '../../src/json/json-tokens.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { formatManifest } from '../../src/manifest/format-manifest.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { isDeep } from '../run/depth.ts';

/** With a mistake in front of all that is slipped, and one behind: a value a line, and in the one layout, with several. */
const SPREAD = JSON.stringify({ nmae: 'x', ...JSON.parse(acmeManifest()), colour: 'red' }, null, 2);
const LAID_OUT = formatManifest(SPREAD, 'connectors/acme.json').text;

/** As it is written, without its quotation marks. */
const inside = ({ text }: Token): string => JSON.stringify(text).slice(1, -1);
const isText = ({ kind }: Token): boolean => kind === 'string';
const isClose = ({ kind }: Token): boolean => kind === '}' || kind === ']';

/** Where it can be made, and what stands there then. */
type Slip = readonly [name: string, at: (token: Token) => boolean, (token: Token) => string];

const SLIPS: readonly Slip[] = [
  ['single quotation marks', isText, (token) => `'${inside(token)}'`],
  ['those of a word processor', isText, (token) => `“${inside(token)}”`],
  ['no quotation marks', isText, inside],
  ['a comma left out', ({ kind }) => kind === ',', () => ''],
  ['a comma too many', ({ kind }) => kind === ',', () => ',,'],
  ['a comma before a bracket', isClose, ({ kind }) => `,${kind}`],
  ['a semicolon', ({ kind }) => kind === ',', () => ';'],
  ['a comment', ({ kind }) => kind === ',', () => ', // why'],
  ['a colon left out', ({ kind }) => kind === ':', () => ''],
  ['an equals sign', ({ kind }) => kind === ':', () => ' ='],
  [
    'a word of Python',
    ({ kind }) => kind === 'true' || kind === 'false',
    ({ kind }) => (kind === 'true' ? 'True' : 'False'),
  ],
  ['signs that mean nothing', ({ kind }) => kind === ',', () => ' @#% ,'],
];

/** Behind these the brackets may lead nowhere: then the first mistake is told, and nothing that follows from it. */
const DEEP_SLIPS: readonly Slip[] = [
  ['the first quotation mark left out', isText, (token) => `${inside(token)}"`],
  ['the last quotation mark left out', isText, (token) => `"${inside(token)}`],
  [
    'a quotation mark too many',
    (token) => isText(token) && token.text.length > 3,
    (token) => `"${token.text.slice(0, 2)}"${inside(token).slice(2)}"`,
  ],
  ['a bracket left out', ({ kind }) => '{[}]'.includes(kind), () => ''],
  ['a bracket twice', isClose, ({ kind }) => kind + kind],
  ['another bracket', isClose, ({ kind }) => (kind === '}' ? ']' : '}')],
];

function tokensOf(text: string): Token[] {
  const tokens = readTokens(text);
  const found: Token[] = [];
  for (; tokens.current.kind !== 'end'; tokens.advance()) found.push(tokens.current);
  return found;
}

/** What is told of the slip, and what of the rest: each by its rule and pointer. */
function toldOf(
  [, at, put]: Slip,
  sound: string,
): { readonly text: string; readonly slips: number; readonly others: string[] }[] {
  // Of those alike a sixth: what a slip does depends on its neighbours.
  const places = tokensOf(sound)
    .filter(at)
    .filter((_, index) => isDeep || index % 6 === 0);
  return places.map((token) => {
    const text = sound.slice(0, token.start) + put(token) + sound.slice(token.end);
    const errors = lintManifest(text, 'connectors/acme.json', 'acme').problems.filter(
      ({ severity }) => severity === 'error',
    );
    const isSlip = ({ rule }: { readonly rule: string }): boolean => rule.startsWith('json-');
    const others = errors.filter((problem) => !isSlip(problem)).map(({ rule, pointer }) => `${rule} ${pointer}`);
    return {
      text: text.slice(Math.max(0, token.start - 20), token.end + 20),
      slips: errors.filter(isSlip).length,
      others,
    };
  });
}

const OTHERS = ['manifest-unknown-property /nmae', 'manifest-unknown-property /colour'];

it.each(SLIPS)('%s: one problem wherever it is, and the others beside it', (...slip) => {
  // What a comment in the midst of a line hides is more than one mistake.
  const texts = slip[0] === 'a comment' ? [SPREAD] : [SPREAD, LAID_OUT];
  for (const { text, slips, others } of texts.flatMap((each) => toldOf(slip, each))) {
    expect({ text, slips, unknown: others.filter((each) => !OTHERS.includes(each)) }).toEqual({
      text,
      slips: 1,
      unknown: [],
    });
    // A slip in the mistaken member itself leaves nothing to say of it.
    if (!/nmae|colour/u.test(text)) expect({ text, others }).toEqual({ text, others: OTHERS });
  }
});

it.each(DEEP_SLIPS)('%s: one problem wherever it is', (...slip) => {
  for (const { text, slips, others } of [SPREAD, LAID_OUT].flatMap((each) => toldOf(slip, each)))
    expect({ text, slips, unknown: others.filter((each) => !OTHERS.includes(each)) }).toEqual({
      text,
      slips: 1,
      unknown: [],
    });
});
