import type { Anchor, Connector } from '../../connector/connector.ts';
import { facts } from '../../manifest/facts.generated.ts';
import { blockMarkdown } from '../../markdown/block-markdown.ts';
import { headingText } from '../../markdown/heading.ts';
import { picture } from '../../markdown/picture.ts';
import type { PageView, PlaceView } from './page-shape.ts';
import { recordOf } from './record-of.ts';
import { noteView } from './steps-view.ts';

/** Whatever the schema lets through: the name stays within its quotation marks. */
function anchorText(name: string): string {
  return name.replace(/[^\S ]|["'<>&]/g, '-');
}

/** What people wrote, sorted into the places of the page that they named. */
export function placesView({
  notes,
  blocks,
  sections,
  anchors,
}: Pick<Connector, 'notes' | 'blocks' | 'sections' | 'anchors'>): PageView['at'] {
  const place = (anchor: Anchor): PlaceView => ({
    notes: notes.filter(({ at }) => at === anchor).map(noteView),
    anchors: anchors.filter(({ at }) => at === anchor).map(({ name }) => anchorText(name)),
    blocks: blocks.filter(({ at }) => at === anchor).flatMap(({ body }) => body.map(blockMarkdown)),
    sections: sections
      .filter(({ at }) => at === anchor)
      .map(({ heading, level, anchors: own, body, pictures }) => ({
        anchors: own.map(anchorText),
        heading: level === null ? headingText(heading) : null,
        heading2: level === 2 ? headingText(heading) : null,
        heading3: level === 3 ? headingText(heading) : null,
        heading4: level === 4 ? headingText(heading) : null,
        blocks: body.map(blockMarkdown),
        pictures: pictures.map(picture),
      })),
  });
  return recordOf(facts['/notes/*/at'].choices, place);
}
