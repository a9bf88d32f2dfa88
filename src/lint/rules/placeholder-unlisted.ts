import { nearest } from '../../problem/nearest.ts';
import type { LintRule } from '../lint-rule.ts';
import { PLACE, type Template, templates } from '../templates.ts';

export const placeholderUnlisted: LintRule = {
  id: 'placeholder-unlisted',
  severity: 'error',
  local: 'value',
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
        report(place, `Nothing explains ${JSON.stringify(text)}.`, hintFor(text, template));
      }
    }
  },
};

/** One of the explained places that does not stand in the value most likely is this one. */
function hintFor(text: string, { key, value, placeholders }: Template): string {
  const meant = nearest(
    text,
    placeholders.map((each) => each.text).filter((known) => !value.includes(known)),
  );
  if (meant !== null) return `Did you mean ${JSON.stringify(meant)}? Spell it alike in the value and in the list.`;
  const row = `{ "text": ${JSON.stringify(text)}, "means": "…" }`;
  // A fixed value has no list: what varies is a template.
  return key === 'fixed'
    ? `Write it as a template: "template": { "value": ${JSON.stringify(value)}, "placeholders": [${row}] }`
    : `Add it to the placeholders: ${row}`;
}

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
