/**
 * Sentences of the app's set-up that say which values are copied, where they go, and who hands them out. They become
 * credential fields; the rest stays in the step, in people's words.
 */
import type { Step } from '../manifest/manifest.generated.ts';
import { type CopiedValue, type Credentials, fieldOf, findField, setSetupVendor } from './credentials.ts';
import { addressesIn, caseOf, sourceOfAddress } from './field-value.ts';
import { lineOf } from './parse-page.ts';
import { isName } from './platform.ts';
import { isPlatformLabel, pageOf } from './platform-pages.ts';
import { fold, isPortalLabel, portalLabelsIn } from './portal-labels.ts';
import type { TakeText } from './read-steps.ts';
import type { Reading } from './reading.ts';
import { readSentence, readSentences, type Sentence } from './sentence.ts';
import { vendorLabels } from './vendor-pairs.ts';

interface SetupText {
  readonly reading: Reading;
  readonly credentials: Credentials;
  readonly step: Step;
  readonly line: number;
  /** What the sentence before has the reader copy, in order. */
  last: CopiedValue[];
}

/** What a row makes of a sentence: `gone` where everything in it was taken, `stays` where the step must still say it. */
type Verdict = 'gone' | 'stays' | null;

type Row = (text: SetupText, sentence: Sentence) => Verdict;

const ROWS: readonly Row[] = [
  takeScopes,
  takeShownOnce,
  takeGeneratedScopes,
  takeSupport,
  takeAddress,
  takeEnteredLater,
  takeCopied,
  takeDestination,
];

export function takeSetupText(reading: Reading, credentials: Credentials): TakeText {
  return (text, step, block) => {
    const setup: SetupText = { reading, credentials, step, line: lineOf(block), last: [] };
    const [mark = '', optional, actor] = /^\((?:(optional)(?:, )?)?(?:by ([^()]+))?\)\s+/i.exec(text) ?? [];
    if (optional !== undefined) step.optional = true;
    if (actor !== undefined) step.actor = actor;
    const kept: string[] = [];
    for (const sentence of readSentences(text.slice(mark.length))) {
      if (verdictOf(setup, sentence) !== 'gone') kept.push(sentence.text);
    }
    const left = kept.join(' ');
    if (left !== text) credentials.originals.set(step, { whole: text, left });
    return left;
  };
}

function verdictOf(text: SetupText, sentence: Sentence): Verdict {
  for (const row of ROWS) {
    const verdict = row(text, sentence);
    if (verdict !== null) return verdict;
  }
  return null;
}

