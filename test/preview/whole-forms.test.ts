/** What is edited in a page: each form of a manifest that states everything, what is read of a browser, and pictures. */
import { expect, test } from 'vitest';
import { afterStepBack, NO_HISTORY, withStep } from '../../src/preview/edit/edit-history.ts';
import { readEdits } from '../../src/preview/edit/edit-request.ts';
import type { Form, FormField } from '../../src/preview/edit/form.ts';
import { formAt } from '../../src/preview/edit/form-at.ts';
import { labelOf } from '../../src/preview/edit/label-of.ts';
import { linksBehind } from '../../src/preview/edit/links-behind.ts';
import { editOverview } from '../../src/preview/edit/overview.ts';
import { pictureFile, pictureMediaType, shownPictureType } from '../../src/preview/edit/picture-file.ts';
import type { OpenQuestion } from '../../src/readiness/open-questions.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { FULL } from '../import/full-manifest.ts';

const asked = (pointer: string, gravity: OpenQuestion['gravity']): OpenQuestion => ({
  ...{
    pointer,
    gravity,
    question: `What of ${pointer}?`,
    why: 'It matters.',
    of: gravity === 'leavers' ? 'title' : null,
  },
  ...{ fact: '/homepage' as const, answers: [] },
});

function fieldLines({ pointer, kind, title, value, choices, otherwise, ...rest }: FormField, indent = '  '): string[] {
  const { isRequired, question, isPicture, fields, items } = rest;
  const marks = [
    ...(isRequired ? ['required'] : []),
    ...(isPicture ? ['picture'] : []),
    ...(choices.length === 0 ? [] : [`one of ${choices.map((choice) => choice.word).join(', ')}`]),
    ...(otherwise === null ? [] : [`else ${JSON.stringify(otherwise)}`]),
    ...(question === null ? [] : [question.question, question.why]),
  ];
  const name = pointer.split('/').at(-1);
  return [
    `${indent}${name} (${title}) ${kind}: ${JSON.stringify(value)?.slice(0, 60)}${marks.map((mark) => `; ${mark}`).join('')}`,
    ...items.map((item) => `${indent}  ${item.pointer} ${item.label}`),
    ...fields.flatMap((field) => fieldLines(field, `${indent}  `)),
  ];
}

function formLines({ pointer, title, around, item, fields }: Form): string[] {
  const way = around.map((outer) => `${outer.label} ${outer.pointer}`).join(' > ');
  return [
    `# ${pointer} ${title}; in ${way}; ${JSON.stringify(item)}`,
    ...fields.flatMap((field) => fieldLines(field)),
    '',
  ];
}

test('the form of each object, of what is new, and of what no manifest has', async () => {
  const questions = [asked('/homepage', 'leavers'), asked('/users/actions', 'leavers')];
  const objects = [...partsOf(FULL)].filter(({ value }) => !Array.isArray(value) && typeof value === 'object');
  // Of items of one list the first is like all others.
  const places = objects.map(({ pointer }) => pointer).filter((pointer) => !/\/[1-9]\d*(?:\/|$)/u.test(pointer));
  const others = ['/users/attributes/99', '/prerequisites/0', '/groups/attributes/0/name', '/none', '/auth/none/0'];
  const lines = [...places, ...others].flatMap((place) => {
    const form = formAt(FULL, place, questions);
    return form === null ? [`# ${place}: none`, ''] : formLines(form);
  });
  const denied = formAt({ ...FULL, groups: false }, '/groups', []);
  const odd = formAt({ groups: [], name: { a: 1 }, users: { attributes: 'x' } }, '/users', []);
  for (const form of [denied, odd]) if (form !== null) lines.push(...formLines(form));
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/forms.txt');
});

test('what a writer can turn to', async () => {
  const overviews = [FULL, {}, { groups: false }, { setup: { steps: ['One.'] } }].map((manifest) =>
    editOverview(manifest, [asked('/homepage', 'leavers'), asked('/users', 'details')]),
  );
  const own = formAt(FULL, '', []);
  const users = formAt(FULL, '/users', []);
  const pointers = [
    '/name',
    '/users',
    '/users/actions',
    '/users/attributes/0/name',
    '/usersOf',
    '/none',
    '/notes/0',
    '',
  ];
  const links = [own, users, null].map((form) => linksBehind(FULL, form, pointers));
  await expect(`${JSON.stringify({ overviews, links }, null, 1)}\n`).toMatchFileSnapshot('golden/edit-overviews.json');
});

test('an item is known by its first words', () => {
  const long = 'ä'.repeat(70);
  expect([long, `${long}b`, ['', { a: '', b: ' x\n y ' }], { a: 7 }, null, ''].map(labelOf)).toEqual([
    long,
    `${'ä'.repeat(69)}…`,
    'x y',
    'Without words',
    'Without words',
    'Without words',
  ]);
});

