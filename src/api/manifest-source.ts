/** How the functions of the library take a manifest. */
import type { ManifestFile, SideFile } from '../manifest/manifest-file.ts';

/** The text of a manifest and what it is called. */
export interface ManifestSource {
  /** The file name without `.json`: it names the folder of the outputs. */
  readonly id: string;
  readonly text: string;
  /** Relative to the project, with forward slashes: what problems name. Left out: `connectors/<id>.json`. */
  readonly file?: string;
  /** The record of what was proven of it on a server: `connectors/<id>.verified.json`. */
  readonly record?: SideFile;
}

export function manifestFile({ id, text, file = `connectors/${id}.json`, record }: ManifestSource): ManifestFile {
  return { id, text, file, ...(record === undefined ? {} : { record }) };
}
