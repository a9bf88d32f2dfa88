/** Text that tries to be more than text, in every place of a connector that reaches generated code. */
import type { Connector } from '../../src/connector/connector.ts';
import { connector } from './connector-builder.ts';

export const HOSTILE_STRINGS: readonly string[] = [
  '*/ throw new Error("out"); /*',
  '"; throw new Error("out"); "',
  "'; throw new Error('out'); '",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay text
  '`${(() => { throw new Error("out"); })()}`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay text
  '${process.exit(1)}',
  '{{constructor}}',
  '\n} throw new Error("out"); {\n',
  '\r\n\u2028throw new Error("out")\u2029',
  '\\',
  '\\"',
  '\\u0022;throw 1;//',
  '//',
  '<!--',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'validate0 schema1 func2',
  ',schemaPath:"#/contains/x",keyword:',
  ',parentData:data,parentDataProperty:i0,rootData}',
  'const err0 = {};\nif(vErrors === null){\nvErrors = [err0];\n}',
  'source',
  'User',
  'default',
  '\ud800',
  '😀',
  '\0',
  '',
];

/** `text` as a constant, default, filter value, source name, expression part, printed name, type and manifest path. */
export function hostileConnector(id: string, text: string): Connector {
  const quoted = JSON.stringify(text).replace(/\\u[0-9a-f]{4}|\\[bfnrt]/g, ' ');
  return connector({
    id,
    manifestPath: `connectors/${text}.json`,
    users: [
      { name: 'userName', source: 'userPrincipalName', matching: 1 },
      { name: 'title', constant: text },
      { name: 'nickName', source: 'displayName', defaultValue: text },
      { name: 'displayName', source: text.replace(/[\]]/g, '') || 'x' },
      { name: 'locale', expression: `Append([mail], ${quoted})` },
      { name: 'timezone', expression: `Switch([${text.replace(/[\]\n\r]/g, '') || 'x'}], , "a", ${quoted})` },
      { name: `emails[type eq ${JSON.stringify(text)}].value`, source: 'mail', matching: 2 },
      { name: 'emails[type eq "work"].value', source: 'mail', type: text },
      { name: `roles[x eq ${JSON.stringify(text)}].${/^[a-z]\w*$/i.test(text) ? text : 'value'}`, constant: text },
      { name: text, source: 'mail' },
      { name: `urn:x:${text}:2.0:User:y`, source: 'mail' },
      {
        name: `urn:ietf:params:scim:schemas:extension:${text.replace(/[^A-Za-z_]/g, '') || 'v'}:2.0:User:y`,
        source: 'mail',
      },
    ],
  });
}
