import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { appOf } from '../../src/provisioning/app.ts';

/** The attributes that a client writes, of users and of groups, as a manifest has them. */
export function attributesOf(text: string, id: string): Readonly<Record<'users' | 'groups', readonly string[]>> {
  const { connector } = lintManifest(text, `connectors/${id}.json`, id);
  if (connector === null) throw new Error(`${id} is no sound manifest.`);
  const { users, groups } = appOf(connector);
  const names = (type: typeof groups) => (type?.attributes ?? []).map(({ name }) => name).sort();
  return { users: names(users), groups: names(groups) };
}
