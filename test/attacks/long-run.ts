/** `npm run attack -- --seed N --bound M`: as many attacks of each kind as it is told to try, and the figures at the end. */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Outcome, tryAttacks } from './attack.ts';
import { KINDS } from './kinds.ts';

/** 0 where everything held, 1 where something did not. */
export async function longRun(args: readonly string[]): Promise<number> {
  const options = { seed: { type: 'string' }, bound: { type: 'string' }, only: { type: 'string' } } as const;
  const { seed = '1', bound = '1000', only = '' } = parseArgs({ args: [...args], options }).values;
  const rows: (readonly [name: string, tried: number, wrong: number, seconds: number])[] = [];
  for (const kind of KINDS.filter(({ name }) => name.includes(only))) {
    const start = process.cpuUsage();
    const { tried, wrong } = await tryAttacks(kind, Number(seed), Number(bound), teller(kind.name));
    const { user, system } = process.cpuUsage(start);
    for (const line of wrong) console.log(`WRONG ${line}`);
    rows.push([kind.name, tried, wrong.length, (user + system) / 1_000_000]);
  }
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`${'attacks'.padEnd(width)}   tried   wrong  seconds of the processor (seed ${seed})`);
  for (const [name, tried, wrong, seconds] of rows)
    console.log(
      `${name.padEnd(width)}  ${`${tried}`.padStart(6)}  ${`${wrong}`.padStart(6)}  ${seconds.toFixed(1).padStart(7)}`,
    );
  return rows.some(([, , wrong]) => wrong > 0) ? 1 : 0;
}

const MINUTE = 60_000;

/** Once a minute, how far it is: what was tried counts also where somebody ends the run. */
function teller(name: string): (outcome: Outcome) => void {
  let next = Date.now() + MINUTE;
  return ({ tried, wrong }) => {
    if (Date.now() < next) return;
    next = Date.now() + MINUTE;
    console.error(`${name}: ${tried} tried, ${wrong.length} wrong so far`);
  };
}
