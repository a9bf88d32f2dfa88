/** The sources keep what ARCHITECTURE.md says about them. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCircles } from './import-circles.ts';
import { knownSources } from './known-sources.ts';
import { reach, readRooms, roomOf } from './rooms.ts';
import { filesBelow, ROOT } from './source-file.ts';

const rooms = readRooms();
const sources = knownSources('src').map(({ source }) => source);

/** What runs in a reader's browser, and nowhere else. */
const BROWSER = 'src/preview/browser/';
/** What a page and its server say to each other: the browser's own compilation holds that nothing in it needs Node.js. */
const SPOKEN = 'src/preview/edit/';

describe('rooms', () => {
  it('are the folders and the files right in src/, each once', () => {
    expect(rooms.map(({ name }) => name).sort()).toEqual([...new Set(filesBelow('src').map(roomOf))].sort());
  });

  it('stand below every room that their row names, so that no arrow runs back up', () => {
    const upwards = rooms.flatMap(({ name, mayImport }, index) => {
      const above = rooms.slice(0, index).map((room) => room.name);
      return mayImport.filter((other) => !above.includes(other)).map((other) => `${name} → ${other}`);
    });
    expect(upwards).toEqual([]);
  });

  it('import what the table lets them', () => {
    const mayReach = reach(rooms);
    const forbidden = sources.flatMap(({ file, imports }) => {
      const room = roomOf(file);
      const others = imports.filter((other) => roomOf(other) !== room);
      return others.filter((other) => !mayReach.get(room)?.has(roomOf(other))).map((other) => `${file} → ${other}`);
    });
    expect(forbidden).toEqual([]);
  });

  it('name no room that they would not reach without', () => {
    const mayReach = reach(rooms);
    const idle = rooms.flatMap(({ name, mayImport }) =>
      mayImport
        .filter((other) => mayImport.some((better) => better !== other && mayReach.get(better)?.has(other)))
        .map((other) => `${name} → ${other}`),
    );
    expect(idle).toEqual([]);
  });
});

describe('files', () => {
  it('import one another in no circle, except blocks and tables, which hold each other on a page too', () => {
    const difference = 'src/preview/difference';
    expect(importCircles(sources)).toEqual([[`${difference}/compare-blocks.ts`, `${difference}/compare-tables.ts`]]);
  });

  it('run in a browser or in Node.js: neither kind imports the other', () => {
    const crossing = sources.flatMap(({ file, imports }) =>
      imports
        .filter((other) => other.startsWith(BROWSER) !== file.startsWith(BROWSER))
        .filter((other) => !other.startsWith(SPOKEN))
        .map((other) => `${file} → ${other}`),
    );
    expect(crossing).toEqual([]);
  });

  it('stand in folders that a reader can survey; a README says why where there are more than twenty', () => {
    const folders = new Map<string, number>();
    for (const file of filesBelow('src').map((name) => path.posix.dirname(name))) {
      folders.set(file, (folders.get(file) ?? 0) + 1);
    }
    const crowded = [...folders].filter(([, count]) => count > 20).map(([folder]) => folder);
    expect(crowded.filter((folder) => !fs.existsSync(path.join(ROOT, folder, 'README.md')))).toEqual([]);
  });
});

describe('the outside world', () => {
  /** Where process, console, clock, chance, disk and network may be used. */
  const isOutside = (file: string): boolean =>
    ['cli', 'build', 'disk'].includes(roomOf(file)) || file.startsWith(BROWSER);

  /** Pure parts of Node.js. */
  const PURE = ['node:crypto'];

  it('is reached through modules of Node.js by the command, the disk room and the build alone', () => {
    const found = sources
      .filter(({ file }) => !isOutside(file))
      .map(({ file, packages }) => ({
        file,
        modules: packages.filter((name) => name.startsWith('node:') && !PURE.includes(name)).sort(),
      }))
      .filter(({ modules }) => modules.length > 0);
    expect(found).toEqual([]);
  });

  it('is reached through globals by the command and the build alone', () => {
    const GLOBALS = [
      'process',
      'console',
      'fetch',
      'performance',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'require',
    ];
    const found = sources
      .filter(({ file }) => !isOutside(file))
      .flatMap(({ file, globals }) => GLOBALS.filter((name) => globals.has(name)).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
  });

  it('tells its time and its chance to nobody else', () => {
    const found = sources
      .filter(({ file }) => !isOutside(file))
      .flatMap(({ file, chances }) => chances.map((chance) => `${file}: ${chance}`));
    expect(found).toEqual([]);
  });

  it('is seen by this test where it is used', () => {
    const command = sources.filter(({ file }) => roomOf(file) === 'cli');
    expect(command.some(({ packages }) => packages.includes('node:http'))).toBe(true);
    expect(command.some(({ globals }) => globals.has('setTimeout'))).toBe(true);
    expect(command.some(({ chances }) => chances.includes('new Date()'))).toBe(true);
  });
});
