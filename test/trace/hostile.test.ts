/** Texts that look like marks, templates, tables or ends of lines: tracing goes on, and blames the right part. */
import { describe, expect, it } from 'vitest';
import { OUTPUTS, type OutputName } from '../../src/trace/outputs.ts';
import { traceOutput } from '../../src/trace/trace-output.ts';
import { HOSTILE_STRINGS } from '../emit/hostile.ts';
import { isDeep } from '../run/depth.ts';
import { preparedTemplates, subjectOf } from './subjects.ts';

const templates = preparedTemplates();
const CODE: readonly OutputName[] = OUTPUTS.filter((output) => output !== 'tutorial.md');
const MARKS = [
  '\uFDD00\uFDD1',
  '\uFDD0999999\uFDD1',
  '\uFDD0',
  'q',
  'x'.repeat(300),
  '1. ',
  '```\n\ncode',
  '| a | b |',
  ' \n ',
];

function hostile(text: string): unknown {
  return {
    name: `Acme ${text}`,
    prerequisites: [`needs ${text}`],
    auth: { method: 'bearer-token', fields: [{ portal: `Tenant ${text}`, from: { support: text } }], note: text },
    setup: { intro: text, steps: [{ text, code: { text: `${text}\n\nend` }, notes: [{ text }], after: text }] },
    users: {
      actions: ['create'],
      basis: 'documented',
      attributes: [
        { name: 'userName', source: 'userPrincipalName', matching: 1, note: text },
        { name: 'title', constant: text, default: text },
      ],
      notes: [text],
    },
    sections: [{ at: 'end', heading: `More ${text}`, body: [text, `first\n\nsecond ${text}`] }],
    tutorial: { edition: 'six-step', vocabulary: 'entra-id', title: `Title ${text}` },
  };
}

describe('a hostile text', () => {
  const texts = [...HOSTILE_STRINGS, ...MARKS].filter((text) => text !== '');
  it.each(texts)('%j is traced like any other', async (text) => {
    const subject = subjectOf(hostile(text), 'acme', templates);
    // The page, and the outputs of code in turn.
    const turn = texts.indexOf(text) % CODE.length;
    for (const output of isDeep
      ? OUTPUTS
      : OUTPUTS.filter((each) => CODE.indexOf(each) === turn || !CODE.includes(each))) {
      // Code holds nothing of the prose, so only the attributes are tried there.
      const isAsked =
        output === 'tutorial.md' ? undefined : (pointer: string) => pointer.startsWith('/users/attributes/1');
      const lines = (await traceOutput(subject, output, {}, isAsked)) ?? [];
      expect(lines.length).toBeGreaterThan(0);
      if (output !== 'tutorial.md') continue;
      expect(lines.filter(({ template }) => template === null)).toEqual([]);
      const ours = lines.filter((line) => line.text.startsWith('* needs'));
      expect(ours.map(({ manifest }) => manifest[0]?.pointer)).toEqual(['/prerequisites/0']);
      expect(ours[0]?.template).toMatchObject({ file: 'templates/sections/prerequisites.hbs' });
      const title = lines.find((line) => line.text.startsWith('title:'));
      expect(title?.manifest.map(({ pointer }) => pointer)).toEqual(['/tutorial/title']);
    }
  });

  it('of several lines has all of them traced to it', async () => {
    const subject = subjectOf(hostile('plain'), 'acme', templates);
    const lines = (await traceOutput(subject, 'tutorial.md', {})) ?? [];
    const body = lines.filter((line) => line.text === 'first' || line.text === 'second plain');
    expect(body.map(({ manifest }) => manifest[0]?.pointer)).toEqual(['/sections/0/body/1', '/sections/0/body/1']);
    expect(body.map(({ template }) => template)).toEqual(
      Array(2).fill({ file: 'templates/parts/section-body.hbs', line: 2 }),
    );
  });
});
