/** One run against a server: what it knows, what it made, and what it must take away again. */

import { isRecord } from '../json/is-record.ts';
import { type App, type AppType, typeAt } from '../provisioning/app.ts';
import { sampleResource, sampleValueOf, type WritableAttribute } from '../provisioning/sample-resource.ts';
import { valueAt } from '../provisioning/value-at.ts';
import type { Exchange, ScimClient, ScimRequest } from '../scim/client/client.ts';
import { shownIn } from '../scim/client/shown-resource.ts';
import type { Clock } from '../scim/client/transport.ts';
import { printEqualityFilter } from '../scim/filter-print.ts';
import { patchBody } from '../scim/patch/build-patch.ts';
import type { WrittenOperation } from '../scim/patch/dialects.ts';
import type { Resource } from '../scim/resource/resource.ts';
import type { ScimResource } from '../scim/schemas.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { idOf, likeness, resourcesIn } from './resources.ts';
import { type Looked, Settling } from './settling.ts';
import { notSent, Unanswered, withoutEmptyAnswer } from './unanswered.ts';

/** A user or a group that this run made. */
export interface Made {
  readonly type: ScimResource;
  readonly id: string;
  readonly mark: string;
  readonly sent: Resource;
}

export interface TrialSetup {
  readonly app: App;
  readonly client: ScimClient;
  readonly clock: Clock;
  /** Letters and digits that no other run has: everything that is made carries them. */
  readonly mark: string;
  readonly secrets: readonly string[];
  /** Whether somebody wants this to end. */
  readonly isStopped: () => boolean;
  readonly onExchange: (evidence: Evidence) => void;
}

/** Somebody wants the run to end: nothing more is tried. */
export class Stopped extends Error {}

/** The server has stopped answering: nothing more is tried. */
export class Lost extends Error {}

/** A resource could not be read: of what became of it nothing can be told. */
export class Unread extends Error {}

/** A server that leaves so many requests in a row without an answer is gone. */
const MOST_FAILURES = 3;
/** One that leaves so many of them here and there is of no use: each costs the time that an answer may take. */
const MOST_FAILURES_IN_ALL = 12;

export class Trial {
  readonly app: App;
  readonly evidence: Evidence[] = [];
  /** By attribute: what refuses a whole user, what is dropped on creation, what no update changes. */
  readonly refused = new Set<string>();
  readonly dropped = new Set<string>();
  readonly unchanging = new Set<string>();
  /** Changed where a server refuses the right one. */
  contentType: string | null = null;
  readonly settling: Settling;
  readonly #setup: TrialSetup;
  readonly #made: Made[] = [];
  readonly #shared = new Map<string, Promise<Made | null>>();
  #number = 0;
  #failures = 0;
  #allFailures = 0;
  readonly #unanswered = new Unanswered();
  #isCleaning = false;
  #isSettled = true;
  /** Those whose matching attribute was to be changed. */
  readonly #renamed = new Set<string>();

  constructor(setup: TrialSetup) {
    this.#setup = setup;
    this.app = setup.app;
    this.settling = new Settling(setup.clock);
  }

  get made(): readonly Made[] {
    return this.#made;
  }

