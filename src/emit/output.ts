/** One generated file, still in memory. Nothing below `src/cli` touches the disk. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes: `wedo/tutorial.md`. */
  readonly path: string;
  readonly text: string;
}
