import type { Connector } from '../connector/connector.ts';
import { codeEmitters } from '../emit/code-emitters.generated.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import { compileTemplates, emitTutorial } from '../emit/tutorial/render-tutorial.ts';
import type { Problem } from '../problem/problem.ts';
import type { OutputName } from '../trace/outputs.ts';

export type EmitInput =
  | { readonly connector: Connector; readonly output: Exclude<OutputName, 'tutorial.md'> }
  | {
      readonly connector: Connector;
      readonly output: 'tutorial.md';
      /** As `readTemplates` gives them. */
      readonly templates: ReadonlyMap<string, string>;
      readonly choice?: PageChoice;
    };

export interface EmitResult {
  /** `null` where the templates have an error, or lack what the connector asks for. */
  readonly text: string | null;
  /** Of the templates, and of names that do not exist or things that do not go together. */
  readonly problems: readonly Problem[];
}

/** One output of a connector as `lint` gives it, without the checks that `generate` makes on the way. */
export async function emit(input: EmitInput): Promise<EmitResult> {
  const { connector } = input;
  if (input.output !== 'tutorial.md') {
    const emitter = codeEmitters.find(({ file }) => file === input.output);
    return { text: emitter === undefined ? null : await emitter.emit(connector), problems: [] };
  }
  const { kit, problems } = compileTemplates(input.templates);
  if (kit === null) return { text: null, problems };
  const page = emitTutorial(connector, kit, input.choice);
  return { text: page.text === '' ? null : page.text, problems: [...problems, ...page.problems] };
}
