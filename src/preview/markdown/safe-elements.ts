import type { Options } from 'rehype-sanitize';

/** Made for a note at the foot of a page and for each place that refers to it: nobody can write such an id. */
const FOOTNOTE = /^user-content-fn(?:ref)?-/;

/**
 * What Markdown may become: its own elements with the attributes that carry meaning. Nothing here takes a style, an id but that of a footnote,
 * an event handler or a frame, and addresses keep to schemes that only lead somewhere.
 */
export const SAFE_ELEMENTS: Options = {
  tagNames: [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'input',
    'li',
    'ol',
    'p',
    'pre',
    'section',
    'strong',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    a: ['href', 'title', ['id', FOOTNOTE]],
    code: [['className', /^language-[\w+-]+$/]],
    img: ['src', 'alt', 'title'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: [
      ['className', 'task-list-item'],
      ['id', FOOTNOTE],
    ],
    ol: ['start'],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
};
