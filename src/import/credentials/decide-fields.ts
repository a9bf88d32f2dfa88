/** From what sentences say here and there to the fields of the portal, each with what is known of its value. */

import { isSecretLabel } from '../../manifest/credential-kind.ts';
import { whatDecides } from '../../page/words/addresses.ts';
import { fold, isAddressLabel, sameField, sameValue } from '../../page/words/credential-fields.ts';
import { namesPlace, type Source } from '../../page/words/credentials/address-source.ts';
import { EARLIER, onlySeeks, SEEKS } from '../../page/words/credentials/copied-values.ts';
import { asksForKindOf, isOtherKind, OF_ACCOUNT, onlyOfKind } from '../../page/words/credentials/value-kinds.ts';
import { saysOnly } from '../../page/words/says-only.ts';
import { isTakenFromStep } from '../../page/words/step-number.ts';
import type { Key } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';
import type { FieldReading, Told } from './field-reading.ts';
import { ofField, ofKind, type Saying } from './saying.ts';

export interface Decided {
  /** In the order of the portal. */
  readonly fields: readonly FieldReading[];
  /** The labels that steps yield, by the id of the step. */
  readonly yields: ReadonlyMap<string, readonly Told<string>[]>;
  /** Names of one value that differ by more than capitals. */
  readonly differing: readonly DifferingNames[];
}

/** What the set-up and the configuration call one value. */
export interface DifferingNames {
  readonly app: Saying<'vendor'>;
  readonly there: Saying<'vendor'>;
  readonly taken: string;
}

/** @param lastMaker the step that last speaks of making a token, for a secret that no sentence ties to one */
export function decideFields(found: readonly Saying[], portals: readonly string[], lastMaker: Key | null): Decided {
  const said = found.map((each) => withLabelOf(each, portals));
  const values = assignCopied(
    said,
    portals,
    portals.map((portal) => nameOf(said, portal)),
  );
  const names = portals.map((portal) => nameOf([...said, ...values.flatMap(printedName)], portal));
  const drafts = portals.map((portal, index) => draftOf(said, portal, names[index]?.vendor, values));
  const settled = settleOpen(said, drafts, lastMaker);
  const firstSecret = portals.find(isSecretLabel);
  return {
    fields: settled.map((draft) => readingOf(said, draft, values, draft.portal === firstSecret)),
    yields: yieldsOf(settled),
    differing: names.flatMap(({ differs }) => differs ?? []),
  };
}

function withLabelOf(each: Saying, portals: readonly string[]): Saying {
  if (!('portal' in each) || each.portal === null) return each;
  return { ...each, portal: sameField(portals, each.portal) ?? each.portal };
}

/** What is copied for a field is that field's value by the name that the app prints. */
function printedName({ portal, label: vendor, span }: Copied): Saying[] {
  return portal === null || vendor === '' ? [] : [{ kind: 'vendor', portal, vendor, span, inPortal: false }];
}

interface Named {
  readonly vendor?: string;
  readonly differs?: DifferingNames;
}

/**
 * The name of the value in the app: the set-up's, where the app prints it; where that is the portal's label, or the two
 * differ in capitals alone, the configuration's. What goes into a place of an address is no name of the address.
 */
function nameOf(said: readonly Saying[], portal: string): Named {
  const isName = ({ vendor }: Saying<'vendor'>) => !namesPlace(vendor, ofField(said, 'source', portal));
  const all = ofField(said, 'vendor', portal).filter(isName);
  const own = all.filter(({ vendor }) => fold(vendor) !== fold(portal));
  const there = own.find((each) => each.inPortal);
  const printed = all.filter(({ span }) => span.labels.length > 0 && !SEEKS.test(span.words));
  const app = (there === undefined ? own : printed).find(({ inPortal }) => !inPortal);
  const one = app ?? there;
  if (one === undefined) return {};
  if (app === undefined || there === undefined || app.vendor === there.vendor) return { vendor: one.vendor };
  const taken = [portal, there.vendor].some((name) => fold(name) === fold(app.vendor)) ? there.vendor : app.vendor;
  return { vendor: taken, differs: { app, there, taken } };
}

type Copied = Saying<'copied'>;

