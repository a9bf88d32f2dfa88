import type { Command } from 'commander';
import type { ImportFormat } from '../library/import-options.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example } from './command-definition.ts';

interface ImportArguments {
  readonly force?: boolean;
  readonly report?: boolean;
  readonly write?: boolean;
  readonly id?: string;
  readonly name?: string;
  readonly functions?: string;
  readonly template?: string;
  readonly tokenEnv: string;
  readonly tokenUrl?: string;
  readonly clientId?: string;
}

const FORMATS = ['text', 'json', 'html'] as const satisfies readonly ImportFormat[];

export const importCommand: CommandDefinition = {
  name: 'import',
  formats: FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('published tutorials, or the schema of a tenant, back into manifests')
      .description(
        'Reads published provisioning tutorials, writes manifests, and lists what found no place in them. "import graph FILE" reads a synchronization schema instead, "import scim URL|FILE" what a server says of itself.',
      )
      .argument(
        '<file...>',
        'pages (.md), folders of pages, or patterns; or "graph" and a schema (.json), or "scim" and an address or a file',
      )
      .option('--force', 'import over manifests that exist; what people added to them is kept')
      .option('--id <id>', 'with graph or scim: the connector; left out: the name of the file, or of the server')
      .option('--name <name>', 'with graph or scim: the name of the app, for a new connector')
      .option('--token-env <name>', 'with scim: the environment variable with the token or secret', 'SCIM_TOKEN')
      .option('--token-url <url>', 'with scim: fetch a token there, with the secret of --token-env')
      .option('--client-id <id>', 'with scim: the client that a token is fetched for, or the user name')
      .option('--functions <file>', 'with graph: the answer of GET …/schema/functions')
      .option('--template <id>', 'with graph: the template, where the file lists several')
      .option(
        '--report',
        'write nothing; tell what each page is and what became of each part, sorted by what needs you',
      )
      .option('--write', 'with --report: write the manifests too')
      .addHelpText(
        'after',
        example(
          'scimanifest import docs/acme-provisioning-tutorial.md',
          'scimanifest import docs/ --report',
          'scimanifest import graph schema.json --id acme',
          'scimanifest import scim https://api.example.com/scim --id acme',
        ),
      )
      .action(async (files: string[], given: ImportArguments, self: Command) => {
        const [kind, schema, ...more] = files;
        refuseForeign(schema !== undefined && (kind === 'graph' || kind === 'scim') ? kind : 'pages', self);
        if (kind === 'graph' && schema !== undefined) {
          if (more.length > 0) throw new CannotRun('A schema is imported alone.', 'Name one file behind "graph".');
          const { importGraph } = await import('../graph/import-graph.ts');
          const { force: over = false, id, name, functions, template } = given;
          const stated = { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
          const tenant = {
            ...(functions === undefined ? {} : { functions }),
            ...(template === undefined ? {} : { template }),
          };
          const plain = readCommonOptions(self, shell, PLAIN_FORMATS);
          finish(await importGraph({ file: schema, force: over, ...stated, ...tenant, ...plain }, shell));
          return;
        }
        if (kind === 'scim' && schema !== undefined) {
          if (more.length > 0)
            throw new CannotRun('A server is imported alone.', 'Name one address or file behind "scim".');
          const { importScim } = await import('../discovery/import-scim.ts');
          const { id, name, tokenEnv, tokenUrl, clientId } = given;
          const named = { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
          const client = {
            ...(tokenUrl === undefined ? {} : { tokenUrl }),
            ...(clientId === undefined ? {} : { clientId }),
          };
          const stated = { source: schema, tokenEnv, ...client, ...named };
          finish(await importScim({ ...stated, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
          return;
        }
        const { importPages } = await import('../library/import.ts');
        const { force = false, report = false, write = !report } = given;
        if (given.write === true && !report)
          throw new CannotRun('--write goes with --report.', 'An import without a report writes manifests anyway.');
        const common = readCommonOptions(self, shell, FORMATS);
        finish(await importPages({ files, force, report, write, ...common }, shell));
      });
  },
};

/** Options that another kind of source takes: one that nothing reads would be taken for one that was obeyed. */
const FOREIGN: Readonly<Record<'graph' | 'scim' | 'pages', readonly (keyof ImportArguments)[]>> = {
  graph: ['report', 'write', 'tokenEnv', 'tokenUrl', 'clientId'],
  scim: ['force', 'functions', 'template', 'report', 'write'],
  pages: ['id', 'name', 'functions', 'template', 'tokenEnv', 'tokenUrl', 'clientId'],
};

function refuseForeign(kind: keyof typeof FOREIGN, given: Command): void {
  const foreign = given.options.find((option) => {
    const name = option.attributeName();
    return FOREIGN[kind].some((each) => each === name) && given.getOptionValueSource(name) === 'cli';
  });
  if (foreign === undefined) return;
  const what = kind === 'pages' ? 'an import of pages' : `"import ${kind}"`;
  throw new CannotRun(`${foreign.long} does not go with ${what}.`, 'Leave it out.');
}
