/** Every function of the language by its name (expressions fact sheet, section 3). */
import { functionNames, functionTable } from './function-table.generated.ts';
import type { FunctionRow } from './functions/function-row.ts';

const rows: ReadonlyMap<string, FunctionRow> = new Map(functionNames.map((name) => [name, functionTable[name]]));

/** The row of that exact name (names are case-sensitive), or null. */
export function findFunction(name: string): FunctionRow | null {
  return rows.get(name) ?? null;
}
