/** The job for pull requests. Hosts look for it at the root of the repository, wherever the project is in it. */
import path from 'node:path';
import { isFile } from '../../disk/look.ts';
import { displayPath, placeIn, repositoryAround } from '../../disk/place.ts';
import { githubWorkflow, isPlainFolder, type WorkflowPlaces } from '../../review/ci-workflow.ts';
import { type Addition, NotAdded } from './addition.ts';
import { type DeployedConnector, driftWorkflow } from './drift-workflow.ts';
import { type VerifiedServer, verifyWorkflow } from './verify-workflow.ts';

export interface CiJob extends Addition {
  /** Absolute: the folder that `path` is relative to. */
  readonly base: string;
}

export function githubJob(root: string): CiJob {
  return workflow(root, '', githubWorkflow);
}

/** The job that starts a server and has the connectors proven against it. */
export function githubVerifyJob(root: string, server: VerifiedServer): CiJob {
  return workflow(root, '-verify', (places) => verifyWorkflow(places, server));
}

/** The job that holds what tenants run against the manifests, every night. */
export function githubDriftJob(root: string, deployed: readonly DeployedConnector[]): CiJob {
  return workflow(root, '-drift', (places) => driftWorkflow(places, deployed));
}

function workflow(root: string, suffix: string, write: (places: WorkflowPlaces) => string): CiJob {
  const base = repositoryAround(root) ?? root;
  const project = displayPath(base, root) || '.';
  const name = project === '.' ? 'scimanifest' : `scimanifest-${project.replaceAll(/[^\w-]+/gu, '-')}`;
  return {
    base,
    path: `.github/workflows/${name}${suffix}.yml`,
    next(before) {
      const install = displayPath(base, lockFolder(root, base)) || '.';
      if (![project, install].every(isPlainFolder))
        throw new NotAdded(
          `The folder ${project} has a name that a workflow cannot hold, so no job was added.`,
          'Rename it: letters, digits, dots, dashes and underscores.',
        );
      return before ?? write({ project, install });
    },
  };
}

/** Where packages are installed: the nearest folder with a lock file. */
function lockFolder(root: string, top: string): string {
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (isFile(placeIn(folder, 'package-lock.json'))) return folder;
    if (folder === top || folder === path.dirname(folder)) return root;
  }
}
