import { findCredentialStep } from '../credential-step.ts';
import { spanOf } from '../node-span.ts';
import type { PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const testAddressRule: PageRule = {
  id: 'page-test-address',
  severity: 'info',
  title: 'The address of the app is not that of a test system.',
  cause: 'The page was written with a system for development, and its address was left in.',
  fix: 'Give the address that customers use.',
  example: 'page',
  bad: page('scim.test.acme.example'),
  good: page('scim.acme.example'),
  handWrittenOnly: true,
  check: (given) => {
    const step = findCredentialStep(given);
    const linked = given.nodes.links
      .filter(({ url }) => TEST_HOST.test(url))
      .map((link) => ({ ...FOUND, ...spanOf(link) }));
    if (step === null) return linked;
    const text = given.text
      .slice(step.start, step.end)
      .replace(/\]\([^)\n]*\)/g, (target) => ' '.repeat(target.length));
    const entered = Array.from(text.matchAll(/https?:\/\/[^\s`"'<>)|*]{4,200}/g)).flatMap(
      ({ 0: address, index }): PageFinding[] => {
        if (!TEST.test(address)) return [];
        const start = step.start + index;
        return [{ ...FOUND, start, end: start + address.length }];
      },
    );
    return [...linked, ...entered];
  },
};

const FOUND = { message: 'This looks like the address of a test system.', hint: 'Give the one that customers use.' };

/** A link to sign in, to a host that says so. */
const TEST_HOST =
  /^https?:\/\/(?:[\w-]*(?:portal|[.-])(?:test|qa|uat|staging|stage|preprod)|(?:test|qa|uat|staging)|[\w-]*sftintegration)[.-][\w.-]+\.[a-z]{2,}(?:[/?#:]|$)/i;

/** A part of the host or path that says so; an app may have ".dev" as its domain, and offer a sandbox to customers. */
const TEST =
  /[/.-](?:\w*dev|test|tst|qa|uat|stg|stage|staging)(?=[.-][\w-]+\.)|-(?:dev|test|qa|uat|stg|stage|staging)(?=\.[a-z]{2,5}(?:[/:]|$))|[/_-](?:tst|dev|qa|uat)(?=[/_-]|$)|\bngrok\b/i;

function page(host: string): string {
  return `# Acme\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Enter \`https://${host}/v2\` in **Tenant URL**.\n\n3. In the **Notification Email** field, enter an address.\n\n4. Set the **Provisioning Status** to **On**.\n`;
}
