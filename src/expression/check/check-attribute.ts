/** Whether a source attribute exists and is offered (entra-provisioning fact sheet, sections 7 and 12, rule 11). */

import {
  findSourceAttribute,
  findUnavailableAttribute,
  type ResourceName,
  sourceAttributeNames,
  sourceAttributes,
} from '../../directory/source-attributes.ts';
import { nearest } from '../../problem/nearest.ts';
import type { AttributeExpression } from '../syntax/syntax.ts';
import type { Check } from './check.ts';

export function checkAttribute(attribute: AttributeExpression, check: Check): void {
  const { name } = attribute;
  const { resource } = check.context;
  const unavailable = findUnavailableAttribute(name);
  if (unavailable !== null) {
    check.report('expression-unavailable-attribute', attribute, `"${name}" is no source: ${unavailable.reason}`);
    return;
  }
  const found = findSourceAttribute(resource, name);
  if (found === null) reportUnknown(attribute, check);
  else if (!found.confirmed) {
    const message = `It is not documented that provisioning offers "${name}".`;
    check.report('expression-unconfirmed-attribute', attribute, message, 'Try it in a test tenant before you publish.');
  }
}

function reportUnknown(attribute: AttributeExpression, check: Check): void {
  const { name } = attribute;
  const { resource } = check.context;
  const meant = nameFromGraph(resource, name) ?? nearest(name, sourceAttributeNames(resource));
  const kind = resource === 'User' ? 'user' : 'group';
  const message = `Unknown ${kind} attribute "${name}".`;
  if (meant !== null) {
    const capitals = meant.toLowerCase() === name.toLowerCase() ? ' Capitals count.' : '';
    check.report('expression-misspelt-attribute', attribute, message, `Did you mean "${meant}"?${capitals}`);
    return;
  }
  check.report('expression-unknown-attribute', attribute, message, hintFor(resource, name));
}

/** People know the Microsoft Graph names; provisioning has its own for some. */
function nameFromGraph(resource: ResourceName, name: string): string | null {
  return sourceAttributes[resource].find(({ microsoftGraph }) => microsoftGraph === name)?.name ?? null;
}

function hintFor(resource: ResourceName, name: string): string | null {
  if (name.startsWith('extension_')) return 'A directory extension is extension_<32 hexadecimal digits>_<name>.';
  const other = resource === 'User' ? 'Group' : 'User';
  if (findSourceAttribute(other, name) === null) return null;
  return `Only ${other === 'User' ? 'users' : 'groups'} have this attribute.`;
}
