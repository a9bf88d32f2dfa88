/**
 * A connector in sentences, one fact a line: what `git log -p` shows instead of JSON. The same facts give the same
 * lines; attributes stand in the order of their names, since their order in a manifest says nothing.
 */
import { AUTH_METHODS } from '../connector/auth-method.ts';
import type {
  Attribute,
  Auth,
  Connector,
  CredentialField,
  GroupMapping,
  PageData,
  Picture,
  ResourceMapping,
  SetupStep,
} from '../connector/connector.ts';
import type { Expression } from '../expression/syntax/syntax.ts';
import { visible } from '../problem/plain-text.ts';
import { mappingWords } from './mapping-words.ts';
import { sourceWords } from './rules/credential-source.ts';

/** What an expression does, as a sentence. */
export type ExplainExpression = (expression: Expression) => string;

export function describeConnector(connector: Connector, explain?: ExplainExpression): string {
  const lines = [
    ...describeApp(connector),
    ...describeAuth(connector.auth),
    ...describeSteps('Set-up', connector.setup?.steps ?? [], connector.setup?.intro ?? null),
    ...describeSteps('Gallery', connector.gallery.steps, null),
    ...describeMapping('Users', 'User', connector.users, explain),
    ...describeGroups(connector, explain),
    ...describeProse(connector),
    ...describePage(connector.page),
  ];
  return lines.map((line) => `${visible(line.replaceAll(/\s+/gu, ' ').trim())}\n`).join('');
}

function describeApp(connector: Connector): string[] {
  const { name, article, homepage, releaseStage, singleSignOn, gallery } = connector;
  return [
    `The app is called ${name} (${article} ${name}).`,
    ...optional(homepage, (url) => `Its homepage is ${url}`),
    `The connector is ${releaseStage === 'preview' ? 'in preview' : 'generally available'}.`,
    ...(gallery.name === name ? [] : [`In the gallery it is called ${gallery.name}.`]),
    ...(singleSignOn === null ? [] : [`Single sign-on is ${singleSignOn.recommended ? 'recommended' : 'mentioned'}.`]),
    ...optional(singleSignOn?.protocol ?? null, (protocol) => `Single sign-on uses ${protocol}.`),
    ...optional(singleSignOn?.tutorial ?? null, (tutorial) => `Single sign-on is set up by ${tutorial}`),
  ];
}

function describeAuth(auth: Auth): string[] {
  return [
    `The service signs in with ${AUTH_METHODS[auth.method].signsInWith}.`,
    ...auth.fields.flatMap((field) => describeField('Credential', field)),
    ...optional(auth.adminRole, (role) => `The account in the app needs the role ${role}.`),
    ...optional(auth.note, (note) => `On the credentials: ${note}`),
    ...auth.alternatives.flatMap(({ method, status, fields, note }) => [
      `Signing in with ${AUTH_METHODS[method].signsInWith} ${status === 'offered' ? 'can be chosen as well' : 'no longer works'}.`,
      ...fields.flatMap((field) => describeField(`Credential for ${AUTH_METHODS[method].signsInWith}`, field)),
      ...optional(note, (text) => `On signing in with ${AUTH_METHODS[method].signsInWith}: ${text}`),
    ]),
  ];
}

function describeField(kind: string, field: CredentialField): string[] {
  const subject = `${kind} "${field.portal}"`;
  return [
    `${subject} ${sourceWords(field.from)}.`,
    ...(field.vendor === field.portal ? [] : [`${subject} is called "${field.vendor}" by the app.`]),
    ...(field.secret ? [`${subject} is secret.`] : []),
    ...(field.optional ? [`${subject} may stay empty.`] : []),
    ...(field.shownOnce ? [`${subject} is shown once.`] : []),
    ...optional(field.lifetime, (lifetime) => `${subject} is valid for ${lifetime}.`),
    ...[...field.scopes].sort().map((scope) => `${subject} needs the permission ${scope}.`),
    ...optional(field.note, (note) => `${subject}: ${note}`),
  ];
}

function describeSteps(name: string, steps: readonly SetupStep[], intro: string | null): string[] {
  return [
    ...optional(intro, (text) => `${name}: ${text}`),
    ...steps.flatMap((step, index) => describeStep(`${name} step ${index + 1}`, step)),
  ];
}

function describeStep(name: string, step: SetupStep): string[] {
  const { text, optional: isOptional, actor, yields, code, table, notes, pictures, steps, after } = step;
  return [
    `${name}${isOptional ? ' (optional)' : ''}: ${text ?? 'copy the values.'}`,
    ...optional(actor, (who) => `${name} is taken by ${who}.`),
    ...yields.map(({ label }) => `${name} gives "${label}".`),
    ...(code === null ? [] : [`${name}, code${code.language === null ? '' : ` (${code.language})`}: ${code.text}`]),
    ...(table === null
      ? []
      : [`${name}, table: ${[table.columns, ...table.rows].map((row) => row.join(' | ')).join(' / ')}`]),
    ...notes.map((note) => `${name}, ${note.kind}: ${note.text}`),
    ...pictures.map((picture) => `${name}, ${pictureWords(picture)}`),
    ...steps.flatMap((inner, index) => describeStep(`${name}.${index + 1}`, inner)),
    ...optional(after, (words) => `${name} ends: ${words}`),
  ];
}

function pictureWords({ path, alt, title }: Picture): string {
  return `picture ${path}: ${alt === '' ? 'no description' : alt}${title === null ? '' : ` ("${title}")`}`;
}

