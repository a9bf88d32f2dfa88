/** The part of the preview's server that takes edits: one address for each action, one for pictures. */
import type http from 'node:http';
import { MOST_PICTURE_BYTES } from '../../../preview/edit/picture-file.ts';
import { EDIT_FOLDER } from '../../../preview/site/addresses.ts';
import { CannotRun } from '../../../problem/cannot-run.ts';
import { MEGABYTE } from '../../../problem/megabyte.ts';
import { type ActionContext, act, isActionName } from './edit-actions.ts';
import { refuseEdit } from './edit-guard.ts';
import { storePicture } from './media-folder.ts';
import { readBody } from './read-body.ts';

export interface EditAnswer {
  readonly status: number;
  /** As JSON. */
  readonly data: unknown;
}

const MOST_REQUEST_BYTES = MEGABYTE;
const JSON_TYPE = 'application/json';
const PICTURE_TYPE = 'application/octet-stream';
const MEDIA = 'media';

/** @param path of an edit, as it was sent, decoded once */
export async function answerEdit(
  request: http.IncomingMessage,
  path: string,
  token: string,
  context: ActionContext,
): Promise<EditAnswer> {
  const name = path.slice(EDIT_FOLDER.length + 2);
  const isMedia = name === MEDIA;
  if (!isMedia && !isActionName(name)) return failure(404, 'There is no such action.');
  const refusal = refuseEdit(request, token, isMedia ? PICTURE_TYPE : JSON_TYPE);
  if (refusal !== null) return failure(refusal.status, refusal.message);
  const body = await readBody(request, isMedia ? MOST_PICTURE_BYTES : MOST_REQUEST_BYTES);
  if (body === null) return failure(413, isMedia ? 'The picture is larger than 5 MB.' : 'That is too much at once.');
  try {
    const data = isActionName(name) ? act(name, parsed(body), context) : takePicture(request, body, context);
    return data === null
      ? failure(400, 'There is no such manifest, or the request makes no sense.')
      : { status: 200, data };
  } catch (error) {
    if (error instanceof CannotRun) return failure(409, error.message);
    throw error;
  }
}

function takePicture(request: http.IncomingMessage, bytes: Buffer, { desk }: ActionContext): unknown {
  const asked = new URLSearchParams(request.url?.split('?', 2)[1] ?? '');
  const manifest = desk.read(asked.get('id') ?? '');
  return manifest === null ? null : storePicture(desk.root, manifest.id, asked.get('name') ?? '', bytes);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

function failure(status: number, message: string): EditAnswer {
  return { status, data: { message } };
}
