/** A manifest that was read from a page, with place-holders for the names of products that its own page prints. */
import { resolveConnector } from '../connector/resolve-connector.ts';
import { type FormTables, pageForm } from '../emit/tutorial/page-form.ts';
import { withValue } from '../json/edit.ts';
import { isManifest } from '../manifest/is-manifest.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { manifestTexts } from '../manifest/manifest-texts.ts';
import { withPlaceHoldersOf } from '../markdown/product-names.ts';

/** The page that comes of it is the same; after the next rebrand it is not. */
export function nameProducts(manifest: Manifest, id: string, tables: FormTables): Manifest {
  const { form } = pageForm(resolveConnector(manifest, id, `connectors/${id}.json`), tables, {});
  if (form === null) return manifest;
  const { vocabulary, navigation } = form;
  const names = { ...vocabulary.names, portal: navigation.data.portal?.name ?? vocabulary.names.portal };
  const named = manifestTexts(manifest).reduce<unknown>((value, { pointer, text, traits }) => {
    const held = traits.namesProducts ? withPlaceHoldersOf(text, names) : text;
    return held === text ? value : withValue(value, pointer, held);
  }, manifest);
  return isManifest(named) ? named : manifest;
}
