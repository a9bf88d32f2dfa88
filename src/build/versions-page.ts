/** The history of the format of manifests, as the page docs/versions.md: a part a step, with its example before and after. */
import type { VersionStep } from '../manifest/version/version-step.ts';
import { CURRENT_VERSION, FIRST_VERSION } from '../manifest/version/version-steps.ts';

const INTRO = `# Versions of the format

A manifest states in \`"version"\` which version of the format it is written in: a whole number, raised by one with each change that asks something of the
manifests that exist. A property that is new and may be left out is no such change. Today it is ${CURRENT_VERSION}; \`new\`, \`init\` and \`import\` write it. A manifest without
a number is of version ${FIRST_VERSION}, which had none.

**Older manifests are read as if they had been moved forward**, by the steps below, one after the other. One note tells so (\`manifest-version-old\`, a note and no
warning: nothing fails for it), once a run, at the number or at the first thing that was read otherwise. A manifest without a number in which no step changes anything means
the same in every version, and nothing is said. Problems stand where the manifest is written. What comes of an old manifest is the same before and after it is moved.

**\`scimanifest migrate\` makes the same edits in the files**, the smallest ones, and states the number. It prints what it did, edit by edit, with the name of the step and the line;
\`--format json\` as one document ([JSON](json.md)). \`--dry-run\` shows it beforehand, \`--check\` fails while a manifest is old, for CI. Editors offer it for the manifest at hand. With
\`--portal\` manifests are moved to another portal as well.

**A newer manifest is an error** (\`manifest-version-newer\`), since nobody can tell here what it means: a newer scimanifest reads it.

The number does not stand in \`$schema\`: that is where the schema lies for an editor, which differs from project to project and stays when the package is updated.
`;

export function versionsPage(steps: readonly VersionStep[]): string {
  return [INTRO, ...steps.map(part)].join('\n');
}

function part({ name, change, why, moves, before, after }: VersionStep, index: number): string {
  const from = FIRST_VERSION + index;
  const examples = `\`\`\`json\n${indented(before)}\n\`\`\`\n\nbecomes\n\n\`\`\`json\n${indented(after)}\n\`\`\`\n`;
  return `## ${from} to ${from + 1}: ${name}\n\n${change} ${why} ${moves}\n\n${examples}`;
}

function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2);
}
