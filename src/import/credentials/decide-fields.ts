/** From what sentences say here and there to the fields of the portal, each with what is known of its value. */
import type { Method } from '../../manifest/manifest.generated.ts';
import type { Key } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';
import { whatDecides } from './addresses.ts';
import type { CopiedValue, Evidence } from './evidence.ts';
import { type FieldReading, isSecret, type Source, type Told } from './field-reading.ts';
import { fold, sameField } from './portal-labels.ts';

export interface Decided {
  /** In the order of the portal. */
  readonly fields: readonly FieldReading[];
  /** The labels that steps yield, by the id of the step. */
  readonly yields: ReadonlyMap<string, readonly Told<string>[]>;
  /** Names of one value that differ by more than capitals. */
  readonly differing: readonly DifferingNames[];
}

/** What the set-up and the configuration call one value, and where. */
export interface DifferingNames {
  readonly inApp: string;
  readonly inPortal: string;
  readonly taken: string;
  readonly span: Span;
  readonly other: Span;
}

/** @param lastMaker the step that last speaks of making a token, for a secret that no sentence ties to one */
export function decideFields(found: Evidence, portals: readonly string[], lastMaker: { key: Key } | null): Decided {
  const named = portals.map((portal) => nameOf(found, portals, portal));
  const values = assignCopied(found, portals, named);
  const drafts = portals.map((portal, index): Draft => {
    const vendor = named[index]?.vendor ?? vendorOfCopied(values, portal);
    const source = sourceOf(found, portals, portal, values);
    return { portal, vendor, source, steps: stepsOf(found, portals, portal, values, source) };
  });
  const settled = settleSecret(drafts, lastMaker).map((draft) => readingOf(found, portals, draft, values));
  const yields = new Map<string, Told<string>[]>();
  for (const { field, steps } of settled) {
    for (const { key, covers } of steps) {
      const label = { value: field.vendor?.value ?? field.portal.value, covers };
      const known = (yields.get(key.id) ?? []).filter(({ value }) => value !== label.value);
      yields.set(key.id, [...known, label]);
    }
  }
  return { fields: settled.map(({ field }) => field), yields, differing: named.flatMap(({ differs }) => differs) };
}

/** The labels of all fields, the portal's order first. */
export function portalsOf({ fields, choices }: Evidence): string[] {
  const inPortal = fields.filter((field) => field.inPortal).map(({ portal }) => portal);
  const inApp = fields.filter((field) => !field.inPortal).map(({ portal }) => portal);
  const all = [...inPortal, ...choices.map(({ portal }) => portal), ...inApp];
  const portals: string[] = [];
  for (const portal of all) if (sameField(portals, portal) === undefined) portals.push(portal);
  const isUnplaced = (portal: string) => !inPortal.some((label) => sameField([portal], label) !== undefined);
  // What only the set-up names comes where the portal usually has it.
  const first = portals.filter((portal) => isUnplaced(portal) && /\bur[il]\b/i.test(portal));
  return [...first, ...portals.filter((portal) => !first.includes(portal))];
}

interface Named {
  readonly vendor: Told<string> | undefined;
  readonly differs: Decided['differing'];
}

/**
 * The name of the value in the app: the set-up's, because there the app prints it; where the two differ in capitals
 * alone, the configuration's.
 */
function nameOf({ vendors }: Evidence, portals: readonly string[], portal: string): Named {
  const own = vendors.filter(
    (each) => sameField(portals, each.portal) === portal && fold(each.vendor) !== fold(portal),
  );
  const inApp = own.find((each) => !each.inPortal);
  const inPortal = own.find((each) => each.inPortal);
  if (inApp === undefined || inPortal === undefined || inApp.vendor === inPortal.vendor) {
    const one = inApp ?? inPortal;
    return { vendor: one === undefined ? undefined : { value: one.vendor, covers: [] }, differs: [] };
  }
  const taken = fold(inApp.vendor) === fold(inPortal.vendor) ? inPortal : inApp;
  const called = { inApp: inApp.vendor, inPortal: inPortal.vendor, taken: taken.vendor };
  const differs = [{ ...called, span: inApp.span, other: inPortal.span }];
  return { vendor: { value: taken.vendor, covers: [] }, differs };
}

