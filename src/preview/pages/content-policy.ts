/**
 * What a page of the preview may load and do: its own style sheet and script, pictures, and the server it came from. No
 * script and no style stands in a page, so text that slipped through as markup could still do nothing.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For a page's own `meta`; browsers take `frame-ancestors` from the header alone. */
export const PAGE_POLICY = POLICY.join('; ');

export const HEADER_POLICY = [...POLICY, "frame-ancestors 'none'"].join('; ');
