/** Which step of the portal an item of a page of ours tells: by the template that says it. */
import type { PortalStep } from '../../page/outline/portal-step.ts';
import { spansOfItem } from '../../page/outline/span.ts';
import type { Item } from './span.ts';

/** The templates of the steps that tell something about the app. */
const PARTS: Readonly<Record<string, PortalStep>> = {
  'sections/credentials': 'credentials',
  'parts/credential-value': 'credentials',
  'sections/user-mapping': 'users',
  'sections/group-mapping': 'groups',
  'portal/credentials': 'credentials',
  'portal/users': 'users',
  'portal/groups': 'groups',
};

export function templateStep(item: Item): PortalStep {
  const steps = spansOfItem(item).flatMap(({ wording }) => PARTS[wording?.part ?? ''] ?? []);
  return steps[0] ?? 'other';
}
