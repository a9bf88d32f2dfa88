import { spanOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { stepHeadings } from '../step-headings.ts';

export const claimContradictionRule: PageRule = {
  id: 'page-claim-contradiction',
  severity: 'error',
  title: 'What the page promises, no other place takes back.',
  cause:
    'A capability is listed as it is on other pages, and the prerequisites or limitations of this app say otherwise.',
  fix: 'Find out which of the two holds, and leave the other out.',
  example: 'page',
  bad: page('(recommended)'),
  good: page('(required)'),
  handWrittenOnly: true,
  check: (given) => {
    const said = statements(given);
    return [
      ...noSteps(given),
      ...CLAIMS.flatMap(({ claim, denial, unless, message, hint }): PageFinding[] => {
        const claimed = said.find(({ words }) => claim.test(words));
        const denied = said.find((each) => each !== claimed && denial.test(each.words));
        if (claimed === undefined || denied === undefined) return [];
        if (said.some((each) => each !== claimed && unless?.test(each.words) === true)) return [];
        const { line } = given.lines.locate(denied.start);
        return [{ message: `${message} Line ${line} says otherwise.`, hint, start: claimed.start, end: claimed.end }];
      }),
    ];
  },
};

/** "The steps that you perform in both Acme and Microsoft Entra ID", on a page whose steps are all in the portal. */
function noSteps(page: Page): PageFinding[] {
  const said = BOTH.exec(page.prose);
  const steps = stepHeadings(page).map(({ start, end }) => page.prose.slice(start, end));
  if (said === null || steps.length === 0) return [];
  const { 0: words, 1: app = '', index } = said;
  const below = page.nodes.headings.map(spanOf).map(({ start, end }) => page.prose.slice(start, end).replace(app, ''));
  if (below.some((heading) => OF_APP.test(heading) && !OF_PORTAL.test(heading))) return [];
  return [
    {
      message: `No section is about steps in ${app}.`,
      hint: 'Leave the app out, or add its steps.',
      start: index,
      end: index + words.length,
    },
  ];
}

const BOTH = /\bin both ([^\n.,]{2,60}?) and (?:Microsoft Entra ID|Azure A[^\s.]+)/;
const OF_APP =
  /\b(?:configur|set(?:ting)? ?up|gather|obtain|get|generat|enabl|prepar|creat|retriev|collect|turn on|integrat|connect|find|request)/i;
const OF_PORTAL = /^# |\bautomatic(?: user)? provisioning\b|\bgallery\b|^#+ Next steps/i;

interface Claim {
  readonly claim: RegExp;
  readonly denial: RegExp;
  /** What says elsewhere that both hold. */
  readonly unless?: RegExp;
  readonly message: string;
  readonly hint: string;
}

const NOT = "(?:(?:do|does|is|are|can)(?: not|n['’]t)(?: currently)?|cannot)";

/** The step that connects both sides asks for a token, or for a consent. */
const TOKEN_ENTERED =
  /\b(?:enter|input|paste|provide|type|copy|add)\b[^.]{0,120}\b(?:secret|access|bearer) token\b|\b(?:in|into|for) (?:the )?secret token(?: field| box)?,? (?:enter|input|paste|type)\b/i;
const CONSENT = /\b(?:select|click|choose|press)(?: on)?(?: the)? Authorize\b/i;

const CLAIMS: readonly Claim[] = [
  {
    claim:
      /^(?:supports? )?(?:the )?(?:OAuth )?(?:2\.0 )?(?:code auth(?:orization)?|auth(?:orization)? code|code grant)\b[^.]{0,60}\b(?:supported|authentication|grant)\b/i,
    denial: TOKEN_ENTERED,
    unless: /\bauthorize\b|\bclient (?:ID|identifier|secret)\b|\b(?:sign|log) ?in\b[^.]{0,80}\bconsent\b/i,
    message: 'Signing in by an authorization code is promised here, and the steps ask for a token.',
    hint: 'Name the way to sign in that the steps take.',
  },
  {
    claim:
      /^(?:supports? )?(?:an? )?(?:OAuth )?(?:2\.0 )?client credentials?(?: grant| flow)?\b[^.]{0,60}\bsupported\b/i,
    denial: TOKEN_ENTERED,
    unless: /\bauthorize\b|\bclient (?:ID|identifier|secret)\b/i,
    message: 'Signing in by client credentials is promised here, and the steps ask for a token.',
    hint: 'Name the way to sign in that the steps take.',
  },
  {
    claim: /^(?:supports? )?(?:an? )?(?:long[- ]lived )?(?:OAuth )?bearer token\b[^.]{0,40}\bsupported\b/i,
    denial: CONSENT,
    unless: /\btokens?\b/i,
    message: 'Signing in by a bearer token is promised here, and the steps ask for a consent.',
    hint: 'Name the way to sign in that the steps take.',
  },
  {
    claim: /\bsingle sign-on\b.{0,120}\((?:recommended|optional)\)/i,
    denial:
      /\bsingle sign-on\b.{0,120}\b(?:has already been|must (?:already )?be|needs? to be|is required to be|has to be) (?:configured|set up|enabled)\b|\bsingle sign-on\b.{0,60}\b(?:is required|is mandatory|is completed)\b|\bconfigured for (?:login|sign-in|signing in) with SAML\b|^(?:an? )?(?:single sign-on|SSO)\b[^.]{0,80}\((?:mandatory|required)\)|^(?:single sign-on|SSO) (?:(?:is|must be) )?(?:enabled|configured|set up) (?:on|for|in|with|between)\b/i,
    message: 'Single sign-on is only recommended here.',
    hint: 'Say "required" where it is a prerequisite.',
  },
  {
    claim: /^provision groups\b|^create groups\b|\bselect synchroni[sz]e [^.]{0,40}\bgroups? to\b/i,
    denial: new RegExp(
      `\\b${NOT} (?:support|provision|synchroni[sz]e) (?:provisioning (?:of )?|the provisioning of )?groups?(?: provisioning| objects)?(?=[.,]|$| and group)`,
      'i',
    ),
    message: 'Groups are provisioned here.',
    hint: 'Leave out the capability, or the limitation.',
  },
  {
    claim: /^(?:remove|disable|deactivate|delete) users\b/i,
    denial: new RegExp(
      `\\b${NOT} support (?:user )?(?:deprovisioning|de-provisioning|deactivation|disabling users|deleting users or disabling)\\b`,
      'i',
    ),
    message: 'Users are removed here.',
    hint: 'Leave out the capability, or the limitation.',
  },
  {
    claim: /^an? (?:[\w-]+ ){0,3}account (?:in|with|for|on)\b/i,
    denial: /^(?:create|sign up for|register(?: for)?) (?:an?|your) (?:free |new |trial )?(?:[\p{Lu}]\S* )?account\b/iu,
    message: 'The account is there already here.',
    hint: 'Leave out the prerequisite, or the step that makes it.',
  },
];

interface Statement extends Span {
  readonly words: string;
}

/** A paragraph, markup and addresses left out. */
function statements({ nodes, prose }: Page): Statement[] {
  return nodes.paragraphs.map(spanOf).map((span) => ({
    ...span,
    words: prose
      .slice(span.start, span.end)
      .replace(/[[\]*\0]/g, '')
      .replace(/\s+/g, ' '),
  }));
}

function page(need: string): string {
  return `# Acme\n\n## Capabilities supported\n\n* Create users in Acme\n* [Single sign-on](acme.md) to Acme ${need}\n\n## Prerequisites\n\n* [Single sign-on](acme.md) has already been configured.\n`;
}
