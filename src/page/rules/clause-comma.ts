import { kindsOf, type WordKinds } from '../english/english.ts';
import { inSentences } from '../grammar/in-sentences.ts';
import type { Sentence, SentenceWord } from '../grammar/sentence-words.ts';
import type { GrammarFinding } from '../grammar/untold.ts';
import { COUNTED, DETERMINERS, FINITE, FUNCTION_WORDS, MODALS, ORDERS } from '../grammar/word-lists.ts';
import { isMark, isOneOf, isSmall } from '../grammar/word-tests.ts';
import type { PageRule } from '../page-rule.ts';

export const clauseCommaRule: PageRule = {
  id: 'page-clause-comma',
  severity: 'info',
  title: 'A comma stands where one clause ends, and no comma joins two sentences.',
  cause: 'What leads a sentence in runs into the sentence, or two sentences have a comma between them.',
  fix: 'Put the comma in; part two sentences by a full stop.',
  example: 'page',
  bad: '# Acme\n\nWith the help of a custom script you can send more.\n',
  good: '# Acme\n\nWith the help of a custom script, you can send more.\n',
  handWrittenOnly: true,
  check: (page) =>
    inSentences(page, (sentence) => [
      ...behindOpening(sentence),
      ...betweenSentences(sentence),
      ...beforeOrder(sentence),
      ...beforeWhich(sentence),
      ...beforeThat(sentence),
      ...beforeLast(sentence),
    ]),
};

const OPENERS: ReadonlySet<string> = new Set(
  'in on under from for to at if when once after before by with during upon within inside through as while until depending based using instead besides according unless despite given regardless without since although because'.split(
    ' ',
  ),
);
/** A clause of its own, whose verb comes first. */
const SUBORDINATE: ReadonlySet<string> = new Set(
  'if when once after before while until as unless since although because'.split(' '),
);
const PRONOUNS: ReadonlySet<string> = new Set('you we it they'.split(' '));
const RELATIVE: ReadonlySet<string> = new Set('that which who where what how whether whose'.split(' '));
const AUXILIARIES: ReadonlySet<string> = new Set([...MODALS, ...FINITE]);
const VERBS: ReadonlySet<string> = new Set([...FINITE, ...PRONOUNS, 'are']);
const LEADING_ON: ReadonlySet<string> = new Set([...SUBORDINATE, ...RELATIVE, 'so']);
const BEHIND_WHICH: ReadonlySet<string> = new Set([...FINITE, ...PRONOUNS, 'are', 'were', 'do']);
const OBJECTS: ReadonlySet<string> = new Set([...DETERMINERS, 'on', 'to', 'it']);
const PEOPLE: ReadonlySet<string> = new Set(
  'users admins administrators members employees customers people groups'.split(' '),
);
const CERTAIN: ReadonlySet<string> = new Set(
  'click select choose navigate go enter expand ensure verify scroll paste press locate copy refer find open sign add create'.split(
    ' ',
  ),
);
/** "Let users select": a verb behind a noun that is none of a new clause. */
const CAUSES: ReadonlySet<string> = new Set(
  'let lets make makes help helps have has allow allows see watch'.split(' '),
);

/** No opening has more words; a text may be one endless sentence. */
const LONGEST_OPENING = 60;

/** "Under the tab of your app expand it": a sentence without a comma, whose opening has an end. */
function behindOpening(sentence: Sentence): GrammarFinding[] {
  const [first] = sentence;
  if (first?.kind !== 'word' || !OPENERS.has(first.folded)) return [];
  if (sentence.some(({ kind, text }) => kind === 'mark' && ',;()–—"“'.includes(text))) return [];
  for (let at = 3; at < Math.min(sentence.length, LONGEST_OPENING); at++) {
    if (isNounLike(sentence[at - 1]) && (isOrder(sentence, at) || isSubject(sentence, at))) {
      const word = sentence[at];
      const before = sentence[at - 1];
      if (word === undefined || before === undefined) return [];
      return [missingComma(before, word)];
    }
  }
  return [];
}

function missingComma(before: SentenceWord, word: SentenceWord): GrammarFinding {
  return {
    message: `A comma is missing between "${before.text}" and "${word.text}".`,
    hint: 'Put it where the opening of the sentence ends.',
    start: before.start,
    end: word.end,
    from: before.start,
  };
}

function isNounLike(word: SentenceWord | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  if (word.kind !== 'word') return true;
  return !FUNCTION_WORDS.has(word.folded) && !DETERMINERS.has(word.folded) && !/ly$/.test(word.folded);
}

