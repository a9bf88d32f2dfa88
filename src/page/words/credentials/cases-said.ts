/** "US: https://… EU: https://…", "For customers in Europe it is …": one value of a field, and when it is that one. */
import { NO_PHRASE, type Phrase } from '../../outline/phrase.ts';
import { caseOf, casesIn } from '../addresses.ts';
import { portalLabelsIn } from '../credential-fields.ts';

/**
 * @param address the first that the sentence has
 * @param isOne it has no other
 * @param names that stand for the app
 */
export function casesSaid(span: Phrase, address: string, isOne: boolean, names: readonly string[]) {
  const when = caseOf(span, names);
  const listed = casesIn(span).filter((each) => portalLabelsIn({ ...NO_PHRASE, words: each.when }).length === 0);
  if (listed.length > 1 || (listed.length === 1 && when !== null))
    return listed.map((each) => ({ ...each, covers: [] }));
  return when === null || !isOne ? [] : [{ when, value: address, covers: [] }];
}
