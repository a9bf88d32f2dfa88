import { oneLine } from './plain-text.ts';

/** A one-line value for front matter. Quoted as soon as anything in it could mean something to YAML. */
export function yamlScalar(text: string): string {
  const value = oneLine(text);
  return PLAIN.test(value) && !RESERVED.test(value) ? value : `'${value.replace(/'/g, "''")}'`;
}

/** A line of comment in front matter. */
export function yamlComment(text: string): string {
  return `# ${oneLine(text)}`;
}

// Dates (11/24/2020) and ids stay bare, as published pages have them.
const PLAIN = /^[A-Za-z0-9](?:[A-Za-z0-9 _./@()+,-]*[A-Za-z0-9_./@)+-])?$/;
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n|0x[\da-f]+|0o[0-7]+|[\d_.,+-]+(?:e[\d+-]+)?)$/i;
