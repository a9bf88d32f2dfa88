/** When the engine optimizes what it runs. */
import process from 'node:process';
import v8 from 'node:v8';

/**
 * How much of a function has run, in bytes of its code, before the engine asks whether to optimize it: six times what Node.js 20 asks for.
 * A run is short and wide: optimizing seven hundred functions was a quarter of a run over three hundred connectors, and half of them
 * hardly ran afterwards. Each of the values 300,000 to 1,200,000 gained nearly as much.
 */
const BUDGET = 400_000;

/** Later versions count otherwise, and lose little: nothing is asked of an engine that was not measured. */
const MEASURED = /^v20\./;

/** For the whole process, with the threads that it starts; to be called before anything else runs. */
export function optimizeLate(version: string = process.version): void {
  if (MEASURED.test(version)) v8.setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
