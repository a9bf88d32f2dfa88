import { resolveConnector } from '../connector/resolve-connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import type { TemplateKit } from '../emit/tutorial/render-tutorial.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { ManifestFile } from '../manifest/manifest-file.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { provenBy } from '../proof/proven-by.ts';
import { pageOf } from './page-of.ts';

/** A page that is asked about: what it was made of, and how it comes out of another manifest. */
export interface PageSubject {
  readonly document: JsonDocument;
  readonly manifest: Manifest;
  readonly page: string;
  /** `null` where the other manifest gives no page. */
  readonly render: (manifest: Manifest) => string | null;
}

/** `null` where the manifest gives no page. */
export function pageSubject(
  { text, file, id, record }: ManifestFile,
  kit: TemplateKit,
  choice: PageChoice,
): PageSubject | null {
  const { document, manifest } = readManifest(text, file);
  if (document === null || manifest === null) return null;
  const { proof } = provenBy(resolveConnector(manifest, id, file), record).connector;
  const render = (each: Manifest) => pageOf(resolveConnector(each, id, file, proof), kit, choice);
  const page = render(manifest);
  return page === null ? null : { document, manifest, page, render };
}