/** Values that a step has the reader copy go to the field of that name; else the counts have to agree. */
function assignCopied(said: readonly Saying[], portals: readonly string[], names: readonly Named[]): Copied[] {
  const isCalled = (label: string) => (portal: string, index: number) =>
    label !== '' && [portal, names[index]?.vendor ?? portal].some((name) => sameValue(name, label));
  const told = ofKind(said, 'copied').map((value) => ({
    ...value,
    portal: value.portal ?? portals.find(isCalled(value.label)) ?? null,
  }));
  const firm = told.filter(({ span }) => !onlySeeks(span.words));
  const taken = new Set([...firm, ...ofKind(said, 'yielded')].map(({ portal }) => portal));
  const free = portals.filter((portal) => !taken.has(portal) && explained(said, portal) === undefined);
  const waiting = told.filter(({ portal }) => portal === null);
  const labelled = waiting.filter(({ label }) => label !== '');
  const named = waiting.length !== free.length && labelled.length > 0 ? labelled : waiting;
  const secrets = free.filter(isSecretLabel);
  const only = waiting.length === 1 && secrets.length === 1 ? secrets[0] : undefined;
  const onlyField = onlyOfKind(waiting.map(nameOfValue), free);
  const placed = told.map((value) => {
    const fits = (portal: string | undefined) =>
      portal === undefined || isOtherKind(nameOfValue(value), portal) ? undefined : portal;
    const byCount = fits(named.length === free.length ? free[named.indexOf(value)] : undefined);
    return { ...value, portal: value.portal ?? byCount ?? onlyField(nameOfValue(value)) ?? fits(only) ?? null };
  });
  // A sentence is told where each of its values is: what went nowhere, or is told outright, keeps its words.
  const isYielded = (portal: string) =>
    (explained(said, portal) ?? { value: { support: '' } }).value.support !== undefined;
  const isTold = ({ portal }: Copied) => portal !== null && portals.includes(portal) && isYielded(portal);
  const open = new Set(placed.flatMap((value) => (isTold(value) ? [] : [value.span])));
  return placed.map((value) => ({ ...value, isPure: value.isPure && !open.has(value.span) }));
}

/** Where the app prints no label, the sentence says what is copied. */
function nameOfValue({ label, span }: Copied): string {
  return label || span.words;
}

/** What the page says outright: cases, an address, or the support. */
function explained(said: readonly Saying[], portal: string): Told<Source> | undefined {
  const cases = ofField(said, 'choice', portal).filter(
    ({ when, value }, index, all) => all.findIndex((each) => each.when === when && each.value === value) === index,
  );
  if (cases.length > 0) {
    const by = cases.find((each) => each.by !== '')?.by ?? whatDecides(cases.map(({ when }) => when));
    const values = cases.map(({ when, value, signIn }) => ({
      when,
      value,
      ...(signIn === undefined ? {} : { signIn }),
    }));
    return { value: { choices: { by, values } }, covers: cases.flatMap(({ covers }) => covers) };
  }
  const [source] = ofField(said, 'source', portal);
  return source === undefined ? supportOf(said, portal) : { value: source.source, covers: [] };
}

/** Whom to ask: for the fields that are named beside it, or for the values that it speaks of. */
function supportOf(said: readonly Saying[], portal: string): Told<Source> | undefined {
  const own = [portal, ...ofField(said, 'vendor', portal).map(({ vendor }) => vendor)];
  const all = ofKind(said, 'support');
  const isNamed = (label: string) => sameField([portal], label) !== undefined || own.includes(label);
  const isOthers = (label: string) =>
    ofKind(said, 'field').some((each) => sameField([each.portal], label) !== undefined);
  const support =
    all.find(({ labels }) => labels.some(isNamed)) ??
    all.find(({ labels, span }) => !labels.some(isOthers) && asksForKindOf(portal, span.words));
  return support && { value: { support: support.contact }, covers: support.isAll ? [support.span] : [] };
}

interface Draft {
  readonly portal: string;
  readonly vendor: string;
  readonly source: Told<Source> | undefined;
  /** The steps that yield the value. */
  readonly steps: readonly { readonly key: Key; readonly covers: readonly Span[] }[];
}

const SETUP: Told<Source> = { value: { setup: true }, covers: [] };

