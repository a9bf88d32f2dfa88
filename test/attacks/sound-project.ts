/** The project that attacks begin with: everything in it is as the commands themselves would leave it. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { sharedFolder } from '../run/shared-folder.ts';
import { AttackedProject } from './attacked-project.ts';

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['connectors/acme.json', acmeManifest()],
  ['old/acme.json', acmeManifest({ name: 'Acme of old' })],
  ['record.json', '{ "givenName": "Ana", "surname": "Silva" }\n'],
  ['package.json', '{ "private": true, "scripts": { "gen": "scimanifest gen" } }\n'],
]);

let files: ReadonlyMap<string, string> | null = null;

/** Manifests, what `gen` makes of them, a page to import, and the files of one connector that is gone. */
export async function soundFiles(): Promise<ReadonlyMap<string, string>> {
  if (files !== null) return files;
  const project = new AttackedProject(new Map([...WRITTEN, ['connectors/gone.json', acmeManifest({ name: 'Gone' })]]));
  try {
    await project.run('gen');
    fs.rmSync(project.path('connectors/gone.json'));
    const made = project.texts();
    const page = made.get('generated/acme/tutorial.md') ?? '';
    const published = page.replace(/^# Generated from .*\n/mu, '');
    files = new Map([...made, ['pages/acme-provisioning-tutorial.md', published]]);
    return files;
  } finally {
    project.remove();
  }
}

let repository: string | null = null;

/** Makes the folder a repository with one commit in which the connector had another name. */
export function soundGit(root: string): void {
  repository ??= makeRepository();
  fs.cpSync(repository, path.join(root, '.git'), { recursive: true });
}

function makeRepository(): string {
  const folder = sharedFolder();
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.test', ...args], { cwd: folder });
  };
  git('init', '--quiet', '--template=', '--initial-branch=main');
  fs.mkdirSync(path.join(folder, 'connectors'));
  fs.writeFileSync(path.join(folder, 'connectors/acme.json'), acmeManifest({ name: 'Acme of old' }));
  git('add', '--all');
  git('commit', '--quiet', '--message', 'One connector');
  return path.join(folder, '.git');
}
