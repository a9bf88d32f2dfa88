/** What can be open about the app besides signing in and mapping. */
import type { Connector } from '../../connector/connector.ts';
import type { FactPath } from '../../manifest/facts.generated.ts';
import { adding, DEFAULTED, FORM, NO_NO, PART, PROSE, type QuestionEntry, STATED } from '../question-row.ts';
import { hasSignIn } from './auth-questions.ts';

type Elsewhere = `/auth/${string}` | `/users/${string}` | '/groups' | `/groups/${string}`;

export const pageQuestions: Readonly<Record<Exclude<FactPath, Elsewhere>, QuestionEntry>> = {
  '/$schema': { notHere: 'Editors read it; it says nothing of the app.' },
  '/version': { notHere: 'It says how the manifest is written, and nothing of the app.' },
  '/name': STATED,
  '/article': { notHere: 'Left out, the usual rule holds.' },
  '/homepage': {
    gravity: 'nice-to-have',
    question: 'Where is the homepage of the app?',
    why: 'The page links it where it first names the app.',
    open: ({ homepage }) =>
      homepage === null ? [{ pointer: '/homepage', answers: [adding('/homepage', 'https://www.acme.example/')] }] : [],
  },
  '/releaseStage': DEFAULTED,
  '/draft': {
    gravity: 'nice-to-have',
    question: "Has somebody held the manifest against the app's documentation?",
    why: 'As long as nobody has, pages say that they are drafts.',
    open: ({ draft }) =>
      draft
        ? [{ pointer: '/draft', answers: [{ edits: [{ op: 'remove', path: '/draft' }], means: 'take the mark away' }] }]
        : [],
  },
  '/singleSignOn': NO_NO,
  '/singleSignOn/tutorial': PROSE,
  '/singleSignOn/protocol': PROSE,
  '/singleSignOn/recommended': DEFAULTED,
  '/singleSignOn/required': DEFAULTED,
  '/capabilities': NO_NO,
  '/prerequisites': NO_NO,
  '/network/*/address': NO_NO,
  '/network/*/means': PROSE,
  '/directoryExtensions/*/name': NO_NO,
  '/directoryExtensions/*/type': DEFAULTED,
  '/directoryExtensions/*/means': PROSE,
  '/setup/steps/*/text': {
    gravity: 'nice-to-have',
    question: 'What does an administrator do in the app first?',
    why: 'Most apps want provisioning turned on before anybody can sign in.',
    open: (connector) =>
      connector.setup === null && hasSignIn(connector.auth)
        ? [{ pointer: '/setup', answers: [adding('/setup')], ...(takesFromSetup(connector) && GRAVER) }]
        : [],
  },
  '/setup/intro': PROSE,
  '/setup/body': PROSE,
  '/setup/steps/*/optional': DEFAULTED,
  '/setup/steps/*/actor': PROSE,
  '/setup/steps/*/yields': PART,
  '/setup/steps/*/body': PROSE,
  '/setup/steps/*/code/language': PROSE,
  '/setup/steps/*/code/text': PROSE,
  '/setup/steps/*/table/columns': PROSE,
  '/setup/steps/*/table/rows': PROSE,
  '/setup/steps/*/notes/*/kind': DEFAULTED,
  '/setup/steps/*/notes/*/after': DEFAULTED,
  '/setup/steps/*/notes/*/text': PROSE,
  '/setup/steps/*/pictures/*/path': PROSE,
  '/setup/steps/*/pictures/*/alt': { notHere: 'The rule `picture-alt-missing` asks for it.' },
  '/setup/steps/*/pictures/*/title': PROSE,
  '/setup/steps/*/unordered': DEFAULTED,
  '/setup/steps/*/after': PROSE,
  '/gallery': PROSE,
  '/gallery/name': { notHere: 'Left out, the entry has the name of the app.' },
  '/portalSteps/*/step': PROSE,
  '/portalSteps/*/body': PROSE,
  '/limitations': NO_NO,
  '/troubleshooting': NO_NO,
  '/changeLog/*/date': PROSE,
  '/changeLog/*/text': PROSE,
  '/notes/*/at': PROSE,
  '/notes/*/kind': DEFAULTED,
  '/notes/*/text': PROSE,
  '/blocks/*/at': PROSE,
  '/blocks/*/body': PROSE,
  '/sections/*/at': PROSE,
  '/sections/*/heading': PROSE,
  '/sections/*/level': FORM,
  '/sections/*/anchors': FORM,
  '/sections/*/body': PROSE,
  '/anchors/*/at': FORM,
  '/anchors/*/name': FORM,
  '/resources/*/text': PROSE,
  '/resources/*/url': PROSE,
  '/tutorial/edition': STATED,
  '/tutorial/vocabulary': STATED,
  '/tutorial/portal': FORM,
  '/tutorial/navigation': FORM,
  '/tutorial/includes': FORM,
  '/tutorial/title': FORM,
  '/tutorial/description': FORM,
  '/tutorial/author': FORM,
  '/tutorial/writer': FORM,
  '/tutorial/manager': FORM,
  '/tutorial/msAuthor': FORM,
  '/tutorial/date': FORM,
  '/tutorial/assetId': FORM,
  '/tutorial/customerIntent': FORM,
  '/tutorial/cycleMinutes': FORM,
  '/tutorial/progressLabel': FORM,
};

/** Its steps say where a credential comes from. */
const GRAVER = { gravity: 'credentials' } as const;

function takesFromSetup({ auth }: Connector): boolean {
  return auth.fields.some(({ from }) => from.kind === 'setup');
}
