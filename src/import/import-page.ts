/** A published page in, a manifest out, and the account of everything that the page says. */
import type { Manifest } from '../manifest/manifest.generated.ts';
import { sortProblems } from '../problem/compare-problems.ts';
import type { Problem } from '../problem/problem.ts';
import { readAppName } from './app-name.ts';
import { assembleManifest } from './assemble-manifest.ts';
import { auditFacts, factsOf, type PageFact } from './audit-facts.ts';
import { noCredentials } from './credentials.ts';
import { dropRefused } from './drop-refused.ts';
import { finishCredentials } from './finish-credentials.ts';
import { frontMatterLines, readFrontMatter } from './front-matter.ts';
import { keepLeftovers } from './keep-leftovers.ts';
import { Ledger, type Unplaced } from './ledger.ts';
import { pageId } from './page-id.ts';
import { readEdition, readVocabulary } from './page-wording.ts';
import { type Page, parsePage } from './parse-page.ts';
import { type Platform, readPlatform } from './platform.ts';
import { isAttributeTable } from './read-attribute-table.ts';
import { noCapabilities, readCapabilities } from './read-capabilities.ts';
import { readConfigure } from './read-configure.ts';
import { readFreeSection } from './read-free-section.ts';
import { type GalleryDraft, readGallery } from './read-gallery.ts';
import { readIntroduction } from './read-introduction.ts';
import { noLists, readAdvice, readChangeLog, readPrerequisites, readResources } from './read-lists.ts';
import { noMapping } from './read-mapping.ts';
import { readPromise } from './read-promise.ts';
import { readSetup, type SetupDraft, tidySteps } from './read-setup.ts';
import { type Reading, report } from './reading.ts';
import { settleAnchors } from './settle-anchors.ts';
import { type Section, splitSections } from './split-sections.ts';
import { keepStrayPictures } from './stray-pictures.ts';

export interface ImportOptions {
  /** Templates by file name: the wording of pages that were made with them is known. */
  readonly templates: ReadonlyMap<string, string>;
}

export interface ImportedPage {
  readonly file: string;
  readonly id: string;
  /** `null`: the page is no provisioning tutorial. */
  readonly manifest: Manifest | null;
  readonly facts: { readonly links: number; readonly images: number; readonly labels: number; readonly rows: number };
  /** Blocks by what became of them. */
  readonly placed: number;
  readonly boilerplate: number;
  readonly kept: number;
  readonly unplaced: readonly Unplaced[];
  readonly problems: readonly Problem[];
  /** Facts of any kind: all, and those that neither the manifest nor the platform's wording holds. */
  readonly found: number;
  readonly lost: number;
}

/** Reads pages one after another; what the templates say is worked out once. */
export function pageImporter({ templates }: ImportOptions): (text: string, file: string) => ImportedPage {
  const platform = readPlatform(templates);
  return (text, file) => importPage(text, file, platform);
}

function importPage(text: string, file: string, platform: Platform): ImportedPage {
  const page = parsePage(text);
  const id = pageId(file);
  const lines = frontMatterLines(page);
  const app = readAppName(page, lines, id);
  const sections = splitSections(page, app.name);
  const reading = openReading(page, file, platform, app.name, app.others);
  if (!isTutorial(page, sections)) return refuse(reading, id);
  for (const { name, line } of app.differs) {
    report(
      reading,
      'import-name-differs',
      line,
      `The app is called "${name}" here, and "${app.name}" in other places${placeOfName(page, app.name, line)}.`,
      `"${app.name}" was taken.`,
    );
  }
  const manifest = dropRefused(reading, readParts(reading, sections, readFrontMatter(reading, lines)), id);
  const audit = auditFacts(reading, manifest);
  const { counts, unplaced } = reading.ledger.close();
  return {
    file,
    id,
    manifest,
    facts: countFacts(audit.facts),
    placed: counts.placed,
    boilerplate: counts.boilerplate,
    kept: counts.kept,
    unplaced,
    problems: sortProblems(reading.problems),
    found: audit.facts.length,
    lost: audit.lost.length,
  };
}

function placeOfName(page: Page, name: string, line: number): string {
  const at = page.text.split('\n').findIndex((text, index) => index + 1 !== line && text.includes(name));
  return at === -1 ? '' : ` (line ${at + 1})`;
}

function openReading(page: Page, file: string, platform: Platform, app: string, others: readonly string[]): Reading {
  return {
    page,
    file,
    platform,
    app,
    names: [app, ...others, 'TestApp'],
    ledger: new Ledger(page),
    notes: [],
    sections: [],
    problems: [],
    accepted: new Set(),
    tables: new Set(),
    strayPictures: [],
    facts: {},
    lines: new Map(),
  };
}

