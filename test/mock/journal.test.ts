import { describe, expect, it } from 'vitest';
import { printChange, printHeader, readStore } from '../../src/mock/store/journal.ts';
import { MemoryStore } from '../../src/mock/store/memory-store.ts';
import type { StoreChange } from '../../src/mock/store/stored-resource.ts';

const put = (id: string): StoreChange => ({
  put: { type: 'User', id, created: '2026-11-28', lastModified: '2026-11-28', content: { userName: `Ü${id}` } },
});
const written = [put('1'), put('2'), { remove: { type: 'User', id: '1' } } as const, put('3')];
const header = printHeader('acme');

describe('a journal', () => {
  it('gives back what was whole when it was cut off, wherever that was', () => {
    const text = header + written.map(printChange).join('');
    for (let end = header.length; end <= text.length; end++) {
      const whole = text.slice(header.length, end).split('\n').length - 1;
      const half = text.charAt(end - 1) === '\n' ? 0 : 1;
      expect(readStore(text.slice(0, end), 'acme')).toEqual({
        kind: 'store',
        changes: written.slice(0, whole),
        dropped: half,
      });
    }
    const store = new MemoryStore();
    store.apply(written);
    expect([...store.all('User')].map(({ id }) => id)).toEqual(['2', '3']);
  });

  it.each([
    [
      'lost its end to the machine',
      `${header}${printChange(put('1'))}\0\0\0\n\0`,
      { kind: 'store', changes: [put('1')], dropped: 2 },
    ],
    ['was edited in its middle', `${header}oops\n${printChange(put('1'))}`, { kind: 'broken', line: 2 }],
    ["is another connector's", printHeader('beta'), { kind: 'of another connector', connector: 'beta' }],
    ['is something else', '{"userName":"x"}\n', { kind: 'no store' }],
    ['is a half header', header.slice(0, 9), { kind: 'no store' }],
  ])('that %s is told', (_what, text, read) => expect(readStore(text, 'acme')).toEqual(read));

  it.each([
    '{"remove":{}}',
    '{"remove":7}',
    '{"remove":{"type":"Robot","id":"1"}}',
    JSON.stringify(put('1')).replace('User', 'Robot'),
  ])('is broken where a line in its middle is %s', (line) =>
    expect(readStore(`${header}${line}\n${printChange(put('1'))}`, 'acme')).toEqual({ kind: 'broken', line: 2 }),
  );
});
