import type { Connector, SetupStep } from '../../connector/connector.ts';

/** Whether people wrote into the set-up where support is asked: then no step says it once more. */
export function namesContact({ setup }: Pick<Connector, 'setup'>, contact: string): boolean {
  const names = ({ text, after, steps }: SetupStep): boolean =>
    [text, after].some((words) => words?.includes(contact)) || steps.some(names);
  return /@|:\/\//.test(contact) && (setup?.steps ?? []).some(names);
}
