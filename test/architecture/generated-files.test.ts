/** Whoever opens a file that is made sees at its top from what it is made, and by which command. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT } from './source-file.ts';

const topOf = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8').slice(0, 400);

describe('generated files', () => {
  it.each(filesBelow('src').filter((file) => file.includes('.generated.')))('%s names what derives it', (file) => {
    expect(topOf(file)).toContain('`npm run derive`');
  });

  // A page is published: who reads it neither has the manifest nor runs commands.
  const outputs = filesBelow('generated').filter(
    (file) => !file.endsWith('.md') && !path.basename(file).startsWith('.'),
  );

  it.each(outputs)('%s names its manifest and what generates it', (file) => {
    const [, id] = file.split('/');
    expect(topOf(file)).toContain(`from connectors/${id}.json`);
    expect(topOf(file)).toMatch(/run \\?"scimanifest gen\\?"/u);
  });

  it('are listed in a record that names the command too', () => {
    expect(topOf('generated/.scimanifest.json')).toContain('Written by scimanifest gen');
  });
});
