/** A library on its way to another portal: every connector, those that need a person most first. */
import type { FormTables } from '../../emit/tutorial/page-form.ts';
import type { Problem } from '../../problem/problem.ts';
import { textOrder } from '../../problem/text-order.ts';
import { MIGRATION_RULES } from './migration-rules.ts';
import type { MovedConnector } from './move-connector.ts';
import { type PortalChange, portalChanges } from './portal-changes.ts';

export interface Migration {
  readonly portal: string;
  /** Whether manifests and pages were written. */
  readonly written: boolean;
  /** What the portal itself changes, the same for every page. */
  readonly changes: readonly PortalChange[];
  readonly connectors: readonly MovedConnector[];
  /** Files of the outputs that were written or removed. */
  readonly files: readonly { readonly path: string; readonly status: string }[];
  /** What keeps outputs from being written. */
  readonly problems: readonly Problem[];
  readonly sources: ReadonlyMap<string, string>;
}

export function migrationOf(
  portal: string,
  moved: readonly MovedConnector[],
  tables: FormTables,
  outcome: Pick<Migration, 'written' | 'files' | 'problems' | 'sources'>,
): Migration {
  const moves = moved.flatMap(({ from, to }) =>
    from === null || to === null ? [] : [{ from: from.portal, to: to.portal }],
  );
  const connectors = moved.toSorted(
    (a, b) => gravity(a) - gravity(b) || b.look.length - a.look.length || textOrder(a.id, b.id),
  );
  return { portal, changes: portalChanges(moves, tables), connectors, ...outcome };
}

const ORDER = Object.keys(MIGRATION_RULES);

/** Small where much is at stake. */
function gravity({ status, look: [first] }: MovedConnector): number {
  if (status === 'refused') return -1;
  return first === undefined ? ORDER.length : ORDER.indexOf(first.rule);
}

/** Whether somebody has something to do. */
export function needsSomebody({ connectors, problems, written }: Migration): boolean {
  const isOpen = ({ status, look }: MovedConnector) =>
    status === 'refused' || look.length > 0 || (status === 'moved' && !written);
  return connectors.some(isOpen) || problems.length > 0;
}
