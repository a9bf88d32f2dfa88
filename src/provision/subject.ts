import type { Resource } from '../connector/connector.ts';
import type { SourceRecord } from '../expression/evaluate/source-record.ts';

/** An object of the directory, and how it stands to the app. */
export interface Subject {
  readonly resource: Resource;
  readonly record: SourceRecord;
  /** Whether it, or a group that it is in, is assigned to the app. */
  readonly isAssigned: boolean;
  /** Deleted from the directory for good, as happens thirty days after it was deleted. */
  readonly isPurged: boolean;
}
