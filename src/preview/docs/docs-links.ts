/** Where a link of a team's own page leads: to another page, to a connector, to where the files can be read, or nowhere. */
export type DocsTarget =
  /** `anchor`: as it stands behind the `#`, decoded; `null`: the top. */
  | { readonly kind: 'page'; readonly file: string; readonly anchor: string | null }
  /** A page of the site that is made of a connector; its address from the top. */
  | { readonly kind: 'connector'; readonly address: string }
  /** A file or folder of the project that is no page. */
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'missing'; readonly file: string };

export interface DocsGround {
  /** Whether a file is a page of the site. */
  readonly isPage: (file: string) => boolean;
  /** Whether the project has such a file or folder. */
  readonly isThere: (path: string) => boolean;
  /** Whether the site has pages of a connector. */
  readonly isConnector: (id: string) => boolean;
  /** The address of the gallery, from the top. */
  readonly gallery: string;
}

/** @returns `null`: it leads to the web, or, from the `~/` of Microsoft Learn on, to a repository that is not here */
export function docsTarget(href: string, from: string, ground: DocsGround): DocsTarget | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|~\/)/iu.test(href)) return null;
  const [way = '', ...behind] = href.split('#');
  const anchor = behind.length === 0 ? null : decoded(behind.join('#'));
  if (way === '') return { kind: 'page', file: from, anchor };
  const asked = decoded(way.split('?', 1)[0] ?? '');
  const file = inProject(asked, from);
  if (file === null) return { kind: 'missing', file: asked };
  if (ground.isPage(file)) return { kind: 'page', file, anchor };
  const address = connectorAddress(file, ground);
  if (address !== null) return { kind: 'connector', address };
  return ground.isThere(file) ? { kind: 'file', file } : { kind: 'missing', file };
}

/** Relative to the project; `null`: it leads out of it. */
export function inProject(way: string, from: string): string | null {
  if (way.startsWith('/') || way.includes('\\') || /\p{Cc}/u.test(way)) return null;
  const names = from.split('/').slice(0, -1);
  for (const name of way.split('/')) {
    if (name === '..' && names.pop() === undefined) return null;
    if (name !== '..' && name !== '.' && name !== '') names.push(name);
  }
  return names.length === 0 ? '.' : names.join('/');
}

/** A manifest leads to its page, what was generated from it too. */
function connectorAddress(file: string, { isConnector, gallery }: DocsGround): string | null {
  if (file === 'connectors') return gallery;
  const [, manifest, generated] = /^(?:connectors\/([^/]+)\.json|generated\/([^/]+)\/tutorial\.md)$/u.exec(file) ?? [];
  if (manifest !== undefined && isConnector(manifest)) return `${manifest}/manifest.html`;
  return generated !== undefined && isConnector(generated) ? `${generated}/index.html` : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
