/** Which steps a portal has that another one had not, by their labels: what holds for every page that is moved. */
import type { FormTables } from '../../emit/tutorial/page-form.ts';
import type { PortalFile } from '../../emit/tutorial/portal/portal-shape.ts';

export interface PortalChange {
  readonly from: string;
  readonly to: string;
  /** How many of the connectors are moved from the one to the other. */
  readonly connectors: number;
  /** The labels of each step that is gone, and of each that is new, in the order of the steps. */
  readonly gone: readonly (readonly string[])[];
  readonly added: readonly (readonly string[])[];
}

/** @param moves the portal that each connector had, and the one that it has */
export function portalChanges(
  moves: readonly { readonly from: string; readonly to: string }[],
  { portals }: Pick<FormTables, 'portals'>,
): PortalChange[] {
  const pairs = new Map(moves.filter(({ from, to }) => from !== to).map((move) => [`${move.from} ${move.to}`, move]));
  return [...pairs.values()].flatMap(({ from, to }) => {
    const [before, after] = [portals.get(from)?.data, portals.get(to)?.data];
    if (before === undefined || after === undefined) return [];
    const connectors = moves.filter((move) => move.from === from && move.to === to).length;
    return [{ from, to, connectors, gone: stepsOnlyIn(before, after), added: stepsOnlyIn(after, before) }];
  });
}

const LABEL = /\{\{label\.(\w+)\}\}/gu;

/** Steps with a label of their own. */
function stepsOnlyIn(own: PortalFile, other: PortalFile): string[][] {
  const elsewhere = new Set(other.steps.flatMap(({ text }) => idsIn(text)));
  const texts = new Map(own.labels.map(({ id, text }) => [id, text]));
  const told = new Set<string>();
  return own.steps.flatMap(({ text }) => {
    const ids = idsIn(text).filter((id) => !elsewhere.has(id) && !told.has(id));
    for (const id of ids) told.add(id);
    return ids.length === 0 ? [] : [ids.map((id) => texts.get(id) ?? id)];
  });
}

function idsIn(text: string | null): string[] {
  return [...new Set([...(text ?? '').matchAll(LABEL)].map(([, id = '']) => id))];
}
