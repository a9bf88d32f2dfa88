import { findCredentialStep } from '../credential-step.ts';
import { labelOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';

export const addressFormRule: PageRule = {
  id: 'page-address-form',
  severity: 'info',
  title: 'An address that is entered stands whole, and as code.',
  cause: 'The address is bold, so that it looks like a label, or it begins with the host.',
  fix: 'Write `https://…`.',
  example: 'page',
  bad: '# Acme\n\n1. Enter **https://api.acme.example/scim** in the field.\n',
  good: '# Acme\n\n1. Enter `https://api.acme.example/scim` in the field.\n',
  handWrittenOnly: true,
  check: (page) => [
    ...inBold(page),
    ...bare(page),
    ...tornSchemes(page),
    ...withoutScheme(page),
    ...openBrackets(page),
    ...quotedAddresses(page),
  ],
};

function inBold({ nodes }: Page): PageFinding[] {
  return nodes.strongs.flatMap((strong): PageFinding[] => {
    const words = labelOf(strong);
    if (strong.children.length !== 1 || strong.children[0]?.type !== 'text' || !/^https:\/\/\S+$/.test(words))
      return [];
    return [{ message: 'The address is bold.', hint: 'Write it as code.', ...spanOf(strong) }];
  });
}

/** An address of the service in the middle of the words; one problem a page. */
function bare({ nodes, text }: Page): PageFinding[] {
  const found = nodes.texts.flatMap((node) => {
    const span = spanOf(node);
    const before = text[span.start - 1] ?? '';
    if (before === '[' || before === '*') return [];
    return Array.from(text.slice(span.start, span.end).matchAll(SERVICE), ({ 0: address, index }): PageFinding => {
      const start = span.start + index;
      return { message: 'The address is plain text.', hint: 'Write it as code.', start, end: start + address.length };
    });
  });
  return grouped(found, 'this page');
}

const SERVICE = /(?<![\w/(<"'])https:\/\/[^\s)>"']{0,200}\bscim(?:\/v?\d[\w.]*)?\/?(?=[\s.,;:)|]|$)/gi;

/** "ttps://", "htps://", "https//": a letter or a mark was lost. */
function tornSchemes({ nodes }: Page): PageFinding[] {
  return nodes.inlineCode.flatMap((code): PageFinding[] => {
    const scheme = /^\s*(?!https?:)([htps]{3,6}):\/{1,2}/i.exec(code.value)?.[1];
    if (scheme !== undefined) return [{ message: `"${scheme}" is no scheme.`, hint: 'Write https.', ...spanOf(code) }];
    const start = /^\s*(https?(?:\/\/|:\/(?!\/)|:\/{3,}))\w/i.exec(code.value)?.[1];
    if (start === undefined) return [];
    return [{ message: `"${start}" begins no address.`, hint: 'Write https://.', ...spanOf(code) }];
  });
}

/** "Paste "https://acme.example/scim"": the marks are copied with it. */
function quotedAddresses({ prose, nodes }: Page): PageFinding[] {
  return nodes.paragraphs.flatMap((paragraph) => {
    const span = spanOf(paragraph);
    return Array.from(
      prose.slice(span.start, span.end).matchAll(/["“]https?:\/\/[^\s"”]+["”]|(?<=\s)['‘]https?:\/\/[^\s'’]+['’]/g),
      ({ 0: said, index }) => {
        const place = { start: span.start + index, end: span.start + index + said.length };
        return { message: 'The address stands in quotation marks.', hint: 'Write it as code.', ...place };
      },
    );
  });
}

/** "https://[domain.acme.example/scim": the placeholder does not end. */
function openBrackets({ nodes }: Page): PageFinding[] {
  return nodes.inlineCode.flatMap((code): PageFinding[] => {
    if (!/^\s*https?:\/\//.test(code.value)) return [];
    const open = PAIRS.find(([one, other]) => code.value.split(one).length !== code.value.split(other).length);
    if (open === undefined) return [];
    const message = `"${open[0]}" and "${open[1]}" are not as many in this address.`;
    return [{ message, hint: 'Put both around the placeholder.', ...spanOf(code) }];
  });
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['(', ')'],
];

/** Where the portal asks for a tenant URL; a domain alone is what some apps ask for. */
function withoutScheme(page: Page): PageFinding[] {
  const step = findCredentialStep(page);
  if (step === null || !/\btenant url\b/i.test(step.words)) return [];
  return page.nodes.inlineCode.flatMap((code): PageFinding[] => {
    const { start, end } = spanOf(code);
    if (start < step.start || end > step.end || !HOST_AND_PATH.test(code.value)) return [];
    return [{ message: 'The address lacks its beginning.', hint: `Write "https://${code.value}".`, start, end }];
  });
}

const HOST_AND_PATH = /^(?:<[^<>]+>|\{[^{}]+\}|[\w-]+)(?:\.(?:<[^<>]+>|[\w-]+))*\/\S*\b(?:scim|v\d)\b\S*$/i;
