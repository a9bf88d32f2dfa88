/** The person and the group by whom an editor shows what a mapping gives. */
import { COMPLETE_USER, type DirectoryRecord, SAMPLE_GROUPS } from '../review/witness/sample-users.ts';

export interface Sample {
  readonly record: DirectoryRecord;
  /** "The sample user Ana Ruiz". */
  readonly who: string;
}

export function sampleOf(resource: 'User' | 'Group'): Sample {
  const record = resource === 'User' ? COMPLETE_USER : (SAMPLE_GROUPS[0] ?? {});
  return { record, who: `The sample ${resource.toLowerCase()} ${String(record['displayName'])}` };
}
