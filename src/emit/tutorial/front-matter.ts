import type { Connector } from '../../connector/connector.ts';
import { oneLine } from '../../markdown/plain-text.ts';
import { yamlComment, yamlScalar } from '../../markdown/yaml-scalar.ts';
import { joinWords } from './phrase.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

/** The lengths that the page host shows in full. */
export const TITLE_LENGTH = 65;
export const DESCRIPTION_LENGTH = 160;

/** The facts of a page that a vocabulary's front matter can ask for. */
export const PAGE_FACTS = [
  'title',
  'description',
  'author',
  'writer',
  'manager',
  'assetId',
  'date',
  'msAuthor',
  'customerIntent',
] as const;

type PageFact = (typeof PAGE_FACTS)[number];

/** The lines between the two `---`, in the order of the vocabulary; facts that nobody stated are left out. */
export function frontMatterLines(connector: Connector, vocabulary: Vocabulary): string[] {
  const facts = pageFacts(connector, vocabulary);
  const lines: string[] = [];
  for (const { key, value, from } of vocabulary.frontMatter) {
    const fact = isPageFact(from) ? facts[from] : null;
    if (key === '') lines.push('');
    else if (from === null) lines.push(`${key}: ${yamlScalar(value ?? '')}`);
    else if (fact !== null)
      lines.push(from === 'customerIntent' ? yamlComment(`${key}: ${fact}`) : `${key}: ${yamlScalar(fact)}`);
  }
  return [
    ...withoutDoubleBlanks(lines),
    yamlComment(`Generated from ${connector.manifestPath}. Edit that file, not this page.`),
  ];
}

export function isPageFact(name: string | null): name is PageFact {
  return PAGE_FACTS.some((fact) => fact === name);
}

function pageFacts(connector: Connector, vocabulary: Vocabulary): Readonly<Record<PageFact, string | null>> {
  const { page } = connector;
  return {
    title: page.title ?? pageTitle(connector.name),
    description: page.description ?? pageDescription(connector, vocabulary),
    author: page.author,
    writer: page.writer,
    manager: page.manager,
    assetId: page.assetId,
    date: page.date === null ? null : slashDate(page.date),
    msAuthor: page.msAuthor,
    customerIntent: page.customerIntent ?? pageIntent(connector, vocabulary),
  };
}

/** `2020-11-24` as `11/24/2020`; what is not such a date stays as it is. */
export function slashDate(date: string): string {
  return oneLine(date).replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2/$3/$1');
}

/** The longest sensible title that is shown in full. */
export function pageTitle(name: string): string {
  const app = oneLine(name);
  return firstThatFits(TITLE_LENGTH, [
    `Tutorial: Configure ${app} for automatic user provisioning`,
    `Configure ${app} for automatic user provisioning`,
    `Configure user provisioning to ${app}`,
    `Provision users to ${app}`,
    app,
  ]);
}

function pageDescription(connector: Connector, vocabulary: Vocabulary): string {
  const app = oneLine(connector.name);
  const { brand } = vocabulary.names;
  const who = connector.groups === null ? 'users' : 'users and groups';
  const verbs = joinWords(connector.users.actions);
  return firstThatFits(DESCRIPTION_LENGTH, [
    `Let ${brand} ${verbs} users in ${app} for you${connector.groups === null ? '' : ', and keep groups up to date'}: what you need, how to connect the two, and how to check the result.`,
    `Let ${brand} ${verbs} users in ${app} for you: what you need, and how to connect the two.`,
    `Connect ${brand} to ${app} to provision ${who}.`,
    `Provision ${who} to ${app}.`,
    app,
  ]);
}

function pageIntent(connector: Connector, vocabulary: Vocabulary): string {
  const app = oneLine(connector.name);
  return `As an IT administrator, I want accounts in ${app} to follow ${vocabulary.names.brand}, so that I don't have to maintain them by hand.`;
}

/** The last candidate is cut where even that is too long. */
function firstThatFits(length: number, candidates: readonly string[]): string {
  const fitting = candidates.find((candidate) => candidate.length <= length);
  return (
    fitting ??
    `${Array.from(candidates.at(-1) ?? '')
      .slice(0, length - 1)
      .join('')
      .trimEnd()}…`
  );
}

function withoutDoubleBlanks(lines: readonly string[]): string[] {
  return lines.filter((line, index) => line !== '' || (lines[index - 1] !== '' && index !== lines.length - 1));
}
