/** Every function of the language (expressions fact sheet, section 3). A name without a row does not compile. */
import { Coalesce, IgnoreFlowIfNullOrEmpty, Redact, SelectUniqueValue } from './choice-functions.ts';
import { CDate, DateAdd, DateDiff, DateFromNum, FormatDateTime, Now, NumFromDate } from './date-functions.ts';
import type { FunctionRow } from './function-row.ts';
import { IIF } from './iif-function.ts';
import { Join } from './join-function.ts';
import { ConvertToBase64, ConvertToUTF8Hex, NormalizeDiacritics, PCase, ToLower, ToUpper } from './letter-functions.ts';
import { Count, Item, RemoveDuplicates, Split } from './list-functions.ts';
import { BitAnd, CStr } from './number-functions.ts';
import { Guid, RandomString } from './random-functions.ts';
import { Replace } from './replace-function.ts';
import {
  AppRoleAssignmentsComplex,
  AssertiveAppRoleAssignmentsComplex,
  SingleAppRoleAssignment,
} from './role-functions.ts';
import { Switch } from './switch-function.ts';
import { DefaultDomain } from './tenant-functions.ts';
import { CBool, IsNull, IsNullOrEmpty, IsPresent, IsString, Not } from './test-functions.ts';
import { Append, InStr, Left, Len, Mid, StripSpaces, Word } from './text-functions.ts';

export const functionNames = [
  'Append',
  'AppRoleAssignmentsComplex',
  'AssertiveAppRoleAssignmentsComplex',
  'BitAnd',
  'CBool',
  'CDate',
  'Coalesce',
  'ConvertToBase64',
  'ConvertToUTF8Hex',
  'Count',
  'CStr',
  'DateAdd',
  'DateDiff',
  'DateFromNum',
  'DefaultDomain',
  'FormatDateTime',
  'Guid',
  'IgnoreFlowIfNullOrEmpty',
  'IIF',
  'InStr',
  'IsNull',
  'IsNullOrEmpty',
  'IsPresent',
  'IsString',
  'Item',
  'Join',
  'Left',
  'Len',
  'Mid',
  'NormalizeDiacritics',
  'Not',
  'Now',
  'NumFromDate',
  'PCase',
  'RandomString',
  'Redact',
  'RemoveDuplicates',
  'Replace',
  'SelectUniqueValue',
  'SingleAppRoleAssignment',
  'Split',
  'StripSpaces',
  'Switch',
  'ToLower',
  'ToUpper',
  'Word',
] as const;

export type FunctionName = (typeof functionNames)[number];

export const functionTable: { readonly [Name in FunctionName]: FunctionRow<Name> } = {
  Append,
  AppRoleAssignmentsComplex,
  AssertiveAppRoleAssignmentsComplex,
  BitAnd,
  CBool,
  CDate,
  Coalesce,
  ConvertToBase64,
  ConvertToUTF8Hex,
  Count,
  CStr,
  DateAdd,
  DateDiff,
  DateFromNum,
  DefaultDomain,
  FormatDateTime,
  Guid,
  IgnoreFlowIfNullOrEmpty,
  IIF,
  InStr,
  IsNull,
  IsNullOrEmpty,
  IsPresent,
  IsString,
  Item,
  Join,
  Left,
  Len,
  Mid,
  NormalizeDiacritics,
  Not,
  Now,
  NumFromDate,
  PCase,
  RandomString,
  Redact,
  RemoveDuplicates,
  Replace,
  SelectUniqueValue,
  SingleAppRoleAssignment,
  Split,
  StripSpaces,
  Switch,
  ToLower,
  ToUpper,
  Word,
};

const rows: ReadonlyMap<string, FunctionRow> = new Map(functionNames.map((name) => [name, functionTable[name]]));

/** The row of that exact name (names are case-sensitive), or null. */
export function findFunction(name: string): FunctionRow | null {
  return rows.get(name) ?? null;
}
