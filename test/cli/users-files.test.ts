/** What is read of files of users of every kind, or why they are not read: each file with its users, as a table. */
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CannotRun } from '../../src/cli/shell.ts';
import { checkUsersFile, readUsersFile } from '../../src/cli/users/users-file.ts';
import { placeIn } from '../../src/disk/place.ts';
import { sharedFolder } from '../run/shared-folder.ts';

const ANA = '{"userPrincipalName":"ana@a.example","department":"Ops"}';
const BEA = '{"userPrincipalName":"bea@a.example"}';
const utf16 = (text: string, order: 'le' | 'be' = 'le'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const bytes = (...values: readonly number[]) => Buffer.from(values);

/** By the name of the file, which tells a little, and what it is about. */
const FILES: Readonly<Record<string, string | Buffer>> = {
  'plain.csv': 'userPrincipalName,mail\nana,a@a.example\nbea,\n',
  'no-end.csv': 'userPrincipalName,mail\nana,a@a.example',
  'windows.csv': 'userPrincipalName;mail\r\nana;a\r\nbea;b\r\n',
  'old-mac.csv': 'userPrincipalName\tmail\rana\ta\rbea\tb\r',
  'quoted.csv': 'userPrincipalName,displayName\n"ana","Ana ""Ace"" Ruiz"\nbea,"two\nlines, one value"\ncia,c\n',
  'marked.csv': '\uFEFFuserPrincipalName,mail\nana,a\n',
  'blank-lines.csv': '\n\nuserPrincipalName,mail\n\nana,a\n',
  'names-of-others.csv': 'UserPrincipalName,Shoes,,Mail\nana,40,x,a\n',
  'types.csv':
    'userPrincipalName,mail\nana,System.Object[]\nbea,Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser\n',
  'wide.csv': utf16('userPrincipalName,mail\nänä,a\n'),
  'wide-marked.csv': utf16('\uFEFFuserPrincipalName,mail\nänä,a\n'),
  'wide-other-way.csv': utf16('userPrincipalName,mail\nänä,a\n', 'be'),
  'wide-other-way-marked.csv': utf16('\uFEFFuserPrincipalName,mail\nänä,a\n', 'be'),
  'wide-damaged.csv': Buffer.concat([utf16('userPrincipalName,mail\nana,a\n'), bytes(0x00, 0xd8)]),
  'wide-cut.csv': Buffer.concat([utf16('userPrincipalName,mail\nana,a\n'), bytes(0x41)]),
  'lines.ndjson': `${ANA}\n${BEA}\n`,
  'lines-no-end.jsonl': `${ANA}\n\n${BEA}`,
  'lines-by-their-look.txt': `${ANA}\n${BEA}\n`,
  'first-line-cut.jsonl': `{"userPrincipalName":"ana"\n${BEA}\n`,
  'first-line-cut.txt': `{"userPrincipalName":"ana"\n${BEA}\n`,
  'second-line-cut.jsonl': `${ANA}\n{"userPrincipalName":\n`,
  'list.json': `[${ANA},\n ${BEA}]`,
  'graph.json': `{ "value": [\n${ANA},\n${BEA}\n] }`,
  'one.json': JSON.stringify(JSON.parse(ANA), null, 2),
  'several.json': `[${ANA}]\n[${BEA}]\n`,
  'list-cut.json': `[${ANA},`,
  'list-of-others.json': '[1]',
  'no-attribute.json': '[{"shoes":40}]',
  'refused.json': `[${ANA},\n{"userPrincipalName":"x","__proto__":1}]`,
  'refused.csv': 'userPrincipalName,__proto__\nana,1\n',
  'words.json': 'ana and bea',
  'empty.csv': '',
  'blanks.csv': ' \n\n',
  'header-alone.csv': 'userPrincipalName,mail\n',
  'empty.json': '[]',
  'no-columns.csv': '\n one,two,three,four,five,six,seven\n1,2,3,4,5,6,7\n',
  'long-header.csv': `${'x'.repeat(300)},b\n1,2\n`,
  'separator-alone.csv': 'sep=;\n',
  'name-of-two-lines.csv': 'sep=,\n"one\n1",two\n1,2\n',
  'same-column.csv': '\nuserPrincipalName,mail,UserPrincipalName\nana,a,ana\n',
  'too-few.csv': 'userPrincipalName,mail\nana\nbea,b\n',
  'too-many.csv': 'userPrincipalName,mail\nana,a,b\n',
  'cut-off.csv': 'userPrincipalName,mail\nana,a\nbea',
  'stray-quote.csv': 'userPrincipalName,mail\nana,a"b\n',
  'open-quote.csv': 'userPrincipalName,mail\nana,"a\n',
  'local.csv': Buffer.concat([Buffer.from('userPrincipalName,mail\nana,a\nb'), bytes(0xe4), Buffer.from('a,b\n')]),
  'local-header.csv': Buffer.concat([Buffer.from('userPrincipalName,m'), bytes(0xe4), Buffer.from('il\nana,a\n')]),
  'local.json': Buffer.concat([Buffer.from(`${ANA}\n{"userPrincipalName":"`), bytes(0xe4), Buffer.from('"}\n')]),
  'zeros.csv': 'userPrincipalName,mail\nana,\0\n',
  'book.xlsx': bytes(0x50, 0x4b, 0x03, 0x04, 0x20),
  'begins-like-an-archive.csv': 'PK,mail\nana,a\n',
  'book.xls': bytes(0xd0, 0xcf, 0x11, 0xe0, 0x20),
  'packed.csv.gz': bytes(0x1f, 0x8b, 0x20),
  'packed.csv.zst': bytes(0x28, 0xb5, 0x2f, 0xfd, 0x20),
  'users.parquet': bytes(0x50, 0x41, 0x52, 0x31, 0x20),
};

async function told(file: string): Promise<string[]> {
  try {
    const users = checkUsersFile(placeIn(path.dirname(file), path.basename(file)));
    const { opened, count, names, digest } = users;
    const { blocks: _, place: __, ...form } = opened;
    const lines = [`  ${JSON.stringify(form)}`, `  ${count} with ${[...names].join(', ')}; ${digest.slice(0, 8)}`];
    for await (const { line, record } of readUsersFile(users)) lines.push(`  ${line}: ${JSON.stringify(record)}`);
    return lines;
  } catch (error) {
    if (error instanceof CannotRun) return [`  ${error.message}`, `  → ${error.hint}`];
    throw error;
  }
}

test('each file is read whole, or refused at its place', async () => {
  const folder = sharedFolder();
  const lines: string[] = [];
  for (const [name, content] of Object.entries(FILES)) {
    fs.writeFileSync(path.join(folder, name), content);
    lines.push(name, ...(await told(path.join(folder, name))), '');
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/users-files.txt');
});

test('a file of several pieces is read as one of one piece', async () => {
  const folder = sharedFolder();
  const rows = Array.from({ length: 9000 }, (_, index) => `user${index}@a.example,"Ä, ${index}\nx"`);
  fs.writeFileSync(path.join(folder, 'large.csv'), `userPrincipalName,displayName\n${rows.join('\n')}\n`);
  const users = checkUsersFile(placeIn(folder, 'large.csv'));
  const seen: string[] = [];
  for await (const { line, record } of readUsersFile(users)) seen.push(`${line} ${JSON.stringify(record)}`);
  const wanted = rows.map((_, index) => {
    const record = { userPrincipalName: `user${index}@a.example`, displayName: `Ä, ${index}\nx` };
    return `${2 + 2 * index} ${JSON.stringify(record)}`;
  });
  expect(seen.join('\n')).toBe(wanted.join('\n'));
  fs.writeFileSync(path.join(folder, 'long.csv'), `userPrincipalName,mail\nana,${'x'.repeat(1_100_000)}`);
  expect(() => checkUsersFile(placeIn(folder, 'long.csv'))).toThrow('long.csv:2 This line is longer than any user');
});
