/**
 * The files with which a new row begins: a rule on manifests, a rule on pages, a function of the mapping language. Each
 * is sound as it stands, with an example that runs as a test; whoever asked for it replaces what it looks at.
 */

/** What can be started, and what its name looks like. */
export const STARTS = {
  rule: {
    what: 'a rule on manifests',
    name: /^[a-z]+(?:-[a-z]+)+$/u,
    example: 'address-without-path',
    files: ruleFiles,
  },
  'page-rule': {
    what: 'a rule on pages',
    name: /^page(?:-[a-z]+)+$/u,
    example: 'page-long-sentence',
    files: pageRuleFiles,
  },
  function: { what: 'a function', name: /^(?:[A-Z][a-z]+)+$/u, example: 'TrimEnd', files: functionFiles },
} as const;

export type Start = keyof typeof STARTS;

export function isStart(word: string): word is Start {
  return Object.hasOwn(STARTS, word);
}

/** Path in the repository → text. */
export function startingFiles(kind: Start, name: string): Readonly<Record<string, string>> {
  return STARTS[kind].files(name);
}

function ruleFiles(id: string): Readonly<Record<string, string>> {
  return {
    [`src/lint/rules/${id}.ts`]: `import type { LintRule } from '../lint-rule.ts';

export const ${camelCase(id)}: LintRule = {
  id: '${id}',
  severity: 'error',
  title: 'The role has a name of its own.',
  cause: 'The account needs a role, and what stands in its place is no name.',
  fix: 'Write the role as the app calls it.',
  example: 'manifest',
  bad: '{ "auth": { "adminRole": "${id}" } }',
  good: '{ "auth": { "adminRole": "Owner" } }',
  check({ manifest }, report) {
    if (manifest.auth.adminRole !== '${id}') return;
    report({ pointer: '/auth/adminRole' }, 'The role has no name.', 'For instance: "Owner"');
  },
};
`,
  };
}

function pageRuleFiles(id: string): Readonly<Record<string, string>> {
  return {
    [`src/page/rules/${id.replace(/^page-/u, '')}.ts`]: `import { findAll, type PageRule } from '../page-rule.ts';

export const ${camelCase(id.replace(/^page-/u, ''))}Rule: PageRule = {
  id: '${id}',
  severity: 'warning',
  title: 'A page says nothing of its rules.',
  cause: 'The name of a rule was left in a sentence.',
  fix: 'Say it in words.',
  example: 'page',
  bad: '# Acme\\n\\nOpen Acme (${id}) and sign in.\\n',
  good: '# Acme\\n\\nOpen Acme and sign in.\\n',
  check(page) {
    return findAll(page.prose, /\\b${id}\\b/g, () => ({
      message: 'The name of a rule stands here.',
      hint: 'Say it in words.',
    }));
  },
};
`,
  };
}

function functionFiles(name: string): Readonly<Record<string, string>> {
  const file = kebabCase(name);
  const runtime = camelCase(file);
  return {
    [`src/expression/runtime/${file}.ts`]: `/** The source as it is. */
export function ${runtime}(source: string | null): string | null {
  return source;
}
`,
    [`src/expression/functions/${file}-function.ts`]: `import { ${runtime} } from '../runtime/${file}.ts';
import {
  example,
  type FunctionRow,
  givesTextOrNothing,
  nullStaysNull,
  parameter,
  plain,
  returnsText,
} from './function-row.ts';

export const ${name}: FunctionRow<'${name}'> = {
  ...plain,
  name: '${name}',
  parameters: [parameter('source', 'text')],
  returns: returnsText,
  doc: 'The source as it is.',
  sentence: (words) => words.phrase(0),
  evaluate: (values) => ${runtime}(values.text(0)),
  gives: givesTextOrNothing,
  compile: (codes) => codes.call('${runtime}', [codes.text(0)]),
  chosen: [nullStaysNull],
  examples: [
    example('${name}([mail])', { mail: 'ana@contoso.com' }, 'ana@contoso.com'),
    example('${name}([mail])', {}, null),
  ],
};
`,
  };
}

function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
}

/** Not for names with digits or runs of capitals: functions of the mapping language that are added have none. */
function kebabCase(name: string): string {
  return name.replace(/(?<=.)[A-Z]/gu, (letter) => `-${letter}`).toLowerCase();
}
