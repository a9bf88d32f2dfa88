import { spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const supportAddressRule: PageRule = {
  id: 'page-support-address',
  severity: 'info',
  title: 'Whoever is to ask the support learns where.',
  cause: 'The preparations are to contact the support of the app, and no link and no address of it stands on the page.',
  fix: 'Link its page, or give its address: [Acme support](mailto:support@acme.example).',
  example: 'page',
  bad: '# Acme\n\n## Set up Acme\n\nContact Acme support to configure the endpoint.\n',
  good: '# Acme\n\n## Set up Acme\n\nContact [Acme support](mailto:help@acme.example) to configure the endpoint.\n',
  handWrittenOnly: true,
  check: ({ nodes, text }) => {
    const paragraphs = nodes.paragraphs
      .map(spanOf)
      .map((span) => ({ ...span, said: text.slice(span.start, span.end) }));
    const isGiven = paragraphs.some(({ said }) => GIVEN.test(said));
    if (isGiven) return [];
    return paragraphs.flatMap(({ start, said }): PageFinding[] => {
      const found = ASKS.exec(said);
      if (found === null || LINKED.test(said)) return [];
      const message = 'Nothing says how to reach this support.';
      return [{ message, hint: 'Link it, or give its address.', start, end: start + found[0].length }];
    });
  },
};

/** The whole of the preparations: "Contact Acme support to configure …". */
const ASKS =
  /^(?:[Pp]lease )?(?:[Cc]ontact|[Rr]each out to) (?:the |your )?[^.\n[\]]{1,60}\b[Ss]upport(?: [Tt]eam)? (?=to\b|for\b)/;
const LINKED = /\]\(|https?:|@/;
const GIVEN = /\[[^\]]*[Ss]upport[^\]]*\]\(|\b(?:mailto:)?[\w.+-]*support[\w.+-]*@|\[contact\b/i;
