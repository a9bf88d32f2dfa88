import { writtenNames } from '../../markdown/product-names.ts';
import type { LintRule } from '../lint-rule.ts';

export const productNameWritten: LintRule = {
  id: 'product-name-written',
  severity: 'info',
  local: 'value',
  title: 'Prose names the platform’s products by place-holders.',
  cause:
    'The text writes out what the identity provider or one of its products is called now. A page with another vocabulary or navigation would name two of them.',
  fix: 'Write {brand}, {portal}, {service} or {gallery}; lint --fix does.',
  example: 'manifest',
  bad: '{ "prerequisites": ["A group in Microsoft Entra ID."] }',
  good: '{ "prerequisites": ["A group in {brand}."] }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (!traits.namesProducts) continue;
      for (const { kind, name, start, end } of writtenNames(text))
        report(
          { pointer, range: [start, end] },
          `The name ${JSON.stringify(name)} is written out.`,
          `Write {${kind}}.`,
        );
    }
  },
};
