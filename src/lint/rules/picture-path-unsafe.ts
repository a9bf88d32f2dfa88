import { unsafePath } from '../../markdown/picture-path.ts';
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
      const reason = unsafePath(path);
      if (reason !== null)
        report({ pointer: `${pointer}/path` }, `This picture path ${reason}.`, 'For instance: media/acme/token.png');
    }
  },
};
