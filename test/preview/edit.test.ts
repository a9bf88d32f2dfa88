/** The laws of editing a manifest in its page, for every value of a manifest that states everything. */
import { describe, expect, it } from 'vitest';
import { NO_SURROUNDINGS } from '../../src/authoring/surroundings.ts';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { withInserted, without, withValue } from '../../src/json/edit.ts';
import { readJsonDocument } from '../../src/json/json-document.ts';
import { nodeAt, valueAt } from '../../src/json/json-node.ts';
import { readManifest } from '../../src/manifest/read-manifest.ts';
import { applyEdits } from '../../src/preview/edit/apply-edits.ts';
import { completeField } from '../../src/preview/edit/complete-field.ts';
import { afterStepBack, NO_HISTORY, stepBack, withStep } from '../../src/preview/edit/edit-history.ts';
import { readEdits } from '../../src/preview/edit/edit-request.ts';
import type { FormField } from '../../src/preview/edit/form.ts';
import { formAt } from '../../src/preview/edit/form-at.ts';
import { linksBehind } from '../../src/preview/edit/links-behind.ts';
import { listEdits } from '../../src/preview/edit/list-edits.ts';
import { editOverview } from '../../src/preview/edit/overview.ts';
import { pictureFile } from '../../src/preview/edit/picture-file.ts';
import { tryEdits } from '../../src/preview/edit/try-edits.ts';
import { openQuestions } from '../../src/readiness/open-questions.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { FULL } from '../import/full-manifest.ts';

const { tutorial, ...others } = FULL;
const REORDERED = { tutorial, ...others };

/** With a mark, other line ends, and keys in an order of its own: whatever is not edited stays. */
const TEXT = `\uFEFF${JSON.stringify(REORDERED, null, '\t').replaceAll('\n', '\r\n')}\r\n`;

function dataOf(text: string): unknown {
  return readJsonDocument(text, '').document?.value;
}

const whole = dataOf(TEXT);
const parts = [...partsOf(whole)];
const leaves = parts.filter(({ value }) => typeof value !== 'object');
const lists = parts.flatMap(({ pointer, value }) =>
  Array.isArray(value) && value.length > 0 ? [{ pointer, items: value }] : [],
);
/** One of each kind: the others stand in the text in the same way. */
const sampled = leaves.filter((_, index) => index % 5 === 0);

