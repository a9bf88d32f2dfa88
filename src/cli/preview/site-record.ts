/** The list of files that a build of the site wrote, kept in the folder: nothing else in it is ever touched. */
export const SITE_RECORD = '.scimanifest-preview.json';

/** Path in the folder → digest of what was written. */
export type SiteRecord = ReadonlyMap<string, string>;

const NOTE = 'Written by scimanifest preview: the files it may replace or remove.';

/** A missing or damaged record is an empty one. An entry that could lead out of the folder is none of ours. */
export function parseSiteRecord(text: string | null): SiteRecord {
  const entries = Object.entries(filesOf(text));
  return new Map(
    entries.flatMap(([path, digest]) => (typeof digest === 'string' && isSitePath(path) ? [[path, digest]] : [])),
  );
}

export function printSiteRecord(record: SiteRecord): string {
  const files = Object.fromEntries([...record].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ note: NOTE, files }, null, 2)}\n`;
}

function filesOf(text: string | null): object {
  try {
    const record: unknown = JSON.parse(text ?? '{}');
    const files = typeof record === 'object' && record !== null && 'files' in record ? record.files : null;
    return typeof files === 'object' && files !== null ? files : {};
  } catch {
    return {};
  }
}

function isSitePath(path: string): boolean {
  return /^(?:[a-z0-9_][a-z0-9-]*\/)?[a-z0-9][a-z0-9-]*\.(?:html|css|js)$/u.test(path);
}
