/** From the resolved connector to what the templates print. All strings leave here escaped for their place. */
import type {
  Attribute,
  Connector,
  DirectoryExtension,
  NetworkAddress,
  Proof,
  SetupStep,
} from '../../connector/connector.ts';
import { facts } from '../../manifest/facts.generated.ts';
import { blockMarkdown } from '../../markdown/block-markdown.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { inlineMarkdown } from '../../markdown/inline-markdown.ts';
import { link, linkTarget } from '../../markdown/link-target.ts';
import { listedMarkdown } from '../../markdown/listed-markdown.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { tableCell } from '../../markdown/table-cell.ts';
import { contactLink } from './contact-link.ts';
import { credentialsView } from './credentials-view.ts';
import { frontMatterLines, slashDate } from './front-matter.ts';
import { includeLine } from './include-line.ts';
import { mappingView, usersView } from './mapping-view.ts';
import { namesContact } from './names-contact.ts';
import type { PageForm } from './page-form.ts';
import {
  ACTION_VERBS,
  APP_LINK,
  DOCUMENT,
  EXTENSION_HEADINGS,
  HEADINGS,
  NETWORK_HEADINGS,
  PROOF_TOPICS,
  WHO,
  WHOEVER,
} from './page-phrases.ts';
import type { PageView } from './page-shape.ts';
import { boldLabels, fillPhrase, joinWords } from './phrase.ts';
import { placesView } from './places-view.ts';
import { withPortalLabels } from './portal/portal-labels.ts';
import { allStepsOnPage } from './portal/steps-on-page.ts';
import { recordOf } from './record-of.ts';
import { setupScopesView } from './setup-scopes.ts';
import { type SmallColumn, smallTable } from './small-table.ts';
import { blocksView, stepsView } from './steps-view.ts';
import { userVerbs } from './user-verbs.ts';
import type { Vocabulary } from './vocabulary-shape.ts';
import { vocabularyText } from './vocabulary-text.ts';
import { withNames } from './with-names.ts';

const EXTENSIONS: readonly SmallColumn<DirectoryExtension>[] = [
  { heading: EXTENSION_HEADINGS.name, cell: ({ name }) => tableCell(codeSpan(name)) },
  { heading: EXTENSION_HEADINGS.type, cell: ({ type }) => type },
  {
    heading: EXTENSION_HEADINGS.means,
    cell: ({ means }) => (means === null ? null : tableCell(inlineMarkdown(means))),
  },
];

const NETWORK: readonly SmallColumn<NetworkAddress>[] = [
  { heading: NETWORK_HEADINGS.address, cell: ({ address }) => tableCell(codeSpan(address)) },
  { heading: NETWORK_HEADINGS.means, cell: ({ means }) => (means === null ? null : tableCell(inlineMarkdown(means))) },
];

export function viewPage(stated: Connector, form: PageForm): PageView {
  const names = namesView(form);
  const connector = withNames(withPortalLabels(stated, form.portal.data), names);
  const view = viewConnector(connector, form, names);
  const there = allStepsOnPage(connector, form, view);
  return { ...view, ...addAppView(connector, form, there), atStep: atStepView(connector, there) };
}

function addAppView(
  { portalSteps, gallery }: Connector,
  { navigation }: PageForm,
  there: ReadonlySet<string>,
): Pick<PageView, 'addsAtAddApp' | 'addsInSteps'> {
  const usual = new Set(navigation.data.addApp.map(({ id }) => id));
  const addsAtAddApp = portalSteps.some(({ step }) => usual.has(step) && there.has(step));
  return { addsAtAddApp, addsInSteps: addsAtAddApp || gallery.steps.length > 0 };
}

/** What people wrote for steps of the portal, where the page has them. */
function atStepView({ portalSteps }: Connector, there: ReadonlySet<string>): PageView['atStep'] {
  if (portalSteps.length === 0) return NOTHING_AT_STEPS;
  const at = (id: string) => portalSteps.flatMap(({ step, body }) => (step === id && there.has(id) ? body : []));
  return recordOf(facts['/portalSteps/*/step'].choices, (id) => blocksView(at(id)));
}

const NOTHING_AT_STEPS = recordOf(facts['/portalSteps/*/step'].choices, () => blocksView([]));

