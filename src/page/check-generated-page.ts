import type { Connector } from '../connector/connector.ts';
import type { Problem } from '../problem/problem.ts';
import { checkPage } from './check-page.ts';
import { parsePage } from './parse-page.ts';

/** A page that is about to be written, held to the rules and to what its connector says. */
export async function checkGeneratedPage(text: string, file: string, connector: Connector): Promise<Problem[]> {
  return checkPage(await parsePage(text), { groups: connector.groups !== null }, file);
}
