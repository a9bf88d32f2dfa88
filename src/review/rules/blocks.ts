import type { AnchoredBlocks } from '../../connector/connector.ts';
import { pairInOrder } from '../../json/pair-items.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import { dataOf, meaningOf } from '../edits/plain.ts';

/** Blocks in a part of the page; what they say is for a reader to judge, so the change is named and shown, no more. */
export const blocks: ChangeRule = {
  id: 'blocks',
  title: 'A picture, a table or code in a part of the page is new, gone, or differs.',
  severities: { safe: 'It explains; what the service does is stated elsewhere.' },
  find: ({ before, after }) => {
    const { pairs, removed, added } = pairInOrder(before.blocks, after.blocks, [meaningOf, ({ at }) => at]);
    const changed = pairs.filter((pair) => meaningOf(pair.before) !== meaningOf(pair.after));
    return [
      ...changed.map((pair) => finding(`What stands at "${pair.after.at}" differs.`, pair.before, pair.after)),
      ...removed.map(({ item }) => finding(`What stood at "${item.at}" is gone.`, item, null)),
      ...added.map(({ item }) => finding(`Something new stands at "${item.at}".`, null, item)),
    ];
  },
  examples: [
    {
      before: {},
      after: { blocks: [{ at: 'intro', body: ['![The rooms of Acme](media/acme/rooms.png)'] }] },
      forth: { severity: 'safe', message: 'Something new stands at "intro".' },
      back: { severity: 'safe', message: 'What stood at "intro" is gone.' },
    },
    {
      before: {
        blocks: [{ at: 'scope', body: ['Acme counts seats:', '| Plan | Seats |\n| --- | --- |\n| Pro | 9 |'] }],
      },
      after: {
        blocks: [{ at: 'scope', body: ['Acme counts seats:', '| Plan | Seats |\n| --- | --- |\n| Pro | 10 |'] }],
      },
      forth: { severity: 'safe', message: 'What stands at "scope" differs.' },
      back: { severity: 'safe' },
    },
  ],
};

function finding(message: string, old: AnchoredBlocks | null, now: AnchoredBlocks | null): Finding {
  return {
    severity: 'safe',
    subject: (now ?? old)?.at ?? '',
    message,
    before: old === null ? null : dataOf(old),
    after: now === null ? null : dataOf(now),
    pointer: now?.pointer ?? '',
    covers: { before: old === null ? [] : [old.pointer], after: now === null ? [] : [now.pointer] },
  };
}
