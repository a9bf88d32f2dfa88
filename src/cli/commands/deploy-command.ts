import { type Command, Option } from 'commander';
import type { DeploymentToolName } from '../../deploy/files/deployment-files.ts';
import type { GraphCloud } from '../../deploy/graph-clouds.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';

/** Kept here, so that the help loads nothing else; the compiler holds both to the tables. */
const TOOLS = ['terraform', 'powershell', 'az'] as const satisfies readonly DeploymentToolName[];
const CLOUDS = ['global', 'usgov', 'usgov-dod', 'china'] as const satisfies readonly GraphCloud[];

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
      .option('--service-principal <id>', 'the object id of the enterprise app')
      .option('--job <id>', 'its provisioning job; left out: the only one there is')
      .option('--plan <file>', 'write the plan there; with --apply: put only what that plan says')
      .option('--apply', 'put it; what stood there is kept in deployments/')
      .option('--undo', 'with --apply: put back what stood there before the last deployment')
      .option('--token-env <name>', 'the environment variable with the token for Graph', 'GRAPH_TOKEN')
      .addOption(new Option('--cloud <name>', 'which Graph').choices(CLOUDS).default('global'))
      .option('--graph-url <url>', 'a Graph on this machine, for tests')
      .option('--timeout <seconds>', 'how long one answer may take', wholeNumber, 60)
      .addOption(new Option('--as <tool>', 'write files for this tool instead').choices(TOOLS))
      .option('--onto <file>', 'with --as: the schema of the job, fetched before')
      .option('--functions <file>', 'with --as: the answer of GET …/schema/functions')
      .option('--operators <file>', 'with --as: the answer of GET …/schema/filterOperators')
      .option('--out <dir>', 'with --as: where to write; left out: deployments/<id>/<tool>')
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
