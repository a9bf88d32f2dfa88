/** A bound on what one page may cost: templates are files of a project, and a few lines can ask for more than a lifetime. */
import type Handlebars from 'handlebars';

/** Far above any page: each turn of {{#each}} and each call of a part is one step. */
const MOST_STEPS = 1_000_000;
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** Thrown out of Handlebars, which knows no other way to stop. */
export class TemplateRunaway extends Error {}

export class RenderBudget {
  private steps = 0;

  /** Begins a page. */
  reset(): void {
    this.steps = 0;
  }

  /** {{#each}}, counted. */
  each(original: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
    const budget = this;
    return function (this: unknown, list: unknown, options: Handlebars.HelperOptions): string {
      const fn: Handlebars.TemplateDelegate = (context: unknown, more) => {
        budget.step();
        return options.fn(context, more);
      };
      return budget.printed(String(original.call(this, list, { ...options, fn })));
    };
  }

  /** A part, counted. */
  part(render: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
    return (context: unknown, options) => {
      this.step();
      return this.printed(render(context, options));
    };
  }

  private step(): void {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new TemplateRunaway(`more than ${MOST_STEPS} steps`);
  }

  private printed(text: string): string {
    if (text.length > MOST_CHARACTERS) throw new TemplateRunaway(`more than ${MOST_CHARACTERS} characters`);
    return text;
  }
}
