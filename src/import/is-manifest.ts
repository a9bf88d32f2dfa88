import { validate } from '../manifest/manifest-validator.generated.js';
import type { Manifest } from '../manifest/manifest.generated.ts';

export function isManifest(value: unknown): value is Manifest {
  return validate(value);
}
