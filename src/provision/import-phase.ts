/** The first phase of provisioning one user: what each mapping makes of the source attributes. */
import type { Mapping } from '../connector/connector.ts';
import { evaluateExpression } from '../expression/evaluate/evaluate-expression.ts';
import { readAttribute, type SourceRecord } from '../expression/evaluate/source-record.ts';
import type { Environment } from '../expression/runtime/environment.ts';
import type { Value } from '../expression/runtime/value.ts';
import type { WritableAttribute } from '../provisioning/sample-resource.ts';

/** What flows into one attribute of the app. */
export interface ImportedValue {
  readonly written: WritableAttribute;
  /** The mapping as a person reads it. */
  readonly from: string;
  /** `null`: nothing flows, and the attribute is left alone (entra-provisioning fact sheet, section 5). */
  readonly value: Value;
  /** What a new object gets where nothing flows. */
  readonly whenCreated: Value;
  readonly onlyWhenCreated: boolean;
  /** Why nothing flows though something is mapped; `null`: there is nothing to say. */
  readonly note: string | null;
}

export function importValues(
  attributes: readonly WritableAttribute[],
  record: SourceRecord,
  environment: Environment,
): readonly ImportedValue[] {
  return attributes.map((written) => importValue(written, record, environment));
}

function importValue(written: WritableAttribute, record: SourceRecord, environment: Environment): ImportedValue {
  const { mapping, defaultValue, flow } = written.attribute;
  const stated = mapping?.value ?? null;
  const value = written.isReference || stated === null ? null : flowOf(stated, record, environment);
  return {
    written,
    from: wordsOf(stated),
    value,
    whenCreated: value ?? defaultValue?.value ?? null,
    onlyWhenCreated: flow.value === 'create-only' || stated?.kind === 'none',
    note: noteFor(written, stated, value),
  };
}

function flowOf(mapping: Mapping, record: SourceRecord, environment: Environment): Value {
  switch (mapping.kind) {
    case 'direct':
      return readAttribute(record, mapping.source);
    case 'constant':
      return mapping.value;
    case 'expression':
      return evaluateExpression(mapping.expression, record, environment);
    case 'none':
      return null;
  }
}

function wordsOf(mapping: Mapping | null): string {
  switch (mapping?.kind) {
    case 'direct':
      return `[${mapping.source}]`;
    case 'constant':
      return JSON.stringify(mapping.value);
    case 'expression':
      return mapping.text;
    default:
      return 'nothing';
  }
}

function noteFor({ isReference }: WritableAttribute, mapping: Mapping | null, value: Value): string | null {
  if (isReference) return 'it refers to another object, which is written in a pass of its own';
  if (mapping === null) return 'nobody documents what flows into it';
  return value === null && mapping.kind !== 'none' ? 'it is empty, and nothing is sent' : null;
}
