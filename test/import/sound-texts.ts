/** Texts of people in made-up manifests: each is hard to read back from a page in a way of its own. */

export const NAMES: readonly string[] = [
  'Acme',
  'Acme & Sons',
  'e-Days',
  '8x8',
  'Foo*Bar',
  'Users',
  'St. John',
  'Dot.com',
];

export const SENTENCES: readonly string[] = [
  'Ask the owner of the workspace.',
  'no stop and no capital',
  'Two sentences stand here. The second one counts as well.',
  'Open **Settings** > **API keys**, then choose `read-write`.',
  'See [the manual](https://acme.example/manual) for what each role may do.',
  'A user can be a member of at most 50 teams.',
  'It takes e.g. 5 minutes, cf. the manual.',
  'Is that all? Yes!',
  'Use *both* names: `a|b` and **c**.',
  'Note: names are unique.',
  '`userName` is never changed.',
  'Select **Save**.',
];

export const SHORT_TEXTS: readonly string[] = ['The page with keys', 'Keys, and a | bar', 'A *new* user'];
