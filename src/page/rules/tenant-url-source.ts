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
    if (/\b(?:URL|URI|endpoint)s?\b/i.test(credentials.elsewhere)) return [];
    const start = credentials.start + asked.index;
    return [
      {
        message: 'Nothing on the page says where the tenant URL comes from.',
        hint: 'Give the address, or say where the app shows it.',
        start,
        end: start + asked[0].length,
      },
    ];
  },
};

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
