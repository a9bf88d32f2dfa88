import { takesWords } from '../../connector/words-at-steps.ts';
import { readPicture } from '../../markdown/picture.ts';
import type { LintRule } from '../lint-rule.ts';

const HINT = 'Make it an alert, such as "> [!NOTE]\\n> The address has no slash at its end."';

/** Below some steps stand notes of people for their whole part as well: only what cannot be taken for one of these is told apart. */
export const portalStepWords: LintRule = {
  id: 'portal-step-words',
  severity: 'error',
  local: 'value',
  title: 'What stands at the steps of credentials and mappings is a picture, an alert or code.',
  cause:
    'Notes on the credentials, the users and the groups stand there: a paragraph, a list or a table would be taken for one.',
  fix: 'Begin it with `> [!NOTE]`, or write it as a note on the credentials, the users or the groups.',
  example: 'manifest',
  bad: '{ "portalSteps": [{ "step": "credentials", "body": ["The address has no slash at its end."] }] }',
  good: '{ "portalSteps": [{ "step": "authorize", "body": ["Acme opens in a new window."] }] }',
  check({ connector: { portalSteps } }, report) {
    for (const { step, body, pointer } of portalSteps) {
      if (takesWords(step)) continue;
      for (const [index, block] of body.entries()) {
        if (isShown(block)) continue;
        const message = 'This is neither a picture, nor an alert, nor code.';
        report({ pointer: `${pointer}/body/${index}` }, message, HINT);
      }
    }
  },
};

function isShown(block: string): boolean {
  const text = block.trim();
  return /^(?:`{3}|~{3}|> ?\[!)/.test(text) || text.split('\n').every((line) => readPicture(line) !== null);
}
