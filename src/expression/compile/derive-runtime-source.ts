/**
 * Makes the text of `runtime-source.generated.ts` from the files in `runtime/`: what the evaluator calls is what
 * generated code contains, word for word. Text in, text out; whoever calls it reads and writes the files.
 */
import { textOrder } from '../../problem/text-order.ts';

export interface RuntimeFile {
  /** File name without folder, such as `read-date.ts`. */
  readonly name: string;
  readonly text: string;
}

const importLine = /^import (?:type )?\{[^}]*\} from '\.\/([a-z0-9-]+)\.ts';\n/gm;

export function deriveRuntimeSource(files: readonly RuntimeFile[]): string {
  const entries = files
    .map((file) => ({ name: camelCase(file.name.replace(/\.ts$/, '')), text: file.text }))
    .sort((left, right) => textOrder(left.name, right.name));
  return [
    '// Generated from src/expression/runtime; change the files there and run `npm run derive`.',
    '',
    'export type RuntimeName =',
    `${entries.map(({ name }) => `  | '${name}'`).join('\n')};`,
    '',
    'export interface RuntimeSource {',
    '  readonly source: string;',
    '  readonly needs: readonly RuntimeName[];',
    '}',
    '',
    'export const runtimeSource: Readonly<Record<RuntimeName, RuntimeSource>> = {',
    ...entries.map(({ name, text }) => entryText(name, text)),
    '};',
    '',
  ].join('\n');
}

function entryText(name: string, text: string): string {
  const needs = [...text.matchAll(importLine)].map((found) => `'${camelCase(found[1] ?? '')}'`);
  const source = text
    .replace(importLine, '')
    .replace(/^export /gm, '')
    .trim();
  return `  ${name}: {\n    source: ${JSON.stringify(source)},\n    needs: [${needs.join(', ')}],\n  },`;
}

function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
