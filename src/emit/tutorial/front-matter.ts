import type { Connector } from '../../connector/connector.ts';
import { oneLine } from '../../markdown/plain-text.ts';
import { yamlComment, yamlScalar } from '../../markdown/yaml-scalar.ts';
import { CUSTOMER_INTENT, DESCRIPTIONS, GENERATED_FROM, TITLES, WHO } from './page-phrases.ts';
import { fillPhrase, joinWords } from './phrase.ts';
import { userVerbs } from './user-verbs.ts';
import type { Vocabulary } from './vocabulary-shape.ts';

/** The lengths that the page host shows in full. */
const TITLE_LENGTH = 65;
const DESCRIPTION_LENGTH = 160;

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

export type PageFact = (typeof PAGE_FACTS)[number];

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
  return [...withoutDoubleBlanks(lines), yamlComment(fillPhrase(GENERATED_FROM, { manifest: connector.manifestPath }))];
}

export function isPageFact(name: string | null): name is PageFact {
  return PAGE_FACTS.some((fact) => fact === name);
}

/** What a page says in its front matter, stated or usual. */
export function pageFacts(connector: Connector, vocabulary: Vocabulary): Readonly<Record<PageFact, string | null>> {
  const { page } = connector;
  return {
    title: page.title ?? pageTitle(connector.name, vocabulary),
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

/** What a title takes from a vocabulary. */
interface Words extends Pick<Vocabulary, 'titles'> {
  readonly names: Pick<Vocabulary['names'], 'brand'>;
}

/** The longest sensible title that is shown in full. */
export function pageTitle(name: string, { titles, names }: Words): string {
  const app = oneLine(name);
  return firstThatFits(
    TITLE_LENGTH,
    (titles ?? TITLES).map((title) => fillPhrase(title, { app, brand: names.brand })),
  );
}

function pageDescription(connector: Connector, vocabulary: Vocabulary): string {
  const app = oneLine(connector.name);
  const { brand } = vocabulary.names;
  const who = connector.groups === null ? WHO.users : WHO.usersAndGroups;
  const verbs = joinWords(userVerbs(connector.users));
  const longest = connector.groups === null ? DESCRIPTIONS.users : DESCRIPTIONS.usersAndGroups;
  return firstThatFits(
    DESCRIPTION_LENGTH,
    [longest, ...DESCRIPTIONS.shorter].map((description) => fillPhrase(description, { app, brand, who, verbs })),
  );
}

function pageIntent(connector: Connector, vocabulary: Vocabulary): string {
  return fillPhrase(CUSTOMER_INTENT, { app: oneLine(connector.name), brand: vocabulary.names.brand });
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
