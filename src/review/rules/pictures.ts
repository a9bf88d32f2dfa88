import type { Picture, ResourceMapping } from '../../connector/connector.ts';
import { isReordered, pairInOrder } from '../../json/pair-items.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import type { Comparison } from '../comparison.ts';
import { dataOf, meaningOf } from '../edits/plain.ts';
import { quoted } from '../words.ts';
import { pairSections } from './sections.ts';

interface PictureList {
  readonly owner: string;
  readonly before: readonly Picture[];
  readonly after: readonly Picture[];
  readonly pointers: { readonly before: string; readonly after: string };
}

const PICTURE = { path: 'media/acme/settings.png', alt: 'The settings of Acme' };
const stepsWith = (...pictures: readonly { readonly path: string; readonly alt: string }[]) => ({
  setup: { steps: [{ text: 'Open **Settings** in Acme.', pictures }] },
});

function sectionWith(...shown: readonly (typeof PICTURE)[]) {
  return { at: 'groups', heading: 'Roles', body: ['Acme knows two roles.'], pictures: shown };
}

/** Pictures show what the words say; nothing depends on them. */
export const pictures: ChangeRule = {
  id: 'picture',
  title: 'Another picture is shown, or the same one differently.',
  severities: { safe: 'Pictures show what the words say.' },
  find: (comparison) => pictureLists(comparison).flatMap(pictureFindings),
  examples: [
    {
      before: stepsWith(PICTURE),
      after: stepsWith({ ...PICTURE, path: 'media/acme/new-settings.png' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: stepsWith(PICTURE),
      after: stepsWith({ ...PICTURE, alt: 'Acme, Settings' }),
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: { sections: [sectionWith(PICTURE)] },
      after: { sections: [sectionWith(PICTURE, { ...PICTURE, path: 'media/acme/roles.png' })] },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: { users: { pictures: { mapping: PICTURE } } },
      after: { users: { pictures: { mapping: null, attributes: PICTURE } } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
};

function pictureLists(comparison: Comparison): PictureList[] {
  const steps = comparison.steps.map(
    ({ before, after, subject, pointers }): PictureList => ({
      owner: subject,
      before: before.pictures,
      after: after.pictures,
      pointers: { before: `${pointers.before}/pictures`, after: `${pointers.after}/pictures` },
    }),
  );
  const sections = pairSections(comparison).pairs.map(
    ({ before, after }): PictureList => ({
      owner: `Section ${quoted(after.heading)}`,
      before: before.pictures,
      after: after.pictures,
      pointers: { before: `${before.pointer}/pictures`, after: `${after.pointer}/pictures` },
    }),
  );
  const mappings = comparison.blocks.flatMap(({ before, after, noun }) =>
    MAPPING_PICTURES.map(
      (key): PictureList => ({
        owner: `The ${noun} ${key === 'mapping' ? 'mapping' : 'attributes'}`,
        before: listed(before, key),
        after: listed(after, key),
        pointers: { before: `${before.pointer}/pictures/${key}`, after: `${after.pointer}/pictures/${key}` },
      }),
    ),
  );
  return [...steps, ...sections, ...mappings];
}

const MAPPING_PICTURES: readonly (keyof ResourceMapping['pictures'])[] = ['mapping', 'attributes'];

function listed(mapping: ResourceMapping, key: keyof ResourceMapping['pictures']): readonly Picture[] {
  const picture = mapping.pictures[key];
  return picture === null ? [] : [picture];
}

function pictureFindings({ owner, before, after, pointers }: PictureList): Finding[] {
  const pairing = pairInOrder(before, after, [meaningOf, ({ path }) => path]);
  const finding = (message: string, old: Picture | null, now: Picture | null): Finding => ({
    severity: 'safe',
    subject: `${(now ?? old)?.path ?? ''}`,
    message: `${owner}: ${message}`,
    before: described(old),
    after: described(now),
    pointer: now?.pointer ?? pointers.after,
    covers: { before: old === null ? [] : [old.pointer], after: now === null ? [] : [now.pointer] },
  });
  const changed = pairing.pairs.filter((pair) => meaningOf(pair.before) !== meaningOf(pair.after));
  return [
    ...changed.map((pair) => finding(changeWords(pair.before, pair.after), pair.before, pair.after)),
    ...pairing.removed.map(({ item }) => finding(`the picture ${quoted(item.path)} is gone.`, item, null)),
    ...pairing.added.map(({ item }) => finding(`the picture ${quoted(item.path)} is new.`, null, item)),
    ...(isReordered(pairing) ? [reordered(owner, before, after, pointers)] : []),
  ];
}

function changeWords(before: Picture, after: Picture): string {
  if (before.path !== after.path)
    return `the picture ${quoted(after.path)} is shown instead of ${quoted(before.path)}.`;
  if (before.alt !== after.alt) return `the picture ${quoted(after.path)} is described as ${quoted(after.alt)}.`;
  return `the picture ${quoted(after.path)} is titled ${quoted(after.title ?? '')}.`;
}

function reordered(
  owner: string,
  before: readonly Picture[],
  after: readonly Picture[],
  pointers: PictureList['pointers'],
): Finding {
  return {
    severity: 'safe',
    subject: after.map(({ path }) => path).join(' '),
    message: `${owner}: the pictures are shown in another order.`,
    before: dataOf(before),
    after: dataOf(after),
    pointer: pointers.after,
    covers: { before: [pointers.before], after: [pointers.after] },
  };
}

function described(picture: Picture | null) {
  return picture === null ? null : dataOf(picture);
}
