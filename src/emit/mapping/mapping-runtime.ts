/**
 * The few functions that mapping code calls, as text. A module gets those that it uses, at its end; the names are
 * reserved in generated modules.
 */

export type MappingFunction = 'missing' | 'toBoolean' | 'toInteger' | 'toDecimal';

const TEXTS: Readonly<Record<MappingFunction, string>> = {
  // The service reports an object without a required value and does not send it (entra-provisioning fact sheet, section 9).
  missing: `/** The app requires this attribute: an object without it cannot be provisioned. */
function missing(attribute: string): never {
  throw new TypeError(\`No value for the required attribute \${attribute}\`);
}`,
  toBoolean: `/** Booleans travel as text between source and target; any other text is no value. */
function toBoolean(value: string | boolean | null | undefined): boolean | null {
  if (typeof value === "boolean") return value;
  if (value === "True" || value === "true") return true;
  return value === "False" || value === "false" ? false : null;
}`,
  toInteger: `/** A whole number in digits; any other text is no value. */
function toInteger(value: string | null | undefined): number | null {
  return value != null && /^-?\\d{1,15}$/.test(value) ? Number(value) : null;
}`,
  toDecimal: `/** A number in digits; any other text is no value. */
function toDecimal(value: string | null | undefined): number | null {
  return value != null && /^-?\\d{1,15}(\\.\\d{1,15})?$/.test(value) ? Number(value) : null;
}`,
};

export const MAPPING_FUNCTIONS: readonly MappingFunction[] = ['missing', 'toBoolean', 'toInteger', 'toDecimal'];

/** The functions with these names, in a fixed order. */
export function mappingRuntime(used: ReadonlySet<MappingFunction>): readonly string[] {
  return MAPPING_FUNCTIONS.filter((name) => used.has(name)).map((name) => TEXTS[name]);
}