/** What readers are told to do, behind an opening that has its own verb if it needs one. */
function isOrder(sentence: Sentence, at: number): boolean {
  const word = sentence[at];
  const next = sentence[at + 1];
  const opening = sentence.slice(0, at);
  const isTold = isSmall(word) && isOneOf(word, CERTAIN) && (isOneOf(next, OBJECTS) || isShown(next));
  return (
    isTold && !opening.some((each) => isOneOf(each, CAUSES)) && !isOneOf(opening.at(-1), PEOPLE) && isWhole(opening)
  );
}

function isShown(word: SentenceWord | undefined): boolean {
  return word?.kind === 'label' || word?.kind === 'code';
}

/** A clause has a verb of its own, or somebody who does it; what begins with a preposition needs none. */
function isWhole(opening: Sentence): boolean {
  const [first, second] = opening;
  // "As a last step", "while logged in".
  const isShort = (first?.folded === 'as' && isOneOf(second, DETERMINERS)) || isDone(second);
  return isShort || !isOneOf(first, SUBORDINATE) || opening.slice(1).some((each) => isOneOf(each, VERBS));
}

function isDone(word: SentenceWord | undefined): boolean {
  return word?.kind === 'word' && kindsOf(word.folded).past && !kindsOf(word.folded).base;
}

/** "You can", behind an opening in which nobody is named already: "the field you can see" is one thing. */
function isSubject(sentence: Sentence, at: number): boolean {
  const opening = sentence.slice(0, at);
  return (
    isOneOf(sentence[at], PRONOUNS) &&
    isOneOf(sentence[at + 1], AUXILIARIES) &&
    !opening.some((each) => isOneOf(each, RELATIVE)) &&
    isWhole(opening)
  );
}

const SUBJECTS: ReadonlySet<string> = new Set('you it they these this we'.split(' '));
const TO_DO: ReadonlySet<string> = new Set([
  ...ORDERS,
  ...'request send ask email note keep store give set press type wait leave provide specify define configure name'.split(
    ' ',
  ),
]);

/** "Ask for the module, you will need it": an order, and a sentence with a subject of its own. */
function betweenSentences(sentence: Sentence): GrammarFinding[] {
  const at = sentence.findIndex((word) => isMark(word, ','));
  const [comma, word, verb] = sentence.slice(at);
  if (!isOneOf(sentence[0], TO_DO) || comma === undefined || word === undefined) return [];
  const isPronoun = isOneOf(word, SUBJECTS) && isOneOf(verb, AUXILIARIES);
  if (!isPronoun && !isThingWithVerb(sentence, at + 1)) return [];
  if (sentence.slice(0, at).some((each) => isOneOf(each, LEADING_ON))) return [];
  return joined(comma, word, 'Write a full stop or a semicolon, or join them with "and".');
}

const ONE_THING: ReadonlySet<string> = new Set('the a an your this that'.split(' '));
/** What things of these pages do by themselves. */
const HAPPENS: ReadonlySet<string> = new Set([
  ...FINITE,
  ...'are appears opens displays shows pops comes starts begins loads asks takes goes'.split(' '),
]);

/** "Select **Save**, a message appears": an article, up to three words, and a verb. */
function isThingWithVerb(sentence: Sentence, start: number): boolean {
  if (!isOneOf(sentence[start], ONE_THING)) return false;
  const verb = sentence.slice(start + 2, start + 5).findIndex((word) => isOneOf(word, HAPPENS));
  const between = sentence.slice(start + 1, start + 2 + Math.max(0, verb));
  return (
    verb >= 0 && between.every((word) => word.kind !== 'mark' && !isOneOf(word, LEADING_ON) && !isOneOf(word, JOINING))
  );
}

function joined({ start }: SentenceWord, word: SentenceWord, hint: string): GrammarFinding[] {
  const message = `A comma joins two sentences, before "${word.text}".`;
  return [{ message, hint, start, end: word.end, from: start }];
}

/** What tells readers to do something, wherever it stands. */
const SPLICED: ReadonlySet<string> = new Set(
  'ensure make refer contact please save copy verify check select click'.split(' '),
);
/** "The key is downloaded, ensure that it is kept": a sentence with its subject and verb, and an order behind a comma. */
function beforeOrder(sentence: Sentence): GrammarFinding[] {
  const at = sentence.findIndex((word) => isMark(word, ','));
  const [comma, word, next] = sentence.slice(Math.max(0, at));
  const clause = sentence.slice(0, Math.max(0, at));
  if (comma === undefined || word === undefined || !isSmall(word) || !isOneOf(word, SPLICED)) return [];
  const isAsked = word.folded === 'please' && isOneOf(next, TO_DO);
  if (!hasSubject(clause) || !(isAsked || [OBJECTS, BEHIND_ORDER].some((words) => isOneOf(next, words)))) return [];
  return joined(comma, word, 'Write a full stop or a semicolon.');
}

