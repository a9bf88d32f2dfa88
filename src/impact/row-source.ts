/** The source attributes of the user at hand, for expressions that are evaluated user by user. */

import { FROZEN_ENVIRONMENT } from '../expression/evaluate/frozen-environment.ts';
import type { PreparedSource } from '../expression/evaluate/prepare-expression.ts';
import { readAssignments } from '../expression/evaluate/source-record.ts';
import type { AppRoleAssignment } from '../expression/runtime/app-role-assignment.ts';
import type { Cell, UserBatch } from './user-batch.ts';

export class RowSource implements PreparedSource {
  readonly environment = FROZEN_ENVIRONMENT;
  row = 0;
  #columns: UserBatch['columns'] = [];
  readonly #index: ReadonlyMap<string, number>;

  /** @param names the source attributes in the order of the columns of a batch */
  constructor(names: readonly string[]) {
    this.#index = new Map(names.map((name, index) => [name, index]));
  }

  indexOf(name: string): number {
    return this.#index.get(name) ?? -1;
  }

  begin({ columns }: UserBatch): void {
    this.#columns = columns;
    this.row = 0;
  }

  attribute(name: string): () => string | readonly string[] | null {
    const index = this.indexOf(name);
    return () => textOf(this.#columns[index]?.[this.row]);
  }

  assignments(name: string): () => readonly AppRoleAssignment[] | null {
    const index = this.indexOf(name);
    return () => readAssignments({ [name]: this.#columns[index]?.[this.row] }, name);
  }
}

function textOf(cell: Cell): string | readonly string[] | null {
  if (typeof cell === 'string') return cell;
  return cell === null || cell === undefined ? null : cell.filter((each) => typeof each === 'string');
}
