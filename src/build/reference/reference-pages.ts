import { commandsPage } from './commands-page.ts';
import { formsPage } from './forms-page.ts';
import { functionsPage } from './functions-page.ts';
import { manifestPage } from './manifest-page.ts';
import { changesPage, problemsPage } from './problems-page.ts';

/** The pages of the documentation that are made from the program itself: path in the repository → text. */
export async function referencePages(): Promise<Readonly<Record<string, string>>> {
  return {
    'docs/reference/manifest.md': manifestPage(),
    'docs/reference/functions.md': functionsPage(),
    'docs/reference/forms.md': formsPage(),
    'docs/reference/commands.md': await commandsPage(),
    'docs/reference/problems.md': problemsPage(),
    'docs/reference/changes.md': changesPage(),
  };
}
