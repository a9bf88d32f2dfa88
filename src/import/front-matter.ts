/** The front matter of a page, of every wave: `key: value` lines and comments. */
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { Page } from './parse-page.ts';
import { lineOf } from './parse-page.ts';
import { wordsOf } from './platform.ts';
import { PLATFORM_WORDS } from './platform-words.ts';
import { validDate } from './read-lists.ts';
import type { Reading } from './reading.ts';
import { withoutMarkup } from './sentence.ts';

export interface FrontMatterLine {
  readonly key: string;
  readonly value: string;
  readonly line: number;
  readonly isComment: boolean;
}

export function frontMatterLines(page: Page): FrontMatterLine[] {
  const node = page.root.children.find(({ type }) => type === 'yaml');
  if (node?.type !== 'yaml') return [];
  const first = lineOf(node) + 1;
  return node.value.split('\n').flatMap((text, index): FrontMatterLine[] => {
    const comment = /^\s*#+\s*([^:]*?)\s*:?\s*(?::\s*(.*))?$/.exec(text);
    if (comment !== null && /^\s*#/.test(text)) {
      const split = /^\s*#+\s*([^:]+):\s*(.*)$/.exec(text);
      return [
        {
          key: split?.[1]?.trim() ?? '',
          value: (split?.[2] ?? text.replace(/^\s*#+\s*/, '')).trim(),
          line: first + index,
          isComment: true,
        },
      ];
    }
    const pair = /^([\w.-]+)\s*:\s*(.*)$/.exec(text);
    if (pair !== null)
      return [{ key: pair[1] ?? '', value: unquoted(pair[2] ?? ''), line: first + index, isComment: false }];
    return text.trim() === '' ? [] : [{ key: '', value: text.trim(), line: first + index, isComment: false }];
  });
}

function unquoted(value: string): string {
  const text = value.trim();
  if (/^'.*'$/.test(text)) return text.slice(1, -1).replace(/''/g, "'");
  if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/\\(["\\])/g, '$1');
  return text.replace(/\s+#.*$/, '');
}

type PageData = Partial<Manifest['tutorial']>;

/** The keys that hold facts of the page. */
const FACTS: Readonly<Record<string, 'author' | 'writer' | 'manager' | 'msAuthor' | 'assetId'>> = {
  author: 'author',
  writer: 'writer',
  manager: 'manager',
  'ms.author': 'msAuthor',
  'ms.assetid': 'assetId',
};

/** Keys of the page host: which site, which kind of page, which translation. They say nothing about the app. */
const OF_HOST =
  /^(?:services|documentationcenter|editor|tags|ms\.(?:service|subservice|component|workload|tgt_pltfrm|devlang|topic|custom|collection|openlocfilehash|sourcegitcommit|translationtype|contentlocale|lasthandoff|locfileid|reviewer|search\.\w+|prod|technology|localizationpriority)|robots|zone_pivot_groups|ai-usage|ROBOTS|keywords|layout|toc\w*|no-loc|feedback_\w+|titleSuffix)$/i;

const LIMITS = { title: 65, description: 160 } as const;

export function readFrontMatter(reading: Reading, lines: readonly FrontMatterLine[]): PageData {
  const data: PageData = {};
  const node = reading.page.root.children.find(({ type }) => type === 'yaml');
  if (node !== undefined) reading.ledger.settle(node, 'placed');
  for (const line of lines) {
    if (line.isComment) readComment(reading, data, line);
    else readPair(reading, data, line);
  }
  return data;
}

function readPair(reading: Reading, data: PageData, { key, value, line }: FrontMatterLine): void {
  const fact = FACTS[key.toLowerCase()];
  if (fact !== undefined) {
    if (value !== '' && value.toLowerCase() !== 'na') data[fact] ??= value;
    return;
  }
  const lower = key.toLowerCase();
  if (lower === 'ms.date') {
    const date = dateOf(value);
    if (date === null) reading.ledger.list(line, `${key}: ${value}`);
    else data.date ??= date;
  } else if (lower === 'title' || lower === 'description') readText(reading, data, lower, value, line);
  else if (!OF_HOST.test(key) && value !== '') reading.ledger.list(line, key === '' ? value : `${key}: ${value}`);
}

/** A title or a description is only a fact where it is not what any page of this app would have. */
function readText(reading: Reading, data: PageData, key: 'title' | 'description', value: string, line: number): void {
  if (value === '' || isUsual(reading, value)) return;
  if (value.length <= LIMITS[key] && !/\bsingle sign-?on\b/i.test(value)) data[key] ??= value;
  else reading.ledger.list(line, `${key}: ${value}`);
}

const MADE_HERE =
  /^Let .* users in .* for you\b|^Connect .* to .* to provision (?:users|users and groups)\.$|^Provision users(?: and groups)? to\b/;
const TITLE_SHAPE =
  /^(?:tutorial:\s*)?(?:configure|configuring)\s.*\bfor automatic (?:user )?provisioning\b|^configure user provisioning to\b|^user provisioning for\b/i;

function isUsual({ names }: Reading, value: string): boolean {
  if (MADE_HERE.test(value) || TITLE_SHAPE.test(value)) return true;
  const folded = names.reduce((text, name) => (name === '' ? text : text.split(name).join(' ')), withoutMarkup(value));
  const words = wordsOf(folded).filter((word) => !/^(?:docs|learn|microsoft)$/.test(word));
  return (
    /^(?:learn|how to)\b/i.test(value) &&
    !/\bsingle sign-?on\b/i.test(value) &&
    words.every((word) => PLATFORM_WORDS.has(word))
  );
}

function dateOf(value: string): string | null {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  if (slashed !== null) return validDate(slashed[3], slashed[1], slashed[2]);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  return iso === null ? null : validDate(iso[1], iso[2], iso[3]);
}

function readComment(reading: Reading, data: PageData, { key, value, line }: FrontMatterLine): void {
  if (/^customer intent$/i.test(key)) {
    if (
      /\bso that I don['’]t have to maintain them by hand\b/.test(value) ||
      value === '' ||
      data.customerIntent === value
    )
      return;
    if (data.customerIntent === undefined) data.customerIntent = value;
    else reading.ledger.list(line, `${key}: ${value}`);
  } else if (!/^Generated from\b/.test(key === '' ? value : `${key}: ${value}`) && value !== '')
    reading.ledger.list(line, key === '' ? value : `${key}: ${value}`);
}
