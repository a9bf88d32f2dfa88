/** What single sentences say of credentials, before it is known how they go together. */
import type { Method } from '../../manifest/manifest.generated.ts';
import type { Source } from '../../page/words/credentials/address-source.ts';
import type { Key } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';

/** By kind, what is said. `portal` is the label of a field there; `null`: of no single field, or not known yet. */
interface Said {
  /** A field, in the order in which sentences name them. `inPortal`: a sentence of the portal's steps does. */
  readonly field: { readonly portal: string; readonly inPortal: boolean };
  /** What the app calls the value of a field. */
  readonly vendor: { readonly portal: string; readonly vendor: string; readonly inPortal: boolean };
  readonly source: { readonly portal: string; readonly source: Source };
  /** One case of a field's value. */
  readonly choice: {
    readonly portal: string;
    readonly by: string;
    readonly when: string;
    readonly value: string;
    readonly signIn?: string;
    readonly covers: readonly Span[];
  };
  readonly optional: { readonly portal: string };
  /**
   * A step in the app has the reader copy a value. `label`: as the app prints it, or nothing; `isPure`: the sentence
   * says nothing else; `once`: the sentence that says that it is shown a single time.
   */
  readonly copied: {
    readonly portal: string | null;
    readonly step: Key;
    readonly label: string;
    readonly isPure: boolean;
    readonly once: Span | null;
  };
  /** A step gives a value without a sentence that copies it. */
  readonly yielded: { readonly portal: string; readonly step: Key };
  /** Whom to ask, and which labels are named beside it. `isAll`: the sentence says nothing else. */
  readonly support: { readonly contact: string; readonly labels: readonly string[]; readonly isAll: boolean };
  readonly scope: { readonly scope: string };
  readonly method: { readonly method: Method };
  /** What is entered, where no sentence prints a label. */
  readonly enter: { readonly words: string };
  /** More to know about a field, or about the credentials as a whole. */
  readonly note: { readonly portal: string | null };
  /** Nothing is left to say of the sentence. */
  readonly told: { readonly portal: string | null };
  /** What is done in the app, said amid the steps of the portal. */
  readonly inApp: object;
}

type Sayings = { readonly [Kind in keyof Said]: Said[Kind] & { readonly kind: Kind; readonly span: Span } };
export type Saying<Kind extends keyof Said = keyof Said> = Sayings[Kind];

export function ofKind<Kind extends keyof Said>(sayings: readonly Saying[], kind: Kind): Saying<Kind>[] {
  return sayings.filter((each): each is Saying<Kind> => each.kind === kind);
}

/** The kinds that speak of one field. */
type OfField = 'field' | 'vendor' | 'source' | 'choice' | 'optional' | 'copied' | 'yielded' | 'note' | 'told';

export function ofField<Kind extends OfField>(all: readonly Saying[], kind: Kind, portal: string): Saying<Kind>[] {
  return ofKind(all, kind).filter((each) => each.portal === portal);
}