const BEHIND_ORDER: ReadonlySet<string> = new Set('that sure you'.split(' '));

/** A thing or a pronoun at the start, a verb that it has, and no word that leads on to another clause. */
function hasSubject(clause: Sentence): boolean {
  const [first, ...others] = clause;
  return (
    (isOneOf(first, DETERMINERS) || isOneOf(first, SUBJECTS)) &&
    others.some((each) => isOneOf(each, CLAUSE_VERBS)) &&
    !clause.some((each) => isOneOf(each, LEADING_ON))
  );
}

const CLAUSE_VERBS: ReadonlySet<string> = new Set([...AUXILIARIES, 'are']);

const BEFORE_WHICH: ReadonlySet<string> = new Set(
  'in of to for from on by with at under through into about and or but as than then decide determine know choose select specify define control see show tell check indicate depending regardless out into upon'.split(
    ' ',
  ),
);

/** "A page which shows it". */
function beforeWhich(sentence: Sentence): GrammarFinding[] {
  return sentence.flatMap((word, at): GrammarFinding[] => {
    const before = sentence[at - 1];
    if (!isOneOf(word, WHICH) || before === undefined || !isThing(before) || !isVerbOf(sentence[at + 1])) return [];
    return [
      {
        message: `"which" stands behind "${before.text}" without a comma.`,
        hint: 'Write "that", or a comma before it.',
        start: word.start,
        end: word.end,
        from: word.start,
      },
    ];
  });
}

/** "A plan, that has it": what a thing cannot do without has no comma before it. */
function beforeThat(sentence: Sentence): GrammarFinding[] {
  return sentence.flatMap((word, at): GrammarFinding[] => {
    const [before, comma, next] = [sentence[at - 2], sentence[at - 1], sentence[at + 1]];
    if (word.folded !== 'that' || !isMark(comma, ',') || !isOneOf(before, COUNTED) || comma === undefined) return [];
    // "A role, that is, one of them" explains.
    const isSaidAgain = isMark(sentence[at + 2], ',');
    if (isSaidAgain || !isVerbOf(next) || sentence.slice(0, at - 1).some((each) => isMark(each, ','))) return [];
    const place = { start: comma.start, end: comma.end };
    return [
      {
        message: `A comma stands before "that".`,
        hint: 'Remove it.',
        ...place,
        from: comma.start,
        fix: [{ ...place, text: '' }],
      },
    ];
  });
}

const WHICH: ReadonlySet<string> = new Set(['which']);

/** What "which" can stand for: no preposition, no determiner, no verb. */
function isThing(word: SentenceWord): boolean {
  if (word.kind !== 'word') return word.kind === 'label';
  const { base, noun } = kindsOf(word.folded);
  return ![BEFORE_WHICH, DETERMINERS, FUNCTION_WORDS].some((words) => words.has(word.folded)) && (noun || !base);
}

function isVerbOf(word: SentenceWord | undefined): boolean {
  return word !== undefined && (BEHIND_WHICH.has(word.folded) || kindsOf(word.folded).third);
}

/** "A, B and C": the last comma is missing. */
function beforeLast(sentence: Sentence): GrammarFinding[] {
  return sentence.flatMap((word, at): GrammarFinding[] => {
    const [one, comma, two, , three] = sentence.slice(Math.max(0, at - 3), at + 2);
    if (at < 3 || !isOneOf(word, JOINING) || !isMark(comma, ',') || two === undefined) return [];
    if (!isAlike(one, two) || !isAlike(two, three)) return [];
    return [
      {
        message: `The comma is missing before the last of several things, behind "${two.text}".`,
        hint: `Write ", ${word.text}".`,
        start: two.start,
        end: word.end,
        from: two.start,
      },
    ];
  });
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or']);

/** Words of one kind, of which a list is made: labels, plurals, or verbs. */
function isAlike(one: SentenceWord | undefined, other: SentenceWord | undefined): boolean {
  if (one === undefined || other === undefined || one.kind !== other.kind) return false;
  if (one.kind !== 'word') return one.kind === 'label';
  const [a, b] = [kindsOf(one.folded), kindsOf(other.folded)];
  const both = (is: (kinds: WordKinds) => boolean): boolean => is(a) && is(b);
  return [
    both(({ plural }) => plural),
    both(({ base, noun }) => base && !noun),
    both(({ past }) => past),
    both(({ gerund }) => gerund),
  ].includes(true);
}
