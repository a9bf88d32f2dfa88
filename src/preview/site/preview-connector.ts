/** One connector as the preview shows it: its facts, its page, its problems, and how it differs from the base. */
import type { Connector } from '../../connector/connector.ts';
import { deployedState } from '../../deploy/deployed-state.ts';
import { emitTutorial, type TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import type { SideFile } from '../../manifest/manifest-file.ts';
import { maskProblems } from '../../manifest/mask-problems.ts';
import { secretMask } from '../../manifest/secret-mask.ts';
import type { Problem } from '../../problem/problem.ts';
import { scoreReport } from '../../readiness/score-report.ts';
import type { Tier } from '../../readiness/tiers.ts';
import type { GrantedApproval } from '../../review/approval/granted-approval.ts';
import type { Change, ChangeSeverity } from '../../review/change.ts';
import type { CompareOptions } from '../../review/compare-connectors.ts';
import { reviewManifests } from '../../review/review-manifests.ts';

/** Against the base. `null` where there is none. */
export type PreviewStatus = 'unchanged' | 'changed' | 'added' | 'removed';

export interface PreviewConnector {
  readonly id: string;
  readonly name: string;
  /** The manifest's path, relative to the project. */
  readonly file: string;
  /** The text of the manifest; of one that was removed, the last it had. */
  readonly manifest: string;
  /** What was proven of it on a server, where that is recorded. */
  readonly record?: SideFile;
  /** `null` where the manifest does not fit its schema. */
  readonly connector: Connector | null;
  /** Markdown; `null` where an error stands in the way, or the connector was removed. */
  readonly page: string | null;
  /** What the base makes of it; `null` where it has no such page. */
  readonly basePage: string | null;
  readonly status: PreviewStatus | null;
  /** In an administrator's words, the gravest first. */
  readonly changes: readonly Change[];
  /** Fingerprint → why it may pass, of the changes that were approved. */
  readonly approved: ReadonlyMap<string, GrantedApproval>;
  /** The last page that there was while the preview ran; `null` where there is one now, or never was. */
  readonly lastPage: string | null;
  readonly problems: readonly Problem[];
  /** How far it is; `null` where the manifest does not fit its schema. */
  readonly tier: Tier | null;
}

/** Whether there is anything to show that differs from the base. */
export function hasDifference({ status }: PreviewConnector): boolean {
  return status !== null && status !== 'unchanged';
}

/** How grave the gravest of its changes is; `null` where there is none. */
export function gradeOf({ changes }: PreviewConnector): ChangeSeverity | null {
  return changes[0]?.severity ?? null;
}

/** What everything is compared with. */
export interface PreviewBase {
  /** As a person names it. */
  readonly name: string;
  readonly manifests: ReadonlyMap<string, ManifestText>;
  /** The templates of that time; `null` where they have an error. */
  readonly kit: TemplateKit | null;
}

export interface PreviewInput {
  /** `null`: the templates have errors, and there are no pages. */
  readonly kit: TemplateKit | null;
  /** What is wrong with the templates: it stands in the way of every page. */
  readonly templateProblems: readonly Problem[];
  readonly choice: PageChoice;
  readonly base: PreviewBase | null;
  readonly evaluate: CompareOptions['evaluate'];
  /** The approvals that are new since the base. */
  readonly approvals: ReadonlyMap<string, GrantedApproval>;
  /** Connector → the digests of the mappings that stand in tenants; left out: nothing was deployed from here. */
  readonly deployed?: ReadonlyMap<string, readonly string[]>;
}

export function previewConnector(manifest: ManifestText, input: PreviewInput): PreviewConnector {
  const { linted, ...now } = readState(manifest, input.kit, input.choice);
  const plain = {
    id: manifest.id,
    name: now.connector?.name ?? manifest.id,
    file: manifest.file,
    manifest: secretMask([manifest.text])(manifest.text),
    ...(manifest.record !== undefined && { record: manifest.record }),
    ...now,
    problems: [
      ...maskProblems({ problems: now.problems, sources: new Map([[manifest.file, manifest.text]]) }).problems,
      ...input.templateProblems,
    ],
    approved: new Map<string, GrantedApproval>(),
    lastPage: null,
    tier: tierOf(linted, input.deployed?.get(manifest.id) ?? []),
  };
  if (input.base === null) return { ...plain, basePage: null, status: null, changes: [] };
  const old = input.base.manifests.get(manifest.id);
  if (old === undefined) {
    const added = review([], [manifest], input);
    return { ...plain, ...added, basePage: null, status: 'added' };
  }
  const isSameText = old.text === manifest.text && old.id === manifest.id && old.record?.text === manifest.record?.text;
  const isSameInput = isSameText && input.base.kit === input.kit;
  const basePage = isSameInput ? now.page : readState(old, input.base.kit, input.choice).page;
  const reviewed = isSameText ? NO_CHANGES : review([old], [manifest], input);
  if (reviewed.changes.length > 0) return { ...plain, ...reviewed, basePage, status: 'changed' };
  if (basePage === now.page) return { ...plain, ...reviewed, basePage, status: 'unchanged' };
  // Which lines stand elsewhere shows in the page alone.
  const moved = isSameText ? NO_CHANGES : review([old], [manifest], input, true);
  return { ...plain, ...moved, basePage, status: 'changed' };
}

/** The connectors that the base has and the project has not any more. */
export function removedConnectors(ids: ReadonlySet<string>, input: PreviewInput): PreviewConnector[] {
  const gone = [...(input.base?.manifests ?? [])].filter(([id]) => !ids.has(id));
  return gone.map(([, manifest]) => {
    const { connector, page } = readState(manifest, input.base?.kit ?? null, input.choice);
    return {
      id: manifest.id,
      name: connector?.name ?? manifest.id,
      file: manifest.file,
      manifest: secretMask([manifest.text])(manifest.text),
      connector,
      page: null,
      basePage: page,
      status: 'removed',
      ...review([manifest], [], input),
      lastPage: null,
      problems: [],
      tier: null,
    };
  });
}

interface State {
  readonly connector: Connector | null;
  readonly page: string | null;
  readonly problems: readonly Problem[];
  /** What was found in the manifest as it stands, secrets included. */
  readonly linted: Linted;
}

type Linted = ReturnType<typeof lintManifest>;

function readState({ text, file, id, record }: ManifestText, kit: TemplateKit | null, choice: PageChoice): State {
  const linted = lintManifest(text, file, id, record);
  const { connector: stated, problems } = linted;
  const shown = secretMask([text])(text);
  // The pages of attributes and of facts are made from it: they show no secret either.
  const connector = shown === text ? stated : lintManifest(shown, file, id, record).connector;
  if (connector === null || kit === null || problems.some(isError)) return { connector, page: null, problems, linted };
  const tutorial = emitTutorial(connector, kit, choice);
  const all = [...problems, ...tutorial.problems];
  return { connector, page: tutorial.problems.some(isError) ? null : tutorial.text, problems: all, linted };
}

function tierOf({ connector, document, problems }: Linted, digests: readonly string[]): Tier | null {
  if (connector === null || document === null) return null;
  const deployed = deployedState(digests, connector, document);
  return scoreReport({ connector, document, problems, deployed }).tier;
}

function review(
  before: readonly ManifestText[],
  after: readonly ManifestText[],
  { evaluate, approvals, kit, choice }: PreviewInput,
  isPageRead = false,
): Reviewed {
  const renderPage = (connector: Connector) => (kit === null ? '' : emitTutorial(connector, kit, choice).text);
  const { changes } = reviewManifests(before, after, isPageRead ? { evaluate, renderPage } : { evaluate });
  const known = new Set(changes.map(({ fingerprint }) => fingerprint));
  return { changes, approved: new Map([...approvals].filter(([fingerprint]) => known.has(fingerprint))) };
}

type Reviewed = Pick<PreviewConnector, 'changes' | 'approved'>;

const NO_CHANGES: Reviewed = { changes: [], approved: new Map() };

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
