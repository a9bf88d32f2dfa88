/** HTML that readers do not see: comments, and anchors that keep old links alive. */
const COMMENT = '<!--[\\s\\S]*?-->';
const NAMED_ANCHOR = '<a\\s+(?:name|id)\\s*=[^>]*>|</a>';

const ANCHORS_OR_COMMENTS = new RegExp(`^(?:\\s|${COMMENT}|${NAMED_ANCHOR})*$`, 'i');
const SILENT = new RegExp(`^(?:\\s|${COMMENT}|<a\\b[^>]*>|</a>|<br\\s*/?>)*$`, 'i');

/** Nothing but comments and anchors with a name. */
export function isAnchorOrComment(html: string): boolean {
  return ANCHORS_OR_COMMENTS.test(html);
}

/** The same, or a link or a line break without any words. */
export function isSilentHtml(html: string): boolean {
  return SILENT.test(html);
}

const NAME = /<a\s+(?:name|id)\s*=\s*(?:'([^']*)'|"([^"]*)"|([^\s>]+))\s*>/gi;

/** The anchors of a piece of HTML with their names. */
export function anchorsIn(html: string): { name: string; start: number; end: number }[] {
  return Array.from(html.matchAll(NAME), ({ 0: said, 1: single, 2: double, 3: bare, index }) => ({
    name: single ?? double ?? bare ?? '',
    start: index,
    end: index + said.length,
  }));
}
