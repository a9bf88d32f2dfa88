import { type Command, Option } from 'commander';
import type { DeploymentToolName } from '../../deploy/files/deployment-files.ts';
import type { GraphCloud } from '../../deploy/graph-clouds.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example, seconds } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

/** Kept here, so that the help loads nothing else; the compiler holds both to the tables. */
const TOOLS = ['terraform', 'powershell', 'az'] as const satisfies readonly DeploymentToolName[];
const CLOUDS = ['global', 'usgov', 'usgov-dod', 'china'] as const satisfies readonly GraphCloud[];

/** Files for another tool are made from files: nobody is asked, and nothing is put. */
const LIVE = { without: ['--as'] };

interface DeployArguments {
  readonly servicePrincipal?: string;
  readonly job?: string;
  readonly cloud: GraphCloud;
  readonly graphUrl?: string;
  readonly tokenEnv: string;
  readonly timeout: number;
  readonly plan?: string;
  readonly apply?: boolean;
  readonly undo?: boolean;
  readonly as?: DeploymentToolName;
  readonly onto?: string;
  readonly out?: string;
  readonly functions?: string;
  readonly operators?: string;
}

export const deployCommand: CommandDefinition = {
  name: 'deploy',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('the mapping into the tenant: a plan, and on demand the change itself')
      .description(
        [
          'Fetches the schema of the provisioning job from Microsoft Graph, merges the manifest into it, and says what that',
          'means. Nothing is put without --apply. The token comes from the environment.',
        ].join('\n'),
      )
      .argument('<id>', 'a connector by its id or its manifest')
      .addOption(new OptionBeside(LIVE, '--service-principal <id>', 'the object id of the enterprise app'))
      .addOption(new OptionBeside(LIVE, '--job <id>', 'its provisioning job; left out: the only one there is'))
      .addOption(
        new OptionBeside(
          { without: ['--as', '--undo'] },
          '--plan <file>',
          'write the plan there; with --apply: put only what that plan says',
        ),
      )
      .addOption(new OptionBeside(LIVE, '--apply', 'put it; what stood there is kept in deployments/'))
      .addOption(
        new OptionBeside(
          LIVE,
          '--undo',
          'take the last deployment back: put what stood there before, where --apply says so',
        ),
      )
      .addOption(
        new OptionBeside(LIVE, '--token-env <name>', 'the environment variable with the token for Graph').default(
          'GRAPH_TOKEN',
        ),
      )
      .addOption(new OptionBeside(LIVE, '--cloud <name>', 'which Graph').choices(CLOUDS).default('global'))
      .addOption(new OptionBeside(LIVE, '--graph-url <url>', 'a Graph on this machine, for tests'))
      .addOption(
        new OptionBeside(LIVE, '--timeout <seconds>', 'how long one answer may take').argParser(seconds).default(60),
      )
      .addOption(new Option('--as <tool>', 'write files for this tool instead').choices(TOOLS))
      .addOption(new OptionBeside({ with: ['--as'] }, '--onto <file>', 'the schema of the job, fetched before'))
      .addOption(new OptionBeside({ with: ['--as'] }, '--functions <file>', 'the answer of GET …/schema/functions'))
      .addOption(
        new OptionBeside({ with: ['--as'] }, '--operators <file>', 'the answer of GET …/schema/filterOperators'),
      )
      .addOption(
        new OptionBeside({ with: ['--as'] }, '--out <dir>', 'where to write; left out: deployments/<id>/<tool>'),
      )
      .addHelpText(
        'after',
        example(
          'GRAPH_TOKEN=… scimanifest deploy wedo --service-principal 11111111-2222-3333-4444-555555555555',
          'scimanifest deploy wedo --as terraform --onto schema.json',
        ),
      )
      .action(async (id: string, given: DeployArguments, self: Command) => {
        const { apply = false, undo = false, as, onto, servicePrincipal, out, functions, operators, ...rest } = given;
        const common = readCommonOptions(self, shell, PLAIN_FORMATS);
        if (as !== undefined) {
          if (onto === undefined)
            throw new CannotRun('The schema to start from is not named.', 'Fetch it, and name it: --onto schema.json');
          const { deployFiles } = await import('../deploy/deploy-files.ts');
          const files = { ...(functions && { functions }), ...(operators && { operators }), ...(out && { out }) };
          finish(await deployFiles({ id, as, onto, ...files, ...common }, shell));
          return;
        }
        if (servicePrincipal === undefined)
          throw new CannotRun('No enterprise app is named.', 'Name it by its object id: --service-principal …');
        const { deploy } = await import('../deploy/deploy.ts');
        finish(await deploy({ ...rest, id, servicePrincipal, apply, undo, ...common }, shell));
      });
  },
};
