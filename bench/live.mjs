/**
 * The mock server, and a run of `provision` against it. Both are measured in the time of the processor that they use, so
 * that a machine with other work gives the same figures.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const SHELL = { env: { SCIM_TOKEN: 'bench' }, out: () => {}, err: () => {}, color: false };
const REQUESTS = 8000;
const USERS = 10_000;

export async function measureLive(root, work) {
  const { startMock } = await import(pathToFileURL(path.join(root, 'dist/cli/live/mock.js')).href);
  const project = path.join(work, 'live');
  fs.mkdirSync(path.join(project, 'connectors'), { recursive: true });
  fs.copyFileSync(path.join(root, 'connectors/promapp.json'), path.join(project, 'connectors/promapp.json'));
  const start = () => startMock(optionsIn(project), { cwd: project, ...SHELL });
  const mock = await mockRate(start);
  const bare = await bareRate();
  const { rate, megabytes } = await provisionRate(root, project, start);
  return [
    ['the mock server, requests a second of one core', mock, 5000, '/s', false],
    ['  the same, against a bare server that gives one text', mock / bare, 0.2, 'x', false],
    [`provision of ${USERS} users, NDJSON, users a second of a core`, rate, 500, '/s', false],
    ['  its memory', megabytes, 200, 'MB', true],
  ];
}

function optionsIn(project) {
  return {
    ...{ id: 'promapp', port: 0, users: 0, faults: [], tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 },
    ...{ root: project, format: 'text', quiet: true, color: false },
  };
}

/** Searches that find nobody, creations, searches that find somebody; once the code is warm. */
async function mockRate(start) {
  const running = await start();
  await load(portOf(running.origin), 'search');
  const used = await usedBy(async () => {
    for (const kind of ['search', 'create', 'search']) await load(portOf(running.origin), kind);
  });
  await running.close();
  return (3 * REQUESTS) / used;
}

async function bareRate() {
  const text = JSON.stringify({ text: 'x'.repeat(600) });
  const server = http.createServer((incoming, outgoing) => {
    incoming.resume().on('end', () => {
      outgoing.writeHead(200, { 'Content-Type': 'application/scim+json', 'Content-Length': text.length }).end(text);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await load(server.address().port, 'search');
  const used = await usedBy(async () => {
    for (const kind of ['search', 'create', 'search']) await load(server.address().port, kind);
  });
  server.close();
  server.closeAllConnections();
  return (3 * REQUESTS) / used;
}

/** The users of a second in which the busier of the two processes has a core for itself. */
async function provisionRate(root, project, start) {
  const file = path.join(project, 'users.ndjson');
  fs.writeFileSync(file, Array.from({ length: USERS }, (_, index) => `${JSON.stringify(userOf(index))}\n`).join(''));
  const running = await start();
  let client = null;
  const server = await usedBy(async () => {
    client = await provision(root, project, running.origin);
  });
  await running.close();
  if (client.created !== USERS) throw new Error(`${client.created} of ${USERS} users were created.`);
  return { rate: USERS / Math.max(server, client.seconds), megabytes: client.megabytes };
}

function provision(root, project, origin) {
  const report = 'process.on("exit",()=>console.error("USED "+JSON.stringify(process.resourceUsage())))';
  const args = ['provision', 'promapp', '--url', `${origin}/scim`, '--users', 'users.ndjson', '--rate', '0', '--apply'];
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${report}`, path.join(root, 'dist/cli/main.js'), ...args, '--format', 'json'],
    { cwd: project, env: { ...process.env, SCIM_TOKEN: 'bench' } },
  );
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`provision ended with ${code}: ${err}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(/^USED (.*)$/mu.exec(err)[1]);
      const seconds = (userCPUTime + systemCPUTime) / 1_000_000;
      return resolve({ seconds, megabytes: maxRSS / 1024, created: JSON.parse(out).users.users.created });
    });
  });
}

function userOf(index) {
  const name = `user${index}@contoso.example`;
  return {
    ...{
      objectId: `o-${index}`,
      userPrincipalName: name,
      mail: name,
      mailNickname: `user${index}`,
      accountEnabled: true,
    },
    ...{ displayName: `User ${index}`, givenName: 'Ana', surname: `Ruiz ${index}`, jobTitle: 'Engineer' },
    ...{ department: 'Sales', employeeId: `${index}`, city: 'Lima', country: 'PE', telephoneNumber: '+51 1 5550100' },
  };
}

/** Seconds of the processor that this process uses meanwhile. */
async function usedBy(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

function load(port, kind) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'load.mjs'), `${port}`, `${REQUESTS}`, kind], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The load ended with ${code}.`))));
  });
}

function portOf(origin) {
  return Number(new URL(origin).port);
}
