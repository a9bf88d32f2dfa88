import { describe, expect, test } from 'vitest';
import { checkExpression } from '../../src/expression/check/check-expression.ts';
import { dateFormatSlips } from '../../src/expression/functions/date-format-slips.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';

describe('letters that are taken for one another', () => {
  test.each([
    ['yyyy-mm-dd', 'minutes'],
    ['dd/mm/yyyy', 'minutes'],
    ['mm/dd/yyyy HH:mm', 'minutes'],
    ['yyyy-mm-dd HH:mm:ss', 'minutes'],
    ['HH:MM', 'months'],
    ['yyyy-MM-dd HH:MM:ss', 'months'],
    ['yyyy-MM-ss', 'seconds'],
    ['ss.MM.yyyy', 'seconds'],
    ['HH:mm:dd', 'days'],
    ['yyyy-MM-dd HH:mm:dd', 'days'],
    ['YYYY-MM-dd', 'yyyy'],
    ['yyyy-MM-DD', 'dd'],
    ['yyyy-MM-dd hh:mm', '12'],
  ])('%s: %s', (format, word) => {
    expect(dateFormatSlips(format)).toHaveLength(1);
    expect(dateFormatSlips(format).join()).toContain(word);
  });

  test.each([
    'yyyy-MM-dd',
    'yyyyMMddHHmmss',
    'M/d/yyyy h:mm:ss tt',
    'dd MM yyyy',
    "dddd, d MMMM yyyy 'at' HH:mm",
    'HH:mm dd.MM.yyyy',
    'yyyy-MM-ddTHH:mm:ss.fffzzz',
    'mm:ss',
    'MM/yyyy',
    'o',
    's',
    "'YYYY' yyyy",
    'x"',
  ])('%s is fine', (format) => {
    expect(dateFormatSlips(format)).toEqual([]);
  });
});

test.each([
  ['MM/DD/YYYY', 'Days are "d", and years "y": write "MM/dd/yyyy".'],
  ['DD/MM', 'In a date format "D" stands for itself; days are "dd".'],
  ['dd.mm.yyyy HH:mm', 'In a date format "mm" is minutes; months are "MM".'],
  ['HH:mm', null],
])('%s that dates cannot be read by has the hint %s', (format, hint) => {
  const { expression } = parseExpression(`FormatDateTime([extensionAttribute1], , "${format}", "yyyy")`);
  const found = expression && checkExpression(expression, { resource: 'User', target: null }).problems;
  expect(found?.find(({ rule }) => rule === 'expression-argument-kind')?.hint).toBe(hint);
});
