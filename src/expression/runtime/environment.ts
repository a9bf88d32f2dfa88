/** What a result depends on besides the record, so that it can be repeated: clock, chance and the tenant. */
export interface Environment {
  readonly now: () => Date;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** The tenant's default verified domain; without it `DefaultDomain()` gives nothing. */
  readonly defaultDomain?: string;
}
