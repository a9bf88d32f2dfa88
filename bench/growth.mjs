/** How the time of reading grows with the length of a text: eight times the text takes eight times as long, not 64 times. */
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const LONGER = 8;
const RUNS = 3;

/** Texts that make a careless reader go back and forth, for each reader a piece and how often it is repeated. */
function readersOf({ parseExpression, parseAttributePath, parseFilter, readJsonDocument, checkInlineMarkdown, lint }) {
  const replace = 'Replace([mail], "a\\"b", , , "c", , ), ';
  return [
    ['an expression', (count) => `Join(",", ${replace.repeat(count)}"x")`, 200, parseExpression],
    ['an attribute path', (count) => 'emails[type eq '.repeat(count), 20_000, parseAttributePath],
    ['a filter', (count) => 'a pr and '.repeat(count), 20_000, parseFilter],
    ['JSON without commas', (count) => `[${'1 '.repeat(count)}]`, 100_000, (text) => readJsonDocument(text, 'a.json')],
    ['brackets in Markdown', (count) => '['.repeat(count), 10_000, checkInlineMarkdown],
    [
      'prerequisites of a manifest',
      (count) => JSON.stringify({ name: 'Acme', prerequisites: Array(count).fill('An Acme tenant with groups') }),
      3000,
      (text) => lint({ id: 'acme', text }),
    ],
  ];
}

export async function measureGrowth(root) {
  const load = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);
  const modules = await Promise.all(
    [
      'expression/syntax/parse-expression.js',
      'scim/attribute-path.js',
      'scim/filter.js',
      'json/json-document.js',
      'markdown/check-inline-markdown.js',
      'index.js',
    ].map(load),
  );
  return readersOf(Object.assign({}, ...modules)).map(([what, make, count, read]) => {
    const time = (times) => {
      const text = make(times);
      return Math.min(...Array.from({ length: RUNS }, () => computingTime(() => read(text))));
    };
    // What the engine compiles on its first texts is no growth either.
    time(count * LONGER);
    return [`${what}, ${LONGER} times as long`, time(count * LONGER) / time(count), 2 * LONGER, 'x'];
  });
}

/** Time of the processor, not of the clock: what else the machine does is no growth. */
function computingTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