const ONCE =
  /\bonly time\b|\bonly (?:be )?(?:shown|displayed|visible|see|view)\w*(?: \w+)* once\b|\b(?:shown|displayed|visible) (?:only )?(?:once|a single time)\b|\bappears? for a few seconds\b|\b(?:won['’]t|can['’]?not|can['’]t) (?:be able to )?(?:see|view|retrieve) (?:it|them|this) again\b/i;

function takeShownOnce(text: SetupText, sentence: Sentence): Verdict {
  const { credentials } = text;
  if (
    ONCE.test(sentence.words) &&
    text.last.length > 0 &&
    sentence.labels.length === 0 &&
    sentence.links.length === 0
  ) {
    for (const value of text.last) value.shownOnce = true;
    return 'gone';
  }
  if (
    !/\b(?:is|are) shown a single time: store (?:it|them) safely\b/i.test(sentence.words) ||
    sentence.labels.length === 0
  )
    return null;
  for (const each of sentence.labels) credentials.once.add(fold(each));
  return 'gone';
}

function takeGeneratedScopes({ credentials }: SetupText, sentence: Sentence): Verdict {
  if (!/^\*\*[^*]+\*\* needs (?:the scopes? )?`/.test(sentence.text) || sentence.labels.length !== 1) return null;
  credentials.scopes.push(...sentence.codes.filter((code) => !credentials.scopes.includes(code)));
  return 'gone';
}

const ASKS_SUPPORT =
  /\b(?:contact|reach out to|ask|email|e-mail|write to|get in touch with|request\w*)\b.*?\b(?:support|team|representative|account manager|customer success|help ?desk|us)\b/i;

function takeSupport({ credentials, step, line }: SetupText, sentence: Sentence): Verdict {
  if (!ASKS_SUPPORT.test(sentence.words)) return null;
  const contact = sentence.links.map(({ url }) => contactOf(url)).find((each) => each !== null) ?? mailIn(sentence);
  if (contact === null || contact === undefined) return null;
  const portals = portalLabelsIn(sentence);
  const vendors = sentence.labels.filter((label) => !isPortalLabel(label) && !isPlatformLabel(label));
  for (const portal of portals) fieldOf(credentials, portal, line).from ??= { support: contact };
  credentials.support.push({ contact, step, sentence: sentence.text, portals: [...portals, ...vendors] });
  return 'gone';
}

function contactOf(url: string): string | null {
  if (url.startsWith('mailto:')) return decodeMail(url.slice('mailto:'.length).replace(/\?.*$/, ''));
  return url.startsWith('https://') ? url : null;
}

function decodeMail(address: string): string | null {
  return /^[^\s@<>()[\]"']+@[^\s@<>()[\]"']+\.[a-z]{2,}$/i.test(address) ? address : null;
}

function mailIn(sentence: Sentence): string | null {
  return /[^\s@<>()[\]"'*`]+@[^\s@<>()[\]"'*`]+\.[a-z]{2,}/i.exec(sentence.words)?.[0] ?? null;
}

/** "The tenant URL is `https://…`": the value itself, so that nothing is left to copy. */
function takeAddress({ credentials, line }: SetupText, sentence: Sentence): Verdict {
  const [address, second] = addressesIn(sentence);
  const portal = portalLabelsIn(sentence).find((label) => /\bur[il]\b|endpoint/i.test(label));
  if (address === undefined || second !== undefined || portal === undefined) return null;
  const field = fieldOf(credentials, portal, line);
  const when = caseOf(sentence);
  if (when !== null && /^for\b|^on\b|^if\b/i.test(sentence.words))
    credentials.choices.push({ portal: field.portal, by: '', when, value: address });
  else field.from ??= sourceOfAddress(address, sentence, credentials);
  const others = sentence.labels.filter((label) => !isPortalLabel(label) && !isPlatformLabel(label));
  return others.length === 0 && sentence.links.every(({ url }) => url === address) ? 'gone' : 'stays';
}

/** What generated pages say after a step that has told the reader to copy in its own words. */
function takeEnteredLater(text: SetupText, sentence: Sentence): Verdict {
  if (!/^you (?:enter|need) /i.test(sentence.words)) return null;
  const [before = '', after = ''] = sentence.text.split(/ later(?= |\.)/);
  const labels = readSentence(before).labels;
  if (labels.length === 0 || !sentence.text.includes(' later')) return null;
  const portals = /^ as /.test(after) ? portalLabelsIn(readSentence(after)) : [];
  const { credentials, step, line } = text;
  for (const value of text.last) credentials.copied.splice(credentials.copied.indexOf(value), 1);
  text.last = labels.map((label) => ({
    step,
    label,
    line,
    sentence: null,
    ...(credentials.once.has(fold(label)) ? { shownOnce: true } : {}),
  }));
  credentials.copied.push(...text.last);
  const sameNames = after.includes('under the same name');
  for (const [index, value] of text.last.entries()) assign(text, value, sameNames ? value.label : portals[index]);
  return 'gone';
}

const COPIES =
  /^(?:(?:then|finally|next|and|now|lastly|please),?\s+)*(?:copy|save|note down|note|record|retrieve|store|make a note of)\b/i;
const COPIES_BESIDE =
  /\b(?:copy|and save)\s+(?:the\s+|this\s+|your\s+)?((?:[\w-]+\s+){0,3}?(?:token|key|secret|url|endpoint|id)s?)\b/i;

/** The words of a sentence that has the reader copy a value and says nothing else. */
const COPY_WORDS =
  /^(?:copy|save|note|down|record|retrieve|store|then|finally|next|and|now|the|a|an|of|it|them|this|that|these|values?|as|will|be|is|only|time|you|can|view|see|for|later|use|both|your|please|shown|safely|safe|place|in|securely|from|displayed|token|tokens|key|access|api|url|somewhere|clipboard|to)$/i;

function takeCopied(text: SetupText, sentence: Sentence): Verdict {
  const { credentials, step, line } = text;
  const isCopy = COPIES.test(sentence.words);
  const beside = isCopy ? null : COPIES_BESIDE.exec(sentence.words);
  if (!isCopy && beside === null) return null;
  const labels = isCopy ? copiedLabels(text, sentence) : [];
  const rest = sentence.words.replace(/[^\p{L}\p{N}\s]/gu, ' ');
  const others = labels
    .reduce((words, label) => words.replace(label, ' '), rest)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isPure =
    isCopy &&
    others.every((word) => COPY_WORDS.test(word)) &&
    sentence.links.length === 0 &&
    sentence.codes.length === 0;
  const once = ONCE.test(sentence.words);
  // "Copy the access token" names the value, not its label.
  text.last = (labels.length === 0 ? [''] : labels).map((label) => {
    const isOnce = once || credentials.once.has(fold(label));
    return { step, label, line, sentence: isPure ? sentence.text : null, ...(isOnce ? { shownOnce: true } : {}) };
  });
  credentials.copied.push(...text.last);
  return isPure ? 'gone' : 'stays';
}

/** What is clicked after copying is no value. */
const CLICKS = /,? (?:and|then) (?:then )?(?:select|click|press|choose)\b.*$/i;

function copiedLabels({ reading }: SetupText, whole: Sentence): string[] {
  const sentence = readSentence(whole.text.replace(CLICKS, ''));
  const own = vendorLabels(sentence, reading.names);
  const portals = sentence.labels.filter(isPortalLabel).map((label) => label.replace(/[:.]$/, ''));
  // "Copy the **Token** and enter it in the **Secret Token** field": where it goes is no second value.
  const all = sentence.labels
    .map((label) => label.replace(/[:.,]$/, '').trim())
    .filter((label) => own.includes(label) || portals.includes(label));
  return own.length > 0 && portals.length > 0 && /\b(?:in|into|as)\b/i.test(sentence.words) ? own : all;
}

const GOES_INTO =
  /\b(?:go(?:es)? (?:in|into|to)|belongs? (?:in|into)|enter(?:ed)?|input|paste[d]?|used?|using|needed|required|field|provisioning tab|later)\b/i;

function takeDestination(text: SetupText, sentence: Sentence): Verdict {
  const { credentials, step, line, reading } = text;
  if (/\byou enter (?:it|them) later under the same names?\b/i.test(sentence.words)) {
    for (const value of text.last) assign(text, value, value.label);
    return 'gone';
  }
  const portals = portalLabelsIn(sentence);
  if (
    portals.length === 0 ||
    !GOES_INTO.test(sentence.words) ||
    /^before\b|\bneed to (?:know|have)\b/i.test(sentence.words)
  )
    return null;
  const isPlain = sentence.labels.every(
    (label) =>
      isPortalLabel(label) ||
      isPlatformLabel(label) ||
      isName(label, reading.names) ||
      text.last.some((value) => value.label === label),
  );
  const open = (value: CopiedValue) => value.step === step && value.portal === undefined;
  const waiting = text.last.some(open) ? text.last.filter(open) : credentials.copied.filter(open);
  if (waiting.length === portals.length)
    for (const [index, value] of waiting.entries()) assign(text, value, portals[index]);
  else if (waiting.length === 1 && waiting[0]?.label === '')
    for (const portal of portals) credentials.yielded.push({ step, portal: fieldOf(credentials, portal, line).portal });
  else if (waiting.length === 0) {
    for (const portal of portals) {
      const field = fieldOf(credentials, portal, line);
      if (field.from === undefined) credentials.yielded.push({ step, portal: field.portal });
    }
  } else
    for (const value of waiting)
      assign(
        text,
        value,
        portals.find((portal) => fold(portal) === fold(value.label)),
      );
  const isOnlyThis =
    isPlain &&
    sentence.codes.length === 0 &&
    sentence.links.every(({ url }) => url.startsWith('#') || pageOf(url) === '');
  const follows = text.last.length > 0;
  return isOnlyThis &&
    (follows || /^(?:this|these|that|the|it|you(?:['’]ll)?|they|both|enter|paste)\b/i.test(sentence.words))
    ? 'gone'
    : 'stays';
}

function assign({ credentials, line }: SetupText, value: CopiedValue, portal: string | undefined): void {
  if (portal === undefined) return;
  const field = fieldOf(credentials, portal, line);
  value.portal = field.portal;
  if (value.label !== '' && findField(credentials, value.label) !== field) setSetupVendor(field, value.label, line);
}

/** "with the **scim:write** scope", 'Add the "scim.manage" scope' */
function takeScopes({ credentials }: SetupText, sentence: Sentence): Verdict {
  const scope =
    /(?:\*\*|["“`])([\w.:/*-]+)(?:\*\*|["”`]) scope\b/i.exec(sentence.text)?.[1] ??
    /\*\*([\w.:-]+)\*\* (?:from|under|in) (?:the )?\*\*Scopes?\*\*/i.exec(sentence.text)?.[1];
  if (scope !== undefined && !credentials.scopes.includes(scope)) credentials.scopes.push(scope);
  return null;
}
