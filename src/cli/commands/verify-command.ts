import type { Command } from 'commander';
import type { VerifyFormat } from '../../verify/report/reporters.ts';
import { readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';

const FORMATS = ['text', 'json', 'markdown', 'junit', 'html', 'har'] as const satisfies readonly VerifyFormat[];

interface VerifyArguments {
  readonly url: string;
  readonly tokenEnv: string;
  readonly tokenUrl?: string;
  readonly clientId?: string;
  readonly yes?: boolean;
  readonly show?: boolean;
  readonly rate: number;
  readonly timeout: number;
}

export const verifyCommand: CommandDefinition = {
  name: 'verify',
  formats: FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('a manifest proven against a server')
      .description(
        'Tries every claim of a manifest on a SCIM server, with users and groups of its own, which it removes again.',
      )
      .argument('<id>', 'a connector by its id or its manifest')
      .requiredOption('--url <url>', 'the tenant URL: the address below which /Users stands')
      .option('--token-env <name>', 'the environment variable with the token or secret', 'SCIM_TOKEN')
      .option('--token-url <url>', 'fetch tokens there, with the secret or assertion of --token-env')
      .option('--client-id <id>', 'the client that tokens are fetched for, or the user name')
      .option('--yes', 'do not ask before something is created')
      .option('--show', 'print the requests and answers of what is not proven')
      .option('--rate <number>', 'requests a second at most; 0: as fast as answers come', wholeNumber, 25)
      .option('--timeout <seconds>', 'how long one answer may take', wholeNumber, 10)
      .addHelpText('after', example('SCIM_TOKEN=… scimanifest verify wedo --url https://api.example.com/scim --yes'))
      .action(async (id: string, given: VerifyArguments, self: Command) => {
        const { verifyServer } = await import('../live/verify.ts');
        const { yes = false, show = false, ...rest } = given;
        finish(await verifyServer({ ...rest, id, yes, show, ...readCommonOptions(self, shell, FORMATS) }, shell));
      });
  },
};
