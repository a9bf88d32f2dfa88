/** Pages that share words with provisioning tutorials, and configure something else. */

import { isAttributeTable } from '../page/outline/attribute-table.ts';
import { collectItems } from '../page/outline/collect-items.ts';
import type { PortalStep } from '../page/outline/portal-step.ts';
import { stepOfItem } from '../page/outline/step-of-item.ts';
import { namedApps } from '../page/words/named-apps.ts';
import { isInbound, isOfAgent, isOfSingleSignOn, isOfWorkers, namesAllApps } from '../page/words/other-pages.ts';
import { isConnectorPage } from '../page/words/platform-pages.ts';
import { type PageProblem, pageProblem } from './claims/page-problem.ts';
import type { Outline } from './outline/outline.ts';

/** `null`: the page is a tutorial for provisioning to an app. */
export function notATutorial(outline: Outline): PageProblem | null {
  const { sections, spans, names } = outline;
  const headings = sections.map(({ heading }) => heading?.words ?? '');
  const title = sections.find(({ role, heading }) => role === 'title' && heading !== null)?.heading?.words ?? '';
  const labels = spans.flatMap((span) => span.labels);
  if (headings.some(isInbound) || labels.some(isOfWorkers))
    return problem('brings people from the app into the directory', 'Manifests say how they come into an app.');
  if (headings.some(isOfAgent))
    return problem('installs an agent on premises', 'Manifests describe apps that the service reaches itself.');
  const maps = labels.some((label) => label.toLowerCase().startsWith('synchronize '));
  // A table of claims lists attributes as well.
  if (isOfSingleSignOn(title, headings, names) && !maps)
    return problem('is about single sign-on', 'Import the page that tells how provisioning is configured.');
  return maps || sections.some(({ blocks }) => blocks.some(isAttributeTable)) ? null : withoutMapping(outline);
}

/** Of a page that says nothing of what is mapped. */
function withoutMapping(outline: Outline): PageProblem | null {
  const urls = outline.spans.flatMap(({ links }) => links.map(({ url }) => url));
  const other = hasPortalSteps(outline) ? undefined : urls.find(isConnectorPage);
  if (other !== undefined)
    return problem('sends the reader to another connector', `Import the page of that one: ${other}.`);
  if (tellsOfApp(outline)) return null;
  return problem('tells nothing of how an app is connected', 'Nothing was imported from it.');
}

/** A page of another kind shares a heading with tutorials by chance; two are no chance. */
function tellsOfApp({ sections, page, isOurs }: Outline): boolean {
  const roles = new Set(sections.map(({ role }) => role).filter((role) => role !== 'free' && role !== 'title'));
  const isTutorial = roles.size > 1 || roles.has('configure') || roles.has('prerequisites');
  return isOurs || (isTutorial && namedApps(page).some(({ name }) => !namesAllApps(name)));
}

/** On a page of ours, and on any that has the reader do something in the portal. */
function hasPortalSteps({ sections, isOurs }: Outline): boolean {
  const items = sections.flatMap(({ blocks }) => collectItems(blocks).items);
  return isOurs || items.some((item) => OF_PORTAL.has(stepOfItem(item)));
}

const OF_PORTAL: ReadonlySet<PortalStep> = new Set(['tab', 'mode', 'credentials', 'notification', 'status', 'start']);

function problem(what: string, hint: string): PageProblem {
  return pageProblem('import-not-a-tutorial', 1, `This page ${what}.`, hint);
}
