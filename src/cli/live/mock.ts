/** `scimanifest mock`: a SCIM server that is the app of a connector, with the faults that it is told to have. */

import { describeExchange } from '../../mock/describe-exchange.ts';
import { FAULT_NAMES, FAULTS, type FaultName, isFaultName } from '../../mock/faults/faults.ts';
import type { MockRequest, MockResponse } from '../../mock/http.ts';
import { seedUsers } from '../../mock/seed.ts';
import { BASE_PATH } from '../../mock/server/exchange.ts';
import { SIGN_INS } from '../../mock/sign-in/sign-ins.ts';
import { MemoryStore } from '../../mock/store/memory-store.ts';
import { printJsonDocument, printJsonLine } from '../../problem/json-documents.ts';
import { nearest } from '../../problem/nearest.ts';
import { appOf } from '../../provisioning/app.ts';
import { masked } from '../../verify/evidence.ts';
import { interrupted } from '../interrupted.ts';
import type { CommonOptions } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { clockOf } from './clock-of.ts';
import { ExchangeLog } from './log-page/exchange-log.ts';
import { type RunningMock, serveMock } from './mock-server.ts';
import { readConnector } from './read-connector.ts';
import { makeSecrets } from './sign-in-secrets.ts';
import { openStoreFile } from './store-file.ts';

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

/** Serves until an interrupt, which is code 130. */
export async function mock(options: MockOptions, shell: Shell): Promise<ExitCode> {
  const running = await startMock(options, shell);
  const code = await interrupted();
  await running.close();
  return code;
}

/** Every fault with what it does, a line each. */
export function listFaults({ format }: CommonOptions<'text' | 'json'>, shell: Shell): ExitCode {
  const rows = FAULT_NAMES.map((name) => ({ name, row: FAULTS[name].row, does: FAULTS[name].does }));
  if (format === 'json') shell.out(printJsonDocument('mock-faults', { faults: rows }));
  else for (const { name, does } of rows) shell.out(`${name.padEnd(34)}${does}\n`);
  return 0;
}

export async function startMock(options: MockOptions, shell: Shell): Promise<RunningMock> {
  const connector = readConnector(options.root, options.id);
  const faults = options.faults.map(faultNamed);
  const app = appOf(connector);
  const store = new MemoryStore();
  const file = options.store === undefined ? null : openStoreFile(options.root, options.store, connector.id);
  const seeds = () => seedUsers(app, options.users, new Date().toISOString());
  store.apply(file?.before ?? seeds());
  file?.begin([...store.all('User'), ...store.all('Group')].map((put) => ({ put })));
  if (file !== null && file.dropped > 0)
    shell.err('The last change in the store was not finished, nor answered: it is left out.\n');
  const { secrets, said } = makeSecrets(connector, options, shell);
  const running = await serveMock(
    {
      app,
      store,
      secrets,
      now: clockOf(shell).now,
      faults: faults.map((name) => FAULTS[name]),
      keep: (changes) => file?.append(changes) ?? null,
      log: options.quiet ? () => undefined : (request, response) => logLine(request, response, options, shell),
      page: new ExchangeLog((text) => masked(text, [secrets.secret])),
    },
    options.port,
  );
  const url = `${running.origin}${BASE_PATH}`;
  if (options.format === 'json') shell.out(printJsonLine('mock', { url }));
  shell.err(`${app.name} at ${url}, ${store.count('User')} users; its requests at ${running.origin}/\n`);
  const isTokenEndpoint = SIGN_INS[app.method].whyNoToken !== undefined;
  for (const line of [...said, ...(isTokenEndpoint ? [`Token endpoint: ${url}/oauth/token`] : [])])
    shell.err(`  ${line}\n`);
  for (const name of faults) shell.err(`  Fault ${name}: ${FAULTS[name].does}\n`);
  shell.err('Ctrl+C ends it.\n');
  return {
    ...running,
    close: async () => {
      await running.close();
      await file?.close();
    },
  };
}

function logLine(request: MockRequest, response: MockResponse, { format, color }: MockOptions, shell: Shell): void {
  const at = new Date().toISOString();
  const line = describeExchange(request, response);
  const { status } = response;
  if (format === 'json')
    shell.out(printJsonLine('mock-request', { at, method: request.method, target: request.target, status, line }));
  else shell.out(`${at.slice(11, 19)}  ${color && status >= 400 ? `\u001b[31m${line}\u001b[0m` : line}\n`);
}

function faultNamed(name: string): FaultName {
  if (isFaultName(name)) return name;
  const meant = nearest(name, FAULT_NAMES);
  throw new CannotRun(
    `There is no fault ${name}.`,
    meant === null ? 'Run "scimanifest mock --list-faults": it shows them all.' : `Did you mean ${meant}?`,
  );
}
