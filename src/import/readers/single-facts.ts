/** Facts that a single sentence states, in whatever section it stands. */
import { deletionPromises, disablingPromises } from '../../connector/inactive-promises.ts';
import { spansOfAll } from '../../page/outline/span.ts';
import { homepageIn } from '../../page/words/app-names.ts';
import { namesOfApp } from '../../page/words/named-apps.ts';
import { type Claim, claim, type Place, type Value } from '../claims/claim.ts';
import type { Outline } from '../outline/outline.ts';
import type { Span } from '../outline/span.ts';
import { ownBlocks } from './free-sections.ts';
import type { Reading } from './reading.ts';
import { captured, flagged, plain } from './said.ts';

/** Flags of the templates, and what each is in a manifest. */
const FLAGS: readonly (readonly [flag: string, at: Place, value: Value])[] = [
  ['preview', ['releaseStage'], 'preview'],
  ['draft', ['draft'], true],
  ['singleSignOn.recommended', ['singleSignOn', 'recommended'], true],
  ['singleSignOn.required', ['singleSignOn', 'required'], true],
  ['inactive.disabled', ['users', 'activeFalse'], 'disables'],
  ['inactive.deleted', ['users', 'activeFalse'], 'deletes'],
  ['users.matchingUndocumented', ['users', 'matching'], 'undocumented'],
  ['groups.mapping.matchingUndocumented', ['groups', 'matching'], 'undocumented'],
  ['groups.followsName', ['groups', 'rename'], true],
  ['groups.keepsName', ['groups', 'rename'], false],
  ['groups.nested', ['groups', 'nested'], true],
  ['groups.flat', ['groups', 'nested'], false],
  ['groups.precreated', ['groups', 'precreated'], true],
  ['groups.unprepared', ['groups', 'precreated'], false],
];

/** Place-holders, and how what stands there is written in a manifest. */
const CAPTURES: readonly (readonly [capture: string, at: Place, read: (text: string) => Value])[] = [
  ['singleSignOn.link', ['singleSignOn', 'tutorial'], String],
  ['singleSignOn.protocol', ['singleSignOn', 'protocol'], plain],
  ['groups.maximum', ['groups', 'maximum'], Number],
  ['credentials.methodLabel', ['auth', 'methodLabel'], plain],
  ['credentials.enter', ['auth', 'enter'], String],
  ['credentials.adminRole', ['auth', 'adminRole'], plain],
  ['credentials.adminRights', ['auth', 'adminRights'], plain],
  ['users.unnamed', ['users', 'unnamed'], plain],
  ['cycleMinutes', ['tutorial', 'cycleMinutes'], Number],
  ['progressLabel', ['tutorial', 'progressLabel'], plain],
];

export function readSingleFacts({ outline }: Reading): Claim[] {
  const { isOurs, sections } = outline;
  // What a section of the app's own says of a step or a link there is kept with it.
  const kept = new Set(sections.flatMap((each) => (each.role === 'free' ? spansOfAll(ownBlocks(each)) : [])));
  const spans = outline.spans.filter((span) => span.wording !== null && !kept.has(span));
  const before = sections.flatMap(({ role, blocks }) => (role === 'prerequisites' ? spansOfAll(blocks) : []));
  const advised = flagged(before, 'singleSignOn.recommended');
  // Where provisioning needs single sign-on, a list that only recommends it was copied from another page.
  const needed = isOurs
    ? []
    : [
        ...flagged(spans, 'singleSignOn.required'),
        ...mentionsOfSingleSignOn(before).filter((span) => !advised.includes(span)),
      ];
  return [
    ...FLAGS.flatMap(([flag, at, value]) =>
      needed.length > 0 && flag.endsWith('.recommended')
        ? []
        : flagged(spans, flag).map((seen) => claim(at, value, { seen })),
    ),
    ...CAPTURES.flatMap(([name, at, read]) =>
      captured(spans, name).map(({ span, text }) => claim(at, read(text), { seen: span })),
    ),
    ...mentionsOfSingleSignOn(spans).map((span) => claim(['singleSignOn'], true, { seen: span })),
    ...needed.map((span) => claim(['singleSignOn', 'required'], true, { seen: span })),
    ...promised(outline, deletionPromises).map((seen) => claim(['users', 'activeFalse'], 'deletes', { seen })),
    ...promised(outline, disablingPromises).map((seen) => claim(['users', 'activeFalse'], 'disables', { seen })),
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

/** Published pages say of every app that it disables users; what one does with them is said on purpose. */
function promised({ spans, isOurs }: Outline, promisesIn: typeof deletionPromises): Span[] {
  return isOurs ? [] : spans.filter(({ wording, words }) => wording === null && promisesIn(words).length > 0);
}

/** The link on the app's own name, where the page first has it. */
function homepages({ sections, page, app }: Outline): Claim[] {
  const own = namesOfApp(page, app);
  const opening = sections.filter(({ role }) => role === 'title').flatMap(({ blocks }) => spansOfAll(blocks));
  const linked = opening.flatMap((seen) => {
    const link = homepageIn(seen, own);
    return link === null ? [] : [claim(['homepage'], link.url, { seen })];
  });
  return linked.slice(0, 1);
}