function viewConnector(
  connector: Connector,
  form: PageForm,
  names: PageView['names'],
): Omit<PageView, 'atStep' | 'addsAtAddApp' | 'addsInSteps'> {
  const { vocabulary, portal } = form;
  const { groups, users, page } = connector;
  const app = plainText(connector.name);
  const words = wordsOf(connector, vocabulary, app);
  const include = includeView(form);
  const hasSetup = connector.setup !== null || connector.support.length > 0;
  return {
    frontMatter: frontMatterLines(connector, vocabulary),
    app,
    nameStops: connector.name.endsWith('.'),
    appLink:
      connector.homepage === null
        ? fillPhrase(APP_LINK.plain, { app })
        : fillPhrase(APP_LINK.linked, { app, homepage: linkTarget(connector.homepage) }),
    article: connector.article,
    ...headingsView(connector, vocabulary),
    names,
    links: linksView(form),
    labels: vocabulary.labels,
    include,
    who: groups === null ? WHO.users : WHO.usersAndGroups,
    whoever: groups === null ? WHOEVER.users : WHOEVER.usersAndGroups,
    preview: connector.releaseStage === 'preview',
    draft: connector.draft,
    singleSignOn: singleSignOnView(connector),
    userVerbs: joinWords(userVerbs(users).map((verb) => ACTION_VERBS[verb])),
    groupVerbs: groups === null ? '' : joinWords(groups.actions.map((action) => ACTION_VERBS[action])),
    can: actionsView(connector),
    inactive: inactiveView(connector),
    proof: connector.proof === null ? null : proofView(connector.proof),
    groupsUnknown: groups === null && !connector.groupsDocumented,
    // They stand in a quotation, and so does what is below them.
    capabilities: connector.capabilities.map(({ value }) =>
      listedMarkdown(value).replace(/\n/g, '\n> ').replace(/ $/gm, ''),
    ),
    prerequisites: [
      ...(include === null ? vocabulary.prerequisites.map(words) : []),
      ...connector.prerequisites.map(({ value }) => closed(listedMarkdown(value))),
    ],
    extensions: smallTable(connector.directoryExtensions, EXTENSIONS),
    network: smallTable(connector.network, NETWORK),
    step: numberSteps(hasSetup),
    hasSetup,
    setupIntro: connector.setup?.intro == null ? null : inlineMarkdown(connector.setup.intro),
    setupBody: (connector.setup?.body ?? []).map(blockMarkdown),
    setupYields: yieldsValues(connector),
    support: connector.support.filter(({ contact }) => !namesContact(connector, contact)).map(supportView),
    setupScopes: setupScopesView(connector),
    setupSteps: stepsView(connector.setup?.steps ?? []),
    gallery: plainText(connector.gallery.name),
    galleryName: connector.gallery.name === connector.name ? null : plainText(connector.gallery.name),
    addAppSteps: stepsView(connector.gallery.steps),
    credentials: credentialsView(connector, hasSetup, portal.data),
    users: usersView(users, app),
    groups:
      groups === null
        ? null
        : {
            mapping: mappingView(groups, app),
            followsName: groups.rename?.value === true,
            keepsName: groups.rename?.value === false,
            nested: groups.nested?.value === true,
            flat: groups.nested?.value === false,
            maximum: groups.maximum === null ? null : String(groups.maximum.value),
            precreated: groups.precreated?.value === true,
            unprepared: groups.precreated?.value === false,
          },
    cycleMinutes: page.cycleMinutes === null ? null : String(page.cycleMinutes),
    progressLabel: page.progressLabel === null ? null : plainText(page.progressLabel),
    hasLimitations: hasLimitations(connector),
    limitations: connector.limitations.map(({ value }) => listedMarkdown(value)),
    troubleshooting: connector.troubleshooting.map(({ value }) => listedMarkdown(value)),
    changeLog: connector.changeLog.map((change) => ({
      date: plainText(slashDate(change.date)),
      text: inlineMarkdown(change.text),
    })),
    resources: connector.resources.map(({ text, url }) => link(plainText(text), url)),
    at: placesView(connector),
  };
}

/** Whether the set-up leads to anything that is entered in the portal: permissions and switches alone are not asked for there. */
function yieldsValues({ auth, setup }: Connector): boolean {
  const isYielding = ({ yields, steps }: SetupStep): boolean => yields.length > 0 || steps.some(isYielding);
  return setup !== null && (auth.fields.some(({ from }) => from.kind === 'setup') || setup.steps.some(isYielding));
}

type Words = (text: string) => string;

