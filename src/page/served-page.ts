/**
 * A page as its site gives it out as Markdown, line by line in the form of its source: the site adds its own front
 * matter and title, spells out includes, and leaves out the marks of alerts and the endings of links.
 */

const END_OF_FRONT_MATTER = '\n---\n';
/** What the site adds to each title. */
const SITE_TITLE = / - [^|\n]+ \| Microsoft Learn$/;
const OF_SOURCE = /^(?:title|description|author|manager|ms\.[\w-]+):/;
const DAY = /^(ms\.date: )(\d{4})-(\d\d)-(\d\d)T.*$/;
const ALERT = /^([ \t]*)(?:Note|Tip|Important|Warning|Caution)$/;
/** A link to a page beside this one, or to one of the site in a language. */
const LINK = /\]\((?:\/en-us(?=\/)|((?:\.\.?\/)*[\w-]+(?:\/[\w-]+)*)(?=[#)]))/g;

/** @returns a text of as many lines; one that the site did not make as it is */
export function sourceForm(served: string): string {
  const end = served.startsWith('---\n') ? served.indexOf(END_OF_FRONT_MATTER) : -1;
  if (!served.startsWith('---\n')) return withoutFrontMatter(served);
  if (end === -1 || !served.slice(0, end).includes('\ncanonicalUrl: ')) return served;
  const [opening = '', ...front] = served.slice(0, end).split('\n');
  const body = served.slice(end + 1).split('\n');
  return [opening, ...front.map(frontMatterLine), ...withAlerts(withQuotes(body.map(bodyLine)))].join('\n');
}

/** A copy that lost its front matter: the whole addresses of its pictures, which a source has never, tell the site. */
function withoutFrontMatter(served: string): string {
  if (!COPY.test(served)) return served;
  return withAlerts(served.split('\n').map(titleLine)).join('\n');
}

const COPY = /\]\(https:\/\/learn\.microsoft\.com\/[\w-]+\/entra\/identity\/saas-apps\/(?:common|media)\//;

function frontMatterLine(line: string): string {
  if (!OF_SOURCE.test(line)) return '';
  return line.replace(SITE_TITLE, '').replace(DAY, '$1$3/$4/$2');
}

function bodyLine(line: string): string {
  return titleLine(line).replace(LINK, (_, page?: string) => (page === undefined ? '](' : `](${page}.md`));
}

function titleLine(line: string): string {
  return line.startsWith('# ') ? line.replace(SITE_TITLE, '') : line;
}

/** A word that stands alone leads to the paragraph behind it, and to the list that this one leads to; the next step of a list ends it. */
function withAlerts(lines: readonly string[]): string[] {
  let margin: string | null = null;
  let begins = 0;
  return lines.map((line, at) => {
    const opened = marginOfAlert(lines, at);
    if (opened !== null) {
      margin = opened;
      begins = nextWords(lines, at);
      return `${opened}> [!${line.trim().toUpperCase()}]`;
    }
    if (margin === null) return line;
    const quoted = `${margin}> ${line.slice(margin.length)}`.trimEnd();
    const isLead = at < begins || lines[at - 1]?.endsWith(':') === true;
    const isEnd = (line === '' && !isLead) || (line !== '' && !line.startsWith(margin));
    if (isEnd) margin = null;
    return isEnd ? line : quoted;
  });
}

/** A quotation in a step stands at the margin: it is in the step where that goes on below it. */
function withQuotes(lines: readonly string[]): string[] {
  let margin: string | null = null;
  return lines.map((line, at) => {
    if (!line.startsWith('>')) margin = null;
    else margin ??= marginOfQuote(lines, at);
    return `${margin ?? ''}${line}`;
  });
}

/** @param at its first line */
function marginOfQuote(lines: readonly string[], at: number): string {
  let below = at;
  while (lines[below]?.startsWith('>') === true) below += 1;
  while (lines[below] === '') below += 1;
  return /^ {2,}(?=\S)/.exec(lines[below] ?? '')?.[0] ?? '';
}

/** The next line behind empty ones. */
function nextWords(lines: readonly string[], at: number): number {
  let next = at + 1;
  while (lines[next] === '') next += 1;
  return next;
}

function marginOfAlert(lines: readonly string[], at: number): string | null {
  const margin = ALERT.exec(lines[at] ?? '')?.[1];
  if (margin === undefined || lines[at - 1] !== '' || lines[at + 1] !== '') return null;
  return lines[nextWords(lines, at)]?.startsWith(margin) === true ? margin : null;
}
