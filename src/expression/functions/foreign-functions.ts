/**
 * Functions people know from elsewhere: the Entra Connect Sync language shares the name space but not the functions,
 * and older Graph listings name some that the reference no longer has (expressions fact sheet, sections 1 and 3).
 */

/** Name in Entra Connect Sync, and the way to say the same here. */
export const connectSyncFunctions: ReadonlyMap<string, string> = new Map([
  ['BitOr', 'There is no bitwise OR here; only BitAnd exists.'],
  ['CGuid', 'Texts need no conversion to a GUID here; use the attribute itself.'],
  ['CNum', 'Numbers travel as text here; use the value itself.'],
  ['CRef', 'References flow only by a direct mapping.'],
  ['Contains', 'Use CBool(InStr([a], "text") > 0).'],
  ['ConvertFromBase64', 'There is no decoding here; only ConvertToBase64 exists.'],
  ['ConvertFromUTF8Hex', 'There is no decoding here; only ConvertToUTF8Hex exists.'],
  ['CRLF', 'There are no constants for line breaks; write the line break inside a text.'],
  ['Error', 'There is no function that fails; leave the value out with IgnoreFlowIfNullOrEmpty.'],
  ['EscapeDNComponent', 'SCIM apps have no distinguished names; use Replace.'],
  ['ImportedValue', 'There are no values of earlier cycles here.'],
  ['InStrRev', 'There is no search from the end; use Item(Split(...), n) or Replace with a pattern.'],
  ['IsDate', 'There is no such test here; CDate gives nothing for a text that is no date.'],
  ['IsGuid', 'There is no such test here.'],
  ['IsNumeric', 'There is no such test here.'],
  ['LCase', 'Use ToLower.'],
  ['Length', 'Use Len.'],
  ['LTrim', 'Use Replace([a], , "^\\\\s+", , "", , ).'],
  ['RTrim', 'Use Replace([a], , "\\\\s+$", , "", , ).'],
  ['Trim', 'Use StripSpaces for all spaces, or Replace([a], , "^\\\\s+|\\\\s+$", , "", , ).'],
  ['UCase', 'Use ToUpper.'],
  ['ProperCase', 'Use PCase.'],
  ['PadLeft', 'There is no padding here; use Replace with a template.'],
  ['PadRight', 'There is no padding here; use Replace with a template.'],
  ['RandomNum', 'Use RandomString with digits only.'],
  ['ReplaceChars', 'Use NormalizeDiacritics or Replace.'],
  ['Right', 'Use Replace with a pattern, such as "^.*(?<end>.{3})$".'],
  ['RemoveInvalid', 'Use Replace with a pattern.'],
  ['SplitStr', 'Use Split.'],
  ['StringFromGuid', 'Object ids are texts already.'],
  ['StringFromSid', 'Use the attribute onPremisesSecurityIdentifier.'],
  ['ValueFromMV', 'Use Item.'],
  ['Where', 'Lists cannot be filtered here; use Item, Join or Count.'],
  ['With', 'There are no variables here; repeat the expression.'],
  ['Select', 'Lists cannot be mapped here; use Join.'],
  ['IsBitSet', 'Use CBool(BitAnd([flags], 2)).'],
  ['Case', 'Use Switch or nested IIF.'],
  ['Concat', 'Use Join("", ...) or Append.'],
  ['Concatenate', 'Use Join("", ...) or Append.'],
  ['Substring', 'Use Mid, which counts from 1.'],
  ['If', 'Use IIF.'],
  ['And', 'Nest one IIF in another.'],
  ['Or', 'Nest one IIF in another.'],
]);

/** Listed by older Graph calls, gone from the reference; and what to use instead. */
export const retiredFunctions: ReadonlyMap<string, string> = new Map([
  ['AppRoleAssignments', 'Use AssertiveAppRoleAssignmentsComplex or SingleAppRoleAssignment.'],
  ['IsNothing', 'Use IsNull.'],
  ['Prepend', 'Use Join("", "prefix", [a]), or Append with the parts swapped.'],
]);
