/** Places that an edition does not tell apart: what is kept there stands at the place where the page will show it. */
import type { Anchor } from '../connector/connector.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';

export function settleAnchors(manifest: Manifest): void {
  const moved = movesOf(manifest);
  for (const list of [manifest.notes ?? [], manifest.sections ?? []])
    for (const each of list) each.at = moved[each.at] ?? each.at;
}

function movesOf(manifest: Manifest): Partial<Record<Anchor, Anchor>> {
  const hasGroups = manifest.groups !== undefined && manifest.groups !== false;
  const hasSetup =
    manifest.setup !== undefined || (manifest.auth.fields ?? []).some(({ from }) => from?.support !== undefined);
  const isAssigning = manifest.tutorial.edition === 'assigning-users';
  return {
    ...(hasGroups ? {} : { groups: 'users' as const }),
    ...(hasSetup ? {} : { setup: isAssigning ? ('scope' as const) : ('plan' as const) }),
    ...(isAssigning
      ? { capabilities: 'intro' as const, plan: 'prerequisites' as const, monitor: 'start' as const }
      : {}),
  };
}
