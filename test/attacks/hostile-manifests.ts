/** Mutated manifests through every command that reads one. */

import { acmeManifest } from '../cli/acme-manifest.ts';
import { dangers } from '../preview/check-html.ts';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject, faultsOf } from './attacked-project.ts';
import { mutatedManifest } from './mutations.ts';

/** As many as every test run tries. */
const FEW = 2;

/** As many manifests as share one start of each command, which reads and compiles all templates. */
const TOGETHER = 60;

function* attacks(chance: Chance): Iterable<Attack> {
  for (let round = 0; ; round++) {
    const texts = Array.from({ length: round === 0 ? FEW : TOGETHER }, () => mutatedManifest(chance));
    yield { name: `manifests of round ${round}`, count: texts.length, carryOut: () => together(texts, round) };
  }
}

/** What goes wrong with all is looked for in each, so that a report has the one manifest that matters. */
async function together(texts: readonly string[], round: number): Promise<string[]> {
  if ((await faultsOfAll(texts, round)).length === 0) return [];
  const each: string[] = [];
  for (const text of texts) each.push(...(await faultsOfAll([text], round)).map((fault) => `${fault}\n  ${text}`));
  return each.length > 0 ? each : [`only together: ${texts.join('\n')}`];
}

const PROBLEM_FORMATS = ['text', 'json', 'github', 'sarif'] as const;
const REVIEW_FORMATS = ['text', 'json', 'markdown', 'github', 'html'] as const;

async function faultsOfAll(texts: readonly string[], round: number): Promise<string[]> {
  const ids = texts.map((_, index) => `m${index}`);
  const project = new AttackedProject(new Map(ids.flatMap((id) => [[`old/${id}.json`, acmeManifest()]])));
  for (const [index, text] of texts.entries()) project.write(`connectors/m${index}.json`, text);
  const problemFormat = PROBLEM_FORMATS[round % PROBLEM_FORMATS.length] ?? 'text';
  const reviewFormat = REVIEW_FORMATS[round % REVIEW_FORMATS.length] ?? 'text';
  try {
    const faults: string[] = [];
    const run = async (...args: string[]) => faults.push(...faultsOf(await project.run(...args)));
    await run('lint', '--format', problemFormat);
    await run('gen', '--format', problemFormat);
    await run('gen', '--check');
    await run('diff', 'old', 'connectors', '--format', reviewFormat);
    await run('diff', 'connectors', 'old', '--format', reviewFormat);
    await run('preview', '--build', 'site', '--no-base', '--quiet');
    for (const id of ids) await run('textconv', `connectors/${id}.json`);
    const written = project.texts();
    const [traced] = ids.filter((id) => written.has(`generated/${id}/tutorial.md`));
    if (traced !== undefined) await run('trace', `generated/${traced}/tutorial.md:${20 + (round % 40)}`);
    return [...faults, ...project.diskFaults(), ...faultsOfWritten(written)];
  } finally {
    project.remove();
  }
}

/** Pages hold nothing that runs, and only what belongs to a project was written. */
function faultsOfWritten(written: ReadonlyMap<string, string>): string[] {
  return [...written].flatMap(([file, text]) => {
    if (!/^(?:connectors|old|generated|site)\//u.test(file)) return [`${file} was written`];
    return file.endsWith('.html') ? dangersIn(text).map((danger) => `${file} holds ${danger}`) : [];
  });
}

function dangersIn(html: string): string[] {
  try {
    return dangers(html);
  } catch (error) {
    return [String(error)];
  }
}

export const hostileManifests: AttackKind = {
  name: 'mutated manifests through every command',
  few: FEW,
  deep: TOGETHER,
  attacks,
};
