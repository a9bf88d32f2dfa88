/** A place as it is written on a command line: `FILE:LINE` or `FILE:LINE:COLUMN`. */
export interface WrittenPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** `null` where no line is named. Windows paths have a colon of their own. */
export function readPlace(text: string): WrittenPlace | null {
  const [, file, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/su.exec(text) ?? [];
  if (file === undefined || line === undefined || Number(line) === 0 || Number(column) === 0) return null;
  return { file, line: Number(line), column: column === undefined ? null : Number(column) };
}
