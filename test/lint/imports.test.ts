import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a module loads when it is imported, itself and everything behind it: type imports are erased. */
function packagesBehind(entry: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ''] of fs
      .readFileSync(file, 'utf8')
      .matchAll(/^(?:import|export)(?! type)[^;']*?from '([^']+)'/gm)) {
      if (name.startsWith('.')) visit(path.join(path.dirname(file), name));
      else packages.add(name);
    }
  };
  visit(entry);
  return packages;
}

describe('linting a manifest loads no compiler and no Markdown parser', () => {
  for (const entry of ['src/lint/lint-manifest.ts', 'src/problem/printers.ts', 'src/manifest/connector-id.ts']) {
    it(entry, () => {
      expect([...packagesBehind(entry)].filter((name) => name !== 'jsonc-parser')).toEqual([]);
    });
  }
});
