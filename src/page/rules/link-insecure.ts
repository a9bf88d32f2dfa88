import { spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { addressInsecureRule } from './address-insecure.ts';

export const linkInsecureRule: PageRule = {
  id: 'page-link-insecure',
  severity: 'info',
  title: 'A link leads to an https address.',
  cause: 'The address is plain http: whoever is on the way reads and changes what is shown.',
  fix: 'Write https, after a look whether it answers there.',
  example: 'page',
  bad: '# Acme\n\nSee [Acme](http://www.acme.example).\n',
  good: '# Acme\n\nSee [Acme](https://www.acme.example).\n',
  handWrittenOnly: true,
  check: (page, facts) => {
    const found = page.nodes.links.flatMap((link): PageFinding[] =>
      /^http:\/\/(?!localhost|127\.|\[::1\]|www\.w3\.org\/|schemas\.)/i.test(link.url)
        ? [
            {
              message: 'This link is plain http.',
              hint: `Write https${link.url.slice('http'.length)}`,
              ...spanOf(link),
            },
          ]
        : [],
    );
    // What the service calls is graver, and told by its own rule.
    const told = found.length === 0 ? [] : addressInsecureRule.check(page, facts);
    return found.filter(({ start, end }) => !told.some((each) => start <= each.start && each.start < end));
  },
};