describe('an edit of a manifest', () => {
  it('changes the value that it is about, and not another byte', () => {
    expect(sampled.length).toBeGreaterThan(40);
    const { document } = readJsonDocument(TEXT, '');
    for (const { pointer, value } of sampled) {
      const other = typeof value === 'string' ? `${value} [ "so" ]` : typeof value === 'number' ? value + 1 : !value;
      const edited = applyEdits(TEXT, [{ op: 'set', pointer, value: other }]) ?? '';
      expect(dataOf(edited), pointer).toEqual(expectedSet(pointer, other));
      const { start, end } = nodeAt(document?.root ?? { start: 0, end: 0 }, pointer);
      // The mark stands in front of what the document counts.
      expect(edited.slice(0, start + 1), pointer).toBe(TEXT.slice(0, start + 1));
      expect(edited.endsWith(TEXT.slice(end + 1)), pointer).toBe(true);
    }
  });

  it('takes a value back, and states it again', () => {
    for (const { pointer } of sampled.filter((leaf) => !/\/\d+$/u.test(leaf.pointer))) {
      const edited = applyEdits(TEXT, [{ op: 'unset', pointer }]) ?? '';
      expect(dataOf(edited), pointer).toEqual(without(whole, pointer.replace(/(?<=\/from)\/\w+$/u, '')));
      const again = applyEdits(edited, [{ op: 'set', pointer, value: valueAt(whole, pointer) }]) ?? '';
      expect(dataOf(again), pointer).toEqual(whole);
    }
  });

  it('adds items anywhere, moves them and takes them away; the last one goes with its list', () => {
    for (const { pointer, items } of lists.filter((_, index) => index % 3 === 0)) {
      const last = items.length - 1;
      const moved = applyEdits(TEXT, [{ op: 'move', pointer, from: last, to: 0 }]) ?? '';
      expect(valueAt(dataOf(moved), pointer), pointer).toEqual([items[last], ...items.slice(0, last)]);
      expect(applyEdits(moved, [{ op: 'move', pointer, from: 0, to: last }])).toBe(TEXT);
      const added = applyEdits(TEXT, [{ op: 'insert', pointer, index: 0, value: 'new' }]) ?? '';
      expect(dataOf(added), pointer).toEqual(withInserted(whole, `${pointer}/0`, 'new'));
      const removed = applyEdits(TEXT, [{ op: 'unset', pointer: `${pointer}/0` }]) ?? '';
      expect(dataOf(removed), pointer).toEqual(without(whole, last === 0 ? pointer : `${pointer}/0`));
    }
  });

  it('makes the objects around a value, and puts new members where the schema has them', () => {
    const text = '{\n  "name": "Acme",\n  "users": {}\n}\n';
    const edits = [
      { op: 'insert', pointer: '/setup/steps', index: 0, value: { text: 'Open it.' } },
      { op: 'set', pointer: '/homepage', value: 'https://a.example/' },
    ] as const;
    const setup = '{ "steps": [{ "text": "Open it." }] }';
    expect(applyEdits(text, edits)).toBe(
      `{\n  "name": "Acme",\n  "homepage": "https://a.example/",\n  "setup": ${setup},\n  "users": {}\n}\n`,
    );
  });

  it('lets a value come from one place at a time', () => {
    const edited = applyEdits(acmeManifest(), [
      { op: 'set', pointer: '/auth/fields/0/from/support', value: 'a@b.example' },
    ]);
    expect(valueAt(dataOf(edited ?? ''), '/auth/fields/0/from')).toEqual({ support: 'a@b.example' });
    const both = [
      { op: 'set', pointer: '/auth/fields/2/from/fixed', value: 'a' },
      { op: 'unset', pointer: '/auth/fields/2/from/setup' },
    ] as const;
    expect(valueAt(dataOf(applyEdits(acmeManifest(), both) ?? ''), '/auth/fields/2/from')).toEqual({ fixed: 'a' });
    const none = applyEdits(acmeManifest(), [{ op: 'unset', pointer: '/auth/fields/2/from/setup' }]);
    expect(valueAt(dataOf(none ?? ''), '/auth/fields/2')).toEqual({ portal: 'Client ID' });
  });

  it('states what was denied', () => {
    const edits = [
      { op: 'set', pointer: '/groups/actions', value: ['create'] },
      { op: 'set', pointer: '/groups/basis', value: 'platform-default' },
    ] as const;
    const edited = dataOf(applyEdits(acmeManifest({ groups: false }), edits) ?? '');
    expect(valueAt(edited, '/groups')).toEqual({ actions: ['create'], basis: 'platform-default' });
    expect(formAt({ groups: false }, '/groups', [])?.pointer).toBe('/groups');
  });

  it.each([
    ['an object for a text', { op: 'set', pointer: '/name', value: {} }],
    ['a property that no schema knows', { op: 'set', pointer: '/colour', value: 'red' }],
    ['a required one taken back', { op: 'unset', pointer: '/auth/method' }],
  ] as const)('is not saved where the page would be lost: %s', (_what, edit) => {
    const tried = tryEdits({ id: 'acme', file: 'connectors/acme.json', text: acmeManifest() }, [edit]);
    expect(tried.canSave).toBe(false);
    expect(tried.problems[0]).toMatchObject({ isNew: true, severity: 'error' });
  });

  it.each([
    ['no such list', { op: 'move', pointer: '/nothing', from: 0, to: 1 }],
    ['no such item', { op: 'move', pointer: '/users/attributes', from: 0, to: 9 }],
    ['a member of a list', { op: 'set', pointer: '/users/attributes/9/name', value: 'a' }],
    ['within a text', { op: 'set', pointer: '/name/first', value: 'a' }],
  ] as const)('leads nowhere: %s', (_what, edit) => {
    expect(applyEdits(acmeManifest(), [edit])).toBeNull();
  });

  it('is read from what a browser sends, and from nothing else', () => {
    const edits = [{ op: 'set', pointer: '/name', value: 'A' }];
    expect(readEdits(edits)).toEqual(edits);
    for (const wrong of [
      null,
      {},
      [null],
      [{ op: 'set', pointer: 'name', value: 'A' }],
      [{ op: 'set', pointer: '', value: 1 }],
    ])
      expect(readEdits(wrong)).toBeNull();
    expect(readEdits([{ op: 'move', pointer: '/a', from: -1, to: 0 }])).toBeNull();
    expect(readEdits([{ op: 'insert', pointer: '/a', index: 1.5, value: 0 }])).toBeNull();
  });

  function expectedSet(pointer: string, value: unknown): unknown {
    const source = /^(.*\/from)\/\w+$/u.exec(pointer)?.[1];
    return source === undefined
      ? withValue(whole, pointer, value)
      : withValue(whole, source, { [pointer.split('/').at(-1) ?? '']: value });
  }
});

