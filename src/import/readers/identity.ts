/** What the app is called: on the page, and in the gallery where that differs. */

import { CURRENT_VERSION } from '../../manifest/version/version-steps.ts';
import { spansOfAll } from '../../page/outline/span.ts';
import { isName } from '../../page/words/app-names.ts';
import { isPlatformLabel } from '../../page/words/portal-labels.ts';
import { type Claim, claim } from '../claims/claim.ts';
import type { Reading } from './reading.ts';
import { captured, plain } from './said.ts';

export function readIdentity(reading: Reading): Claim[] {
  const { outline } = reading;
  const heading = outline.sections.find(({ role, heading }) => role === 'title' && heading !== null)?.heading ?? null;
  return [
    claim(['$schema'], '../schemas/connector.schema.json', { certainty: 'inferred' }),
    claim(['version'], CURRENT_VERSION, { certainty: 'inferred' }),
    claim(['name'], outline.app, heading === null ? { certainty: 'inferred' } : { seen: heading }),
    ...(outline.isOurs ? ourGalleryName(reading) : publishedGalleryName(reading)),
  ];
}

function ourGalleryName({ outline }: Reading): Claim[] {
  return ['gallery', 'galleryName'].flatMap((path) =>
    captured(outline.spans, path).flatMap(({ span, text }) =>
      plain(text) === outline.app ? [] : [claim(['gallery', 'name'], plain(text), { seen: span })],
    ),
  );
}

/** "type **Acme (EU)** in the search box": a name that differs by more than capitals. */
function publishedGalleryName({ outline, regions }: Reading): Claim[] {
  const steps = regions.filter(({ section, item }) => section.role === 'gallery' && item !== null);
  const named = steps
    .flatMap(({ blocks }) => spansOfAll(blocks))
    .flatMap((seen) => {
      const isSearch = /\bsearch\b|\bresults?\b/i.test(seen.words);
      const others = seen.labels.filter((each) => !isPlatformLabel(each) && !isName(each, [outline.app]));
      return isSearch ? others.map((label) => claim(['gallery', 'name'], label, { seen })) : [];
    });
  return named.slice(0, 1);
}
