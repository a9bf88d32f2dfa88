/** The help of every command, as `scimanifest COMMAND --help` prints it. */
import { runCommandLine } from '../../cli/command-line.ts';
import { codeBlock, page } from './markdown-lines.ts';

export async function commandsPage(): Promise<string> {
  const whole = await helpOf();
  const names = [...whole.matchAll(/^ {2}([a-z]+) .*(?:\[|<)/gmu)].map(([, name = '']) => name);
  const helps: string[] = [];
  for (const name of names) helps.push(`## ${name}`, codeBlock('text', await helpOf(name)));
  return page(
    '# Commands',
    'What each command takes, as its `--help` prints it, in the order in which a person meets them. The examples run as tests.',
    codeBlock('text', whole),
    ...helps,
  );
}

async function helpOf(...command: readonly string[]): Promise<string> {
  let text = '';
  const out = (piece: string) => {
    text += piece;
  };
  await runCommandLine([...command, '--help'], { cwd: '.', env: {}, out, err: out, color: false });
  return text;
}
