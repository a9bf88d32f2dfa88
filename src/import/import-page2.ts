/** A published page in, a manifest out, and the account of everything that the page says. */

import { vocabularyOf } from '../emit/tutorial/page-names.ts';
import { readVocabulary } from '../emit/tutorial/read-vocabulary.ts';
import type { Vocabulary } from '../emit/tutorial/vocabulary-shape.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Problem } from '../problem/problem.ts';
import { accountOf, type Fate, type Unplaced } from './claims/account.ts';
import { putTogether } from './claims/put-together.ts';
import { allReaders, type Reader } from './claims/readers.ts';
import { credentialReading } from './credentials/read-credentials.ts';
import { isAttributeTable } from './outline/configure-regions.ts';
import { type Outline, readOutline, type WordingsFor } from './outline/outline.ts';
import { regionsOf } from './outline/regions.ts';
import type { Span } from './outline/span.ts';
import { pageId } from './page-id.ts';
import { readWordings } from './wording/read-wordings.ts';
import { recognisePublished } from './wording/recognise-published.ts';

export interface ImportOptions {
  /** Templates by file name: the wording of pages that were made with them is known. */
  readonly templates: ReadonlyMap<string, string>;
  /** In which order readers are asked: it makes no difference. */
  readonly readers?: readonly Reader[];
}

export interface ImportedPage {
  readonly file: string;
  readonly id: string;
  /** `null`: the page is no provisioning tutorial. */
  readonly manifest: Manifest | null;
  readonly outline: Outline;
  readonly fates: ReadonlyMap<Span, Fate>;
  readonly unplaced: readonly Unplaced[];
  readonly problems: readonly Problem[];
}

/** Reads pages one after another; what the templates say is worked out once. */
export function pageImporter({
  templates,
  readers = allReaders(),
}: ImportOptions): (text: string, file: string) => ImportedPage {
  const wordings = readWordings(templates);
  const wordingsFor: WordingsFor = (names) => ({
    recognise: (phrase, kind) =>
      wordings.recognise(phrase, kind, { app: plainText(names[0] ?? '') }) ?? recognisePublished(phrase, names),
  });
  const vocabularies = vocabulariesIn(templates);
  return (text, file) => {
    const id = pageId(file);
    const outline = readOutline(text, wordingsFor, id);
    const parts = { outline, regions: regionsOf(outline) };
    const reading = { ...parts, credentials: credentialReading(parts) };
    const claims = isTutorial(outline) ? readers.flatMap((read) => read(reading)) : [];
    const { manifest, placed, usual } = putTogether(claims, id, vocabularies);
    const account = accountOf(
      outline,
      placed,
      usual.flatMap(({ covers }) => covers),
    );
    return { file, id, manifest, outline, ...account, problems: [] };
  };
}

function vocabulariesIn(templates: ReadonlyMap<string, string>): Map<string, Vocabulary> {
  const found = new Map<string, Vocabulary>();
  for (const [path, text] of templates) {
    const name = vocabularyOf(path);
    const vocabulary = name === undefined ? null : readVocabulary(text, path).vocabulary;
    if (name !== undefined && vocabulary !== null) found.set(name, vocabulary);
  }
  return found;
}

/** A page of another kind shares a heading with tutorials by chance; two, or an attribute table, are no chance. */
function isTutorial({ sections }: Outline): boolean {
  const known = new Set(sections.map(({ role }) => role).filter((role) => role !== 'free' && role !== 'title'));
  if (known.size > 1 || known.has('configure') || known.has('prerequisites')) return true;
  return sections.some(({ blocks }) => blocks.some(isAttributeTable));
}
