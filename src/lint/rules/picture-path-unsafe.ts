import type { LintRule } from '../lint-rule.ts';

/** Pages are moved and rendered elsewhere: a path may lead to nothing but what lies beside the page. */
export const picturePathUnsafe: LintRule = {
  id: 'picture-path-unsafe',
  severity: 'error',
  local: 'value',
  title: 'A picture lies beside the page, or behind an https address.',
  cause:
    'The path is absolute, leads out of the folder of the page, has backslashes, or has another scheme than https.',
  fix: 'Write a path such as `media/acme/token.png`.',
  example: 'manifest',
  bad: '{ "users": { "pictures": { "mapping": { "path": "../secret/users.png", "alt": "The user mapping" } } } }',
  good: '{ "users": { "pictures": { "mapping": { "path": "media/acme/users.png", "alt": "The user mapping" } } } }',
  check({ pictures }, report) {
    for (const { pointer, path } of pictures) {
      const reason = whatIsUnsafe(path);
      if (reason !== null)
        report({ pointer: `${pointer}/path` }, `This picture path ${reason}.`, 'For instance: media/acme/token.png');
    }
  },
};

function whatIsUnsafe(path: string): string | null {
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
