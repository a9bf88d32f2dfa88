/** The files of portals and navigations as data and as templates, or what is wrong with them, each at its place. */
import { AUTH_METHODS } from '../../../connector/auth-method.ts';
import { type JsonDocument, readJsonDocument } from '../../../json/json-document.ts';
import { facts } from '../../../manifest/facts.generated.ts';
import { isSafeTarget } from '../../../markdown/link-target.ts';
import { didYouMean } from '../../../problem/nearest.ts';
import type { Problem } from '../../../problem/problem.ts';
import { findMisfits, type Misfit, withNulls } from '../fit-shape.ts';
import { type ParsedTemplate, soundTemplate } from '../parse-templates.ts';
import { nameOf, type Precompiled } from '../precompiled.ts';
import type { Shape } from '../view-shape.ts';
import { isMonth } from './era.ts';
import { inlineFault, type JsonLine, joinedLines, jsonTemplate, labelFaults, withLabels } from './json-template.ts';
import { type NavigationFile, navigationShape, type PortalFile, portalShape } from './portal-shape.ts';
import { isStepPart, navigationLines, portalLines, SHOWN, STEP_PARTS } from './step-lines.ts';

/** Templates that a page gets by the name of the file that it was chosen by. */
export interface Chosen<File> {
  readonly data: File;
  /** By the name that other templates call it: `portal/steps`. */
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
}

export type Portal = Chosen<PortalFile>;
export type Navigation = Chosen<NavigationFile>;

export interface ReadResult<T> {
  /** `null` where the file has a mistake. */
  readonly read: T | null;
  readonly problems: readonly Problem[];
}

const PORTALS: KindOfFile<PortalFile> = {
  shape: portalShape,
  rule: 'portal-shape',
  isOf: isPortal,
  faultsOf: portalFaults,
  linesOf: portalLines,
};

const NAVIGATIONS: KindOfFile<NavigationFile> = {
  shape: navigationShape,
  rule: 'navigation-shape',
  isOf: isNavigation,
  faultsOf: navigationFaults,
  linesOf: navigationLines,
};

/** A portal file; its mistakes are `portal-shape`. */
export function readPortal(text: string, file: string): ReadResult<Portal> {
  return readChosen(text, file, PORTALS);
}

/** A navigation file; its mistakes are `navigation-shape`. */
export function readNavigation(text: string, file: string): ReadResult<Navigation> {
  return readChosen(text, file, NAVIGATIONS);
}

/** A portal file in which no mistake was found before: read when somebody asks for it, and without places. */
export function soundPortal(text: string, file: string, precompiled: Precompiled): Portal {
  return soundChosen(text, file, PORTALS, precompiled);
}

/** The same of a navigation file. */
export function soundNavigation(text: string, file: string, precompiled: Precompiled): Navigation {
  return soundChosen(text, file, NAVIGATIONS, precompiled);
}

function soundChosen<File extends PortalFile | NavigationFile>(
  text: string,
  file: string,
  { shape, isOf, linesOf }: KindOfFile<File>,
  precompiled: Precompiled,
): Chosen<File> {
  const data = once((): File => {
    const value = withNulls(JSON.parse(text), shape);
    if (!isOf(value)) throw new Error(`${file} has a mistake`);
    return value;
  });
  const templates = once(() => {
    const labels = labelsOf(data());
    const made = Array.from(linesOf(data()), ([name, lines]): [string, ParsedTemplate] => {
      const filled = () => joinedLines(lines.map((line) => withLabels(line.text, labels)));
      return [name, soundTemplate(file, filled, precompiled[nameOf(file, name)])];
    });
    return new Map(made);
  });
  return {
    get data() {
      return data();
    },
    get templates() {
      return templates();
    },
  };
}

