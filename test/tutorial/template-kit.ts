/** The package's own templates, compiled once for all tests. */
import fs from 'node:fs';
import path from 'node:path';
import type { Connector } from '../../src/connector/connector.ts';
import { pageNamesIn } from '../../src/emit/tutorial/page-names.ts';
import { compileTemplates, emitTutorial, type TemplateKit } from '../../src/emit/tutorial/render-tutorial.ts';

const TEMPLATES = path.join(import.meta.dirname, '../../templates');

export function templateFiles(): Map<string, string> {
  const names = fs.readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => /\.(?:hbs|json)$/.test(name)).map((name) => name.split(path.sep).join('/'));
  return new Map(files.map((name) => [name, fs.readFileSync(path.join(TEMPLATES, name), 'utf8')]));
}

let compiled: TemplateKit | null = null;

export function templateKit(): TemplateKit {
  compiled ??= freshTemplateKit();
  return compiled;
}

export function freshTemplateKit(): TemplateKit {
  const { kit, problems } = compileTemplates(templateFiles());
  if (kit === null) throw new Error(JSON.stringify(problems, null, 2));
  return kit;
}

const NAMES = pageNamesIn(templateFiles().keys());

/** Every edition in every vocabulary: one that comes with the package is held to the laws of all. */
export const PAIRS = NAMES.edition.flatMap((edition) =>
  NAMES.vocabulary.map((vocabulary) => ({ edition, vocabulary })),
);

/** Each edition and each vocabulary once or more: what a value makes does not hang on both together. */
export const DIAGONAL = PAIRS.filter(({ edition, vocabulary }) => {
  const [editions, vocabularies] = [NAMES.edition, NAMES.vocabulary];
  return editions.indexOf(edition) % vocabularies.length === vocabularies.indexOf(vocabulary) % editions.length;
});

/** The page of a connector in each edition and vocabulary, or in some of them. */
export function renderAll(
  kit: TemplateKit,
  connector: Connector,
  pairs: typeof PAIRS = PAIRS,
): { readonly pair: string; readonly edition: string; readonly text: string }[] {
  return pairs.map(({ edition, vocabulary }) => {
    const { text, problems } = emitTutorial(connector, kit, { edition, vocabulary });
    if (problems.length > 0) throw new Error(JSON.stringify(problems));
    return { pair: `${edition} × ${vocabulary}`, edition, text };
  });
}
