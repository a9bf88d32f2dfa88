import type { PageRule } from '../page-rule.ts';

/** Where: 7 of 79 published pages (tutorial-corpus fact sheet, section c). */
export const managerTypeRule: PageRule = {
  id: 'page-manager-type',
  severity: 'warning',
  title: 'The manager of a user is a reference.',
  cause: 'The table gives the type of an attribute that names another user as String.',
  fix: 'Write "Reference", if the attribute is not the name of the manager as text.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|\n|---|---|\n|urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager|String|\n',
  good: '# Acme\n\n|Attribute|Type|\n|---|---|\n|urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager|Reference|\n',
  handWrittenOnly: true,
  check: ({ tables }) =>
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => {
        const [name, type] = cells;
        if (name === undefined || type === undefined || !/(?:^|[:.])manager`?$/i.test(name.value)) return [];
        if (!/^string$/i.test(type.value)) return [];
        return [
          { message: 'The manager is of type String.', hint: 'Write "Reference".', start: type.start, end: type.end },
        ];
      }),
    ),
};
