/**
 * What every generated `rules.js` does at run time. Its compiled text is embedded there, together with that of
 * `src/scim/filter.ts`, so it may import nothing else; `derive-rules-runtime.ts` makes the embedded form.
 */
import type { Filter, FilterPath } from '../../scim/filter.ts';
import { parseFilter } from '../../scim/filter.ts';

export type Reason = keyof typeof REASONS;

/** What is known of one attribute: may it be filtered on, and is it fit for matching (`null`: nobody documents it). */
export interface AttributeRule {
  readonly name: string;
  readonly supported: boolean | null;
  readonly filterReason: Reason | null;
  readonly fit: boolean | null;
  readonly fitReason: Reason | null;
}

export interface Problem {
  /** RFC 6901 pointer into the resource. */
  readonly path: string;
  readonly message: string;
}

export interface FilterCheck {
  readonly supported: boolean | null;
  readonly reason: string | null;
  readonly attributes: readonly string[];
}

export interface MatchingCheck {
  readonly fit: boolean | null;
  readonly reason: string | null;
}

/** The part of an ajv error that is read here. */
export interface SchemaError {
  readonly instancePath: string;
  /** Kept only where it says that the error stands inside a test for a missing entry. */
  readonly schemaPath?: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const REASONS = {
  unknown: 'This connector has no such attribute.',
  undocumented: 'The app does not document whether it can be filtered on.',
  assumed: "Not documented: the platform's default mapping matches on it.",
  refused: 'The app documents that it cannot be filtered on.',
  list: 'A list cannot tell one object from the others.',
  boolean: 'A boolean cannot tell one object from the others.',
  reference: 'A reference says which object is meant, not which one this is.',
} as const;

const MESSAGES: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>> = {
  required: () => 'The attribute is missing.',
  additionalProperties: () => 'This connector does not send the attribute.',
  type: ({ type }) => `The value must be of type ${type}.`,
  const: ({ allowedValue }) => `The value must be ${JSON.stringify(allowedValue)}.`,
  enum: ({ allowedValues }) => `The value must be one of ${JSON.stringify(allowedValues)}.`,
  discriminator: ({ tag, tagValue }) => `This connector sends no entry whose ${tag} is ${JSON.stringify(tagValue)}.`,
  contains: () => 'An entry that must be there is missing.',
  anyOf: () => 'This connector sends no such entry.',
  minItems: ({ limit }) => `There are too few entries: at least ${limit}.`,
  maxItems: ({ limit }) => `There are too many entries: at most ${limit}.`,
  uniqueItems: () => 'A value stands there twice.',
};

export function problemsOf(errors: readonly SchemaError[] | null | undefined): Problem[] {
  const all = errors ?? [];
  // What each alternative misses says less than that none of them fits.
  const unfit = all.filter((error) => error.keyword === 'anyOf');
  const inside = (error: SchemaError) =>
    unfit.some((other) => error !== other && `${error.instancePath}/`.startsWith(`${other.instancePath}/`));
  const told = all.filter((error) => error.schemaPath === undefined && !inside(error));
  return told.map(({ instancePath, keyword, params }) => {
    const extra = params['missingProperty'] ?? params['additionalProperty'];
    const step = typeof extra === 'string' ? `/${extra.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
    return {
      path: instancePath + step,
      message: MESSAGES[keyword]?.(params) ?? `The value breaks the rule ${keyword}.`,
    };
  });
}

export function checkFilter(rules: readonly AttributeRule[], text: string): FilterCheck {
  const { filter, slips } = parseFilter(text);
  if (filter === null)
    return { supported: false, reason: slips[0]?.message ?? 'The filter is malformed.', attributes: [] };
  const used = attributesIn(filter, rules);
  const attributes = [...new Set(used.map((attribute) => attribute.name))];
  const unused = unusedOperator(filter);
  if (unused !== null) {
    return { supported: false, reason: `The provisioning service uses eq and and only, not ${unused}.`, attributes };
  }
  const worst = used.find((rule) => rule.supported === false) ?? used.find((rule) => rule.supported === null);
  return { supported: worst === undefined ? true : worst.supported, reason: tell(worst?.filterReason), attributes };
}

export function checkMatching(rules: readonly AttributeRule[], attribute: string): MatchingCheck {
  const rule = findRule(rules, attribute);
  return rule === undefined ? { fit: false, reason: REASONS.unknown } : { fit: rule.fit, reason: tell(rule.fitReason) };
}

function tell(reason: Reason | null | undefined): string | null {
  return reason == null ? null : REASONS[reason];
}

/** Names are case-insensitive (RFC 7643 section 2.1), and the service leaves out the URN where it asks for a reference. */
function findRule(rules: readonly AttributeRule[], name: string): AttributeRule | undefined {
  const wanted = name.replace(/^urn:ietf:params:scim:schemas:core:2\.0:(?:user|group):/i, '').toLowerCase();
  return (
    rules.find((rule) => rule.name.toLowerCase() === wanted) ??
    rules.find((rule) => rule.name.toLowerCase().endsWith(`:${wanted}`))
  );
}

function unusedOperator(filter: Filter): string | null {
  if (filter.kind === 'and') return filter.terms.map(unusedOperator).find((found) => found !== null) ?? null;
  if (filter.kind === 'compare') return filter.operator === 'eq' ? null : filter.operator;
  if (filter.kind === 'some') return unusedOperator(filter.filter);
  return filter.kind === 'present' ? 'pr' : filter.kind;
}

function attributesIn(filter: Filter, rules: readonly AttributeRule[]): readonly AttributeRule[] {
  if ('terms' in filter) return filter.terms.flatMap((term) => attributesIn(term, rules));
  if (filter.kind === 'not') return attributesIn(filter.term, rules);
  if (filter.kind === 'some') return entryAttributes(filter.attribute, filter.filter, rules);
  return [ruleFor(nameOf(filter.path), rules)];
}

/** `emails[type eq "work" and value eq "x"]` asks for `emails[type eq "work"].value`. */
function entryAttributes(attribute: string, filter: Filter, rules: readonly AttributeRule[]): readonly AttributeRule[] {
  const terms = filter.kind === 'and' ? filter.terms : [filter];
  const names = terms.map((term) => (term.kind === 'compare' || term.kind === 'present' ? nameOf(term.path) : 'value'));
  for (const term of terms) {
    const entry = `${attribute}[${printTerm(term)}].`;
    const found = names.map((name) => findRule(rules, entry + name)).filter((rule) => rule !== undefined);
    if (found.length > 0 && found.length === terms.length - 1) return found;
  }
  // A filter of several comparisons picks the entry, and one more asks for a part of it.
  for (const [index, name] of names.entries()) {
    const others = terms.filter((_, place) => place !== index).map(printTerm);
    const found = findRule(rules, `${attribute}[${others.join(' and ')}].${name}`);
    if (found !== undefined) return [found];
  }
  return names.map((name) => ruleFor(`${attribute}.${name}`, rules));
}

function ruleFor(name: string, rules: readonly AttributeRule[]): AttributeRule {
  return findRule(rules, name) ?? { name, supported: false, filterReason: 'unknown', fit: false, fitReason: 'unknown' };
}

function nameOf({ attribute, filter, subAttribute }: FilterPath): string {
  const bracket = filter === null ? '' : `[${printTerm(filter)}]`;
  return attribute + bracket + (subAttribute === null ? '' : `.${subAttribute}`);
}

function printTerm(filter: Filter): string {
  return filter.kind === 'compare' ? `${nameOf(filter.path)} ${filter.operator} ${JSON.stringify(filter.value)}` : '?';
}
