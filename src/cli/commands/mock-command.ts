import type { Command } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';

interface MockArguments {
  readonly port: number;
  readonly users: number;
  readonly fault: readonly string[];
  readonly store?: string;
  readonly tokenEnv: string;
  readonly tokenLife: number;
  readonly trust?: string;
  readonly listFaults?: boolean;
}

export const mockCommand: CommandDefinition = {
  name: 'mock',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('a SCIM server from a manifest')
      .description('Serves the app of a connector on this machine: its attributes, filters, groups and sign-in.')
      .argument('[id]', 'a connector by its id or its manifest')
      .option('--port <number>', 'the port to listen on; 0: any that is free', wholeNumber, 0)
      .option('--users <number>', 'made-up users that are there from the start', wholeNumber, 0)
      .option('--fault <name>', 'fail in this way; may be given several times', addTo, [])
      .option('--list-faults', 'show every fault, and serve nothing')
      .option('--store <file>', 'keep what is stored in this file')
      .option(
        '--token-env <name>',
        'the environment variable with the token or secret; unset: one is made up',
        'SCIM_TOKEN',
      )
      .option('--token-life <seconds>', 'how long tokens of the token endpoint live', wholeNumber, 3600)
      .option('--trust <file>', 'JSON: issuer, audience and keys of whose assertions are taken')
      .addHelpText(
        'after',
        example('scimanifest mock wedo --port 8080 --users 20 --fault capital-ops-ignored-on-users'),
      )
      .action(async (id: string | undefined, given: MockArguments, self: Command) => {
        const { listFaults, mock } = await import('../live/mock.ts');
        const options = readCommonOptions(self, shell, PLAIN_FORMATS);
        const { fault, listFaults: isList = false, ...rest } = given;
        if (isList) finish(listFaults(options, shell));
        else if (id === undefined) throw new CannotRun('No connector is named.', 'Name one: scimanifest mock wedo');
        else finish(await mock({ ...rest, id, faults: fault, ...options }, shell));
      });
  },
};

function addTo(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
