/** `rules.d.ts`: the types of `rules.js`. */

import type { Resource } from '../../connector/connector.ts';
import { codeHeader } from '../code/header.ts';
import type { CodeSource } from '../code-source.ts';

const SHARED = `export interface Problem {
  /** RFC 6901 pointer into the resource. */
  readonly path: string;
  readonly message: string;
}

export interface FilterCheck {
  /** Null where nobody documents it. */
  readonly supported: boolean | null;
  /** Why it is not supported, or not known to be. */
  readonly reason: string | null;
  /** The attributes that the filter asks for. */
  readonly attributes: readonly string[];
}

export interface MatchingCheck {
  /** Null where nobody documents it. */
  readonly fit: boolean | null;
  readonly reason: string | null;
}`;

export function emitRulesTypes(connector: CodeSource): string {
  const resources: readonly Resource[] = connector.groups === null ? ['User'] : ['User', 'Group'];
  const sections = [
    codeHeader(connector.manifestPath),
    `import type { ${[...resources].sort().join(', ')} } from "./types.js";`,
    SHARED,
    ...resources.map(checks),
    matching(resources),
  ];
  return `${sections.join('\n\n')}\n`;
}

function checks(resource: Resource): string {
  return `/** What makes a value another thing than a ${resource} of this connector; an empty list where nothing does. */
export function check${resource}(value: unknown): Problem[];

/** What makes a value another thing than an update of a ${resource}: any part of one, so that nothing is missing. */
export function check${resource}Update(value: unknown): Problem[];

export function is${resource}(value: unknown): value is ${resource};

/** Whether the app supports this filter. */
export function check${resource}Filter(filter: string): FilterCheck;`;
}

function matching(resources: readonly Resource[]): string {
  const names = resources.map((resource) => `"${resource}"`).join(' | ');
  return `/** Whether objects can be matched on this attribute, and why not. Left out, the resource is a user. */
export function checkMatchingAttribute(attribute: string, resource?: ${names}): MatchingCheck;

export function isFitForMatching(attribute: string, resource?: ${names}): boolean | null;`;
}
