/** Names of products that no place-holder stands for, addresses of an older portal, and labels of the app that were such a name. */
import type { Look } from '../move.ts';
import { isProse, proseOf } from '../prose.ts';

/**
 * The brand until 2023 in the forms that are no name of its own (tutorial-corpus fact sheet, section b, wave 1); "Azure"
 * with a name behind it is another product.
 */
const OLD_BRAND = /\bAzure ?(?:AD|Active ?Directory)\b|\bAAD\b|\bAzure\b(?! ?\p{Lu})/u;

/** The old brand as a whole label: an app has it on a button, and lint leaves it as well. */
const OLD_LABEL = new RegExp(`\\*\\*(?:Microsoft )?(?:${OLD_BRAND.source})\\*\\*`, 'u');

export const leftNames: Look = ({ connector, texts, tables, to }) => {
  const names = tables.vocabularies.get(to.vocabulary)?.names;
  // Words that are of that time themselves.
  if (names === undefined || OLD_BRAND.test(names.brand)) return [];
  return texts.filter(isProse).flatMap(({ pointer, text }) => {
    const { name } = connector;
    const found = OLD_BRAND.exec(blanked(blanked(proseOf(text), name), OLD_LABEL));
    if (found === null) return [];
    const range = [found.index, found.index + found[0].length] as const;
    const message = `"${found[0]}" is called otherwise now, and no place-holder stands for it.`;
    const hint = `Write it anew; {brand} is "${names.brand}" on this page, {portal} "${names.portal}".`;
    return [{ rule: 'migrate-name-left' as const, pointer, range, message, hint }];
  });
};

function blanked(text: string, part: string | RegExp): string {
  return text.replaceAll(typeof part === 'string' ? part : new RegExp(part, 'gu'), (found) => ' '.repeat(found.length));
}

const BOLD_NAME = /\*\*\{(?:brand|portal|service|gallery)\}\*\*/u;

export const namesInLabels: Look = (move) => {
  const { texts, from, to, tables } = move;
  const brandOf = (form: typeof from) => tables.vocabularies.get(form?.vocabulary ?? '')?.names.brand;
  if (brandOf(from) === brandOf(to)) return [];
  return texts.flatMap(({ pointer, text }) => {
    const found = OLD_LABEL.exec(proseOf(text)) ?? (pointer.startsWith('/setup/') ? BOLD_NAME.exec(text) : null);
    if (found === null) return [];
    const range = [found.index, found.index + found[0].length] as const;
    const message = 'A label of the app is the name of a product.';
    const hint = 'See what the app prints today: a label follows no change of the name until the app does.';
    return [{ rule: 'migrate-name-in-label' as const, pointer, range, message, hint }];
  });
};

export const oldAddresses: Look = ({ texts, tables, to }) => {
  const address = tables.navigations.get(to.navigation)?.data.portal?.address ?? null;
  const others = [...tables.navigations.values()].flatMap(({ data }) => data.portal?.address ?? []);
  const old = [...new Set(others)].filter((each) => each !== address);
  if (address === null) return [];
  return texts.filter(isProse).flatMap(({ pointer, text }) => {
    const found = old.find((each) => text.includes(each));
    if (found === undefined) return [];
    const start = text.indexOf(found);
    const message = `This leads to ${found}, and the page sends its readers to ${address}.`;
    const hint = 'Take the address of the portal that is meant, or the link away.';
    return [
      { rule: 'migrate-address-old' as const, pointer, range: [start, start + found.length] as const, message, hint },
    ];
  });
};
