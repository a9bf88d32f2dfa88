import { spanOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, Span } from '../page.ts';
import { grouped, matchesOf, type PageRule } from '../page-rule.ts';
import { isInSome } from '../spans.ts';
import { literal } from '../words/literal.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

export const nounCapitalRule: PageRule = {
  id: 'page-noun-capital',
  severity: 'info',
  title: 'A common noun has no capital inside a sentence.',
  cause: 'English writes names with a capital, and users, groups and tokens without one.',
  fix: 'Write it small; if it is a label, make it bold.',
  example: 'page',
  bad: '# Acme\n\nThe app needs an Account for each user.\n',
  good: '# Acme\n\nThe app needs an account for each user.\n',
  handWrittenOnly: true,
  check: (page) => {
    const own = ownApp(namedApps(page)) ?? '';
    const hidden = [...page.nodes.strongs.map(spanOf), ...picturesOf(page)];
    const findings = [...inSentences(page), ...behindLabels(page), ...behindName(page)]
      .filter(({ start, end }) => !own.includes(page.prose.slice(start, end)))
      .filter(({ start }) => !isInSome(hidden, start))
      .map(({ start, end }) => {
        const word = page.prose.slice(start, end);
        const text = word.charAt(0).toLowerCase() + word.slice(1);
        const message = `"${word}" has a capital inside the sentence.`;
        return { message, hint: `Write "${text}".`, start, end, fix: [{ start, end, text }] };
      });
    return grouped(findings, 'this page');
  },
};

const NOUN =
  '(?:User|Group|Account|Application|Attribute|Tenant|Administrator|License|Licence|Password|Permission|Integration|Organization|Customer|Employee|Subscription|Connector|Value|Field|Credential|Certificate|Workspace|Instance|Mapping|Member|Directory|Database|Notification|Subdomain|Domain|Environment|Endpoint|Product|Company|Website|Browser|Email|Client|Profile)s?';
const CONTROL =
  '(?:Button|Tab|Icon|Field|Section|Menu|Screen|Link|Option|Dialog|Page|Box|Check ?box|Drop-?down|Toggle|Panel|Window)';

/** What stands before a noun, and not before a label. */
const BEFORE =
  '(?:an?|your|our|each|every|any|all|this|these|those|new|more|multiple|several|many|(?<!\\broles? )of|for|with|by|between|existing|custom|selected|assigned|required|other|same|which|their|its|single|specific|and) ';
/** A label or the name of a type goes on with one of these. */
const NO_NAME =
  '(?! (?:\\p{Lu}|and \\p{Lu}|>|→|->|field|value|object|resource|schema|claim|type|page|menu|tab|section|button|blade|pane|screen|option|list|link|icon))';

/** The noun first: what stands before it is looked at only there. */
const IN_SENTENCE = new RegExp(
  `(?<= )${NOUN}(?=[ .,;)]|$)${NO_NAME}(?<=\\p{Ll},? ${BEFORE}(?:user |group |admin )?${NOUN})(?<!\\p{Lu}\\p{L}{0,40} and ${NOUN})`,
  'gmu',
);
/** "A Acme Website": behind any name with an article. */
const BEHIND_NAME =
  /(?=[A-Z])(?<=\b(?:[Aa]n?|[Yy]our) (?:\p{Lu}[\p{L}\p{N}]+ ){1,2})(?<!\b(?:System|Service|Admin|Administrator|Business|Developer|Free|Premium|Pro|Standard|Global|Application|Cloud|Azure|Entra|Microsoft|User|Enterprise) )(?:Website|Application|Account|Tenant|Instance|Organization|Subscription|Environment|License)(?= \p{Ll}|[.,;)])/gu;
const BEHIND_LABEL = new RegExp(`(?=[A-Z])(?<=[\\p{L}\\p{N})]\\*\\* )${CONTROL}(?=[ .,;]|$)(?! \\p{Lu})`, 'gmu');

function inSentences({ prose, nodes }: Page): Span[] {
  return nodes.paragraphs.flatMap((paragraph) =>
    [IN_SENTENCE, BEHIND_NAME].flatMap((pattern) => placesIn(prose, spanOf(paragraph), pattern)),
  );
}

/** "The **Save** Button". */
function behindLabels({ prose, nodes }: Page): Span[] {
  return nodes.paragraphs.flatMap((paragraph) => placesIn(prose, spanOf(paragraph), BEHIND_LABEL));
}

/** "The Acme Application is". */
function behindName(page: Page): Span[] {
  const own = ownApp(namedApps(page));
  if (own === null) return [];
  const pattern = new RegExp(
    `(?=[A-Z])(?<=\\p{Ll} (?:the |your |an? )?${literal(own)} )(?:Application|App|Account|Users?|Groups?|Instance|Workspace|Environment|Organization|Administrator|Subscription)(?= \\p{Ll}|[.,;])`,
    'gu',
  );
  return page.nodes.paragraphs.flatMap((paragraph) => placesIn(page.prose, spanOf(paragraph), pattern));
}

function placesIn(prose: string, { start, end }: Span, pattern: RegExp): Span[] {
  return matchesOf(prose.slice(start, end), pattern).map(({ 0: said, index }) => ({
    start: start + index,
    end: start + index + said.length,
  }));
}
