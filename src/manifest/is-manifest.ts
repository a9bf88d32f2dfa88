import type { Manifest } from './manifest.generated.ts';
import { validate } from './manifest-validator.generated.js';

export function isManifest(value: unknown): value is Manifest {
  return validate(value);
}
