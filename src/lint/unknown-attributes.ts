import type { Attribute } from '../manifest/manifest.generated.ts';
import { attributePathOf } from '../scim/attribute-path.ts';
import { pathToEntry } from '../scim/path-to-entry.ts';
import { scimAttributeNames } from '../scim/schemas.ts';
import { isUnknownStandardName, nearestStandardName } from '../scim/standard-name.ts';
import type { ListedAttribute } from './listed-attribute.ts';

export interface UnknownAttribute {
  readonly listed: ListedAttribute;
  /** The standard attribute that was probably meant. */
  readonly guess: string | null;
  /** The path under which that one is written: behind the URN of its schema, and of a list that of an entry. */
  readonly meant: string | null;
}

/** The attributes that look like standard ones and are not. */
export function unknownAttributes(attributes: readonly ListedAttribute[]): UnknownAttribute[] {
  return attributes.filter(isUnknown).map((listed) => new Unknown(listed));
}

class Unknown implements UnknownAttribute {
  readonly listed: ListedAttribute;
  #guess: string | null | undefined;

  constructor(listed: ListedAttribute) {
    this.listed = listed;
  }

  /** Most rows are documentation alone, and it is looked for among all names there are. */
  get guess(): string | null {
    if (this.#guess === undefined) this.#guess = nearestStandardName(this.listed.resource, this.listed.stated.name);
    return this.#guess;
  }

  get meant(): string | null {
    const { guess } = this;
    if (guess === null) return null;
    const { resource } = this.listed;
    const full = scimAttributeNames(resource).find((name) => name === guess || name.endsWith(`:${guess}`)) ?? guess;
    const path = attributePathOf(full);
    return (path === null ? null : pathToEntry(resource, path)) ?? full;
  }
}

function isUnknown({ resolved: { path, scim }, resource }: ListedAttribute): boolean {
  return path !== null && scim === null && isUnknownStandardName(resource, path);
}

/** A value is sent under the name, or users are matched by it: no mere row of documentation. */
export function isMapped({ source, expression, constant, matching }: Attribute): boolean {
  return [source, expression, constant, matching].some((each) => each !== undefined);
}
