/** What is asked of a person at a terminal, and what is told there meanwhile, on streams that stand for one. */
import process from 'node:process';
import { PassThrough } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { interrupted } from '../../src/cli/interrupted.ts';
import { confirm } from '../../src/cli/live/confirm.ts';
import { progressLine } from '../../src/cli/live/progress.ts';
import { onInterrupt } from '../../src/cli/live/stopping.ts';
import { Interrupted, openDialogue } from '../../src/cli/terminal/dialogue.ts';

function terminal({ input = true, output = true } = {}) {
  const [typed, seen] = [new PassThrough(), new PassThrough()];
  const told: string[] = [];
  seen.on('data', (piece) => told.push(String(piece)));
  return {
    streams: { input: Object.assign(typed, { isTTY: input }), output: Object.assign(seen, { isTTY: output }) },
    type: (text: string) => typed.write(text),
    end: () => typed.end(),
    /** Without what moves the cursor. */
    told: () => stripVTControlCharacters(told.join('')),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe.each([
  { input: false, output: true },
  { input: true, output: false },
])('where nobody sits there: %j', (where) => {
  test('nothing is asked', async () => {
    const { streams, told } = terminal(where);
    expect(openDialogue(streams)).toBeNull();
    await expect(confirm('Go on?', streams)).rejects.toThrow('Nobody is there to be asked.');
    expect(told()).toBe('');
  });
});

describe('questions', () => {
  function open(person: ReturnType<typeof terminal>) {
    const dialogue = openDialogue(person.streams);
    if (dialogue === null) throw new Error('nobody sits there');
    return dialogue;
  }

  test('are answered one after the other, also by lines that are pasted at once', async () => {
    const person = terminal();
    const { ask, close } = open(person);
    const first = ask('Name: ');
    expect(person.told()).toBe('Name: ');
    person.type('  Acme HR \r');
    expect(await first).toBe('Acme HR');
    person.type('one\r two\r');
    await turn();
    expect([await ask('A: '), await ask('B: ')]).toEqual(['one', 'two']);
    expect(person.told()).not.toContain('A: ');
    close();
    await expect(ask('C: ')).rejects.toThrow('The answers ended before the questions did; nothing was written.');
  });

  test('end where no more answers come', async () => {
    const person = terminal();
    const { ask } = open(person);
    const asked = ask('Name: ');
    person.end();
    await expect(asked).rejects.toThrow('The answers ended before the questions did');
    await expect(ask('Again: ')).rejects.toThrow('The answers ended before the questions did');
  });

  test('end with Ctrl-C, whatever comes then', async () => {
    const person = terminal();
    const { ask, close } = open(person);
    const asked = ask('Name: ');
    person.type('\u0003');
    await expect(asked).rejects.toBeInstanceOf(Interrupted);
    close();
    await expect(ask('Again: ')).rejects.toBeInstanceOf(Interrupted);
  });
});

test.each([
  ['y', true],
  [' YES ', true],
  ['yes!', false],
  ['n', false],
  ['', false],
])('asked to go on, %j is %j', async (answer, wanted) => {
  const person = terminal();
  const confirmed = confirm('Go on?', person.streams);
  await turn();
  expect(person.told()).toBe('Go on? [y/N] ');
  person.type(`${answer}\r`);
  expect(await confirmed).toBe(wanted);
});

describe('progress', () => {
  test('is a line that changes a few times a second, and goes away', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { streams, told } = terminal();
    const { show, end } = progressLine(false, streams);
    for (const [word, pause] of [
      ['one', 0],
      ['two', 99],
      ['three', 1],
      ['four', 100],
    ] as const) {
      vi.advanceTimersByTime(pause);
      vi.setSystemTime(Date.now());
      show(() => word);
    }
    end();
    expect(told()).toBe('\rone\rthree\rfour\r');
  });

  test.each([
    [true, true],
    [false, false],
  ])('is nothing where it is quiet (%j) or there is no terminal (%j)', (quiet, output) => {
    const { streams, told } = terminal({ output });
    const { show, end } = progressLine(quiet, streams);
    show(() => 'one');
    end();
    expect(told()).toBe('');
  });
});

test('the first interrupt is told, the second ends the process, and who listened before listens again', () => {
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  const [told, before] = [vi.fn(), vi.fn()];
  const own = process.listeners('SIGINT');
  process.on('SIGINT', before);
  const { isStopped, end } = onInterrupt(told);
  expect(isStopped()).toBe(false);
  process.emit('SIGINT', 'SIGINT');
  expect([isStopped(), told.mock.calls.length]).toEqual([true, 1]);
  expect(() => process.emit('SIGINT', 'SIGINT')).toThrow('ended with 130');
  expect(() => process.emit('SIGTERM', 'SIGTERM')).toThrow('ended with 143');
  expect(told).toHaveBeenCalledTimes(1);
  expect(before).not.toHaveBeenCalled();
  end();
  expect(process.listeners('SIGINT')).toEqual([...own, before]);
  process.off('SIGINT', before);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a command that serves and is stopped by %s ends with %i', async (signal, code) => {
  const own = process.listeners('SIGINT');
  const ended = interrupted();
  process.emit(signal, signal);
  expect(await ended).toBe(code);
  process.removeAllListeners('SIGTERM');
  for (const listener of own) process.on('SIGINT', listener);
});

test('what the system stops at its work ends as that, whatever else it would have ended with', () => {
  const [others, before] = [process.listeners('exit'), process.exitCode];
  const { end } = onInterrupt(vi.fn());
  process.emit('SIGTERM', 'SIGTERM');
  end();
  const [atExit] = process.listeners('exit').filter((each) => !others.includes(each));
  const endsWith = (code: number) => {
    process.exitCode = code;
    atExit?.(code);
    return process.exitCode;
  };
  expect([130, 2].map(endsWith)).toEqual([143, 2]);
  process.exitCode = before;
  process.removeAllListeners('SIGTERM');
});
