/**
 * A connector in sentences, one fact a line: what `git log -p` shows instead of JSON. The same facts give the same
 * lines.
 */
import type { AnchoredBlocks, AnchoredNote, Connector, FreeSection } from '../../connector/connector.ts';
import { nothingElse } from '../../connector/nothing-else.ts';
import { visible } from '../../problem/plain-text.ts';
import { STAGES } from '../rules/app.ts';
import { AUTH } from './describe-credentials.ts';
import { type ExplainExpression, groupsRows, usersRows } from './describe-mapping.ts';
import { PAGE } from './describe-page.ts';
import { pictureWords } from './describe-picture.ts';
import { describeSteps, SETUP } from './describe-steps.ts';
import { type Description, sentencesOf, stated } from './sentences.ts';

export function describeConnector(connector: Connector, explain?: ExplainExpression): string {
  return sentencesOf(connectorRows(explain), connector, '')
    .map((line) => `${visible(line.replace(BLANKS, ' ').trim())}\n`)
    .join('');
}

/** All but one blank on its own, which stays as it is. */
const BLANKS = /[^\S ]\s*| \s+/g;

/** What is said of each member of a manifest. */
export function connectorRows(explain?: ExplainExpression): Description<'', Connector> {
  return {
    $schema: { notHere: 'Editors read it; nothing that is made from a manifest depends on it.' },
    version: { notHere: 'It says how the manifest is written; nothing that is made from one depends on it.' },
    name: ({ name }) => `The app is called ${name}.`,
    article: ({ article, name }) => `Pages write "${article} ${name}".`,
    homepage: ({ homepage }) => stated(homepage, (url) => `Its homepage is ${url}`),
    draft: ({ draft }) => (draft ? 'The manifest is a draft.' : null),
    releaseStage: ({ releaseStage }) => `The connector is ${STAGES[releaseStage].words}.`,
    singleSignOn: ({ singleSignOn }) => stated(singleSignOn, (stage) => sentencesOf(SINGLE_SIGN_ON, stage, '')),
    auth: ({ auth }) => sentencesOf(AUTH, auth, ''),
    setup: ({ setup }) => stated(setup, (stage) => sentencesOf(SETUP, stage, '')),
    gallery: (connector) => sentencesOf(GALLERY, connector, ''),
    portalSteps: ({ portalSteps }) =>
      portalSteps.flatMap(({ step, body, pointer: _, ...rest }) => {
        nothingElse(rest);
        return body.map((block) => `At the step "${step}" of the portal: ${block}`);
      }),
    anchors: ({ anchors }) =>
      anchors.map(({ at, name, pointer: _, ...rest }) => {
        nothingElse(rest);
        return `The anchor #${name} leads to "${at}".`;
      }),
    users: ({ users }) => sentencesOf(usersRows(explain), users, ''),
    groups: ({ groups, groupsDocumented }) => {
      if (groups !== null) return sentencesOf(groupsRows(explain), groups, '');
      return groupsDocumented ? 'Groups are not provisioned.' : 'Nobody documents whether groups are provisioned.';
    },
    prerequisites: ({ prerequisites }) => listed('Needed beforehand', prerequisites),
    network: ({ network }) =>
      network.map(({ address, means, pointer: _, ...rest }) => {
        nothingElse(rest);
        return `To let through: ${address}${means === null ? '' : `, ${means}`}`;
      }),
    directoryExtensions: ({ directoryExtensions }) =>
      directoryExtensions.map(({ name, type, means, pointer: _, ...rest }) => {
        nothingElse(rest);
        return `Directory extension: ${name}, ${type}${means === null ? '' : `, ${means}`}`;
      }),
    capabilities: ({ capabilities }) => listed('Capability', capabilities),
    limitations: ({ limitations }) => listed('Limitation', limitations),
    troubleshooting: ({ troubleshooting }) => listed('Troubleshooting', troubleshooting),
    notes: ({ notes }) => notes.map(noteWords),
    blocks: ({ blocks }) => blocks.flatMap((each) => sentencesOf(BLOCKS, each, each.at)),
    sections: ({ sections }) => sections.flatMap((section) => sentencesOf(SECTION, section, section.heading)),
    resources: ({ resources }) =>
      resources.map(({ text, url, pointer: _, ...rest }) => {
        nothingElse(rest);
        return `Further reading: ${text}, ${url}`;
      }),
    changeLog: ({ changeLog }) =>
      changeLog.map(({ date, text, pointer: _, ...rest }) => {
        nothingElse(rest);
        return `Changed on ${date}: ${text}`;
      }),
    tutorial: ({ page }) => sentencesOf(PAGE, page, ''),
  };
}

const SINGLE_SIGN_ON: Description<'/singleSignOn', NonNullable<Connector['singleSignOn']>> = {
  recommended: ({ recommended }) => `Single sign-on is ${recommended ? 'recommended' : 'mentioned'}.`,
  required: ({ required }) => (required ? 'Provisioning needs single sign-on.' : null),
  protocol: ({ protocol }) => stated(protocol, (name) => `Single sign-on uses ${name}.`),
  tutorial: ({ tutorial }) => stated(tutorial, (page) => `Single sign-on is set up by ${page}`),
};

const GALLERY: Description<'/gallery', Connector> = {
  name: ({ gallery, name }) => (gallery.name === name ? null : `In the gallery it is called ${gallery.name}.`),
  steps: ({ gallery }) => describeSteps('Gallery', gallery.steps),
};

const BLOCKS: Description<'/blocks/*', AnchoredBlocks> = {
  at: { within: 'The other sentences name it.' },
  body: ({ body }, at) => body.map((block) => `At "${at}": ${block}`),
};

const SECTION: Description<'/sections/*', FreeSection> = {
  heading: { within: 'The other sentences are about it.' },
  at: ({ at }, heading) => `Section "${heading}" stands at "${at}".`,
  level: ({ level }, heading) => stated(level, (depth) => `Section "${heading}" has a heading of level ${depth}.`),
  anchors: ({ anchors }, heading) => anchors.map((name) => `The anchor #${name} leads to section "${heading}".`),
  body: ({ body }, heading) => body.map((block) => `Section "${heading}": ${block}`),
  pictures: ({ pictures }, heading) => pictures.map((picture) => `Section "${heading}", ${pictureWords(picture)}`),
};

function listed(name: string, items: readonly { readonly value: string }[]): string[] {
  return items.map(({ value }) => `${name}: ${value}`);
}

function noteWords({ at, kind, text, pointer: _, ...rest }: AnchoredNote): string {
  nothingElse(rest);
  return `At "${at}", ${kind}: ${text}`;
}
