import { escapeControls, escapeControlsExceptStyles } from '../problem/escape-controls.ts';
import type { Shell } from './shell.ts';

/**
 * A shell that prints nothing a terminal would obey. Whatever a command prints goes through here, so no name of a file
 * and no text from a repository reaches a terminal raw, whoever forgot to think of it.
 */
export function plainShell(shell: Shell): Shell {
  const plain = shell.color ? escapeControlsExceptStyles : escapeControls;
  return { ...shell, out: (text) => shell.out(plain(text)), err: (text) => shell.err(plain(text)) };
}
