import type { Environment } from './environment.ts';

/** Random text with at least so many characters of each class, in random order; null where that cannot be. */
export function randomString(
  environment: Environment,
  length: number | null,
  digits: number | null,
  specials: number | null,
  capitals: number | null,
  lowers: number | null,
  avoided: string | null,
): string | null {
  const classes = [
    { minimum: digits ?? 0, letters: allowed('0123456789', avoided) },
    { minimum: specials ?? 0, letters: allowed('~!@#$%^&*_-+=`|\\(){}[]:;"\'<>,.?/', avoided) },
    { minimum: capitals ?? 0, letters: allowed('ABCDEFGHIJKLMNOPQRSTUVWXYZ', avoided) },
    { minimum: lowers ?? 0, letters: allowed('abcdefghijklmnopqrstuvwxyz', avoided) },
  ];
  const least = classes.reduce((sum, { minimum }) => sum + minimum, 0);
  const all = classes.map(({ letters }) => letters).join('');
  if (length === null || length < 1 || length > 256 || least > length || all === '') return null;
  if (classes.some(({ minimum, letters }) => minimum < 0 || (minimum > 0 && letters === ''))) return null;
  const drawn: string[] = [];
  for (const { minimum, letters } of classes) {
    for (let index = 0; index < minimum; index++) drawn.push(letters.charAt(draw(environment, letters.length)));
  }
  while (drawn.length < length) drawn.push(all.charAt(draw(environment, all.length)));
  return shuffled(environment, drawn);
}

function allowed(letters: string, avoided: string | null): string {
  return avoided === null ? letters : [...letters].filter((letter) => !avoided.includes(letter)).join('');
}

function draw(environment: Environment, size: number): number {
  return Math.min(size - 1, Math.floor(environment.random() * size));
}

function shuffled(environment: Environment, letters: string[]): string {
  let written = '';
  while (letters.length > 0) written += letters.splice(draw(environment, letters.length), 1).join('');
  return written;
}
