import { expect, test } from 'vitest';
import { allStepsOnPage } from '../../src/emit/tutorial/portal/steps-on-page.ts';
import { templateKit } from './template-kit.ts';

const kit = templateKit();

test('a step of a page has words of its own and begins one; what goes on with it, or only shows something, is none', () => {
  const portal = kit.portals.get('2026');
  const navigation = kit.navigations.get('enterprise-apps');
  const [some] = portal?.data.steps ?? [];
  if (portal === undefined || navigation === undefined || some === undefined) expect.fail('templates are missing');
  const step = { ...some, text: 'Open it.', goesOn: null, when: null };
  const steps = [
    { ...step, id: 'begins' },
    { ...step, id: 'goes-on', goesOn: true },
    { ...step, id: 'without-words', text: null },
    { ...step, id: 'neither', text: null, goesOn: true },
    { ...step, id: null },
    { ...step, id: 'where-it-holds', when: ['groups'] },
    { ...step, id: 'where-it-does-not', when: ['not groups'] },
  ];
  const form = { portal: { ...portal, data: { ...portal.data, steps } }, navigation };
  const own = (view: object) => {
    const all = allStepsOnPage({ gallery: { name: 'Acme', steps: [] } }, form, view);
    return [...all].filter((id) => steps.some((each) => each.id === id));
  };
  expect(own({})).toEqual(['begins', 'where-it-does-not']);
  expect(own({ groups: true })).toEqual(['begins', 'where-it-holds']);
});
