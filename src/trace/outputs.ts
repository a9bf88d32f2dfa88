import type { Connector } from '../connector/connector.ts';
import { codeEmitters } from '../emit/code-emitters.generated.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import { pageOf } from './page-of.ts';

export type OutputName = 'tutorial.md' | (typeof codeEmitters)[number]['file'];

/** The files of one connector, as they are listed. */
export const OUTPUTS: readonly OutputName[] = ['tutorial.md', ...codeEmitters.map(({ file }) => file)];

export function isOutputName(name: string): name is OutputName {
  return OUTPUTS.some((known) => known === name);
}

/** One output of a connector, without what `gen` checks on the way. */
export async function emitOutput(
  connector: Connector,
  output: OutputName,
  kit: TemplateKit,
  choice: PageChoice,
): Promise<string | null> {
  const emitter = codeEmitters.find(({ file }) => file === output);
  return emitter === undefined ? pageOf(connector, kit, choice) : emitter.emit(connector);
}
