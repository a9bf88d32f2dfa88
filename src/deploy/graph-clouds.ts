/**
 * Where Microsoft Graph answers: the worldwide service and the national clouds, each with hosts of its own. A token goes
 * to these and to this machine, where tests have a Graph of their own, and nowhere else.
 */
export const GRAPH_CLOUDS = {
  global: 'https://graph.microsoft.com',
  usgov: 'https://graph.microsoft.us',
  'usgov-dod': 'https://dod-graph.microsoft.us',
  china: 'https://microsoftgraph.chinacloudapi.cn',
} as const satisfies Readonly<Record<string, string>>;

export type GraphCloud = keyof typeof GRAPH_CLOUDS;

/** The version that has the synchronization schema in full (graph-synchronization fact sheet, section 1, point 13). */
export const GRAPH_VERSION = 'v1.0';
