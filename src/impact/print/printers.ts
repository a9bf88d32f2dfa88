import { printJsonDocument } from '../../problem/json-documents.ts';
import type { ImpactReport } from '../impact-report.ts';
import { printHtml } from './print-html.ts';
import { printMarkdown } from './print-markdown.ts';
import { printText } from './print-text.ts';

export type ImpactFormat = 'text' | 'json' | 'markdown' | 'html';

/** Every format that the counts are printed in. */
export const impactPrinters: Readonly<Record<ImpactFormat, (report: ImpactReport) => string>> = {
  text: printText,
  json: (report) => printJsonDocument('impact', report),
  markdown: printMarkdown,
  html: printHtml,
};
