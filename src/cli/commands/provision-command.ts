import type { Command } from 'commander';
import { Option } from 'commander';
import type { DialectName } from '../../scim/patch/dialects.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { addClientOptions, type ClientArguments } from './client-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

const DIALECTS: readonly DialectName[] = ['default', 'aadOptscim062020'];

interface ProvisionArguments extends ClientArguments {
  readonly user: string;
  readonly assigned: boolean;
  readonly dialect: DialectName;
  readonly apply?: boolean;
  readonly domain?: string;
}

export const provisionCommand: CommandDefinition = {
  name: 'provision',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    addClientOptions(command)
      .summary('one user provisioned on demand, in the four phases')
      .description(
        'Shows what the provisioning service would do with one user: import, scope, match, action. For trials only.',
      )
      .argument('<id>', 'a connector by its id or its manifest')
      .requiredOption('--user <file>', 'JSON: the source attributes of the user')
      .option('--no-assigned', 'the user is not assigned to the app any more')
      .addOption(new Option('--dialect <name>', 'how updates are written').choices(DIALECTS).default('default'))
      .option('--domain <name>', "the tenant's default domain, for DefaultDomain()")
      .option('--apply', 'do it; left out, nothing is sent that changes anything')
      .addHelpText(
        'after',
        example('SCIM_TOKEN=… scimanifest provision wedo --url https://api.example.com/scim --user ana.json'),
      )
      .action(async (id: string, given: ProvisionArguments, self: Command) => {
        const { provision } = await import('../live/provision.ts');
        const { apply = false, ...rest } = given;
        finish(await provision({ ...rest, id, apply, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};
