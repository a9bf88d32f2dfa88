/** The id of a connector is the name of its file, and becomes the name of a folder and a part of addresses. */

const WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 64;

/** Names that Windows keeps for devices; a checkout with such a folder fails there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export function isConnectorId(id: string): boolean {
  return isSpeltLikeAnId(id) && !isReservedId(id);
}

/** Why no connector can have that id, as a sentence; `null`: one can. */
export function unusableId(id: string): string | null {
  const name = JSON.stringify(id);
  if (isReservedId(id)) return `${name} cannot name a connector: Windows keeps the name for a device.`;
  return isSpeltLikeAnId(id) ? null : `${name} cannot name a connector.`;
}

/** Lower-case words of letters and digits, with dashes between them. */
export function isSpeltLikeAnId(id: string): boolean {
  return id.length <= LONGEST && WORDS.test(id);
}

export function isReservedId(id: string): boolean {
  return RESERVED.test(id);
}

/** An id made of what somebody called an app: "Acme HR" → `acme-hr`; `null` where it has no letter or digit to make one of. */
export function idLike(name: string): string | null {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (plain.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60).replace(/-$/, '');
  if (!isSpeltLikeAnId(words)) return null;
  return isReservedId(words) ? `${words}-app` : words;
}
