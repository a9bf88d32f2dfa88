/** `preview --build DIR`: the site as files, for any web server or none. */
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { digestOf } from '../../generate/digest.ts';
import { ASSETS, galleryFile, type SiteFile } from '../../preview/site/site.ts';
import { makeSitePart, type SitePart, type SitePartInput } from '../../preview/site/site-part.ts';
import { readIfThere, removeFile, writeWhole } from '../project/disk.ts';
import { CannotRun } from '../shell.ts';
import { sortConnectors } from './session.ts';
import { parseSiteRecord, printSiteRecord, SITE_RECORD, type SiteRecord } from './site-record.ts';

export interface BuiltSite {
  readonly connectors: SitePart['connectors'];
  readonly files: readonly SiteFile[];
}

/** Fewer connectors than this are made sooner than a thread is started. */
const SHARE = 60;

/** In a larger site only the pages that changed name the places of their passages: they are the ones under review. */
const MOST_PLACED = 100;

export async function makeSite(project: Omit<SitePartInput, 'places'>): Promise<BuiltSite> {
  const input: SitePartInput = { ...project, places: project.manifests.length > MOST_PLACED ? 'changed' : 'all' };
  const all = new Set(input.manifests.map(({ id }) => id));
  const count = Math.min(os.availableParallelism(), Math.ceil(input.manifests.length / SHARE));
  // Sources run as they are in tests, where a thread could not load them.
  const isBuilt = import.meta.url.endsWith('.js');
  const parts =
    count < 2 || !isBuilt
      ? [makeSitePart(input, all)]
      : await Promise.all(shares(input, count).map((share) => makeInThread(share, all)));
  const connectors = sortConnectors(parts.flatMap((part) => part.connectors));
  const gallery = galleryFile(connectors, { base: input.base?.name ?? null, live: false });
  const files = [...ASSETS, gallery, ...parts.flatMap((part) => part.files)];
  return { connectors, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** Dealt out like cards: neighbours cost alike. What was removed goes to the first. */
function shares(input: SitePartInput, count: number): SitePartInput[] {
  return Array.from({ length: count }, (_, share) => {
    const manifests = input.manifests.filter((_manifest, index) => index % count === share);
    const ids = new Set(manifests.map(({ id }) => id));
    const all = new Set(input.manifests.map(({ id }) => id));
    const isMine = (id: string) => ids.has(id) || (share === 0 && !all.has(id));
    const base =
      input.base === null
        ? null
        : { ...input.base, manifests: new Map([...input.base.manifests].filter(([id]) => isMine(id))) };
    return { ...input, manifests, base };
  });
}

function makeInThread(input: SitePartInput, all: ReadonlySet<string>): Promise<SitePart> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { input, all } });
    worker.once('message', (part: SitePart) => resolve(part));
    worker.once('error', reject);
  });
}

export interface WrittenSite {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Makes the folder hold the site. Only files that an earlier build wrote are replaced or removed. */
export function writeSite(folder: string, files: readonly SiteFile[]): WrittenSite {
  const recordFile = path.join(folder, SITE_RECORD);
  const record = parseSiteRecord(readIfThere(recordFile));
  const changed = files.filter((file) => differs(folder, file, record));
  const after: SiteRecord = new Map(files.map((file) => [file.path, digestOf(file.text)]));
  // Written before the files: a build that was killed still knows them for its own.
  if (changed.length > 0) writeWhole(recordFile, printSiteRecord(new Map([...record, ...after])));
  for (const file of changed) writeWhole(path.join(folder, file.path), file.text);
  const removed = [...record].filter(([file]) => !after.has(file)).filter((entry) => removeOwn(folder, entry));
  const text = printSiteRecord(after);
  if (readIfThere(recordFile) !== text) writeWhole(recordFile, text);
  return { written: changed.length, removed: removed.length, unchanged: files.length - changed.length };
}

function differs(folder: string, file: SiteFile, record: SiteRecord): boolean {
  const found = readIfThere(path.join(folder, file.path));
  if (found === file.text) return false;
  if (found === null || record.has(file.path)) return true;
  throw new CannotRun(
    `${path.join(folder, file.path)} stands where a page belongs, and preview did not write it.`,
    'Build into an empty folder, or move the file away. Nothing was written.',
  );
}

/** A file that somebody changed since is theirs now. */
function removeOwn(folder: string, [file, digest]: readonly [string, string]): boolean {
  const place = path.join(folder, file);
  const found = readIfThere(place);
  if (found === null || digestOf(found) !== digest) return false;
  removeFile(place);
  return true;
}
