/** What the page asks its server. The token is sent as a header, and stands nowhere in the page. */
import type {
  CheckReply,
  CompleteReply,
  EditState,
  MediaReply,
  OriginReply,
  SaveReply,
} from '../../edit/edit-replies.ts';
import type { PageEdit } from '../../edit/edit-request.ts';

const KEY = 'scimanifest-edit';

/** The part of the address behind the hash gave it; it is kept for this tab and this address alone. */
export function takeToken(): string | null {
  const given = /^#edit=([\w-]+)$/u.exec(location.hash)?.[1];
  if (given !== undefined) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(KEY);
}

/** What the server said where it could not do what was asked. */
export class EditFailure extends Error {}

export class EditApi {
  private readonly address: string;
  private readonly token: string;
  readonly id: string;

  constructor(address: string, token: string, id: string) {
    this.address = address;
    this.token = token;
    this.id = id;
  }

  /** @param pointer the place whose form is wanted; `null`: none @param edits made before it is looked at, and not saved @param others what else is behind the passage */
  state(pointer: string | null, edits: readonly PageEdit[], others: readonly string[] = []): Promise<EditState> {
    return this.ask('state', { pointer, edits, others });
  }

  /** @param line of the page, of a passage that no value of the manifest makes */
  origin(line: number): Promise<OriginReply> {
    return this.ask('origin', { line });
  }

  check(edits: readonly PageEdit[]): Promise<CheckReply> {
    return this.ask('check', { edits });
  }

  complete(edits: readonly PageEdit[], pointer: string, value: string, cursor: number): Promise<CompleteReply> {
    return this.ask('complete', { edits, pointer, value, cursor });
  }

  save(base: string, edits: readonly PageEdit[]): Promise<SaveReply> {
    return this.ask('save', { base, edits });
  }

  step(way: 'undo' | 'redo'): Promise<SaveReply> {
    return this.ask(way, {});
  }

  media(file: File): Promise<MediaReply> {
    const query = new URLSearchParams({ id: this.id, name: file.name });
    return this.send(`media?${query}`, 'application/octet-stream', file);
  }

  private ask<Reply>(action: string, data: Readonly<Record<string, unknown>>): Promise<Reply> {
    return this.send(action, 'application/json', JSON.stringify({ id: this.id, ...data }));
  }

  private async send<Reply>(action: string, type: string, body: BodyInit): Promise<Reply> {
    const headers = { 'Content-Type': type, 'X-Scimanifest-Token': this.token };
    const answer = await fetch(`${this.address}/${action}`, { method: 'POST', headers, body }).catch(() => null);
    if (answer === null) throw new EditFailure('The preview server does not answer.');
    const data = await answer.json();
    if (!answer.ok) throw new EditFailure(typeof data.message === 'string' ? data.message : 'That did not work.');
    return data;
  }
}
