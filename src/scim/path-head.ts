/** The part of an attribute name before its value filter: an optional schema URN, the attribute, a sub-attribute. */
import type { PathSlip } from './path-slip.ts';
import { slip } from './path-slip.ts';

export interface PathHead {
  readonly urn: string | null;
  readonly attribute: string;
  readonly subAttribute: string | null;
}

/** RFC 7643 section 2.1, and the dollar sign that `$ref` has although the grammar there forbids it. */
const NAME = /^[A-Za-z$][A-Za-z0-9_$-]*$/;
const URN = /^urn:[a-z0-9][a-z0-9-]*(?::[a-z0-9()+,.=@;$_!%~&-]+)+$/i;
/** `...:enterprise:1.0.department`: SCIM 1 puts a dot between the version and the attribute. */
const VERSION_THEN_NAME = /^(\d+(?:\.\d+)*)\.(\D.*)$/;
const EXAMPLE = 'Write name, name.givenName, emails[type eq "work"].value, or a schema URN, a colon and the name.';

export function isAttributeName(text: string): boolean {
  return NAME.test(text);
}

/** Reads `text` from `start` to `end`; `filtered` says that a value filter follows. */
export function parsePathHead(
  text: string,
  start: number,
  end: number,
  filtered: boolean,
  slips: PathSlip[],
): PathHead | null {
  const split = splitUrn(text, start, end);
  const { urn, from } = withResource(text, split, end, slips);
  if (urn !== null && !URN.test(urn)) {
    slips.push(
      slip(
        'The schema URN is malformed.',
        'A URN starts with urn: and has no blanks, quotes or brackets in it.',
        start,
        from,
      ),
    );
    return null;
  }
  let to = end;
  if (filtered && to > from && text[to - 1] === '.') {
    slips.push(
      slip('There is a dot before the bracket.', `Write ${text.slice(start, to - 1)}${text.slice(to)}`, to - 1, to),
    );
    to--;
  }
  const names = text.slice(from, to).split('.');
  const [attribute, subAttribute = null] = names;
  if (attribute === undefined || names.length > 2 || !names.every(isAttributeName)) {
    slips.push(slip(`This is not the name of an attribute: ${text.slice(from, to)}`, EXAMPLE, from, to));
    return null;
  }
  if (filtered && subAttribute !== null) {
    slips.push(
      slip(
        'The value filter follows a sub-attribute.',
        'The filter belongs to the attribute, the sub-attribute follows it: emails[type eq "work"].value',
        from,
        to,
      ),
    );
    return null;
  }
  if (urn !== null && subAttribute === null && /^(?:user|group)$/i.test(attribute) && /:\d+(?:\.\d+)*$/.test(urn)) {
    slips.push(
      slip(
        'This names a schema, not an attribute of it.',
        `Add a colon and the attribute: ${text.slice(start, to)}:department`,
        start,
        to,
      ),
    );
    return null;
  }
  return { urn, attribute, subAttribute };
}

/** `...:2.0:User` ends the URN of an extension; some write a dot on one side of the resource's name. */
function withResource(text: string, split: SplitUrn, end: number, slips: PathSlip[]): SplitUrn {
  const { urn, from } = split;
  if (urn === null) return split;
  const after = /^(?:user|group)\./i.exec(text.slice(from, end))?.[0];
  if (after !== undefined && /:\d+(?:\.\d+)*$/.test(urn)) {
    const name = after.slice(0, -1);
    const dot = from + name.length;
    return reported({ urn: `${urn}:${name}`, from: dot + 1 }, dot);
  }
  const before = /^(.*:\d+(?:\.\d+)*)\.(user|group)$/i.exec(urn);
  if (before === null) return split;
  const [, version = '', name = ''] = before;
  return reported({ urn: `${version}:${name}`, from }, from - name.length - 2);

  function reported(found: SplitUrn, dot: number): SplitUrn {
    const hint = `Write ${found.urn}:${text.slice(found.from)}`;
    slips.push(slip('There is a dot where a schema URN has a colon.', hint, dot, dot + 1));
    return found;
  }
}

interface SplitUrn {
  readonly urn: string | null;
  readonly from: number;
}

/** The URN reaches to the last colon (RFC 7644 section 3.10: `[URI ":"] ATTRNAME`), or to the end of a SCIM 1 version. */
function splitUrn(text: string, start: number, end: number): SplitUrn {
  const head = text.slice(start, end);
  const colon = head.lastIndexOf(':');
  if (colon === -1) return { urn: null, from: start };
  const version = VERSION_THEN_NAME.exec(head.slice(colon + 1))?.[1];
  if (version === undefined) return { urn: head.slice(0, colon), from: start + colon + 1 };
  const length = colon + 1 + version.length;
  return { urn: head.slice(0, length), from: start + length + 1 };
}
