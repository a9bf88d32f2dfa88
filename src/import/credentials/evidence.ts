/** What single sentences say of credentials, before it is known how they go together. */
import type { Method } from '../../manifest/manifest.generated.ts';
import type { Key } from '../claims/claim.ts';
import type { Span } from '../outline/span.ts';
import type { Source } from './field-reading.ts';

/** A value that a step in the app has the reader copy. */
export interface CopiedValue {
  readonly step: Key;
  /** As the app prints it; empty where the sentence names no label. */
  readonly label: string;
  readonly span: Span;
  /** The sentence says nothing else, and need not stand in the step. */
  readonly isPure: boolean;
  /** The sentence that says that the app shows it a single time. */
  readonly once: Span | null;
  /** The field that the page says it goes into. */
  readonly portal: string | null;
}

export interface Evidence {
  /** Fields of the portal, in the order in which sentences name them. */
  readonly fields: readonly { readonly portal: string; readonly span: Span; readonly inPortal: boolean }[];
  readonly vendors: readonly {
    readonly portal: string;
    readonly vendor: string;
    readonly span: Span;
    readonly inPortal: boolean;
  }[];
  readonly sources: readonly { readonly portal: string; readonly source: Source; readonly span: Span }[];
  readonly choices: readonly {
    readonly portal: string;
    readonly by: string;
    readonly when: string;
    readonly value: string;
    readonly covers: readonly Span[];
  }[];
  readonly optional: readonly { readonly portal: string; readonly span: Span }[];
  readonly copied: readonly CopiedValue[];
  /** Values that a step gives without a sentence that copies them. */
  readonly yielded: readonly { readonly step: Key; readonly portal: string; readonly span: Span }[];
  readonly support: readonly { readonly contact: string; readonly labels: readonly string[]; readonly span: Span }[];
  readonly scopes: readonly { readonly scope: string; readonly span: Span }[];
  readonly methods: readonly { readonly method: Method; readonly span: Span }[];
  /** `portal`: of that field; `null`: of the credentials as a whole. */
  readonly notes: readonly { readonly portal: string | null; readonly span: Span }[];
  /** Sentences of which nothing is left to say. */
  readonly told: readonly { readonly span: Span; readonly portal: string | null }[];
  /** What is done in the app, said amid the steps of the portal. */
  readonly inApp: readonly Span[];
}

const NO_EVIDENCE: Evidence = {
  fields: [],
  vendors: [],
  sources: [],
  choices: [],
  optional: [],
  copied: [],
  yielded: [],
  support: [],
  scopes: [],
  methods: [],
  notes: [],
  told: [],
  inApp: [],
};

export function evidence(found: Partial<Evidence>): Evidence {
  return { ...NO_EVIDENCE, ...found };
}

export function together(parts: readonly Evidence[]): Evidence {
  return {
    fields: parts.flatMap((part) => part.fields),
    vendors: parts.flatMap((part) => part.vendors),
    sources: parts.flatMap((part) => part.sources),
    choices: parts.flatMap((part) => part.choices),
    optional: parts.flatMap((part) => part.optional),
    copied: parts.flatMap((part) => part.copied),
    yielded: parts.flatMap((part) => part.yielded),
    support: parts.flatMap((part) => part.support),
    scopes: parts.flatMap((part) => part.scopes),
    methods: parts.flatMap((part) => part.methods),
    notes: parts.flatMap((part) => part.notes),
    told: parts.flatMap((part) => part.told),
    inApp: parts.flatMap((part) => part.inApp),
  };
}
