import type { Element } from 'hast';
import type { Problem, Severity } from '../../problem/problem.ts';
import { element } from '../element.ts';
import { counted, tag } from './labels.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Note' };

/** The problems of one connector, open where they keep its page from being made; `null` where there are none. */
export function problemSection(problems: readonly Problem[], manifest: string, isOpen: boolean): Element | null {
  if (problems.length === 0) return null;
  return element(
    'details',
    { className: ['problems'], open: isOpen },
    element('summary', {}, counted(problems.length, 'problem')),
    problemList(problems, manifest),
  );
}

/** @param manifest the file that places can be shown in; `null`: none. */
export function problemList(problems: readonly Problem[], manifest: string | null): Element {
  return element(
    'ul',
    { className: ['problem-list'], role: 'list' },
    ...problems.map((problem) => problemItem(problem, manifest)),
  );
}

function problemItem({ severity, message, hint, file, line, column, rule }: Problem, manifest: string | null): Element {
  const place = `${file}:${line}:${column}`;
  return element(
    'li',
    {},
    tag(SEVERITIES[severity], severity),
    element('p', {}, message),
    hint === null ? null : element('p', { className: ['hint'] }, hint),
    element(
      'p',
      { className: ['where'] },
      file === manifest ? element('a', { href: `manifest.html#L${line}` }, place) : place,
      ' ',
      element('code', {}, rule),
    ),
  );
}
