import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../src');

/** The files that import a module of Node's, relative to `src/`. The tools that build the package are no part of it. */
function importersOf(name: string): string[] {
  const files = fs.readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const imports = new RegExp(`from '(?:node:)?${name}(?:/promises)?'|import\\('(?:node:)?${name}`, 'u');
  return files
    .filter((file) => !file.startsWith('build/') && imports.test(fs.readFileSync(path.join(SOURCE, file), 'utf8')))
    .sort();
}

describe('the disk', () => {
  it('is read and written in one room', () => {
    const importers = importersOf('fs');
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith('disk/'))).toEqual([]);
  });
});

describe('other programs', () => {
  it('are started in one file', () => {
    expect(importersOf('child_process')).toEqual(['cli/project/run-git.ts']);
  });
});
