/** The users of a file counted here and in threads: the same counts, the same collisions; a line that cannot be read, and a run that is stopped. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countUsers, type Watching } from '../../src/cli/impact/count-users.ts';
import { openExport } from '../../src/cli/users/open-export.ts';
import { placeIn } from '../../src/disk/place.ts';
import type { ImpactSubject } from '../../src/impact/impact-subject.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { sharedFolder } from '../run/shared-folder.ts';
import { acmeManifest } from './temporary-project.ts';

/** So large a file is worth two threads, where the machine has two cores. */
const WORTH_TWO = 8 * 1024 * 1024;
const USERS = 6000;

function subjects(): ImpactSubject[] {
  const [after, before] = [acmeManifest(), acmeManifest({ groups: { actions: ['create'], basis: 'documented' } })].map(
    (text) => lintManifest(text, 'connectors/acme.json', 'acme').connector,
  );
  if (!after) throw new Error('no connector');
  return [{ after, before: before ?? null }];
}

/** Several blocks; each hundredth user has the name of another one, in other capitals. */
function exported(slipAt = -1) {
  const rows = Array.from({ length: USERS }, (_, index) => {
    const name = index % 100 === 99 ? `USER${index - 99}` : `user${index}`;
    return index === slipAt
      ? `${name}@a.example`
      : `${name}@a.example,${index % 3 === 0 ? '' : `Name ${index}`},${'x'.repeat(100)}`;
  });
  const folder = sharedFolder();
  fs.writeFileSync(path.join(folder, 'users.csv'), ['userPrincipalName,displayName,city', ...rows, ''].join('\n'));
  return openExport(placeIn(folder, 'users.csv'));
}

async function counted(opened: ReturnType<typeof exported>, bytes: number, watching: Partial<Watching> = {}) {
  const setup = { subjects: subjects(), form: opened.form, examples: 2 };
  return countUsers(opened, setup, bytes, { isStopped: () => false, onProgress: () => undefined, ...watching });
}

describe('the users of a file', () => {
  it('are the same in threads', async () => {
    const opened = exported();
    const [here, there] = [await counted(opened, 1), await counted(opened, WORTH_TWO)];
    expect(here.counts.users).toBe(USERS);
    expect(here.collisions).toMatchObject([[{ users: USERS / 50 }]]);
    // Which examples are kept is the hands' own.
    const plain = ({ counts, collisions }: typeof here) =>
      JSON.stringify([counts, collisions], (key, value) => (key === 'examples' ? undefined : value));
    expect(plain(there)).toBe(plain(here));
  });

  it('are refused at the first line that cannot be read', async () => {
    const opened = exported(USERS - 10);
    await expect(counted(opened, 1)).rejects.toThrow(`users.csv:${USERS - 8} `);
  });

  it('are told of on the way, and no more are read once it is stopped', async () => {
    const opened = exported();
    const told: (readonly [number, number])[] = [];
    const all = await counted(opened, 700_000, {
      onProgress: (users, share) => told.push([users, share]),
    });
    expect(all.stoppedAt).toBeNull();
    expect(told.at(-1)?.[0]).toBe(USERS);
    expect(told.length).toBeGreaterThan(1);
    for (const [index, [users, share]] of told.entries()) {
      expect(users).toBeGreaterThan(told[index - 1]?.[0] ?? 0);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    let asked = 0;
    const stopped = await counted(opened, 700_000, { isStopped: () => asked++ > 0 });
    expect(stopped.counts.users).toBe(told[0]?.[0]);
    expect(stopped.stoppedAt).toBeGreaterThan(0.4);
    expect(stopped.stoppedAt).toBeLessThan(1);
    expect(stopped.collisions).toMatchObject([[{ users: 2 * Math.floor(stopped.counts.users / 100) }]]);
  });
});
