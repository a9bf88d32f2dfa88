/**
 * Pictures of the app's own that show a step of the portal. Manifests have no place for them at their step, so they
 * are kept together, in the order of the page.
 */
import type { Picture } from '../manifest/manifest.generated.ts';
import type { Reading } from './reading.ts';

export const PICTURES_HEADING = 'Pictures of the portal';

export function keepStrayPictures({ strayPictures, sections, app }: Reading): void {
  const seen = new Set<string>();
  const pictures = strayPictures.filter((picture: Picture) => {
    const isNew = !seen.has(picture.path);
    seen.add(picture.path);
    return isNew;
  });
  if (pictures.length === 0) return;
  sections.push({
    at: 'start',
    heading: PICTURES_HEADING,
    body: [`How the steps look for ${app}, in their order:`],
    pictures,
  });
}