const READ: readonly (readonly [sent: unknown, isRead: boolean])[] = [
  [{ op: 'set', pointer: '/a', value: 0 }, true],
  [{ op: 'set', pointer: '/a', value: null }, true],
  [{ op: 'set', pointer: '/a' }, false],
  [{ op: 'set', pointer: '', value: 1 }, false],
  [{ op: 'set', pointer: 'a', value: 1 }, false],
  [{ op: 'unset', pointer: '/a' }, true],
  [{ op: 'unset', pointer: '' }, false],
  [{ op: 'unset', pointer: 7 }, false],
  [{ op: 'insert', pointer: '/a', index: 0, value: 'x' }, true],
  [{ op: 'insert', pointer: '/a', index: 0 }, false],
  [{ op: 'insert', pointer: '/a', index: -1, value: 'x' }, false],
  [{ op: 'insert', pointer: '/a', index: 0.5, value: 'x' }, false],
  [{ op: 'move', pointer: '/a', from: 0, to: 2 }, true],
  [{ op: 'move', pointer: '/a', from: 0 }, false],
  [{ op: 'move', pointer: '/a', from: '0', to: 1 }, false],
  [{ op: 'copy', pointer: '/a', from: 0, to: 1 }, false],
  ['set', false],
];

test.each(READ)('of a browser %j is read: %s', (sent, isRead) => {
  expect(readEdits([sent])).toEqual(isRead ? [sent] : null);
  expect(readEdits([READ[0]?.[0], sent])).toEqual(isRead ? [READ[0]?.[0], sent] : null);
});

test('so many edits are read at once, and so many steps are remembered', () => {
  const edit = { op: 'unset', pointer: '/a' } as const;
  expect(readEdits(new Array(500).fill(edit))).toHaveLength(500);
  expect(readEdits(new Array(501).fill(edit))).toBeNull();
  expect(readEdits(edit)).toBeNull();
  let history = NO_HISTORY;
  for (let step = 0; step < 201; step++) history = withStep(history, { before: `${step}`, after: `${step + 1}` });
  expect(history.done).toHaveLength(200);
  const back = afterStepBack(afterStepBack(history, 'undo'), 'undo');
  expect(back.undone.map(({ before }) => before)).toEqual(['200', '199']);
  expect(back.done.at(-1)).toEqual({ before: '198', after: '199' });
  expect(afterStepBack(back, 'redo').done.at(-1)).toEqual({ before: '199', after: '200' });
  expect(afterStepBack(back, 'redo').undone).toHaveLength(1);
});

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WEBP = [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50];
const KINDS: Readonly<Record<string, readonly number[]>> = {
  png: PNG,
  jpg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
  webp: WEBP,
};

test('a picture is one by each of its first bytes', () => {
  for (const [ending, start] of Object.entries(KINDS)) {
    const isOne = (bytes: readonly number[]) => 'path' in pictureFile('acme', `a.${ending}`, Uint8Array.from(bytes));
    expect(isOne(start), ending).toBe(true);
    expect(isOne([...start, 0]), ending).toBe(true);
    for (const [index, byte] of start.entries()) {
      const isFree = ending === 'webp' && index > 3 && index < 8;
      expect(isOne(start.with(index, byte + 1)), `${ending} ${index}`).toBe(isFree);
    }
    expect(shownPictureType(`a.${ending}`, Uint8Array.from(start))).toBe(pictureMediaType(`A.${ending.toUpperCase()}`));
  }
});

test('a picture is stored under a name that is safe everywhere', () => {
  const png = Uint8Array.from(PNG);
  const named = (name: string) => pictureFile('acme', name, png);
  const names = [
    'Token Über.PNG',
    'C:\\a\\b.jpeg',
    'x/y.jpg',
    'con.png',
    '--a--.gif',
    'no-ending',
    'a.b.png',
    'com1.png',
  ];
  expect([...names, `${'a'.repeat(59)} b.png`].map(named)).toEqual(
    [...['token-u-ber', 'b', 'y', 'con-picture', 'a', 'no-ending', 'a-b', 'com1-picture'], 'a'.repeat(59)].map(
      (stem) => ({ path: `media/acme/${stem}.png` }),
    ),
  );
  const jpeg = Uint8Array.from(KINDS['jpg'] ?? []);
  expect(pictureFile('acme', 'a.JPEG', jpeg)).toEqual({ path: 'media/acme/a.jpeg' });
  expect(named('?.png')).toEqual({ refusal: 'Give the file a name of letters and digits, such as token.png.' });
  const large = (size: number) => {
    const bytes = new Uint8Array(size);
    bytes.set(PNG);
    return pictureFile('acme', 'a.png', bytes);
  };
  expect(large(5 * 1024 * 1024)).toEqual({ path: 'media/acme/a.png' });
  expect(large(5 * 1024 * 1024 + 1)).toEqual({ refusal: 'The picture is larger than 5 MB.' });
  expect(pictureFile('acme', 'a.svg', Buffer.from('<svg>'))).toEqual({
    refusal: 'This is no PNG, JPEG, GIF or WebP picture.',
  });
  expect(shownPictureType('a.SVG', png)).toBe('image/svg+xml');
  expect(shownPictureType('a.txt', Uint8Array.from([1]))).toBeNull();
  expect(['a.jpeg', 'a.txt', 'a'].map(pictureMediaType)).toEqual(['image/jpeg', null, null]);
});
