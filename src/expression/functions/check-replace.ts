/** What can be wrong with a Replace beyond its arguments' kinds: places, mode, pattern, groups. */
import { findExplosion } from '../regex/find-explosion.ts';
import { numberedAsInDotnet } from '../regex/print-pattern.ts';
import { type TranslatedPattern, translatePattern } from '../regex/translate-pattern.ts';
import { translateReplacement } from '../regex/translate-replacement.ts';
import type { CheckedCall } from './function-row.ts';
import { place, placeNames, replaceMode, unreadPlace } from './replace-mode.ts';

export function checkReplace(checked: CheckedCall): void {
  const { call } = checked;
  const given = (index: number): boolean => checked.given(index) !== null;
  const isShort = call.arguments.length < 7;
  const unread = unreadPlace(given);
  if (replaceMode(given) === 'none') {
    const hint = isShort ? KEEP_COMMAS : MODES;
    checked.report('expression-replace-mode', call, 'No mode of Replace fills these places.', hint);
  } else if (unread !== null) {
    const message = `No mode of Replace reads ${placeNames[unread]} beside the other places.`;
    checked.report('expression-replace-mode', checked.given(unread) ?? call, message, 'Leave that place empty.');
  } else if (isShort) {
    const message = `Replace has ${call.arguments.length} places, expected all 7.`;
    checked.report('expression-replace-places', call, message, KEEP_COMMAS);
  }
  const pattern = checkPattern(checked);
  if (pattern !== null) checkGroups(checked, pattern);
}

const KEEP_COMMAS = 'Keep the commas of empty places: Replace([a], "x", , , "y", , ).';
const MODES = 'Fill oldValue or regexPattern, and replacementValue, replacementAttributeName or template.';

function checkPattern(checked: CheckedCall): TranslatedPattern | null {
  const argument = checked.given(place.pattern);
  const text = checked.constant(place.pattern);
  if (argument === null || text === null) return null;
  const translated = translatePattern(text);
  if (translated.fault !== undefined) {
    const invalid = translated.fault === 'invalid';
    const rule = invalid ? 'expression-regex-invalid' : 'expression-regex-dotnet';
    const consequence = invalid ? 'does not compile' : 'cannot be reproduced in the mapping code';
    checked.report(rule, argument, `The pattern ${consequence}: ${translated.message}.`);
    return null;
  }
  const explosion = findExplosion(translated.tree);
  if (explosion !== null) {
    const hint = 'Repeat once, or put a fixed character between the rounds.';
    const message = `The repetition "${explosion}" can match the same text in many ways: some texts take the service practically forever.`;
    checked.report('expression-regex-runaway', argument, message, hint);
  }
  return translated;
}

function checkGroups(checked: CheckedCall, pattern: TranslatedPattern): void {
  const { groups } = pattern.tree;
  const known = groups.filter((name) => name !== null);
  const hint = known.length === 0 ? 'A named group is written (?<name>...).' : `Its groups: ${known.join(', ')}.`;
  const group = checked.constant(place.group);
  const groupArgument = checked.given(place.group);
  if (group !== null && groupArgument !== null && !groups.includes(group)) {
    checked.report('expression-regex-group', groupArgument, `The pattern has no group "${group}".`, hint);
  }
  const replacement = checked.constant(place.replacement);
  const replacementArgument = checked.given(place.replacement);
  if (replacement === null || replacementArgument === null || group !== null) return;
  const [unknown] = translateReplacement(replacement, numberedAsInDotnet(groups)).unknown;
  if (unknown === undefined) return;
  checked.report('expression-regex-group', replacementArgument, `The pattern has no group "${unknown}".`, hint);
}