describe('a list of texts', () => {
  const before = ['a', 'b', 'c'];
  const text = JSON.stringify({ list: before });
  it.each([
    [[]],
    [
      [
        { was: 2, text: 'c' },
        { was: 0, text: 'a' },
      ],
    ],
    [
      [
        { was: null, text: 'n' },
        { was: 1, text: 'B' },
        { was: null, text: 'm' },
        { was: 0, text: 'a' },
      ],
    ],
    [[{ was: null, text: 'x' }]],
    [
      [
        { was: 0, text: 'a' },
        { was: 1, text: 'b' },
        { was: 2, text: 'c' },
      ],
    ],
  ])('becomes what its rows say: %j', (rows) => {
    const edited = valueAt(dataOf(applyEdits(text, listEdits('/list', before, rows)) ?? ''), '/list');
    expect(edited ?? []).toEqual(rows.map((row) => row.text));
  });
});

describe('undone and redone', () => {
  it('gives the same bytes, as long as nobody else wrote', () => {
    let history = NO_HISTORY;
    const texts = ['one', 'two', 'three'];
    for (const [index, after] of texts.slice(1).entries())
      history = withStep(history, { before: texts[index] ?? '', after });
    expect(stepBack(history, 'undo', 'somebody else')).toBeNull();
    expect(stepBack(history, 'undo', 'three')?.before).toBe('two');
    history = afterStepBack(history, 'undo');
    expect(stepBack(history, 'undo', 'two')?.before).toBe('one');
    expect(stepBack(history, 'redo', 'two')?.after).toBe('three');
    history = withStep(history, { before: 'two', after: 'other' });
    expect(stepBack(history, 'redo', 'other')).toBeNull();
  });
});

