import { spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { findAll, matchesOf, type PageRule } from '../page-rule.ts';

export const portalRoleRule: PageRule = {
  id: 'page-portal-role',
  severity: 'info',
  title: 'Whoever may configure provisioning by the prerequisites may do so in the steps.',
  cause:
    'The prerequisites allow the owner of the application, and the step asks for an administrator, which an owner need not be.',
  fix: 'Name the same roles in both places.',
  example: 'page',
  bad: page(''),
  good: page(', or as an owner of the application'),
  handWrittenOnly: true,
  // Who adds the app from the gallery owns no application yet: the last such step is the one that configures it.
  check: (given) => [...unlikeOwner(given), ...moreThanNeeded(given)],
};

function unlikeOwner(given: Page): PageFinding[] {
  const owner = ownerIn(given);
  if (owner === null) return [];
  const { line } = given.lines.locate(owner.start);
  return matchesOf(given.prose, AT_LEAST)
    .slice(-1)
    .filter(({ index }) => index > owner.end && !OWNER.test(sentenceFrom(given.prose, index)))
    .map(({ 0: said, 1: role = '', index }) => ({
      message: `Line ${line} allows an owner of the application, who need be no ${role}.`,
      hint: 'Name the same roles in both places.',
      start: index,
      end: index + said.length,
    }));
}

/** The role that may do everything, beside others that may do this; the provider has told for years to leave it out. */
function moreThanNeeded({ prose }: Page): PageFinding[] {
  if (!prose.includes('Microsoft Entra')) return [];
  return findAll(prose, GLOBAL, () => ({
    message: 'A Global Administrator can do everything, and other roles that are named here can do this.',
    hint: 'Leave this role out.',
  }));
}

const GLOBAL =
  /\bGlobal Administrator\b(?<=\b(?:Application|Cloud Application) (?:Administrator|administrator|Owner|owner)\b[^.\n]{0,80}Global Administrator)/g;

const OWNER = /\bapplication owner\b|\bowners? of the (?:application|app)\b/i;
const AT_LEAST = /\bat least (?:an? |the role )\[?((?:[\p{Lu}][\p{Ll}]+ )*Administrator)\b/gu;

/** Where the prerequisites name the owner of the application. */
function ownerIn({ nodes, prose }: Page): Span | null {
  const at = nodes.headings.findIndex((heading) => /\bprerequisites?\b/i.test(wordsOf(heading)));
  const [heading, next] = [nodes.headings[at], nodes.headings[at + 1]];
  if (heading === undefined) return null;
  const start = spanOf(heading).end;
  const found = OWNER.exec(prose.slice(start, next === undefined ? prose.length : spanOf(next).start));
  return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length };
}

function sentenceFrom(prose: string, start: number): string {
  return prose.slice(start, start + 240).split(/\n/)[0] ?? '';
}

function page(owner: string): string {
  return `# Acme\n\n## Prerequisites\n\n* An account that is Cloud Application Administrator or Application Owner.\n\n## Steps\n\nSign in to the portal as at least a Cloud Application Administrator${owner}.\n`;
}
