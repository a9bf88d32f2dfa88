/** The names that a page may be asked for by: the editions and vocabularies that there are templates for. */
import type { Connector } from '../../connector/connector.ts';
import { didYouMean } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';

export interface PageNames {
  readonly edition: readonly string[];
  readonly vocabulary: readonly string[];
}

const EDITION = /^editions\/(.+)\.hbs$/;
const VOCABULARY = /^vocabularies\/(.+)\.json$/;

export function editionOf(templatePath: string): string | undefined {
  return EDITION.exec(templatePath)?.[1];
}

export function vocabularyOf(templatePath: string): string | undefined {
  return VOCABULARY.exec(templatePath)?.[1];
}

/** @param paths of template files, below `templates/` */
export function pageNamesIn(paths: Iterable<string>): PageNames {
  const all = [...paths];
  const names = (nameOf: (path: string) => string | undefined): string[] =>
    all.flatMap((path) => nameOf(path) ?? []).sort();
  return { edition: names(editionOf), vocabulary: names(vocabularyOf) };
}

/** What to say of a name that does not exist; `null` where it does. */
export function unknownNameHint(names: PageNames, kind: keyof PageNames, name: string): string | null {
  const known = names[kind];
  return known.includes(name) ? null : (didYouMean(name, known) ?? `There are: ${known.join(', ')}.`);
}

/**
 * The names in a manifest's page data that do not exist: `page-edition`, `page-vocabulary`. Their place is the
 * manifest's first line; whoever has its text puts them where the pointer leads.
 */
export function unknownPageNames(
  connector: Connector,
  names: PageNames,
  page: Record<keyof PageNames, string>,
): Problem[] {
  return (['edition', 'vocabulary'] as const).flatMap((kind) => {
    const hint = unknownNameHint(names, kind, page[kind]);
    if (hint === null) return [];
    const message = `There is no ${kind} "${page[kind]}".`;
    const place = { file: connector.manifestPath, line: 1, column: 1, pointer: `/tutorial/${kind}` };
    return [{ rule: `page-${kind}`, severity: 'error', message, ...place, hint }];
  });
}
