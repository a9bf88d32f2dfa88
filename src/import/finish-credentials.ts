/** From what the page says here and there to one method with its fields, each with its source. */
import type { Auth, Field, Method, Setup, Step } from '../manifest/manifest.generated.ts';
import type { Credentials, FieldDraft } from './credentials.ts';
import { isSecret, yieldLabel } from './credentials.ts';
import { whatDecides } from './field-value.ts';
import { fold } from './portal-labels.ts';
import { type Reading, report } from './reading.ts';

type Steps = Setup['steps'];

export function finishCredentials(reading: Reading, credentials: Credentials, steps: Steps): Auth {
  const method = methodOf(reading, credentials);
  const fields = fieldsOfMethod(reading, credentials, method);
  settleChoices(credentials, fields);
  settleLabels(reading, fields);
  settleCopied(credentials, fields);
  settleSupport(credentials, fields);
  settleSecrets(fields, steps);
  settleScopes(credentials, fields);
  for (const field of fields) if (field.from === undefined && isOfAccount(field)) field.from = { account: true };
  dropIdleLabels(reading, fields);
  const alternatives = alternativesOf(credentials);
  return {
    method,
    ...(fields.length === 0 ? {} : { fields: inPortalOrder(credentials, fields).map(asField) }),
    ...(reading.facts.adminRole === undefined ? {} : { adminRole: reading.facts.adminRole }),
    ...(credentials.notes.length === 0 ? {} : { note: credentials.notes.join(' ') }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
}

interface MethodRow {
  readonly method: Method;
  readonly applies: (has: (words: RegExp) => FieldDraft | undefined, credentials: Credentials) => boolean;
}

/** The first row that applies; the labels decide before the buttons do. */
const METHODS: readonly MethodRow[] = [
  { method: 'none', applies: (_, { isNone, fields }) => isNone === true && fields.length === 0 },
  { method: 'oauth-client-credentials', applies: (has) => has(/client (?:id|secret)/i) !== undefined },
  {
    method: 'user-name-password',
    applies: (has) => has(/user ?name/i) !== undefined && has(/password|token/i) !== undefined,
  },
  { method: 'workload-identity-federation', applies: (_, { federationLine }) => federationLine !== undefined },
  { method: 'oauth-authorize', applies: (_, { authorizeLine }) => authorizeLine !== undefined },
  { method: 'bearer-token', applies: (has) => has(/token|api key|secret/i) !== undefined },
];

function methodOf(reading: Reading, credentials: Credentials): Method {
  const has = (words: RegExp) => credentials.fields.find(({ portal }) => words.test(portal));
  const row = METHODS.find(({ applies }) => applies(has, credentials));
  if (row !== undefined) return row.method;
  if (credentials.fields.length > 0) return 'bearer-token';
  report(
    reading,
    'import-unknown-credentials',
    1,
    'No step tells how the provisioning service signs in.',
    'The method "none" was written: correct it in the manifest.',
  );
  return 'none';
}

/** A consent leaves nothing to a token: where a page has both, one of the two was left over. */
function fieldsOfMethod(reading: Reading, { fields, authorizeLine }: Credentials, method: Method): FieldDraft[] {
  if (method === 'bearer-token' && !fields.some(({ portal }) => /token|key|secret/i.test(portal))) {
    fields.push({ portal: 'Secret Token', line: fields[0]?.line ?? 1, notes: [] });
  }
  if (method !== 'oauth-authorize') return fields;
  const foreign = fields.filter(({ portal }) => /token$|password|secret/i.test(portal));
  const [first] = foreign;
  if (first === undefined) return fields;
  report(
    reading,
    'import-auth-contradicts',
    first.line,
    `This step asks for ${first.portal}, and line ${authorizeLine ?? first.line} for a consent through Authorize.`,
    'The consent was taken for the method, and the fields were left out.',
  );
  for (const field of foreign) reading.ledger.list(field.line, `${field.portal} (the method is a consent)`);
  const others = fields.filter((field) => !foreign.includes(field));
  // An address that came with the token and that nothing explains is left over like it.
  return others.filter((field) => {
    const isLeftOver = field.line === first.line && field.from === undefined;
    if (isLeftOver) reading.ledger.list(field.line, `${field.portal} (the method is a consent)`);
    return !isLeftOver;
  });
}

/** Values that a step has the reader copy go to the field of that name; else the counts have to agree. */
function settleCopied(credentials: Credentials, fields: readonly FieldDraft[]): void {
  const { copied, yielded } = credentials;
  const open = (field: FieldDraft) => field.from === undefined;
  for (const value of copied) {
    if (value.portal !== undefined || value.label === '') continue;
    const folded = fold(value.label);
    value.portal =
      fields.find(({ vendor, setupVendor, portal }) =>
        [vendor ?? portal, setupVendor ?? portal, portal].some((label) => fold(label) === folded),
      )?.portal ?? '';
    if (value.portal === '') delete value.portal;
  }
  const waiting = copied.filter(({ portal }) => portal === undefined);
  const taken = new Set([...copied, ...yielded].map(({ portal }) => portal));
  const free = fields.filter((field) => open(field) && !taken.has(field.portal));
  if (waiting.length === free.length)
    waiting.forEach((value, index) => {
      const field = free[index];
      if (field === undefined) return;
      value.portal = field.portal;
      if (value.label !== '' && field.vendor === undefined && fold(value.label) !== fold(field.portal))
        field.vendor = value.label;
    });
  else if (waiting.length === 1) {
    const secret = free.filter(isSecret);
    if (secret.length === 1 && waiting[0] !== undefined) waiting[0].portal = secret[0]?.portal ?? '';
  }
  for (const value of copied) settleOne(value, fields, credentials.originals);
  for (const { step, portal } of yielded) {
    const field = fields.find((each) => each.portal === portal);
    if (field !== undefined && (field.from === undefined || field.from.setup)) yieldFrom(step, field);
  }
}

/** A step gets its words back where they were, or else behind what it says. */
function restore(step: Step, sentence: string, originals: Credentials['originals']): void {
  const original = originals.get(step);
  if (step.text?.includes(sentence)) return;
  if (original !== undefined && (step.text ?? '') === original.left) step.text = original.whole;
  else step.text = step.text === undefined ? sentence : `${step.text} ${sentence}`;
}

function settleOne(
  value: Credentials['copied'][number],
  fields: readonly FieldDraft[],
  originals: Credentials['originals'],
): void {
  const field = fields.find(({ portal }) => portal === value.portal);
  if (field === undefined || (field.from !== undefined && field.from.setup === undefined)) {
    if (value.sentence !== null) restore(value.step, value.sentence, originals);
    return;
  }
  if (value.shownOnce) field.shownOnce = true;
  if (value.label !== '' && fold(value.label) !== fold(field.portal)) field.vendor ??= value.label;
  yieldFrom(value.step, field);
}

/**
 * The name of the value in the app: the set-up's, because there the app prints it; where the two differ in capitals
 * alone, the configuration's.
 */
function settleLabels(reading: Reading, fields: readonly FieldDraft[]): void {
  for (const field of fields) {
    const { vendor, setupVendor } = field;
    if (setupVendor === undefined || setupVendor === vendor) continue;
    const chosen = vendor !== undefined && fold(vendor) === fold(setupVendor) ? vendor : setupVendor;
    if (vendor !== undefined) {
      reading.ledger.list(field.setupLine ?? field.line, `**${chosen === vendor ? setupVendor : vendor}**`);
      report(
        reading,
        'import-label-differs',
        field.setupLine ?? field.line,
        `The set-up calls this value "${setupVendor}", and line ${field.vendorLine ?? field.line} calls it "${vendor}".`,
        `"${chosen}" was written for both.`,
      );
    }
    field.vendor = chosen;
  }
}

/** A value that the page gives outright is entered as it is: no page that is made of the manifest shows its name. */
function dropIdleLabels({ ledger }: Reading, fields: readonly FieldDraft[]): void {
  for (const field of fields) {
    if (
      field.vendor === undefined ||
      field.from === undefined ||
      field.from.setup !== undefined ||
      field.from.support !== undefined
    )
      continue;
    ledger.list(field.vendorLine ?? field.line, `"${field.vendor}", the app's name for ${field.portal}`);
    delete field.vendor;
  }
}

/** As the portal asks for them; what only the set-up names comes where the portal usually has it. */
function inPortalOrder({ portalOrder }: Credentials, fields: readonly FieldDraft[]): FieldDraft[] {
  const rank = ({ portal }: FieldDraft) => {
    const at = portalOrder.indexOf(portal);
    return at === -1 ? (/\bur[il]\b/i.test(portal) ? -1 : portalOrder.length) : at;
  };
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

function yieldFrom(step: Step, field: FieldDraft): void {
  field.from = { setup: true };
  // Another sentence will stand behind it.
  if (step.text !== undefined && !/[.!?:]['")\]*`]*$/.test(step.text)) step.text = `${step.text}.`;
  const label = yieldLabel(field);
  const yields = (step.yields ?? []).filter((other) => other !== label);
  step.yields = [...yields, label];
}

function settleChoices({ choices }: Credentials, fields: readonly FieldDraft[]): void {
  for (const field of fields) {
    const own = choices.filter(({ portal }) => portal === field.portal);
    if (own.length === 0) continue;
    const by = own[0]?.by || whatDecides(own.map(({ when }) => when));
    field.from = { choices: { by, values: own.map(({ when, value }) => ({ when, value })) } };
  }
}

/** Whom to ask, for the fields that nothing else explains; where there are none, the sentence stays a step. */
function settleSupport({ support }: Credentials, fields: readonly FieldDraft[]): void {
  for (const { contact, step, sentence, portals } of support) {
    const named = fields.filter(
      ({ portal, vendor }) => portals.includes(portal) || (vendor !== undefined && portals.includes(vendor)),
    );
    const free = (named.length > 0 ? named : fields).filter(
      ({ from }) => from === undefined || from.support === contact,
    );
    for (const field of free) field.from = { support: contact };
    if (free.length === 0) step.text = step.text === undefined ? sentence : `${sentence} ${step.text}`;
  }
}

const GIVES_TOKEN =
  /\b(?:generat|creat|copy|copied|token|reset|obtain|get)\w*\b.*\b(?:token|key|secret)\b|\b(?:token|key)\b.*\b(?:generat|creat|copy|located|found)/i;

/** A secret that no sentence ties to a step comes from the last one that speaks of making a token. */
function settleSecrets(fields: readonly FieldDraft[], steps: Steps): void {
  const open = fields.filter((field) => field.from === undefined && isSecret(field) && !/password/i.test(field.portal));
  const [field] = open;
  if (open.length !== 1 || field === undefined) return;
  const step = flatten(steps).findLast(({ text }) => text !== undefined && GIVES_TOKEN.test(text));
  if (step !== undefined) yieldFrom(step, field);
}

function flatten(steps: Steps): Step[] {
  return steps.flatMap((step) => [step, ...flatten(step.steps ?? [])]);
}

function settleScopes({ scopes }: Credentials, fields: readonly FieldDraft[]): void {
  const field = fields.find(isSecret);
  if (field !== undefined && scopes.length > 0) field.scopes ??= [...scopes];
}

function isOfAccount({ portal }: FieldDraft): boolean {
  return /user ?name|password|\b(?:sub)?domain\b|\binstance\b/i.test(portal);
}

const METHOD_WORDS: readonly { readonly method: Method; readonly words: RegExp }[] = [
  { method: 'oauth-client-credentials', words: /client credentials/i },
  { method: 'oauth-authorize', words: /\bconsent\b|authorize/i },
  { method: 'workload-identity-federation', words: /federation/i },
  { method: 'user-name-password', words: /password/i },
  { method: 'bearer-token', words: /token/i },
];

function alternativesOf({ alternatives }: Credentials): NonNullable<Auth['alternatives']> {
  return alternatives.flatMap(({ text }) => {
    const head = /^(.*?\b(?:also takes|no longer takes)\b[^:.]*)(?:: fill in (.*?) instead)?\.\s*(.*)$/.exec(text);
    const method = METHOD_WORDS.find(({ words }) => words.test(head?.[1] ?? ''))?.method;
    if (head === null || method === undefined) return [];
    const fields = Array.from((head[2] ?? '').matchAll(/\*\*([^*]+)\*\*/g), ([, portal = '']) => ({ portal }));
    return [
      {
        method,
        status: /no longer/.test(head[1] ?? '') ? ('withdrawn' as const) : ('offered' as const),
        ...(fields.length === 0 ? {} : { fields }),
        ...(head[3] ? { note: head[3] } : {}),
      },
    ];
  });
}

function asField(draft: FieldDraft): Field {
  const { portal, vendor, from, optional, shownOnce, lifetime, scopes, notes } = draft;
  return {
    portal,
    ...(vendor === undefined || vendor === portal ? {} : { vendor }),
    ...(from === undefined ? {} : { from }),
    ...(isSecret(draft) ? { secret: true } : {}),
    ...(optional ? { optional } : {}),
    ...(shownOnce ? { shownOnce } : {}),
    ...(lifetime === undefined ? {} : { lifetime }),
    ...(scopes === undefined ? {} : { scopes }),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}
