/** A share of the site, made from nothing but data: what one worker is given, and what it gives back. */
import { compileTemplates } from '../../emit/tutorial/render-tutorial.ts';
import { evaluateExpression } from '../../expression/evaluate-expression.ts';
import type { Environment } from '../../expression/runtime/environment.ts';
import type { ManifestText, PageChoice } from '../../generate/generate-connector.ts';
import { type PreviewConnector, type PreviewInput, previewConnector, removedConnectors } from './preview-connector.ts';
import { connectorFiles, type SiteFile } from './site.ts';

export type Templates = ReadonlyMap<string, string>;

/** The state of the project that everything is compared with. */
export interface BaseState {
  /** As a person names it. */
  readonly name: string;
  readonly manifests: ReadonlyMap<string, ManifestText>;
  readonly templates: Templates;
}

export interface SitePartInput {
  readonly manifests: readonly ManifestText[];
  readonly templates: Templates;
  readonly choice: PageChoice;
  readonly base: BaseState | null;
}

export interface SitePart {
  readonly connectors: readonly PreviewConnector[];
  readonly files: readonly SiteFile[];
}

/** The clock and the dice stand still, so that the same manifests give the same pages. */
const STILL: Environment = { now: () => new Date('2024-02-29T12:00:00Z'), random: () => 0.5 };

export function prepareInput({ templates, choice, base }: Omit<SitePartInput, 'manifests'>): PreviewInput {
  const { kit, problems } = compileTemplates(templates);
  const isSame = base !== null && isSameText(base.templates, templates);
  return {
    kit,
    templateProblems: problems,
    choice,
    base: base === null ? null : { ...base, kit: isSame ? kit : compileTemplates(base.templates).kit },
    evaluate: (expression, record) => evaluateExpression(expression, record, STILL),
  };
}

/** @param all the ids of the whole project: what the base has besides was removed. */
export function makeSitePart(input: SitePartInput, all: ReadonlySet<string>): SitePart {
  const prepared = prepareInput(input);
  const options = { base: input.base?.name ?? null, live: false };
  const connectors = [
    ...input.manifests.map((manifest) => previewConnector(manifest, prepared)),
    ...removedConnectors(all, prepared),
  ];
  return { connectors, files: connectors.flatMap((connector) => connectorFiles(connector, options)) };
}

function isSameText(one: Templates, other: Templates): boolean {
  return one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);
}
