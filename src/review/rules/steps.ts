import type { SetupStep } from '../../connector/connector.ts';
import { isReordered } from '../../json/pair-items.ts';
import type { Plain } from '../change.ts';
import type { ChangeRule, Finding } from '../change-rule.ts';
import { type Comparison, type StepListPair, stepName } from '../comparison.ts';
import { dataOf } from '../edits/plain.ts';
import { facetRule } from '../facet-rule.ts';
import { inWords, quoted } from '../words.ts';

const OPEN = { text: 'Open **Settings** in Acme.' };
const KEY = { text: 'Select **Create key**.', yields: ['API key'] };
const TURN_ON = { text: 'Turn on **Provisioning**.' };
const CLOSE = { text: 'Close **Settings**.' };
const stepsOf = (...steps: readonly Plain[]) => ({ setup: { steps } });
const otherMethod = (...steps: readonly Plain[]) => ({
  auth: { alternatives: [{ method: 'user-name-password', status: 'offered', steps }] },
});

/** A step that is new may be one that those who set the app up before have never taken. */
export const stepAddedOrRemoved: ChangeRule = {
  id: 'step',
  title: 'One more step is taken in the app, or one less.',
  severities: {
    action: 'Who set the app up before checks whether the step is needed there too.',
    safe: 'It may be skipped, or is no longer needed.',
  },
  find: ({ stepLists }) => stepLists.flatMap(stepFindings),
  examples: [
    { before: {}, after: stepsOf(OPEN, KEY, TURN_ON), forth: { severity: 'action' }, back: { severity: 'safe' } },
    {
      before: {},
      after: stepsOf(OPEN, KEY, { ...TURN_ON, optional: true }),
      forth: { severity: 'safe', message: 'Set-up step 3 is new: "Turn on **Provisioning**.".' },
      back: { severity: 'safe' },
    },
    {
      before: otherMethod(OPEN),
      after: otherMethod(OPEN, TURN_ON),
      forth: { severity: 'action', message: 'For user-name-password, step 2 is new: "Turn on **Provisioning**.".' },
      back: { severity: 'safe' },
    },
  ],
};

function stepFindings(list: StepListPair): Finding[] {
  const added = list.steps.added.map(
    ({ item, at }): Finding => ({
      severity: item.optional ? 'safe' : 'action',
      subject: describedStep(item),
      message: `${stepName(list.subject, at)} is new: ${quoted(describedStep(item))}.`,
      before: null,
      after: dataOf(item),
      pointer: item.pointer,
      covers: { before: [], after: [item.pointer] },
    }),
  );
  const removed = list.steps.removed.map(
    ({ item, at }): Finding => ({
      severity: 'safe',
      subject: describedStep(item),
      message: `${stepName(list.subject, at)} is gone: ${quoted(describedStep(item))}.`,
      before: dataOf(item),
      after: null,
      pointer: list.pointers.after,
      covers: { before: [item.pointer], after: [] },
    }),
  );
  return [...removed, ...added];
}

function describedStep({ text, yields, code, after }: SetupStep): string {
  if (text !== null) return text;
  return yields.length > 0
    ? `copy ${yields.map(({ label }) => label).join(', ')}`
    : (code?.text ?? after ?? 'a step without words');
}

/** Steps are taken one after the other; in another order they may not lead anywhere. */
export const stepsReordered: ChangeRule = {
  id: 'steps-reordered',
  title: 'Steps are taken in another order.',
  severities: { safe: 'The same is done; who has done it is done.' },
  find: ({ stepLists }) =>
    stepLists
      .filter(({ steps }) => isReordered(steps))
      .map((list) => ({
        severity: 'safe',
        subject: list.subject,
        message: `${list.subject.replace(/ step [\d.]+$/u, (step) => `${step}, inner`)} steps are taken in another order.`,
        before: dataOf(list.before),
        after: dataOf(list.after),
        pointer: list.pointers.after,
        covers: { before: [list.pointers.before], after: [list.pointers.after] },
      })),
  examples: [
    { before: {}, after: stepsOf(KEY, OPEN), forth: { severity: 'safe' }, back: { severity: 'safe' } },
    {
      before: stepsOf({ ...OPEN, steps: [TURN_ON, CLOSE] }, KEY),
      after: stepsOf({ ...OPEN, steps: [CLOSE, TURN_ON] }, KEY),
      forth: { severity: 'safe', message: 'Set-up step 1, inner steps are taken in another order.' },
      back: { severity: 'safe' },
    },
    {
      before: { gallery: { steps: [TURN_ON, CLOSE] } },
      after: { gallery: { steps: [CLOSE, TURN_ON] } },
      forth: { severity: 'safe', message: 'Gallery steps are taken in another order.' },
      back: { severity: 'safe' },
    },
    {
      before: otherMethod(OPEN, CLOSE),
      after: otherMethod(CLOSE, OPEN),
      forth: { severity: 'safe', message: 'For user-name-password, steps are taken in another order.' },
      back: { severity: 'safe' },
    },
  ],
};

