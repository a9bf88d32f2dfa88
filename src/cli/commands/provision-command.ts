import type { Command } from 'commander';
import { Option } from 'commander';
import type { DialectName } from '../../scim/patch/dialects.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { addClientOptions, type ClientArguments } from './client-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

const DIALECTS: readonly DialectName[] = ['default', 'aadOptscim062020'];

interface ProvisionArguments extends ClientArguments {
  readonly user?: string;
  readonly users?: string;
  readonly group?: string;
  readonly journal?: string;
  readonly assigned: boolean;
  readonly purged?: boolean;
  readonly dialect: DialectName;
  readonly apply?: boolean;
  readonly domain?: string;
}

export const provisionCommand: CommandDefinition = {
  name: 'provision',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    addClientOptions(command)
      .summary('users and a group provisioned on demand, in the phases of the service')
      .description(
        [
          'Shows what the provisioning service would do with one user or group: import, scope, match, action, references;',
          'or with every user of a file. For trials: in production the provisioning service itself runs the mapping.',
        ].join('\n'),
      )
      .argument('<id>', 'a connector by its id or its manifest')
      .option('--user <file>', 'JSON: the source attributes of one user')
      .option(
        '--users <file>',
        'NDJSON or CSV: the source attributes of many, under their names or those of Microsoft Graph',
      )
      .option('--group <file>', 'JSON: the source attributes of one group; its members are looked for in the app')
      .option('--no-assigned', 'they are not assigned to the app any more')
      .option('--purged', 'the user or the group was deleted from the directory for good')
      .addOption(new Option('--dialect <name>', 'how updates are written').choices(DIALECTS).default('default'))
      .option('--domain <name>', "the tenant's default domain, for DefaultDomain()")
      .option('--apply', 'do it; left out, nothing is sent that changes anything')
      .addOption(
        new OptionBeside(
          { with: ['--users'] },
          '--journal <file>',
          'what the run has done; left out: the name of the file and .journal',
        ),
      )
      .addHelpText(
        'after',
        example(
          'SCIM_TOKEN=… scimanifest provision wedo --url https://api.example.com/scim --user ana.json',
          'SCIM_TOKEN=… scimanifest provision wedo --url https://api.example.com/scim --users users.ndjson --apply',
        ),
      )
      .action(async (id: string, given: ProvisionArguments, self: Command) => {
        const { provision } = await import('../live/provision.ts');
        const { apply = false, purged = false, ...rest } = given;
        finish(
          await provision({ ...rest, id, apply, purged, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell),
        );
      });
  },
};
