/** `rules.js`: is this resource what the connector may send, can the app be asked for this, is this attribute fit for matching. */
import type { Resource } from '../../connector/connector.ts';
import { codeHeader } from '../code/header.ts';
import { onceForMappings } from '../code/once-for-mappings.ts';
import { stringLiteral } from '../code/string-literal.ts';
import type { CodeSource } from '../code-source.ts';
import { buildShapes } from '../types/build-shape.ts';
import type { ResourceShape } from '../types/resource-shape.ts';
import { attributeRules } from './attribute-rules.ts';
import { compileValidators } from './compile-validators.ts';
import { RULES_RUNTIME } from './rules-runtime.generated.ts';
import type { AttributeRule } from './rules-runtime.ts';

export async function emitRules(connector: CodeSource): Promise<string> {
  return `${codeHeader(connector.manifestPath)}\n\n${await rulesOf(connector)}\n`;
}

const rulesOf = onceForMappings(async (mappings) => {
  const shapes = buildShapes(mappings);
  const sections = [
    shapes.map((shape) => checks(shape.resource)).join('\n'),
    matchingChecks(shapes),
    ...shapes.map(ruleTable),
    RULES_RUNTIME,
    await compileValidators(shapes),
  ];
  return sections.join('\n\n');
});

function checks(resource: Resource): string {
  return `/** What makes a value another thing than a ${resource} of this connector; an empty list where nothing does. */
export function check${resource}(value) {
  return valid${resource}(value) ? [] : problemsOf(valid${resource}.errors);
}

/** What makes a value another thing than an update of a ${resource}: any part of one, so that nothing is missing. */
export function check${resource}Update(value) {
  return valid${resource}(value, { partial: true }) ? [] : problemsOf(valid${resource}.errors);
}

export function is${resource}(value) {
  return valid${resource}(value);
}

/** Whether the app supports this filter; \`supported\` is null where nobody documents it. */
export function check${resource}Filter(filter) {
  return checkFilter(${tableName(resource)}, filter);
}`;
}

function matchingChecks(shapes: readonly ResourceShape[]): string {
  const tables = shapes.map(({ resource }) => `${resource}: ${tableName(resource)}`).join(', ');
  return `/** Whether objects can be matched on this attribute, and why not; \`fit\` is null where nobody documents it. */
export function checkMatchingAttribute(attribute, resource = "User") {
  return checkMatching({ ${tables} }[resource] ?? [], attribute);
}

export function isFitForMatching(attribute, resource = "User") {
  return checkMatchingAttribute(attribute, resource).fit;
}`;
}

function tableName(resource: Resource): string {
  return `${resource.toUpperCase()}_ATTRIBUTES`;
}

function ruleTable(shape: ResourceShape): string {
  const rows = attributeRules(shape).map((rule) => `  ${ruleRow(rule)},`);
  return [`const ${tableName(shape.resource)} = [`, ...rows, '];'].join('\n');
}

function ruleRow({ name, supported, filterReason, fit, fitReason }: AttributeRule): string {
  const filter = `supported: ${supported}, filterReason: ${JSON.stringify(filterReason)}`;
  return `{ name: ${stringLiteral(name)}, ${filter}, fit: ${fit}, fitReason: ${JSON.stringify(fitReason)} }`;
}
