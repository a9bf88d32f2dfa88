/** What can be written and told in the configuration of a team: the ids of problems, with what they mean. */
import { LEVELS } from '../configuration/configuration.ts';
import { codeSpan } from '../markdown/code-span.ts';
import type { RuleEntry } from '../problem/problem.ts';
import { aroundKey } from './complete-keys.ts';
import { type Completion, snippetText, valueCompletion } from './completion.ts';
import type { Told } from './describe-at.ts';
import { type Spot, spotAt } from './spot.ts';

const LEVELS_OF = /^(?:\/overrides\/\d+)?\/rules$/u;
const LEVEL_OF = /^(?:\/overrides\/\d+)?\/rules\/[^/]*$/u;
const IGNORED = /^\/ignore\/\d+\/rule$/u;

/** @param rules all that there are, the team's own among them */
export function configurationCompletionsAt(text: string, offset: number, rules: readonly RuleEntry[]): Completion[] {
  const spot = spotWithin(text, offset);
  if (spot === null) return [];
  if (spot.part === 'key') return LEVELS_OF.test(spot.parent) ? keyCompletions(text, spot, rules) : [];
  if (LEVEL_OF.test(spot.pointer)) return LEVELS.map((word) => valueCompletion(spot, { word, kind: 'value' }));
  if (!IGNORED.test(spot.pointer)) return [];
  return rules.map((rule) =>
    valueCompletion(spot, { word: rule.id, kind: 'value', detail: rule.title, documentation: meaningOf(rule) }),
  );
}

/** The meaning of the id that stands there. */
export function describeConfigurationAt(text: string, offset: number, rules: readonly RuleEntry[]): Told | null {
  const spot = spotWithin(text, offset);
  const named = spot?.part === 'key' ? LEVEL_OF.test(spot.pointer) : IGNORED.test(spot?.pointer ?? '');
  const rule = named ? rules.find(({ id }) => id === spot?.text?.whole) : undefined;
  return rule === undefined || spot === null
    ? null
    : { place: spot.place, paragraphs: [codeSpan(rule.id), meaningOf(rule)] };
}

function spotWithin(text: string, offset: number): Spot | null {
  return spotAt(text, Math.min(Math.max(offset, 0), text.length));
}

function keyCompletions(text: string, spot: Spot, rules: readonly RuleEntry[]): Completion[] {
  if (spot.holder === null) return [];
  const { others, hasColon, needsComma } = aroundKey(text, spot.holder, spot.place);
  return rules
    .filter(({ id }) => !others.includes(id))
    .map((rule): Completion => {
      const key = JSON.stringify(rule.id);
      const whole = `${snippetText(key)}: "\${1|${LEVELS.join(',')}|}"${needsComma ? ',' : ''}`;
      return {
        label: rule.id,
        kind: 'property',
        detail: rule.title,
        documentation: meaningOf(rule),
        edit: { ...spot.place, text: hasColon ? key : whole },
        snippet: !hasColon,
      };
    });
}

function meaningOf({ title, cause, fix, severity }: RuleEntry): string {
  return `${title}\n\n${cause} ${fix}\n\nLeft out: ${codeSpan(severity)}.`;
}
