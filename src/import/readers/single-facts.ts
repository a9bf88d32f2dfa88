/** Facts that a single sentence states, in whatever section it stands. */
import { deletionPromises } from '../../connector/inactive-promises.ts';
import { spansOf } from '../../page/outline/span.ts';
import { type Claim, claim, type Place, type Value } from '../claims/claim.ts';
import { homepageIn, type Outline } from '../outline/outline.ts';
import type { Span } from '../outline/span.ts';
import type { Reading } from './reading.ts';
import { captured, flagged, plain } from './said.ts';

/** What a capture or a flag of the templates is in a manifest. */
interface Row {
  readonly at: Place;
  readonly flag?: readonly [path: string, value: boolean];
  readonly capture?: string;
  readonly value: (text: string) => Value;
}

const ROWS: readonly Row[] = [
  { at: ['releaseStage'], flag: ['preview', true], value: () => 'preview' },
  { at: ['draft'], flag: ['draft', true], value: () => true },
  { at: ['singleSignOn', 'tutorial'], capture: 'singleSignOn.link', value: (text) => text },
  { at: ['singleSignOn', 'protocol'], capture: 'singleSignOn.protocol', value: plain },
  { at: ['singleSignOn', 'recommended'], flag: ['singleSignOn.recommended', true], value: () => true },
  { at: ['singleSignOn', 'required'], flag: ['singleSignOn.required', true], value: () => true },
  { at: ['users', 'activeFalse'], flag: ['inactive.disabled', true], value: () => 'disables' },
  { at: ['users', 'activeFalse'], flag: ['inactive.deleted', true], value: () => 'deletes' },
  { at: ['users', 'matching'], flag: ['users.matchingUndocumented', true], value: () => 'undocumented' },
  { at: ['groups', 'matching'], flag: ['groups.mapping.matchingUndocumented', true], value: () => 'undocumented' },
  { at: ['groups', 'rename'], flag: ['groups.followsName', true], value: () => true },
  { at: ['groups', 'rename'], flag: ['groups.keepsName', true], value: () => false },
  { at: ['groups', 'nested'], flag: ['groups.nested', true], value: () => true },
  { at: ['groups', 'nested'], flag: ['groups.flat', true], value: () => false },
  { at: ['groups', 'precreated'], flag: ['groups.precreated', true], value: () => true },
  { at: ['groups', 'precreated'], flag: ['groups.unprepared', true], value: () => false },
  { at: ['groups', 'maximum'], capture: 'groups.maximum', value: Number },
  { at: ['auth', 'methodLabel'], capture: 'credentials.methodLabel', value: plain },
  { at: ['auth', 'adminRole'], capture: 'credentials.adminRole', value: plain },
  { at: ['tutorial', 'cycleMinutes'], capture: 'cycleMinutes', value: Number },
  { at: ['tutorial', 'progressLabel'], capture: 'progressLabel', value: plain },
];

export function readSingleFacts({ outline }: Reading): Claim[] {
  return [
    ...ROWS.flatMap(({ at, flag, capture, value }) => {
      const flags = flag === undefined ? [] : flagged(outline, flag[0], flag[1]);
      const captures = capture === undefined ? [] : captured(outline, capture);
      return [
        ...flags.map((span) => claim(at, value(''), { seen: span })),
        ...captures.map(({ span, text }) => claim(at, value(text), { seen: span })),
      ];
    }),
    ...mentionsOfSingleSignOn(outline.spans).map((span) => claim(['singleSignOn'], true, { seen: span })),
    ...deletions(outline).map((span) => claim(['users', 'activeFalse'], 'deletes', { seen: span })),
    ...homepages(outline),
  ];
}

function mentionsOfSingleSignOn(spans: readonly Span[]): Span[] {
  return spans.filter(({ wording }) => {
    if (wording === null) return false;
    const flags = Object.entries(wording.flags).filter(([path]) => path.startsWith('singleSignOn'));
    // A sentence for apps that have it and those that have not says so in a branch of its own.
    return flags.some(([path, value]) => value || path !== 'singleSignOn');
  });
}

/** Published pages say of every app that it disables users; that one deletes them is said on purpose. */
function deletions({ spans, isOurs }: Outline): Span[] {
  return isOurs ? [] : spans.filter(({ wording, words }) => wording === null && deletionPromises(words).length > 0);
}

/** The link on the app's own name, where the page first has it. */
function homepages({ sections, names }: Outline): Claim[] {
  const opening = sections.filter(({ role }) => role === 'title').flatMap(({ blocks }) => blocks.flatMap(spansOf));
  for (const span of opening) {
    const link = homepageIn(span, names);
    if (link !== null) return [claim(['homepage'], link.url, { seen: span })];
  }
  return [];
}
