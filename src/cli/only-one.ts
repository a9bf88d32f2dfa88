import { CannotRun } from './shell.ts';

/** @throws CannotRun where two options were given of which each makes the command another one */
export function onlyOne(given: Readonly<Record<string, boolean>>): void {
  const [one, other] = Object.keys(given).filter((name) => given[name] === true);
  if (one !== undefined && other !== undefined)
    throw new CannotRun(`${one} and ${other} exclude each other.`, 'Give one of them.');
}
