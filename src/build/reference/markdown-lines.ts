import { codeFence } from '../../markdown/code-span.ts';

/** Blocks of a page, parted by blank lines; those that are `null` are left out. */
export function page(...blocks: readonly (string | null)[]): string {
  return `${blocks
    .filter((block) => block !== null && block !== '')
    .join('\n\n')
    .trimEnd()}\n`;
}

export function codeBlock(language: string, text: string): string {
  const fence = codeFence(text);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}
