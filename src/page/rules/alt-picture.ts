import { endOf, startOf } from '../node-span.ts';
import { countBefore } from '../nodes-before.ts';
import { altOf, picturesOf } from '../outline/pictures.ts';
import type { Page, PageFinding } from '../page.ts';
import type { PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';
import { sharedPicture } from '../words/shared-pictures.ts';

export const altPictureRule: PageRule = {
  id: 'page-alt-picture',
  severity: 'warning',
  title: 'The text of a picture is about what the picture shows.',
  cause: 'The alternative text was copied from another picture, or says so little that it could stand under any.',
  fix: 'Say what this picture shows.',
  example: 'page',
  bad: '# Acme\n\n![Group attributes](media/acme/user-attributes.png)\n',
  good: '# Acme\n\n![User attributes](media/acme/user-attributes.png)\n',
  handWrittenOnly: true,
  check: (page) => {
    const own = ownApp(namedApps(page));
    return picturesOf(page).flatMap(({ picture, start, end }): PageFinding[] => {
      const alt = altOf(picture);
      if (alt === '') return [];
      const slip = slipOf(alt, picture.path, own) ?? ofToken(alt, picture.path, stepBefore(page, start));
      return slip === null ? [] : [{ ...slip, start, end }];
    });
  },
};

/** The folder of pictures that all pages have; most say "Token" of one of them. */
const SHARED = /(?:^|\/)common\//;

type Slip = Pick<PageFinding, 'message' | 'hint'>;

function slipOf(alt: string, path: string, own: string | null): Slip | null {
  const file = path.split('/').at(-1) ?? path;
  const shared = SHARED.test(path) ? sharedPicture(file) : null;
  if (shared !== null && !shared.words.test(alt))
    return {
      message: `This picture shows ${shared.shows}, and "${alt}" is something else.`,
      hint: 'Say what it shows.',
    };
  const [said, shown] = [kindIn(alt), kindIn(file)];
  if (said !== null && shown !== null && said !== shown)
    return {
      message: `The text speaks of ${said}s, and the file "${file}" of ${shown}s.`,
      hint: `Is it the picture of ${shown}s?`,
    };
  return poor(alt, path, own);
}

/** A picture of a token, below a step that enters none. */
function ofToken(alt: string, path: string, step: string): Slip | null {
  // The shared picture has both fields, whatever the step has left to do.
  if (
    SHARED.test(path) &&
    !/\bauthori[sz]e\b|\bclient (?:id|secret|identifier)\b|\bendpoint\b|\bpassword\b/i.test(step)
  )
    return null;
  if (!/^(?:Screenshot of )?(?:the )?(?:Tenant URL(?: and| \+)? )?(?:Secret )?Token\.?$/i.test(alt)) return null;
  if (
    !/\bTest Connection\b|\bauthori[sz]e\b/i.test(step) ||
    /\b(?:tokens?|secret|keys?)\b/i.test(step.replaceAll(SECRET_OF_CLIENT, ''))
  )
    return null;
  return { message: 'The text speaks of a token, and the step has none.', hint: 'Say what the picture shows.' };
}

const SECRET_OF_CLIENT = /client secret|token endpoint/gi;

/** The last paragraph before a place, or as much as there is of the one around it. */
function stepBefore({ nodes, prose }: Page, start: number): string {
  const count = countBefore(nodes.paragraphs, start);
  const [step, around] = [nodes.paragraphs[count - 1], nodes.paragraphs[count]];
  const before = around === undefined ? '' : prose.slice(startOf(around), start);
  return /\p{L}/u.test(before) ? before : step === undefined ? '' : prose.slice(startOf(step), endOf(step));
}

/** What could stand under any picture. */
function poor(alt: string, path: string, own: string | null): Slip | null {
  if (/^[a-z\d]+(?:[-_][a-z\d]+)+(?:\.png)?$/.test(alt))
    return { message: `"${alt}" is the name of a file.`, hint: 'Say what it shows.' };
  if (/^\p{Ll}{1,15}\d{0,2}$/u.test(alt) || (/^\p{L}{1,15}$/u.test(alt) && !SHARED.test(path)))
    return { message: `"${alt}" says too little of a picture.`, hint: 'Say what it shows.' };
  if (/[,;:]$/.test(alt))
    return { message: 'The text of this picture stops in the middle.', hint: 'Say it to the end.' };
  return own !== null && letters(alt) === letters(own)
    ? { message: 'The name of the app says nothing of what the picture shows.', hint: 'Say what it shows.' }
    : null;
}

/** Whether a text is about users or about groups; `null` where it is about both, or neither. */
function kindIn(text: string): 'user' | 'group' | null {
  const isUser = /user(?!-?group)/i.test(text);
  const isGroup = /group/i.test(text);
  if (isUser === isGroup) return null;
  return isUser ? 'user' : 'group';
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
