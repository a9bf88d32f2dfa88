import { pageFacts } from '../emit/tutorial/page-facts/page-facts.ts';
import { isNotHere } from '../manifest/fact.ts';
import { factAt } from '../manifest/fact-at.ts';
import type { FactPath } from '../manifest/facts.generated.ts';

/**
 * Why a fact makes no line where templates are as they come with the toolkit, `null` where it makes some: what pages
 * leave out is in no code either. A test shows that all others make a line.
 */
export function noLineOf(fact: FactPath): string | null {
  const row = pageFacts[fact];
  return isNotHere(row) ? row.notHere : null;
}

/** Why a part of a manifest made no line, where that is known. */
export function reasonForNoLine(pointer: string): string | null {
  const fact = factAt(pointer);
  return fact === null ? null : noLineOf(fact);
}
