/** The labels of the portals: what stands in bold on every page, whatever the app. */
import { wordPattern } from '../outline/word-patterns.ts';
import { STEP_NUMBER } from './step-number.ts';

/** With a provisioning mode, or with "New configuration" (portal-2026 fact sheet, section "Order in the portal of 2026"). */
export type Portal = 'mode' | 'configuration';

/** In lower case. What the app asks for, such as Tenant URL, is not among them. */
const LABELS: readonly string[] = [
  ...['azure active directory', 'azure portal', 'attribute-mapping', 'attribute-mappings', 'synchronization details'],
  ...['automatic', 'enabled', 'yes', 'add', 'current status', 'target object actions', 'mappings', 'tip:', 'note:'],
  ...['non-gallery application', 'identity', 'applications', 'enterprise apps', 'entra id', 'microsoft entra id'],
  ...['microsoft entra admin center', 'entra id > enterprise apps', 'browse microsoft entra gallery', 'connectivity'],
  ...['overview', 'create', 'properties', 'apply', 'edit', 'get started', 'manage', 'provision on demand', 'save'],
  ...['settings', 'matching', 'scope', 'test connection', 'provisioning', 'notification email', 'on', 'off', 'update'],
  ...['send an email notification when a failure occurs', 'enterprise applications', 'all applications', 'authorize'],
  ...['new application', 'add from the gallery', 'users and groups', 'users', 'groups', 'delete'],
  ...['attribute mapping', 'attribute mappings', 'default access', 'default access role'],
  'accidental deletions prevention',
];

/** Labels that one portal has and the other has not. */
const OF_ONE: ReadonlyMap<string, Portal> = new Map([
  ['provisioning mode', 'mode'],
  ['provisioning status', 'mode'],
  ['admin credentials', 'mode'],
  ['admin credentials section', 'mode'],
  ['new configuration', 'configuration'],
  ['+ new configuration', 'configuration'],
  ['start provisioning', 'configuration'],
]);

const KNOWN: ReadonlySet<string> = new Set([...LABELS, ...OF_ONE.keys()]);

/** Labels with the app's name in them, and labels that lead through menus. */
const NAMING = wordPattern([
  ...['users', 'groups', 'user', 'group'].flatMap((who) => [
    `^synchronize … ${who}$`,
    ...['to', 'with', 'into', 'in'].flatMap((where) => [
      `^synchronize … ${who} ${where}`,
      `^provision … ${who} ${where}`,
    ]),
    `^provision … ${who}$`,
  ]),
  ...['azure active directory', 'identity', 'entra id'].map((menu) => `^${menu} >*`),
  '^to … perform the following steps$',
]);
const NUMBERED = new RegExp(`^${STEP_NUMBER}$`);
const OLDER_MAPPING = wordPattern([
  ...['^provision … users', '^provision … groups'],
  ...['^synchronize … users$', '^synchronize … groups$'],
]);
const MAPPING = wordPattern(['^synchronize … users to', '^synchronize … groups to']);

export function isPlatformLabel(label: string): boolean {
  const folded = foldedLabel(label);
  return KNOWN.has(folded) || KNOWN.has(`${folded}:`) || NAMING.test(folded) || NUMBERED.test(folded);
}

/** What some pages call the mapping of users or groups, whose step prints the label of its portal on every page of ours. */
export function isOlderMapping(label: string): boolean {
  return OLDER_MAPPING.test(label);
}

const MAPPED = /^(?:synchronize|provision) .*?\b(?:users|groups) (?:to|with|into|in) (.+?)[.:\s]*$/i;

/** The app that the label of a mapping names; `null`: it is no such label. */
export function appOfMapping(label: string): string | null {
  return MAPPED.exec(label)?.[1] ?? null;
}

/** Labels that no app has. */
const OF_PORTAL_ALONE = wordPattern([
  ...['target object actions', 'users and groups', 'provisioning', 'attribute mapping*', 'attribute-mapping*'],
  ...['mappings', 'notification email', 'admin credentials', 'enterprise app*', 'current status', 'connectivity'],
]);

/** Whether labels are a portal's for certain, not those that apps have as well. */
export function areOfPortal(labels: readonly string[]): boolean {
  return labels.some((label) => OF_PORTAL_ALONE.test(label)) && labels.every(isPlatformLabel);
}

/** The portal that alone has a label; `null`: both have it, or none. */
export function portalOf(label: string): Portal | null {
  const folded = foldedLabel(label);
  return OF_ONE.get(folded) ?? (MAPPING.test(folded) ? 'mode' : null);
}

function foldedLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/[.,:;]+$/, '')
    .replace(/\s*-\s+/g, '-')
    .trim();
}

/** Labels of more than one word, which older pages print without bold. */
export const SPELT_LABELS: readonly string[] = [...KNOWN]
  .filter((label) => /^[a-z][a-z-]+(?: [a-z-]+)+$/.test(label))
  .sort((a, b) => b.length - a.length);
