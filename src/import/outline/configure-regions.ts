/** The configuration in the portal, step by step: whatever order the steps are in, each is known by what it speaks of. */
import type { Anchor } from '../../manifest/manifest.generated.ts';
import { isAttributeTable } from '../../page/outline/attribute-table.ts';
import { collectItems } from '../../page/outline/collect-items.ts';
import type { PortalStep } from '../../page/outline/portal-step.ts';
import { opensDialog } from '../../page/outline/published-step.ts';
import { spansOf, spansOfItem } from '../../page/outline/span.ts';
import { stepsOfItems } from '../../page/outline/step-of-item.ts';
import { speaksOfValue } from '../../page/words/credentials/copied-values.ts';
import { areOfPortal } from '../../page/words/portal-labels.ts';
import type { Outline } from './outline.ts';
import { portalStepId, stepRegions } from './portal-step-blocks.ts';
import { inProse, type Owner, type Region, region } from './region.ts';
import { type Section, tellsProgress } from './sections.ts';
import { type Block, type Item, unworded } from './span.ts';

/** How far the reader of the page has come: leftovers are kept behind it. */
interface Progress {
  readonly inPortal: boolean;
  readonly readyForCredentials: boolean;
  readonly credentialsDone: boolean;
  /** The reader was sent off to consent, and is in dialogs of the app until the portal is spoken of again. */
  readonly consents: boolean;
  /** Whose is what is done in the app: behind the test of the connection it makes no credential, and stays where it is. */
  readonly inApp: Owner;
  /** The step of the portal that an item tells, or of a published page the one before it, where it tells none. */
  readonly below: string | null;
  readonly at: Anchor;
}

const START: Progress = {
  ...{ inPortal: false, readyForCredentials: false, credentialsDone: false, consents: false },
  ...{ inApp: 'setup', below: null, at: 'configure' },
};

export function configureRegions(outline: Outline): Region[] {
  const regions: Region[] = [];
  let progress = START;
  for (const section of outline.sections) {
    if (section.role !== 'configure' && section.role !== 'configureGroups') continue;
    const { before, items, after } = collectItems(section.blocks, outline.isOurs);
    progress = { ...progress, below: null };
    const anchor = section.role === 'configureGroups' ? 'start' : progress.at;
    const steps = outline.isOurs ? items.map(templateStep) : stepsOfItems(items);
    // Bullets before the steps tell what happens, and nothing to do.
    const isList = items.every(({ ordered }) => !ordered) && steps.every((step) => step === 'other');
    // Where there is nothing to fill in, what is done in the app makes no credential, and stays where it is.
    const makes = items.some((item) => speaksOfValue(spansOfItem(item).filter(({ picture }) => picture === null)));
    const own = (index: number, item: Item): Owner =>
      isList && !item.blocks.some(isAttributeTable)
        ? 'notes'
        : ownerOf(outline, steps[index] ?? 'other', item, makes ? progress : { ...progress, inApp: 'notes' }, regions);
    const isSetup = items.slice(0, 1).some((item) => own(0, item) === 'setup');
    regions.push(...(isSetup ? setupLeads(section, before) : [region('notes', section, before, { anchor })]));
    for (const [index, item] of items.entries()) {
      const step = steps[index] ?? 'other';
      const owner = own(index, item);
      progress = moved(progress, step, owner, item, outline.isOurs);
      const whole = region(owner, section, item.blocks, { anchor: progress.at, step: progress.below });
      regions.push(...stepRegions(outline, item, whole, step !== 'other' && steps[index + 1] !== step));
    }
    regions.push(...tailRegions(section, after, progress, regions));
  }
  return regions;
}

/** What leads to steps that are done in the app belongs to them. */
function setupLeads(section: Section, before: readonly Block[]): Region[] {
  return inProse(section, before).map((block) =>
    region(unworded(spansOf(block)).length > 0 ? 'setup' : 'notes', section, [block], { anchor: 'setup' }),
  );
}

/** The templates of the steps that tell something about the app. */
const STEP_PARTS: Readonly<Record<string, PortalStep>> = {
  'portal/credentials': 'credentials',
  'portal/users': 'users',
  'portal/groups': 'groups',
};

