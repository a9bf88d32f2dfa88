import { expect, test } from 'vitest';
import { withListBounds } from '../../src/markdown/list-bounds.ts';
import { checkListedMarkdown, listedMarkdown, listedParts } from '../../src/markdown/listed-markdown.ts';

const CODE = '```sh\nacme sync\n\nacme go\n```';
const TEXT = `Run it:\n* daily\n* by **hand**\n\n${CODE}\n\n> [!TIP]\n> Or wait.`;

test('a text is parted into its words, its points and its blocks; empty lines of code part nothing', () => {
  expect(listedParts(TEXT)).toEqual({
    lead: 'Run it:',
    points: ['daily', 'by **hand**'],
    blocks: [CODE, '> [!TIP]\n> Or wait.'],
  });
  expect(listedParts('Run it:\n\n\n* daily\n\nThen wait.\n')).toEqual({
    lead: 'Run it:',
    points: [],
    blocks: [withListBounds('* daily'), 'Then wait.'],
  });
});

test('what is below an item is indented, but for lines that are empty', () => {
  expect(listedMarkdown(TEXT).split('\n')).toEqual([
    'Run it:',
    '    * daily',
    '    * by **hand**',
    '',
    '    ```sh',
    '    acme sync',
    '',
    '    acme go',
    '    ```',
    '',
    '    > [!TIP]',
    '    > Or wait.',
  ]);
});

test.each([
  ['a heading in a block', 'Run it.\n\n# Daily', '# Daily'],
  ['a slip in the words', 'Run **it.\n\nThen wait.', '**'],
  ['a slip in a point', 'Run it:\n* **daily\n\nThen wait.', '**'],
  ['code that is not closed', `Run it.\n\n${CODE.slice(0, -3)}\n\nThen.`, '```sh'],
  ['a picture without words', 'Run it.\n\nSo.\n\n![](media/a.png)', '![](media/a.png)'],
])('%s is told at its place, and the text is one line', (_, text, place) => {
  const [first, ...others] = checkListedMarkdown(text);
  expect(text.slice(first?.start, first?.end)).toBe(place);
  expect(others).toEqual([]);
  expect(listedParts(text)).toMatchObject({ points: [], blocks: [] });
  expect(listedMarkdown(text)).not.toContain('\n');
});
