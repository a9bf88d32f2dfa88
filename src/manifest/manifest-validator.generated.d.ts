/** Types of the compiled validator beside this file, which `npm run derive` makes. */
import type { Manifest } from './manifest.generated.js';
import type { Shapes } from './shape.js';

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export declare const validate: {
  (value: unknown): value is Manifest;
  /** Of the last call, `null` where it found none. */
  readonly errors?: readonly SchemaError[] | null;
};

export declare const shapes: Shapes;