  async send(request: ScimRequest): Promise<Exchange> {
    if (this.#setup.isStopped() && !this.#isCleaning) throw new Stopped();
    const { client, clock, secrets } = this.#setup;
    const refusal = this.#unanswered.refusal(request, this.#isCleaning);
    if (refusal !== null) return notSent(request, refusal);
    if (request.method === 'GET' && !this.#isSettled) await this.settling.settle();
    this.#isSettled = request.method === 'GET';
    const started = clock.now();
    const answered = await client.send(
      this.contentType === null ? request : { contentType: this.contentType, ...request },
    );
    const number = this.evidence.length + 1;
    const evidence = evidenceOf(answered, { number, started, ended: clock.now(), secrets });
    this.evidence.push(evidence);
    this.#setup.onExchange(evidence);
    const exchange = withoutEmptyAnswer(answered, request);
    this.#unanswered.note(request, exchange);
    this.#count(exchange);
    return exchange;
  }

  /** @throws Lost where too many requests got no answer, in a row or in all */
  #count({ failure }: Exchange): void {
    this.#failures = failure === null ? 0 : this.#failures + 1;
    this.#allFailures += failure === null ? 0 : 1;
    const isLost = this.#failures >= MOST_FAILURES || this.#allFailures >= MOST_FAILURES_IN_ALL;
    if (isLost && !this.#isCleaning) throw new Lost(failure?.message ?? 'The server does not answer.');
  }

  /** A mark that no other resource of this run has. */
  newMark(): string {
    this.#number++;
    return `${this.#setup.mark}${this.#number}`;
  }

  typeOf(type: ScimResource): AppType {
    const found = typeAt(this.app, `${type}s`);
    if (found === null) throw new Error(`The app has no ${type}s.`);
    return found;
  }

  /** What the service would send, without what the server is known to refuse. */
  sample(type: ScimResource, mark: string, leaveOut: (written: WritableAttribute) => boolean = () => false): Resource {
    const { attributes, schemas } = this.typeOf(type);
    const sent = attributes.filter((each) => !this.refused.has(each.name) && !leaveOut(each));
    const content = sampleResource(sent, schemas, { mark, variant: 0 });
    const used = schemas.slice(1).filter(({ urn }) => Object.hasOwn(content, urn));
    return {
      schemas: [schemas[0].urn, ...used.map(({ urn }) => urn)],
      ...content,
      meta: { resourceType: type },
    };
  }

  /** Creates a resource, and remembers it whatever the answer is, if it is there afterwards. */
  async create(type: ScimResource, sent: Resource, mark: string): Promise<{ exchange: Exchange; made: Made | null }> {
    const exchange = await this.send({ method: 'POST', path: [`${type}s`], body: sent });
    const isDone = (exchange.reply?.status ?? 0) < 300 || exchange.failure !== null;
    if (!isDone) return { exchange, made: null };
    const id = this.#isOurs(exchange.json, mark) ? idOf(exchange.json) : null;
    const made = { type, id: id ?? (await this.#findByMark(type, sent, mark)), mark, sent };
    if (made.id === null) return { exchange, made: null };
    const remembered = { ...made, id: made.id };
    this.#made.push(remembered);
    return { exchange, made: remembered };
  }

  /** A usual user or group; `null` where the server does not make one. */
  async make(type: ScimResource, leaveOut?: (written: WritableAttribute) => boolean): Promise<Made | null> {
    const mark = this.newMark();
    return (await this.create(type, this.sample(type, mark, leaveOut), mark)).made;
  }

  /** A user that several claims share, made when the first of them asks: one that nobody changes, or one for changes. */
  shared(purpose: 'looking' | 'changing'): Promise<Made | null> {
    const known = this.#shared.get(purpose);
    if (known !== undefined) return known;
    const made = this.make('User');
    this.#shared.set(purpose, made);
    return made;
  }

  /** The next claim that asks for it gets another one. */
  forget(purpose: 'looking' | 'changing'): void {
    this.#shared.delete(purpose);
  }

  #isOurs(json: unknown, mark: string): boolean {
    return isRecord(json) && JSON.stringify(json).toLowerCase().includes(mark.toLowerCase());
  }

  /** An answer without an id still leaves somebody behind. */
  async #findByMark(type: ScimResource, sent: Resource, mark: string): Promise<string | null> {
    const known = typeAt(this.app, `${type}s`);
    const matching = known?.matching ?? null;
    const value = known === null || matching === null ? undefined : valueAt(sent, matching, known);
    if (matching === null || typeof value !== 'string') return null;
    const { json } = await this.search(type, printEqualityFilter(matching.name, value));
    const found = resourcesIn(json).find((resource) => this.#isOurs(resource, mark));
    return found === undefined ? null : idOf(found);
  }

  search(type: ScimResource, filter: string, more: Partial<ScimRequest> = {}): Promise<Exchange> {
    const { query = {}, ...rest } = more;
    return this.send({ method: 'GET', path: [`${type}s`], query: { filter, ...query }, ...rest });
  }

  patch({ type, id }: Made, ...operations: readonly WrittenOperation[]): Promise<Exchange> {
    const matching = typeAt(this.app, `${type}s`)?.matching?.name;
    if (operations.some(({ path }) => path === matching)) this.#renamed.add(id);
    return this.send({ method: 'PATCH', path: [`${type}s`, id], body: patchBody(operations) });
  }

  /**
   * What the server shows of a resource now; `null` where it says that there is none.
   *
   * @throws Unread where it says neither
   */
  async read(made: Made, query: Readonly<Record<string, string>> = {}): Promise<Resource | null> {
    return shownOrThrown(await this.#look(made, query));
  }

  /** The same once what is wanted had time to show. @throws Unread */
  async readAfter(made: Made, isWanted: (resource: Resource | null) => boolean): Promise<Resource | null> {
    return shownOrThrown(await this.look('changed', made, isWanted));
  }

  /** What can be read of a resource once it had time to show, and why nothing can. */
  look(at: Looked, made: Made, isWanted: (resource: Resource | null) => boolean): Promise<Resource | null | Unread> {
    return this.settling.look(
      at,
      () => this.#look(made),
      (seen) => !(seen instanceof Unread) && isWanted(seen),
    );
  }

  async #look({ type, id }: Made, query: Readonly<Record<string, string>> = {}): Promise<Resource | null | Unread> {
    const shown = shownIn(await this.send({ method: 'GET', path: [`${type}s`, id], query }));
    if (shown.kind === 'unread') return new Unread(`Reading it again ${shown.why}.`);
    return shown.kind === 'gone' ? null : shown.resource;
  }

  /** The value of an attribute as the server shows it once what is wanted had time to show. @throws Unread */
  async valueAfter(made: Made, written: WritableAttribute, wanted: unknown): Promise<unknown> {
    const valueIn = (resource: Resource | null) => this.#valueIn(resource, made, written);
    return valueIn(await this.readAfter(made, (seen) => likeness(wanted, valueIn(seen)) !== 'different'));
  }

  /** The value of an attribute as the server shows it now. @throws Unread */
  async valueOf(made: Made, written: WritableAttribute): Promise<unknown> {
    return this.#valueIn(await this.read(made), made, written);
  }

  #valueIn(resource: Resource | null, { type }: Made, written: WritableAttribute): unknown {
    return resource === null ? undefined : valueAt(resource, written, this.typeOf(type));
  }

  /** Takes everything away that this run made, groups before their members; what stays is the answer. */
  async clean(): Promise<readonly Made[]> {
    this.#isCleaning = true;
    const order = [...this.#made].reverse().sort((a, b) => a.type.localeCompare(b.type));
    const left: Made[] = [];
    for (const made of order) {
      if (this.#failures >= MOST_FAILURES) {
        left.push(made);
        continue;
      }
      const { reply } = await this.#remove(made);
      const isGone = reply?.status === 404 || (reply !== null && reply.status < 300 && (await this.isGone(made)));
      if (!isGone) left.push(made);
    }
    return left;
  }

  /** Where ids are names, a change of the name has changed the id: what is not there is looked for once more. */
  async #remove(made: Made): Promise<Exchange> {
    const path = [`${made.type}s`, made.id];
    const exchange = await this.send({ method: 'DELETE', path });
    const matching = typeAt(this.app, `${made.type}s`)?.matching ?? null;
    if (exchange.reply?.status !== 404 || matching === null || !this.#renamed.has(made.id)) return exchange;
    const filter = printEqualityFilter(matching.name, String(sampleValueOf(matching, { mark: made.mark, variant: 1 })));
    const found = resourcesIn((await this.search(made.type, filter)).json).find((each) =>
      this.#isOurs(each, made.mark),
    );
    const id = found === undefined ? null : idOf(found);
    return id === null ? exchange : this.send({ method: 'DELETE', path: [`${made.type}s`, id] });
  }

  /** Whether the server shows it no more: a 204 to a deletion proves nothing, and a server that fails neither. */
  isGone(made: Made): Promise<boolean> {
    return this.settling.look('gone', () => this.#isGone(made), Boolean);
  }

  async #isGone({ type, id, sent, mark }: Made): Promise<boolean> {
    const { reply } = await this.send({ method: 'GET', path: [`${type}s`, id] });
    if (reply === null || reply.status < 400) return false;
    return reply.status === 404 || reply.status === 410 || (await this.#findByMark(type, sent, mark)) === null;
  }
}

function shownOrThrown(seen: Resource | null | Unread): Resource | null {
  if (seen instanceof Unread) throw seen;
  return seen;
}
