/** A bound on what one page may cost: templates are files of a project, and a few lines can ask for more than a lifetime. */
import { MEGABYTE } from '../../problem/megabyte.ts';

/** Far above any page: each turn of {{#each}} and each call of a part is one step. */
const MOST_STEPS = 1_000_000;
const MOST_CHARACTERS = 16 * MEGABYTE;

/** Thrown in the middle of a page. */
export class TemplateRunaway extends Error {}

export class RenderBudget {
  private steps = 0;

  step(): void {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new TemplateRunaway(`more than ${MOST_STEPS} steps`);
  }

  printed(text: string): string {
    if (text.length > MOST_CHARACTERS) throw new TemplateRunaway(`more than ${MOST_CHARACTERS} characters`);
    return text;
  }
}
