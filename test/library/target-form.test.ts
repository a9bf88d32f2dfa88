/** The form that a page gets in each portal, whatever form it has: every set of words and every way through the menu, held as a file. */
import { expect, test } from 'vitest';
import { type Destination, targetForm } from '../../src/library/migration/target-form.ts';
import { connector } from '../tutorial/connector-builder.ts';
import { templateKit } from '../tutorial/template-kit.ts';

const kit = templateKit();
const PORTALS = [...kit.portals.keys(), 'of-nobody'];
const WORDS = [...kit.vocabularies.keys(), 'of-nobody'];

function formIn(page: object, destination: Destination): string {
  const form = targetForm({ ...connector().page, ...page }, destination, kit);
  return [form.edition, form.vocabulary, form.navigation, form.includes ?? 'as it is'].join(', ');
}

test('each goes with the portal where nobody chose it', async () => {
  const lines = PORTALS.flatMap((portal) => [
    `== ${portal}`,
    ...WORDS.map((vocabulary) => `${vocabulary}: ${formIn({ vocabulary, includes: 'used' }, { portal })}`),
    ...[...kit.editions.keys()].map((edition) => `${edition}: ${formIn({ edition, includes: null }, { portal })}`),
    ...[...kit.navigations.keys()].map(
      (navigation) =>
        `by ${navigation}: ${formIn({ navigation, vocabulary: 'azure-ad' }, { portal, vocabulary: 'azure-ad' })}`,
    ),
    `chosen: ${formIn({}, { portal, vocabulary: 'entra-id', edition: 'enable-first', navigation: 'n', includes: 'used' })}`,
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/target-forms.txt');
});