function wordsOf(connector: Connector, vocabulary: Vocabulary, app: string): Words {
  const names = { app, gallery: plainText(connector.gallery.name) };
  return (text) => vocabularyText(text, vocabulary, names);
}

/** The portal's own name and address come with the way to it. */
function namesView({ vocabulary: { names }, navigation }: PageForm): PageView['names'] {
  return {
    ...names,
    portal: navigation.data.portal?.name ?? names.portal,
    directory: names.directory ?? names.brand,
    document: names.document ?? DOCUMENT,
  };
}

function linksView({ vocabulary: { links }, navigation }: PageForm): PageView['links'] {
  return { ...links, portal: navigation.data.portal?.address ?? links.portal };
}

function headingsView(connector: Connector, vocabulary: Vocabulary): Pick<PageView, 'title' | 'nextHeading'> {
  const { title, next } = vocabulary.headings ?? HEADINGS;
  const named = fillPhrase(title, { app: plainText(connector.name), brand: vocabulary.names.brand });
  return { title: named, nextHeading: next };
}

function includeView({ includes, vocabulary }: PageForm): PageView['include'] {
  if (!includes || vocabulary.includes === null) return null;
  const { prerequisites, scope, monitor } = vocabulary.includes;
  return { prerequisites: includeLine(prerequisites), scope: includeLine(scope), monitor: includeLine(monitor) };
}

function singleSignOnView({ singleSignOn }: Connector): PageView['singleSignOn'] {
  if (singleSignOn === null) return null;
  const { tutorial, protocol, recommended, required } = singleSignOn;
  return {
    link: tutorial === null ? null : linkTarget(tutorial),
    protocol: protocol === null ? null : plainText(protocol),
    recommended,
    required,
  };
}

function actionsView({ users, groups }: Connector): PageView['can'] {
  return {
    createUsers: users.actions.includes('create'),
    updateUsers: users.actions.includes('update'),
    disableUsers: users.actions.includes('disable'),
    deleteUsers: users.actions.includes('delete'),
    groups: groups !== null,
    createGroups: groups?.actions.includes('create') ?? false,
    updateGroups: groups?.actions.includes('update') ?? false,
    deleteGroups: groups?.actions.includes('delete') ?? false,
  };
}

/** Nothing is said of an attribute that the page's own table leaves out; a name that nobody can read may be it. */
function inactiveView({ users: { actions, activeFalse, attributes } }: Connector): PageView['inactive'] {
  const isActive = ({ path }: Attribute) => path === null || path.attribute.toLowerCase() === 'active';
  const hasActive = attributes.length === 0 || attributes.some(isActive);
  return {
    disabled: activeFalse?.value === 'disables',
    deleted: activeFalse?.value === 'deletes',
    unknown: activeFalse === null && actions.includes('disable') && hasActive,
  };
}

function proofView({ date, server, proven, tried, open }: Proof): NonNullable<PageView['proof']> {
  return {
    date: slashDate(date),
    server: codeSpan(server),
    proven: String(proven),
    tried: String(tried),
    open: open.length === 0 ? null : joinWords(open.map((topic) => PROOF_TOPICS[topic])),
  };
}

/** The part has a heading where anything stands below it. */
function hasLimitations({ limitations, notes, blocks }: Connector): boolean {
  return limitations.length > 0 || [...notes, ...blocks].some(({ at }) => at === 'limitations');
}

/** Six steps, or five where nothing is to be done in the app. */
function numberSteps(hasSetup: boolean): PageView['step'] {
  const after = hasSetup ? 1 : 0;
  const number = (count: number) => String(count);
  return {
    plan: number(1),
    setup: number(2),
    gallery: number(2 + after),
    scope: number(3 + after),
    configure: number(4 + after),
    monitor: number(5 + after),
  };
}

function supportView({ contact, fields }: Connector['support'][number]): PageView['support'][number] {
  const sameNames = fields.every(({ portal, vendor }) => portal === vendor);
  return {
    contact: contactLink(contact),
    labels: boldLabels(fields.map(({ vendor }) => plainText(vendor))),
    several: fields.length > 1,
    portal: sameNames ? null : boldLabels(fields.map(({ portal }) => plainText(portal))),
  };
}

/** List entries end with a full stop, whether people wrote one or not; the points of a list below one are left alone. */
function closed(text: string): string {
  return text.includes('\n') || (/[.!?:)]$/.test(text) && !/\]\([^)]*\)$/.test(text)) ? text : `${text}.`;
}
