import { picturesOf } from '../outline/pictures.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { isInSome } from '../spans.ts';

export const credentialNameRule: PageRule = {
  id: 'page-credential-name',
  severity: 'info',
  title: 'A credential has one name.',
  cause: 'The page speaks of a key in one place and of a token in another, and means the same.',
  fix: 'Take the name that the app shows, everywhere.',
  example: 'page',
  bad: '# Acme\n\nCreate an API token. Copy the API token, and keep the API key.\n',
  good: '# Acme\n\nCreate an API token. Copy the API token, and keep the API token.\n',
  handWrittenOnly: true,
  check: (page) => {
    const pictures = picturesOf(page);
    const places = Array.from(page.prose.matchAll(CREDENTIAL), ({ 0: said, groups, index }) => ({
      said,
      kind: (groups?.['kind'] ?? '').toLowerCase(),
      what: (groups?.['what'] ?? '').toLowerCase().replace(/s$/, ''),
      start: index,
      end: index + said.length,
    })).filter(({ start }) => !isInSome(pictures, start));
    return [...new Set(places.map(({ kind }) => kind))].flatMap((kind): PageFinding[] => {
      const alike = places.filter((place) => place.kind === kind);
      const [usual, rare] = ['token', 'key']
        .map((what) => alike.filter((place) => place.what === what))
        .sort((a, b) => b.length - a.length);
      const [first] = rare ?? [];
      if (usual === undefined || first === undefined || usual.length < 2 * (rare?.length ?? 0)) return [];
      const message = `"${first.said}" is "${usual[0]?.said}" in other places.`;
      return [{ message, hint: 'Take one name for it.', start: first.start, end: first.end }];
    });
  },
};

/** What is before the word is what tells two credentials apart. */
const CREDENTIAL =
  /\b(?<kind>API|SCIM|access|bearer|provisioning|authentication|authorization|integration|security) (?<what>tokens?|keys?)\b/gi;
