import type { Command } from 'commander';
import { Option } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

interface InitArguments {
  readonly ci?: 'github';
  readonly serve?: string;
  readonly url?: string;
  readonly drift?: readonly string[];
  readonly gitDriver?: boolean;
  readonly approvers?: readonly string[];
}

export const initCommand: CommandDefinition = {
  name: 'init',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('set a repository up')
      .description(
        'Adds connectors/ with one example, the schema for editors, git settings and npm scripts. Never overwrites.',
      )
      .addOption(new Option('--ci <service>', 'add a ready job that checks pull requests').choices(['github']))
      .option('--serve <command>', 'with --ci: add a job that starts this server and runs verify against it')
      .option('--url <url>', 'the tenant URL of that server')
      .option(
        '--drift <connector=principal...>',
        'with --ci: add a job that tells every night whether tenants run what the manifests say',
      )
      .option('--approvers <owner...>', 'who may approve breaking changes, for CODEOWNERS: @name, @organization/team')
      .option('--git-driver', 'have git show manifests as sentences in this clone: git log -p connectors/')
      .option('--no-git-driver', 'take that away again')
      .addHelpText('after', example('scimanifest init && scimanifest gen'))
      .action(async (given: InitArguments, self: Command) => {
        const { init } = await import('../init/init.ts');
        finish(await init({ ...given, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};
