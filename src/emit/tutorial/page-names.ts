/** The names that a page's form may be asked for by: the editions, vocabularies, portals and navigations that there are. */
import { facts } from '../../manifest/facts.generated.ts';
import { didYouMean } from '../../problem/nearest.ts';
import type { PageChoice } from './page-choice.ts';

export type PageNames = Readonly<Record<keyof PageChoice, readonly string[]>>;

/** What is a file of the templates, by its name. */
const FILES = {
  edition: /^editions\/(.+)\.hbs$/,
  vocabulary: /^vocabularies\/(.+)\.json$/,
  portal: /^portals\/(.+)\.json$/,
  navigation: /^navigations\/(.+)\.json$/,
} as const;

export function editionOf(templatePath: string): string | undefined {
  return FILES.edition.exec(templatePath)?.[1];
}

export function vocabularyOf(templatePath: string): string | undefined {
  return FILES.vocabulary.exec(templatePath)?.[1];
}

export function portalOf(templatePath: string): string | undefined {
  return FILES.portal.exec(templatePath)?.[1];
}

export function navigationOf(templatePath: string): string | undefined {
  return FILES.navigation.exec(templatePath)?.[1];
}

/** @param paths of template files, below `templates/` */
export function pageNamesIn(paths: Iterable<string>): PageNames {
  const all = [...paths];
  const names = (pattern: RegExp): string[] => all.flatMap((path) => pattern.exec(path)?.[1] ?? []).sort();
  return {
    edition: names(FILES.edition),
    vocabulary: names(FILES.vocabulary),
    portal: names(FILES.portal),
    navigation: names(FILES.navigation),
    includes: facts['/tutorial/includes'].choices,
  };
}

/** What to say of a name that does not exist; `null` where it does. */
export function unknownNameHint(names: PageNames, kind: keyof PageChoice, name: string): string | null {
  const known = names[kind];
  return known.includes(name) ? null : (didYouMean(name, known) ?? `There are: ${known.join(', ')}.`);
}
