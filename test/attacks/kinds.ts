import type { AttackKind } from './attack.ts';
import { brokenWrites } from './broken-writes.ts';
import { diskRoom } from './disk-room.ts';
import { dullPages } from './dull-pages.ts';
import { forgedRecords } from './forged-records.ts';
import { hostileManifests } from './hostile-manifests.ts';
import { hostileRepositories } from './hostile-repositories.ts';
import { hostileTemplates } from './hostile-templates.ts';
import { killedMock } from './killed-mock.ts';
import { killedProvision } from './killed-provision.ts';
import { previewRequests } from './preview-requests.ts';
import { fullDisks, fullOutputs, killedProcesses, manyProcesses } from './processes.ts';
import { secrets } from './secrets.ts';
import { specialFiles } from './special-files.ts';

/** Every kind of attack there is. */
export const KINDS: readonly AttackKind[] = [
  diskRoom,
  specialFiles,
  forgedRecords,
  brokenWrites,
  killedProcesses,
  manyProcesses,
  fullOutputs,
  fullDisks,
  killedProvision,
  killedMock,
  hostileManifests,
  hostileTemplates,
  hostileRepositories,
  dullPages,
  previewRequests,
  secrets,
];
