/** A migration for a terminal: what the portal changes for all, then what each connector needs, and the figures. */
import { maskProblems } from '../../manifest/mask-problems.ts';
import { printText } from '../../problem/print-text.ts';
import type { Problem } from '../../problem/problem.ts';
import { movesLines } from '../version/print-text.ts';
import type { Migration } from './migration.ts';
import type { MovedConnector } from './move-connector.ts';
import type { PortalChange } from './portal-changes.ts';

/** @param quiet only what a person must look at */
export function printMigrationText(migration: Migration, { color, quiet }: { color: boolean; quiet: boolean }): string {
  const { changes, connectors, problems, sources, written } = migration;
  const shown = (list: readonly Problem[], texts: ReadonlyMap<string, string>) =>
    list.length === 0 ? '' : printText({ ...maskProblems({ problems: list, sources: texts }), color });
  const each = connectors
    .filter(({ look, errors, status }) => look.length + errors.length > 0 || (!quiet && status === 'moved'))
    .map((moved) => {
      const told = shown([...moved.errors, ...moved.look], moved.sources);
      return `${connectorLines(moved, written)}${told === '' ? '' : `\n${told}`}`;
    });
  const parts = [...(quiet ? [] : changes.map(changeLines)), ...each, shown(problems, sources)];
  const body = parts.filter((part) => part !== '').join('\n');
  return quiet ? body : `${body}${body === '' ? '' : '\n'}${summary(migration)}\n`;
}

function changeLines({ from, to, connectors, gone, added }: PortalChange): string {
  const steps = (word: string, list: PortalChange['gone']) =>
    list.length === 0 ? '' : `  ${word} ${list.map((labels) => labels.join(', ')).join(' | ')}\n`;
  return `From portal "${from}" to "${to}": ${counted(connectors, 'connector')}\n${steps('steps that are gone:', gone)}${steps('new ones:           ', added)}`;
}

function connectorLines({ id, file, status, version, edits, names }: MovedConnector, written: boolean): string {
  if (status === 'refused') return `${id}: not moved, because of errors. ${file} stays as it is.\n`;
  if (status === 'unchanged') return `${id}: nothing to change in ${file}.\n`;
  const forms = edits.map(({ pointer, before, after }) => {
    const key = pointer.slice(pointer.lastIndexOf('/') + 1);
    return before === null ? `${key} ${after}` : `${key} ${before} → ${after}`;
  });
  const holders = names.length === 0 ? [] : [`${counted(names.length, 'name')} of products as place-holders`];
  const { from, to, moves } = version ?? { from: null, to: null, moves: [] };
  const versions = from === to ? [] : [`version ${from} → ${to}`];
  const changes = [...versions, ...forms, ...holders].join('; ');
  return `${id}: ${file} ${written ? 'changed' : 'would change'}: ${changes}\n${movesLines(file, moves).join('')}`;
}

function summary({ portal, connectors, files, written }: Migration): string {
  const number = (wanted: MovedConnector['status']) => connectors.filter(({ status }) => status === wanted).length;
  const sights = connectors.reduce((sum, { look }) => sum + look.length, 0);
  const busy = connectors.filter(({ look }) => look.length > 0).length;
  const changed = files.filter(({ status }) => status !== 'unchanged').length;
  return [
    `Portal "${portal}": ${counted(connectors.length, 'connector')}, ${number('moved')} ${written ? 'moved' : 'to be moved'}, ${number('unchanged')} there already, ${number('refused')} refused.`,
    sights === 0 ? 'Nothing to look at.' : `${counted(sights, 'thing')} to look at in ${counted(busy, 'connector')}.`,
    written ? `${counted(changed, 'generated file')} written.` : 'Nothing was written.',
  ].join(' ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