describe('the form for a place', () => {
  it('has every value of the manifest in a field that can be edited', () => {
    for (const { pointer } of leaves) {
      if (pointer === '/$schema' || pointer === '/version') continue;
      const form = formAt(whole, pointer, []);
      const fields = flat(form?.fields ?? []);
      const field = fields.findLast((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
      expect(field, pointer).toBeDefined();
      expect(valueAt(whole, field?.pointer ?? ''), pointer).toEqual(field?.value);
    }
  });

  it('offers what nobody has stated, with the question', () => {
    const { manifest } = readManifest(acmeManifest(), 'connectors/acme.json');
    expect(manifest).not.toBeNull();
    if (manifest === null) return;
    const questions = openQuestions(resolveConnector(manifest, 'acme', 'connectors/acme.json'));
    const form = formAt(manifest, '/users/attributes/1/name', questions);
    expect(form).toMatchObject({ pointer: '/users/attributes/1', item: { index: 1, count: 3, isNew: false } });
    const required = form?.fields.find(({ pointer }) => pointer.endsWith('/required'));
    expect(required).toMatchObject({
      value: null,
      kind: 'flag',
      question: { question: expect.stringContaining('refuse') },
    });
    expect(formAt(manifest, '/users/attributes/3', questions)?.item).toMatchObject({ index: 3, isNew: true });
    expect(formAt(manifest, '/setup/steps/1/yields/0', [])?.pointer).toBe('/setup/steps/1');
    expect(formAt(manifest, '/prerequisites/0', [])?.pointer).toBe('');
  });

  it('stands behind everything that can be added', () => {
    const { additions } = editOverview(whole, []);
    expect(additions.map(({ label }) => label)).toContain('Picture at the last step of the set-up');
    for (const { pointer, label } of additions) {
      const form = formAt(whole, pointer, []);
      const isItem = form?.pointer === pointer && form.item?.isNew === true;
      const isText = form?.fields.some((field) => field.kind === 'texts' && pointer.startsWith(`${field.pointer}/`));
      expect(isItem || isText, label).toBe(true);
    }
    const without = editOverview({ groups: false }, []).additions.map(({ label }) => label);
    expect(without).not.toContain('Attribute of groups');
    expect(without).not.toContain('Picture at the last step of the set-up');
  });

  it('leads to what else has a hand in a passage', () => {
    const form = formAt(whole, '/setup/steps/0/text', []);
    const pointers = ['/setup/steps/0/optional', '/name', '/tutorial/edition', '/nothing'];
    expect(linksBehind(whole, form, pointers)).toEqual([
      { pointer: '/name', label: `App name: ${FULL.name}` },
      { pointer: '/tutorial/edition', label: `Edition: ${FULL.tutorial.edition}` },
    ]);
  });

  it('proposes what an editor would, as the whole value of the field', () => {
    const place = { pointer: '/users/attributes/1/source', value: 'depart', cursor: 6 };
    const found = completeField(acmeManifest(), [], place, NO_SURROUNDINGS);
    expect(found).toContainEqual(expect.objectContaining({ label: 'department', value: 'department', cursor: 10 }));
    const inExpression = { pointer: '/users/attributes/2/expression', value: 'Not([IsSoft', cursor: 11 };
    const functions = completeField(acmeManifest(), [], inExpression, NO_SURROUNDINGS);
    expect(functions.map(({ value }) => value)).toContain('Not([IsSoftDeleted]');
  });

  function flat(fields: readonly FormField[]): FormField[] {
    return fields.flatMap((field) => [field, ...flat(field.fields)]);
  }
});

describe('a picture that is dropped', () => {
  const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  it.each([
    ['Screen shot (1).PNG', 'media/acme/screen-shot-1.png'],
    ['../../etc/passwd', 'media/acme/passwd.png'],
    ['..\\..\\run.exe', 'media/acme/run.png'],
    ['CON.png', 'media/acme/con-picture.png'],
    ['Übersicht.jpg', 'media/acme/u-bersicht.png'],
  ])('is stored under a name that is safe: %s', (name, path) => {
    expect(pictureFile('acme', name, PNG)).toEqual({ path });
  });

  it.each([
    ['no name', '...', PNG],
    ['a script in a drawing', 'a.svg', new TextEncoder().encode('<svg onload="alert(1)"/>')],
    ['a page', 'a.png', new TextEncoder().encode('<!doctype html>')],
    ['nothing', 'a.png', new Uint8Array()],
    ['too much', 'a.png', new Uint8Array(5 * 1024 * 1024 + 1)],
  ])('is refused: %s', (_what, name, bytes) => {
    expect(pictureFile('acme', name, bytes)).toHaveProperty('refusal');
  });
});

it('a text of which a part could not be read is not edited: what is there would be written over by a guess', () => {
  const edit = { op: 'set', pointer: '/name', value: 'Other' } as const;
  const torn = [
    '{ "name": "Acme", "homepage": "https',
    '{ "name": "Acme", "limitations": [{ "text" "x" "y" ] }',
    '{ "name": }',
  ];
  expect(torn.map((text) => applyEdits(text, [edit]))).toEqual([null, null, null]);
  expect(applyEdits('{ "name": "Acme", }', [edit])).toContain('"Other"');
});
