import { spanOf } from '../node-span.ts';
import type { PageRule } from '../page-rule.ts';

export const linkSessionRule: PageRule = {
  id: 'page-link-session',
  severity: 'warning',
  title: 'No link carries what belongs to one visit.',
  cause:
    'The address was copied out of a browser, with the identifier of a session or of a campaign that was followed.',
  fix: 'Leave that part of the address out.',
  example: 'page',
  bad: '# Acme\n\nSee [the portal](https://acme.example/login?signin=4f1c9d20b7a84e53).\n',
  good: '# Acme\n\nSee [the portal](https://acme.example/login).\n',
  handWrittenOnly: true,
  check: ({ nodes }) =>
    nodes.links.flatMap((link) => {
      const found = PARTS.find(({ of }) => of.test(link.url));
      if (found === undefined) return [];
      const [part] = found.of.exec(link.url) ?? [''];
      const name = part.slice(1).replace(/=.*$/, '');
      return [{ message: `The link carries ${found.what}: "${name}".`, hint: 'Leave it out.', ...spanOf(link) }];
    }),
};

const PARTS: readonly { readonly of: RegExp; readonly what: string }[] = [
  {
    of: /[?&;#](?:signin|session|session_?id|sid|jsessionid|phpsessid|access_token|id_token|auth_?token|ticket|nonce|state|SAMLRequest|SAMLResponse|code_challenge|otp|login_challenge)=[\w%.~+-]{8,}/i,
    what: 'the identifier of one session',
  },
  {
    of: /[?&](?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_ga|_gl|hsCtaTracking|mkt_tok)=/i,
    what: 'a mark of a campaign',
  },
];
