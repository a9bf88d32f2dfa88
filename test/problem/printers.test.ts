import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/catalogue.ts';
import { compareProblems, sortProblems } from '../../src/problem/compare-problems.ts';
import { documentHead } from '../../src/problem/json-documents.ts';
import { printers } from '../../src/problem/printers.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { anyText } from '../any-text.ts';

const problem: Problem = {
  rule: 'attribute-misspelt',
  severity: 'error',
  message: '"usrName" is no attribute.',
  file: 'connectors/acme.json',
  line: 2,
  column: 12,
  endLine: 2,
  endColumn: 21,
  pointer: '/users/attributes/0/name',
  hint: 'Did you mean `userName`?',
};

function text(source: string, ...problems: Problem[]): string {
  return printers.text({ problems, sources: new Map([['connectors/acme.json', source]]), color: false });
}

describe('text', () => {
  it.each(['\u00ad', '\u200b', '\u2060', '\ufeff', '\u202e', '\u0007'])(
    'marks a character that nobody sees: %j',
    (unseen) => {
      const message = `"usr${unseen}Name" is no attribute.`;
      const printed = text(`{\n  "name":  "usr${unseen}Name"\n}`, { ...problem, message });
      expect(printed).toContain('"usr·Name" is no attribute.');
      expect(printed).toContain('"name":  "usr·Name"');
      expect(printed).not.toContain(unseen);
    },
  );

  it('shows the place, the line, the mark and the hint', () => {
    expect(text('{\n  "name":  "usrName"\n}', problem)).toBe(
      [
        'connectors/acme.json:2:12  error  "usrName" is no attribute.  attribute-misspelt',
        '  2 |   "name":  "usrName"',
        '    |            ^^^^^^^^^',
        '  hint: Did you mean `userName`?',
        '',
      ].join('\n'),
    );
  });

  it('puts an empty line between two problems', () => {
    const bare = { ...problem, hint: null, file: 'other.json' };
    expect(text('', bare, bare).split('\n')).toEqual([
      expect.stringContaining('other.json:2:12'),
      '',
      expect.stringContaining('other.json:2:12'),
      '',
    ]);
  });

  it('keeps the mark below its place behind tabs, CRLF and wide characters', () => {
    const [, source, mark] = text('{\r\n\t"名": 🙂 "usrName"\r\n}', { ...problem, column: 10, endColumn: 19 }).split(
      '\n',
    );
    expect(source).toBe('  2 |   "名": 🙂 "usrName"');
    // Two columns each for the tab, the Han character and the face.
    expect(mark).toBe(`    |            ${'^'.repeat(9)}`);
  });

  it('shows a long line around the place only', () => {
    const line = `${'a'.repeat(500)}"usrName"${'b'.repeat(500)}`;
    const [, source = '', mark = ''] = text(`\n${line}`, { ...problem, column: 501, endColumn: 510 }).split('\n');
    expect(source).toMatch(/^ {2}2 \| …a+"usrName"b+…$/);
    expect(source.length).toBeLessThan(112);
    expect(source.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('"usrName"');
  });

  it('marks the place behind the last line, and none where no line is known', () => {
    expect(text('{', { ...problem, line: 1, column: 2, endLine: 1, endColumn: 2 })).toContain('  1 | {\n    |  ^\n');
    expect(text('{', problem)).not.toContain('|');
  });

  it('does not hand escape sequences of a manifest to the terminal', () => {
    const forged = text('x\n\u001B[2J\u202Etxt\n', { ...problem, message: 'a\u001B]0;b\u0007', hint: 'c\u001B[1m' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(forged).not.toMatch(/[\u001B\u0007\u202E]/);
  });

  it('colours on request only', () => {
    const colored = printers.text({ problems: [problem], sources: new Map(), color: true });
    expect(colored).toContain('\u001B[31merror\u001B[39m');
  });

  it('each style has its beginning and its end', () => {
    const severities = ['error', 'warning', 'info'] as const;
    const problems = severities.map((severity) => ({ ...problem, severity, file: 'a.json' }));
    const sources = new Map([['a.json', '{\n  "name":  "usrName"\n}']]);
    const printed = printers.text({ problems, sources, color: true }).replaceAll('\u001B', '');
    const [first, ...others] = printed.split('\n\n');
    expect([first, ...others.map((each) => each.split('\n')[0])].join('\n')).toMatchInlineSnapshot(`
      "[1ma.json:2:12[22m  [31merror[39m  "usrName" is no attribute.  [2mattribute-misspelt[22m
        [2m2 |[22m   "name":  "usrName"
        [2m  |[22m [31m           ^^^^^^^^^[39m
        hint: Did you mean \`userName\`?
      [1ma.json:2:12[22m  [33mwarning[39m  "usrName" is no attribute.  [2mattribute-misspelt[22m
      [1ma.json:2:12[22m  [36minfo[39m  "usrName" is no attribute.  [2mattribute-misspelt[22m"
    `);
  });

  it('never throws, wherever a problem is', () => {
    const place = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(
        anyText({ maxLength: 400 }),
        place,
        place,
        place,
        place,
        (source, line, column, endLine, endColumn) => {
          expect(text(source, { ...problem, line, column, endLine, endColumn })).toContain('attribute-misspelt');
        },
      ),
    );
  });
});

describe('json', () => {
  it('has exactly the fields of the contract, and the end of the place', () => {
    const report = JSON.parse(printers.json({ problems: [problem], sources: new Map(), color: true }));
    expect(Object.keys(report)).toEqual(['$schema', 'version', 'problems']);
    expect(Object.keys(report.problems[0])).toEqual([
      'rule',
      'severity',
      'message',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'pointer',
      'hint',
    ]);
    expect(report.problems).toEqual([problem]);
  });

  it('is a document even without problems', () => {
    expect(JSON.parse(printers.json({ problems: [], sources: new Map(), color: false }))).toEqual({
      ...documentHead('problems'),
      problems: [],
    });
  });
});

describe('github', () => {
  const github = (changed: Partial<Problem>): string =>
    printers.github({ problems: [{ ...problem, ...changed }], sources: new Map(), color: false });

  it('escapes what would end the command or a property', () => {
    expect(github({ message: '100%: a,b\r\nc', file: 'a,b:c%.json' })).toBe(
      '::error file=a%2Cb%3Ac%25.json,line=2,col=12,endLine=2,endColumn=21,title=attribute-misspelt::100%25: a,b%0Ac%0ADid you mean `userName`?\n',
    );
  });

  it('leaves columns out where the place spans lines', () => {
    expect(github({ endLine: 3, severity: 'info', hint: null })).toBe(
      '::notice file=connectors/acme.json,line=2,endLine=3,title=attribute-misspelt::"usrName" is no attribute.\n',
    );
  });

  it('is one line a problem, whatever the message', () => {
    fc.assert(
      fc.property(anyText(), (message) => {
        const lines = github({ message, hint: message }).split(/\r\n|[\r\n]/);
        expect(lines).toHaveLength(2);
        expect(lines[0]).toMatch(/^::error file=connectors\/acme\.json,/);
      }),
    );
  });
});

describe('sarif', () => {
  const sarif = (...problems: Problem[]) =>
    JSON.parse(printers.sarif({ problems, sources: new Map(), color: false, findRule }));

  it('names the rule, its help, and the place by a relative address', () => {
    const { version, runs } = sarif({ ...problem, file: 'connectors/a b%.json' });
    expect(version).toBe('2.1.0');
    const [{ tool, results }] = runs;
    expect(tool.driver.rules[0]).toMatchObject({ id: 'attribute-misspelt', defaultConfiguration: { level: 'error' } });
    expect(tool.driver.rules[0].help.text).not.toBe('');
    expect(results[0]).toMatchObject({ ruleId: 'attribute-misspelt', ruleIndex: 0, level: 'error' });
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'connectors/a%20b%25.json' },
      region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 21 },
    });
  });

  it.each([
    ['a:b/c.json', 'a%3Ab/c.json'],
    ['a/b:c.json', 'a/b%3Ac.json'],
    ['a\\b.json', 'a/b.json'],
  ])('the file %s stands at %s', (file, uri) => {
    const [run] = sarif({ ...problem, file }).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('keeps the fingerprint when lines move, and tells two equal mistakes apart', () => {
    const print = (report: ReturnType<typeof sarif>, index: number): string =>
      report.runs[0].results[index].partialFingerprints['scimanifest/v1'];
    expect(print(sarif({ ...problem, line: 9, endLine: 9 }), 0)).toBe(print(sarif(problem), 0));
    const twice = sarif(problem, { ...problem, line: 9 });
    expect(print(twice, 0)).not.toBe(print(twice, 1));
  });
});

describe('order', () => {
  it('is the same whatever the order of what was found, and each problem once', () => {
    const some = [
      problem,
      { ...problem, line: 10 },
      { ...problem, file: 'a.json' },
      { ...problem, column: 3 },
      { ...problem, rule: 'a' },
    ];
    const sorted = sortProblems(some);
    expect(sorted.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'a.json:2:12 attribute-misspelt',
      'connectors/acme.json:2:3 attribute-misspelt',
      'connectors/acme.json:2:12 a',
      'connectors/acme.json:2:12 attribute-misspelt',
      'connectors/acme.json:10:12 attribute-misspelt',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray([...some, ...some], { minLength: 10 }), (shuffled) => {
        expect(sortProblems(shuffled)).toEqual(sorted);
      }),
    );
    expect(compareProblems(problem, problem)).toBe(0);
  });
});
