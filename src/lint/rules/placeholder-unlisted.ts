import type { LintRule } from '../lint-rule.ts';
import { type Template, templates } from '../templates.ts';

/** The brackets that published pages put around a place to fill in (tutorial-corpus fact sheet, section a). */
const PLACE = /\{\{[^{}]+\}\}|\{[^{}]+\}|<[^<>]+>|\[[^[\]]+\]/g;

export const placeholderUnlisted: LintRule = {
  id: 'placeholder-unlisted',
  severity: 'error',
  title: 'Each place to fill in is explained.',
  cause: 'The value has a place in brackets that no placeholder explains, so a reader would not know what goes there.',
  fix: 'List it under `placeholders`; a value with such places is a `template`, not a `fixed` one.',
  example: 'manifest',
  bad: `{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL",
    "from": { "fixed": "https://<tenant>.acme.example/scim" } }] }, "setup": null }`,
  good: `{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL", "from": { "template": {
    "value": "https://<tenant>.acme.example/scim",
    "placeholders": [{ "text": "<tenant>", "means": "your tenant" }] } } }] }, "setup": null }`,
  check(subject, report) {
    for (const template of templates(subject)) {
      for (const { text, start } of unlistedPlaces(template)) {
        const place = { pointer: `${template.pointer}/${template.key}`, range: [start, start + text.length] as const };
        report(
          place,
          `Nothing explains ${JSON.stringify(text)}.`,
          `Add a placeholder: { "text": ${JSON.stringify(text)}, "means": "…" }`,
        );
      }
    }
  },
};

function unlistedPlaces({ value, placeholders }: Template): { text: string; start: number }[] {
  const listed = placeholders.flatMap(({ text }) => rangesOf(value, text));
  return [...value.matchAll(PLACE)]
    .map(({ 0: text, index }) => ({ text, start: index }))
    .filter(({ text, start }) => !listed.some((known) => known.start < start + text.length && start < known.end));
}

function rangesOf(value: string, text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (let at = value.indexOf(text); at !== -1; at = value.indexOf(text, at + text.length)) {
    ranges.push({ start: at, end: at + text.length });
  }
  return ranges;
}
