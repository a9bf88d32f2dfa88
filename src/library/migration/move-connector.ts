/** A connector in another portal: its manifest as it becomes, and what a person must look at. Nothing is written here. */
import type { Connector } from '../../connector/connector.ts';
import { type FormNames, pageForm } from '../../emit/tutorial/page-form.ts';
import { emitTutorial, type TemplateKit } from '../../emit/tutorial/render-tutorial.ts';
import { checkConnector, isError } from '../../generate/check-connector.ts';
import { placeFinding } from '../../json/finding.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import { manifestTexts } from '../../manifest/manifest-texts.ts';
import { type CurrentText, inCurrentVersion } from '../../manifest/version/in-current-version.ts';
import { CURRENT_VERSION } from '../../manifest/version/version-steps.ts';
import { readPage } from '../../page/read-page.ts';
import type { Problem } from '../../problem/problem.ts';
import { LOOKS } from './looks/looks.ts';
import { MIGRATION_RULES } from './migration-rules.ts';
import type { Move, Sight } from './move.ts';
import { type RewrittenManifest, rewriteManifest } from './rewrite-manifest.ts';
import { type Destination, targetForm } from './target-form.ts';

export interface MovedConnector extends RewrittenManifest {
  readonly id: string;
  readonly file: string;
  readonly status: 'moved' | 'unchanged' | 'refused';
  /** The version that the manifest was of, and how it was moved to the current one; `null` where it is refused. */
  readonly version: {
    readonly from: number;
    readonly to: number;
    readonly moves: CurrentText['moves'];
  } | null;
  readonly from: FormNames | null;
  /** `null` where it is refused. */
  readonly to: FormNames | null;
  /** The gravest first. */
  readonly look: readonly Problem[];
  /** Why it is refused. */
  readonly errors: readonly Problem[];
  /** Texts that problems point into. */
  readonly sources: ReadonlyMap<string, string>;
}

export async function moveConnector(
  manifest: ManifestFile,
  kit: TemplateKit,
  chosen: Destination,
): Promise<MovedConnector> {
  const { id, file } = manifest;
  const before = lintManifest(manifest.text, file, id, manifest.record);
  const old = inCurrentVersion(manifest.text);
  // Where only the number is missing, the portal is no reason to write it.
  const current = old?.isTold === true ? old : null;
  const version = { from: current?.from ?? CURRENT_VERSION, to: CURRENT_VERSION, moves: current?.moves ?? [] };
  const kept = { text: manifest.text, edits: [], names: [], version: null };
  const stays = { id, file, ...kept, to: null, look: [], status: 'refused' } as const;
  if (before.connector === null)
    return { ...stays, from: null, errors: before.problems.filter(isError), sources: new Map([[file, manifest.text]]) };
  const from = formOf(before.connector, kit);
  const rewritten = rewriteManifest(
    current?.text ?? manifest.text,
    file,
    id,
    targetForm(before.connector.page, chosen, kit),
  );
  const checked = await checkConnector({ ...manifest, text: rewritten.text }, kit, {});
  const sources = new Map([[file, rewritten.text], ...checked.sources]);
  const after = lintManifest(rewritten.text, file, id, manifest.record);
  const to = after.connector === null ? null : formOf(after.connector, kit);
  const { connector, document } = after;
  if (checked.page === null || connector === null || document === null || after.manifest === null || to === null)
    return { ...stays, from, errors: checked.problems.filter(isError), sources };
  const pageBefore = from === null ? null : readPage(emitTutorial(before.connector, kit).text);
  const texts = manifestTexts(after.manifest);
  const pageAfter = readPage(checked.page);
  const move: Move = { connector, texts, from, to, tables: kit, pageBefore, pageAfter };
  const sights = onePerPicture(LOOKS.flatMap((find) => find(move))).map((sight) =>
    placeFinding(document, { ...sight, severity: MIGRATION_RULES[sight.rule].severity }),
  );
  // What stands at a step that the portal does not have is not on the page: nothing else need be said of it.
  const missing = checked.problems.filter(({ rule }) => rule === 'portal-step-missing');
  const isLeftOut = ({ pointer }: Problem) =>
    missing.some((step) => pointer.startsWith(step.pointer.replace(/step$/, 'body/')));
  const look = [...missing, ...sights.filter((sight) => !isLeftOut(sight))];
  const status = rewritten.text === manifest.text ? 'unchanged' : 'moved';
  return { id, file, ...rewritten, version, status, from, to, look: look.toSorted(byGravity), errors: [], sources };
}

function formOf(connector: Connector, kit: TemplateKit): FormNames | null {
  const found = pageForm(connector, kit, {});
  return found.form === null ? null : found.names;
}

/** What stands under a picture goes with it. */
function onePerPicture(sights: readonly Sight[]): Sight[] {
  const pictures = sights.flatMap(({ rule, pointer }) =>
    rule === 'migrate-picture-old' ? [pointer.replace(/path$/, '')] : [],
  );
  return sights.filter(
    ({ rule, pointer }) => rule === 'migrate-picture-old' || !pictures.some((picture) => pointer.startsWith(picture)),
  );
}

const ORDER = Object.keys(MIGRATION_RULES);

function byGravity(a: Problem, b: Problem): number {
  return ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule) || a.line - b.line || a.column - b.column;
}
