import type { Connection } from 'vscode-languageserver';
import type { Checker } from './checker.ts';
import type { OpenProjects } from './open-projects.ts';
import type { OpenedDocument } from './opened-document.ts';

/** What the requests of an editor are answered from. */
export interface Editor {
  readonly connection: Connection;
  readonly projects: OpenProjects;
  readonly checker: Checker;
  /** An open document that belongs to a project; `null` for any other. */
  readonly opened: (uri: string) => OpenedDocument | null;
  /** The same where it is a manifest. */
  readonly manifest: (uri: string) => OpenedDocument | null;
}

/** A request that fails is answered with nothing and noted: the next one is answered as if it had not been. */
export function guarded<Params, Answer>(
  { connection }: Editor,
  nothing: Answer,
  answer: (params: Params) => Answer | Promise<Answer>,
): (params: Params) => Promise<Answer> {
  return async (params) => {
    try {
      return await answer(params);
    } catch (error) {
      connection.console.error(reasonOf(error));
      return nothing;
    }
  };
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
