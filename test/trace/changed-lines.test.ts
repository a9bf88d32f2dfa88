import { describe, expect, it } from 'vitest';
import { changedLines } from '../../src/trace/changed-lines.ts';

function changed(before: string, after: string): string[] {
  const lines = before.split('\n');
  return changedLines(lines, after.split('\n')).map((index) => lines[index] ?? '');
}

describe('changed lines', () => {
  it('are those that are not in the other text', () => {
    expect(changed('a\nb\nc', 'a\nB\nc')).toEqual(['b']);
    expect(changed('a\nb\nc', 'a\nb\nc')).toEqual([]);
    expect(changed('a\nb\nc', '')).toEqual(['a', 'b', 'c']);
    expect(changed('a', 'x\na\ny')).toEqual([]);
  });

  it('are never blank', () => {
    expect(changed('a\n\nb\n\nc', 'a\n\nc')).toEqual(['b']);
  });

  it('are a passage of their own where equal lines could be either’s', () => {
    const page = '> [!NOTE]\n> one\n\n> [!NOTE]\n> two\n\nend';
    expect(changedLines(page.split('\n'), '> [!NOTE]\n> two\n\nend'.split('\n'))).toEqual([0, 1]);
    expect(changedLines(page.split('\n'), '> [!NOTE]\n> one\n\nend'.split('\n'))).toEqual([3, 4]);
  });

  it('close the brackets that they open', () => {
    const code = 'if (a) {\n  go();\n}\nif (b) {\n  go();\n}\nif (c) {\n  go();\n}';
    expect(changed(code, 'if (a) {\n  go();\n}\nif (c) {\n  go();\n}')).toEqual(['if (b) {', '  go();', '}']);
  });
});
