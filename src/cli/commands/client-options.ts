import type { Command } from 'commander';
import { seconds, wholeNumber } from './command-definition.ts';

/** Which server, and how to sign in to it: what every command that talks to one asks for. */
export interface ClientArguments {
  readonly url: string;
  readonly tokenEnv: string;
  readonly tokenUrl?: string;
  readonly clientId?: string;
  readonly rate: number;
  readonly timeout: number;
}

export function addClientOptions(command: Command): Command {
  return command
    .requiredOption('--url <url>', 'the tenant URL: the address below which /Users stands')
    .option('--token-env <name>', 'the environment variable with the token or secret', 'SCIM_TOKEN')
    .option('--token-url <url>', 'fetch tokens there, with the secret or assertion of --token-env')
    .option('--client-id <id>', 'the client that tokens are fetched for, or the user name')
    .option('--rate <number>', 'requests a second at most; 0: as fast as answers come', wholeNumber, 25)
    .option('--timeout <seconds>', 'how long one answer may take', seconds, 10);
}