const BASIS_WORDS: Readonly<Record<ResourceMapping['basis'], string>> = {
  documented: 'are documented by the app',
  'documented-with-defaults': "are documented by the app, with the platform's defaults where it says nothing",
  'platform-default': "are assumed: the platform's default mapping",
};

function describeMapping(noun: string, one: string, mapping: ResourceMapping, explain?: ExplainExpression): string[] {
  const { pictures } = mapping;
  const attributes = [...mapping.attributes].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return [
    ...[...mapping.actions].sort().map((action) => `${noun}: the service may ${action} them.`),
    `${noun}: the attributes ${BASIS_WORDS[mapping.basis]}.`,
    ...attributes.flatMap((attribute) => describeAttribute(`${one} ${attribute.name}`, attribute, explain)),
    ...mapping.notes.map(({ value }) => `${noun}: ${value}`),
    ...(pictures.mapping === null ? [] : [`${noun}, mapping, ${pictureWords(pictures.mapping)}`]),
    ...(pictures.attributes === null ? [] : [`${noun}, attributes, ${pictureWords(pictures.attributes)}`]),
  ];
}

function describeAttribute(subject: string, attribute: Attribute, explain?: ExplainExpression): string[] {
  const { mapping, matching, filterable, required, flow, defaultValue, type, note, multiValued } = attribute;
  const expression = mapping?.value.kind === 'expression' ? mapping.value.expression : null;
  return [
    mapping === null
      ? `${subject} has no documented source.`
      : `${subject} ${mappingWords(mapping.value)}${assumed(mapping)}.`,
    ...(expression === null || explain === undefined ? [] : [`${subject} is ${explain(expression)}`]),
    ...(matching === null
      ? []
      : [`${subject} finds existing accounts, as number ${matching.value}${assumed(matching)}.`]),
    ...(type === null ? [] : [`${subject} is of type ${type.value}${assumed(type)}.`]),
    ...(filterable === null
      ? []
      : [`${subject} ${filterable.value ? 'can' : 'cannot'} be filtered by${assumed(filterable)}.`]),
    ...(required === null ? [] : [`${subject} is ${required.value ? '' : 'not '}required.`]),
    ...(multiValued ? [`${subject} holds a list.`] : []),
    ...(flow.value === 'always' ? [] : [`${subject} is sent on creation only.`]),
    ...(defaultValue === null ? [] : [`${subject} is "${defaultValue.value}" on creation where there is no value.`]),
    ...(note === null ? [] : [`${subject}: ${note.value}`]),
  ];
}

function assumed({ basis }: { readonly basis: string }): string {
  return basis === 'assumed' ? ' (assumed)' : '';
}

function describeGroups({ groups, groupsDocumented }: Connector, explain?: ExplainExpression): string[] {
  if (groups === null)
    return [groupsDocumented ? 'Groups are not provisioned.' : 'Nobody documents whether groups are provisioned.'];
  return [...describeMapping('Groups', 'Group', groups, explain), ...groupLimits(groups)];
}

function groupLimits({ rename, nested, maximum, precreated }: GroupMapping): string[] {
  return [
    ...(rename === null ? [] : [`Groups: a new name ${rename.value ? 'reaches' : 'does not reach'} the app.`]),
    ...(nested === null ? [] : [`Groups: the app has ${nested.value ? '' : 'no '}groups inside groups.`]),
    ...(maximum === null ? [] : [`Groups: the app takes at most ${maximum.value}.`]),
    ...(precreated === null ? [] : [`Groups: they must ${precreated.value ? '' : 'not '}exist beforehand.`]),
  ];
}

function describeProse(connector: Connector): string[] {
  const listed = (name: string, items: readonly { readonly value: string }[]) =>
    items.map(({ value }) => `${name}: ${value}`);
  return [
    ...listed('Needed beforehand', connector.prerequisites),
    ...listed('Capability', connector.capabilities),
    ...listed('Limitation', connector.limitations),
    ...listed('Troubleshooting', connector.troubleshooting),
    ...connector.notes.map(({ at, kind, text }) => `At "${at}", ${kind}: ${text}`),
    ...connector.sections.flatMap(({ at, heading, body, pictures }) => [
      `Section "${heading}" stands at "${at}".`,
      ...body.map((block) => `Section "${heading}": ${block}`),
      ...pictures.map((picture) => `Section "${heading}", ${pictureWords(picture)}`),
    ]),
    ...connector.resources.map(({ text, url }) => `Further reading: ${text}, ${url}`),
    ...connector.changeLog.map(({ date, text }) => `Changed on ${date}: ${text}`),
  ];
}

const PAGE_WORDS: Readonly<Record<keyof PageData, string>> = {
  edition: 'edition',
  vocabulary: 'vocabulary',
  title: 'title',
  description: 'description',
  author: 'author',
  writer: 'writer',
  manager: 'manager',
  msAuthor: 'Microsoft author',
  date: 'date',
  assetId: 'asset id',
  customerIntent: 'customer intent',
  cycleMinutes: 'minutes between cycles',
  progressLabel: 'label of the progress',
};

function describePage(page: PageData): string[] {
  return Object.entries(PAGE_WORDS).flatMap(([key, words]) => {
    const value = Object.entries(page).find(([name]) => name === key)?.[1];
    return value === null || value === undefined ? [] : [`Page, ${words}: ${String(value)}`];
  });
}

function optional(value: string | null, say: (value: string) => string): string[] {
  return value === null ? [] : [say(value)];
}
