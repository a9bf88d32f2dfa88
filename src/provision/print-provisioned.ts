/** What happened to one user or group, phase by phase, for a person and for a program. */
import type { Connector } from '../connector/connector.ts';
import type { Action } from './action-phase.ts';
import type { Done } from './done.ts';
import type { ImportedValue } from './import-phase.ts';
import type { Provisioned } from './provision-object.ts';
import type { ResolvedReference } from './reference.ts';
import type { ReferenceOutcome } from './reference-phase.ts';

/** One object after its phases. */
export interface Told {
  readonly word: string;
  readonly provisioned: Provisioned;
  readonly references: readonly ReferenceOutcome[];
}

export function provisionedText({ word, provisioned, references }: Told, { users }: Connector): string {
  const { imported, scope, match, action, done } = provisioned;
  const warning = action.kind === 'disable' && users.activeFalse?.value === 'deletes';
  const told = references.flatMap(referenceLines);
  const lines = [
    '1. Import',
    ...imported.map(importLine),
    '2. Scope',
    ...scope.checks.map(({ what, holds }) => `   ${holds ? 'yes' : 'no '}  ${what}`),
    '3. Match',
    ...match.queries.map(({ filter, found }) => `   ${filter}: ${found} found`),
    ...(match.kind === 'stuck' ? [`   ${match.code}: ${match.why}`] : []),
    '4. Action',
    `   ${actionWords(action, word)}${warning ? ': the app deletes the account for good, as the manifest says' : ''}`,
    ...('body' in action ? [`   ${JSON.stringify(action.body)}`] : []),
    `   ${action.kind === 'skip' ? '' : doneWords(done)}`,
    ...(told.length > 0 ? ['5. References', ...told] : []),
  ];
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
}

function importLine({ written, from, value, note }: ImportedValue): string {
  const result = value === null ? (note ?? 'left alone') : JSON.stringify(value);
  return `   ${written.name} ← ${from}: ${result}`;
}

function actionWords(action: Action, word: string): string {
  switch (action.kind) {
    case 'create':
      return `create the ${word}`;
    case 'update':
      return `update ${action.id} with what differs`;
    case 'disable':
      return `disable ${action.id}`;
    case 'delete':
      return `delete ${action.id}: ${action.why}`;
    case 'skip':
      return `skip: ${action.why}`;
  }
}

function doneWords(done: Done | null): string {
  if (done === null) return 'Nothing was sent: say --apply to do it.';
  if (done.status === null) return `No answer came: ${done.failure ?? 'it is not known why.'}`;
  if (done.status >= 300) return `The server answered ${done.status}.`;
  if (done.unread !== null) return `The server answered ${done.status}; reading it again ${done.unread}.`;
  const lost =
    done.lost.length === 0
      ? 'read again, everything is as it should be'
      : `read again, not so: ${done.lost.join(', ')}`;
  return `The server answered ${done.status}; ${lost}.`;
}

function referenceLines({ attribute, references, body, done, why }: ReferenceOutcome): string[] {
  const found = references.map((reference) => `   ${attribute} → ${referenceWords(reference)}`);
  if (why !== null) return [...found, `   skip: ${why}`];
  if (body !== null) return [...found, `   ${JSON.stringify(body)}`, `   ${doneWords(done)}`];
  return references.every((each) => each.why !== null || each.id === null)
    ? found
    : [...found, '   skip: Nothing differs.'];
}

function referenceWords({ name, id, why }: ResolvedReference): string {
  if (why !== null) return `${name}: left as it is, ${why}`;
  return `${name}: ${id ?? 'it is created first'}`;
}

export function provisionedJson({ word, provisioned, references }: Told): unknown {
  const { imported, scope, match, action, done } = provisioned;
  return {
    object: word,
    import: imported.map(({ written, from, value, whenCreated, note }) => ({
      attribute: written.name,
      from,
      value,
      whenCreated,
      note,
    })),
    scope,
    match,
    action,
    done,
    references,
  };
}
