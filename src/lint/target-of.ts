import type { ValueType } from '../connector/connector.ts';
import type { CheckTarget, TargetType } from '../expression/check/check-target.ts';
import type { ListedAttribute } from './lint-rule.ts';

const TARGET_TYPES: Readonly<Record<ValueType, TargetType>> = {
  string: 'String',
  boolean: 'Boolean',
  integer: 'Integer',
  decimal: 'Decimal',
  dateTime: 'DateTime',
  reference: 'Reference',
  binary: 'Binary',
  complex: 'Complex',
};

/**
 * What SCIM calls a reference is an address, `profileUrl` for instance: to the service that is a text. What it calls a
 * text in `manager.value` is the id that the app gave to another object, which the service puts there for a reference.
 */
function targetType({ path, scim, valueType }: ListedAttribute['resolved']): TargetType {
  if (scim === null) return TARGET_TYPES[valueType];
  if (valueType === 'reference') return 'String';
  const isId = scim.name === 'value' && /^(?:manager|members)$/i.test(path?.attribute ?? '');
  return isId ? 'Reference' : TARGET_TYPES[valueType];
}

/** Where the value goes, as far as that is known: of an app's own attribute only what the manifest states. */
export function targetOf({ stated, resolved }: ListedAttribute): CheckTarget | null {
  if (resolved.path === null || (resolved.scim === null && stated.type === undefined)) return null;
  return {
    name: stated.name,
    type: targetType(resolved),
    multiValued: resolved.multiValued,
    matching: stated.matching !== undefined,
  };
}
