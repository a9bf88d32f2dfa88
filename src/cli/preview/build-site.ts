/** `preview --build DIR`: the site as files, for any web server or none. */

import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { PROGRAM_ROOT } from '../../disk/package-root.ts';
import type { OwnFiles } from '../../generate/own-file.ts';
import type { PlannedFile, PlannedStatus } from '../../generate/plan.ts';
import type { Docs } from '../../preview/docs/docs.ts';
import { NO_OVERVIEWS, type Overviews, overviewFile, overviewsIn } from '../../preview/site/overviews.ts';
import { ASSETS, changesFile, docsFiles, galleryFile, type SiteFile } from '../../preview/site/site.ts';
import { SITE_MARK } from '../../preview/site/site-mark.ts';
import type { SitePart, SitePartInput } from '../../preview/site/site-part.ts';
import type { Problem } from '../../problem/problem.ts';
import { textOrder } from '../../problem/text-order.ts';
import { readSound } from '../../read-templates.ts';
import { frugalThread } from '../gen/frugal-thread.ts';
import { FileUnpacker, type PackedHand } from '../gen/packed-files.ts';
import { carryOut } from '../output/carry-out.ts';
import { OutputFolder } from '../output/output-folder.ts';
import { outputProblems } from '../output/output-problems.ts';
import { planOutput } from '../output/plan-output.ts';
import { CannotRun } from '../shell.ts';
import { packedParts } from './packed-parts.ts';
import { sortConnectors } from './session.ts';

export interface BuiltSite {
  readonly connectors: SitePart['connectors'];
  readonly files: readonly SiteFile[];
}

/** Fewer connectors than this for each are made sooner than a thread is started. */
const SHARE = 60;

/** In a larger site only the pages that changed name the places of their passages: they are the ones under review. */
const MOST_PLACED = 100;

/**
 * @param overviews what the pages about all connectors are made of
 * @param docs the team's own pages; `null`: there are none
 */
export async function makeSite(
  project: Omit<SitePartInput, 'places' | 'overviews' | 'docs'>,
  overviews: Overviews = NO_OVERVIEWS,
  docs: Docs | null = null,
): Promise<BuiltSite> {
  const names = overviewsIn(overviews);
  const framed = docs === null ? {} : { docs: docs.frame };
  const input: SitePartInput = {
    ...project,
    ...framed,
    overviews: names,
    places: project.manifests.length > MOST_PLACED ? 'changed' : 'all',
  };
  const all = new Set(input.manifests.map(({ id }) => id));
  // Sources run as they are in tests, where a thread could not load them.
  const isBuilt = import.meta.url.endsWith('.js');
  const shared = Math.ceil(input.manifests.length / SHARE);
  const count = isBuilt ? Math.max(1, Math.min(os.availableParallelism(), shared)) : 1;
  // This thread takes a share as well: it would only wait, and each thread more has to load and warm up all that makes pages.
  const made = shares(input, count).map((share, index) =>
    index === 0 ? makeHere(share, all) : makeInThread(share, all),
  );
  const parts = (await Promise.all(made)).flat();
  const connectors = sortConnectors(parts.flatMap((part) => part.connectors));
  const options = { base: input.base?.name ?? null, live: null, overviews: names, ...framed };
  const common = [
    galleryFile(connectors, options),
    ...(input.base === null ? [] : [changesFile(connectors, options)]),
    ...names.map((name) => overviewFile(name, overviews, connectors, options)).filter((file) => file !== null),
    ...(docs === null ? [] : docsFiles(docs, options)),
  ];
  const files = [...ASSETS, ...common, ...parts.flatMap((part) => part.files)];
  return { connectors, files: files.sort((a, b) => textOrder(a.path, b.path)) };
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

/** The files are held packed until all are there. Between two hands this thread hears what others have made. */
async function makeHere(input: SitePartInput, all: ReadonlySet<string>): Promise<SitePart[]> {
  const parts: SitePart[] = [];
  const unpacker = new FileUnpacker();
  for (const hand of packedParts(input, all, await readSound(input.templates))) {
    parts.push(...unpacker.unpack(hand));
    await setImmediate();
  }
  return parts;
}

/** In a thread of its own. */
function makeInThread(input: SitePartInput, all: ReadonlySet<string>): Promise<SitePart[]> {
  return new Promise((resolve, reject) => {
    const parts: SitePart[] = [];
    const thread = frugalThread(path.join(PROGRAM_ROOT, 'cli/preview/worker.js'), { input, all });
    const unpacker = new FileUnpacker();
    thread.on('message', (hand: PackedHand<SitePart> | null) => {
      if (hand === null) resolve(parts);
      else parts.push(...unpacker.unpack(hand));
    });
    thread.once('error', reject);
  });
}

export interface WrittenSite {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
  /** Files that were edited since, and what is in the way. */
  readonly problems: readonly Problem[];
}

/** What `preview --build` writes. Every page, style and script says so near its start. */
const SITE_FILES: OwnFiles = {
  command: 'preview --build',
  recordPath: '.scimanifest-preview.json',
  note: 'Written by scimanifest preview: the files it may replace or remove.',
  isOwnPath: (file) => /^(?:[a-z0-9_][a-z0-9-]*\/)*[a-z0-9][a-z0-9-]*\.(?:html|css|js)$/u.test(file),
  isMarked: (_file, text) => text.slice(0, 2000).includes(SITE_MARK),
};

/** Makes the folder hold the site. Only files that an earlier build wrote are replaced or removed. */
export function writeSite(root: string, name: string, outputs: readonly SiteFile[], force: boolean): WrittenSite {
  const folder = new OutputFolder(root, name, SITE_FILES);
  const state = folder.state(outputs.map((file) => file.path));
  const { plan } = carryOut(folder, state, (now) => {
    const planned = planOutput(root, folder, now, { outputs, force, isLeftAlone: () => false });
    refuseForeign(planned, folder);
    return planned;
  });
  const number = (...statuses: readonly PlannedStatus[]) =>
    plan.filter((file) => statuses.includes(file.status)).length;
  return {
    written: number('missing', 'stale', 'replaced'),
    removed: number('orphaned'),
    unchanged: number('unchanged'),
    problems: outputProblems(plan, folder, root, false),
  };
}

/** A site is one thing: half of it among somebody's files would be none. */
function refuseForeign(plan: readonly PlannedFile[], folder: OutputFolder): void {
  const foreign = plan.find(({ status }) => status === 'foreign');
  if (foreign === undefined) return;
  throw new CannotRun(
    `${folder.placeOf(foreign.path).shown} stands where a page belongs, and preview did not write it.`,
    'Build into an empty folder, or move the file away. Nothing was written.',
  );
}
