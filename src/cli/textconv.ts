/**
 * `scimanifest textconv`: a manifest in sentences, for git to compare. `init --git-driver` has git call it through
 * `git-textconv.sh`, for the files that `.gitattributes` gives `diff=scimanifest`.
 */

import path from 'node:path';
import { namedPlace } from '../disk/place.ts';
import { readText } from '../disk/read-file.ts';
import { secretMask } from '../manifest/secret-mask.ts';
import { describeConnector } from '../review/description/describe-connector.ts';
import { readManifestState } from '../review/manifest-state.ts';
import type { ExitCode, Shell } from './shell.ts';

export interface TextconvOptions {
  /** Absolute. */
  readonly root: string;
  /** As git names it: the file itself, or a temporary copy of an old one. */
  readonly file: string;
}

/**
 * Always 0 where the file can be read: git stops at any other code, and the history of a repository holds manifests
 * that never fitted the schema. Of those the text itself is shown.
 */
export async function textconv({ root, file }: TextconvOptions, shell: Shell): Promise<ExitCode> {
  const text = readText(namedPlace(root, file));
  const { state } = readManifestState({ id: path.basename(file, '.json'), file, text });
  const mask = secretMask([text]);
  if (state === null) {
    shell.out(mask(text));
    return 0;
  }
  const { explainExpression } = await import('../expression/explain-expression.ts');
  shell.out(mask(describeConnector(state.connector, explainExpression)));
  return 0;
}
