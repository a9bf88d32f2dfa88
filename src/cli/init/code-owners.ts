/** `CODEOWNERS`: who has to look at a change of the approvals, since an approval lets a breaking change pass. */
import { isFile } from '../../disk/look.ts';
import { displayPath, placeIn, repositoryAround } from '../../disk/place.ts';
import type { Addition } from './addition.ts';

/** Where hosts look for it, the first that is there; it is begun in the first place. */
const PLACES: readonly string[] = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** Whom people on hosts are called: `@name`, `@organization/team`, or an e-mail address. */
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[\w.+-]+@[\w.-]+)$/u;

export function isCodeOwner(name: string): boolean {
  return OWNER.test(name);
}

export interface CodeOwners extends Addition {
  /** Absolute: the folder that `path` is relative to. */
  readonly base: string;
}

/**
 * Those who own everything own the approvals, until somebody names others. A line without an owner would mean that
 * nobody has to look, so where none is known the line is a comment that says what to do.
 *
 * @param owners who may approve; none: as the file says it for everything
 */
export function codeOwners(root: string, owners: readonly string[]): CodeOwners {
  const base = repositoryAround(root) ?? root;
  const project = displayPath(base, root);
  const pattern = `/${project === '' ? '' : `${project}/`}connectors/approved-changes.json`.replaceAll(' ', '\\ ');
  return {
    base,
    path: PLACES.find((place) => isFile(placeIn(base, place))) ?? '.github/CODEOWNERS',
    next(before) {
      const text = before ?? '';
      const lines = text.split(/\r?\n/u);
      const known = lines.findIndex((line) => line.includes(pattern));
      const isOwned = known >= 0 && !lines[known]?.trimStart().startsWith('#');
      if (isOwned || (known >= 0 && owners.length === 0)) return text;
      const who = owners.length > 0 ? owners : ownersOfAll(lines);
      const line =
        who.length > 0
          ? `${pattern} ${who.join(' ')}`
          : `# Name who may approve breaking changes: ${pattern} @somebody`;
      const kept = known < 0 ? text : lines.filter((_, index) => index !== known).join('\n');
      return `${kept === '' || kept.endsWith('\n') ? kept : `${kept}\n`}${line}\n`;
    },
  };
}

/** The last line for everything counts. */
function ownersOfAll(lines: readonly string[]): readonly string[] {
  const [, names = ''] = lines.map((line) => /^\s*\*\s+([^#]*)/u.exec(line)).findLast((found) => found !== null) ?? [];
  return names.trim().split(/\s+/u).filter(isCodeOwner);
}
