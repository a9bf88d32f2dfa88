import path from 'node:path';
import { escapeControls, escapeControlsExceptStyles } from '../../problem/escape-controls.ts';
import { rulesAddress } from '../package-version.ts';
import type { Shell } from '../shell.ts';
import { placeLinker, ruleLinker } from './terminal-links.ts';

/**
 * A shell that prints nothing a terminal would obey. Whatever a command prints goes through here, so no name of a file
 * and no text from a repository reaches a terminal raw, whoever forgot to think of it. Where the terminal shows links,
 * places in reports become some: only after everything else was made harmless.
 *
 * @param args as they were given: a document for programs has no links in it
 */
export function plainShell(shell: Shell, args: readonly string[]): Shell {
  const plain = shell.color ? escapeControlsExceptStyles : escapeControls;
  const link = linkerFor(shell, args);
  return { ...shell, out: (text) => shell.out(link(plain(text))), err: (text) => shell.err(plain(text)) };
}

function linkerFor({ color, linkHost, cwd }: Shell, args: readonly string[]): (text: string) => string {
  const isText = valuesOf(args, '--format').every((format) => format === 'text') && !args.includes('--no-color');
  if (linkHost === undefined || !color || !isText) return (text) => text;
  const places = placeLinker(path.resolve(cwd, valuesOf(args, '--cwd').at(-1) ?? '.'), linkHost);
  const rules = ruleLinker(rulesAddress());
  return (text) => rules(places(text));
}

/** Every value that an option is given, in either way to write it. */
export function valuesOf(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, index) => {
    if (arg.startsWith(`${option}=`)) return [arg.slice(option.length + 1)];
    return arg === option ? [args[index + 1] ?? ''] : [];
  });
}
