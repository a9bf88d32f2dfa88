import type { ImportedPage } from '../../import/import-page.ts';
import type { ImportStatus } from '../../library/page-report.ts';

/** What became of one page. */
export interface Outcome {
  readonly page: ImportedPage;
  /** Relative to the project; `null`: nothing was written, and nothing stands there. */
  readonly manifest: string | null;
  readonly status: ImportStatus;
  readonly text: string;
}
