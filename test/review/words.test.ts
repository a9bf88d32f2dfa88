import { expect, it } from 'vitest';
import { quoted } from '../../src/review/words.ts';

it('a text is quoted up to 120 letters, and cut behind that', () => {
  const longest = 'a'.repeat(120);
  expect(quoted(longest)).toBe(`"${longest}"`);
  expect(quoted(`${longest}b`)).not.toContain(longest);
  expect(quoted(`${longest}b`)).toContain('…');
});

it('letters of other scripts are counted as they are seen, and their hosts told as the network knows them', () => {
  expect(quoted('😀'.repeat(120))).toBe(`"${'😀'.repeat(120)}"`);
  expect(quoted('https://\u0430cme.example/')).toMatch(
    /^"https:\/\/\u0430cme\.example\/" \(the host is xn--[\w-]+\.example\)$/u,
  );
});
