/** What an item of the portal's steps shows of the app, apart from the portal's own. */
import { stepToldBy } from '../../emit/tutorial/portal/step-lines.ts';
import type { PortalStep } from '../../page/outline/portal-step.ts';
import { isPictureOnly, sentencesOf, spansOf, spansOfItem } from '../../page/outline/span.ts';
import { stepOfItem } from '../../page/outline/step-of-item.ts';
import { isPlatformPicture } from '../../page/words/platform-pages.ts';
import type { Block, Item } from './span.ts';

/** What manifests call the steps that published pages tell, where one of them is certainly meant. */
const IDS: Partial<Record<PortalStep, string>> = {
  tab: 'open',
  mode: 'begin',
  credentials: 'test-connection',
  notification: 'notification',
  usersMapping: 'users',
  users: 'user-attributes',
  groupsMapping: 'groups',
  groups: 'group-attributes',
  filters: 'scoping-filters',
  onDemand: 'on-demand',
  status: 'status',
  scope: 'scope',
  start: 'start',
};

/** The step of the portal that an item tells, as manifests call it; `null`: none that they can add to. */
export function portalStepId(item: Item, isOurs: boolean): string | null {
  if (!isOurs) return IDS[stepOfItem(item)] ?? null;
  const [id = null] = spansOfItem(item).flatMap(({ wording }) => stepToldBy(wording?.template ?? '') ?? []);
  return id;
}

/** Steps that have a picture of the mapping, which is a fact of its own. */
const HAVE_PICTURE: ReadonlySet<string> = new Set(['users', 'user-attributes', 'groups', 'group-attributes']);

/**
 * An item of a page of ours: its own blocks, and what the manifest added to its step.
 *
 * @param endsPart what stands behind the last step of a part can be a note on the part
 */
export function splitStep(item: Item, id: string | null, endsPart: boolean): Record<'own' | 'added', readonly Block[]> {
  const { blocks } = item;
  const showing = id === null ? [] : blocks.filter((block, index) => index > 0 && isAddition(block));
  const [mapping] = HAVE_PICTURE.has(id ?? '') && showing[0] !== undefined && isPictureOnly(showing[0]) ? showing : [];
  const added = showing.filter((block) => block !== mapping);
  const areNotes = endsPart && added.every(({ kind }) => kind === 'quote');
  return areNotes ? { own: blocks, added: [] } : { own: blocks.filter((block) => !added.includes(block)), added };
}

/** A picture of the app, code, or an alert that no template prints. */
function isAddition(block: Block): boolean {
  if (block.kind === 'quote') return sentencesOf(block).every(({ wording }) => wording?.template !== ALTERNATIVES);
  const isOwn = isPictureOnly(block) && spansOf(block).some(({ picture }) => !isPlatformPicture(picture?.path ?? ''));
  return block.kind === 'code' || isOwn;
}

const ALTERNATIVES = 'parts/alternatives';
