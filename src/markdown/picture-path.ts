/** Why a picture cannot stand there; `null`: it lies beside the page, or behind an address of the web. */
export function unsafePath(path: string): string | null {
  if (/\p{Cc}/u.test(path)) return 'contains a control character';
  if (path.includes('\\')) return 'has backslashes';
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(path)?.[1]?.toLowerCase();
  // Plain http is another rule's.
  if (scheme === 'https' || scheme === 'http') return null;
  if (scheme !== undefined) return `has the scheme "${scheme}"`;
  if (/^\s*\//.test(path)) return 'is absolute';
  return decoded(path).split('/').includes('..') ? 'leads out of the folder of the page' : null;
}

function decoded(path: string): string {
  return path.replace(/%2e/gi, '.').replace(/%2f/gi, '/');
}
