/** One sentence for all connectors where a library gets another form: a rebrand or a new portal, not hundreds of changes. */
import type { FactPath } from '../../manifest/facts.generated.ts';
import { changeFingerprint } from '../approval/change-fingerprint.ts';
import type { Change } from '../change.ts';
import { pageRules } from '../rules/page.ts';
import { joined } from '../words.ts';
import { PRODUCT_NAMES_CHANGE } from './product-names.ts';

const FORMS = [
  '/tutorial/edition',
  '/tutorial/vocabulary',
  '/tutorial/portal',
  '/tutorial/navigation',
  '/tutorial/includes',
] as const satisfies readonly FactPath[];

const RULES: ReadonlySet<string> = new Set([
  PRODUCT_NAMES_CHANGE.id,
  ...FORMS.flatMap((fact) => pageRules[fact].map(({ id }) => id)),
]);

/** So many connectors are named. */
const NAMED = 3;

/**
 * The changes in their order; those that say the same of the form of several connectors' pages stand once, at the first
 * of them, with the ids of all. Where they are is told of that one alone.
 */
export function gatherPageForms(changes: readonly Change[]): Change[] {
  const same = new Map<string, Change[]>();
  for (const change of changes) {
    const key = keyOf(change);
    if (key !== null) same.set(key, [...(same.get(key) ?? []), change]);
  }
  return changes.flatMap((change) => {
    const key = keyOf(change);
    const all = key === null ? [] : (same.get(key) ?? []);
    if (all.length < 2) return [change];
    return all[0] === change ? [gathered(change, all)] : [];
  });
}

/** What the page has now is the change, whatever it had before. */
function keyOf({ id, severity, message }: Change): string | null {
  return RULES.has(id) ? JSON.stringify([id, severity, message.replace(INSTEAD, '.')]) : null;
}

/** How a change of a page's form ends that replaces a value. */
const INSTEAD = / instead of (".*")\.$/u;

function gathered(first: Change, all: readonly Change[]): Change {
  const { id, severity } = first;
  const connectors = all.map(({ connector }) => connector);
  const more = connectors.length - NAMED;
  const shown = more > 1 ? [...connectors.slice(0, NAMED), `${more} more`] : connectors;
  const message = gatheredMessage(first, all);
  const finding = { severity, subject: '', message, before: [...connectors], after: message, pointer: '' };
  return {
    ...first,
    connector: joined(shown),
    connectors,
    message: `In ${all.length} connectors: ${message}`,
    fingerprint: changeFingerprint('', id, { ...finding, covers: { before: [], after: [] } }, 0),
    affects: [],
  };
}

function gatheredMessage({ message }: Change, all: readonly Change[]): string {
  const olds = all.map((change) => INSTEAD.exec(change.message)?.[1] ?? null);
  const told = [...new Set(olds.filter((old) => old !== null))].sort();
  if (told.length === 0) return message;
  const words = olds.includes(null) ? [...told, 'none that was stated'] : told;
  const last = words.at(-1) ?? '';
  const instead = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
  return `${message.replace(INSTEAD, '.').replace(/\.$/u, '')} instead of ${instead}.`;
}
