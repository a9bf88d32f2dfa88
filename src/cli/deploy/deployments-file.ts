/** Where what was deployed is kept: `deployments/<connector>/<enterprise app>/`, a file with what stood there before each time. */
import { type Deployment, nextBefore, printDeployments, readDeployments } from '../../deploy/deployment-record.ts';
import { below, type Place, placeIn } from '../../disk/place.ts';
import { readIfThere, readText } from '../../disk/read-file.ts';
import { removeFile } from '../../disk/remove-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { CannotRun } from '../shell.ts';

const RECORD = 'deployments.json';

export interface DeploymentsFile {
  readonly folder: Place;
  readonly deployments: readonly Deployment[];
}

export function readDeploymentsFile(root: string, id: string, servicePrincipal: string): DeploymentsFile {
  const folder = placeIn(root, 'deployments', id, servicePrincipal.toLowerCase());
  const text = readIfThere(below(folder, RECORD));
  const deployments = text === null ? [] : readDeployments(text);
  if (deployments !== null) return { folder, deployments };
  throw new CannotRun(
    `${below(folder, RECORD).shown} is no record of deployments.`,
    'Take back what changed it, or move the folder away.',
  );
}

/** Keeps what stands there now, before anything is put. @returns the file with the new entry */
export function keepBefore(
  file: DeploymentsFile,
  { before, ...entry }: Omit<Deployment, 'before'> & { readonly before: string },
): DeploymentsFile {
  const name = nextBefore(file.deployments);
  writeWhole(below(file.folder, name), before, null);
  return writeDeployments(file, [...file.deployments, { ...entry, before: name }]);
}

/** With another state of the last one. */
export function withLastState(file: DeploymentsFile, after: string): DeploymentsFile {
  const last = file.deployments.at(-1);
  if (last === undefined || last.after === after) return file;
  return writeDeployments(file, [...file.deployments.slice(0, -1), { ...last, after }]);
}

/** Without the last one, and without the copy that was kept for it: what stood there stands there again. */
export function withoutLast(file: DeploymentsFile): DeploymentsFile {
  const last = file.deployments.at(-1);
  const rest = writeDeployments(file, file.deployments.slice(0, -1));
  if (last !== undefined) removeFile(below(file.folder, last.before), textBefore(file, last));
  return rest;
}

export function textBefore({ folder }: DeploymentsFile, { before }: Deployment): string {
  return readText(below(folder, before));
}

function writeDeployments(file: DeploymentsFile, deployments: readonly Deployment[]): DeploymentsFile {
  const place = below(file.folder, RECORD);
  writeWhole(place, printDeployments(deployments), readIfThere(place));
  return { ...file, deployments };
}
