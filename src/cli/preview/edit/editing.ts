/** Everything that a preview needs beyond reading when its pages are edited: `preview --edit`. */
import { randomBytes } from 'node:crypto';
import type http from 'node:http';
import { isFile } from '../../../disk/look.ts';
import { placeIn } from '../../../disk/place.ts';
import { originAt } from '../../../preview/edit/origin-at.ts';
import { pictureMediaType } from '../../../preview/edit/picture-file.ts';
import { EDIT_FOLDER, MEDIA_FOLDER } from '../../../preview/site/addresses.ts';
import type { SiteOptions } from '../../../preview/site/site-options.ts';
import { schemaPath } from '../../new/draft-manifest.ts';
import { type Answer, json } from '../answer.ts';
import type { PreviewSession } from '../session.ts';
import type { ActionContext } from './edit-actions.ts';
import { EditDesk } from './edit-desk.ts';
import { answerEdit } from './edit-server.ts';
import { listPictures, readPicture } from './media-folder.ts';

export interface Editing {
  /** Whoever knows it may edit. */
  readonly token: string;
  readonly takes: (path: string) => boolean;
  readonly answer: (request: http.IncomingMessage, path: string) => Promise<Answer>;
  /** A picture of the project; `null` where the address is none of a picture. */
  readonly picture: (path: string) => Answer | null;
  readonly siteOptions: () => Partial<SiteOptions>;
}

const TOKEN_BYTES = 24;

/** @param onWrite told the absolute path of each manifest that was written */
export function startEditing(root: string, session: PreviewSession, onWrite: (file: string) => void): Editing {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const desk = new EditDesk(root, onWrite);
  const surroundings = () => ({ templates: session.templates, media: listPictures(root), schema: schemaPath(root) });
  const originOf: ActionContext['originOf'] = (manifest, line) => {
    const page = session.connector(manifest.id)?.page ?? null;
    const asked = { page: page ?? '', line, choice: session.choice };
    const origin = page === null ? null : originAt(manifest, asked, session.templates);
    return { origin, isOwn: origin !== null && isFile(placeIn(root, ...origin.file.split('/'))) };
  };
  return {
    token,
    takes: (path) => path.startsWith(`/${EDIT_FOLDER}/`),
    answer: async (request, path) => {
      const { status, data } = await answerEdit(request, path, token, { desk, surroundings, originOf });
      return json(status, data);
    },
    picture: (path) => {
      if (!path.startsWith(`/${MEDIA_FOLDER}/`)) return null;
      const name = path.slice(`/${MEDIA_FOLDER}/`.length);
      const bytes = readPicture(root, name);
      return bytes === null ? null : { status: 200, type: pictureMediaType(name) ?? '', text: bytes };
    },
    siteOptions: () => {
      const pictures = new Set(listPictures(root));
      const address = (name: string) => `/${MEDIA_FOLDER}/${name.split('/').map(encodeURIComponent).join('/')}`;
      return { edits: true, pictureAddress: (name) => (pictures.has(name) ? address(name) : null) };
    },
  };
}
