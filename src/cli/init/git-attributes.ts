/** `.gitattributes`: line ends that are the same everywhere, what reviews collapse, and the driver where it is asked for. */
import type { Addition } from './addition.ts';

const LINES: readonly string[] = [
  'connectors/*.json text eol=lf',
  'generated/** text eol=lf',
  'generated/**/*.ts linguist-generated',
  'generated/**/*.js linguist-generated',
  'generated/**/*.json linguist-generated',
  '# Hosts hide what is marked as generated, and here people review the tutorials.',
  'generated/**/*.md -linguist-generated',
];

const DRIVER = 'connectors/*.json diff=scimanifest';

/** @param driver whether git is to show manifests as sentences; left out: whatever the file says of it */
export function gitAttributes(driver: boolean | undefined): Addition {
  return {
    path: '.gitattributes',
    next(before) {
      const text = driver === false ? withoutDriver(before ?? '') : (before ?? '');
      const present = new Set(text.split(/\r?\n/u).map((line) => line.trim().replace(/ diff=scimanifest$/u, '')));
      const missing = LINES.filter((line) => !present.has(line));
      if (driver === true && !/^connectors\/\*\.json\b.* diff=scimanifest\b/mu.test(text)) missing.push(DRIVER);
      if (missing.length === 0) return text;
      return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${missing.join('\n')}\n`;
    },
  };
}

function withoutDriver(text: string): string {
  return text
    .replace(/^connectors\/\*\.json diff=scimanifest[ \t]*(?:\r?\n|$)/gmu, '')
    .replace(/ diff=scimanifest\b/gu, '');
}
