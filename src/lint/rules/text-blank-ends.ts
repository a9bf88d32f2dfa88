import type { LintRule } from '../lint-rule.ts';

export const textBlankEnds: LintRule = {
  id: 'text-blank-ends',
  severity: 'warning',
  local: 'value',
  title: 'A name or a sentence begins and ends with a letter.',
  cause: 'A blank at the end of a text comes from copying. It breaks bold text, and counts where values are compared.',
  fix: 'Remove it.',
  example: 'manifest',
  bad: '{ "auth": { "adminRole": "Owner " } }',
  good: '{ "auth": { "adminRole": "Owner" } }',
  check({ texts }, report) {
    for (const { pointer, text, traits, holds } of texts) {
      if (traits.lines === 'reported-elsewhere' || holds === 'block' || holds === 'code' || text.trim() === '')
        continue;
      const [start] = /^\s+|\s+$/u.exec(text) ?? [];
      if (start === undefined) continue;
      const range = text.startsWith(start)
        ? ([0, start.length] as const)
        : ([text.trimEnd().length, text.length] as const);
      const where = range[0] === 0 ? 'begins' : 'ends';
      report({ pointer, range }, `This text ${where} with a blank.`, 'Remove it.');
    }
  },
};
