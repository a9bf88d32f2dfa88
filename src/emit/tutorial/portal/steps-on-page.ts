/** Which steps of a portal and of the way to it a page has, and what of a manifest stands at one that it has not. */
import type { Connector } from '../../../connector/connector.ts';
import { isRecord } from '../../../json/is-record.ts';
import { didYouMean } from '../../../problem/nearest.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { FormNames, FormTables, PageForm } from '../page-form.ts';
import type { NavigationFile, PortalFile, PortalStep } from './portal-shape.ts';
import { conditionOf } from './step-lines.ts';

/** The ids of the steps that have something to do on a page with this view. */
function stepsOnPage({ steps }: Pick<PortalFile, 'steps'>, view: object): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.id !== null && isStep(step) && holds(step, view) ? [step.id] : [])));
}

/** What goes on with another step is no step of its own. */
function isStep({ text, goesOn }: PortalStep): boolean {
  return text !== null && goesOn !== true;
}

function holds({ when }: PortalStep, view: object): boolean {
  return when === null || conditionsOf(when).every(({ path, isIf }) => isSaid(valueIn(view, path)) === isIf);
}

/** The steps of a portal are asked about with each page. */
const knownConditions = new WeakMap<readonly string[], readonly Condition[]>();

interface Condition {
  readonly path: readonly string[];
  readonly isIf: boolean;
}

function conditionsOf(when: readonly string[]): readonly Condition[] {
  const before = knownConditions.get(when);
  if (before !== undefined) return before;
  const conditions = when.map((text): Condition => {
    const { path, helper } = conditionOf(text);
    return { path: path.split('.'), isIf: helper === 'if' };
  });
  knownConditions.set(when, conditions);
  return conditions;
}

function valueIn(view: unknown, path: readonly string[]): unknown {
  return path.reduce((value, name) => (isRecord(value) ? value[name] : undefined), view);
}

/** The ids of the steps on the way to the portal that a page has: an app that is added in a way of its own has no usual one. */
function stepsOfWay(
  { addApp, openApp }: Pick<NavigationFile, 'addApp' | 'openApp'>,
  { gallery }: Pick<Connector, 'gallery'>,
): ReadonlySet<string> {
  return new Set([...(gallery.steps.length === 0 ? addApp : []), ...openApp].flatMap(({ id }) => id ?? []));
}

/** As templates see it: an empty list or text says nothing. */
function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** The ids of the steps of a page, those on the way to the portal first. */
export function allStepsOnPage(
  connector: Pick<Connector, 'gallery'>,
  { portal, navigation }: Pick<PageForm, 'portal' | 'navigation'>,
  view: object,
): ReadonlySet<string> {
  return new Set([...stepsOfWay(navigation.data, connector), ...stepsOnPage(portal.data, view)]);
}

/** The ids of the steps of a page of which a portal and a way to it were seen. */
export function knownSteps(
  { portals, navigations }: Pick<FormTables, 'portals' | 'navigations'>,
  seen: Readonly<Record<'portal' | 'navigation', string | null>>,
): ReadonlySet<string> {
  return new Set([
    ...commonSteps(seen.portal, portals, ({ steps }) => steps),
    ...commonSteps(seen.navigation, navigations, ({ addApp, openApp }) => [...addApp, ...openApp]),
  ]);
}

/** The ids of the steps of the file that was seen; where none was, those that each file has. */
function commonSteps<Data>(
  seen: string | null,
  files: ReadonlyMap<string, { readonly data: Data }>,
  stepsOf: (data: Data) => readonly { readonly id: string | null }[],
): string[] {
  const one = files.get(seen ?? '');
  const ids = (one === undefined ? [...files.values()] : [one]).map(
    ({ data }) => new Set(stepsOf(data).flatMap(({ id }) => id ?? [])),
  );
  return [...(ids[0] ?? [])].filter((id) => ids.every((each) => each.has(id)));
}

/** A problem (`portal-step-missing`) for each addition to a step that the page does not have. */
export function missingSteps(
  connector: Pick<Connector, 'portalSteps' | 'manifestPath' | 'gallery'>,
  form: Pick<PageForm, 'portal' | 'navigation'>,
  names: Pick<FormNames, 'portal' | 'navigation'>,
  view: object,
): Problem[] {
  if (connector.portalSteps.length === 0) return [];
  const there = allStepsOnPage(connector, form, view);
  return connector.portalSteps.flatMap(({ step, pointer }): Problem[] => {
    if (there.has(step)) return [];
    const owner = ownerOf(step, form, names);
    const reason =
      owner === null
        ? `Neither the portal "${names.portal}" nor the navigation "${names.navigation}" has a step "${step}"`
        : `The step "${step}" of ${owner} is not on this app's page`;
    return [
      {
        rule: 'portal-step-missing',
        severity: 'warning',
        message: `${reason}: what stands there is left out.`,
        file: connector.manifestPath,
        ...{ line: 1, column: 1, pointer: `${pointer}/step` },
        hint: (owner === null ? didYouMean(step, there) : null) ?? `The page has: ${[...there].join(', ')}.`,
      },
    ];
  });
}

/** Whose step it is, in words; `null`: nobody's. */
function ownerOf(
  step: string,
  { portal, navigation }: Pick<PageForm, 'portal' | 'navigation'>,
  names: Pick<FormNames, 'portal' | 'navigation'>,
): string | null {
  const has = (steps: readonly { readonly id: string | null }[]) => steps.some(({ id }) => id === step);
  if (has(portal.data.steps)) return `the portal "${names.portal}"`;
  const { addApp, openApp } = navigation.data;
  return has([...addApp, ...openApp]) ? `the navigation "${names.navigation}"` : null;
}
