import { expect, test } from 'vitest';
import type { Mapping } from '../../src/connector/connector.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { questionsOf } from '../../src/review/witness/questions.ts';

function asked(text: string): Mapping {
  const { expression } = parseExpression(text);
  if (expression === null) throw new Error(`unreadable: ${text}`);
  return { kind: 'expression', text, expression };
}

test('samples of an attribute answer what mappings ask of it: texts, patterns, formats, and whether it is a date', () => {
  const questions = questionsOf([
    { kind: 'direct', source: 'jobTitle' },
    asked('IIF([city] = "Lima", [state], "no")'),
    asked('FormatDateTime([employeeHireDate], , "yyyy-MM-dd", "MM/dd/yyyy")'),
    asked('Replace([mail], , "@.*", , "", , )'),
  ]);
  expect([...questions.keys()].sort()).toEqual(['city', 'employeeHireDate', 'jobTitle', 'mail', 'state']);
  expect(questions.get('city')?.texts).toContain('Lima');
  expect(questions.get('mail')?.patterns).toContain('@.*');
  expect(questions.get('employeeHireDate')?.formats).toContain('yyyy-MM-dd');
  const dates = [...questions].flatMap(([name, { isDate }]) => (isDate ? [name] : []));
  expect(dates).toEqual(['employeeHireDate']);
  expect(questions.get('jobTitle')).toEqual({
    texts: new Set(),
    patterns: new Set(),
    formats: new Set(),
    isDate: false,
  });
});
