/** An attribute of the directory, in Markdown, with what the sample has under it. */
import { findSourceAttribute, findUnavailableAttribute, type SourceAttribute } from '../directory/source-attributes.ts';
import { codeSpan } from '../markdown/code-span.ts';
import { sampleOf } from './sample.ts';

/** Empty where the directory has no such attribute. */
export function describeSource(resource: 'User' | 'Group', name: string): string[] {
  const unavailable = findUnavailableAttribute(name);
  if (unavailable !== null) return [`${codeSpan(name)} cannot be read: ${unavailable.reason}`];
  const found = findSourceAttribute(resource, name);
  if (found === null) return [];
  const { record, who } = sampleOf(resource);
  const value = record[name];
  const graph = found.microsoftGraph;
  return [
    `${codeSpan(name)}: ${sourceFacets(found)}`,
    ...(found.note === null ? [] : [found.note]),
    ...(graph === null || graph === name ? [] : [`Microsoft Graph calls it ${codeSpan(graph)}.`]),
    ...(value === undefined ? [] : [`${who} has ${codeSpan(shown(value))}.`]),
  ];
}

/** "String, always there". */
export function sourceFacets({ type, multiValued, alwaysPresent, confirmed }: SourceAttribute): string {
  const facets = [
    multiValued ? `several values (${type})` : type,
    alwaysPresent ? 'always there' : '',
    confirmed ? '' : 'not confirmed for provisioning',
  ];
  return facets.filter((facet) => facet !== '').join(', ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