/** A page of another kind shares a heading with tutorials by chance; two, or an attribute table, are no chance. */
function isTutorial(page: Page, sections: readonly Section[]): boolean {
  const known = new Set(sections.map(({ role }) => role).filter((role) => role !== 'free' && role !== 'title'));
  if (known.size > 1 || known.has('configure') || known.has('prerequisites')) return true;
  return page.root.children.some((node) => node.type === 'table' && isAttributeTable(node));
}

function refuse(reading: Reading, id: string): ImportedPage {
  report(
    reading,
    'import-not-a-tutorial',
    1,
    'This page has no section of a provisioning tutorial.',
    'Nothing was imported from it.',
  );
  const { counts, unplaced } = reading.ledger.close();
  const facts = factsOf(reading.page);
  return {
    file: reading.file,
    id,
    manifest: null,
    facts: countFacts(facts),
    ...{ placed: counts.placed, boilerplate: counts.boilerplate, kept: counts.kept },
    unplaced,
    problems: reading.problems,
    found: facts.length,
    lost: facts.length,
  };
}

function readParts(reading: Reading, sections: readonly Section[], data: Partial<Manifest['tutorial']>): Manifest {
  const credentials = noCredentials();
  const setup: SetupDraft = { intro: null, steps: [] };
  const capabilities = noCapabilities();
  const lists = noLists();
  const [users, groups] = [noMapping('users'), noMapping('groups')];
  const gallery: GalleryDraft = { name: null, steps: [] };
  const of = (...roles: readonly Section['role'][]) => sections.filter(({ role }) => roles.includes(role));
  const promised = readPromise(reading, sections);

  for (const { heading, role } of sections)
    if (heading !== null && role !== 'free') reading.ledger.settle(heading, 'boilerplate');
  for (const section of of('title')) readIntroduction(reading, capabilities, section);
  for (const section of of('capabilities')) readCapabilities(reading, capabilities, section, true);
  for (const section of of('prerequisites')) readPrerequisites(reading, lists, section);
  for (const section of of('plan', 'assign', 'tips', 'scope'))
    keepLeftovers(reading, section.blocks, section.anchor, section.title);
  readSetup(reading, credentials, of('setup'), setup);
  for (const section of of('gallery')) readGallery(reading, section, gallery);
  readConfigure(reading, { credentials, setup, users, groups }, of('configure', 'configureGroups'));
  for (const section of of('monitor')) keepLeftovers(reading, section.blocks, section.anchor, section.title);
  for (const section of of('limitations')) readAdvice(reading, lists.limitations, section);
  for (const section of of('troubleshooting')) readAdvice(reading, lists.troubleshooting, section);
  for (const section of of('changeLog')) readChangeLog(reading, lists, section);
  for (const section of of('resources', 'next')) readResources(reading, lists, section);
  for (const section of of('free')) readFreeSection(reading, section);
  for (const node of reading.page.root.children) {
    if (node.type === 'definition') reading.ledger.settle(node, 'placed');
  }

  const edition = readEdition(sections);
  keepStrayPictures(reading);
  const auth = finishCredentials(reading, credentials, setup.steps);
  const manifest = assembleManifest(reading, {
    auth,
    setup: { intro: setup.intro, steps: tidySteps(setup.steps) },
    gallery: { name: gallery.name, steps: tidySteps(gallery.steps) },
    capabilities,
    promised,
    users,
    groups,
    lists,
    tutorial: pageData(reading, edition, data),
  });
  settleAnchors(manifest);
  return manifest;
}

function pageData(
  { page, facts }: Reading,
  edition: string,
  data: Partial<Manifest['tutorial']>,
): Manifest['tutorial'] {
  const { title, description, author, writer, manager, msAuthor, date, assetId, customerIntent } = data;
  const { cycleMinutes, progressLabel } = facts;
  return {
    edition,
    vocabulary: readVocabulary(page.text),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(author === undefined ? {} : { author }),
    ...(writer === undefined ? {} : { writer }),
    ...(manager === undefined ? {} : { manager }),
    ...(msAuthor === undefined ? {} : { msAuthor }),
    ...(date === undefined ? {} : { date }),
    ...(assetId === undefined ? {} : { assetId }),
    ...(customerIntent === undefined ? {} : { customerIntent }),
    ...(cycleMinutes === undefined ? {} : { cycleMinutes }),
    ...(progressLabel === undefined ? {} : { progressLabel }),
  };
}

function countFacts(facts: readonly PageFact[]): ImportedPage['facts'] {
  const count = (kind: string) => facts.filter((fact) => fact.kind === kind).length;
  return { links: count('link'), images: count('image'), labels: count('label'), rows: count('row') };
}
