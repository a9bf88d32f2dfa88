/** A watch tells of what happens from its start on, and of nothing that stood there before. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { followFolder } from '../../src/disk/follow-folder.ts';
import { placeIn } from '../../src/disk/place.ts';

const FOLDER = 'connectors';

it('tells of nothing that stood there when it began', async () => {
  const { root, told } = follow({ [FOLDER]: ['atlas.json'] });
  save(root, FOLDER, 'workgrid.json');
  await expect.poll(told).toContain('connectors/workgrid.json');
  expect(told()).not.toContain('connectors/atlas.json');
});

it('tells of every file where the folder is put back, and goes on with those', async () => {
  const { root, told, forget } = follow({ [FOLDER]: ['atlas.json'] });
  fs.renameSync(path.join(root, FOLDER), path.join(root, 'away'));
  await expect.poll(told).toContain(FOLDER);
  forget();
  fs.renameSync(path.join(root, 'away'), path.join(root, FOLDER));
  await expect.poll(told).toContain('connectors/atlas.json');
  forget();
  save(root, FOLDER, 'atlas.json');
  await expect.poll(told).toContain('connectors/atlas.json');
});

it('tells of what stands in a folder that took the place of another', async () => {
  const { root, told } = follow({ [FOLDER]: ['atlas.json'], other: ['wedo.json'] });
  fs.renameSync(path.join(root, FOLDER), path.join(root, 'away'));
  fs.renameSync(path.join(root, 'other'), path.join(root, FOLDER));
  await expect.poll(told).toContain('connectors/wedo.json');
});

it('tells of nothing after its end', async () => {
  const { root, told, forget, end } = follow({ [FOLDER]: ['atlas.json'] });
  save(root, FOLDER, 'atlas.json');
  await expect.poll(told).toContain('connectors/atlas.json');
  end();
  forget();
  save(root, FOLDER, 'atlas.json');
  fs.renameSync(path.join(root, FOLDER), path.join(root, 'away'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told()).toEqual([]);
});

/** What is told, relative to the folder that everything stands in. */
function follow(folders: Readonly<Record<string, readonly string[]>>) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-follow-'));
  for (const [folder, files] of Object.entries(folders)) for (const file of files) save(root, folder, file);
  let told: string[] = [];
  const tell = (file: string) => told.push(path.relative(root, file).replaceAll(path.sep, '/'));
  const end = followFolder(placeIn(root, FOLDER), tell, (error) => {
    throw error;
  });
  onTestFinished(() => {
    end();
    fs.rmSync(root, { recursive: true, force: true });
  });
  const forget = () => {
    told = [];
  };
  return { root, told: () => told, forget, end };
}

function save(root: string, folder: string, file: string): void {
  fs.mkdirSync(path.join(root, folder), { recursive: true });
  fs.writeFileSync(path.join(root, folder, file), 'a manifest');
}
