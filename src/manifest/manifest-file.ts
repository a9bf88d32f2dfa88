/** A manifest before it is read. */
export interface ManifestFile {
  /** The file name without `.json`. */
  readonly id: string;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** The record of what was proven of it, where there is one. */
  readonly record?: SideFile;
}

/** What stands beside a manifest and belongs to it. */
export interface SideFile {
  readonly file: string;
  readonly text: string;
}
