/** What an item of the portal's steps shows of the app, apart from the portal's own. */
import { takesWords } from '../../connector/words-at-steps.ts';
import { stepToldBy } from '../../emit/tutorial/portal/step-lines.ts';
import { addingStep } from '../../page/outline/adding-step.ts';
import { canBeNote } from '../../page/outline/leads.ts';
import type { PortalStep } from '../../page/outline/portal-step.ts';
import { publishedStep, wordsIn } from '../../page/outline/published-step.ts';
import { isPictureOnly, sentencesOf, spansOf, spansOfItem } from '../../page/outline/span.ts';
import { stepOfItem } from '../../page/outline/step-of-item.ts';
import { isPlatformPicture } from '../../page/words/platform-pages.ts';
import type { Outline } from './outline.ts';
import type { Region } from './region.ts';
import { type Block, type Item, unworded } from './span.ts';

/** The step of the portal that an item tells, as manifests call it; `null`: none that they can add to. */
export function portalStepId(item: Item, isOurs: boolean, step: PortalStep = stepOfItem(item)): string | null {
  if (!isOurs) return publishedStep(item, step);
  const [id = null] = spansOfItem(item).flatMap(({ wording }) => stepToldBy(wording?.template ?? '') ?? []);
  return id;
}

/** The step of adding the app that an item tells; `null`: none that manifests can add to. */
export function addingStepId(item: Item, isOurs: boolean): string | null {
  return isOurs ? portalStepId(item, isOurs) : addingStep(wordsIn(item));
}

/**
 * An item that tells a step, and on a page of ours what the manifest added to it.
 *
 * @param whole the item as one region, with its step
 * @param endsPart what stands behind the last step of a part can be a note on the part
 */
export function stepRegions({ isOurs }: Outline, item: Item, whole: Region, endsPart: boolean): Region[] {
  if (!isOurs) return [{ ...whole, item }];
  const { own, added } = splitStep(item, whole.step, endsPart);
  const rest: Region = { ...whole, blocks: own, item: { ...item, blocks: own } };
  return added.length === 0 ? [rest] : [rest, { ...whole, owner: 'portalStep', blocks: added, item }];
}

/** Steps that have a picture of the mapping, which is a fact of its own. */
const HAVE_PICTURE: ReadonlySet<string> = new Set(['users', 'user-attributes', 'groups', 'group-attributes']);

/** An item of a page of ours: its own blocks, and what the manifest added to its step. */
function splitStep(item: Item, id: string | null, endsPart: boolean): Record<'own' | 'added', readonly Block[]> {
  const { blocks } = item;
  const other = blocks.findIndex(isAlternative);
  const told = id === null ? [] : blocks.slice(1, other === -1 ? undefined : other);
  const showing = told.filter((block) => isAddition(block, takesWords(id ?? '')));
  const [mapping] = HAVE_PICTURE.has(id ?? '') && showing[0] !== undefined && isPictureOnly(showing[0]) ? showing : [];
  const shown = showing.filter((block) => block !== mapping);
  const end = endsPart ? shown.findLastIndex((block) => !canBeNote(block)) + 1 : shown.length;
  const added = new Set(shown.slice(0, end));
  return { own: blocks.filter((block) => !added.has(block)), added: [...added] };
}

/** A picture of the app, code, an alert, or where people's words can stand what no template prints. */
function isAddition(block: Block, hasWords: boolean): boolean {
  if (block.kind === 'quote' || block.kind === 'code') return true;
  if (isPictureOnly(block)) return spansOf(block).some(({ picture }) => !isPlatformPicture(picture?.path ?? ''));
  const said = spansOf(block).filter(({ text }) => text !== '');
  return hasWords && said.length > 0 && unworded(said).length === said.length;
}

/** Another method that the app takes, and all that stands behind it. */
function isAlternative(block: Block): boolean {
  return sentencesOf(block).some(({ wording }) => wording?.template === 'parts/alternatives');
}
