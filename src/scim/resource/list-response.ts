import type { Resource } from './resource.ts';

const LIST_URN = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

export interface Page {
  /** Counted from 1. */
  readonly startIndex: number;
  readonly count: number;
}

/** One page of an answer (RFC 7644 section 3.4.2); `total` counts what all pages have together. */
export function listResponse(resources: readonly Resource[], total: number, startIndex: number): Resource {
  return {
    schemas: [LIST_URN],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

/** What a request asks for: below 1 counts as 1, a negative count as 0 (RFC 7644 section 3.4.2.4). */
export function readPage(query: URLSearchParams, most: number): Page {
  const startIndex = wholeNumber(query.get('startIndex')) ?? 1;
  const count = wholeNumber(query.get('count')) ?? most;
  return { startIndex: Math.max(1, startIndex), count: Math.min(most, Math.max(0, count)) };
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^-?\d{1,9}$/u.test(text) ? Number(text) : null;
}
