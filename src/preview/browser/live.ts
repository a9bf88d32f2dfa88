/** A page that follows the files: its content is fetched anew when the server says so; where the reader is stays. */
import { part } from './part.ts';

/** @param enhance run on every content that comes */
export function listen(enhance: () => void): void {
  const address = document.documentElement.dataset['live'];
  if (address === undefined || address === '') return;
  const update = updater(enhance);
  const events = new EventSource(address);
  events.addEventListener('change', (event: MessageEvent<string>) => {
    if (isAboutThisPage(event.data)) update().catch(() => say('The page could not be updated.', 0));
  });
  // After a pause of the connection, anything may have changed.
  let wasLost = false;
  events.addEventListener('open', () => {
    if (wasLost) update().catch(() => {});
    wasLost = false;
  });
  events.addEventListener('error', () => {
    wasLost = true;
    say('The preview server has stopped.', 0);
  });
  // An open connection would keep the page out of the cache of the back button.
  addEventListener('pagehide', () => events.close());
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}

/** The server names the connectors that changed, or says that all did. The first page shows them all. */
function isAboutThisPage(data: string): boolean {
  const isGallery = !location.pathname.includes('/', 1);
  const folder = decodeURIComponent(location.pathname.split('/')[1] ?? '');
  const { all, connectors }: { all: boolean; connectors: string[] } = JSON.parse(data);
  return all || isGallery || connectors.includes(folder);
}

let timer = 0;

/** @param seconds how long it stands; 0: until something else is said */
function say(message: string, seconds: number): void {
  clearTimeout(timer);
  const status = part('_live', HTMLElement);
  if (status !== null) status.textContent = message;
  if (seconds > 0) timer = setTimeout(() => say('', 0), seconds * 1000);
}

function updater(enhance: () => void): () => Promise<void> {
  let asked = 0;
  const show = async (turn: number, address: string): Promise<void> => {
    const answer = await fetch(address, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // An answer that was overtaken by a later one is out of date.
    if (turn === asked) replaceContent(page, enhance);
  };
  return async () => {
    asked += 1;
    const turn = asked;
    // The page comes first; where its passages come from takes the server longer to find out.
    await show(turn, `${location.pathname}?quick`);
    say('Updated', 2);
    if (document.querySelector('article') !== null) await show(turn, location.pathname);
  };
}

/** What was open stays open, and what had the focus has it. */
function replaceContent(page: Document, enhance: () => void): void {
  const fresh = page.querySelector('main');
  if (fresh === null) return;
  const focused = document.activeElement?.id ?? '';
  const open = new Set([...document.querySelectorAll('main details[open]')].map(({ className }) => className));
  document.title = page.title;
  document.querySelector('main')?.replaceWith(document.adoptNode(fresh));
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) {
    if (details.className !== '' && open.has(details.className)) details.open = true;
  }
  enhance();
  if (focused !== '') document.getElementById(focused)?.focus({ preventScroll: true });
}
