/** The id of a connector is the name of its file, and becomes the name of a folder and a part of addresses. */

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 64;

/** Names that Windows keeps for devices; a checkout with such a folder fails there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export function isConnectorId(id: string): boolean {
  return isSpeltLikeAnId(id) && !isReservedId(id);
}

/** Lower-case words of letters and digits, with dashes between them. */
export function isSpeltLikeAnId(id: string): boolean {
  return id.length <= LONGEST && WORDS.test(id);
}

export function isReservedId(id: string): boolean {
  return RESERVED.test(id);
}
