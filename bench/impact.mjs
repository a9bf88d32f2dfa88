/**
 * `impact` over an export of many users, for the mapping of Workgrid as it is and as it was, in the time of the processors
 * that it uses: a machine with other work gives the same figures. The parsing alone is measured in the same run.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { median } from './timing.mjs';

const USERS = Number(process.env.BENCH_USERS ?? 600_000);
const CORES = 2;

export async function measureImpact(root, work) {
  const project = path.join(work, 'impact');
  fs.mkdirSync(path.join(project, 'connectors'), { recursive: true });
  const manifest = fs.readFileSync(path.join(root, 'connectors/workgrid.json'), 'utf8');
  fs.writeFileSync(path.join(project, 'connectors/workgrid.json'), manifest);
  fs.writeFileSync(path.join(project, 'old.json'), JSON.stringify(await olderState(root, manifest)));
  const files = writeUsers(project);
  const rows = [];
  for (const [name, file, rate] of [
    ['NDJSON', files.lines, 300_000],
    ['CSV', files.csv, 250_000],
  ]) {
    const { seconds, megabytes } = runImpact(root, project, file);
    rows.push([
      `impact over ${USERS} users, ${name}, users a second of two cores`,
      (CORES * USERS) / seconds,
      rate,
      '/s',
      false,
    ]);
    rows.push(['  its memory', megabytes, 400, 'MB', true]);
    rows.push(['  against reading and parsing alone', await againstParsing(root, file), 1.5, 'x', true]);
  }
  return rows;
}

/** Everything flowed as it does, but for one attribute. */
async function olderState(root, text) {
  const { lintManifest } = await import(pathToFileURL(path.join(root, 'dist/lint/lint-manifest.js')).href);
  const { connector } = lintManifest(text, 'connectors/workgrid.json', 'workgrid');
  const attributes = connector.users.attributes.map(({ name, type, mapping: { value }, matching }) => ({
    name,
    type: type.value,
    ...(value.kind === 'direct'
      ? { source: name === 'title' ? 'department' : value.source }
      : { expression: value.text }),
    ...(matching !== null && { matching: matching.value }),
  }));
  const manifest = JSON.parse(text);
  return { ...manifest, users: { ...manifest.users, basis: 'documented', attributes } };
}

function runImpact(root, project, file) {
  const report = 'process.on("exit",()=>console.error("USED "+JSON.stringify(process.resourceUsage())))';
  const args = ['impact', 'workgrid', 'old.json', '--users', file, '--format', 'json'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${report}`, path.join(root, 'dist/cli/main.js'), ...args],
    { cwd: project, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`impact ended with ${status}: ${stderr}`);
  const used = [...stderr.matchAll(/^USED (.*)$/gmu)].map(([, json]) => JSON.parse(json));
  const { userCPUTime, systemCPUTime, maxRSS } = used.at(-1);
  return { seconds: (userCPUTime + systemCPUTime) / 1_000_000, megabytes: maxRSS / 1024 };
}

/** Both in this process, in turn, once they are warm. */
async function againstParsing(root, file) {
  const load = (name) => import(pathToFileURL(path.join(root, 'dist', name)).href);
  const { openExport } = await load('cli/users/open-export.js');
  const { blockCounter } = await load('cli/impact/count-block.js');
  const { readCsvBlock } = await load('cli/users/read-block.js');
  const { lintManifest } = await load('lint/lint-manifest.js');
  const connectorOf = (name) =>
    lintManifest(fs.readFileSync(name, 'utf8'), 'connectors/workgrid.json', 'workgrid').connector;
  const folder = path.dirname(file);
  const [after, before] = ['connectors/workgrid.json', 'old.json'].map((name) => connectorOf(path.join(folder, name)));
  const opened = openExport({ base: folder, path: file, shown: file });
  const { count } = blockCounter({ subjects: [{ after, before }], form: opened.form, examples: 0 });
  const parse =
    opened.form.kind === 'csv'
      ? (block) =>
          readCsvBlock(
            block,
            opened.form,
            opened.form.columns.map(() => []),
          )
      : parseLines;
  const each = (work) =>
    usedBy(() => {
      for (const block of opened.blocks()) work(block);
    });
  each(count);
  each(parse);
  return median([1, 2, 3].map(() => each(count) / each(parse)));
}

function parseLines({ bytes }) {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split('\n');
  return lines.map((line) => (line === '' ? null : JSON.parse(line)));
}

function usedBy(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function writeUsers(project) {
  const [lines, csv] = ['users.ndjson', 'users.csv'].map((name) => path.join(project, name));
  const names = Object.keys(userOf(0));
  const files = { lines: fs.openSync(lines, 'w'), csv: fs.openSync(csv, 'w') };
  fs.writeSync(files.csv, `${names.join(',')}\n`);
  for (let from = 0; from < USERS; from += 1000) {
    const users = Array.from({ length: Math.min(1000, USERS - from) }, (_, index) => userOf(from + index));
    fs.writeSync(files.lines, users.map((user) => `${JSON.stringify(user)}\n`).join(''));
    fs.writeSync(
      files.csv,
      users
        .map(
          (user) =>
            `${Object.values(user)
              .map((value) => value ?? '')
              .join(',')}\n`,
        )
        .join(''),
    );
  }
  for (const file of Object.values(files)) fs.closeSync(file);
  return { lines, csv };
}

/** As Microsoft Graph gives users, most of them complete. */
function userOf(index) {
  const name = `user${index}@contoso.example`;
  return {
    ...{ id: `3f2504e0-4f89-11d3-9a0c-${String(index).padStart(12, '0')}`, userPrincipalName: name },
    ...{ displayName: `Ana Ruiz ${index}`, givenName: 'Ana', surname: `Ruiz ${index}`, mail: index % 7 ? name : null },
    ...{ mailNickname: `user${index}`, jobTitle: index % 3 ? 'Engineer' : null, department: `Dept ${index % 50}` },
    ...{ accountEnabled: index % 20 !== 0, streetAddress: `${index % 900} Main Street`, city: 'Lima', state: 'LIM' },
    ...{ postalCode: '15001', country: 'PE', officeLocation: `Office ${index % 90}`, employeeId: `${index}` },
    ...{ businessPhones: `+51 1 555${index % 10_000}`, mobilePhone: null, preferredLanguage: 'en-US' },
  };
}
