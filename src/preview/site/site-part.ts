/** A share of the site, made from nothing but data: what one worker is given, and what it gives back. */
import type { Precompiled } from '../../emit/tutorial/precompiled.ts';
import { compileKnown, compileTemplates } from '../../emit/tutorial/render-tutorial.ts';
import { evaluateFrozen } from '../../expression/evaluate/evaluate-frozen.ts';
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { type Approvals, NO_APPROVALS, newApprovals, readApprovals } from '../../review/approval/approvals.ts';
import { type Approver, withApprovers } from '../../review/approval/granted-approval.ts';
import { tracePage } from '../../trace/trace-page.ts';
import type { DocsFrame } from '../docs/docs-frame.ts';
import type { PlaceOfLine } from '../markdown/place.ts';
import type { OverviewName } from './addresses.ts';
import {
  hasDifference,
  type PreviewConnector,
  type PreviewInput,
  previewConnector,
  removedConnectors,
} from './preview-connector.ts';
import { connectorFiles, type SiteFile } from './site.ts';

export type Templates = ReadonlyMap<string, string>;

/** The state of the project that everything is compared with. */
export interface BaseState {
  /** As a person names it. */
  readonly name: string;
  readonly manifests: ReadonlyMap<string, ManifestText>;
  readonly templates: Templates;
  /** The text of its approvals; left out: none. */
  readonly approvals?: string | null;
}

export interface SitePartInput {
  readonly manifests: readonly ManifestText[];
  /** The pages whose passages name their place in the manifest: to find the places of a page costs as much as ten pages. */
  readonly places: 'all' | 'changed' | 'none';
  readonly templates: Templates;
  readonly choice: PageChoice;
  readonly base: BaseState | null;
  /** The text of the project's approvals; left out: none. */
  readonly approvals?: string | null;
  /** Connector → the digests of the mappings that stand in tenants; left out: nothing was deployed from here. */
  readonly deployed?: ReadonlyMap<string, readonly string[]>;
  /** Who approved what, by fingerprint, where version control knows it. */
  readonly approvers?: ReadonlyMap<string, Approver>;
  /** The pages about all connectors to which each page leads; left out: none. */
  readonly overviews?: readonly OverviewName[];
  /** The team's own pages, to which each page leads; left out: there are none. */
  readonly docs?: DocsFrame;
}

export interface SitePart {
  readonly connectors: readonly PreviewConnector[];
  readonly files: readonly SiteFile[];
}

/** @param sound what was compiled from the templates, if they are known to have no mistake */
export function prepareInput(
  {
    templates,
    choice,
    base,
    approvals,
    deployed = new Map(),
    approvers = new Map(),
  }: Omit<SitePartInput, 'manifests' | 'places'>,
  sound: Precompiled | null = null,
): PreviewInput {
  const { kit, problems } = compileKnown(templates, sound);
  const isSame = base !== null && isSameText(base.templates, templates);
  return {
    kit,
    templateProblems: problems,
    choice,
    base: base === null ? null : { ...base, kit: isSame ? kit : compileTemplates(base.templates).kit },
    approvals: withApprovers(newApprovals(approvalsOf(approvals), approvalsOf(base?.approvals)), approvers),
    evaluate: evaluateFrozen,
    deployed,
  };
}

function approvalsOf(text: string | null | undefined): Approvals {
  return text === null || text === undefined ? NO_APPROVALS : readApprovals(text, 'connectors/approved-changes.json');
}

/**
 * One part a connector, so that nobody has to hold them all.
 *
 * @param all the ids of the whole project: what the base has besides was removed
 * @param sound what was compiled from the templates, if they are known to have no mistake
 */
export function* makeSiteParts(
  input: SitePartInput,
  all: ReadonlySet<string>,
  sound: Precompiled | null = null,
): Generator<SitePart> {
  const prepared = prepareInput(input, sound);
  const options = {
    base: input.base?.name ?? null,
    live: null,
    overviews: input.overviews ?? [],
    ...(input.docs !== undefined && { docs: input.docs }),
  };
  const partOf = (connector: PreviewConnector): SitePart => {
    const placeOfLine = wantsPlaces(connector, input.places) ? findPlaces(connector, prepared) : null;
    const files = connectorFiles(connector, placeOfLine === null ? options : { ...options, placeOfLine });
    return { connectors: [connector], files };
  };
  for (const manifest of input.manifests) yield partOf(previewConnector(manifest, prepared));
  for (const connector of removedConnectors(all, prepared)) yield partOf(connector);
}

/** Found when the first passage asks; `null` where there is no page. */
export function findPlaces(
  { id, file, manifest, page, record }: PreviewConnector,
  { kit, choice }: PreviewInput,
): PlaceOfLine | null {
  if (kit === null || page === null) return null;
  let trace: ReturnType<typeof tracePage> | null = null;
  return (_page, line) => {
    trace ??= tracePage({ id, file, text: manifest, ...(record !== undefined && { record }) }, kit, choice);
    return trace(line);
  };
}

function wantsPlaces(connector: PreviewConnector, places: SitePartInput['places']): boolean {
  return places === 'all' || (places === 'changed' && hasDifference(connector));
}

function isSameText(one: Templates, other: Templates): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