const ofSteps = ({ steps }: Comparison) => steps;
const openWith = (facts: { readonly [key: string]: Plain }) => stepsOf({ ...OPEN, ...facts }, KEY);

interface WordedFacet {
  readonly id: string;
  readonly title: string;
  readonly noun: string;
  /** Left out: there is one of it. */
  readonly isMany?: boolean;
  readonly key: string;
  readonly read: (step: SetupStep) => Plain;
  readonly example: Plain;
  /** One in which a permission is named. */
  readonly asking: Plain;
}

/** What is written in a step, facet by facet: none of it changes what the app was told. */
function wordedRule({ id, title, noun, isMany = false, key, read, example, asking }: WordedFacet): ChangeRule {
  return facetRule<SetupStep>({
    id,
    title,
    severities: {
      action: 'It asks for a permission now that it did not ask for.',
      safe: 'Who has taken the step need not take it again.',
    },
    of: ofSteps,
    keys: [key],
    read,
    severity: ({ old, now }) => (asks(old, now) ? 'action' : 'safe'),
    say: ({ old, now, subject, direction }) => {
      if (direction === 'removed') return `${subject}: the ${noun} ${isMany ? 'are' : 'is'} gone.`;
      return `${subject}: the ${noun} now: ${quoted(inWords(now))}.${asks(old, now) ? ' It names a permission that it did not name.' : ''}`;
    },
    examples: [
      { before: {}, after: openWith({ [key]: example }), forth: { severity: 'safe' }, back: { severity: 'safe' } },
      { before: {}, after: openWith({ [key]: asking }), forth: { severity: 'action' }, back: { severity: 'safe' } },
    ],
  });
}

/** Words that are about permissions, and permissions themselves: `scim:write`, `User.ReadWrite.All`. */
const ABOUT_PERMISSIONS = /\b(?:scopes?|permissions?|privileges?|rights?|roles?|grants?)\b/iu;
const PERMISSION =
  /(?<![\w/.@-])[a-z][\w-]*(?:[:.][a-z][\w-]*)*[:.](?:read|write|manage|admin|all|provision|scim|users?|groups?)[\w.:-]*/giu;
