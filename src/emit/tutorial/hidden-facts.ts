/** What an edition would hide: a page says all that its manifest says, or the edition says why not. */
import { didYouMean } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { isShown, type PageFact } from './page-facts/page-fact.ts';
import type { ParsedTemplate } from './parse-templates.ts';
import { isComment } from './template-nodes.ts';
import { templateProblem } from './template-problem.ts';

/** One problem names so many facts at most: an edition that lacks a part lacks all that it shows. */
const NAMED = 5;

/** A fact in one situation, and the paths of the view of which none is shown. */
interface Hidden {
  readonly fact: string;
  readonly paths: readonly string[];
}

/**
 * A problem for each part of the view of which an edition does not show everything (`template-hides-fact`), and for a
 * reason that is given for no fact (`template-unknown-name`).
 *
 * @param shown the paths of the view that the edition prints or asks for
 * @param facts where the view shows each fact of a manifest
 */
export function hiddenFacts(
  edition: ParsedTemplate,
  shown: ReadonlySet<string>,
  facts: Readonly<Record<string, PageFact>>,
): Problem[] {
  const reasons = leftOut(edition);
  const parts = new Map<string, Hidden[]>();
  for (const hidden of hiddenIn(shown, facts)) {
    if (reasons.some(({ name }) => isBelow(hidden.fact, name))) continue;
    const part = hidden.paths[0]?.replace(/[.[].*$/, '') ?? '';
    parts.set(part, [...(parts.get(part) ?? []), hidden]);
  }
  const known = Object.keys(facts);
  const unknown = reasons.filter(({ name }) => !known.some((fact) => isBelow(fact, name)));
  return [
    ...Array.from(parts.values(), (part) => hiddenProblem(edition, part)),
    ...unknown.map(({ name, node }) => {
      const message = `A manifest has no fact "${name}".`;
      return templateProblem(edition, node, 'template-unknown-name', message, didYouMean(name, known));
    }),
  ];
}

/**
 * A problem (`template-hides-fact`) at a portal for what an edition shows with others, but not with this one.
 *
 * @param paths what the edition prints or asks for with any portal, and with this one
 */
export function hiddenByPortal(
  edition: ParsedTemplate,
  portal: ParsedTemplate,
  { shown, own }: { readonly shown: ReadonlySet<string>; readonly own: ReadonlySet<string> },
  facts: Readonly<Record<string, PageFact>>,
): Problem[] {
  const reasons = leftOut(edition);
  const anyway = new Set(hiddenIn(shown, facts).map(({ fact, paths }) => JSON.stringify([fact, paths])));
  const hidden = hiddenIn(own, facts).filter(
    ({ fact, paths }) => !anyway.has(JSON.stringify([fact, paths])) && !reasons.some(({ name }) => isBelow(fact, name)),
  );
  if (hidden.length === 0) return [];
  const message = `Pages with this portal hide ${some([...new Set(hidden.map(({ fact }) => fact))])}: none of its steps shows ${some([...new Set(hidden.map(({ paths }) => paths.join(' or ')))])}.`;
  const hint = 'Show it in the text of a step, or below one (shows).';
  return [{ ...templateProblem(portal, portal.program, 'template-hides-fact', message, hint), severity: 'warning' }];
}

function hiddenIn(shown: ReadonlySet<string>, facts: Readonly<Record<string, PageFact>>): Hidden[] {
  return Object.entries(facts).flatMap(([fact, row]) =>
    isShown(row)
      ? row.shownBy.filter((paths) => !paths.some((path) => shown.has(path))).map((paths) => ({ fact, paths }))
      : [],
  );
}

function hiddenProblem(edition: ParsedTemplate, part: readonly Hidden[]): Problem {
  const facts = [...new Set(part.map(({ fact }) => fact))];
  const paths = [...new Set(part.map(({ paths: each }) => each.join(' or ')))];
  const message = `Pages of this edition hide ${some(facts)}: nothing shows ${some(paths)}.`;
  const hint = `Show it, or say why not: {{! leaves out ${facts[0]}: … }}`;
  return { ...templateProblem(edition, edition.program, 'template-hides-fact', message, hint), severity: 'warning' };
}

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 1 ? `${names.slice(0, NAMED).join(', ')} and ${more} more` : names.join(', ');
}

/** `{{! leaves out /changeLog: no room for history }}`, for a fact or for all below it; `/` is everything. */
function leftOut({ program }: ParsedTemplate): { readonly name: string; readonly node: hbs.AST.Node }[] {
  return program.body.flatMap((node) => {
    const name = isComment(node) ? /^\W*leaves out (\/[^\s:]*): *\S/.exec(node.value)?.[1] : undefined;
    return name === undefined ? [] : [{ name, node }];
  });
}

function isBelow(fact: string, name: string): boolean {
  return fact === name || fact.startsWith(`${name.replace(/\/$/, '')}/`);
}
