/** Starts the long run: the attacks are TypeScript, which Node 20 cannot load by itself. */
import process from 'node:process';
import { createServer } from 'vite';

const server = await createServer({
  appType: 'custom',
  configFile: false,
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { longRun } = await server.ssrLoadModule(new URL('./long-run.ts', import.meta.url).pathname);
process.exit(await longRun(process.argv.slice(2)));
