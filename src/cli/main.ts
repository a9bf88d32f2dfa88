#!/usr/bin/env node
/** What is started by its name. It is small, for what is loaded before Node.js keeps what it compiled is compiled each time. */
import module from 'node:module';
import { tuneEngine } from './process/tune-engine.ts';

// Where Node.js knows how, from 22.1 on, it keeps what it compiled for the next run, in its own folder for temporary files.
const keepCompiled: unknown = Reflect.get(module, 'enableCompileCache');
if (typeof keepCompiled === 'function') keepCompiled();

tuneEngine();

await import('./process/run.ts');
