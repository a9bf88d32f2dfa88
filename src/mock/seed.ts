/** Resources that a server has from its first moment on. */

import type { App } from '../provisioning/app.ts';
import { sampleResource } from '../provisioning/sample-resource.ts';
import type { StoreChange } from './store/stored-resource.ts';

/** Made-up users, the same ones each time: `user1@example.com` and so on. */
export function seedUsers({ users }: App, count: number, now: string): readonly StoreChange[] {
  return Array.from({ length: count }, (_, index) => {
    const mark = `user${index + 1}`;
    const content = sampleResource(users.attributes, users.schemas, { mark, variant: 0 });
    return { put: { type: 'User', id: `seed-${index + 1}`, created: now, lastModified: now, content } };
  });
}
