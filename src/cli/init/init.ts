/** `scimanifest init`: sets a repository up. What is there stays as it is; only what is missing is added. */

import path from 'node:path';
import { parse } from 'jsonc-parser';
import { listFolder } from '../../disk/list-folder.ts';
import { look } from '../../disk/look.ts';
import { Obstacle } from '../../disk/obstacle.ts';
import { displayPath, placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { isRecord } from '../../json/is-record.ts';
import { isManifestName } from '../../manifest/side-files.ts';
import { FILE_RULES } from '../../problem/file-rules.ts';
import { printJsonDocument } from '../../problem/json-documents.ts';
import type { Problem } from '../../problem/problem.ts';
import { readTenantUrl } from '../live/tenant-url.ts';
import { schemaPath, smallestManifest } from '../new/draft-manifest.ts';
import { printProblems } from '../print-problems.ts';
import { gitDriverStatus } from '../project/git-driver.ts';
import type { ReportOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { type Addition, NotAdded } from './addition.ts';
import { type CiJob, githubDriftJob, githubJob, githubVerifyJob } from './ci-job.ts';
import { codeOwners, isCodeOwner } from './code-owners.ts';
import { type DeployedConnector, readDeployed } from './drift-workflow.ts';
import { editorSettings } from './editor-settings.ts';
import { gitAttributes } from './git-attributes.ts';
import { npmPackage, SCRIPTS } from './npm-package.ts';
import { isPlainCommand, type VerifiedServer } from './verify-workflow.ts';

export interface InitOptions extends ReportOptions {
  /** Absolute. */
  readonly root: string;
  /** Also add a ready job for this service. */
  readonly ci?: 'github';
  /** The command that starts the app's server: with it a job that has the connectors proven against it. */
  readonly serve?: string;
  /** The tenant URL of that server. */
  readonly url?: string;
  /** Connectors and the service principals whose jobs run them: with them a job for every night that tells drift. */
  readonly drift?: readonly string[];
  /** Have git show manifests as sentences, or no longer; left out: as it is. */
  readonly gitDriver?: boolean;
  /** Who may approve breaking changes; left out: whoever owns everything. */
  readonly approvers?: readonly string[];
}

interface AddedFile {
  readonly path: string;
  readonly status: 'created' | 'updated' | 'unchanged';
}

const CI_JOBS: Readonly<Record<'github', (root: string) => CiJob>> = { github: githubJob };

/** 2 where a file could not be added to: it was left as it is, and the others were added all the same. */
export async function init(
  { ci, gitDriver, approvers = [], serve, url, drift = [], ...options }: InitOptions,
  shell: Shell,
): Promise<ExitCode> {
  const { root, format, quiet } = options;
  const nobody = approvers.find((name) => !isCodeOwner(name));
  if (nobody !== undefined)
    throw new CannotRun(
      `${JSON.stringify(nobody)} names nobody.`,
      'Write @name, @organization/team or an e-mail address.',
    );
  const server = verifiedServer(root, { ci, serve, url });
  const deployed = deployedConnectors(ci, drift);
  const inProject = [EXAMPLE, gitAttributes(gitDriver), editorSettings, npmPackage];
  const additions = [
    ...inProject.map((addition) => ({ ...addition, base: root })),
    codeOwners(root, approvers),
    ...(ci === undefined ? [] : [CI_JOBS[ci](root)]),
    ...(server === null ? [] : [githubVerifyJob(root, server)]),
    ...(deployed.length === 0 ? [] : [githubDriftJob(root, deployed)]),
  ];
  const results = additions.flatMap((addition) => carryOut(root, addition) ?? []);
  const driver = gitDriver === undefined ? [] : [{ path: '.git/config', status: gitDriverStatus(root, gitDriver) }];
  const files = [...results.flatMap((each) => ('status' in each ? [each] : [])), ...driver];
  const problems = results.flatMap((each) => ('rule' in each ? [each] : []));
  if (format === 'json') shell.out(printJsonDocument('init', { files, problems }));
  else {
    if (!quiet) for (const { path: file, status } of files) shell.out(`${status.padEnd(9)} ${file}\n`);
    await printProblems(problems, new Map(), options, shell);
  }
  if (!quiet) shell.err(`${nextStep(root, gitDriver)}${server === null ? offerOf(root) : ''}`);
  return problems.length > 0 ? 2 : 0;
}

/** @throws CannotRun where one of them names no connector and service principal, or there is no job to put them into */
function deployedConnectors(ci: 'github' | undefined, drift: readonly string[]): DeployedConnector[] {
  if (drift.length > 0 && ci === undefined)
    throw new CannotRun('--drift adds a job, and no service was named.', 'Write --ci github --drift acme=…');
  return drift.map((text) => {
    const deployed = readDeployed(text);
    if (deployed !== null) return deployed;
    throw new CannotRun(
      `${JSON.stringify(text)} names no connector and service principal.`,
      'Write acme=11111111-2222-3333-4444-555555555555, with the object id of the enterprise app.',
    );
  });
}

interface ServerOptions {
  readonly ci: 'github' | undefined;
  readonly serve: string | undefined;
  readonly url: string | undefined;
}

/** @throws CannotRun where one of the options is without the others, or cannot stand in a workflow */
function verifiedServer(root: string, { ci, serve, url }: ServerOptions): VerifiedServer | null {
  if (serve === undefined && url === undefined) return null;
  if (ci === undefined || serve === undefined || url === undefined)
    throw new CannotRun(
      'A job that proves connectors needs to know where it runs, what to start, and where that answers.',
      'Write --ci github --serve "npm start" --url http://127.0.0.1:3000/scim',
    );
  if (!isPlainCommand(serve))
    throw new CannotRun('The command of --serve cannot stand in a workflow.', 'Put it into a script, and name that.');
  const ids = manifestNames(root).map((name) => path.basename(name, '.json'));
  return { serve, url: readTenantUrl(url).replace(/\/$/u, ''), ids: ids.length === 0 ? ['example'] : ids };
}

/** In a repository that starts something, that may be the app. */
function offerOf(root: string): string {
  const manifest: unknown = parse(textOfPackage(root));
  const scripts = isRecord(manifest) && isRecord(manifest['scripts']) ? manifest['scripts'] : {};
  return typeof scripts['start'] === 'string'
    ? 'If this repository has the app\'s server, a job can prove the connector against it:\n  npx scimanifest init --ci github --serve "npm start" --url http://127.0.0.1:3000/scim\n'
    : '';
}

/** @returns `null`: there is no such file, and none is needed */
function carryOut(
  root: string,
  { base, path: file, next }: Addition & { readonly base: string },
): AddedFile | Problem | null {
  const place = placeIn(base, file);
  const shown = displayPath(root, place.path);
  try {
    const before = readIfThere(place);
    const after = next(before, root);
    if (after === null && before === null) return null;
    if (after === null || after === before) return { path: shown, status: 'unchanged' };
    writeWhole(place, after, before);
    return { path: shown, status: before === null ? 'created' : 'updated' };
  } catch (error) {
    if (!(error instanceof NotAdded || error instanceof Obstacle)) throw error;
    const { id: rule, severity } = FILE_RULES['file-not-added'];
    const { message, hint } = error;
    return { rule, severity, message, hint, file: shown, line: 1, column: 1, pointer: '' };
  }
}

/** A project that has a connector needs no example. */
const EXAMPLE: Addition = {
  path: 'connectors/example.json',
  next(before, root) {
    return manifestNames(root).length > 0 ? before : smallestManifest('Example', schemaPath(root));
  },
};

/** What to do next, with the names that this project really has. */
function nextStep(root: string, gitDriver: boolean | undefined): string {
  const [first] = manifestNames(root);
  const command = scriptOf(root) === SCRIPTS.gen ? 'npm run gen' : 'npx scimanifest gen';
  const page = first === undefined ? '' : `, then read generated/${path.basename(first, '.json')}/tutorial.md`;
  const driver =
    gitDriver === undefined
      ? 'If git is to show changes of manifests as sentences: npx scimanifest init --git-driver.\n'
      : '';
  return `Next: ${command}${page}.\n${driver}`;
}

/** None where something else stands in the way of the folder: that was told already. */
function manifestNames(root: string): string[] {
  const folder = placeIn(root, 'connectors');
  return look(folder).kind === 'folder' ? listFolder(folder).filter(isManifestName) : [];
}

/** A project may have had a script of that name for something else. */
function scriptOf(root: string): unknown {
  const manifest: unknown = parse(textOfPackage(root));
  return isRecord(manifest) && isRecord(manifest['scripts']) ? manifest['scripts']['gen'] : undefined;
}

/** Empty where it cannot be read: that was told already. */
function textOfPackage(root: string): string {
  try {
    return readIfThere(placeIn(root, 'package.json')) ?? '';
  } catch (error) {
    if (error instanceof Obstacle) return '';
    throw error;
  }
}
