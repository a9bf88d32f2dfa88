/**
 * What pages make of each fact of a manifest: the paths of the view that show it, or why a page leaves it out. A
 * property that the schema gains is a compile error here until somebody has decided; editions and vocabularies are
 * held against the same rows.
 */
import type { FactPath } from '../../../manifest/facts.generated.ts';
import { facts } from '../../../manifest/facts.generated.ts';
import { authFacts } from './auth-facts.ts';
import { mappingFacts } from './mapping-facts.ts';
import { type PageFact, shownBy } from './page-fact.ts';
import { setupFacts } from './setup-facts.ts';

const anchors = facts['/notes/*/at'].choices;
const notes = (...keys: readonly ('kind' | 'text' | 'points[]' | 'blocks[].lines[]')[]) =>
  shownBy(...keys.flatMap((key) => anchors.map((anchor) => `at.${anchor}.notes[].${key}` as const)));
const headings = shownBy(...anchors.map((anchor) => `at.${anchor}.sections[].heading` as const));
const levels = shownBy(
  ...anchors.flatMap((anchor) =>
    (['heading2', 'heading3', 'heading4'] as const).map((key) => `at.${anchor}.sections[].${key}` as const),
  ),
);
const blocks = shownBy(...anchors.map((anchor) => `at.${anchor}.blocks[]` as const));
const bodies = shownBy(...anchors.map((anchor) => `at.${anchor}.sections[].blocks[]` as const));
const oldAnchors = shownBy(...facts['/anchors/*/at'].choices.map((place) => `at.${place}.anchors[]` as const));
const inFrontMatter = shownBy('frontMatter[]');

export const pageFacts: Readonly<Record<FactPath, PageFact>> = {
  ...authFacts,
  ...setupFacts,
  ...mappingFacts,
  '/$schema': { notHere: 'It tells editors where the schema stands.' },
  '/version': { notHere: 'It says how the manifest is written.' },
  '/name': shownBy('app'),
  '/article': { notHere: 'No sentence puts an article before the name; templates of a project can.' },
  '/homepage': shownBy('appLink'),
  '/releaseStage': shownBy('preview'),
  '/draft': shownBy('draft'),
  '/singleSignOn': shownBy('singleSignOn'),
  '/singleSignOn/tutorial': shownBy('singleSignOn.link'),
  '/singleSignOn/protocol': shownBy('singleSignOn.protocol'),
  '/singleSignOn/recommended': shownBy('singleSignOn.recommended'),
  '/singleSignOn/required': shownBy('singleSignOn.required'),
  '/capabilities': shownBy('capabilities[]'),
  '/prerequisites': shownBy('prerequisites[]'),
  '/directoryExtensions/*/name': shownBy('extensions[]'),
  '/directoryExtensions/*/type': shownBy('extensions[]'),
  '/directoryExtensions/*/means': shownBy('extensions[]'),
  '/network/*/address': shownBy('network[]'),
  '/network/*/means': shownBy('network[]'),
  '/limitations': shownBy('limitations[]'),
  '/troubleshooting': shownBy('troubleshooting[]'),
  '/changeLog/*/date': shownBy('changeLog[].date'),
  '/changeLog/*/text': shownBy('changeLog[].text'),
  '/notes/*/at': notes('text'),
  '/notes/*/kind': notes('kind'),
  '/notes/*/text': notes('text', 'points[]', 'blocks[].lines[]'),
  '/blocks/*/at': blocks,
  '/blocks/*/body': blocks,
  '/sections/*/at': headings,
  '/sections/*/heading': headings,
  '/sections/*/level': levels,
  '/sections/*/anchors': shownBy(...anchors.map((anchor) => `at.${anchor}.sections[].anchors[]` as const)),
  '/sections/*/body': bodies,
  '/anchors/*/at': oldAnchors,
  '/anchors/*/name': oldAnchors,
  '/resources/*/text': shownBy('resources[]'),
  '/resources/*/url': shownBy('resources[]'),
  '/tutorial/edition': { chooses: 'the template that lays the page out' },
  '/tutorial/vocabulary': shownBy('names.brand'),
  '/tutorial/portal': { chooses: 'the steps of the portal' },
  '/tutorial/navigation': { chooses: 'the way through the menu' },
  '/tutorial/includes': shownBy('include'),
  '/tutorial/title': { ...inFrontMatter, frontMatter: 'title' },
  '/tutorial/description': { ...inFrontMatter, frontMatter: 'description' },
  '/tutorial/author': { ...inFrontMatter, frontMatter: 'author' },
  '/tutorial/writer': { ...inFrontMatter, frontMatter: 'writer' },
  '/tutorial/manager': { ...inFrontMatter, frontMatter: 'manager' },
  '/tutorial/msAuthor': { ...inFrontMatter, frontMatter: 'msAuthor' },
  '/tutorial/date': { ...inFrontMatter, frontMatter: 'date' },
  '/tutorial/assetId': { ...inFrontMatter, frontMatter: 'assetId' },
  '/tutorial/customerIntent': { ...inFrontMatter, frontMatter: 'customerIntent' },
  '/tutorial/cycleMinutes': shownBy('cycleMinutes'),
  '/tutorial/progressLabel': shownBy('progressLabel'),
};
