/** Places of a page in its order, each with the section that it stands in and with the span behind it. */
import type { Span } from '../page.ts';

type Started = Pick<Span, 'start'>;

export interface PlaceAround<Place, Behind, Section> {
  readonly place: Place;
  readonly next: Behind | undefined;
  readonly around: Section | undefined;
}

/** Spans and sections stand in the order of the page, too. */
export function aroundPlaces<Place extends Span, Behind extends Started, Section extends Started>(
  places: readonly Place[],
  spans: readonly Behind[],
  sections: readonly Section[],
): PlaceAround<Place, Behind, Section>[] {
  let [next, section] = [0, -1];
  return places.map((place) => {
    while ((spans[next]?.start ?? place.end) < place.end) next += 1;
    while ((sections[section + 1]?.start ?? place.end) <= place.start) section += 1;
    return { place, next: spans[next], around: sections[section] };
  });
}
