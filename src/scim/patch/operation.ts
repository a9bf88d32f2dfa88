import { isRecord } from '../../json/is-record.ts';
import { refuseNames } from '../resource/refused-names.ts';
import { ScimError } from '../scim-error.ts';

export type OperationName = 'add' | 'replace' | 'remove';

/** One operation of a PATCH (RFC 7644 section 3.5.2). */
export interface Operation {
  readonly op: OperationName;
  /** `null`: the value names its attributes itself. */
  readonly path: string | null;
  readonly value: unknown;
}

export const PATCH_URN = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/**
 * The operations of a body. `op` has no case: the service writes `Add`, `Replace`, `Remove` unless it is told not to
 * (scim-client fact sheet, section 5).
 *
 * @throws ScimError 400 for what is no PATCH
 */
export function readOperations(body: unknown): readonly Operation[] {
  if (!isRecord(body)) throw new ScimError(400, 'invalidSyntax', 'The body of a PATCH is a JSON object.');
  refuseNames(body);
  const list = body['Operations'] ?? body['operations'];
  if (!Array.isArray(list) || list.length === 0)
    throw new ScimError(400, 'invalidSyntax', 'A PATCH has a list of Operations, at least one.');
  return list.map(readOperation);
}

function readOperation(value: unknown): Operation {
  if (!isRecord(value)) throw new ScimError(400, 'invalidSyntax', 'An operation is a JSON object.');
  const op = operationName(value['op']);
  const path = value['path'];
  if (path !== undefined && path !== null && typeof path !== 'string')
    throw new ScimError(400, 'invalidPath', 'The path of an operation is a text.');
  const operation = { op, path: path === undefined || path === null || path === '' ? null : path };
  if (operation.path === null && op === 'remove')
    throw new ScimError(400, 'noTarget', 'A removal needs the path of what it removes.');
  if (operation.path === null && !isRecord(value['value']))
    throw new ScimError(400, 'invalidValue', 'Without a path the value is an object of attributes.');
  return { ...operation, value: value['value'] };
}

function operationName(name: unknown): OperationName {
  const word = typeof name === 'string' ? name.toLowerCase() : '';
  if (word === 'add' || word === 'replace' || word === 'remove') return word;
  throw new ScimError(400, 'invalidSyntax', 'An operation is add, replace or remove.');
}
