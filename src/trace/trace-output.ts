/**
 * Where the lines of an output come from, found out by experiment: change one part of the manifest, emit again, and
 * the lines that differ are that part's. No emitter keeps books, so it holds for every output there is or will be.
 */
import type { Proof } from '../connector/connector.ts';
import { resolveConnector } from '../connector/resolve-connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { attributeLines, type Outcome } from './attribute-lines.ts';
import { experimentsOn } from './experiments.ts';
import { emitOutput, type OutputName } from './outputs.ts';
import type { TemplatePlace } from './templates/marks.ts';
import { pageNames, type TraceTemplates, templatesOfPage } from './templates/trace-templates.ts';
import { unmarked } from './templates/unmarked.ts';

/** A connector with what its outputs are made from. */
export interface TraceSubject {
  readonly manifest: Manifest;
  /** The manifest's file name without `.json`. */
  readonly id: string;
  /** Its path relative to the project, with forward slashes. */
  readonly file: string;
  readonly templates: TraceTemplates;
  /** What a record proves of it; left out: nothing is recorded. */
  readonly proof?: Proof | null;
}

export interface TracedLine {
  readonly text: string;
  /** The parts of the manifest that made the line, the closest first; empty where it is the same for all connectors. */
  readonly manifest: readonly { readonly pointer: string }[];
  /** The template line that printed it; `null` in code, which has no templates. */
  readonly template: TemplatePlace | null;
}

/**
 * Every line of one output; index 0 is line 1. Blank lines are no part's; and some parts make no line: those of
 * `noLineOf`, and what another part overrules.
 *
 * @param isAsked the parts of the manifest to try: left out, all of them
 */
export type OutputTracer = (isAsked?: (pointer: string) => boolean) => Promise<readonly TracedLine[]>;

/**
 * The lines of one output; `null` where the manifest gives no such output.
 *
 * @param choice the edition and the vocabulary that the page was made with, where the manifest's were overridden
 */
export async function traceOutput(
  subject: TraceSubject,
  output: OutputName,
  choice: PageChoice,
  isAsked?: (pointer: string) => boolean,
): Promise<readonly TracedLine[] | null> {
  const trace = await outputTracer(subject, output, choice);
  return trace === null ? null : trace(isAsked);
}

/** For asking about one output more than once: it, and what its templates printed, are made here and not again. */
export async function outputTracer(
  subject: TraceSubject,
  output: OutputName,
  choice: PageChoice,
): Promise<OutputTracer | null> {
  const { manifest, id, file, templates, proof } = subject;
  const emit = (each: Manifest) => emitOutput(resolveConnector(each, id, file, proof), output, templates.kit, choice);
  const text = await emit(manifest);
  if (text === null) return null;
  const lines = text.replace(/\n$/u, '').split('\n');
  const printers = templatePlaces(subject, output, choice, text);
  return async (isAsked) => {
    const outcomes: Outcome[] = [];
    for (const experiment of experimentsOn(manifest, pageNames(templates.kit), isAsked)) {
      outcomes.push({ pointer: experiment.pointer, text: await emit(experiment.manifest) });
    }
    const makers = attributeLines(text, outcomes);
    return lines.map((line, index) => ({
      text: line,
      manifest: (makers[index] ?? []).map((pointer) => ({ pointer })),
      template: printers[index] ?? null,
    }));
  };
}

function templatePlaces(
  { manifest, id, file, templates, proof }: TraceSubject,
  output: OutputName,
  choice: PageChoice,
  text: string,
): readonly (TemplatePlace | null)[] {
  return output === 'tutorial.md'
    ? templatesOfPage(resolveConnector(unmarked(manifest), id, file, proof), text, templates, choice)
    : [];
}
