import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DocumentCutter } from '../../../src/directory/export/document-cutter.ts';
import { JsonColumnReader } from '../../../src/directory/export/json-columns.ts';
import { exportedRecord } from '../../../src/directory/exported-record.ts';
import { runs } from '../../run/depth.ts';

const WANTED = ['userPrincipalName', 'mobile', 'telephoneNumber', 'accountEnabled', 'extensionAttribute3', 'badge'];

const member = fc.constantFrom(
  ...['userPrincipalName', 'UserPrincipalName', 'mobile', 'mobilePhone', 'MOBILEPHONE', 'businessPhones'],
  ...['telephoneNumber', 'accountEnabled', 'AccountEnabled', 'extensionAttribute3', 'badge', 'manager', '@odata.id'],
  ...[
    'onPremisesExtensionAttributes',
    'OnPremisesExtensionAttributes',
    'onPremisesExtensionAttributes.extensionAttribute3',
  ],
);
const value = fc.oneof(
  fc.constantFrom(null, 'a', '', 'TRUE', 'false', true, 7),
  fc.array(fc.constantFrom('1', '2'), { maxLength: 2 }),
  fc.record({ extensionAttribute3: fc.constantFrom('x', null) }, { requiredKeys: [] }),
);
const user = fc.dictionary(member, value, { maxKeys: 8, noNullPrototype: true });

it('read attribute by attribute is what each object gives as a record', () => {
  fc.assert(
    fc.property(fc.array(user, { maxLength: 5 }), (users) => {
      const { columns, seen } = new JsonColumnReader(WANTED).read(users);
      const records = users.map((each) => exportedRecord('User', each));
      expect(columns).toEqual(WANTED.map((name) => records.map((record) => record[name])));
      expect(seen).toEqual(WANTED.map((name) => records.some((record) => Object.hasOwn(record, name))));
    }),
    { numRuns: runs(300) },
  );
});

it('a line each gives the same, whatever is written in another way', () => {
  const written = fc
    .record({
      users: fc.array(user, { minLength: 1, maxLength: 3 }),
      times: fc.array(fc.nat(), { maxLength: 8 }),
      gap: fc.constantFrom('', ' ', '\t'),
    })
    .map(({ users, times, gap }) => {
      const all = [...users, ...times.map((time) => users[time % users.length] ?? {})];
      return all.map((each, index) => {
        const text = JSON.stringify(each).replaceAll('":', `":${gap}`);
        return index % 3 === 2 ? text.replace('"a"', '"\\u0061"') : text;
      });
    });
  fc.assert(
    fc.property(written, (texts) => {
      const lines = new JsonColumnReader(WANTED).readLines(texts.join('\n'), 1, JSON.parse);
      const { columns, seen } = new JsonColumnReader(WANTED).read(texts.map((text) => JSON.parse(text)));
      expect(lines).toEqual({ columns, seen, lines: texts.map((_, index) => index + 1), slip: null, lacksPages: null });
    }),
    { numRuns: runs(300) },
  );
});

it.each(['{"mail":"a\tb"}', '{"mail":"b"', '{"mail":b}', '{"mail":01}', '{"mail":"b",}'])('%j is no user', (text) => {
  const parse = (each: string): unknown => {
    try {
      return JSON.parse(each);
    } catch {
      return undefined;
    }
  };
  const { columns, slip } = new JsonColumnReader(['mail']).readLines(`{"mail":"a"}\n${text}\n`, 1, parse);
  expect({ columns, slip }).toEqual({ columns: [['a']], slip: { kind: 'no-object', line: 2 } });
});

/** A document in one of the forms that users are saved in. */
const document = fc
  .record({
    users: fc.array(fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 3 }), { maxLength: 3 }),
    form: fc.constantFrom('list', 'pages', 'list of pages', 'users'),
    indent: fc.constantFrom(0, 1),
  })
  .map(({ users, form, indent }) => {
    const plain = users.map((page) => page.map((each) => ({ id: 'value', ...each, value: 1 })));
    const pages = plain.map((page) => ({ '@odata.context': '[{"value":[', value: page, note: '}]' }));
    const texts = { list: [plain.flat()], pages, 'list of pages': [pages], users: plain.flat() }[form];
    return { users: plain.flat(), text: texts.map((each) => JSON.stringify(each, null, indent)).join('\n') };
  });

it('is cut out of documents, wherever the pieces of the file end', () => {
  fc.assert(
    fc.property(document, fc.integer({ min: 1, max: 40 }), ({ users, text }, size) => {
      const cutter = new DocumentCutter();
      const bytes = Buffer.from(text);
      const found: unknown[] = [];
      for (let at = 0; at < bytes.length; at += size)
        for (const each of cutter.push(bytes.subarray(at, at + size))) {
          found.push(JSON.parse(Buffer.from(each.text).toString()));
          expect(text.split('\n')[each.line - 1]).toContain('{');
        }
      cutter.end();
      expect(cutter.slip).toBeNull();
      expect(found).toEqual(users.map((each) => JSON.parse(JSON.stringify(each))));
    }),
    { numRuns: runs(300) },
  );
});

it.each([
  ['[{"id":"1"}', { kind: 'cut-off', line: 1 }],
  ['{"value":[{"id":"1"},\n{"id"', { kind: 'cut-off', line: 2 }],
  ['[\n{"id":"1"} {"id":"2"}]', { kind: 'no-object', line: 2 }],
  ['["ana"]', { kind: 'no-object', line: 1 }],
  ['{"id":"1"}\nwhat', { kind: 'no-json', line: 2 }],
])('%j is told where it breaks off', (text, slip) => {
  const cutter = new DocumentCutter();
  cutter.push(Buffer.from(text));
  cutter.end();
  expect(cutter.slip).toEqual(slip);
});

it('knows that the last page names a next one', () => {
  const page = (link: object) => JSON.stringify({ ...link, value: [{ id: '1' }] });
  const lacks = [page({ '@odata.nextLink': 'https://graph.example' }), page({})].map((text, index, all) => {
    const cutter = new DocumentCutter();
    cutter.push(Buffer.from(index === 0 ? text : all.join('\n')));
    return cutter.lacksPages;
  });
  expect(lacks).toEqual([true, false]);
});
