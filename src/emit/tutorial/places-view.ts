import type { Anchor, Connector } from '../../connector/connector.ts';
import { blockMarkdown } from '../../markdown/block-markdown.ts';
import { headingText } from '../../markdown/heading.ts';
import { picture } from '../../markdown/picture.ts';
import type { PageView, PlaceView } from './page-shape.ts';
import { noteView } from './steps-view.ts';

/** What people wrote, sorted into the places of the page that they named. */
export function placesView({ notes, sections }: Pick<Connector, 'notes' | 'sections'>): PageView['at'] {
  const place = (anchor: Anchor): PlaceView => ({
    notes: notes.filter(({ at }) => at === anchor).map(noteView),
    sections: sections
      .filter(({ at }) => at === anchor)
      .map(({ heading, body, pictures }) => ({
        heading: headingText(heading),
        blocks: body.map(blockMarkdown),
        pictures: pictures.map(picture),
      })),
  });
  return {
    intro: place('intro'),
    capabilities: place('capabilities'),
    prerequisites: place('prerequisites'),
    plan: place('plan'),
    setup: place('setup'),
    gallery: place('gallery'),
    scope: place('scope'),
    configure: place('configure'),
    credentials: place('credentials'),
    users: place('users'),
    groups: place('groups'),
    start: place('start'),
    monitor: place('monitor'),
    end: place('end'),
  };
}
