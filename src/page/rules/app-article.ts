import { picturesOf } from '../outline/pictures.ts';
import { findAll, type PageRule } from '../page-rule.ts';
import { isInSome } from '../spans.ts';
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
    // What says what a picture shows may be as short as a telegram.
    const pictures = picturesOf(page);
    const missing = [behindPreposition(name), asSubject(name)].flatMap((pattern) =>
      findAll(page.prose, pattern, ([words]) => ({
        message: `"${words}" has no article.`,
        hint: `Write "the ${words}".`,
      }))
        .filter(({ start }) => !isInSome(pictures, start))
        .map((found) => ({ ...found, fix: [{ start: found.start, end: found.start, text: 'the ' }] })),
    );
    const isOwner = page.prose.includes(`${own}'s `) || page.prose.includes(`${own}’s `);
    const owned = findAll(
      isOwner ? page.prose : '',
      new RegExp(`\\b(?:the|an?) ${name}['’]s(?= \\p{Ll})`, 'gu'),
      ([words]) => ({
        message: `"${words}" has an article and is a name.`,
        hint: `Write "${own}'s", or "the ${own}".`,
      }),
    );
    // "The Acme Platform" is a name that describes itself.
    const the =
      /(?:Platform|Portal|Suite|Service|Services|Cloud|Console|Connector|Center|System|Network|Networks|Hub)$/.test(own)
        ? ''
        : '|(?<=\\b(?:in|to|into|from|of|for|with) )the';
    const tooMany = new RegExp(
      `\\b(?:an?|this${the}) ${name}(?= (?:with|to|for|in|by|so|as|using)\\b|[,.](?:\\s|$))`,
      'gu',
    );
    const needless = findAll(page.prose, tooMany, ([words]) => ({
      message: `"${words}": the name alone needs no article.`,
      hint: `Write "${own}", or say what of it is meant.`,
    }));
    // "Acme supports it for their endpoint": an app is one.
    const plural = findAll(
      page.prose,
      new RegExp(
        `(?=their )(?<=\\b${name} (?:only )?\\p{Ll}+s [^.\\n]{0,60} )their(?= (?:SCIM|API|endpoint|service|platform|own)\\b)(?<!\\b(?:users|customers|admins|administrators|members|employees|people|accounts|groups|organizations)\\b[^.\\n]{0,60}their)`,
        'gu',
      ),
      () => ({
        message: `"their" is said of ${own}, which is one.`,
        hint: 'Write "its".',
      }),
    );
    return [...missing, ...owned, ...needless, ...plural];
  },
};

/** "In Acme app", "to Acme admin console". */
function behindPreposition(name: string): RegExp {
  return new RegExp(
    `(?=${name} )(?<=\\b(?:[Ii]n|[Tt]o|[Ff]rom|of|into|[Oo]n|[Ff]or|with|using|by|through|via) )${name} (?:${THING})(?=[ ,.])(?! (?:and|or)\\b)`,
    'gu',
  );
}

/** "Acme provisioning connector uses": at the start of a sentence, or behind what leads one in. */
function asSubject(name: string): RegExp {
  return new RegExp(
    `(?=${name} )(?<=^(?:[>*+-] |\\d+\\. ){0,4}\\s{0,8}|[.!?] |\\b(?:[Ii]f|[Ww]hen|[Oo]nce|because|since|that|as|but) )${name} (?:\\p{Ll}+ )?(?:${THING})(?= (?:is|has|was|will|can|must|does|only|needs|requires|supports|uses|utilizes|allows|provides)\\b)`,
    'gmu',
  );
}

const THING =
  '(?:web|admin|management|customer|partner|developer|user|self-service) (?:portal|console|dashboard|interface|page|app|UI)|app|application|connector|integration|workspace|instance|platform|organization|environment|admin portal|admin console|admin center|web ?site|portal|console|dashboard|tenant|SCIM API|API|endpoint|web app';
