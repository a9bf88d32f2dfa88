/** The report of a folder as one document, which `schemas/import-report.schema.json` describes. */
import type { LibraryReport } from './library-report.ts';

/** Raised where a reader of the document would have to change. */
const VERSION = 1;

export function printReportJson(report: LibraryReport): string {
  const head = { $schema: 'https://scimanifest.dev/schemas/import-report.schema.json', version: VERSION };
  return `${JSON.stringify({ ...head, ...report }, null, 2)}\n`;
}
