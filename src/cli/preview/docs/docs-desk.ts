/** A team's own pages as they stand on the disk: made once, and anew where one of them changed. */
import path from 'node:path';
import { type Docs, makeDocs } from '../../../preview/docs/docs.ts';
import type { DocsSources } from '../../../preview/docs/docs-sources.ts';
import { readDocs } from './read-docs.ts';

export class DocsDesk {
  private readonly root: string;
  private readonly folder: string;
  private sources: DocsSources;
  private made: { readonly of: string; readonly docs: Docs } | null = null;

  /** @param folder as given on the command line */
  constructor(root: string, folder: string) {
    this.root = root;
    this.folder = folder;
    this.sources = readDocs(root, folder);
  }

  /** For the frames of problems. */
  get texts(): ReadonlyMap<string, string> {
    const { texts, layoutFile } = this.sources;
    return layoutFile === null ? texts : new Map([...texts, [layoutFile.file, layoutFile.text]]);
  }

  /** What has to be watched. Absolute. */
  get watched(): readonly string[] {
    return [path.resolve(this.root, this.folder), ...[...this.texts.keys()].map((file) => path.join(this.root, file))];
  }

  /** @param ids of the connectors that have pages in the site */
  docs(ids: ReadonlySet<string>): Docs {
    const of = [...ids].sort().join(' ');
    if (this.made?.of !== of) this.made = { of, docs: makeDocs(this.sources, (id) => ids.has(id)) };
    return this.made.docs;
  }

  /** @returns whether any of the files that were saved has a part in the pages */
  update(files: ReadonlySet<string>): boolean {
    const [folder = '', ...pages] = this.watched;
    const isPart = (file: string) => pages.includes(file) || file.startsWith(`${folder}${path.sep}`);
    if (![...files].some(isPart)) return false;
    this.sources = readDocs(this.root, this.folder);
    this.made = null;
    return true;
  }
}
