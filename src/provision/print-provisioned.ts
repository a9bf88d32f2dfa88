/** What happened to one user, phase by phase, for a person and for a program. */
import type { Action } from './action-phase.ts';
import type { ImportedValue } from './import-phase.ts';
import type { Done, Provisioned } from './provision-user.ts';

export function provisionedText(provisioned: Provisioned): string {
  const { imported, scope, match, action, done } = provisioned;
  const lines = [
    '1. Import',
    ...imported.map(importLine),
    '2. Scope',
    ...scope.checks.map(({ what, holds }) => `   ${holds ? 'yes' : 'no '}  ${what}`),
    '3. Match',
    ...match.queries.map(({ filter, found }) => `   ${filter}: ${found} found`),
    ...(match.kind === 'stuck' ? [`   ${match.code}: ${match.why}`] : []),
    '4. Action',
    `   ${actionWords(action)}`,
    ...('body' in action ? [`   ${JSON.stringify(action.body)}`] : []),
    `   ${doneWords(action, done)}`,
  ];
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n`;
}

function importLine({ written, from, value, note }: ImportedValue): string {
  const result = value === null ? (note ?? 'left alone') : JSON.stringify(value);
  return `   ${written.name} ← ${from}: ${result}`;
}

function actionWords(action: Action): string {
  switch (action.kind) {
    case 'create':
      return 'create the user';
    case 'update':
      return `update ${action.id} with what differs`;
    case 'disable':
      return `disable ${action.id}`;
    case 'skip':
      return `skip: ${action.why}`;
  }
}

function doneWords(action: Action, done: Done | null): string {
  if (action.kind === 'skip') return '';
  if (done === null) return 'Nothing was sent: say --apply to do it.';
  if (done.status === null) return `No answer came: ${done.failure ?? 'it is not known why.'}`;
  if (done.status >= 300) return `The server answered ${done.status}.`;
  const lost =
    done.lost.length === 0 ? 'read again, everything is there' : `read again, these are not: ${done.lost.join(', ')}`;
  return `The server answered ${done.status}; ${lost}.`;
}

export function provisionedJson({ imported, scope, match, action, done }: Provisioned): string {
  const document = {
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
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
