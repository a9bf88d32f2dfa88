/** The connectors of this repository, ready to be traced. */
import fs from 'node:fs';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import type { OutputName } from '../../src/trace/outputs.ts';
import { prepareTemplates, type TraceTemplates } from '../../src/trace/templates/trace-templates.ts';
import { type OutputTracer, outputTracer, type TraceSubject } from '../../src/trace/trace-output.ts';
import { templateFiles } from '../tutorial/template-kit.ts';

export const IDS = ['promapp', 'wedo', 'workgrid', 'workteam'] as const;

let prepared: TraceTemplates | null = null;

/** The package's own templates with their marks, prepared once for all tests. */
export function preparedTemplates(): TraceTemplates {
  prepared ??= prepare();
  return prepared;
}

function prepare(): TraceTemplates {
  const { templates, problems } = prepareTemplates(templateFiles());
  if (templates === null) throw new Error(JSON.stringify(problems));
  return templates;
}

export function manifestText(id: string): string {
  return fs.readFileSync(`connectors/${id}.json`, 'utf8');
}

export function subject(id: string, templates: TraceTemplates): TraceSubject {
  return subjectOf(JSON.parse(manifestText(id)), id, templates);
}

export function subjectOf(value: unknown, id: string, templates: TraceTemplates): TraceSubject {
  const { manifest, findings } = checkSchema(value);
  if (manifest === null) throw new Error(JSON.stringify(findings));
  return { manifest, id, file: `connectors/${id}.json`, templates };
}

const tracers = new Map<TraceSubject, Map<OutputName, Promise<OutputTracer | null>>>();

/** Laws ask about each output of a subject hundreds of times. */
export function tracerOf(subject: TraceSubject, output: OutputName): Promise<OutputTracer | null> {
  const own = tracers.get(subject) ?? new Map<OutputName, Promise<OutputTracer | null>>();
  const tracer = own.get(output) ?? outputTracer(subject, output, {});
  tracers.set(subject, own.set(output, tracer));
  return tracer;
}
