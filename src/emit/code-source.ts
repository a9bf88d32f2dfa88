import type { Connector } from '../connector/connector.ts';

/**
 * All of a connector that its code is made of: what else a manifest says is for people, and changes the page alone. Plain
 * data: whoever prints it as JSON has lost nothing.
 */
export type CodeSource = Pick<Connector, 'manifestPath' | 'users' | 'groups'>;
