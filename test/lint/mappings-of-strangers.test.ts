/**
 * Mappings in forms that nobody had in mind when the rules were written: those that send nothing, always the same, the
 * opposite or what does not fit are told of, and the sound ones are not.
 */
import { expect, it } from 'vitest';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';

const X = 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:x';

type Row = readonly [name: string, expression: string, type?: string];

function typed([name, expression, type = 'String']: Row): [string, string, string] {
  return [name, expression, type];
}

function brokenBy(name: string, expression: string, type: string): string[] {
  const attributes = [
    { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
    ...(name === 'active' ? [] : [{ name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' }]),
    { name, ...(name === 'roles' ? {} : { type: name === 'active' ? 'Boolean' : type }), expression },
  ];
  const manifest = { ...exampleManifest, users: { actions: ['disable'], basis: 'documented', attributes } };
  const { problems } = lintManifest(JSON.stringify(manifest), 'connectors/acme.json', 'acme');
  return problems.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule]));
}

const wrong: readonly Row[] = [
  ['active', 'IIF([accountEnabled] = "False", "False", IIF([IsSoftDeleted] = "True", "True", "True"))'],
  ['active', 'Coalesce("True", Not([IsSoftDeleted]))'],
  ['active', 'Switch(ToUpper([IsSoftDeleted]), "True", "FALSE", "True")'],
  ['active', 'Switch(CStr([IsSoftDeleted]), , "0", "True", "1", "False")'],
  ['active', 'IIF(IsPresent([IsSoftDeleted]), "True", "False")'],
  ['active', 'Replace(Replace([IsSoftDeleted], "True", , , "False", , ), "False", , , "True", , )'],
  ['active', 'Append([IsSoftDeleted], "")'],
  ['active', 'Left(Not([IsSoftDeleted]), 1)'],
  ['active', 'IgnoreFlowIfNullOrEmpty(Switch([IsSoftDeleted], "", "False", "True"))'],
  ['active', 'IIF(InStr([IsSoftDeleted], "true") > 0, "False", "True")'],
  ['active', 'IIF(Len([IsSoftDeleted]) = 5, "False", "True")'],
  ['active', 'Item(Split([IsSoftDeleted], ","), 2)'],
  ['active', 'Mid(Not([IsSoftDeleted]), 6, 4)'],
  ['active', 'Not("[IsSoftDeleted]")'],
  ['active', 'Switch("IsSoftDeleted", "True", "True", "False")'],
  ['active', 'IIF("IsSoftDeleted" = "True", "False", "True")'],
  ['active', 'Not([department])'],
  ['title', 'Mid("abc", 10, 5)'],
  ['title', 'InStr([jobTitle], "a", 0)'],
  ['title', 'Replace([jobTitle], "a", "b")'],
  ['title', 'Replace([jobTitle], "a", "b", , "c", , )'],
  ['title', 'Replace([jobTitle], "a", , , "b", , "c")'],
  ['title', 'Replace([jobTitle], "a", , , "b", [city], )'],
  ['title', 'Replace([jobTitle], , "a", , "b", , "c")'],
  ['title', 'Replace([jobTitle], "a", , "g", "b", , )'],
  ['title', 'IIF(IgnoreFlowIfNullOrEmpty([displayName]) = "a", "b", "c")'],
  ['title', 'IIF(Len(IgnoreFlowIfNullOrEmpty([displayName])) > 5, "b", "c")'],
  ['title', 'RandomString(8, 4, 0, 0, 0, "0123456789")'],
  ['title', 'NumFromDate("1600-12-31")'],
  ['title', 'Left([jobTitle], 0)'],
  ['title', 'Join(" ", "", "")'],
  ['title', 'Replace([jobTitle], , ".*", , "", , )'],
  ['title', 'Append(Replace([jobTitle], , "^[\\\\s\\\\S]+$", , "", , ), "x")'],
  ['title', 'Replace("abc", "abc", , , "", , )'],
  ['title', 'Word([jobTitle], 0, " ")'],
  ['title', 'Item(Split("a,b", ","), 3)'],
  ['title', 'IIF("a" = "b", [jobTitle], "")'],
  ['title', 'IIF([displayName] = [displayName], "x", "y")'],
  ['title', 'IIF([accountEnabled] = "True", [jobTitle], [jobTitle])'],
  ['title', 'Switch([accountEnabled], "a", "True", "a", "False", "a")'],
  ['title', 'Coalesce("", [jobTitle])'],
  ['title', 'Coalesce(Left([jobTitle], 5), "none")'],
  ['title', 'StripSpaces(" ")'],
  ['title', 'BitAnd(4, 3)'],
  ['title', 'CStr("")'],
  ['title', '"jobTitle"'],
  ['title', '"[jobTitle]"'],
  ['title', 'Append("jobTitle", "x")'],
  ['title', 'Append([manager], "")'],
  ['title', 'IIF([manager] = "Ana", "a", "b")'],
  ['name.formatted', 'Join(" ", "[givenName]", [surname])'],
  ['name.formatted', 'Join(" ", "givenName", [surname])'],
  ['nickName', 'Guid()'],
  ['nickName', 'Append([mailNickname], RandomString(4, 1, 0, 1, 1, ))'],
  ['nickName', 'Now()'],
  ['title', 'FormatDateTime([jobTitle], , "yyyy-MM-dd", "yyyy")'],
  ['title', 'FormatDateTime(Now(), , "yyyy-MM-dd", "yyyy")'],
  ['title', 'CDate([department])'],
  ['title', 'DateDiff("days", Now(), CDate([extensionAttribute1]))'],
  [X, 'FormatDateTime([extensionAttribute1], , "yyyy-MM-dd", "dd.MM.yyyy")', 'DateTime'],
  [X, 'FormatDateTime([extensionAttribute1], , "yyyy-MM-dd", "dd/MM/yyyy")', 'DateTime'],
  [X, 'FormatDateTime([extensionAttribute1], , "yyyy-MM-dd", "HH:mm")', 'DateTime'],
  [X, 'DateDiff("d", Now(), CDate([extensionAttribute1]))', 'Boolean'],
  [X, 'Switch(NormalizeDiacritics([city]), "x", "Zürich", "y")'],
  [X, 'Switch(PCase([department]), "x", "human resources", "y")'],
  [X, 'Switch(Word([department], 1, " "), "x", "Human Resources", "y")'],
  [X, 'Switch([country], "x", "CH ", "y")'],
  [X, 'Switch("department", [jobTitle], "HR", [companyName])'],
  [X, 'Switch(SingleAppRoleAssignment([appRoleAssignments]), "False", "Admin", "true")', 'Boolean'],
  [X, 'AppRoleAssignmentsComplex([appRoleAssignments])'],
  // Neighbours of public reports.
  ['title', 'IIF([accountEnabled] <> "true", "off", "on")'],
  ['title', 'Switch([dirSyncEnabled], "cloud", "TRUE", "synced")'],
  ['active', 'CStr([IsSoftDeleted])'],
  ['title', 'Switch([department], IgnoreAttributeFlow, "HR", "People")'],
  ['roles[primary eq "True"].type', 'Switch(SingleAppRoleAssignment([appRoleAssignments]), "x", "Admin", "y")'],
  [X, 'FormatDateTime([extensionAttribute1], , "yyyyMMddHHMMSS", "yyyy-MM-dd")'],
  [X, 'Switch([country], NULL, "DE", "a")'],
  [X, 'IIF([accountEnabled] = True, "a", "b")'],
  [X, 'Split([otherMails], ",")[1]'],
  ['roles[primary eq "True"].display', 'AssertiveAppRoleAssignmentsComplex([appRoleAssignments])'],
  ['roles', 'SingleAppRoleAssignment([appRoleAssignments])'],
];

it.each(wrong.map(typed))('of %s <- %s is told', (name, expression, type) => {
  expect(brokenBy(name, expression, type)).toHaveLength(1);
});

const sound: readonly Row[] = [
  ['active', 'IIF([IsSoftDeleted] = "True", "False", "True")'],
  ['active', 'Coalesce(Not([IsSoftDeleted]), "False")'],
  ['active', 'Not(CBool([IsSoftDeleted] = "True"))'],
  ['active', 'Switch(ToLower([IsSoftDeleted]), "False", "false", "True")'],
  ['displayName', 'Join(", ", [surname], [givenName])'],
  ['nickName', 'Left([mailNickname], 20)'],
  ['nickName', 'Word([displayName], 1, " ")'],
  ['nickName', 'Item(Split([mail], "@"), 1)'],
  ['title', 'Coalesce([jobTitle], "Employee")'],
  ['title', 'Switch([jobTitle], [jobTitle], "", "Employee")'],
  ['title', 'Replace([jobTitle], , " *\\\\(.*", , "", , )'],
  ['emails[type eq "work"].value', 'Coalesce([mail], [userPrincipalName])'],
  ['emails[type eq "work"].value', 'Coalesce([userPrincipalName], [mail])'],
  ['userType', 'Switch([department], "Member", "HR", "Manager", "IT", "Admin")'],
  ['locale', 'Replace([preferredLanguage], "-", , , "_", , )'],
  ['name.givenName', 'PCase([givenName])'],
  ['name.familyName', 'NormalizeDiacritics([surname])'],
  ['phoneNumbers[type eq "work"].value', 'Replace([telephoneNumber], , "[^0-9+]", , "", , )'],
  ['phoneNumbers[type eq "work"].value', 'Redact([telephoneNumber])'],
  ['roles[primary eq "True"].value', 'SingleAppRoleAssignment([appRoleAssignments])'],
  ['roles', 'AppRoleAssignmentsComplex([appRoleAssignments])'],
  ['userType', 'SingleAppRoleAssignment([appRoleAssignments])'],
  [X, 'Item(Split([otherMails], "@"), 1)'],
  [X, 'Count(Split([proxyAddresses], ":"))', 'Integer'],
  [X, 'Switch(SingleAppRoleAssignment([appRoleAssignments]), "viewer", "Admin", "admin")'],
  [X, 'Switch(SingleAppRoleAssignment([appRoleAssignments]), "False", "Admin", "True")', 'Boolean'],
  [X, 'FormatDateTime([extensionAttribute1], , "yyyyMMdd", "dd.MM.yyyy")'],
  [X, 'FormatDateTime([extensionAttribute1], , "yyyyMMdd", "yyyy-MM-ddTHH:mm:ssZ")', 'DateTime'],
  [X, 'FormatDateTime([extensionAttribute1], , "dd.MM.yyyy", "yyyy-MM-dd")', 'DateTime'],
  [X, 'FormatDateTime(Now(), , "M/d/yyyy h:mm:ss tt", "yyyy")'],
  [X, 'IIF(DateDiff("d", Now(), CDate(Coalesce([extensionAttribute2], "2099-12-31"))) >= 0, "active", "left")'],
  [X, 'DateAdd("d", 30, CDate([extensionAttribute1]))', 'DateTime'],
  [X, 'Count([otherMails])', 'Integer'],
  [X, 'Len([displayName])', 'Integer'],
  [X, 'IIF(Len([displayName]) <= 20, [displayName], Left([displayName], 20))'],
  [X, 'Join("@", [mailNickname], DefaultDomain())'],
  [X, 'Switch(ToUpper([country]), "other", "DE", "germany", "CH", "switzerland")'],
  [X, 'Switch(PCase([city]), "other", "Lima", "PE", "New York", "US")'],
  [X, 'Switch(NormalizeDiacritics([city]), "other", "Zurich", "CH")'],
  [X, 'Switch(Word([department], 1, " "), "none", "Human", "people")'],
  [X, 'IIF(InStr([userPrincipalName], "@contoso.example") > 0, "internal", "external")'],
  [X, 'IgnoreFlowIfNullOrEmpty(Replace([companyName], "Contoso", , , "", , ))'],
  [X, 'Switch([accountEnabled], "blocked", "True", "open")'],
  [X, 'CStr([dirSyncEnabled])'],
  [X, 'Not([dirSyncEnabled])', 'Boolean'],
  [X, 'Not([extensionAttribute4])', 'Boolean'],
];

it.each(sound.map(typed))('%s <- %s is sound', (name, expression, type) => {
  expect(brokenBy(name, expression, type)).toEqual([]);
});
