import type { Command } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

const SERVED = { without: ['--list-faults'] };

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
      .addOption(
        new OptionBeside(SERVED, '--port <number>', 'the port to listen on; 0: any that is free')
          .argParser(wholeNumber)
          .default(0),
      )
      .addOption(
        new OptionBeside(SERVED, '--users <number>', 'made-up users that are there from the start')
          .argParser(wholeNumber)
          .default(0),
      )
      .addOption(
        new OptionBeside(SERVED, '--fault <name>', 'fail in this way; may be given several times')
          .argParser(addTo)
          .default([]),
      )
      .option('--list-faults', 'show every fault, and serve nothing')
      .addOption(new OptionBeside(SERVED, '--store <file>', 'keep what is stored in this file'))
      .addOption(
        new OptionBeside(
          SERVED,
          '--token-env <name>',
          'the environment variable with the token or secret; unset: one is made up',
        ).default('SCIM_TOKEN'),
      )
      .addOption(
        new OptionBeside(SERVED, '--token-life <seconds>', 'how long tokens of the token endpoint live')
          .argParser(wholeNumber)
          .default(3600),
      )
      .addOption(
        new OptionBeside(SERVED, '--trust <file>', 'JSON: issuer, audience and keys of whose assertions are taken'),
      )
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
