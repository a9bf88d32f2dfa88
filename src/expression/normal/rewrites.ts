/**
 * What is the same in other words, function by function. Each row holds for every record, absent, empty and odd values
 * among them; what holds for most records only (a text in capitals made small again, say) is no row.
 */

import { isRepeatable } from '../evaluate/is-constant.ts';
import type { FunctionName } from '../function-table.generated.ts';
import { mayBe, type Possible } from '../possible/possible.ts';
import { integer } from '../runtime/integer.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';
import { choiceOf, choose, decide } from './choices.ts';
import { callNode, fixedText, nothing, printedOnce, textNode } from './normal-nodes.ts';
import type { Rewrite, Rewriting } from './rewriting.ts';

const yes = textNode('True');
const no = textNode('False');

export const rewrites: Readonly<Partial<Record<FunctionName, Rewrite>>> = {
  Append: append,
  CBool: (call, rewriting) => decide(argument(call, 0), [yes, no, no], rewriting) ?? call,
  Coalesce: coalesce,
  IgnoreFlowIfNullOrEmpty: (call, { possibleOf }) =>
    isFilled(possibleOf(argument(call, 0))) ? argument(call, 0) : call,
  IIF: (call, rewriting) =>
    decide(argument(call, 0), [argument(call, 1), argument(call, 2), nothing], rewriting) ?? call,
  IsNullOrEmpty: (call, rewriting) => emptiness(call, [yes, no], rewriting),
  IsPresent: (call, rewriting) => emptiness(call, [no, yes], rewriting),
  Join: join,
  Left: left,
  Mid: mid,
  Not: (call, rewriting) => {
    const choice = { source: argument(call, 0), cases: [{ key: 'True', value: no }], otherwise: yes };
    return choose(choice, rewriting);
  },
  StripSpaces: (call, { possibleOf }) => keptText(call, possibleOf, 'spaceless'),
  Switch: (call, rewriting) => {
    const choice = choiceOf(call);
    return choice === null ? call : choose(choice, rewriting);
  },
  ToLower: (call, { possibleOf }) => keptText(withoutCulture(call), possibleOf, 'small'),
  ToUpper: (call, { possibleOf }) => keptText(withoutCulture(call), possibleOf, 'capital'),
};

/** A place that is left out holds nothing. */
function argument({ arguments: args }: CallExpression, index: number): Argument {
  const node = args[index];
  return node === undefined || node.kind === 'skipped' ? nothing : node;
}

/** One text or nothing: no list, and no roles. */
function isText({ list, roles }: Possible): boolean {
  return list === null && !roles;
}

/** One text, always, and never the empty one. */
function isFilled(possible: Possible): boolean {
  return isText(possible) && !possible.absent && !mayBe(possible.text, '');
}

function emptiness(
  call: CallExpression,
  [empty, filled]: readonly [Argument, Argument],
  rewriting: Rewriting,
): Argument {
  const source = argument(call, 0);
  if (isText(rewriting.possibleOf(source)))
    return choose({ source, cases: [{ key: '', value: empty }], otherwise: filled }, rewriting);
  if (call.name === 'IsNullOrEmpty') return call;
  const asked = callNode('IsNullOrEmpty', [source]);
  return choose({ source: asked, cases: [{ key: 'True', value: empty }], otherwise: filled }, rewriting);
}

/** Suffixes that are known are one suffix; a source that is there is joined with it, since nothing is left out. */
function append(call: CallExpression, { possibleOf }: Rewriting): Argument {
  const [source, suffix] = [argument(call, 0), argument(call, 1)];
  const possible = possibleOf(source);
  const text = fixedText(suffix);
  if (!isText(possible)) return call;
  if (text === null || text === '') return source;
  if (isFilled(possible) || (text !== undefined && !possible.absent))
    return isText(possibleOf(suffix)) ? parts('', [source, suffix], possibleOf) : call;
  if (text === undefined || source.kind !== 'call' || source.name !== 'Append') return call;
  const before = fixedText(argument(source, 1));
  return typeof before === 'string' ? callNode('Append', [argument(source, 0), textNode(before + text)]) : call;
}