const NAMED = /\*\*([^*]+)\*\*|`([^`]+)`/gu;

/** Whether somebody who has taken the step has not given what it asks for now: as grave as another scope of a value. */
function asks(old: Plain, now: Plain): boolean {
  const [before, after] = [old, now].map((value) => (value === null ? '' : inWords(value)));
  if (before === undefined || after === undefined) return false;
  const permissions = [...after.matchAll(PERMISSION)].map(([text]) => text);
  const named = ABOUT_PERMISSIONS.test(after) ? [...after.matchAll(NAMED)].map(([text]) => text) : [];
  return [...permissions, ...named].some((text) => !before.includes(text));
}

export const stepText = wordedRule({
  id: 'step-text',
  title: 'A step reads differently.',
  noun: 'text',
  key: 'text',
  read: ({ text }) => text,
  example: 'Open **Preferences** in Acme.',
  asking: 'Select the scopes **Users** and **Groups**.',
});

export const stepActor = wordedRule({
  id: 'step-actor',
  title: 'A step is taken by somebody else.',
  noun: 'actor',
  key: 'actor',
  read: ({ actor }) => actor,
  example: 'an Acme owner',
  asking: 'somebody with the role **Owner**',
});

export const stepYields = wordedRule({
  id: 'step-yields',
  title: 'A step gives other values.',
  noun: 'values to copy',
  isMany: true,
  key: 'yields',
  read: ({ yields }) => yields.map(({ label }) => label).sort(),
  example: ['SCIM endpoint'],
  asking: ['A token with scim:write'],
});

export const stepBody = wordedRule({
  id: 'step-body',
  title: 'What stands below a step differs.',
  noun: 'body',
  key: 'body',
  read: ({ body }) => (body.length === 0 ? null : body.join(' / ')),
  example: ['![The page of tokens](media/acme/tokens.png)'],
  asking: ['> [!NOTE]\n> The key needs the permission `users:write`.'],
});

export const stepCode = wordedRule({
  id: 'step-code',
  title: 'A step has other code to copy.',
  noun: 'code',
  key: 'code',
  read: ({ code }) => (code === null ? null : `${code.text}${code.language === null ? '' : ` (${code.language})`}`),
  example: { language: 'sh', text: 'acme scim on' },
  asking: { text: 'acme scim on --allow users:write' },
});

export const stepTable = wordedRule({
  id: 'step-table',
  title: 'The table of a step differs.',
  noun: 'table',
  key: 'table',
  read: ({ table }) =>
    table === null ? null : [table.columns, ...table.rows].map((row) => row.join(' | ')).join(' / '),
  example: { columns: ['Region', 'Host'], rows: [['Europe', '`eu.acme.example`']] },
  asking: { columns: ['Scope', 'For'], rows: [['`users:write`', 'accounts']] },
});

export const stepAfter = wordedRule({
  id: 'step-after',
  title: 'What follows a step reads differently.',
  noun: 'closing words',
  isMany: true,
  key: 'after',
  read: ({ after }) => after,
  example: 'The page now lists the key.',
  asking: 'The key has the permission `users:write`.',
});

export const stepOptional = facetRule<SetupStep>({
  id: 'step-optional',
  title: 'A step may be skipped, or no longer.',
  severities: { action: 'Who skipped it takes it now.', safe: 'It may be skipped.' },
  of: ofSteps,
  keys: ['optional'],
  read: ({ optional }) => optional,
  severity: ({ now }) => (now === true ? 'safe' : 'action'),
  say: ({ now, subject }) => `${subject} may ${now === true ? 'now' : 'no longer'} be skipped.`,
  examples: [
    { before: {}, after: openWith({ optional: true }), forth: { severity: 'safe' }, back: { severity: 'action' } },
  ],
});

export const stepUnordered = facetRule<SetupStep>({
  id: 'step-unordered',
  title: 'The steps inside a step have an order, or no longer.',
  severities: { safe: 'The steps themselves are the same.' },
  of: ofSteps,
  keys: ['unordered'],
  read: ({ unordered }) => unordered,
  severity: 'safe',
  say: ({ now, subject }) =>
    now === true
      ? `${subject}: its inner steps have no order any more.`
      : `${subject}: its inner steps are now taken in order.`,
  examples: [
    {
      before: {},
      after: openWith({ unordered: true }),
      forth: { severity: 'safe', message: 'Set-up step 1: its inner steps have no order any more.' },
      back: { severity: 'safe', message: 'Set-up step 1: its inner steps are now taken in order.' },
    },
    {
      before: otherMethod({ ...OPEN, steps: [TURN_ON, CLOSE] }),
      after: otherMethod({ ...OPEN, steps: [TURN_ON, CLOSE], unordered: true }),
      forth: {
        severity: 'safe',
        message: 'For user-name-password, step 1: its inner steps have no order any more.',
      },
      back: { severity: 'safe' },
    },
  ],
});

export const setupIntro = facetRule({
  id: 'setup-intro',
  title: 'The words before the set-up read differently.',
  severities: { safe: 'They explain; the steps are the same.' },
  of: ({ whole }) => [whole],
  keys: ['setup/intro'],
  read: ({ setup }) => setup?.intro ?? null,
  severity: 'safe',
  say: ({ now }) =>
    now === null ? 'The words before the set-up are gone.' : `The words before the set-up read ${quoted(String(now))}.`,
  examples: [
    {
      before: {},
      after: { setup: { intro: 'Acme hands out a key.' } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
  ],
});

export const setupBody = facetRule({
  id: 'setup-body',
  title: 'What stands before the first step of the set-up differs.',
  severities: {
    action: 'It asks for a permission now that it did not ask for.',
    safe: 'It explains; the steps are the same.',
  },
  of: ({ whole }) => [whole],
  keys: ['setup/body'],
  read: ({ setup }) => (setup === null || setup.body.length === 0 ? null : setup.body.join(' / ')),
  severity: ({ old, now }) => (asks(old, now) ? 'action' : 'safe'),
  say: ({ now }) =>
    now === null
      ? 'What stood before the first step of the set-up is gone.'
      : `Before the first step of the set-up stands ${quoted(String(now))}.`,
  examples: [
    {
      before: {},
      after: { setup: { body: ['> [!NOTE]\n> Acme shows the key once.'] } },
      forth: { severity: 'safe' },
      back: { severity: 'safe' },
    },
    {
      before: {},
      after: { setup: { body: ['The key needs the permission `users:write`.'] } },
      forth: { severity: 'action' },
      back: { severity: 'safe' },
    },
  ],
});
