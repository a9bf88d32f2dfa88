/** Texts that speak of a step, a label or a menu which the portal no longer has, and those that print a label as it was. */
import type { Connector } from '../../../connector/connector.ts';
import type { ManifestText } from '../../../manifest/manifest-texts.ts';
import { isMoved, isOfPortal, type Look, type Move, type Sight } from '../move.ts';
import { type OlderLabel, olderLabels } from '../older-labels.ts';
import { findWords, isProse, labelsIn, type Stretch } from '../prose.ts';

export const goneSteps: Look = (move) => {
  const labels = olderLabels(move.tables, move.from, move.to);
  const told = move.texts
    // What was changed once stands in the words of its time.
    .filter((text) => isProse(text) && !text.pointer.startsWith('/changeLog/'))
    .flatMap((text) => sightOf(text, labels, move));
  return [...told, ...progressSight(move), ...methodSight(move)];
};

/** One text is one thing to look at, however many labels it names. */
function sightOf({ pointer, text }: ManifestText, labels: readonly OlderLabel[], { connector, to }: Move): Sight[] {
  const found = [
    ...namedIn(text, labels, isOfPortal(pointer, connector)),
    ...(pointer.startsWith('/setup/') ? fieldsIn(text, labels, connector) : []),
  ];
  const isAlone = found.length === 1 && found[0]?.isWord === true;
  // A field of the app may be found under its **Settings**: one such word makes no step of the portal.
  const told = isAlone && pointer.startsWith('/auth/') && found[0]?.now === null ? [] : found;
  const [first] = told;
  if (first === undefined) return [];
  const gone = told.filter(({ now }) => now === null);
  const renamed = told.flatMap(({ text: label, now }) => (now === null ? [] : [`"${label}" is "${now}" there.`]));
  const at = { pointer, range: [first.start, first.end] as const };
  if (gone.length === 0) {
    const message = `This prints ${listed(told)} as an older portal had it.`;
    return [{ ...at, rule: 'migrate-label-renamed', message, hint: renamed.join(' ') }];
  }
  const message = `This speaks of ${listed(gone)}, which the portal "${to.portal}" does not have.`;
  const hint = ['Say what is to be done there now, or take it out.', ...renamed].join(' ');
  return [{ ...at, rule: 'migrate-step-gone', message, hint }];
}

type Named = OlderLabel & Stretch;

/** The app’s set-up has labels of its own, which are told from the platform’s where the platform is named beside them. */
const NAMES_PLATFORM = /\{(?:brand|portal|service|gallery)\}|\bEntra\b|\bAzure\b/u;

/** A field of the credentials that the app calls as an older portal did: its table prints the new label. */
function fieldsIn(text: string, labels: readonly OlderLabel[], { auth }: Connector): Named[] {
  const own = new Set(auth.fields.filter(({ portal, vendor }) => portal === vendor).map(({ portal }) => portal));
  return labelsIn(text).flatMap((at): Named[] => {
    const label = labels.find((each) => each.now !== null && each.text === at.text && own.has(each.text));
    return label === undefined ? [] : [{ ...label, ...at }];
  });
}

/** In the order of the text. */
function namedIn(text: string, labels: readonly OlderLabel[], isPortal: boolean): Named[] {
  if (!isPortal && !NAMES_PLATFORM.test(text)) return [];
  const bold = isPortal ? labelsIn(text) : [];
  const found = labels.flatMap((label): Named[] => {
    const at = label.isWord ? bold.find((each) => each.text === label.text) : findWords(text, label.text);
    return at === undefined || at === null ? [] : [{ ...label, ...at }];
  });
  // "Provisioning Status" is told, and not another label within it.
  const isPart = (one: Named) =>
    found.some(({ start, end }) => start <= one.start && one.end <= end && end - start > one.end - one.start);
  return found.filter((one) => !isPart(one)).toSorted((a, b) => a.start - b.start);
}

function listed(labels: readonly OlderLabel[]): string {
  const names = labels.map(({ text }) => `"${text}"`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Where the progress is shown is told by a label of the portal that the page showed. */
function progressSight(move: Move): Sight[] {
  const { progressLabel } = move.connector.page;
  if (progressLabel === null || !isMoved(move)) return [];
  const message = `The progress was shown under "${progressLabel}" in the portal before.`;
  const hint = `See what it is called in the portal "${move.to.portal}", or take it out.`;
  return [{ rule: 'migrate-step-gone', pointer: '/tutorial/progressLabel', message, hint }];
}

function methodSight(move: Move): Sight[] {
  const { methodLabel } = move.connector.auth;
  const methods = move.tables.portals.get(move.to.portal)?.data.methods ?? [];
  const isKnown = methods.length === 0 || methods.some(({ text }) => text === methodLabel);
  if (methodLabel === null || isKnown || !isMoved(move)) return [];
  const message = `No method "${methodLabel}" is known of the portal "${move.to.portal}".`;
  const hint = `It has ${methods.map(({ text }) => `"${text}"`).join(', ')}: see what this app’s form says.`;
  return [{ rule: 'migrate-label-renamed', pointer: '/auth/methodLabel', message, hint }];
}
