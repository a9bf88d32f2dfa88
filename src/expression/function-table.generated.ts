/** Generated from src/expression/functions; add, change or remove a file there and run `npm run derive`. */
import { Coalesce, IgnoreFlowIfNullOrEmpty, Redact, SelectUniqueValue } from './functions/choice-functions.ts';
import { CDate, DateAdd, DateDiff, DateFromNum, NumFromDate, FormatDateTime, Now } from './functions/date-functions.ts';
import { IIF } from './functions/iif-function.ts';
import { Join } from './functions/join-function.ts';
import { ToLower, ToUpper, PCase, NormalizeDiacritics, ConvertToBase64, ConvertToUTF8Hex } from './functions/letter-functions.ts';
import { Count, Item, RemoveDuplicates, Split } from './functions/list-functions.ts';
import { BitAnd, CStr } from './functions/number-functions.ts';
import { Guid, RandomString } from './functions/random-functions.ts';
import { Replace } from './functions/replace-function.ts';
import { AppRoleAssignmentsComplex, AssertiveAppRoleAssignmentsComplex, SingleAppRoleAssignment } from './functions/role-functions.ts';
import { Switch } from './functions/switch-function.ts';
import { DefaultDomain } from './functions/tenant-functions.ts';
import { IsNull, IsNullOrEmpty, IsPresent, IsString, Not, CBool } from './functions/test-functions.ts';
import { Append, InStr, Left, Len, Mid, StripSpaces, Word } from './functions/text-functions.ts';
import type { FunctionRow } from './functions/function-row.ts';

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

/** The row of a function says the name under which it stands here. */
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
