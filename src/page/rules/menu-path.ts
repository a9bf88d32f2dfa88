import { spanOf } from '../node-span.ts';
import type { PageFinding, Span } from '../page.ts';
import { findAll, grouped, type PageRule } from '../page-rule.ts';

export const menuPathRule: PageRule = {
  id: 'page-menu-path',
  severity: 'info',
  title: 'The way through a menu has one kind of arrow.',
  cause: 'The labels are joined by "->" or another arrow, where the documentation site writes ">".',
  fix: 'Write **Settings** > **Users**.',
  example: 'page',
  bad: '# Acme\n\n1. Go to **Settings -> Users**.\n',
  good: '# Acme\n\n1. Go to **Settings** > **Users**.\n',
  handWrittenOnly: true,
  check: ({ nodes, prose }) => {
    const findings = nodes.paragraphs.map(spanOf).flatMap((span) =>
      Array.from(prose.slice(span.start, span.end).matchAll(ARROW), ({ 0: said, index }): PageFinding => {
        const start = span.start + index;
        return {
          message: `"${said.trim()}" stands between labels.`,
          hint: 'Write ">".',
          start,
          end: start + said.length,
        };
      }),
    );
    return grouped([...findings, ...inOneLabel(nodes.strongs.map(spanOf), prose), ...fromItsEnd(prose)], 'this page');
  },
};

/** "**Settings > Users**", where other paths of the page have each label in its own marks. */
function inOneLabel(labels: readonly Span[], prose: string): PageFinding[] {
  if (!/\*\* > \*\*/.test(prose)) return [];
  return labels.flatMap(({ start, end }): PageFinding[] => {
    const said = prose.slice(start + 2, end - 2);
    if (!/^\p{L}[^>\n\0]+(?: > \p{Lu}[^>\n\0]+)+$/u.test(said)) return [];
    const text = `**${said.replaceAll(' > ', '** > **')}**`;
    return [
      {
        message: 'Several labels stand in bold as one.',
        hint: `Write "${text}".`,
        start,
        end,
        fix: [{ start, end, text }],
      },
    ];
  });
}

/** Between words with a capital: the mapping language has arrows of its own. */
const ARROW =
  /(?<=[\p{L}\p{N})\0]\*{0,2}) ?(?:-{1,2}>|=>|→|»|>>) ?(?=\*{0,2}\[?\p{Lu})(?<=\p{Lu}[\p{L}\p{N} &()-]{1,40}(?:\]\0+)?\*{0,2} ?\S+ ?)/gu;

/** "Browse to **Keys** under **Admin** > **Manage**": readers go the other way round. */
function fromItsEnd(prose: string): PageFinding[] {
  return findAll(prose, /\*\*[^*\n]+\*\* under \*\*[^*\n]+\*\* > \*\*[^*\n]+\*\*/g, () => ({
    message: 'The way is told from its end.',
    hint: 'Begin with the menu that is opened first.',
  }));
}