function join(call: CallExpression, { possibleOf }: Rewriting): Argument {
  const separator = fixedText(argument(call, 0));
  if (separator === undefined) return call;
  return parts(separator ?? '', call.arguments.slice(1), possibleOf);
}

/** Joined texts: what is left out is gone, texts side by side are one, and so are texts joined by the same separator. */
function parts(separator: string, sources: readonly Argument[], possibleOf: Rewriting['possibleOf']): Argument {
  const opened = sources.flatMap((source) => {
    if (source.kind !== 'call' || source.name !== 'Join') return [source];
    const [between, ...inner] = source.arguments;
    const isSame = between !== undefined && fixedText(between) === separator;
    return isSame && inner.every((part) => isText(possibleOf(part))) ? inner : [source];
  });
  const kept: Argument[] = [];
  for (const source of opened) {
    const text = fixedText(source);
    if (text === null || text === '') continue;
    const last = kept.at(-1);
    const before = last === undefined ? undefined : fixedText(last);
    if (typeof text === 'string' && typeof before === 'string') kept.splice(-1, 1, textNode(before + separator + text));
    else kept.push(source);
  }
  const [only, ...others] = kept;
  if (only === undefined) return nothing;
  if (others.length > 0) return callNode('Join', [textNode(separator), ...kept]);
  const possible = possibleOf(only);
  if (!isText(possible)) return callNode('Join', [textNode(separator), only]);
  return isFilled(possible) ? only : callNode('IgnoreFlowIfNullOrEmpty', [only]);
}

function coalesce(call: CallExpression, { possibleOf }: Rewriting): Argument {
  const kept: Argument[] = [];
  const opened = call.arguments.flatMap((each) =>
    each.kind === 'call' && each.name === 'Coalesce' ? each.arguments : [each],
  );
  for (const source of opened) {
    if (fixedText(source) === null) continue;
    const isKnown = isRepeatable(source) && kept.some((other) => printedOnce(other) === printedOnce(source));
    if (!isKnown) kept.push(source);
    if (!possibleOf(source).absent) break;
  }
  const [only, ...others] = kept;
  if (only === undefined) return nothing;
  return others.length === 0 ? only : callNode('Coalesce', kept);
}

function left(call: CallExpression, { possibleOf }: Rewriting): Argument {
  const source = argument(call, 0);
  const length = lengthAt(call, 1);
  if (length === null) return call;
  const possible = possibleOf(source);
  if (isText(possible) && !possible.absent && (possible.text?.limits.longest ?? Infinity) <= length) return source;
  const inner = source.kind === 'call' && source.name === 'Left' ? lengthAt(source, 1) : null;
  if (source.kind !== 'call' || inner === null) return callNode('Left', [source, textNode(String(length))]);
  return callNode('Left', [argument(source, 0), textNode(String(Math.min(inner, length)))]);
}

/** From the first character on it is the left of a text, where there is one. */
function mid(call: CallExpression, rewriting: Rewriting): Argument {
  const source = argument(call, 0);
  const length = lengthAt(call, 2);
  const possible = rewriting.possibleOf(source);
  if (lengthAt(call, 1) !== 1 || length === null || possible.absent || !isText(possible)) return call;
  return left(callNode('Left', [source, textNode(String(length))]), rewriting);
}

function lengthAt(call: CallExpression, index: number): number | null {
  const length = integer(fixedText(argument(call, index)) ?? null);
  return length === null || length < 0 ? null : length;
}

/** A text that has nothing to change any more. */
function keptText(
  call: CallExpression,
  possibleOf: Rewriting['possibleOf'],
  limit: 'small' | 'capital' | 'spaceless',
): Argument {
  const source = argument(call, 0);
  const possible = possibleOf(source);
  const isKept =
    call.arguments.length === 1 && possible.text?.only === null && possible.text.limits[limit] !== undefined;
  return isKept && isText(possible) ? source : call;
}

/** Only Turkish and Azeri have letters of their own. */
function withoutCulture(call: CallExpression): CallExpression {
  const culture = fixedText(argument(call, 1));
  const isPlain = culture === null || (culture !== undefined && !/^(?:tr|az)/iu.test(culture));
  return isPlain ? callNode(call.name, [argument(call, 0)]) : call;
}
