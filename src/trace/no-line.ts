import type { NotHere } from '../manifest/fact.ts';
import { factAt } from '../manifest/fact-at.ts';
import type { FactPath } from '../manifest/facts.generated.ts';

/** Facts that make no line where templates are as they come with the toolkit, and why; a test shows that all others do. */
export const NO_LINE: Readonly<Partial<Record<FactPath, NotHere>>> = {
  '/$schema': { notHere: 'It tells editors where the schema stands.' },
  '/article': { notHere: 'No sentence puts an article before the name; templates of a project can.' },
};

/** Why a part of a manifest made no line, where that is known. */
export function reasonForNoLine(pointer: string): string | null {
  const fact = factAt(pointer);
  return fact === null ? null : (NO_LINE[fact]?.notHere ?? null);
}
