import type { Mapping } from '../../connector/connector.ts';
import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { findFunction } from '../../expression/find-function.ts';
import type { LintRule, ListedAttribute } from '../lint-rule.ts';

/** RFC 7643, section 4.1: no standard attribute of type String is a flag or a time. */
export const attributeGetsNoText: LintRule = {
  id: 'attribute-gets-no-text',
  severity: 'warning',
  local: 'item',
  title: 'A standard text attribute gets texts.',
  cause:
    'What flows is true or false, or a time, and the attribute is one that people read, such as a name or a title: the app shows "True" there.',
  fix: 'Take a source that holds texts, or say in an expression which text stands for which value.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "source": "accountEnabled" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "title", "expression": "Switch([accountEnabled], \\"on leave\\", \\"True\\", \\"at work\\")" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const { stated, resolved, pointer } = listed;
      const mapping = resolved.mapping?.value ?? null;
      if (mapping === null || !isReadByPeople(listed)) continue;
      const what = whatFlows(mapping, listed);
      const part = stated.source === undefined ? 'expression' : 'source';
      if (what === null || stated[part] === undefined) continue;
      const hint = 'Take a source that holds texts, or translate the values: Switch([a], "text", "True", "another").';
      report({ pointer: `${pointer}/${part}` }, `${what} flows into the text ${JSON.stringify(stated.name)}.`, hint);
    }
  },
};

/** `userType` and `externalId` mean what the app says; what is matched on has a rule of its own. */
function isReadByPeople({ stated, resolved: { scim, valueType } }: ListedAttribute): boolean {
  if (scim === null || valueType !== 'string' || stated.matching !== undefined) return false;
  return scim.name !== 'userType' && scim.name !== 'externalId';
}

/** Texts that an expression writes out are meant; what a function or the directory answers is not. */
function whatFlows(mapping: Mapping, { resource }: ListedAttribute): string | null {
  if (mapping.kind === 'direct') {
    const type = findSourceAttribute(resource, mapping.source)?.type;
    return type === 'Boolean' ? 'True or false' : type === 'DateTime' ? 'A time' : null;
  }
  if (mapping.kind !== 'expression' || mapping.expression.kind !== 'call') return null;
  return findFunction(mapping.expression.name)?.returns.type === 'Boolean' ? 'True or false' : null;
}
