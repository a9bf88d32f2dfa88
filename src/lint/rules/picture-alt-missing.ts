import type { LintRule } from '../lint-rule.ts';

/** Microsoft Learn asks for it, and so do those who cannot see the picture. */
export const pictureAltMissing: LintRule = {
  id: 'picture-alt-missing',
  severity: 'error',
  local: 'value',
  title: 'Each picture has an alternative text.',
  cause: 'The picture has no text that says what it shows, or an empty one.',
  fix: 'Say in a few words what is to be seen: "The Tokens page with the Create button".',
  example: 'manifest',
  bad: '{ "users": { "pictures": { "mapping": { "path": "media/acme/users.png" } } } }',
  good: '{ "users": { "pictures": { "mapping": { "path": "media/acme/users.png", "alt": "The user mapping of Acme" } } } }',
  check({ pictures }, report) {
    for (const { pointer, alt, path } of pictures) {
      if (alt.trim() !== '') continue;
      report(
        { pointer, part: 'label' },
        `The picture ${JSON.stringify(path)} has no alternative text.`,
        'Add "alt": what does it show?',
      );
    }
  },
};