/** Made when it is asked for first. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function isPortal(value: unknown): value is PortalFile {
  return findMisfits(value, portalShape).length === 0;
}

function isNavigation(value: unknown): value is NavigationFile {
  return findMisfits(value, navigationShape).length === 0;
}

interface KindOfFile<File> {
  readonly shape: Shape;
  readonly rule: 'portal-shape' | 'navigation-shape';
  readonly isOf: (value: unknown) => value is File;
  readonly faultsOf: (data: File) => readonly Fault[];
  readonly linesOf: (data: File) => ReadonlyMap<string, JsonLine[]>;
}

function readChosen<File extends PortalFile | NavigationFile>(
  text: string,
  file: string,
  { shape, rule, isOf, faultsOf, linesOf }: KindOfFile<File>,
): ReadResult<Chosen<File>> {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return { read: null, problems };
  const value = withNulls(document.value, shape);
  const misfits = findMisfits(document.value, shape);
  const faults = isOf(value) ? [...misfits, ...faultsOf(value)] : misfits;
  if (!isOf(value) || faults.length > 0)
    return { read: null, problems: faults.map((each) => problemOf(rule, each, document)) };
  const labels = labelsOf(value);
  const templates = Array.from(linesOf(value), ([name, lines]): [string, ParsedTemplate] => {
    const filled = lines.map((line) => ({ ...line, text: withLabels(line.text, labels) }));
    return [name, jsonTemplate(document, filled)];
  });
  return { read: { data: value, templates: new Map(templates) }, problems: [] };
}

type Fault = Pick<Misfit, 'pointer' | 'message' | 'hint'> & Partial<Pick<Misfit, 'part'>>;

function problemOf(rule: Problem['rule'], { pointer, part, message, hint }: Fault, document: JsonDocument): Problem {
  const place = document.place(pointer, part === undefined ? {} : { part });
  return { rule, severity: 'error', message, file: document.file, pointer, hint, ...place };
}

function labelsOf({ labels }: PortalFile | NavigationFile): Map<string, string> {
  return new Map(labels.map(({ id, text }) => [id, text]));
}

/** What the shape cannot say of either file: months, sources and labels. */
function commonFaults(data: PortalFile | NavigationFile): Fault[] {
  const months = (['since', 'until'] as const).flatMap((key) => {
    const month = data[key];
    return month === null || isMonth(month)
      ? []
      : [fault(`/${key}`, `"${month}" is no month.`, 'Write year and month: 2026-02.')];
  });
  return [
    ...months,
    ...data.sources.flatMap(({ date }, index) =>
      /^\d{4}-\d{2}(?:-\d{2})?$/.test(date)
        ? []
        : [fault(`/sources/${index}/date`, `"${date}" is no date.`, 'Write it as 2026-09-15.')],
    ),
    ...doubled(data.sources, '/sources'),
    ...doubled(data.labels, '/labels'),
    ...sourceFaults(data, data.labels, '/labels'),
  ];
}

function doubled(rows: readonly { readonly id: string }[], pointer: string): Fault[] {
  return rows.flatMap(({ id }, index) =>
    rows.findIndex((row) => row.id === id) === index
      ? []
      : [fault(`${pointer}/${index}/id`, `"${id}" stands here twice.`, 'Keep one of the two rows.')],
  );
}

/** Each label names where and when it was seen. */
function sourceFaults(
  { sources }: Pick<PortalFile, 'sources'>,
  rows: readonly { readonly from: string }[],
  pointer: string,
): Fault[] {
  const known = sources.map(({ id }) => id);
  return rows.flatMap(({ from }, index) =>
    known.includes(from) ? [] : [unknown(`${pointer}/${index}/from`, 'source', from, known)],
  );
}

