/** The report of a folder as one document, which `schemas/output/import-report.schema.json` describes. */
import { printJsonDocument } from '../problem/json-documents.ts';
import type { LibraryReport } from './library-report.ts';

export function printReportJson(report: LibraryReport): string {
  return printJsonDocument('import-report', report);
}
