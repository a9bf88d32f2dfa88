import { type Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../../proof/is-day.ts';
import type { ProfileName } from '../../verify/profiles/profile.ts';
import type { VerifyFormat } from '../../verify/report/reporters.ts';
import { readCommonOptions } from '../report-options.ts';
import { addClientOptions, type ClientArguments } from './client-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

const FORMATS = ['text', 'json', 'markdown', 'junit', 'html', 'har'] as const satisfies readonly VerifyFormat[];

const PROFILE_NAMES = [
  'microsoft-gallery',
  'microsoft-validator',
  'okta-spec',
] as const satisfies readonly ProfileName[];

interface VerifyArguments extends ClientArguments {
  readonly yes?: boolean;
  readonly show?: boolean;
  readonly record?: boolean;
  readonly date?: string;
  readonly learn?: boolean;
  readonly write?: boolean;
  readonly profile?: ProfileName;
}

export const verifyCommand: CommandDefinition = {
  name: 'verify',
  formats: FORMATS,
  define(command, { shell, finish }) {
    addClientOptions(command)
      .summary('a manifest proven against a server')
      .description(
        'Tries every claim of a manifest on a SCIM server, with users and groups of its own, which it removes again.',
      )
      .argument('<id>', 'a connector by its id or its manifest')
      .option('--yes', 'do not ask before something is created')
      .option('--show', 'print the requests and answers of what is not proven')
      .option('--record', 'keep what was found in connectors/<id>.verified.json: pages then say what is proven')
      .addOption(
        new OptionBeside({ with: ['--record'] }, '--date <day>', 'its day, as 2026-11-28 (default: today)').argParser(
          day,
        ),
      )
      .addOption(new Option('--profile <name>', 'say what the tests of a gallery would say').choices(PROFILE_NAMES))
      .option('--learn', 'propose what is observed and nobody has stated, as edits of the manifest')
      .addOption(new OptionBeside({ with: ['--learn'] }, '--write', 'make these edits'))
      .addHelpText('after', example('SCIM_TOKEN=… scimanifest verify wedo --url https://api.example.com/scim --yes'))
      .action(async (id: string, given: VerifyArguments, self: Command) => {
        const { verifyServer } = await import('../live/verify.ts');
        const { yes = false, show = false, record = false, ...more } = given;
        const { learn = false, write = false, ...rest } = more;
        finish(
          await verifyServer(
            { ...rest, id, yes, show, record, learn, write, ...readCommonOptions(self, shell, FORMATS) },
            shell,
          ),
        );
      });
  },
};

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It takes a day, as 2026-11-28.');
  return text;
}
