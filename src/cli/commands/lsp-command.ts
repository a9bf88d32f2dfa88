import { type CommandDefinition, example } from './command-definition.ts';

export const lspCommand: CommandDefinition = {
  name: 'lsp',
  formats: [],
  define(command, { finish }) {
    command
      .summary('the language server that editors start')
      .description(
        'Speaks the Language Server Protocol over stdin and stdout: problems while typing, descriptions, completion, quick fixes, outline, layout, and the way from a manifest to the lines of its page and back.',
      )
      .option('--stdio', 'what editors say by habit; there is no other way')
      .option('--clientProcessId <id>', 'the process of the editor: when it is gone, the server ends')
      .addHelpText('after', example('scimanifest lsp', 'scimanifest lsp --stdio'))
      .action(async () => {
        const { lsp } = await import('../lsp/lsp.ts');
        finish(await lsp());
      });
  },
};
