import { translatePattern } from '../../expression/regex/translate-pattern.ts';
import { mostSearchSteps } from '../../expression/runtime/search-effort.ts';
import { searchPattern } from '../../expression/runtime/search-pattern.ts';

interface PatternAnswer {
  /** `null`: it matches a part of the text, and whether that is enough is not documented. */
  readonly answer: (text: string) => boolean | null;
  /** Why the pattern is none; `null`: it is one, or one that cannot be run here. */
  readonly fault: string | null;
}

/**
 * Whether a .NET pattern matches. The service's page reads patterns as if the whole value had to match, and does not say so
 * (entra-provisioning fact sheet, section 3, limits): only what matches in both readings, or in none, is known.
 */
export function patternAnswer(pattern: string): PatternAnswer {
  const search = matcherOf(pattern);
  if ('fault' in search) return { answer: () => null, fault: search.fault };
  const whole = matcherOf(`^(?:${pattern})$`);
  return {
    fault: null,
    answer: (text) => {
      const found = search.run(text);
      if (found === null) return false;
      if (found[0] === 0 && found[1] === text.length) return true;
      return 'run' in whole && whole.run(text) !== null ? true : null;
    },
  };
}

type Matcher = { readonly run: (text: string) => readonly number[] | null } | { readonly fault: string | null };

function matcherOf(pattern: string): Matcher {
  const translated = translatePattern(pattern);
  if (translated.fault !== undefined) return { fault: translated.fault === 'invalid' ? translated.message : null };
  const { run } = translated;
  if (run.kind === 'program') return { run: (text) => searchPattern(text, run.program, 0, { left: mostSearchSteps }) };
  const expression = new RegExp(run.source, run.flags);
  return {
    run: (text) => {
      const found = expression.exec(text);
      return found === null ? null : [found.index, found.index + found[0].length];
    },
  };
}
