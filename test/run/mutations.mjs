/** Where a source can be broken, and how: operators, conditions, constants, statements. Texts and types stay. */
import { parseSync } from 'vite';

/** The other way round, or one off the boundary. */
const OPERATORS = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['>=', '<='],
  '>': ['<=', '>='],
  '<=': ['>', '<'],
  '>=': ['<', '>'],
  '-': ['+'],
  '*': ['/'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

/** Calls that give something of the same kind as what they are made on. */
const LEFT_OUT = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim', 'toLowerCase']);

/** By the kind of node: what is written in its place; `null` where nothing is to be broken. */
const BREAKS = {
  BinaryExpression: withOtherOperator,
  LogicalExpression: withOtherOperator,
  UnaryExpression: ({ operator, argument }, text) => (operator === '!' ? text(argument) : null),
  IfStatement: ({ test }, text) => ({ of: test, after: `!(${text(test)})` }),
  ConditionalExpression: ({ test }, text) => ({ of: test, after: `!(${text(test)})` }),
  // Where false, null or nothing is returned, nothing else says the same to most callers.
  ReturnStatement: ({ argument }) =>
    argument === null || argument.type === 'Literal' || argument.name === 'undefined' ? null : 'return undefined;',
  ExpressionStatement: ({ directive }) => (directive === undefined || directive === null ? ';' : null),
  ContinueStatement: () => ';',
  Literal: ({ value }) =>
    typeof value === 'number' ? String(value + 1) : typeof value === 'boolean' ? String(!value) : null,
  CallExpression: ({ callee }, text) =>
    callee.type === 'MemberExpression' && !callee.computed && LEFT_OUT.has(callee.property.name)
      ? text(callee.object)
      : null,
};

function withOtherOperator({ operator, left, right, start }, text) {
  const others = OPERATORS[operator];
  return others === undefined ? null : `${text(left)} ${others[start % others.length]} ${text(right)}`;
}

/** Every site of a source, in its order: the place, what stands there, and what the break puts there. */
export function sitesIn(file, source) {
  const sites = [];
  const text = ({ start, end }) => source.slice(start, end);
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    // Types are the compiler's.
    if (typeof node.type === 'string' && /^TS(?!AsExpression|SatisfiesExpression|NonNull)/u.test(node.type)) return;
    const broken = BREAKS[node.type]?.(node, text) ?? null;
    if (broken !== null) {
      const { of: place, after } = typeof broken === 'string' ? { of: node, after: broken } : broken;
      const at = source.slice(0, place.start).split('\n').length;
      sites.push({ file, at, start: place.start, end: place.end, before: text(place), after });
    }
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseSync(file, source).program);
  return sites.sort((a, b) => a.start - b.start || b.end - a.end);
}
