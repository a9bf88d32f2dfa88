/**
 * The compiler, as `tsc` starts it, with the same options. It ends before it has memory that is worth clearing, and a
 * third of its time went there.
 */
import process from 'node:process';

process.env['GOGC'] ??= 'off';
await import('./node_modules/typescript/lib/tsc.js');
