import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, matchesOf, type PageRule } from '../page-rule.ts';

export const wordHyphenRule: PageRule = {
  id: 'page-word-hyphen',
  severity: 'info',
  title: 'A word is written with a hyphen everywhere, or nowhere.',
  cause: 'The page writes "add-on" in one place, and "addon" in another.',
  fix: 'Decide for one of the two.',
  example: 'page',
  bad: '# Acme\n\nFind the add-on. The addon is free.\n',
  good: '# Acme\n\nFind the add-on. The add-on is free.\n',
  handWrittenOnly: true,
  check: (page) => [...deprovisioned(page), ...inOtherPlaces(page)],
};

/** "De-provisions" beside "deprovisioning": titles that the whole site shares have no hyphen. */
function deprovisioned({ prose, nodes }: Page): PageFinding[] {
  if (!/\bdeprovision/i.test(prose)) return [];
  const findings = nodes.paragraphs.map(spanOf).flatMap((span) =>
    Array.from(
      prose.slice(span.start, span.end).matchAll(/\bde-(?=provision(?:s|ed|ing)?\b)/gi),
      ({ 0: said, index }) => {
        const start = span.start + index;
        const fix = [{ start, end: start + said.length, text: said.slice(0, -1) }];
        const message = `"${said}provision" is "deprovision" in other places.`;
        return { message, hint: 'Write both alike.', start, end: start + said.length, fix };
      },
    ),
  );
  return grouped(findings, 'this page');
}

function inOtherPlaces(page: Page): PageFinding[] {
  const parted = new Map(hyphenated(page).map((word) => [word.replaceAll('-', ''), word]));
  if (parted.size === 0) return [];
  const findings = page.nodes.paragraphs.map(spanOf).flatMap((span) =>
    matchesOf(page.prose.slice(span.start, span.end), WORD).flatMap(({ 0: said, index }): PageFinding[] => {
      const other = parted.get(said.toLowerCase());
      const start = span.start + index;
      return other === undefined
        ? []
        : [
            {
              message: `"${said}" is "${other}" in other places.`,
              hint: 'Write both alike.',
              start,
              end: start + said.length,
            },
          ];
    }),
  );
  return grouped(findings, 'this page');
}

/** In small letters, but for the first. */
const WORD = /(?<![\p{L}\p{N}_./@:-])[A-Za-z][a-z]+(?![\p{L}\p{N}_/@:(-]|\.\p{L})/gu;

/** Words of two parts. */
function hyphenated({ nodes, prose }: Page): string[] {
  return [...nodes.headings, ...nodes.paragraphs]
    .map(spanOf)
    .flatMap(({ start, end }) =>
      Array.from(
        prose.slice(start, end).matchAll(/(?<![\w./@:-])(?!de-)(?:[a-z]{2,12}|e)-[a-z]{2,12}s?(?![\w/@:-]|\.\w)/gi),
        ([word]) => word.toLowerCase(),
      ),
    );
}
