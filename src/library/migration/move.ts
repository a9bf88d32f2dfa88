/** One connector on its way to another portal, as those see it who tell what a person must look at. */
import type { Connector } from '../../connector/connector.ts';
import type { FormNames, FormTables } from '../../emit/tutorial/page-form.ts';
import type { Finding } from '../../json/finding.ts';
import type { ManifestText } from '../../manifest/manifest-texts.ts';
import type { Page } from '../../page/page.ts';
import type { MigrationRuleId } from './migration-rules.ts';

export interface Move {
  /** In its new form, names of products written as place-holders. */
  readonly connector: Connector;
  /** Every text of its manifest, likewise. */
  readonly texts: readonly ManifestText[];
  /** `null`: the page had no form that makes sense. */
  readonly from: FormNames | null;
  readonly to: FormNames;
  readonly tables: FormTables;
  /** `null`: there was none. */
  readonly pageBefore: Page | null;
  readonly pageAfter: Page;
}

export interface Sight extends Pick<Finding, 'pointer' | 'message' | 'range'> {
  readonly rule: MigrationRuleId;
  readonly hint: string;
}

/** What a person must look at, of one kind. */
export type Look = (move: Move) => readonly Sight[];

/** Whether the page shows another portal than before. */
export function isMoved({ from, to }: Pick<Move, 'from' | 'to'>): boolean {
  return from?.portal !== to.portal;
}

/** Parts of a manifest that speak of the app, or of the page as a whole. */
const OF_THE_APP: ReadonlySet<string> = new Set([
  ...['name', 'homepage', 'singleSignOn', 'capabilities', 'prerequisites', 'network', 'setup', 'limitations'],
  ...['troubleshooting', 'changeLog', 'resources', 'tutorial'],
]);

/** The parts of a page at which the portal is spoken of. */
const PORTAL_ANCHORS: ReadonlySet<string> = new Set([
  ...['gallery', 'scope', 'configure', 'credentials', 'users', 'groups', 'start', 'monitor'],
]);

/** Whether what stands there is about steps in the portal. A part that nobody thought of here is. */
export function isOfPortal(pointer: string, { notes, blocks, sections }: Connector): boolean {
  const [, part = '', index = ''] = pointer.split('/');
  const placed = new Map<string, readonly { readonly at: string }[]>(Object.entries({ notes, blocks, sections }));
  const list = placed.get(part);
  if (list === undefined) return !OF_THE_APP.has(part);
  return PORTAL_ANCHORS.has(list[Number(index)]?.at ?? '');
}
