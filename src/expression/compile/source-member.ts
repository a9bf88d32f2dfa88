/** The members of the `source` interface that compiled expressions read. */
import { findSourceAttribute, type ResourceName } from '../../directory/source-attributes.ts';
import { isInheritedName } from '../evaluate/source-record.ts';
import { literal } from './code.ts';
import type { RuntimeName } from './runtime-source.generated.ts';

export interface SourceMember {
  /** `mail`, `"odd name"`. */
  readonly key: string;
  readonly type: string;
  /** A whole line: `readonly mail?: string | null | undefined;`. Null for names no expression reads. */
  readonly declaration: string | null;
  /** What the type needs from the runtime. */
  readonly runtime: readonly RuntimeName[];
}

/** Attributes are optional and nullable: absent, null and undefined all mean that there is no value. */
export function sourceMember(resource: ResourceName, name: string): SourceMember {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
  const type = memberType(resource, name);
  const declaration = isInheritedName(name) ? null : `readonly ${key}?: ${type} | null | undefined;`;
  return { key, type, declaration, runtime: name === 'appRoleAssignments' ? ['appRoleAssignment'] : [] };
}

function memberType(resource: ResourceName, name: string): string {
  if (name === 'appRoleAssignments') return 'readonly AppRoleAssignment[]';
  const attribute = findSourceAttribute(resource, name);
  if (attribute?.multiValued) return 'readonly string[]';
  return attribute?.type === 'Boolean' ? 'boolean' : 'string';
}
