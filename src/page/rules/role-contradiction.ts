import { findCredentialStep } from '../credential-step.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';

export const roleContradictionRule: PageRule = {
  id: 'page-role-contradiction',
  severity: 'warning',
  title: 'The page asks for one role in the app.',
  cause: 'The prerequisites ask for one role of the account, and the step that tests the connection for another.',
  fix: 'Find out which of the two the app needs, and name it in both places.',
  example: 'page',
  bad: page('Admin'),
  good: page('Senior Owner'),
  handWrittenOnly: true,
  check: (given) => {
    const step = findCredentialStep(given);
    const asked = step === null ? null : HAS.exec(step.words);
    const needed = neededRole(given);
    if (step === null || asked === null) return [];
    if (needed === null) return unasked(given, step.start + asked.index, asked);
    const said = (asked[1] ?? '').trim();
    const role = roleOf(said);
    if (role === '' || needed.role === '' || isOne(role, needed.role)) return [];
    const { line } = given.lines.locate(step.start + asked.index);
    return [
      {
        message: `"${needed.said}" is needed here, and "${said}" in line ${line}.`,
        hint: 'Name one role in both places.',
        start: needed.start,
        end: needed.start + needed.said.length,
      },
    ];
  },
};

const HAS =
  /\b(?:[Ee]nsure|[Mm]ake sure)(?: that)? your .{1,60}? account has (?!(?:the )?required)(?:the )?((?:[\w-]+ ){1,4})(?=permissions?\b)/;

/** An item of the prerequisites: "A user account in Acme with Owner permissions." */
const NEEDED =
  /\bAn? (standard|regular|basic|normal)(?: \w+)? account in\b|\b(?:account|user)\b[^.\n]{0,80}?\bwith (?:at least )?(?:the |an? )?\**((?:[\w-]+ ){0,3}[\w-]+)\**(?= (?:permissions?|roles?|rights|access|privileges)\b)/i;

function neededRole({ nodes, prose }: Page): { role: string; said: string; start: number } | null {
  const step = nodes.headings.find((heading) =>
    /\bprerequisite/i.test(prose.slice(spanOf(heading).start, spanOf(heading).end)),
  );
  if (step === undefined) return null;
  const start = spanOf(step).end;
  const end = nodes.headings.map(spanOf).find((heading) => heading.start > start)?.start ?? prose.length;
  const found = NEEDED.exec(prose.slice(start, end));
  const said = found?.[1] ?? found?.[2] ?? '';
  if (found === null || /Entra|Azure/.test(found[0]) || !ROLE.test(said)) return null;
  return { role: roleOf(said), said, start: start + found.index + found[0].indexOf(said) };
}

/** Admin permissions are needed, and nothing before the step asks for an account that has them. */
function unasked({ nodes, prose }: Page, start: number, asked: RegExpExecArray): PageFinding[] {
  const heading = nodes.headings.map(spanOf).find((span) => /\bprerequisite/i.test(prose.slice(span.start, span.end)));
  if (heading === undefined || !/^admin/i.test((asked[1] ?? '').trim())) return [];
  const before = prose.slice(heading.end, start).replace(/[^\n]*\b(?:Entra|Azure|Administrator)\b[^\n]*/g, '');
  const [prerequisites = ''] = before.split(/\n#/);
  if (/\b(?:admin\w*|owner|manager)\b/i.test(before) || OF_ACCOUNT.test(prerequisites)) return [];
  return [
    {
      message: 'The account needs Admin permissions here, and the prerequisites ask for none.',
      hint: 'Name the account among the prerequisites.',
      start,
      end: start + asked[0].length,
    },
  ];
}

const OF_ACCOUNT = /\b(?:permissions?|privileges?|rights|roles?|INCLUDE)\b/i;

const ROLE = /admin|owner|manager|^(?:standard|regular|basic|normal)$/i;

/** What tells one role from another. */
function roleOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/\badministra(?:tor|tive|tion)\b/g, 'admin')
    .replace(
      /\b(?:at least|full|the|a|an|required|necessary|correct|right|level|access|appropriate|sufficient|proper|needed)\b/g,
      '',
    )
    .replace(/\bsystem\b/g, 'sys')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function isOne(role: string, other: string): boolean {
  return role.replaceAll(' ', '') === other.replaceAll(' ', '');
}

function page(role: string): string {
  return `# Acme\n\n## Prerequisites\n\n* A user account in Acme with Senior Owner permissions.\n\n## Steps\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Enter the key. Ensure your Acme account has ${role} permissions.\n\n3. In the **Notification Email** field, enter an address.\n`;
}
