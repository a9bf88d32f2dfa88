/** The options by which a command overrides the form of pages, and the names that it refuses. */
import type { Command } from 'commander';
import { PAGE_CHOICES, type PageChoice } from '../../emit/tutorial/page-choice.ts';
import { pageNamesIn, unknownNameHint } from '../../emit/tutorial/page-names.ts';
import { CannotRun } from '../shell.ts';

export type PageOptions = { readonly [Key in keyof PageChoice]?: string | undefined };

const OPTIONS: Readonly<Record<keyof PageChoice, string>> = {
  edition: 'the order of the sections',
  vocabulary: 'the names of products and pages',
  portal: 'the portal whose steps are shown',
  navigation: 'the way through the menu to the application',
  includes: 'shared sections as files (used) or in full (spelt-out)',
};

export function addPageOptions(command: Command): Command {
  return PAGE_CHOICES.reduce(
    (on, key) => on.option(`--${key} <name>`, `${OPTIONS[key]}, whatever the manifests say`),
    command,
  );
}

/** A name on the command line is checked before any work is done with it. */
export function checkPageChoice(choice: PageChoice, templates: ReadonlyMap<string, string>): void {
  const names = pageNamesIn(templates.keys());
  for (const kind of PAGE_CHOICES) {
    const name = choice[kind];
    const hint = name === undefined ? null : unknownNameHint(names, kind, name);
    if (hint !== null) throw new CannotRun(`There is no ${kind} ${JSON.stringify(name)}.`, hint);
  }
}
