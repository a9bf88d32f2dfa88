/** Writes a folder of outputs as `gen` does, without generating anything. */
import { carryOut } from '../../src/cli/output/carry-out.ts';
import { OutputFolder } from '../../src/cli/output/output-folder.ts';
import { planOutput } from '../../src/cli/output/plan-output.ts';
import type { OutputFile } from '../../src/emit/output.ts';
import { CONNECTOR_FILES } from '../../src/generate/own-file.ts';
import type { PlannedFile } from '../../src/generate/plan.ts';

export function writeOutputs(root: string, outputs: readonly OutputFile[]): readonly PlannedFile[] {
  const folder = new OutputFolder(root, 'generated', CONNECTOR_FILES);
  const wanted = { outputs, force: false, isLeftAlone: () => false };
  const state = folder.state(outputs.map(({ path }) => path));
  return carryOut(folder, state, (now) => planOutput(root, folder, now, wanted)).plan;
}

/** An output that says what it is, as all do. */
export function output(path: string, text: string): OutputFile {
  const [id = ''] = path.split('/');
  return { path, text: `# Generated from connectors/${id}.json. Edit that file, not this one.\n${text}\n` };
}
