/** The members of the `source` interface that compiled expressions read. */
import { findSourceAttribute, type ResourceName } from '../../src/directory/source-attributes.ts';
import { literal } from '../../src/expression/compile/code.ts';
import type { RuntimeName } from '../../src/expression/compile/runtime-source.generated.ts';
import { isInheritedName } from '../../src/expression/evaluate/source-record.ts';

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