function templateStep(item: Item): PortalStep {
  const steps = spansOfItem(item).flatMap(({ wording }) => STEP_PARTS[wording?.part ?? ''] ?? []);
  return steps[0] ?? 'other';
}

const OWNERS: Partial<Record<PortalStep, Owner>> = {
  usersMapping: 'users',
  users: 'users',
  usersAndGroups: 'users',
  groupsMapping: 'groups',
  groups: 'groups',
  credentials: 'credentials',
};

/** Between the mode and the notification address, what is no step of the portal makes a credential. */
function ownerOf(outline: Outline, step: PortalStep, item: Item, progress: Progress, before: readonly Region[]): Owner {
  const known = OWNERS[step];
  if (known !== undefined) return known;
  if (item.blocks.some(isAttributeTable)) return tableOwner(before);
  if (outline.isOurs || step !== 'other') return 'notes';
  const makesCredential = progress.readyForCredentials && !progress.credentialsDone;
  if (!makesCredential) return progress.inPortal ? 'notes' : 'setup';
  if (isOfPortal(item, outline)) return 'notes';
  return progress.consents || opensDialog(item) ? 'credentials' : progress.inApp;
}

/** All that it has the reader look at or do is the portal's, and it speaks of nothing of the app. */
function isOfPortal(item: Item, { names }: Outline): boolean {
  const spans = spansOfItem(item);
  const isOfApp = spans.some(({ words }) => names.some((name) => words.includes(name)));
  const isTold = spans.every(
    ({ wording, picture }) => wording?.part === 'sections/configure-steps' || picture !== null,
  );
  return !isOfApp && (isTold || areOfPortal(spans.flatMap((span) => span.labels)));
}

/** A second table of attributes is that of groups. */
function tableOwner(...before: readonly (readonly Region[])[]): Owner {
  const isUsers = ({ owner, blocks }: Region) => owner === 'users' && blocks.some(isAttributeTable);
  return before.some((regions) => regions.some(isUsers)) ? 'groups' : 'users';
}

/** Steps that are in the portal by what they say. */
const OPENS_PORTAL: ReadonlySet<PortalStep> = new Set(['signIn', 'pickApp', 'tab', 'mode', 'credentials']);
const ENDS_CREDENTIALS: ReadonlySet<PortalStep> = new Set(['notification', 'filters', 'status', 'scope', 'start']);

function moved(progress: Progress, step: PortalStep, owner: Owner, item: Item, isOurs: boolean): Progress {
  const isCredentials = step === 'mode' || step === 'credentials';
  const ends = ENDS_CREDENTIALS.has(step);
  const below = portalStepId(item, isOurs, step) ?? (step === 'other' && !isOurs ? progress.below : null);
  return {
    inPortal: progress.inPortal || OPENS_PORTAL.has(step),
    readyForCredentials: progress.readyForCredentials || isCredentials,
    credentialsDone: progress.credentialsDone || ends,
    consents: progress.consents || spansOfItem(item).some(({ labels }) => labels.some(isConsent)),
    inApp: below === 'test-connection' ? 'notes' : progress.inApp,
    ...{ below, at: placeAfter(progress.at, step, owner) },
  };
}

const isConsent = (label: string) => /^\W*authori[sz]e\W*$/i.test(label);

function placeAfter(at: Anchor, step: PortalStep, owner: Owner): Anchor {
  if (owner === 'users' || owner === 'groups' || owner === 'credentials') return owner;
  if (step === 'notification') return at === 'credentials' ? 'users' : at;
  return ENDS_CREDENTIALS.has(step) ? 'start' : at;
}

/** What follows the steps; a table that stands there lost its indentation. */
function tailRegions(
  section: Section,
  after: readonly Block[],
  progress: Progress,
  before: readonly Region[],
): Region[] {
  const regions: Region[] = [];
  let isDone = false;
  for (const block of after) {
    const owner = isAttributeTable(block) ? tableOwner(before, regions) : 'notes';
    const behind = progress.at === 'credentials' ? 'credentials' : 'start';
    regions.push(region(owner, section, [block], { anchor: isDone ? 'monitor' : behind }));
    isDone ||= spansOf(block).some(tellsProgress);
  }
  return regions;
}
