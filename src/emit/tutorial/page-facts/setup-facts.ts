import type { FactPath } from '../../../manifest/facts.generated.ts';
import { facts } from '../../../manifest/facts.generated.ts';
import { type PageFact, shownBy } from './page-fact.ts';

type SetupFact = Extract<FactPath, '/gallery' | `/setup/${string}` | `/gallery/${string}` | `/portalSteps/${string}`>;

const anchors = facts['/notes/*/at'].choices;

/** A picture stands in steps, in free sections and beside the mappings. */
const pictures = shownBy(
  'setupSteps[].pictures[]',
  'addAppSteps[].pictures[]',
  'credentials.alternatives[].steps[].pictures[]',
  ...anchors.map((anchor) => `at.${anchor}.sections[].pictures[]` as const),
  'users.mappingPicture',
  'users.attributesPicture',
  'groups.mapping.mappingPicture',
  'groups.mapping.attributesPicture',
);

/** A portal need not have all steps. */
const atSteps = {
  shownBy: [facts['/portalSteps/*/step'].choices.map((step) => `atStep.${step}[].lines[]` as const)],
} as const;

/** Where pages show what is done in the app, and in the gallery. */
export const setupFacts: Readonly<Record<SetupFact, PageFact>> = {
  '/setup/intro': shownBy('setupIntro'),
  '/setup/body': shownBy('setupBody[]'),
  '/setup/steps/*/text': shownBy('setupSteps[].text', 'addAppSteps[].text', 'credentials.alternatives[].steps[].text'),
  '/setup/steps/*/optional': shownBy(
    'setupSteps[].optional',
    'addAppSteps[].optional',
    'credentials.alternatives[].steps[].optional',
  ),
  '/setup/steps/*/actor': shownBy(
    'setupSteps[].actor',
    'addAppSteps[].actor',
    'credentials.alternatives[].steps[].actor',
  ),
  '/setup/steps/*/yields': shownBy(
    'setupSteps[].copies.labels',
    'addAppSteps[].copies.labels',
    'credentials.alternatives[].steps[].copies.labels',
  ),
  '/setup/steps/*/body': shownBy(
    'setupSteps[].body[].lines[]',
    'addAppSteps[].body[].lines[]',
    'credentials.alternatives[].steps[].body[].lines[]',
  ),
  '/setup/steps/*/code/language': shownBy(
    'setupSteps[].code.language',
    'addAppSteps[].code.language',
    'credentials.alternatives[].steps[].code.language',
  ),
  '/setup/steps/*/code/text': shownBy(
    'setupSteps[].code.lines[]',
    'addAppSteps[].code.lines[]',
    'credentials.alternatives[].steps[].code.lines[]',
  ),
  '/setup/steps/*/table/columns': shownBy(
    'setupSteps[].table[]',
    'addAppSteps[].table[]',
    'credentials.alternatives[].steps[].table[]',
  ),
  '/setup/steps/*/table/rows': shownBy(
    'setupSteps[].table[]',
    'addAppSteps[].table[]',
    'credentials.alternatives[].steps[].table[]',
  ),
  '/setup/steps/*/notes/*/kind': shownBy(
    'setupSteps[].notes[].kind',
    'addAppSteps[].notes[].kind',
    'credentials.alternatives[].steps[].notes[].kind',
  ),
  '/setup/steps/*/unordered': shownBy(
    'setupSteps[].marker',
    'addAppSteps[].marker',
    'credentials.alternatives[].steps[].marker',
  ),
  '/setup/steps/*/notes/*/after': shownBy(
    'setupSteps[].notes[].text',
    'addAppSteps[].notes[].text',
    'credentials.alternatives[].steps[].notes[].text',
  ),
  '/setup/steps/*/notes/*/text': shownBy(
    'setupSteps[].notes[].text',
    'addAppSteps[].notes[].text',
    'credentials.alternatives[].steps[].notes[].text',
    'setupSteps[].notes[].points[]',
    'addAppSteps[].notes[].points[]',
    'credentials.alternatives[].steps[].notes[].points[]',
    'setupSteps[].notes[].blocks[].lines[]',
    'addAppSteps[].notes[].blocks[].lines[]',
    'credentials.alternatives[].steps[].notes[].blocks[].lines[]',
  ),
  '/setup/steps/*/pictures/*/path': pictures,
  '/setup/steps/*/pictures/*/alt': pictures,
  '/setup/steps/*/pictures/*/title': pictures,
  '/setup/steps/*/after': shownBy('setupSteps[].text', 'addAppSteps[].text', 'credentials.alternatives[].steps[].text'),
  '/portalSteps/*/step': atSteps,
  '/portalSteps/*/body': atSteps,
  '/gallery': shownBy('galleryName', 'addAppSteps[].text'),
  '/gallery/name': shownBy('galleryName'),
};
