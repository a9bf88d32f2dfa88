/** The preview on the loopback address: pages made when they are asked for, and a stream that tells of changes. */
import http from 'node:http';
import type { Docs } from '../../preview/docs/docs.ts';
import { documentText } from '../../preview/pages/document.ts';
import { errorPage } from '../../preview/pages/error-page.ts';
import { ASSET_FOLDER, CHANGES, GALLERY, galleryAddress, OVERVIEWS } from '../../preview/site/addresses.ts';
import { NO_OVERVIEWS, type Overviews, overviewFile, overviewsIn } from '../../preview/site/overviews.ts';
import {
  ASSETS,
  changesFile,
  connectorFile,
  connectorPages,
  docsFileAt,
  galleryFile,
} from '../../preview/site/site.ts';
import type { SiteOptions } from '../../preview/site/site-options.ts';
import { isMeantForHere, LOOPBACK, listenOnLoopback } from '../listen.ts';
import { type Answer, json } from './answer.ts';
import type { Editing } from './edit/editing.ts';
import { HEADERS } from './headers.ts';
import type { PreviewSession, SessionUpdate } from './session.ts';
import { ToldChanges } from './told-changes.ts';

export interface PreviewServer {
  readonly url: string;
  /** Tells every open page. */
  readonly announce: (update: SessionUpdate) => void;
  readonly close: () => Promise<void>;
}

/**
 * @param port 0: any that is free
 * @param overviews what the pages about all connectors are made of
 * @param editing what takes edits; `null`: pages can only be read
 * @param docs the team's own pages as they are now; `null`: there are none
 */
export async function servePreview(
  session: PreviewSession,
  options: SiteOptions,
  port: number,
  overviews: Overviews = NO_OVERVIEWS,
  editing: Editing | null = null,
  docs: (() => Docs) | null = null,
): Promise<PreviewServer> {
  const changes = new ToldChanges();
  const answerPage = (request: http.IncomingMessage, response: http.ServerResponse) => {
    const refusal = refuse(request);
    const path = pathOf(request);
    const picture = refusal === null ? (editing?.picture(path) ?? null) : null;
    if (refusal !== null) send(response, refusal, request.method);
    else if (path === `/${ASSET_FOLDER}/events`) changes.listen(request, response);
    else if (picture !== null) send(response, picture, request.method);
    else
      send(
        response,
        answerOrFail(request, session, { ...options, ...editing?.siteOptions(), live: changes.count }, overviews, docs),
        request.method,
      );
  };
  const server = http.createServer((request, response) => {
    if (editing === null || !isMeantForHere(request) || !editing.takes(pathOf(request))) {
      answerPage(request, response);
      return;
    }
    editing
      .answer(request, pathOf(request))
      .catch((error: unknown) => json(500, { message: error instanceof Error ? error.message : String(error) }))
      .then((answer) => send(response, answer, request.method))
      // The browser went away while it sent: nobody is left to be told.
      .catch(() => response.destroy());
  });
  const used = await listenOnLoopback(server, port);
  return {
    url: `http://${LOOPBACK}:${used}/`,
    announce: (update) => changes.tell(update),
    close: () =>
      new Promise((resolve) => {
        changes.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

function refuse(request: http.IncomingMessage): Answer | null {
  if (!isMeantForHere(request)) return plain(403, 'This server answers to its own address only.');
  const { method } = request;
  return method === 'GET' || method === 'HEAD' ? null : plain(405, 'Pages can only be read.');
}

/** The path as it was sent: without a query, decoded once, and never resolved against anything. */
function pathOf({ url = '/' }: http.IncomingMessage): string {
  const path = url.split('?', 1)[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Asked by a page that shows what was saved, and wants it before anything that takes time. */
function isQuick({ url = '/' }: http.IncomingMessage): boolean {
  return url.endsWith('?quick');
}

/** A page that cannot be made is an answer too: the server goes on with the others. */
function answerOrFail(
  request: http.IncomingMessage,
  session: PreviewSession,
  options: SiteOptions,
  overviews: Overviews,
  docs: (() => Docs) | null,
): Answer {
  try {
    const path = pathOf(request);
    const pages = docs === null ? null : docs();
    const framed: SiteOptions = pages === null ? options : { ...options, docs: pages.frame };
    const name = overviewsIn(overviews).find((each) => path === `/${OVERVIEWS[each].path}`);
    const context = { ...framed, base: session.base };
    const overview = name === undefined ? null : overviewFile(name, overviews, session.connectors, context);
    if (overview !== null) return html(overview.text);
    const own = pages === null ? null : docsFileAt(path === '/' ? GALLERY : path.slice(1), pages, context);
    return own === null ? answer(path, isQuick(request), session, framed) : html(own.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(500, 'This page cannot be made', reason, session, options);
  }
}

/** Every address is looked up among those that exist; no path ever reaches a disk. */
function answer(path: string, quick: boolean, session: PreviewSession, options: SiteOptions): Answer {
  const live: SiteOptions = { ...options, base: session.base };
  const gallery = galleryAddress(options.docs?.hasStart === true);
  if (path === '/' || path === `/${gallery}`) return html(galleryFile(session.connectors, live).text);
  if (path === `/${CHANGES}` && session.base !== null) return html(changesFile(session.connectors, live).text);
  const asset = ASSETS.find((file) => path === `/${file.path}`);
  if (asset !== undefined)
    return { status: 200, type: TYPES[asset.path.split('.').at(-1) ?? ''] ?? 'text/plain', text: asset.text };
  const [, id = '', file = '', ...rest] = path.split('/');
  const connector = rest.length === 0 ? session.connector(id) : null;
  const page =
    connector === null
      ? undefined
      : connectorPages(connector).find(
          (name) => file === `${name}.html` || (file === '' && name === 'index' && path.endsWith('/')),
        );
  if (connector === null || page === undefined) {
    return failure(404, 'There is no such page', 'This preview has no page at this address.', session, options);
  }
  const placeOfLine = quick ? null : session.placeOfLine(connector);
  return html(connectorFile(connector, page, placeOfLine === null ? live : { ...live, placeOfLine }).text);
}

function html(text: string): Answer {
  return { status: 200, type: TYPES['html'] ?? '', text };
}

/** In the frame of the other pages; it follows the files, so it goes as soon as there is a page. */
function failure(status: number, heading: string, text: string, session: PreviewSession, options: SiteOptions): Answer {
  const context = { ...options, base: session.base };
  return { status, type: TYPES['html'] ?? '', text: documentText(errorPage(heading, text, context), context) };
}

function plain(status: number, text: string): Answer {
  return { status, type: 'text/plain; charset=utf-8', text: `${text}\n` };
}

function send(response: http.ServerResponse, { status, type, text }: Answer, method: string | undefined): void {
  const body = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, 'Content-Length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
}
