/** Writes `connectors/` with made-up manifests, and an empty `node_modules` for the cache. */
export function writeProject(root: string, count: number): void;
