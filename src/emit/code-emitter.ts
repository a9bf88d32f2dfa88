import type { CodeSource } from './code-source.ts';

/** A file that is made from each connector, besides its page: one in `outputs/`, named after what it is. */
export interface CodeEmitter {
  /** Its name below `generated/<id>/`: small letters, digits, hyphens and dots. */
  readonly file: string;
  /** The whole text. The same connector gives the same bytes. What makes it is loaded with the first: many only ask for names. */
  readonly emit: (connector: CodeSource) => string | Promise<string>;
}
