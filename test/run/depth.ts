/**
 * How far a run tries its laws: `npm test` on a chosen part of their cases, `npm run test:deep` on all of them. What a law
 * leaves to the deep run it leaves by one of these functions.
 */
import process from 'node:process';
import { it } from 'vitest';
import { covering } from './covering.ts';
import { DEEP } from './deep.ts';

export const isDeep = process.env[DEEP] !== undefined;

/**
 * How many examples are made up. The seed is the same in every run, so that more of them find a mistake once, when it is
 * made: a law says with how few the mistakes of its subject are still found.
 *
 * @param few left out: a fourth
 */
export function runs(all: number, few = Math.ceil(all / 4)): number {
  return isDeep ? all : few;
}

/** The cases that are tried: so many that each trait which any of them has is among them. */
export function chosen<Case>(cases: readonly Case[], traitsOf: (each: Case) => Iterable<string>): Case[] {
  return isDeep ? [...cases] : covering(cases, traitsOf);
}

/** For a test of what others hold in less time: a comment says which. */
export const deepIt = it.runIf(isDeep);
