import { findCredentialStep } from '../credential-step.ts';
import type { PageRule } from '../page-rule.ts';

/** Where: alexishr, asana and slack among 79 published pages (tutorial-corpus fact sheet, section c). */
export const tenantUrlSourceRule: PageRule = {
  id: 'page-tenant-url-source',
  severity: 'warning',
  title: 'The page says where the tenant URL comes from.',
  cause: 'A step asks for the tenant URL, and neither the page nor the step gives it or says where to find it.',
  fix: 'Print the address if it is the same for everyone, or say where the app shows it.',
  example: 'page',
  bad: step('input your Acme Tenant URL and Secret Token.'),
  good: step('enter `https://api.acme.example/scim` in **Tenant URL**.'),
  handWrittenOnly: true,
  check: (page) => {
    const credentials = findCredentialStep(page);
    const asked = /\btenant url\b/i.exec(credentials?.words ?? '');
    if (credentials === null || asked === null) return [];
    const given = page.text
      .slice(credentials.start, credentials.end)
      .replace(/!\[[^\]]*\]\([^)]*\)|(?<=\])\([^)]*\)/g, '');
    if (GIVEN.test(given)) return [];
    if (/\b(?:URL|URI|endpoint)s?\b/i.test(credentials.elsewhere.replace(NO_SOURCE, ''))) return [];
    const start = credentials.start + asked.index;
    const hint = 'Give the address, or say where the app shows it.';
    // Where support is to be asked, the sentence that asks says for what.
    const asks = CONTACT.exec(credentials.before);
    if (asks !== null) {
      const { line } = page.lines.locate(start);
      const message = `This says nothing of the tenant URL that line ${line} asks for, and nothing else does.`;
      const at = credentials.body + asks.index;
      return [{ message, hint, start: at, end: at + asks[0].length }];
    }
    const message = 'Nothing on the page says where the tenant URL comes from.';
    return [{ message, hint, start, end: start + asked[0].length }];
  },
};

/** What only says that the value is needed, as a prerequisite does, and addresses of other things. */
const NO_SOURCE =
  /(?<=^|\n)[ \t>]*[*-] +(?:(?:The|A|Your) )?(?:\*\*)?Tenant URL(?:\*\*)?(?: and (?:the |a )?(?:\*\*)?Secret Token(?:\*\*)?)?\.?[ \t]*(?=\n|$)|\b(?:[Ss]ign-?on|[Ll]og-?[io]n|[Ss]ign-in|[Rr]eply|[Ll]ogout|ACS|[Rr]edirect|[Mm]etadata|[Ii]ssuer) URLs?\b/g;

/** All that the preparations say: "Contact Acme support to configure Acme to support provisioning". */
const CONTACT =
  /(?<=\n\s*(?:\d+\.\s+|[*-]\s+)?)(?:[Pp]lease )?(?:[Cc]ontact|[Rr]each out to)\b[^.\n]{0,120}\bto (?:configure|enable|set up|support|turn on)\b[^.\n]{0,200}/;

/** An address; what was copied; where to look; or the app's own name for it: "Copy the **Base URL** to **Tenant URL**". */
const GIVEN = new RegExp(
  [
    'https?://',
    String.raw`\b(?:URL|URI|endpoint)\b[^.\n]{0,60}\b(?:retrieved|copied|noted|generated|obtained|saved)\b`,
    String.raw`\b(?:to (?:obtain|find|get|retrieve)|copy|retrieve)\b[^.\n]{0,60}\b(?:URL|URI|endpoint)\b`,
    String.raw`\byou (?:can|will) find\b|\bfound (?:in|under|on)\b|\b(?:available|shown|displayed|listed) (?:in|under|on|at)\b|\bcontact\b[^.\n]{0,60}\bsupport\b|\bURL (?:is|has|looks)\b`,
    String.raw`\b(?:base|SCIM|service|API|directory|host|server)\s+(?:\w+\s+)?(?:URL|URI|endpoint)\b`,
  ].join('|'),
  'i',
);

function step(sentence: string): string {
  return `# Acme\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Under the **Admin Credentials** section, ${sentence}\n\n3. In the **Notification Email** field, enter an address.\n`;
}
