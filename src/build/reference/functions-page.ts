/** Every function of the mapping language, from its row: what is said here is what evaluates, compiles and is tested. */
import { functionNames, functionTable } from '../../expression/function-table.generated.ts';
import type { Example, FunctionRow, Parameter } from '../../expression/functions/function-row.ts';
import { parameterName, signatureOf } from '../../expression/signature.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { delimiterRow, tableCell, tableRow } from '../../markdown/table-cell.ts';
import { page } from './markdown-lines.ts';

export function functionsPage(): string {
  return page(
    '# Functions of expressions',
    `The ${functionNames.length} functions that an \`expression\` of a manifest can call. \`scimanifest explain 'ToLower([mail])'\` says what an expression does, and with \`--with record.json\`
what it gives. What the service's own reference leaves open is marked as decided here, with the reason; the sources stand with
[what is known of expressions](../facts/expressions.md).`,
    ...functionNames.flatMap((name) => functionBlocks(functionTable[name])),
  );
}

function functionBlocks(row: FunctionRow): (string | null)[] {
  return [
    `## ${row.name}`,
    codeSpan(signatureOf(row)),
    row.doc,
    parameterList(row.parameters),
    exampleTable(row.examples),
    row.matching ? null : 'It cannot stand in the mapping of a matching attribute.',
    DEPENDS[row.dependsOn],
    choiceList(row),
  ];
}

const DEPENDS: Readonly<Record<FunctionRow['dependsOn'], string | null>> = {
  arguments: null,
  tenant: 'What it gives depends on the tenant.',
  moment: 'What it gives depends on the moment, or on chance.',
};

const KINDS: Readonly<Record<Parameter['kind'], string>> = {
  text: 'a text',
  integer: 'a whole number',
  list: 'a list of texts',
  textOrList: 'a text or a list of texts',
  any: 'any value',
  condition: 'a comparison, or a value that is true or false',
  date: 'a date',
  word: 'a word',
  assignments: 'the app roles of a user',
};

function parameterList(parameters: readonly Parameter[]): string | null {
  if (parameters.length === 0) return null;
  return parameters
    .map((parameter) => {
      const marks = [
        ...(parameter.optional ? ['may be left out'] : []),
        ...(parameter.repeating ? ['repeats'] : []),
        ...(parameter.constant ? ['written in the expression itself'] : []),
        ...(parameter.allows === null ? [] : [parameter.allows.what]),
      ];
      const name = parameterName({ ...parameter, optional: false });
      return `- ${codeSpan(name)}: ${[KINDS[parameter.kind], ...marks].join('; ')}`;
    })
    .join('\n');
}

function exampleTable(examples: readonly Example[]): string | null {
  if (examples.length === 0) return null;
  const rows = examples.map(({ expression, record, gives }) =>
    tableRow([
      tableCell(codeSpan(expression)),
      Object.keys(record).length > 0
        ? tableCell(codeSpan(JSON.stringify(record)))
        : expression.includes('[')
          ? 'a user who has none of them'
          : 'any user',
      tableCell(given(gives)),
    ]),
  );
  return [tableRow(['expression', 'of', 'gives']), delimiterRow(3), ...rows].join('\n');
}

function given(value: Example['gives']): string {
  if (value === null) return 'nothing';
  if (value instanceof RegExp) return `like ${codeSpan(value.source)}`;
  return codeSpan(typeof value === 'string' ? (value === '' ? '""' : value) : JSON.stringify(value));
}

function choiceList({ chosen }: FunctionRow): string | null {
  if (chosen.length === 0) return null;
  const lines = chosen.map(({ when, then, why }) => `- where ${when}: ${then} (${why})`);
  return ['Decided here:', '', ...lines].join('\n');
}
