import type { Manifest } from '../manifest/manifest.generated.ts';
import { articleOf } from './article.ts';
import type { AnchoredNote, Connector, Fact, FreeSection, GroupMapping } from './connector.ts';
import { resolveAuth, supportContacts } from './resolve-auth.ts';
import { documented, resolveMapping } from './resolve-mapping.ts';
import { resolvePicture, resolveSteps } from './resolve-setup.ts';

/**
 * A manifest that fits its schema, made into the model that rules and emitters read. It never fails: what cannot be
 * made sense of, a malformed attribute name for instance, is `null` in the model and a rule's to report.
 *
 * @param id the manifest's file name without `.json`
 * @param manifestPath its path relative to the project, with forward slashes
 */
export function resolveConnector(manifest: Manifest, id: string, manifestPath: string): Connector {
  const auth = resolveAuth(manifest.auth);
  const { setup, gallery, singleSignOn } = manifest;
  return {
    id,
    manifestPath,
    name: manifest.name,
    article: manifest.article ?? articleOf(manifest.name),
    homepage: manifest.homepage ?? null,
    releaseStage: manifest.releaseStage ?? 'general-availability',
    singleSignOn:
      singleSignOn === undefined
        ? null
        : {
            tutorial: singleSignOn.tutorial ?? null,
            protocol: singleSignOn.protocol ?? null,
            recommended: singleSignOn.recommended ?? false,
            pointer: '/singleSignOn',
          },
    capabilities: texts(manifest.capabilities, '/capabilities'),
    prerequisites: texts(manifest.prerequisites, '/prerequisites'),
    auth,
    setup:
      setup === undefined
        ? null
        : {
            intro: setup.intro ?? null,
            steps: resolveSteps(setup.steps, '/setup/steps', auth.fields),
            pointer: '/setup',
          },
    support: supportContacts(auth.fields),
    gallery: {
      name: gallery?.name ?? manifest.name,
      steps: resolveSteps(gallery?.steps ?? [], '/gallery/steps', auth.fields),
    },
    users: resolveMapping('User', manifest.users, '/users'),
    groups: resolveGroups(manifest.groups),
    groupsDocumented: manifest.groups !== undefined,
    limitations: texts(manifest.limitations, '/limitations'),
    troubleshooting: texts(manifest.troubleshooting, '/troubleshooting'),
    changeLog: (manifest.changeLog ?? []).map((change, index) => ({ ...change, pointer: `/changeLog/${index}` })),
    notes: (manifest.notes ?? []).map(resolveNote),
    sections: (manifest.sections ?? []).map(resolveSection),
    resources: (manifest.resources ?? []).map((resource, index) => ({ ...resource, pointer: `/resources/${index}` })),
    page: resolvePage(manifest.tutorial),
  };
}

function texts(list: readonly string[] | undefined, pointer: string): Fact<string>[] {
  return (list ?? []).map((value, index) => documented(value, `${pointer}/${index}`));
}

function resolveGroups(groups: Manifest['groups']): GroupMapping | null {
  if (groups === undefined || groups === false) return null;
  const fact = <T>(value: T | undefined, key: string): Fact<T> | null =>
    value === undefined ? null : documented(value, `/groups/${key}`);
  return {
    ...resolveMapping('Group', groups, '/groups'),
    rename: fact(groups.rename, 'rename'),
    nested: fact(groups.nested, 'nested'),
    maximum: fact(groups.maximum, 'maximum'),
    precreated: fact(groups.precreated, 'precreated'),
  };
}

function resolveNote(note: NonNullable<Manifest['notes']>[number], index: number): AnchoredNote {
  return { at: note.at, kind: note.kind ?? 'note', text: note.text, pointer: `/notes/${index}` };
}

function resolveSection(section: NonNullable<Manifest['sections']>[number], index: number): FreeSection {
  const pointer = `/sections/${index}`;
  return {
    at: section.at,
    heading: section.heading,
    body: section.body,
    pictures: (section.pictures ?? []).map((picture, at) => resolvePicture(picture, `${pointer}/pictures/${at}`)),
    pointer,
  };
}

function resolvePage(page: Manifest['tutorial']): Connector['page'] {
  return {
    edition: page.edition,
    vocabulary: page.vocabulary,
    title: page.title ?? null,
    description: page.description ?? null,
    author: page.author ?? null,
    writer: page.writer ?? null,
    manager: page.manager ?? null,
    msAuthor: page.msAuthor ?? null,
    date: page.date ?? null,
    assetId: page.assetId ?? null,
    customerIntent: page.customerIntent ?? null,
    cycleMinutes: page.cycleMinutes ?? null,
    progressLabel: page.progressLabel ?? null,
  };
}
