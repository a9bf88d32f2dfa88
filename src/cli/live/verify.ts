/** `scimanifest verify`: every claim of a manifest against a server that runs. */
import { randomInt } from 'node:crypto';
import process from 'node:process';
import type { Connector } from '../../connector/connector.ts';
import { namedPlace } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { editText } from '../../json/edit-text.ts';
import { CHECKS_ENDING, RECORD_ENDING } from '../../manifest/side-files.ts';
import { type OwnCheck, readOwnChecks } from '../../proof/own-checks.ts';
import { type App, appOf } from '../../provisioning/app.ts';
import { adviceFrom } from '../../verify/advice.ts';
import { preflight } from '../../verify/preflight.ts';
import type { ProfileName } from '../../verify/profiles/profile.ts';
import { recordProof } from '../../verify/record-proof.ts';
import type { FinishedRun } from '../../verify/report/report.ts';
import { REPORTERS, type VerifyFormat } from '../../verify/report/reporters.ts';
import { type VerifyReport, type VerifySetup, verify } from '../../verify/verify.ts';
import { schemaPath } from '../new/draft-manifest.ts';
import { readManifestText, sidePlace } from '../project/project.ts';
import { type CommonOptions, isSilent } from '../report-options.ts';
import { CannotRun, type ExitCode, type Shell } from '../shell.ts';
import { confirm } from './confirm.ts';
import { type ClientOptions, openClient } from './open-client.ts';
import { readConnector } from './read-connector.ts';
import { onInterrupt } from './stopping.ts';
import { readTenantUrl } from './tenant-url.ts';

export interface VerifyOptions extends CommonOptions<VerifyFormat>, ClientOptions {
  readonly id: string;
  readonly url: string;
  readonly yes: boolean;
  readonly show: boolean;
  /** Tests of others, of which is said what they would say. */
  readonly profile?: ProfileName;
  /** Whether what nobody stated is proposed as edits of the manifest. */
  readonly learn: boolean;
  /** Whether these edits are made. */
  readonly write: boolean;
  /** Whether what was found is kept beside the manifest. */
  readonly record: boolean;
  /** The day of the record; left out: today. */
  readonly date?: string;
}

/** 0: nothing refuted and nothing left behind; 1: something is; 2: the server was lost; 130: ended by an interrupt. */
export async function verifyServer(options: VerifyOptions, shell: Shell): Promise<ExitCode> {
  const connector = readConnector(options.root, options.id);
  const tenantUrl = readTenantUrl(options.url);
  const checks = readChecks(options.root, connector);
  const app = appOf(connector);
  const opened = openClient(app.method, tenantUrl, options, shell);
  const { client, clock, secrets } = opened;
  try {
    const hindrance = await preflight(client);
    if (hindrance !== null) throw new CannotRun(hindrance.message, hindrance.hint);
    const mark = `scimv${Array.from({ length: 6 }, () => randomInt(36).toString(36)).join('')}n`;
    if (!options.quiet || !options.yes) shell.err(`${planWords(app, new URL(tenantUrl).origin, mark, options)}\n`);
    if (!options.yes && !(await confirm('Go on?'))) return 0;
    const learn = options.learn ? { learn: connector } : {};
    const profile =
      options.profile === undefined ? {} : { profile: { name: options.profile, connector, tokens: opened.tokens } };
    const report = await run({ app, client, clock, mark, secrets, checks, ...learn, ...profile }, options, shell);
    const finished = {
      connector: connector.id,
      name: connector.name,
      server: new URL(tenantUrl).origin,
      date: new Date().toISOString(),
      report,
      advice: adviceFrom(report),
      manifest: connector.manifestPath,
    };
    if (!isSilent(options, exitCodeFor(report))) shell.out(REPORTERS[options.format](finished, options));
    if (options.write) writeProposals(finished, options, shell);
    if (options.record) keepRecord(connector, finished, options, shell);
    return exitCodeFor(report);
  } finally {
    opened.close();
  }
}

/** The checks beside the manifest; with a mistake in one of them nothing is tried. */
function readChecks(root: string, { manifestPath }: Connector): readonly OwnCheck[] {
  const place = sidePlace(namedPlace(root, manifestPath), CHECKS_ENDING);
  const text = readIfThere(place);
  const { checks, problems } = text === null ? { checks: [], problems: [] } : readOwnChecks(text, place.shown);
  const [first, ...others] = problems;
  if (first === undefined) return checks;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new CannotRun(
    `${first.file}:${first.line}:${first.column} ${first.message}${more}`,
    `Run "scimanifest lint", and mend it first.`,
  );
}

/** The manifest with what was learned, unless somebody changed it while the server was tried. */
function writeProposals({ report: { proposals }, manifest }: FinishedRun, { root }: VerifyOptions, shell: Shell): void {
  if (proposals.length === 0) return;
  const { text } = readManifestText(namedPlace(root, manifest));
  const edited = editText(
    text,
    proposals.map(({ edit }) => edit),
  );
  if (edited === null)
    throw new CannotRun(`${manifest} is not as it was when the run began.`, 'Run it again; nothing was written.');
  writeWhole(namedPlace(root, manifest), edited, text);
  shell.err(
    `${manifest}: ${proposals.length} edit${proposals.length === 1 ? '' : 's'} made. Read them: git diff ${manifest}\n`,
  );
}

/** A run that did not come to its end proves nothing as a whole: what was recorded before stays. */
function keepRecord(connector: Connector, finished: FinishedRun, options: VerifyOptions, shell: Shell): void {
  const { server, date, report } = finished;
  const place = sidePlace(namedPlace(options.root, connector.manifestPath), RECORD_ENDING);
  if (report.stopped || report.lost !== null) {
    shell.err(`${place.shown} is not written: the run did not come to its end.\n`);
    return;
  }
  const schema = schemaPath(options.root).replace('connector.schema.json', 'verified.schema.json');
  writeWhole(place, recordProof(connector, report, { server, date: options.date ?? date.slice(0, 10), schema }));
  if (!options.quiet) shell.err(`Recorded in ${place.shown}: pages say so once they are generated again.\n`);
}

type Prepared = Omit<VerifySetup, 'isStopped' | 'onExchange' | 'onResult'>;

async function run(prepared: Prepared, { quiet }: VerifyOptions, shell: Shell): Promise<VerifyReport> {
  const stopping = onInterrupt(() => shell.err('\nStopping: what was made is taken away first. Again: at once.\n'));
  const progress = quiet || process.stderr.isTTY !== true ? null : process.stderr;
  try {
    return await verify({
      ...prepared,
      isStopped: stopping.isStopped,
      onExchange: () => undefined,
      onResult: (done, of) => progress?.write(`\r${done} of ${of} claims judged${done === of ? '\n' : ''}`),
    });
  } finally {
    stopping.end();
  }
}

function planWords({ users, groups }: App, server: string, mark: string, { profile, learn }: VerifyOptions): string {
  const made = groups === null ? 'Users are' : 'Users and groups are';
  const what = 30 + users.attributes.length + (profile === undefined ? 0 : 40) + (learn ? 10 : 0);
  return `${made} created on ${server}, about ${what} of them, with ${mark} in their names. They alone are changed, and they are removed at the end.`;
}

function exitCodeFor({ results, left, stopped, lost, profile }: VerifyReport): ExitCode {
  if (stopped) return 130;
  if (lost !== null) return 2;
  return left.length > 0 || profile?.isPassed === false || results.some(({ verdict }) => verdict === 'refuted') ? 1 : 0;
}
