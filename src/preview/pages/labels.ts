/** The words for facts of a connector, and the tags that show them. */
import type { Element } from 'hast';
import { wordsOfMethods } from '../../connector/auth-method.ts';
import type { Connector } from '../../connector/connector.ts';
import { element } from '../element.ts';
import type { PreviewConnector, PreviewStatus } from '../site/preview-connector.ts';

export const METHODS = wordsOfMethods(({ label }) => label);

export const STAGES: Readonly<Record<Connector['releaseStage'], string>> = {
  preview: 'Preview',
  'general-availability': 'Generally available',
};

export const STATUSES: Readonly<Record<PreviewStatus, string>> = {
  changed: 'Changed',
  added: 'New',
  removed: 'Removed',
  unchanged: 'Unchanged',
};

export type GroupSupport = 'groups' | 'users-only' | 'unknown';

export const GROUPS: Readonly<Record<GroupSupport, string>> = {
  groups: 'Users and groups',
  'users-only': 'Users only',
  unknown: 'Groups not documented',
};

export function groupSupport({ groups, groupsDocumented }: Connector): GroupSupport {
  if (groups !== null) return 'groups';
  return groupsDocumented ? 'users-only' : 'unknown';
}

/** `six-step` as `Six step`. */
export function spellOut(name: string): string {
  const words = name.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function tag(text: string, kind = 'plain'): Element {
  return element('span', { className: ['tag', `tag-${kind}`] }, text);
}

export function statusTag({ status }: PreviewConnector): Element | null {
  return status === null || status === 'unchanged' ? null : tag(STATUSES[status], status);
}

/** What was proven on a server, and when; nothing where that is not recorded. */
export function proofTag({ connector }: PreviewConnector): Element | null {
  const proof = connector?.proof ?? null;
  if (proof === null) return null;
  const { proven, tried, date } = proof;
  return tag(`${proven} of ${tried} claims proven on ${date}`, proven === tried ? 'plain' : 'warning');
}

export function problemTag({ problems, page, status }: PreviewConnector): Element | null {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return tag(counted(errors, 'error'), 'error');
  if (page === null && status !== 'removed') return tag('No page', 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  return warnings > 0 ? tag(counted(warnings, 'warning'), 'warning') : null;
}
