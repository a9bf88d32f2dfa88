/**
 * A rebrand in people's prose: texts that say what they said, and call the platform's products otherwise. They are one
 * change of a connector, and one of all connectors together, however many texts it touches.
 */
import { resolveConnector } from '../../connector/resolve-connector.ts';
import { withValue } from '../../json/edit.ts';
import type { Manifest } from '../../manifest/manifest.generated.ts';
import { manifestTexts } from '../../manifest/manifest-texts.ts';
import { checkSchema } from '../../manifest/schema/schema-findings.ts';
import { withPlaceHolders } from '../../markdown/product-names.ts';
import type { Finding } from '../change-rule.ts';
import type { Side } from '../comparison.ts';

export const PRODUCT_NAMES_CHANGE = {
  id: 'product-names',
  title: 'Prose calls the platform’s products otherwise.',
  reason: 'The texts say of the app what they said.',
} as const;

export interface Rebranded<S extends Side> {
  /** The old state with the new names, so that what else changed in a text is told as that. */
  readonly before: S;
  /** `null`: no text changed in its names alone. */
  readonly change: (Finding & { readonly id: string }) | null;
}

export function rebranded<S extends Side>(before: S, after: Side): Rebranded<S> {
  const texts = renamedTexts(before.manifest, after.manifest);
  const [first] = texts;
  const renamed = texts.reduce<unknown>((value, { pointer, text }) => withValue(value, pointer, text), before.manifest);
  const { manifest } = checkSchema(renamed);
  if (first === undefined || manifest === null) return { before, change: null };
  const { id, manifestPath, proof } = before.connector;
  const pointers = texts.map(({ pointer }) => pointer);
  const change = {
    id: PRODUCT_NAMES_CHANGE.id,
    severity: 'safe',
    subject: '',
    message:
      'Prose calls the platform’s products otherwise, by place-holders or by other names; it says the same of the app.',
    before: texts.map((text) => text.before),
    after: texts.map(({ text }) => text),
    pointer: first.pointer,
    covers: { before: pointers, after: pointers },
  } as const;
  return { before: { ...before, manifest, connector: resolveConnector(manifest, id, manifestPath, proof) }, change };
}

interface RenamedText {
  readonly pointer: string;
  readonly before: string;
  readonly text: string;
}

/** Texts at the same place that are the same but for names of products. */
function renamedTexts(before: Manifest, after: Manifest): RenamedText[] {
  const now = new Map(manifestTexts(after).map(({ pointer, text }) => [pointer, text]));
  return manifestTexts(before).flatMap(({ pointer, text: old, traits }) => {
    const text = now.get(pointer);
    if (!traits.namesProducts || text === undefined || text === old) return [];
    return nameless(old) === nameless(text) ? [{ pointer, before: old, text }] : [];
  });
}

/** What one replacement of the brand's name leaves of names that have it in them. */
const PARTS_OF_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:Microsoft )?\{brand\} \((?:Microsoft )?\{brand\}\)/gu, '{brand}'],
  [/Microsoft \{brand\}/gu, '{brand}'],
  [/\{brand\} provisioning service/gu, '{service}'],
  [/\{brand\} application gallery/gu, '{gallery}'],
  [/\{brand\} (?:portal|admin center)/gu, '{portal}'],
];

/** An article goes with the name behind it: "an Azure AD group" is "a Microsoft Entra ID group" now. */
function nameless(text: string): string {
  const held = PARTS_OF_NAMES.reduce((rest, [part, name]) => rest.replace(part, name), withPlaceHolders(text));
  return held.replace(/\b([Aa])n( [*_[]*\{)/gu, '$1$2');
}
