import { Argument, type Command } from 'commander';
import { type PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

interface ExportArguments {
  readonly onto?: string;
  readonly mappings?: boolean;
  readonly out?: string;
  readonly functions?: string;
  readonly operators?: string;
  readonly template?: string;
}

const FORMATS = ['text', 'json'] as const satisfies typeof PLAIN_FORMATS;

export const exportCommand: CommandDefinition = {
  name: 'export',
  formats: FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('a manifest as the provisioning service holds it')
      .description(
        [
          'graph: the synchronization schema of Microsoft Graph, whole, or merged into a schema that was fetched from a tenant, of',
          'which everything that no manifest says is kept byte for byte.',
          'scim: the documents of /ServiceProviderConfig, /ResourceTypes and /Schemas for a server that does as the manifest says.',
        ].join('\n'),
      )
      .addArgument(new Argument('<kind>', 'what to export').choices(['graph', 'scim']))
      .argument('<id>', 'the connector')
      .option('--onto <file>', 'a schema fetched from the tenant, to merge the manifest into')
      .option('--mappings', 'the object mappings alone, without directories')
      .option('--out <file>', 'where to write; scim: the folder of three files; left out: the standard output')
      .option('--functions <file>', 'the answer of GET …/schema/functions: keys of arguments that nobody publishes')
      .option('--operators <file>', 'the answer of GET …/schema/filterOperators: how Graph spells newer operators')
      .addOption(
        new OptionBeside(
          { with: ['--onto'] },
          '--template <id>',
          'the template to merge into, where the file lists several',
        ),
      )
      .addHelpText(
        'after',
        example(
          'scimanifest export graph wedo',
          'scimanifest export scim wedo',
          'scimanifest export graph wedo --onto schema.json --out new.json',
        ),
      )
      .action(async (kind: string, id: string, given: ExportArguments, self: Command) => {
        if (kind === 'scim') {
          const { exportScim } = await import('../discovery/export-scim.ts');
          finish(exportScim({ id, ...scimOptions(given), ...readCommonOptions(self, shell, FORMATS) }, shell));
          return;
        }
        const { mappings = false, ...files } = given;
        if (mappings && files.onto !== undefined)
          throw new CannotRun('--mappings and --onto exclude each other.', 'A merge gives the whole schema.');
        const { exportGraph } = await import('../graph/export-graph.ts');
        finish(await exportGraph({ id, mappings, ...files, ...readCommonOptions(self, shell, FORMATS) }, shell));
      });
  },
};

/** A server is described whole, whatever a tenant has. */
function scimOptions({ out, onto, mappings, functions, operators, template }: ExportArguments): {
  readonly out?: string;
} {
  const [foreign] = Object.entries({ onto, mappings, functions, operators, template }).filter(
    ([, value]) => value !== undefined,
  );
  if (foreign !== undefined)
    throw new CannotRun(`--${foreign[0]} goes with "export graph".`, 'export scim takes --out alone.');
  return out === undefined ? {} : { out };
}
