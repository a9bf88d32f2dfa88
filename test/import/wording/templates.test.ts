/** Whatever a template prints is recognised, and gives back what was put in. */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Connector } from '../../../src/connector/connector.ts';
import { type FormNames, pageForm } from '../../../src/emit/tutorial/page-form.ts';
import { formFlag, isFormFlag } from '../../../src/emit/tutorial/printed/form-flag.ts';
import { compileTemplates, emitTutorial } from '../../../src/emit/tutorial/render-tutorial.ts';
import { viewPage } from '../../../src/emit/tutorial/view.ts';
import { alignReadings } from '../../../src/import/wording/align-readings.ts';
import { makeWordings, type WordingTable } from '../../../src/import/wording/make-wordings.ts';
import { readWordings } from '../../../src/import/wording/read-wordings.ts';
import type { Reading, Recognised } from '../../../src/import/wording/wordings.ts';
import { lintManifest } from '../../../src/lint/lint-manifest.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { fullValue, manifestArbitrary } from '../../review/manifest-arbitrary.ts';
import { runs } from '../../run/depth.ts';
import { ALL_FORMS, FORMS, turnOf } from '../../tutorial/template-kit.ts';
import { reworded } from '../reworded.ts';
import { templates, wordings } from '../round-trip.ts';
import { sentencesIn } from '../sentences.ts';
import { soundManifest } from '../sound-manifest.ts';
import { pagePhrases } from './page-phrases.ts';
import { isThere, textsOf, valuesAt } from './view-values.ts';

interface Subject {
  readonly files: ReadonlyMap<string, string>;
  readonly kit: NonNullable<ReturnType<typeof compileTemplates>['kit']>;
  readonly wordings: ReturnType<typeof readWordings>;
}

function subjectOf(files: ReadonlyMap<string, string>, table: WordingTable): Subject {
  const { kit, problems } = compileTemplates(files);
  if (kit === null) throw new Error(JSON.stringify(problems, null, 2));
  const { recognise, scripts } = readWordings(table);
  // The forms of a page have most of their phrases in common.
  const readings = new Map<string, Recognised | null>();
  return {
    files,
    kit,
    wordings: {
      scripts,
      recognise: (phrase, kind, known = {}) => {
        const key = JSON.stringify([kind, phrase.text, known]);
        const found = readings.get(key);
        const reading = found === undefined ? recognise(phrase, kind, known) : found;
        readings.set(key, reading);
        return reading;
      },
    },
  };
}

/** The package's are made when it is built. */
const OWN = subjectOf(templates, wordings);

function connectorOf(text: string, id: string): Connector | null {
  return lintManifest(text, `connectors/${id}.json`, id).connector;
}

function written(): [string, string][] {
  const folders = fs.readdirSync('test/cases').map((name) => `test/cases/${name}/connector.json`);
  const own = fs.readdirSync('connectors').map((name) => `connectors/${name}`);
  return [...own, ...folders]
    .filter((file) => file.endsWith('.json') && fs.existsSync(file) && !file.endsWith('approved-changes.json'))
    .map((file) => [file, fs.readFileSync(file, 'utf8')]);
}

