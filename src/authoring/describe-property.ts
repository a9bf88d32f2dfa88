/** What the schema says of a property and of the value that stands there, in Markdown. */

import type { DescribedChoice, Description } from '../manifest/description.ts';
import { codeSpan } from '../markdown/code-span.ts';

/** @param value what stands there; left out where only the property is asked for */
export function describeProperty(name: string, described: Description, value?: unknown): string[] {
  const { title, text, default: otherwise, examples } = described;
  const chosen = choicesOf(described).find(({ word }) => word === value);
  const [sample] = examples;
  return [
    ...(chosen === undefined || chosen.means === null ? [] : [`${codeSpan(String(value))}: ${chosen.means}`]),
    `**${title === '' ? name : title}**`,
    ...(text === '' ? [] : [text]),
    ...(chosen === undefined ? listedChoices(described) : []),
    ...(otherwise === undefined ? [] : [`Left out: ${codeSpan(String(otherwise))}.`]),
    ...(value === undefined && sample !== undefined && isShort(sample)
      ? [`For instance: ${codeSpan(JSON.stringify(sample))}`]
      : []),
  ];
}

function choicesOf({ choices = [], item }: Description): readonly DescribedChoice[] {
  return choices.length > 0 ? choices : (item?.choices ?? []);
}

function listedChoices(described: Description): string[] {
  const rows = choicesOf(described).map(
    ({ word, means }) => `* ${codeSpan(String(word))}${means === null ? '' : `: ${means}`}`,
  );
  return rows.length === 0 ? [] : [rows.join('\n')];
}

const LONGEST = 80;

function isShort(sample: unknown): boolean {
  return JSON.stringify(sample).length <= LONGEST;
}