function draftOf(said: readonly Saying[], portal: string, name: string | undefined, values: readonly Copied[]): Draft {
  const sources = ofField(said, 'source', portal);
  const copied = values.filter((value) => value.portal === portal && !namesPlace(value.label, sources));
  const printed = name ?? copied.find(({ label }) => label !== '')?.label ?? portal;
  const vendor = fold(printed) === fold(portal) ? portal : printed;
  // Where no step has it copied, the last one that speaks of it yields it.
  const [yielded] = ofField(said, 'yielded', portal).slice(-1);
  const firm = copied.filter(({ span }) => !onlySeeks(span.words));
  const told = firm.length > 0 ? firm : copied;
  const copies = told.map(({ step, isPure, span }) => ({ key: step, covers: isPure ? [span] : [] }));
  const steps = copies.length > 0 || yielded === undefined ? copies : [{ key: yielded.step, covers: [] }];
  const outright = explained(said, portal);
  // Support sends what nobody copies.
  if (outright !== undefined && (outright.value.support === undefined || copied.length === 0))
    return { portal, vendor, source: outright, steps: [] };
  return { portal, vendor, source: steps.length > 0 ? SETUP : undefined, steps };
}

/**
 * One secret that no sentence ties to a step comes from the last one that speaks of making a token; so does what the
 * portal asks for as a value that was copied earlier.
 */
function settleOpen(said: readonly Saying[], drafts: readonly Draft[], lastMaker: Key | null): readonly Draft[] {
  if (lastMaker === null) return drafts;
  const secrets = drafts.filter(
    ({ portal, source }) => source === undefined && isSecretLabel(portal) && !/password/i.test(portal),
  );
  const isMade = (each: Draft) =>
    (secrets.length === 1 && each === secrets[0]) ||
    ((!isAddressLabel(each.portal) || each.vendor !== each.portal) &&
      ofField(said, 'field', each.portal).some(({ inPortal, span }) => inPortal && EARLIER.test(span.words)));
  return drafts.map((each) =>
    each.source === undefined && isMade(each)
      ? { ...each, source: SETUP, steps: [{ key: lastMaker, covers: [] }] }
      : each,
  );
}

function yieldsOf(drafts: readonly Draft[]): Decided['yields'] {
  const yields = new Map<string, Told<string>[]>();
  for (const { vendor, steps } of drafts) {
    for (const { key, covers } of steps) {
      const known = (yields.get(key.id) ?? []).filter(({ value }) => value !== vendor);
      yields.set(key.id, [...known, { value: vendor, covers }]);
    }
  }
  return yields;
}

function readingOf(
  said: readonly Saying[],
  { portal, vendor, source }: Draft,
  values: readonly Copied[],
  isFirstSecret: boolean,
): FieldReading {
  // What the set-up has copied for a field that another part gives outright says where it goes.
  const isGiven = source?.value.setup !== true && values.some((value) => value.portal === portal);
  const ofApp = ofField(said, 'field', portal).flatMap(({ inPortal, span }) => (inPortal || !isGiven ? [] : [span]));
  const covers = ofField(said, 'told', portal).flatMap(({ span }) => (ofApp.includes(span) ? [] : [span]));
  const shown = values.flatMap((value) => (value.portal === portal && value.once !== null ? [value.once] : []));
  // "The token is shown once", and both values are copied.
  const once = shown.find(({ words }) => !isOtherKind(words, portal)) ?? null;
  const isOnce = once !== null && source?.value.setup === true;
  const named = ofKind(said, 'field').map((each) => each.portal);
  // Where no step of the app is known to yield the value, the page's own words say which one does.
  const taken = ofField(said, 'field', portal).filter(
    ({ inPortal, span }) => inPortal && source?.value.setup !== true && isTakenFromStep(span.words, portal, named),
  );
  const noted = new Set([...taken, ...ofField(said, 'note', portal)].map(({ span }) => span));
  const scopes = isFirstSecret ? [...new Set(ofKind(said, 'scope').map(({ scope }) => scope))] : [];
  return {
    ...{ portal, vendor, covers },
    from: source ?? (OF_ACCOUNT.test(portal) ? { value: { account: true }, covers: [] } : undefined),
    facts: [
      { value: { secret: isSecretLabel(portal), optional: ofField(said, 'optional', portal).length > 0 }, covers: [] },
      { value: { shownOnce: isOnce }, covers: isOnce && saysOnly(once, [portal, vendor]) ? [once] : [] },
      { value: { scopes }, covers: [] },
      ...Array.from(noted, (span) => ({ value: { note: span.text }, covers: [span] })),
    ],
  };
}
