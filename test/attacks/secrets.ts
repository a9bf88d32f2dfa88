/** A secret in every text of a manifest, in its names, its file's name and its broken parts: no output says it. */

import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { printers } from '../../src/problem/printers.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject } from './attacked-project.ts';

/**
 * Made up here, in the shapes that the services document; what tells it is the part that nobody may read. What is told
 * from its randomness alone may stand in addresses and paths, and is none of these.
 */
const SECRETS: readonly (readonly [secret: string, telling: string])[] = [
  [`ghp_${'a1B2c3D4e5'.repeat(4)}`, 'c3D4e5'],
  [`github_pat_${'11ABCDEFG0'.repeat(4)}`, 'DEFG011'],
  [`glpat-${'x9Yz8Wv7U6'.repeat(2)}`, 'Yz8Wv7U6'],
  [`AKIA${'QWERTYUIOP123456'}`, 'IOP123456'],
  ['aws_secret_access_key = wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEYab', 'bPxRfiCY'],
  ['Basic dXNlcjpwYXNzd29yZDEyMzQ1', 'd29yZDEyMzQ1'],
  ['client_secret=hunter2hunter2', 'hunter2hun'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlMTIz', 'c2lnbmF0dXJl'],
  [`npm_${'Ab3Cd4Ef5G'.repeat(3)}`, 'Cd4Ef5G'],
  [`abc8Q~${'A1b2C3d4E5'.repeat(3)}x`, 'b2C3d4E5'],
  ['SG.aBcDeFgHiJkLmNoP.qRsTuVwXyZ123456', 'TuVwXyZ'],
  ['xoxb-123456789012-abcdefghijkl', 'abcdefghijkl'],
  [`AIza${'SyA1b2C3d4E5f6G7h8'.repeat(2)}`, 'C3d4E5f6'],
  ['sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'HqLyjWDar'],
  ['Bearer mF_9.B5f-4.1JqMabcdef1234', 'JqMabcdef'],
  ['https://admin:s3cr3tWord9@app.example/scim', 's3cr3tWord9'],
  ['password: Tr0ub4dor&3xyz', 'Tr0ub4dor'],
];

type Json = Record<string, unknown> | unknown[];

function isTree(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

/** One way to put a secret into a manifest. */
interface Hiding {
  /** The manifest without it. */
  readonly sound: string;
  readonly hide: (secret: string) => string;
}

/** Each of its texts in turn, the secret behind that text or in its place. */
function textHidings(): Hiding[] {
  const whole: unknown = fullValue();
  const sound = JSON.stringify(whole, null, 2);
  const hidings: Hiding[] = [];
  const walk = (tree: Json): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (isTree(value)) walk(value);
      else if (typeof value === 'string')
        for (const before of ['', `${value} `]) {
          const hide = (secret: string): string => {
            Reflect.set(tree, key, before + secret);
            const text = JSON.stringify(whole, null, 2);
            Reflect.set(tree, key, value);
            return text;
          };
          hidings.push({ sound, hide });
        }
    }
  };
  if (isTree(whole)) walk(whole);
  return hidings;
}

/** Names, broken parts, and what stands where nothing belongs. */
const OTHER_HIDINGS: readonly Hiding[] = [
  (secret: string) => acmeManifest({ [secret]: secret }),
  (secret: string) => acmeManifest({ [secret]: secret }).slice(0, -10),
  (secret: string) => `${secret}\n${acmeManifest()}`,
  (secret: string) => acmeManifest().replace('Acme', `Acme\n${secret}`),
].map((hide) => ({ sound: acmeManifest(), hide }));

const TOGETHER = 2;

/** Where every command would tell it: in a text that each output prints, and on a line that a problem frames. */
const PLAIN_PLACES: readonly Hiding[] = [
  (secret: string) => acmeManifest({ limitations: [`Use ${secret} here.`] }),
  (secret: string) => acmeManifest({ colour: `Use ${secret} here.`, limitations: [`Use ${secret} here.`] }),
].map((hide) => ({ sound: acmeManifest(), hide }));

/** One in the plainest places; then every secret in every place, in an order that chance chooses. */
function* attacks(chance: Chance): Iterable<Attack> {
  const [first, telling] = chance.one(SECRETS);
  yield { name: `the secret ${telling} to the library`, carryOut: () => PLAIN_PLACES.flatMap(printed(first, telling)) };
  yield attack({ secret: first, telling, hidings: PLAIN_PLACES }, chance);
  const hidings = [...textHidings(), ...OTHER_HIDINGS];
  const cases = SECRETS.flatMap(([secret, telling]) => {
    const own = chance.shuffled(hidings);
    return Array.from({ length: Math.ceil(own.length / TOGETHER) }, (_, part) => ({
      secret,
      telling,
      hidings: own.slice(part * TOGETHER, (part + 1) * TOGETHER),
    }));
  });
  for (const each of chance.shuffled(cases)) yield attack(each, chance);
}

/** Whoever prints problems by the library alone has no command that hides secrets first. */
function printed(secret: string, telling: string): (hiding: Hiding) => string[] {
  return ({ hide }) => {
    const [file, text] = ['connectors/acme.json', hide(secret)];
    const { problems } = lintManifest(text, file, 'acme');
    const said = printers.text({ problems, sources: new Map([[file, text]]), color: false });
    return said.includes(telling) ? ['the printer of problems says it'] : [];
  };
}

interface Case {
  readonly secret: string;
  readonly telling: string;
  readonly hidings: readonly Hiding[];
}

function attack({ secret, telling, hidings }: Case, chance: Chance): Attack {
  const hidden = hidings.map(({ sound, hide }) => ({ sound, text: hide(secret) }));
  const format = chance.one(REVIEW_FORMATS);
  return {
    name: `the secret ${telling}`,
    count: hidings.length,
    carryOut: () => together(hidden, telling, format),
  };
}

/** A manifest with a secret, and the same without it. */
interface Hidden {
  readonly sound: string;
  readonly text: string;
}

const REVIEW_FORMATS = ['text', 'json', 'markdown', 'github', 'html'] as const;

type ReviewFormat = (typeof REVIEW_FORMATS)[number];

async function together(hidden: readonly Hidden[], telling: string, format: ReviewFormat): Promise<string[]> {
  if ((await faultsOfAll(hidden, telling, format)).length === 0) return [];
  const each: string[] = [];
  for (const one of hidden) {
    const [fault] = await faultsOfAll([one], telling, format);
    if (fault !== undefined) each.push(`${fault}\n  ${lineWith(one.text, telling)}`);
  }
  return each;
}

function lineWith(text: string, telling: string): string {
  return text.split('\n').find((line) => line.includes(telling)) ?? '';
}

/** @param format in which it is also told what is new against a manifest that says little: that takes the longest by far */
async function faultsOfAll(hidden: readonly Hidden[], telling: string, format: ReviewFormat): Promise<string[]> {
  const files = hidden.flatMap(
    ({ sound, text }, index) =>
      [
        [`connectors/m${index}.json`, text],
        [`sound/m${index}.json`, sound],
        [`small/m${index}.json`, acmeManifest()],
      ] as const,
  );
  const project = new AttackedProject(new Map(files));
  try {
    const faults: string[] = [];
    const run = async (...args: string[]): Promise<void> => {
      const answer = await project.run(...args);
      faults.push(...project.faults(answer));
      if ((answer.out + answer.err).includes(telling)) faults.push(`${answer.command} says it`);
    };
    for (const format of ['text', 'json', 'github', 'sarif']) await run('lint', '--format', format);
    for (const each of REVIEW_FORMATS) await run('diff', 'sound', 'connectors', '--format', each);
    await run('diff', 'small', 'connectors', '--format', format);
    await run('gen');
    await run('preview', '--build', 'site', '--no-base');
    for (const [index] of hidden.entries()) await run('textconv', `connectors/m${index}.json`);
    for (const [index, { text }] of hidden.entries()) {
      const line = text.split('\n').findIndex((each) => each.includes(telling)) + 1;
      for (const format of ['text', 'json'])
        await run('trace', `connectors/m${index}.json:${line}`, '--format', format);
      // Nobody listens there: what is said of the manifest comes first.
      await run('verify', `m${index}`, '--url', 'http://127.0.0.1:9/scim', '--yes');
      await run(
        'provision',
        `m${index}`,
        '--url',
        'http://127.0.0.1:9/scim',
        '--user',
        'user.json',
        '--format',
        'json',
      );
    }
    const written = [...project.texts()].filter(
      ([file, text]) => /^(?:generated|site)\//u.test(file) && text.includes(telling),
    );
    return [...faults, ...written.map(([file]) => `${file} holds it`)];
  } finally {
    project.remove();
  }
}

export const secrets: AttackKind = { name: 'secrets through every output', few: TOGETHER, deep: 4 * TOGETHER, attacks };
