/** A manifest before it is read. */
export interface ManifestFile {
  /** The file name without `.json`. */
  readonly id: string;
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
}
