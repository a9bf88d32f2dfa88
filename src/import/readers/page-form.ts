/** The form of a page: the order of its sections, the names of the products, the portal, the way to it, its includes. */

import { fileSeen } from '../../emit/tutorial/portal/seen-labels.ts';
import { filePrinted } from '../../emit/tutorial/printed/form-flag.ts';
import type { TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import { vocabularySeen } from '../../emit/tutorial/vocabulary-seen.ts';
import type { SectionRole } from '../../page/outline/section-role.ts';
import { spansOfAll } from '../../page/outline/span.ts';
import { type Claim, claim } from '../claims/claim.ts';
import type { Outline } from '../outline/outline.ts';
import type { PageParts, Reading } from './reading.ts';

/** On a page of ours, the files whose lines it prints; on any other, those whose labels. */
export function formSeen({ isOurs, form, spans, sections, page }: Outline, kit: TemplateKit | null): PageParts['seen'] {
  const lines = spans.map(({ wording }) => wording?.flags ?? {});
  const parts = sections.filter(({ role }) => !OF_APP.has(role));
  const labels = parts.flatMap(({ blocks }) => spansOfAll(blocks)).flatMap((span) => span.labels);
  const seen = (kind: 'portal' | 'navigation') =>
    isOurs ? filePrinted(kind, lines) : fileSeen(kit?.[`${kind}s`], labels);
  const vocabulary = form === null ? vocabularySeen(kit?.vocabularies, page.text) : form.vocabulary;
  return { vocabulary, portal: seen('portal'), navigation: seen('navigation') };
}

/** Parts that say nothing of the portal: what is bold there is the app's. */
const OF_APP: ReadonlySet<SectionRole> = new Set([
  'capabilities',
  'limitations',
  'troubleshooting',
  'changeLog',
  'free',
]);

export function readPageForm({ outline, seen }: Reading): Claim[] {
  const includes = outline.page.text.includes('[!INCLUDE') ? 'used' : null;
  return Object.entries({ edition: editionOf(outline), ...seen, includes }).flatMap(([name, value]) =>
    value === null ? [] : [claim(['tutorial', name], value, { certainty: 'inferred' })],
  );
}

const OF_SIX_STEPS: ReadonlySet<string> = new Set(['capabilities', 'plan', 'monitor']);
const OF_ASSIGNING: ReadonlySet<string> = new Set(['assign', 'tips']);

/** The skeletons of 2018 and 2019 differ in where the gallery stands, and whether it does (tutorial-corpus fact sheet, section b). */
function editionOf({ form, sections }: Outline): string {
  const count = (roles: ReadonlySet<string>) => sections.filter(({ role }) => roles.has(role)).length;
  const placeOf = (...roles: string[]) => sections.findIndex(({ role, depth }) => depth === 2 && roles.includes(role));
  if (form !== null) return form.edition;
  if (count(OF_SIX_STEPS) > count(OF_ASSIGNING)) return 'six-step';
  const [gallery, assigning] = [placeOf('gallery'), placeOf('assign', 'scope')];
  if (gallery !== -1 && gallery < assigning) return 'gallery-first';
  return assigning !== -1 && gallery === -1 && placeOf('setup') === -1 ? 'enable-first' : 'assigning-users';
}
