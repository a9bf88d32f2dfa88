import { type Command, Option } from 'commander';
import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { Method } from '../../manifest/manifest.generated.ts';
import type { DraftChoice } from '../new/draft-manifest.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

interface NewArguments {
  readonly name?: string;
  readonly page?: string;
  readonly endpoint?: string;
  readonly graph?: string;
  readonly method?: Method;
  readonly groups?: DraftChoice['groups'];
  readonly yes?: boolean;
}

export const newCommand: CommandDefinition = {
  name: 'new',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('start a connector')
      .description(
        'Writes the draft of a manifest, and says what is still open in it. At a terminal it asks for what was not given.',
      )
      .argument('[id]', 'lower-case words with dashes: the name of the file and of the output folder')
      .option('--name <name>', 'the name of the app; left out: made from the id')
      .option('--page <file>', 'take the facts from a published tutorial')
      .option('--endpoint <source>', 'take them from a SCIM endpoint: an address, a file or a folder')
      .option('--graph <file>', 'take them from a synchronization schema of Microsoft Graph')
      .addOption(new Option('--method <method>', 'how the service signs in').choices(Object.keys(AUTH_METHODS)))
      .addOption(new Option('--groups <answer>', 'whether the app takes groups').choices(['yes', 'no', 'unknown']))
      .option('--yes', 'ask nothing')
      .addHelpText(
        'after',
        example('scimanifest new acme --name "Acme"', 'scimanifest new acme --method bearer-token --groups no --yes'),
      )
      .action(async (id: string | undefined, { yes = false, ...given }: NewArguments, self: Command) => {
        const { newConnector } = await import('../new/new-connector.ts');
        const common = readCommonOptions(self, shell, PLAIN_FORMATS);
        finish(await newConnector({ ...(id !== undefined && { id }), ...given, yes, ...common }, shell));
      });
  },
};
