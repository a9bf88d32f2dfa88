import { describe, expect, it } from 'vitest';
import { digestOf, inputOf } from '../../src/generate/digest.ts';
import { CONNECTOR_FILES } from '../../src/generate/own-file.ts';
import { planWrites, recordAfter, recordDuring } from '../../src/generate/plan.ts';

const PATH = 'acme/tutorial.md';
const generated = (text: string) => `# Generated from connectors/acme.json. Edit that file, not this page.\n${text}`;
const NEW = generated('new\n');
const OLD = generated('old\n');
const EDIT = generated('edit\n');

interface Situation {
  readonly wanted?: string;
  readonly disk?: string;
  readonly recorded?: readonly string[];
  readonly leftAlone?: boolean;
  readonly force?: boolean;
  readonly blocked?: boolean;
  readonly merged?: boolean;
}

function plan({
  wanted,
  disk,
  recorded,
  leftAlone = false,
  force = false,
  blocked = false,
  merged = false,
}: Situation) {
  return planWrites({
    outputs: wanted === undefined ? [] : [{ path: PATH, text: wanted }],
    disk: new Map(disk === undefined ? [] : [[PATH, disk]]),
    record: new Map(recorded === undefined ? [] : [[PATH, recorded.map(digestOf)]]),
    isLeftAlone: () => leftAlone,
    blocked: new Set(blocked ? [PATH] : []),
    merged: new Set(merged ? [PATH] : []),
    force,
    own: CONNECTOR_FILES,
  });
}

describe('the plan', () => {
  it.each<[string, Situation, string | undefined]>([
    ['nothing on the disk', { wanted: NEW }, 'missing'],
    ['the same bytes', { wanted: NEW, disk: NEW, recorded: [NEW] }, 'unchanged'],
    ['the same bytes, but no record', { wanted: NEW, disk: NEW }, 'unchanged'],
    [
      'the same text in a CRLF checkout',
      { wanted: NEW, disk: NEW.replaceAll('\n', '\r\n'), recorded: [NEW] },
      'unchanged',
    ],
    ['what was written last', { wanted: NEW, disk: OLD, recorded: [OLD] }, 'stale'],
    [
      'what was written last, in a CRLF checkout',
      { wanted: NEW, disk: OLD.replaceAll('\n', '\r\n'), recorded: [OLD] },
      'stale',
    ],
    [
      'one of the two digests of a run that was killed',
      { wanted: NEW, disk: OLD, recorded: [OLD, generated('newer\n')] },
      'stale',
    ],
    ['neither the new nor the recorded text', { wanted: NEW, disk: EDIT, recorded: [OLD] }, 'edited'],
    ['such a text, where the user forces it', { wanted: NEW, disk: EDIT, recorded: [OLD], force: true }, 'replaced'],
    ['what git made of two of our texts', { wanted: NEW, disk: EDIT, recorded: [OLD], merged: true }, 'stale'],
    ['somebody’s text, whatever git made of it', { wanted: NEW, disk: 'mine\n', merged: true }, 'foreign'],
    ['such a merge of a connector that is gone', { disk: EDIT, recorded: [OLD], merged: true }, 'orphaned'],
    ['a generated text that nobody recorded', { wanted: NEW, disk: OLD }, 'unrecorded'],
    ['such a text, where the user forces it', { wanted: NEW, disk: OLD, force: true }, 'replaced'],
    ['a file nobody recorded', { wanted: NEW, disk: 'mine\n' }, 'foreign'],
    ['such a file, where the user forces it', { wanted: NEW, disk: 'mine\n', force: true }, 'foreign'],
    ['a file that a forged record names', { wanted: NEW, disk: 'mine\n', recorded: ['mine\n'] }, 'foreign'],
    ['a link in the way', { wanted: NEW, recorded: [OLD], blocked: true }, 'blocked'],
    ['a recorded file that no connector gives any more', { disk: OLD, recorded: [OLD] }, 'orphaned'],
    ['such a file, edited by hand', { disk: EDIT, recorded: [OLD] }, 'abandoned'],
    ['a file of somebody that a forged record names', { disk: 'mine\n', recorded: ['mine\n'] }, 'abandoned'],
    ['such a file, gone already', { recorded: [OLD] }, undefined],
    [
      'a recorded file of a connector that has an error now',
      { disk: OLD, recorded: [OLD], leftAlone: true },
      undefined,
    ],
  ])('%s', (_name, situation, status) => {
    expect(plan(situation)[0]?.status).toBe(status);
  });

  it('takes no file for its own that names another manifest', () => {
    expect(plan({ wanted: NEW, disk: OLD.replace('acme', 'other'), recorded: [OLD] })[0]?.status).toBe('edited');
    expect(plan({ wanted: NEW, disk: OLD.replace('acme', 'other') })[0]?.status).toBe('foreign');
  });
});

describe('the record after a plan', () => {
  it('holds the digest of what was written, and nothing that was removed or is not ours', () => {
    const record = new Map([['gone/tutorial.md', [digestOf(OLD)]]]);
    const outputs = [
      { path: 'acme/tutorial.md', text: NEW },
      { path: 'acme/mapping.ts', text: NEW },
    ];
    const disk = new Map([
      ['gone/tutorial.md', OLD],
      ['acme/mapping.ts', 'somebody else’s'],
    ]);
    const planned = planWrites({
      outputs,
      disk,
      record,
      isLeftAlone: () => false,
      blocked: new Set(),
      merged: new Set(),
      force: false,
      own: CONNECTOR_FILES,
    });
    expect([...recordAfter(planned, record)]).toEqual([['acme/tutorial.md', [digestOf(NEW)]]]);
  });

  it('holds both digests while files are being written', () => {
    const record = new Map([[PATH, [digestOf(OLD)]]]);
    const planned = plan({ wanted: NEW, disk: OLD, recorded: [OLD] });
    expect(recordDuring(planned, record).get(PATH)).toEqual([digestOf(OLD), digestOf(NEW)]);
  });
});

it('each part of a manifest decides what comes out: its place, its text and what was proven of it', () => {
  const manifest = { id: 'a', file: 'connectors/a.json', text: '{}' };
  const record = { file: 'connectors/a.verified.json', text: '{ "claims": [] }' };
  const inputs = [
    manifest,
    { ...manifest, record },
    { ...manifest, record: { ...record, text: '{}' } },
    { ...manifest, text: '{ }' },
    { ...manifest, file: 'old/a.json' },
  ].map(inputOf);
  expect(new Set(inputs).size).toBe(inputs.length);
});
