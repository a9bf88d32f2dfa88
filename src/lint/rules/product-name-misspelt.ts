import { KINDS_OF_PRODUCTS } from '../../markdown/product-names.ts';
import { nearest } from '../../problem/nearest.ts';
import type { LintRule } from '../lint-rule.ts';

export const productNameMisspelt: LintRule = {
  id: 'product-name-misspelt',
  severity: 'warning',
  local: 'value',
  title: 'A place-holder for the name of a product is spelt as the others are.',
  cause: 'No name is known by that word, so the page prints the braces and what stands in them.',
  fix: 'Write {brand}, {portal}, {service} or {gallery}; braces that are meant are code, or have a backslash before them.',
  example: 'manifest',
  bad: '{ "prerequisites": ["A group in {barnd}."] }',
  good: '{ "prerequisites": ["A group in {brand}."] }',
  check({ texts }, report) {
    for (const { pointer, text, traits } of texts) {
      if (!traits.namesProducts) continue;
      for (const { 0: written, 1: word, index } of text.matchAll(LIKE_PLACE_HOLDERS)) {
        const meant = word === undefined ? null : nearest(word, KINDS_OF_PRODUCTS);
        if (meant === null || written === `{${meant}}`) continue;
        const range = [index, index + written.length] as const;
        report({ pointer, range }, `No product has the place-holder ${written}.`, `Did you mean {${meant}}?`);
      }
    }
  },
};

/** Code, addresses of links and what has a backslash keep their braces. Blanks or more braces make no place-holder either. */
const LIKE_PLACE_HOLDERS = /`[^`]*`|\]\([^)]*\)|\\.|\{+\s*([\p{L}\w-]+)\s*\}+/gu;
