import { findAll, type PageRule } from '../page-rule.ts';
import { literal } from '../words/literal.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

export const appArticleRule: PageRule = {
  id: 'page-app-article',
  severity: 'info',
  title: 'A thing of the app has its article.',
  cause: 'The name of the app stands before a noun, where it stood alone in the sentence that was copied.',
  fix: 'Write "the Acme app", or "Acme".',
  example: 'page',
  bad: '# Configure Acme for automatic user provisioning\n\nUsers are created in Acme app.\n',
  good: '# Configure Acme for automatic user provisioning\n\nUsers are created in the Acme app.\n',
  handWrittenOnly: true,
  check: (page) => {
    const own = ownApp(namedApps(page));
    if (own === null) return [];
    const name = literal(own);
    const pattern = new RegExp(
      `(?<=\\b(?:in|to|from|of|into|on|for|with|using) )${name} (?:app|application|admin portal|admin console|portal|console|dashboard|tenant)(?=[ ,.])`,
      'gu',
    );
    const missing = findAll(page.prose, pattern, ([words]) => ({
      message: `"${words}" has no article.`,
      hint: `Write "the ${words}".`,
    })).map((found) => ({ ...found, fix: [{ start: found.start, end: found.start, text: 'the ' }] }));
    const tooMany = new RegExp(`\\b(?:an?|this) ${name}(?= (?:with|to|for|in|by|so)\\b|[,.](?:\\s|$))`, 'gu');
    const needless = findAll(page.prose, tooMany, ([words]) => ({
      message: `"${words}": the name alone needs no article.`,
      hint: `Write "${own}", or say what of it is meant.`,
    }));
    return [...missing, ...needless];
  },
};