type Assigned = CopiedValue & { readonly portal: string };

/** Values that a step has the reader copy go to the field of that name; else the counts have to agree. */
function assignCopied(found: Evidence, portals: readonly string[], named: readonly Named[]): Assigned[] {
  const told = found.copied.map((value): CopiedValue => {
    if (value.portal !== null) return { ...value, portal: sameField(portals, value.portal) ?? null };
    const byName = portals.find((portal, index) =>
      [portal, named[index]?.vendor?.value ?? portal].some((label) => fold(label) === fold(value.label)),
    );
    return { ...value, portal: value.label === '' ? null : (byName ?? null) };
  });
  const taken = new Set([
    ...told.map(({ portal }) => portal),
    ...found.yielded.map(({ portal }) => sameField(portals, portal)),
  ]);
  const free = portals.filter((portal) => !taken.has(portal) && explained(found, portals, portal) === undefined);
  const waiting = told.filter(({ portal }) => portal === null);
  const secrets = free.filter(isSecret);
  return told.flatMap((value): Assigned[] => {
    if (value.portal !== null) return [{ ...value, portal: value.portal }];
    const byCount = waiting.length === free.length ? free[waiting.indexOf(value)] : undefined;
    const bySecret = waiting.length === 1 && secrets.length === 1 ? secrets[0] : undefined;
    const portal = byCount ?? bySecret;
    return portal === undefined ? [] : [{ ...value, portal }];
  });
}

function vendorOfCopied(values: readonly Assigned[], portal: string): Told<string> | undefined {
  const value = values.find((each) => each.portal === portal && each.label !== '' && fold(each.label) !== fold(portal));
  return value === undefined ? undefined : { value: value.label, covers: [] };
}

/** What the page says outright: cases, an address, or the support. */
function explained(found: Evidence, portals: readonly string[], portal: string): Told<Source> | undefined {
  const isOwn = (each: { readonly portal: string }) => sameField(portals, each.portal) === portal;
  const cases = found.choices.filter(isOwn).filter(isFirst);
  if (cases.length > 0) {
    const by = cases.find((each) => each.by !== '')?.by ?? whatDecides(cases.map(({ when }) => when));
    const values = cases.map(({ when, value }) => ({ when, value }));
    return { value: { choices: { by, values } }, covers: cases.flatMap(({ covers }) => covers) };
  }
  const source = found.sources.find(isOwn);
  if (source !== undefined) return { value: source.source, covers: [] };
  return supportOf(found, portals, portal);
}

function isFirst<T extends { readonly when: string; readonly value: string }>(
  choice: T,
  index: number,
  all: readonly T[],
): boolean {
  return all.findIndex(({ when, value }) => when === choice.when && value === choice.value) === index;
}

/** Whom to ask: for the fields that are named beside it, or for all that nothing else explains. */
function supportOf(found: Evidence, portals: readonly string[], portal: string): Told<Source> | undefined {
  const isNamed = (labels: readonly string[]) =>
    labels.some(
      (label) =>
        sameField(portals, label) === portal ||
        found.vendors.some((each) => each.vendor === label && sameField(portals, each.portal) === portal),
    );
  const named = found.support.find(({ labels }) => isNamed(labels));
  const isForAll = (labels: readonly string[]) =>
    !labels.some((label) => portals.some((each) => sameField([each], label) !== undefined));
  const support = named ?? found.support.find(({ labels }) => isForAll(labels));
  return support === undefined ? undefined : { value: { support: support.contact }, covers: [support.span] };
}

function sourceOf(
  found: Evidence,
  portals: readonly string[],
  portal: string,
  values: readonly Assigned[],
): Told<Source> | undefined {
  const outright = explained(found, portals, portal);
  const isCopied = values.some((value) => value.portal === portal);
  const isYielded = isCopied || found.yielded.some((each) => sameField(portals, each.portal) === portal);
  // Support sends what nobody copies.
  if (outright !== undefined && !(outright.value.support !== undefined && isCopied)) return outright;
  return isYielded ? { value: { setup: true }, covers: [] } : undefined;
}

