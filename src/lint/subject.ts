import type { Connector, Picture, ResourceMapping, SetupStep } from '../connector/connector.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import { manifestTexts } from '../manifest/manifest-texts.ts';
import { activeOutcomes } from './active-outcomes.ts';
import type { Block, Subject } from './lint-rule.ts';
import { unknownAttributes } from './unknown-attributes.ts';

/** Gathers what the rules look at, so that none of them walks the manifest again. */
export function subjectOf(manifest: Manifest, connector: Connector): Subject {
  const blocks = [blockOf(manifest.users, connector.users)];
  if (connector.groups !== null && manifest.groups !== undefined && manifest.groups !== false) {
    blocks.push(blockOf(manifest.groups, connector.groups));
  }
  const attributes = blocks.flatMap((block) => block.attributes);
  const steps = [
    ...(connector.setup?.steps ?? []),
    ...connector.gallery.steps,
    ...connector.auth.alternatives.flatMap((other) => other.steps),
  ].flatMap(withInnerSteps);
  return {
    manifest,
    connector,
    blocks,
    attributes,
    active: activeOutcomes(attributes),
    unknown: unknownAttributes(attributes),
    texts: manifestTexts(manifest),
    steps,
    pictures: [
      ...steps.flatMap((step) => step.pictures),
      ...connector.sections.flatMap((section) => section.pictures),
      ...blocks.flatMap(({ resolved }) => [resolved.pictures.mapping, resolved.pictures.attributes].filter(isPicture)),
    ],
    fields: [...connector.auth.fields, ...connector.auth.alternatives.flatMap((other) => other.fields)],
  };
}

function blockOf(stated: Block['stated'], resolved: ResourceMapping): Block {
  const { resource, pointer } = resolved;
  const listed = (stated.attributes ?? []).flatMap((attribute, index) => {
    const model = resolved.attributes[index];
    const place = `${pointer}/attributes/${index}`;
    return model === undefined ? [] : [{ pointer: place, resource, stated: attribute, resolved: model }];
  });
  return { resource, pointer, stated, resolved, attributes: listed };
}

function withInnerSteps(step: SetupStep): SetupStep[] {
  return [step, ...step.steps.flatMap(withInnerSteps)];
}

function isPicture(picture: Picture | null): picture is Picture {
  return picture !== null;
}