/** What stands on the page that no wording explains, and what a wording says that was not put in. */
function check({ kit, wordings }: Subject, connector: Connector, forms: readonly FormNames[]): string[] {
  const wrong: string[] = [];
  const known = { app: plainText(connector.name), gallery: plainText(connector.gallery.name) };
  for (const names of forms) {
    const { edition, vocabulary } = names;
    const { form } = pageForm(connector, kit, names);
    if (form === null) throw new Error(vocabulary);
    const view = viewPage(connector, form);
    const said = textsOf(view);
    const texts = [
      ...new Set([...said, ...said.flatMap((text) => sentencesIn(text).map((sentence) => sentence.text))]),
    ].sort((a, b) => b.length - a.length);
    const phrases = pagePhrases(emitTutorial(connector, kit, names).text, known.app);
    const found = phrases.map(({ text, kind }) => wordings.recognise({ text }, kind, known));
    phrases.forEach(({ text, kind }, index) => {
      const recognised = found[index] ?? null;
      const readings = recognised === null ? [] : [recognised, ...recognised.others];
      const faults = readings.map((reading) => faultsOf(view, reading, names));
      // One of the parts that print the same is the one that did.
      const isWrong = faults.length > 0 && !faults.some((each) => each.length === 0);
      if (isWrong && !isProse(texts, text)) wrong.push(`${text} → ${faults.join(' / ')}`);
      if (faults.length === 0 && kind !== 'item' && !isProse(texts, text))
        wrong.push(`${kind} not recognised: ${text}`);
    });
    const inOrder = phrases.flatMap(({ text, kind }, index) =>
      kind === 'item' ? [] : [{ text, found: found[index] ?? null }],
    );
    const aligned = alignReadings(
      inOrder.map((phrase) => phrase.found),
      wordings.scripts,
    );
    if (aligned?.edition !== edition || aligned.vocabulary !== vocabulary)
      wrong.push(`read as ${aligned?.edition} × ${aligned?.vocabulary}`);
    aligned?.readings.forEach((reading, index) => {
      const { text } = inOrder[index] ?? { text: '' };
      const faults = reading === null ? [] : faultsOf(view, reading, names);
      if (faults.length > 0) wrong.push(`in order: ${text} → ${faults.join()}`);
      if (reading === null && !isProse(texts, text)) wrong.push(`nobody wrote: ${text}`);
    });
  }
  return [...new Set(wrong)];
}

function faultsOf(view: unknown, { captures, flags }: Reading, names: FormNames): string[] {
  return [
    ...captures
      .filter(
        ({ path, text }) => path !== 'gallery' && !valuesAt(view, path).some((value) => String(value).includes(text)),
      )
      .map(({ path, text }) => `${path} is not "${text}"`),
    ...Object.entries(flags)
      .filter(([path, value]) => !isFormFlag(path) && !valuesAt(view, path).some((at) => isThere(at) === value))
      .map(([path, value]) => `${path} is not ${value}`),
    ...(['portal', 'navigation'] as const).flatMap((kind) => {
      const printing = Object.keys(flags).filter((path) => path.startsWith(formFlag(kind, '')));
      return printing.length === 0 || printing.includes(formFlag(kind, names[kind])) ? [] : [`not of this ${kind}`];
    }),
  ];
}

/** Made of texts of the view and nothing that has letters. */
function isProse(texts: readonly string[], phrase: string): boolean {
  if (texts.some((text) => text.includes(phrase))) return true;
  const rest = texts.reduce((left, text) => (text.length > 2 ? left.replaceAll(text, ' ') : left), phrase);
  return !/\p{L}{3}/u.test(rest);
}

describe('pages of the package’s own templates', () => {
  test.each(written().map(([file, text], at) => [file, text, at] as const))('%s', (file, text, at) => {
    const connector = connectorOf(text, 'acme');
    expect(connector, file).not.toBeNull();
    if (connector !== null) expect(check(OWN, connector, turnOf(FORMS, at))).toEqual([]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6, 7])('a manifest that states everything (%i)', (pick) => {
    const connector = connectorOf(JSON.stringify(fullValue(undefined, 0, '', pick)), 'acme');
    expect(connector).not.toBeNull();
    if (connector !== null) expect(check(OWN, connector, [FORMS[pick % FORMS.length] ?? FORMS].flat())).toEqual([]);
  });

  test.each([
    ['that fit the schema', manifestArbitrary()],
    ['that lint', soundManifest],
  ] as const)('generated manifests %s', (_, manifests) => {
    fc.assert(
      fc.property(manifests, fc.constantFrom(...ALL_FORMS), (manifest, pair) => {
        const connector = connectorOf(JSON.stringify(manifest), 'acme');
        if (connector !== null) expect(check(OWN, connector, [pair])).toEqual([]);
      }),
      { numRuns: runs(5) },
    );
  });
});

describe('reworded templates', () => {
  const files = reworded(OWN.files);
  const other = subjectOf(files, makeWordings(files));

  test.each(written().map(([file, text], at) => [file, text, at] as const))('%s', (_, text, at) => {
    const connector = connectorOf(text, 'acme');
    if (connector !== null) expect(check(other, connector, FORMS.slice(at % FORMS.length).slice(0, 1))).toEqual([]);
  });
});
