/** Templates that are the same in each edition, with each portal and each navigation: they are checked once for all. */
import type { Problem } from '../../problem/problem.ts';
import type { ParsedTemplate } from './parse-templates.ts';
import { isBlock, isPartial, isPath } from './template-nodes.ts';

/** What a walk through a template finds. */
export interface Found {
  readonly problems: Problem[];
  readonly shown: Set<string>;
}

export class AlikeTemplates {
  private readonly found = new Map<string, Found>();
  private readonly templates: ReadonlyMap<string, ParsedTemplate>;
  private readonly heights = new Map<string, number>();

  /** @param templates without those that a portal or a navigation brings */
  constructor(templates: ReadonlyMap<string, ParsedTemplate>) {
    this.templates = templates;
  }

  /**
   * Whether a template and all that it calls are among them, none calls itself, and no more than so many call one
   * another, of which so many have done so already.
   */
  has(name: string, calls: number, most: number): boolean {
    return calls + this.height(name) <= most;
  }

  /** @param key of the template and of all that its check hangs on */
  find(key: string, walk: (found: Found) => void): Found {
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const found: Found = { problems: [], shown: new Set() };
    walk(found);
    this.found.set(key, found);
    return found;
  }

  /** How many templates call one another below this one at most. */
  private height(name: string): number {
    const known = this.heights.get(name);
    if (known !== undefined) return known;
    // Whoever comes back here on the way down has called itself.
    this.heights.set(name, Number.POSITIVE_INFINITY);
    const template = this.templates.get(name);
    const below = template === undefined ? null : calledIn(template.program).map((called) => this.height(called) + 1);
    const height = below === null ? Number.POSITIVE_INFINITY : Math.max(0, ...below);
    this.heights.set(name, height);
    return height;
  }
}

/** The names of the parts that a program calls; what is computed names none. */
function calledIn(program: hbs.AST.Program | undefined): string[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (isBlock(statement)) return [...calledIn(statement.program), ...calledIn(statement.inverse)];
    return isPartial(statement) && isPath(statement.name) ? statement.name.original : [];
  });
}
