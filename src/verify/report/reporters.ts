import { printHar } from './har.ts';
import { printHtml } from './html.ts';
import { printJson } from './json.ts';
import { printJunit } from './junit.ts';
import { printMarkdown } from './markdown.ts';
import type { Reporter } from './report.ts';
import { printText } from './text.ts';

export type VerifyFormat = 'text' | 'json' | 'markdown' | 'junit' | 'html' | 'har';

export const REPORTERS: Readonly<Record<VerifyFormat, Reporter>> = {
  text: printText,
  json: printJson,
  markdown: printMarkdown,
  junit: printJunit,
  html: printHtml,
  har: printHar,
};
