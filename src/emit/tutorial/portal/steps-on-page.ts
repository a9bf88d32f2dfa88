/** Which steps of a portal a page has, and what of a manifest stands at one that it has not. */
import type { Connector } from '../../../connector/connector.ts';
import { isRecord } from '../../../json/is-record.ts';
import { didYouMean } from '../../../problem/nearest.ts';
import type { Problem } from '../../../problem/problem.ts';
import type { PortalFile, PortalStep } from './portal-shape.ts';
import { conditionOf } from './step-lines.ts';

/** The ids of the steps that have something to do on a page with this view. */
export function stepsOnPage({ steps }: Pick<PortalFile, 'steps'>, view: object): ReadonlySet<string> {
  return new Set(steps.flatMap((step) => (step.id !== null && isStep(step) && holds(step, view) ? [step.id] : [])));
}

/** What goes on with another step is no step of its own. */
function isStep({ text, goesOn }: PortalStep): boolean {
  return text !== null && goesOn !== true;
}

function holds({ when }: PortalStep, view: object): boolean {
  return (when ?? []).every((condition) => {
    const { path, helper } = conditionOf(condition);
    return isSaid(valueIn(view, path)) === (helper === 'if');
  });
}

function valueIn(view: unknown, path: string): unknown {
  return path.split('.').reduce((value, name) => (isRecord(value) ? value[name] : undefined), view);
}

/** As templates see it: an empty list or text says nothing. */
function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** A problem (`portal-step-missing`) for each addition to a step that the page does not have. */
export function missingSteps(
  { portalSteps, manifestPath }: Pick<Connector, 'portalSteps' | 'manifestPath'>,
  { name, steps }: { readonly name: string; readonly steps: PortalFile['steps'] },
  view: object,
): Problem[] {
  const there = stepsOnPage({ steps }, view);
  return portalSteps.flatMap(({ step, pointer }): Problem[] => {
    if (there.has(step)) return [];
    const isKnown = steps.some(({ id }) => id === step);
    const reason = isKnown
      ? `The step "${step}" of the portal "${name}" is not on this app's page`
      : `The portal "${name}" has no step "${step}"`;
    return [
      {
        rule: 'portal-step-missing',
        severity: 'warning',
        message: `${reason}: what stands there is left out.`,
        file: manifestPath,
        ...{ line: 1, column: 1, pointer: `${pointer}/step` },
        hint: (isKnown ? null : didYouMean(step, there)) ?? `The page has: ${[...there].join(', ')}.`,
      },
    ];
  });
}
