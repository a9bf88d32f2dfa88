/** Which of the usual steps of adding an app a published page tells, by what it speaks of. */

/** As manifests call them (navigations of `templates/`), in their order: a step that tells several ends where the last stands. */
const STEPS: readonly (readonly [id: string, words: string])[] = [
  ['gallery-sign-in', 'portal'],
  ['gallery-sign-in', 'navigation'],
  ['gallery-applications', 'enterprise app'],
  ['gallery-new', 'new application'],
  ['gallery-search', 'search'],
  ['gallery-add', 'result'],
];

/** `null`: it speaks of nothing that is usual. */
export function addingStep(words: string): string | null {
  const text = words.toLowerCase();
  return STEPS.findLast(([, told]) => text.includes(told))?.[0] ?? null;
}