interface StepOfField {
  readonly key: Key;
  readonly covers: readonly Span[];
}

interface Draft {
  readonly portal: string;
  readonly vendor: Told<string> | undefined;
  readonly source: Told<Source> | undefined;
  readonly steps: readonly StepOfField[];
}

function stepsOf(
  found: Evidence,
  portals: readonly string[],
  portal: string,
  values: readonly Assigned[],
  source: Told<Source> | undefined,
): StepOfField[] {
  if (source?.value.setup !== true) return [];
  const copied = values.filter((value) => value.portal === portal);
  const yielded = found.yielded.filter((each) => sameField(portals, each.portal) === portal);
  return [
    ...copied.map(({ step, isPure, span }) => ({ key: step, covers: isPure ? [span] : [] })),
    ...yielded.map(({ step }) => ({ key: step, covers: [] })),
  ];
}

/** One secret that no sentence ties to a step comes from the last one that speaks of making a token. */
function settleSecret(drafts: readonly Draft[], lastMaker: { key: Key } | null): Draft[] {
  const open = drafts.filter(
    ({ portal, source }) => source === undefined && isSecret(portal) && !/password/i.test(portal),
  );
  const [draft] = open;
  if (draft === undefined || open.length !== 1 || lastMaker === null) return [...drafts];
  const settled: Draft = {
    ...draft,
    source: { value: { setup: true }, covers: [] },
    steps: [{ key: lastMaker.key, covers: [] }],
  };
  return drafts.map((each) => (each === draft ? settled : each));
}

const OF_ACCOUNT = /user ?name|password|\b(?:sub)?domain\b|\binstance\b/i;

function readingOf(
  found: Evidence,
  portals: readonly string[],
  { portal, vendor, source, steps }: Draft,
  values: readonly Assigned[],
): { field: FieldReading; steps: readonly StepOfField[] } {
  const isOwn = (each: { readonly portal: string | null }) =>
    each.portal !== null && sameField(portals, each.portal) === portal;
  const told = found.told.filter(isOwn).map(({ span }) => span);
  const once = values.find((value) => value.portal === portal && value.once !== null)?.once ?? null;
  const optional = found.optional.find(isOwn);
  const account: Told<Source> | undefined = OF_ACCOUNT.test(portal)
    ? { value: { account: true }, covers: [] }
    : undefined;
  const firstSecret = portals.find(isSecret);
  const scopes = firstSecret === portal ? found.scopes.map(({ scope }) => scope) : [];
  const field: FieldReading = {
    portal: { value: portal, covers: told.length > 0 ? told : [] },
    vendor,
    from: source ?? account,
    // Pages do not say which value is a secret; its label does.
    secret: isSecret(portal) ? { value: true, covers: [] } : undefined,
    optional: optional === undefined ? undefined : { value: true, covers: [] },
    shownOnce: once === null || source?.value.setup !== true ? undefined : { value: true, covers: [once] },
    scopes: scopes.length === 0 ? undefined : { value: [...new Set(scopes)], covers: [] },
    notes: found.notes.filter(isOwn).map(({ span }) => ({ value: span.text, covers: [span] })),
  };
  return { field, steps };
}

/** The first row that applies; the labels decide before the buttons do. */
export function decideMethod({ methods }: Evidence, portals: readonly string[]): Method | null {
  const has = (words: RegExp) => portals.some((portal) => words.test(portal));
  if (has(/client (?:id|secret)/i)) return 'oauth-client-credentials';
  if (has(/user ?name/i) && has(/password|token/i)) return 'user-name-password';
  for (const method of ['workload-identity-federation', 'oauth-authorize'] as const)
    if (methods.some((each) => each.method === method)) return method;
  return portals.length > 0 ? 'bearer-token' : null;
}
