/** What a manifest says, as the parts of a synchronization schema (graph-synchronization fact sheet, section 3). */
import type { Attribute, Mapping, ScopingFilter } from '../connector/connector.ts';
import { SCOPE_OPERATORS } from '../connector/scope/scope-operator.ts';
import type { SpellOperator } from './graph-operators.ts';
import type { KeyAt } from './key-at.ts';
import { constant, type NoTree, type SourceTree, treeOf } from './source-tree.ts';

export interface GraphAttributeMapping {
  readonly targetAttributeName: string;
  readonly matchingPriority: number;
  readonly flowType: string;
  readonly flowBehavior: 'FlowWhenChanged';
  readonly exportMissingReferences: false;
  readonly defaultValue: string | null;
  readonly source: SourceTree | null;
}

export function sourceOf(mapping: Mapping, keyAt: KeyAt): SourceTree | NoTree | null {
  switch (mapping.kind) {
    case 'none':
      return null;
    case 'constant':
      return constant(mapping.value);
    case 'direct':
      return treeOf({ kind: 'attribute', name: mapping.source, start: 0, end: 0 }, keyAt);
    case 'expression':
      return treeOf(mapping.expression, keyAt, mapping.text);
  }
}

export const FLOW_TYPES = { always: 'Always', 'create-only': 'ObjectAddOnly' } as const;

/** @param name the attribute as the schema spells it */
export function attributeMapping(
  { flow, defaultValue, matching }: Attribute,
  name: string,
  source: SourceTree | null,
): GraphAttributeMapping {
  return {
    targetAttributeName: name,
    matchingPriority: matching?.value ?? 0,
    flowType: FLOW_TYPES[flow.value],
    flowBehavior: 'FlowWhenChanged',
    exportMissingReferences: false,
    defaultValue: defaultValue?.value ?? null,
    source,
  };
}

export interface GraphFilter {
  readonly groups: readonly {
    readonly name: string | null;
    readonly clauses: readonly {
      readonly operatorName: string;
      readonly sourceOperandName: string;
      readonly targetOperand: { readonly values: readonly string[] };
    }[];
  }[];
}

/** An operator whose spelling nobody knows, with the place of its clause. */
export interface NoSpelling {
  readonly operator: string;
  readonly pointer: string;
}

/** Operators without a value carry an empty list: how else they could be written is not documented. */
export function scopeOf(filters: readonly ScopingFilter[], spell: SpellOperator): GraphFilter | NoSpelling {
  for (const { operator, pointer } of filters.flatMap(({ clauses }) => clauses))
    if (spell(operator) === null) return { operator, pointer };
  return {
    groups: filters.map(({ name, clauses }) => ({
      name,
      clauses: clauses.map(({ attribute, operator, value }) => ({
        operatorName: spell(operator) ?? operator,
        sourceOperandName: attribute,
        targetOperand: { values: SCOPE_OPERATORS[operator].arity === 'unary' || value === null ? [] : [value] },
      })),
    })),
  };
}

/** As the service itself writes the flags. */
export function flowTypesOf(flags: ReadonlySet<string>): string {
  return flags.size === 0 ? 'None' : ['Add', 'Update', 'Delete'].filter((flag) => flags.has(flag)).join(',');
}
