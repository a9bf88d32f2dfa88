import { readAttribute, type SourceRecord } from '../expression/evaluate/source-record.ts';

/** Under these names other objects of the directory refer to one. */
const NAMES = ['objectId', 'userPrincipalName'] as const;

/** What one run has found out about which object of the directory is which resource of the app. */
export class KnownObjects {
  readonly #ids = new Map<string, string | null>();
  /** Looked for, and not in the app. */
  readonly #missing = new Set<string>();

  /** @param id `null`: it is to be created, and nobody has done so yet */
  add(record: SourceRecord, id: string | null): void {
    for (const name of namesOf(record)) {
      this.#ids.set(name, id);
      this.#missing.delete(name);
    }
  }

  /** Thousands may have the same manager: whom nobody finds is looked for once. */
  addMissing(record: SourceRecord): void {
    for (const name of namesOf(record)) this.#missing.add(name);
  }

  isMissing(record: SourceRecord): boolean {
    return namesOf(record).some((name) => this.#missing.has(name));
  }

  /** `undefined`: nothing is known. */
  find(record: SourceRecord): string | null | undefined {
    const name = namesOf(record).find((each) => this.#ids.has(each));
    return name === undefined ? undefined : this.#ids.get(name);
  }
}

function namesOf(record: SourceRecord): string[] {
  return NAMES.flatMap((name) => {
    const value = readAttribute(record, name);
    return typeof value === 'string' && value !== '' ? [value.toLowerCase()] : [];
  });
}
