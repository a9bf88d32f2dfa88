import { facts } from '../manifest/facts.generated.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { articleOf } from './article.ts';
import type { AnchoredNote, Connector, CredentialField, Fact, FreeSection, Proof } from './connector.ts';
import { documented } from './documented.ts';
import { nothingElse } from './nothing-else.ts';
import { resolveAuth, supportContacts } from './resolve-auth.ts';
import { resolveGroups, resolveUsers } from './resolve-mapping.ts';
import { resolvePage } from './resolve-page.ts';
import { resolvePictures, resolveSetup, resolveSteps } from './resolve-setup.ts';
import { usualLevel } from './section-level.ts';

/**
 * A manifest that fits its schema, made into the model that rules and emitters read. It never fails: what cannot be
 * made sense of, a malformed attribute name for instance, is `null` in the model and a rule's to report.
 *
 * @param id the manifest's file name without `.json`
 * @param manifestPath its path relative to the project, with forward slashes
 * @param proof what a record proves of it
 */
export function resolveConnector(
  manifest: Manifest,
  id: string,
  manifestPath: string,
  proof: Proof | null = null,
): Connector {
  // `$schema` is for editors, and manifests of every version mean the same here: nothing that is made depends on them.
  const {
    $schema: _,
    version: __,
    name,
    article,
    homepage,
    releaseStage,
    draft,
    singleSignOn,
    ...aboutTheApp
  } = manifest;
  const { auth: statedAuth, setup, gallery, portalSteps, users, groups, tutorial, ...prose } = aboutTheApp;
  const {
    capabilities,
    prerequisites,
    network,
    directoryExtensions,
    limitations,
    troubleshooting,
    changeLog,
    ...more
  } = prose;
  const { notes, blocks, sections, anchors, resources, ...rest } = more;
  nothingElse(rest);
  const auth = resolveAuth(statedAuth);
  // A step may yield what another method of the app takes.
  const fields = [...auth.fields, ...auth.alternatives.flatMap((other) => other.fields)];
  return {
    id,
    manifestPath,
    name,
    article: article ?? articleOf(name),
    homepage: homepage ?? null,
    releaseStage: releaseStage ?? facts['/releaseStage'].default,
    draft: draft ?? facts['/draft'].default,
    singleSignOn: singleSignOn === undefined ? null : resolveSingleSignOn(singleSignOn),
    capabilities: texts(capabilities, '/capabilities'),
    prerequisites: texts(prerequisites, '/prerequisites'),
    network: (network ?? []).map(resolveAddress),
    directoryExtensions: (directoryExtensions ?? []).map(resolveExtension),
    auth,
    setup: setup === undefined ? null : resolveSetup(setup, fields),
    support: supportContacts(auth.fields),
    gallery: resolveGallery(gallery ?? {}, name, fields),
    portalSteps: (portalSteps ?? []).map(resolvePortalStep),
    anchors: (anchors ?? []).map(resolveAnchor),
    users: resolveUsers(users),
    groups: groups === undefined || groups === false ? null : resolveGroups(groups),
    groupsDocumented: groups !== undefined,
    limitations: texts(limitations, '/limitations'),
    troubleshooting: texts(troubleshooting, '/troubleshooting'),
    changeLog: (changeLog ?? []).map(resolveChange),
    notes: (notes ?? []).map(resolveNote),
    blocks: (blocks ?? []).map(resolveBlocks),
    sections: (sections ?? []).map(resolveSection),
    resources: (resources ?? []).map(resolveResource),
    page: resolvePage(tutorial),
    proof,
  };
}

function texts(list: readonly string[] | undefined, pointer: string): Fact<string>[] {
  return (list ?? []).map((value, index) => documented(value, `${pointer}/${index}`));
}

function resolveSingleSignOn(stated: NonNullable<Manifest['singleSignOn']>): Connector['singleSignOn'] {
  const { tutorial, protocol, recommended, required, ...rest } = stated;
  nothingElse(rest);
  return {
    tutorial: tutorial ?? null,
    protocol: protocol ?? null,
    recommended: recommended ?? facts['/singleSignOn/recommended'].default,
    required: required ?? facts['/singleSignOn/required'].default,
    pointer: '/singleSignOn',
  };
}

function resolveAddress(
  { address, means, ...rest }: NonNullable<Manifest['network']>[number],
  index: number,
): Connector['network'][number] {
  nothingElse(rest);
  return { address, means: means ?? null, pointer: `/network/${index}` };
}

function resolveExtension(
  { name, type, means, ...rest }: NonNullable<Manifest['directoryExtensions']>[number],
  index: number,
): Connector['directoryExtensions'][number] {
  nothingElse(rest);
  return {
    name,
    type: type ?? facts['/directoryExtensions/*/type'].default,
    means: means ?? null,
    pointer: `/directoryExtensions/${index}`,
  };
}

function resolveGallery(
  { name, steps, ...rest }: NonNullable<Manifest['gallery']>,
  app: string,
  fields: readonly CredentialField[],
): Connector['gallery'] {
  nothingElse(rest);
  return { name: name ?? app, steps: resolveSteps(steps ?? [], '/gallery/steps', fields) };
}

function resolveChange(
  { date, text, ...rest }: NonNullable<Manifest['changeLog']>[number],
  index: number,
): Connector['changeLog'][number] {
  nothingElse(rest);
  return { date, text, pointer: `/changeLog/${index}` };
}

function resolvePortalStep(
  { step, body, ...rest }: NonNullable<Manifest['portalSteps']>[number],
  index: number,
): Connector['portalSteps'][number] {
  nothingElse(rest);
  return { step, body, pointer: `/portalSteps/${index}` };
}

function resolveAnchor(
  { at, name, ...rest }: NonNullable<Manifest['anchors']>[number],
  index: number,
): Connector['anchors'][number] {
  nothingElse(rest);
  return { at, name, pointer: `/anchors/${index}` };
}

function resolveNote({ at, kind, text, ...rest }: NonNullable<Manifest['notes']>[number], index: number): AnchoredNote {
  nothingElse(rest);
  return { at, kind: kind ?? facts['/notes/*/kind'].default, text, pointer: `/notes/${index}` };
}

function resolveBlocks(
  { at, body, ...rest }: NonNullable<Manifest['blocks']>[number],
  index: number,
): Connector['blocks'][number] {
  nothingElse(rest);
  return { at, body, pointer: `/blocks/${index}` };
}

function resolveSection(
  { at, heading, level, anchors, body, pictures, ...rest }: NonNullable<Manifest['sections']>[number],
  index: number,
): FreeSection {
  nothingElse(rest);
  const pointer = `/sections/${index}`;
  return {
    at,
    heading,
    level: level === undefined || level === usualLevel(at) ? null : level,
    anchors: anchors ?? [],
    body,
    pictures: resolvePictures(pictures, `${pointer}/pictures`),
    pointer,
  };
}

function resolveResource(
  { text, url, ...rest }: NonNullable<Manifest['resources']>[number],
  index: number,
): Connector['resources'][number] {
  nothingElse(rest);
  return { text, url, pointer: `/resources/${index}` };
}
