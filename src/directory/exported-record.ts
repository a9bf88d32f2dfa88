/**
 * Objects as exports of a directory have them: columns and members under the names of Microsoft Graph or of the
 * service, in any capitals (directory-exports fact sheet).
 */
import type { ResourceName, SourceAttribute } from './source-attribute.ts';
import { findSourceAttribute, sourceAttributes } from './source-attributes.ts';

const byExportedName: Readonly<Record<ResourceName, ReadonlyMap<string, SourceAttribute>>> = {
  User: exportedNames('User'),
  Group: exportedNames('Group'),
};

function exportedNames(resource: ResourceName): ReadonlyMap<string, SourceAttribute> {
  const rows = sourceAttributes[resource];
  const ofGraph = rows.flatMap((row) => (row.microsoftGraph === null ? [] : [[row.microsoftGraph, row] as const]));
  // The service's own name counts where both are used for different attributes.
  const all = [...ofGraph, ...rows.map((row) => [row.name, row] as const)];
  return new Map(all.map(([name, row]) => [name.toLowerCase(), row]));
}

/** The source attribute that a column or member stands for; `null` for what no mapping can read. */
export function exportedAttribute(resource: ResourceName, name: string): SourceAttribute | null {
  return byExportedName[resource].get(name.toLowerCase()) ?? findSourceAttribute(resource, name);
}

/** The object with the names that mappings read, besides its own. */
export function exportedRecord(
  resource: ResourceName,
  exported: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const own = Object.entries(exported);
  const renamed = own.flatMap(([name, value]) => [
    ...renamedMember(resource, name, value),
    ...(isObject(value) ? Object.entries(value) : []).flatMap(([part, inner]) =>
      renamedMember(resource, `${name}.${part}`, inner),
    ),
  ]);
  // What the object says under the service's own names is not overruled by the other ones.
  return Object.fromEntries([
    ...own,
    ...renamed.filter(([name]) => !Object.hasOwn(exported, name)),
    ...typed(resource, own),
  ]);
}

function renamedMember(resource: ResourceName, name: string, value: unknown): [string, unknown][] {
  const attribute = exportedAttribute(resource, name);
  return attribute === null ? [] : [[attribute.name, exportedValue(attribute, value)]];
}

function typed(resource: ResourceName, own: readonly [string, unknown][]): [string, unknown][] {
  return own.flatMap(([name, value]): [string, unknown][] => {
    const attribute = findSourceAttribute(resource, name);
    return attribute === null ? [] : [[name, exportedValue(attribute, value)]];
  });
}

/** Business phones are a list of which the first counts; a spreadsheet writes `TRUE`, which is none of its values. */
export function exportedValue({ name, type, multiValued }: SourceAttribute, value: unknown): unknown {
  const single: unknown = Array.isArray(value) && !multiValued && type !== 'Reference' ? value[0] : value;
  if (typeof single !== 'string') return single;
  if (name === 'userPrincipalName') return deliveredName(single);
  if (type !== 'Boolean' || !/^(?:true|false)$/iu.test(single)) return single;
  return single.toLowerCase() === 'true';
}

/** Whether the attribute's texts are what an export says they are. */
export function isPlainText({ name, type }: SourceAttribute): boolean {
  return type !== 'Boolean' && name !== 'userPrincipalName';
}

/** A guest's name is delivered as it is at home: `ana_fabrikam.example#EXT#@…` as `ana@fabrikam.example` (entra-provisioning fact sheet, section 2). */
function deliveredName(name: string): string {
  const mark = name.indexOf('#EXT#');
  return mark === -1 ? name : name.slice(0, mark).replace(/_(?=[^_]*$)/u, '@');
}

/** PowerShell writes the name of a type where a list or an object should stand: nothing is known then. */
export function isTypeName(text: string): boolean {
  return /^(?:System|Microsoft\.Graph\.PowerShell\.Models)\.[\w.`]+(?:\[\])?$/u.test(text);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
