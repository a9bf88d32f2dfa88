import { findAll, type PageRule } from '../page-rule.ts';

export const entityRule: PageRule = {
  id: 'page-entity',
  severity: 'warning',
  title: 'A sign written as an entity is complete.',
  cause: 'The name of the sign lacks its "&" or its semicolon, so readers see the name.',
  fix: 'Write "&check;".',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Required|\n|---|---|\n|userName|&check|\n',
  good: '# Acme\n\n|Attribute|Required|\n|---|---|\n|userName|&check;|\n',
  check: ({ prose }) =>
    findAll(prose, BROKEN, ([said]) => ({
      message: `"${said}" is shown as it is written.`,
      hint: `Write "&${said.replace(/\W/g, '')};".`,
    })).map((found) => ({
      ...found,
      fix: [
        { start: found.start, end: found.end, text: `&${prose.slice(found.start, found.end).replace(/\W/g, '')};` },
      ],
    })),
};

/** In a cell of its own, or between words. */
const BROKEN = /&(?:check|nbsp|amp|lt|gt|quot)(?![\w;=])|check;(?=\s*(?:\||$))(?<=\|\s{0,8}check;)/gm;
