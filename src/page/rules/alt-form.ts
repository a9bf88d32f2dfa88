import { altOf, type PictureStretch, picturesOf } from '../outline/pictures.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

export const altFormRule: PageRule = {
  id: 'page-alt-form',
  severity: 'info',
  title: 'The texts of pictures are written alike.',
  cause:
    'Most texts of the page say what a picture shows in a sentence with its articles and its full stop; this one does not.',
  fix: 'Write it as the others are written.',
  example: 'page',
  bad: page('Screenshot of Keys page, with the new key.'),
  good: page('Screenshot of the Keys page, with the new key.'),
  handWrittenOnly: true,
  check: (given) => {
    const all = picturesOf(given).filter(({ isIcon, picture }) => !isIcon && altOf(picture) !== '');
    const texts = all.filter(({ picture }) => isDescription(altOf(picture)));
    return grouped(
      [...withoutCapital(all, ownApp(namedApps(given)) ?? ''), ...withoutEnd(texts), ...withoutArticle(given, texts)],
      'this page',
    );
  },
};

/** More than a label, or a name of what there is to see: it says that it tells of a picture. */
function isDescription(alt: string): boolean {
  return alt.split(/\s+/).length > 3 && /\b(?:screen ?shots?|pictures?|image|diagram|shows|showing)\b/i.test(alt);
}

/** How many others show the form that the page has chosen. */
const MOST = 3;

/** A text that begins with a word in small letters, where the others begin with a capital; an app may be called iAcme. That one word is no description is told elsewhere. */
function withoutCapital(texts: readonly PictureStretch[], app: string): PageFinding[] {
  const small = texts.filter(({ picture }) => {
    const [first = '', ...more] = altOf(picture).split(/\s/);
    return more.length > 0 && /^\p{Ll}{2,}$/u.test(first) && !app.toLowerCase().startsWith(first);
  });
  const others = texts.filter(({ picture }) => /^\p{Lu}/u.test(altOf(picture)));
  if (others.length < MOST || others.length < small.length * 2) return [];
  return small.map(({ start, end }) => ({
    message: 'The text of the picture begins with a small letter, and those of the others with a capital.',
    hint: 'Write a capital.',
    start,
    end,
  }));
}

/** One or two texts without a full stop, where all the others have one. */
function withoutEnd(texts: readonly PictureStretch[]): PageFinding[] {
  const open = texts.filter(({ picture }) => /[\p{L}\p{N})]$/u.test(altOf(picture)));
  const ended = texts.filter(({ picture }) => altOf(picture).endsWith('.'));
  if (ended.length < MOST || ended.length < open.length * MOST) return [];
  return open.map(({ start, end }) => ({
    message: 'The text of the picture has no full stop, and those of the others have one.',
    hint: 'Put it in.',
    start,
    end,
  }));
}

const CONTROL =
  '(?:button|tab|icon|link|menu|(?:check|text|list|search) ?box|page|section|field|drop-?down|dialog|panel|pane|screen|window|item|option|list|column)s?';
const NAME = String.raw`\p{Lu}[\p{L}\p{N}-]*(?: (?:and |or |\p{L}+ )?\p{Lu}[\p{L}\p{N}-]*){0,3}(?: \p{Ll}+){0,2}?`;
/** A control that is called by its label, behind a word that a noun phrase follows. */
const BARE = new RegExp(String.raw`\b(?:of|in|on|with|showing|under) (?!The |An? )(${NAME} ${CONTROL})(?!\p{L})`, 'u');
const WITH_ARTICLE = new RegExp(String.raw`\bthe (?:${NAME}|\p{Ll}+) ${CONTROL}(?!\p{L})`, 'u');

/** "Screenshot of Keys page", where other texts have "the Keys page". */
function withoutArticle(given: Page, texts: readonly PictureStretch[]): PageFinding[] {
  const having = texts.filter(({ picture }) => WITH_ARTICLE.test(altOf(picture)));
  return texts.flatMap((stretch): PageFinding[] => {
    const said = BARE.exec(altOf(stretch.picture))?.[1];
    const others = having.filter((other) => other !== stretch).length;
    if (said === undefined || others < MOST - 1) return [];
    const message = `"${said}" has no article, and the texts of other pictures have theirs.`;
    return [{ message, hint: `Write "the ${said}".`, ...placeOf(given, stretch, said) }];
  });
}

/** Where the words stand as they are printed; the whole picture where they are written otherwise. */
function placeOf({ text }: Page, { start, end }: Span, said: string): Span {
  const at = text.slice(start, end).indexOf(said);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + said.length };
}

function page(alt: string): string {
  const others = ['Screenshot of the Sync page.', 'Screenshot of the Users tab.', 'Screenshot of the Save button.'];
  return `# Acme\n\n${[...others, alt].map((text, index) => `![${text}](media/acme/${index}.png)\n`).join('\n')}`;
}