function portalFaults(data: PortalFile): Fault[] {
  const labels = labelsOf(data);
  const inline = (text: string, pointer: string) => textFaults(text, pointer, labels);
  return [
    ...commonFaults(data),
    ...sourceFaults(data, data.methods, '/methods'),
    ...sourceFaults(data, data.fields, '/fields'),
    ...data.methods.flatMap(({ method }, index) =>
      Object.hasOwn(AUTH_METHODS, method)
        ? []
        : [unknown(`/methods/${index}/method`, 'method of authentication', method, Object.keys(AUTH_METHODS))],
    ),
    ...data.steps.flatMap((step, index) => stepFaults(step, `/steps/${index}`, inline)),
    ...data.afterwards.flatMap((text, index) => inline(text, `/afterwards/${index}`)),
  ];
}

const STEP_IDS: readonly string[] = facts['/portalSteps/*/step'].choices;

function idFaults(id: string | null, pointer: string): Fault[] {
  return id === null || STEP_IDS.includes(id) ? [] : [unknown(pointer, 'step', id, STEP_IDS)];
}

type TextCheck = (text: string, pointer: string) => Fault[];

function stepFaults(
  { id, part, when, text, shows, picture }: PortalFile['steps'][number],
  pointer: string,
  inline: TextCheck,
): Fault[] {
  return [
    ...idFaults(id, `${pointer}/id`),
    ...(part === null || isStepPart(part) ? [] : [unknown(`${pointer}/part`, 'part', part, STEP_PARTS)]),
    ...whenFaults(when, `${pointer}/when`),
    ...(text === null ? [] : inline(text, `${pointer}/text`)),
    ...(shows ?? []).flatMap((name, index) =>
      Object.hasOwn(SHOWN, name)
        ? []
        : [unknown(`${pointer}/shows/${index}`, 'thing to show', name, Object.keys(SHOWN))],
    ),
    ...pictureFaults(picture, `${pointer}/picture`, inline),
    ...(picture === null ? [] : whenFaults(picture.when, `${pointer}/picture/when`)),
    ...(text === null && (shows ?? []).length === 0 && picture === null
      ? [fault(pointer, 'The step says and shows nothing.', 'Give it a text, or remove it.')]
      : []),
  ];
}

/** A name that the view does not have is found with the templates; here it must be able to be one. */
function whenFaults(when: readonly string[] | null, pointer: string): Fault[] {
  return (when ?? []).flatMap((text, index) =>
    /^(?:not +)?[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/.test(text.trim())
      ? []
      : [
          fault(
            `${pointer}/${index}`,
            `"${text}" is no name of the view.`,
            'Write it as credentials.fields, or as not credentials.fields.',
          ),
        ],
  );
}

function navigationFaults(data: NavigationFile): Fault[] {
  const labels = labelsOf(data);
  const inline = (text: string, pointer: string) => textFaults(text, pointer, labels);
  const address = data.portal?.address ?? '';
  return [
    ...commonFaults(data),
    ...(isSafeTarget(address)
      ? []
      : [fault('/portal/address', 'The address is neither http, https nor relative.', null)]),
    ...(['addApp', 'openApp'] as const).flatMap((key) =>
      data[key].flatMap(({ id, text, picture }, index) => [
        ...idFaults(id, `/${key}/${index}/id`),
        ...inline(text, `/${key}/${index}/text`),
        ...pictureFaults(picture, `/${key}/${index}/picture`, inline),
      ]),
    ),
  ];
}

function pictureFaults(
  picture: { readonly path: string; readonly alt: string } | null,
  pointer: string,
  inline: TextCheck,
): Fault[] {
  return picture === null ? [] : inline(picture.alt, `${pointer}/alt`);
}

function textFaults(text: string, pointer: string, labels: ReadonlyMap<string, string>): Fault[] {
  const broken = inlineFault(text, pointer);
  return broken === null ? labelFaults(text, pointer, labels) : [broken];
}

function unknown(pointer: string, kind: string, name: string, known: readonly string[]): Fault {
  return fault(pointer, `There is no ${kind} "${name}".`, didYouMean(name, known) ?? `There are: ${known.join(', ')}.`);
}

function fault(pointer: string, message: string, hint: string | null): Fault {
  return { pointer, message, hint };
}
