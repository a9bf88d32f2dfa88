/** The rows of the mapping language: what each function takes and gives, as a person checks them (expressions fact sheet, section 3). */
import { expect, test } from 'vitest';
import { functionNames, functionTable } from '../../src/expression/function-table.generated.ts';

test('functions', async () => {
  const lines = functionNames.flatMap((name) => {
    const { parameters, graphKeys, returns, doc, dependsOn, matching, nothingBecause, chosen, check } =
      functionTable[name];
    const given = 'multiValued' in returns ? `${returns.type}${returns.multiValued ? ', several' : ''}` : returns.type;
    return [
      `${name}: ${doc}`,
      ...parameters.map(({ name: own, kind, optional, repeating, constant, readAs, allows }, index) => {
        const flags = [
          optional ? 'optional' : '',
          repeating ? 'repeating' : '',
          constant ? 'constant' : '',
          readAs === null ? '' : `read as ${readAs}`,
          allows === null ? '' : `allows ${allows.what}`,
          graphKeys?.[index] == null ? '' : `"${graphKeys[index]}" in Graph`,
        ].filter((flag) => flag !== '');
        return `  ${own}: ${[kind, ...flags].join('; ')}`;
      }),
      `  gives ${given}; depends on ${dependsOn}${matching ? '; can be matched by' : ''}${check === null ? '' : '; is checked'}`,
      ...(nothingBecause === null ? [] : [`  nothing: ${nothingBecause}`]),
      ...chosen.map(({ when, then, why }) => `  chosen: ${when} → ${then} (${why})`),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/functions.txt');
});
