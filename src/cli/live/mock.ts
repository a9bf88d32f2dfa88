/** `scimanifest mock`: a SCIM server that is the app of a connector, with the faults that it is told to have. */
import { namedPlace } from '../../disk/place.ts';
import { describeExchange } from '../../mock/describe-exchange.ts';
import { FAULT_NAMES, FAULTS, type FaultName, isFaultName } from '../../mock/faults/faults.ts';
import { seedUsers } from '../../mock/seed.ts';
import { BASE_PATH } from '../../mock/server/exchange.ts';
import { printChange } from '../../mock/store/journal.ts';
import { MemoryStore } from '../../mock/store/memory-store.ts';
import type { StoreChange } from '../../mock/store/stored-resource.ts';
import { nearest } from '../../problem/nearest.ts';
import { appOf } from '../../provisioning/app.ts';
import { interrupted } from '../interrupted.ts';
import type { CommonOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { type RunningMock, serveMock } from './mock-server.ts';
import { readConnector } from './read-connector.ts';
import { makeSecrets } from './sign-in-secrets.ts';
import { openStoreFile, readStoreFile } from './store-file.ts';

export interface MockOptions extends CommonOptions<'text' | 'json'> {
  readonly id: string;
  /** 0: any that is free. */
  readonly port: number;
  readonly users: number;
  readonly faults: readonly string[];
  /** A file that keeps what is stored; left out: it is gone when the server ends. */
  readonly store?: string;
  readonly tokenEnv: string;
  /** Seconds. */
  readonly tokenLife: number;
  readonly trust?: string;
}

/** Serves until an interrupt, which is code 0. */
export async function mock(options: MockOptions, shell: Shell): Promise<ExitCode> {
  const running = await startMock(options, shell);
  await interrupted();
  await running.close();
  return 0;
}

/** Every fault with what it does, a line each. */
export function listFaults({ format }: CommonOptions<'text' | 'json'>, shell: Shell): ExitCode {
  const rows = FAULT_NAMES.map((name) => ({ name, row: FAULTS[name].row, does: FAULTS[name].does }));
  if (format === 'json') shell.out(`${JSON.stringify({ faults: rows }, null, 2)}\n`);
  else for (const { name, does } of rows) shell.out(`${name.padEnd(34)}${does}\n`);
  return 0;
}

export async function startMock(options: MockOptions, shell: Shell): Promise<RunningMock> {
  const connector = readConnector(options.root, options.id);
  const faults = options.faults.map(faultNamed);
  const app = appOf(connector);
  const store = new MemoryStore();
  const keep = fillStore(store, seedUsers(app, options.users, new Date().toISOString()), options);
  const { secrets, said } = makeSecrets(connector, options, shell);
  const running = await serveMock(
    {
      app,
      store,
      secrets,
      faults: faults.map((name) => FAULTS[name]),
      keep: keep.append,
      log: (request, response) => {
        if (options.quiet) return;
        const line = describeExchange(request, response);
        if (options.format === 'json') shell.out(`${JSON.stringify({ at: new Date().toISOString(), line })}\n`);
        else shell.out(`${new Date().toISOString().slice(11, 19)}  ${line}\n`);
      },
    },
    options.port,
  );
  const url = `${running.origin}${BASE_PATH}`;
  if (options.format === 'json') shell.out(`${JSON.stringify({ url })}\n`);
  shell.err(`${app.name} at ${url}, ${store.count('User')} users.\n`);
  for (const line of said) shell.err(`  ${line}\n`);
  for (const name of faults) shell.err(`  Fault ${name}: ${FAULTS[name].does}\n`);
  shell.err('Ctrl+C ends it.\n');
  return {
    ...running,
    close: async () => {
      await running.close();
      keep.close();
    },
  };
}

interface Keeper {
  readonly append: (changes: readonly StoreChange[]) => void;
  readonly close: () => void;
}

function fillStore(store: MemoryStore, seeds: readonly StoreChange[], { root, store: file }: MockOptions): Keeper {
  if (file === undefined) {
    store.apply(seeds);
    return { append: () => undefined, close: () => undefined };
  }
  const place = namedPlace(root, file);
  const before = readStoreFile(place);
  store.apply(before.length > 0 ? before : seeds);
  const stored = [...store.all('User'), ...store.all('Group')].map((put) => ({ put }));
  const opened = openStoreFile(place, stored);
  return { append: (changes) => opened.append(changes.map(printChange).join('')), close: opened.close };
}

function faultNamed(name: string): FaultName {
  if (isFaultName(name)) return name;
  const meant = nearest(name, FAULT_NAMES);
  throw new CannotRun(
    `There is no fault ${name}.`,
    meant === null ? 'Run "scimanifest mock --list-faults": it shows them all.' : `Did you mean ${meant}?`,
  );
}
