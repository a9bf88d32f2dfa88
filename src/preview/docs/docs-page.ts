/** One of a team's own pages, rendered: its links lead to where they lead in the site. */
import type { Element } from 'hast';
import { DOCS_RULES, type DocsRuleId } from '../../page/docs-rules.ts';
import type { Problem } from '../../problem/problem.ts';
import { type RenderedPage, renderPage } from '../render-page.ts';
import { wayTo } from './docs-addresses.ts';
import { type DocsGround, docsTarget, inProject } from './docs-links.ts';
import type { DocsSources } from './docs-sources.ts';

export interface DocsPage {
  readonly file: string;
  /** From the top of the site. */
  readonly address: string;
  readonly title: string;
  readonly rendered: RenderedPage;
}

/** A link to a heading, to be looked for once every page is known. */
export interface HeadingLink {
  /** The page that it leads to. */
  readonly target: string;
  readonly anchor: string;
  readonly problem: Problem;
}

export interface MadePage {
  readonly page: DocsPage;
  readonly headingLinks: readonly HeadingLink[];
  readonly problems: readonly Problem[];
}

/** What all pages are made with. */
export interface DocsSite {
  readonly sources: DocsSources;
  /** The address of each page, by its path. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly ground: DocsGround;
}

/** Problems: `docs-link-missing`, `docs-picture-missing`. */
export function makeDocsPage(file: string, { sources, addresses, ground }: DocsSite): MadePage {
  const address = addresses.get(file) ?? '';
  const headingLinks: HeadingLink[] = [];
  const problems: Problem[] = [];
  const linkAddress = (href: string, link: Element): string | null => {
    const target = docsTarget(href, file, ground);
    if (target === null) return null;
    if (target.kind === 'connector') return wayTo(target.address, address);
    if (target.kind === 'file') return elsewhere(target.file, sources.layout.elsewhere);
    if (target.kind === 'missing') {
      problems.push(
        docsProblem('docs-link-missing', file, link, `The link leads to ${target.file}, and nothing is there.`),
      );
      return null;
    }
    const { anchor } = target;
    if (anchor === null || anchor === '') return wayTo(addresses.get(target.file) ?? '', address);
    const message = `${target.file} has no heading with the anchor "${anchor}".`;
    headingLinks.push({
      target: target.file,
      anchor,
      problem: docsProblem('docs-anchor-missing', file, link, message),
    });
    const way = target.file === file ? '' : wayTo(addresses.get(target.file) ?? '', address);
    return `${way}#${encodeURIComponent(anchor)}`;
  };
  const pictureAddress = (source: string, picture: Element): string | null => {
    const path = inProject(source, file);
    const found = path === null ? null : sources.picture(path);
    if (found === null)
      problems.push(docsProblem('docs-picture-missing', file, picture, `There is no picture at ${source}.`));
    return found;
  };
  const rendered = renderPage(sources.texts.get(file) ?? '', { linkAddress, pictureAddress });
  const title = rendered.title ?? rendered.headings[0]?.text ?? nameOf(file);
  return { page: { file, address, title, rendered }, headingLinks, problems };
}

function elsewhere(file: string, folder: string | null): string | null {
  return folder === null ? null : `${folder}${file.split('/').map(encodeURIComponent).join('/')}`;
}

function nameOf(file: string): string {
  return file.split('/').at(-1)?.replace(/\.md$/iu, '') ?? file;
}

/** @param at what the problem is about; left out: the page as a whole */
export function docsProblem(rule: DocsRuleId, file: string, at: Element | null, message: string): Problem {
  const { line, column } = at?.position?.start ?? { line: 1, column: 1 };
  const { severity, fix } = DOCS_RULES[rule];
  return { rule, severity, message, file, line, column, pointer: '', hint: fix };
}
