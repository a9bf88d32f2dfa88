/** The steps of a portal as lines of templates: one for the whole, and one for each stretch that is about one part. */
import { linkTarget } from '../../../markdown/link-target.ts';
import type { JsonLine } from './json-template.ts';
import type { NavigationFile, PortalFile, PortalStep } from './portal-shape.ts';

/** What the steps are about, besides the portal itself. Notes of people for a part stand behind its last step. */
export const STEP_PARTS = ['credentials', 'users', 'groups'] as const;

export type StepPart = (typeof STEP_PARTS)[number];

export function isStepPart(name: string | null): name is StepPart {
  return STEP_PARTS.some((part) => part === name);
}

/** What of the connector a step can have below it, and the template that shows it. */
export const SHOWN: Readonly<Record<string, string>> = {
  'credential-values': '{{> parts/credential-values credentials}}',
  'credentials-note': '{{> parts/credentials-note credentials}}',
  alternatives: '{{> parts/alternatives credentials}}',
  'user-attributes': '{{> parts/attribute-table users}}',
  'user-mapping-picture': '{{> parts/mapping-picture users}}',
  'user-scope': '{{> parts/scoping-filters users}}',
  'group-attributes': '{{> parts/attribute-table groups.mapping}}',
  'group-scope': '{{> parts/scoping-filters groups.mapping}}',
  'group-mapping-picture': '{{> parts/mapping-picture groups.mapping}}',
};

/** The template that prints what manifests add to a step. */
const ADDED = 'parts/step-body';

/** The names of the templates that a portal and a navigation are read into. */
export const PORTAL_STEPS = 'portal/steps';
export const PORTAL_AFTERWARDS = 'portal/afterwards';
export const NAVIGATION_PARTS = { addApp: 'navigation/add-app', openApp: 'navigation/open-app' } as const;

/** The name of a part's templates without their count: `portal/users` for `portal/users/n2`. */
export function withoutCount(template: string): string {
  return template.replace(/^((?:portal|navigation)\/[\w-]+)\/n\d+/, '$1');
}

/** The part of the page that a template prints, whichever of its steps: `portal/users` for `portal/users/user-save`. */
export function withoutStep(template: string): string {
  return template.replace(/^(portal\/\w+)\/.*$/, '$1');
}

/** The step that a template without its count tells, by its id; `null`: it tells none, or one that has no id. */
export function stepToldBy(template: string): string | null {
  return /^(?:portal|navigation)\/[\w-]+\/([\w-]+)$/.exec(template)?.[1] ?? null;
}

/** The label of the mapping section differs from edition to edition where the portal was seen with both. */
const HANDED_ON = 'attributeMapping=attributeMapping';

/** @param portal without a mistake */
export function portalLines({ steps, afterwards }: PortalFile): Map<string, JsonLine[]> {
  const templates = new Map<string, JsonLine[]>();
  const whole: JsonLine[] = [];
  const stretches = stretchesOf(steps);
  const lastOf = new Map(stretches.map(({ part }, index) => [part, index]));
  const lastWith = new Map(stretches.map(({ id }, index) => [id, index]));
  stretches.forEach(({ part, id, from, steps: own }, index) => {
    const lines = own.flatMap((step, at) => stepLines(step, `/steps/${from + at}`));
    const pointer = `/steps/${from}`;
    const isOfPart = isStepPart(part);
    if (!isOfPart && id === null) whole.push(...lines);
    else {
      const template = `portal/${isOfPart ? part : 'steps'}/n${index}${id === null ? '' : `/${id}`}`;
      templates.set(template, lines);
      whole.push({ text: `{{> ${template} ${HANDED_ON}}}`, pointer });
    }
    if (id !== null && lastWith.get(id) === index) whole.push({ text: `{{> ${ADDED} atStep.${id}}}`, pointer });
    if (isOfPart && lastOf.get(part) === index) whole.push({ text: `{{> parts/step-notes at.${part}}}`, pointer });
  });
  templates.set(PORTAL_STEPS, whole);
  const paragraphs = afterwards.flatMap((text, index) => block(text, `/afterwards/${index}`));
  return templates.set(PORTAL_AFTERWARDS, paragraphs);
}

interface Stretch {
  readonly part: string | null;
  readonly id: string | null;
  readonly from: number;
  readonly steps: PortalStep[];
}

function stretchesOf(steps: readonly PortalStep[]): Stretch[] {
  const stretches: Stretch[] = [];
  steps.forEach((step, from) => {
    const last = stretches.at(-1);
    if (last !== undefined && last.part === step.part && last.id === step.id) last.steps.push(step);
    else stretches.push({ part: step.part, id: step.id, from, steps: [step] });
  });
  return stretches;
}

export function navigationLines(navigation: NavigationFile): Map<string, JsonLine[]> {
  const templates = new Map<string, JsonLine[]>();
  for (const key of ['addApp', 'openApp'] as const) {
    const whole = navigation[key].flatMap(({ id, text, picture }, index) => {
      const pointer = `/${key}/${index}`;
      const shown = picture === null ? [] : block(indented(pictureOf(picture)), `${pointer}/picture/alt`);
      const lines = [...block(`1. ${text}`, `${pointer}/text`), ...shown];
      if (id === null) return lines;
      const template = `${NAVIGATION_PARTS[key]}/n${index}/${id}`;
      templates.set(template, lines);
      return [`{{> ${template}}}`, `{{> ${ADDED} atStep.${id}}}`].map((call) => ({ text: call, pointer }));
    });
    templates.set(NAVIGATION_PARTS[key], whole);
  }
  return templates;
}

function stepLines(step: PortalStep, pointer: string): JsonLine[] {
  const { text, goesOn, shows, picture } = step;
  const said = text === null ? [] : block(goesOn === true ? indented(text) : `1. ${text}`, `${pointer}/text`);
  const below = (shows ?? []).flatMap((name, index) => block(SHOWN[name] ?? '', `${pointer}/shows/${index}`));
  const shown =
    picture === null
      ? []
      : onlyWhen(
          picture.when,
          `${pointer}/picture/when`,
          block(indented(pictureOf(picture)), `${pointer}/picture/alt`),
        );
  return onlyWhen(step.when, `${pointer}/when`, [...said, ...below, ...shown]);
}

/** Four blanks reach the text behind `1.` as well as behind `10.`. */
function indented(text: string): string {
  return `    ${text}`;
}

function block(text: string, pointer: string): JsonLine[] {
  return [
    { text, pointer },
    { text: '', pointer },
  ];
}

function pictureOf({ path, alt }: { readonly path: string; readonly alt: string }): string {
  return `![${alt}](${linkTarget(path)})`;
}

/** `not NAME`: the condition is that there is nothing. */
export function conditionOf(text: string): { readonly path: string; readonly helper: 'if' | 'unless' } {
  const [, not, path = ''] = /^(not +)?(.*)$/.exec(text.trim()) ?? [];
  return { path, helper: not === undefined ? 'if' : 'unless' };
}

function onlyWhen(when: readonly string[] | null, pointer: string, lines: readonly JsonLine[]): JsonLine[] {
  const conditions = (when ?? []).map((text, index) => ({ ...conditionOf(text), pointer: `${pointer}/${index}` }));
  return [
    ...conditions.map(({ path, helper, pointer: at }) => ({ text: `{{#${helper} ${path}}}`, pointer: at })),
    ...lines,
    ...conditions.toReversed().map(({ helper, pointer: at }) => ({ text: `{{/${helper}}}`, pointer: at })),
  ];
}
