/** Pages of 40 KB that are one character, or two or three over and over: all read to their end, or refused in a sentence. */
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject } from './attacked-project.ts';

const SIZE = 40_000;

/** Printable ASCII with tab and line feed, and what is unusual elsewhere. */
const CHARACTERS: readonly string[] = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...['\t', '\n', '\r', '\0', '\u007f', '\u00a0', 'é', '\u200b', '\u2028', '\ufeff', '\ufffd', '漢', '😀', '\ud800'],
];

/** What opens or parts something in Markdown, and does so again. */
const MARKS: readonly string[] = [
  '[](',
  '![',
  '**a',
  '_a_',
  '`a',
  '``',
  '\n> ',
  '\n>>',
  '| a ',
  '\n|',
  '\n- ',
  '\n1. ',
  '\n  - ',
  '<a ',
  '<!--',
  '&#',
  '\\[',
  '~~',
  '$$',
  '[^1]',
  '[a]: b\n',
  '***',
  '\n# ',
  '\n---\n',
  '\n```\n',
  '](',
  '<',
  'www.',
  'a@b',
  'http://',
  '***bold***x',
  '{{',
  ':::',
  '"',
  "'s ",
  '\n\t',
  ' \n',
  '\r\n',
  'Step 1. ',
  '**Save** > ',
  'urn:a:',
];

/** Pages that one run of each command reads. */
const TOGETHER = 4;

function* attacks(chance: Chance): Iterable<Attack> {
  const first = ['>', '[', '*', '`', '|', '_', '<', '\n'];
  const all = [...first, ...chance.shuffled([...CHARACTERS, ...MARKS])];
  for (let at = 0; at < all.length; at += TOGETHER) yield pagesOf(all.slice(at, at + TOGETHER));
  for (;;)
    yield pagesOf(Array.from({ length: TOGETHER }, () => chance.one(MARKS) + chance.one([...MARKS, ...CHARACTERS])));
}

function pagesOf(pieces: readonly string[]): Attack {
  return { name: `pages of ${JSON.stringify(pieces)}`, count: pieces.length, carryOut: () => carryOut(pieces) };
}

async function carryOut(pieces: readonly string[]): Promise<string[]> {
  const pages = pieces.map(
    (piece, index) => [`pages/p${index}-provisioning-tutorial.md`, piece.repeat(SIZE / piece.length)] as const,
  );
  const project = new AttackedProject(new Map([...pages, ['connectors/none.txt', '']]));
  try {
    const faults: string[] = [];
    for (const args of [
      ['lint', 'pages'],
      ['import', 'pages'],
      ['lint', '--fix', 'pages', '--format', 'json'],
    ])
      faults.push(...project.faults(await project.run(...args)));
    return faults;
  } finally {
    project.remove();
  }
}

export const dullPages: AttackKind = { name: 'pages of 40 KB of the same', few: TOGETHER, deep: TOGETHER, attacks };
