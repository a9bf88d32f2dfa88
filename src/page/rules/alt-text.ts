import { spanOf } from '../node-span.ts';
import { findAll, type PageRule } from '../page-rule.ts';

export const altTextRule: PageRule = {
  id: 'page-alt-text',
  severity: 'error',
  title: 'Every picture says what it shows.',
  cause: 'The brackets of the picture are empty, so a screen reader has nothing to read.',
  fix: 'Describe in a few words what the picture shows.',
  example: 'page',
  bad: '# Acme\n\n![](common/provisioning.png)\n',
  good: '# Acme\n\n![The Provisioning tab](common/provisioning.png)\n',
  check: ({ prose, nodes }) => [
    ...[...nodes.images, ...nodes.imageReferences]
      .filter(({ alt }) => (alt ?? '').trim() === '')
      .map((image) => ({
        message: `The picture "${image.type === 'image' ? image.url : image.identifier}" has no alternative text.`,
        hint: 'Say what it shows.',
        ...spanOf(image),
      })),
    ...findAll(prose, DIRECTIVE, () => ({
      message: 'The picture has no alternative text.',
      hint: 'Add alt-text="what it shows".',
    })),
  ],
};

/** `:::image source="…" alt-text="…":::`, the page host's own notation. An icon needs no text. */
const DIRECTIVE = /:::image\b(?![^\n]*\balt-text\s*=\s*"\s*[^"\s])(?![^\n]*\btype\s*=\s*"icon")[^\n]*?:::/g;
