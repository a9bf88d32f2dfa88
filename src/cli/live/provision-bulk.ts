/** `scimanifest provision --users`: many users, from a file that is whole, by a journal that survives a kill. */

import type { Connector } from '../../connector/connector.ts';
import { sourcesOf } from '../../connector/resolve-attribute.ts';
import { namedPlace } from '../../disk/place.ts';
import { nearest } from '../../problem/nearest.ts';
import { EMPTY_JOURNAL } from '../../provision/bulk/journal.ts';
import type { BulkFigures } from '../../provision/bulk/print-bulk.ts';
import { type BulkReport, provisionUsers } from '../../provision/bulk/provision-users.ts';
import type { ProvisionSetup } from '../../provision/provision-object.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { checkUsersFile, readUsersFile, type UsersFile } from '../users/users-file.ts';
import { type JournalFile, openJournal } from './journal-file.ts';
import type { OpenClient } from './open-client.ts';
import { progressLine } from './progress.ts';
import { onInterrupt } from './stopping.ts';

export interface BulkOptions {
  readonly root: string;
  readonly quiet: boolean;
  readonly users: string;
  /** Left out: a name beside the file. */
  readonly journal?: string;
  readonly assigned: boolean;
}

/** Requests on their way at the same time. */
const AT_ONCE = 8;

/** A file of users that the connector can do something with. */
export async function openUsers(connector: Connector, { root, users }: BulkOptions, shell: Shell): Promise<UsersFile> {
  const file = checkUsersFile(namedPlace(root, users));
  const sources = new Map(
    connector.users.attributes.flatMap((attribute) =>
      attribute.mapping === null ? [] : [[attribute, new Set(sourcesOf(attribute.mapping.value))] as const],
    ),
  );
  const matching = [...new Set(connector.users.matching.flatMap((attribute) => [...(sources.get(attribute) ?? [])]))];
  if (matching.length > 0 && !matching.some((name) => file.names.has(name)))
    throw new CannotRun(
      `No user in ${file.place.shown} has ${matching.join(' or ')}, which ${connector.name} matches users by.`,
      hintFor(matching, file),
    );
  const computed = new Set([...matching, 'IsSoftDeleted']);
  const lacking = [...new Set([...sources.values()].flatMap((names) => [...names]))].filter(
    (name) => !file.names.has(name) && !computed.has(name),
  );
  if (lacking.length > 0) shell.err(`${file.place.shown} lacks ${lacking.join(', ')}: nothing flows from there.\n`);
  return file;
}

function hintFor(matching: readonly string[], { names }: UsersFile): string {
  const meant = matching.map((name) => nearest(name, names)).find((name) => name !== null);
  return meant === undefined
    ? `It has ${[...names].slice(0, 12).join(', ')}.`
    : `Is ${meant} meant? Write ${matching[0]}, or the name that Microsoft Graph has for it.`;
}

export interface BulkDone {
  readonly report: BulkReport;
  readonly figures: BulkFigures;
  readonly code: ExitCode;
}

/** The first interrupt lets what is on its way come home; the journal knows the rest. */
export async function provisionBulk(
  file: UsersFile,
  setup: ProvisionSetup,
  { sent, clock }: OpenClient,
  server: string,
  options: BulkOptions,
  shell: Shell,
): Promise<BulkDone> {
  const { root, users, journal: name = `${users}.journal`, assigned: isAssigned, quiet } = options;
  const owner = { connector: setup.connector.id, server, users: file.digest };
  const opened = setup.apply ? openJournal(root, name, owner) : null;
  const stopping = onInterrupt(() => shell.err('\nStopping after the users that are on their way. Again: at once.\n'));
  const progress = progressLine(quiet);
  const [started, sentBefore] = [clock.now(), sent()];
  let isOver = false;
  try {
    const report = await provisionUsers({
      ...setup,
      users: () => readUsersFile(file),
      isAssigned,
      journal: opened?.journal ?? EMPTY_JOURNAL,
      write: (entry) => opened?.write(entry),
      atOnce: AT_ONCE,
      clock,
      isStopped: stopping.isStopped,
      onProgress: ({ total }) =>
        progress.show(() => {
          const seconds = Math.max(clock.now() - started, 1) / 1000;
          return `${total} of ${file.count} users, ${Math.round(total / seconds)} a second`;
        }),
    });
    const failures = report.users.count('failed') + report.references.count('failed');
    isOver = report.ended === null && report.users.total === file.count && failures === 0;
    const figures = {
      file: file.place.shown,
      isApplied: setup.apply,
      requests: sent() - sentBefore,
      milliseconds: clock.now() - started,
    };
    return { report, figures, code: codeFor(report) };
  } finally {
    progress.end();
    stopping.end();
    await opened?.close(isOver);
    tellJournal(opened, isOver, shell);
  }
}

function tellJournal(opened: JournalFile | null, isOver: boolean, shell: Shell): void {
  if (opened === null || isOver) return;
  shell.err(`${opened.place.shown} keeps what was done: the same command goes on from there.\n`);
}

function codeFor({ ended, users, references }: BulkReport): ExitCode {
  if (ended === 'interrupted') return 130;
  if (ended === 'server lost') return 2;
  return users.wrong + references.wrong > 0 ? 1 : 0;
}
