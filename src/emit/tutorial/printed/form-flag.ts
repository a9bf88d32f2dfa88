/** Flags by which a line says of which portal, or of which way to it, its page is: `portal:2026`. */

type Kind = 'portal' | 'navigation';

export function formFlag(kind: Kind, name: string): string {
  return `${kind}:${name}`;
}

/** Each file that prints a line is one that its page may be made of. */
export function isFormFlag(path: string): boolean {
  return /^(?:portal|navigation):/.test(path);
}

/** The file that can have printed the most of a page; `null` where none printed anything of its own. */
export function filePrinted(kind: Kind, lines: readonly Readonly<Record<string, boolean>>[]): string | null {
  const prefix = formFlag(kind, '');
  const counts = new Map<string, number>();
  for (const flag of lines.flatMap((flags) => Object.keys(flags)))
    if (flag.startsWith(prefix)) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most === undefined ? null : most[0].slice(prefix.length);
}
