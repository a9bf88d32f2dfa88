/**
 * The few functions that mapping code calls, as text. A module gets those that it uses, at its end; the names are
 * reserved in generated modules.
 */

export type MappingFunction = 'missing' | 'toBoolean' | 'toInteger' | 'toDecimal' | 'homeName' | 'valueAt';

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
  // How the service delivers it (entra-provisioning fact sheet, section 2).
  homeName: `/** A guest's name is delivered as it is at home: "ana_fabrikam.example#EXT#@…" as "ana@fabrikam.example". */
function homeName(name: string): string {
  const mark = name.indexOf("#EXT#");
  return mark === -1 ? name : name.slice(0, mark).replace(/_(?=[^_]*$)/, "@");
}`,
  valueAt: `/** Where a value of a resource stands: names of members, and what the entry of a list is told by. */
type Step = string | Readonly<Record<string, string | boolean>>;

/** The value that stands there; what is empty counts as none. */
function valueAt(holder: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return holder === "" || (Array.isArray(holder) && holder.length === 0) ? undefined : holder;
  if (typeof step === "string") return typeof holder === "object" && holder !== null ? valueAt(Reflect.get(holder, step), rest) : undefined;
  const isMeant = (entry: unknown) => typeof entry === "object" && entry !== null && Object.entries(step).every(([name, value]) => Reflect.get(entry, name) === value);
  return Array.isArray(holder) ? valueAt(holder.find(isMeant), rest) : undefined;
}`,
};

/** Every function, in the order in which a module has them. */
export const MAPPING_FUNCTIONS: readonly MappingFunction[] = [
  'missing',
  'toBoolean',
  'toInteger',
  'toDecimal',
  'homeName',
  'valueAt',
];

/** The functions with these names, in a fixed order. */
export function mappingRuntime(used: ReadonlySet<MappingFunction>): readonly string[] {
  return MAPPING_FUNCTIONS.filter((name) => used.has(name)).map((name) => TEXTS[name]);
}
