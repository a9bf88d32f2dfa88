import { printGithub } from './print-github.ts';
import { printHtml } from './print-html.ts';
import { printJson } from './print-json.ts';
import { printMarkdown } from './print-markdown.ts';
import { printText } from './print-text.ts';
import type { ReviewPrinter } from './review-report.ts';

export type ReviewFormat = 'text' | 'json' | 'markdown' | 'github' | 'html';

/** Every format that a review is printed in. */
export const reviewPrinters: Readonly<Record<ReviewFormat, ReviewPrinter>> = {
  text: printText,
  json: printJson,
  markdown: printMarkdown,
  github: printGithub,
  html: printHtml,
};
