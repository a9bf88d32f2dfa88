import type { Command } from 'commander';
import { addPageOptions, type PageOptions } from '../project/page-options.ts';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

interface PreviewArguments extends PageOptions {
  readonly port?: number;
  readonly build?: string;
  readonly force?: boolean;
  readonly edit?: boolean;
  readonly base?: string | false;
  readonly users?: string;
  readonly report?: string;
  readonly docs?: string;
}

export const previewCommand: CommandDefinition = {
  name: 'preview',
  formats: PROBLEM_FORMATS,
  define(command, { shell, finish }) {
    addPageOptions(command)
      .summary('the generated tutorials as web pages')
      .description('Serves the pages on this machine as readers will see them, live while files are saved.')
      .addOption(
        new OptionBeside(
          { without: ['--build'] },
          '--port <number>',
          'the port to listen on; left out: any that is free',
        ).argParser(wholeNumber),
      )
      .option('--build <dir>', 'write a static site there instead')
      .addOption(new OptionBeside({ with: ['--build'] }, '--force', 'replace files that were edited by hand, too'))
      .option(
        '--edit',
        'edit the manifests in their pages, on this machine only; the address that is printed has the key',
      )
      .option('--base <revision>', 'compare with a git revision; left out: where this branch left the main one')
      .option('--no-base', 'compare with nothing')
      .option('--users <file>', 'an export of the directory: a page counts what the mappings do to its users')
      .option('--report <pages>', 'a folder of published pages: a page tells what an import of them needs you for')
      .option(
        '--docs <dir>',
        'a folder of pages of your own in Markdown: they stand in the site, with navigation and search',
      )
      .addHelpText(
        'after',
        example(
          'scimanifest preview',
          'scimanifest preview --edit',
          'scimanifest preview --build site --base origin/main',
          'scimanifest preview --report docs/',
          'scimanifest preview --build site --docs docs',
        ),
      )
      .action(async ({ base, ...given }: PreviewArguments, self: Command) => {
        const { preview } = await import('../preview/preview.ts');
        // Commander gives true where only the negated form of an option could have been given.
        const compared = typeof base === 'string' || base === false ? { base } : {};
        finish(await preview({ ...given, ...compared, ...readCommonOptions(self, shell, PROBLEM_FORMATS) }, shell));
      });
  },
};
