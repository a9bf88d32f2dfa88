/** How a team's own pages are laid out: `site.json` in their folder, or, without one, the folder as it stands. */
import { isRecord } from '../../json/is-record.ts';
import { readJsonDocument } from '../../json/json-document.ts';
import { anyText, type Check, line, listOf, object, placeSlips, slip } from '../../json/strict-shape.ts';
import { DOCS_RULES } from '../../page/docs-rules.ts';
import type { Problem } from '../../problem/problem.ts';

export interface DocsLayout {
  /** What the site is called; `null`: as its first page. */
  readonly title: string | null;
  /** The page that the site begins with, relative to the project; `null`: it begins with the gallery. */
  readonly start: string | null;
  /** Where the other files of the project can be read, with a slash at the end; `null`: nowhere. */
  readonly elsewhere: string | null;
  readonly groups: readonly DocsGroup[];
}

/** The groups of the navigation: what the site begins with comes first where none of them lists it. */
export function navigationGroups({ start, groups }: DocsLayout): readonly DocsGroup[] {
  const isListed = start === null || groups.some(({ pages }) => pages.includes(start));
  return isListed ? groups : [{ title: null, pages: [start] }, ...groups];
}

export interface DocsGroup {
  /** `null`: the pages stand in no group. */
  readonly title: string | null;
  /** Relative to the project, with forward slashes. */
  readonly pages: readonly string[];
}

export const LAYOUT_FILE = 'site.json';

const HINT = 'Run "scimanifest explain docs-layout-malformed" for the form of a layout.';

const isWebFolder: Check = (value, pointer) =>
  typeof value === 'string' && /^https:\/\/[^\s\p{Cc}"<>]+\/$/u.test(value)
    ? []
    : [slip(pointer, 'An https address that ends with a slash is expected here.')];

/** Inside the project: a layout that somebody sent puts no other file of the machine on a page. */
function pagePath(isThere: IsThere): Check {
  return (value, pointer) => {
    if (typeof value !== 'string' || !PAGE_PATH.test(value) || value.split('/').some((name) => /^\.\.?$/u.test(name)))
      return [slip(pointer, 'The path of a .md file inside the project is expected here, with forward slashes.')];
    return isThere(value) ? [] : [slip(pointer, `There is no ${value} in the project.`)];
  };
}

const PAGE_PATH = /^[^/\\\p{Cc}]+(?:\/[^/\\\p{Cc}]+)*\.md$/iu;

function layoutShape(isThere: IsThere): Check {
  const page = pagePath(isThere);
  return object(
    { groups: listOf(object({ title: line(60), pages: listOf(page) })) },
    { $schema: anyText, title: line(60), start: page, elsewhere: isWebFolder },
  );
}

/** Whether the project has a file, by its path in it. */
type IsThere = (file: string) => boolean;

/**
 * @param file as problems name it: `docs/site.json`
 * @returns no layout where something is wrong with it
 *
 * Problems: `docs-layout-malformed`, and those of JSON.
 */
export function readLayout(
  text: string,
  file: string,
  isThere: IsThere,
): { readonly layout: DocsLayout | null; readonly problems: readonly Problem[] } {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return { layout: null, problems };
  const slips = layoutShape(isThere)(document.value, '');
  if (slips.length > 0)
    return { layout: null, problems: placeSlips(slips, document, DOCS_RULES['docs-layout-malformed'], HINT) };
  return { layout: layoutOf(isRecord(document.value) ? document.value : {}), problems: [] };
}

function layoutOf({ title, start, elsewhere, groups }: Readonly<Record<string, unknown>>): DocsLayout {
  return {
    title: textOf(title),
    start: textOf(start),
    elsewhere: textOf(elsewhere),
    groups: (Array.isArray(groups) ? groups.filter(isRecord) : []).map((group) => ({
      title: textOf(group['title']),
      pages: Array.isArray(group['pages']) ? group['pages'].filter((page) => typeof page === 'string') : [],
    })),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const STARTS = ['index.md', 'readme.md'];

/**
 * A folder without a layout: its pages by their names, those of each folder in it as a group; it begins with
 * `index.md` or `README.md`.
 *
 * @param folder relative to the project
 * @param files the pages in it, relative to the project
 */
export function folderLayout(folder: string, files: readonly string[]): DocsLayout {
  const within = (file: string) => (folder === '.' ? file : file.slice(folder.length + 1));
  const groupOf = (file: string) => within(file).split('/').slice(0, -1).join('/');
  const start = STARTS.flatMap((name) => files.find((file) => within(file).toLowerCase() === name) ?? []).at(0) ?? null;
  const names = [...new Set(files.map(groupOf))].sort();
  const groups = names.map((name) => ({
    title: name === '' ? null : titleOf(name),
    pages: files.filter((file) => groupOf(file) === name).sort((a, b) => rank(a, start) - rank(b, start)),
  }));
  return { title: null, start, elsewhere: null, groups };
}

function rank(file: string, start: string | null): number {
  if (file === start) return 0;
  return STARTS.includes(file.split('/').at(-1)?.toLowerCase() ?? '') ? 1 : 2;
}

/** `how-to/groups` as words: "How to / groups". */
function titleOf(folder: string): string {
  const words = folder.replaceAll(/[-_]+/gu, ' ').replaceAll('/', ' / ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
