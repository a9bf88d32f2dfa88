/**
 * Words that tutorials are made of: a word that differs from one of them by a letter is a slip. Short words are left
 * out, because English has others one letter away from nearly all of them.
 */
const STEMS = `
  account action activity additional address administrator already although application appropriate approximately article
  assign assignment attribute authentication authorization authorize automatic automatically available before beginning between button
  capability certificate change checkbox client company complete completion configuration configure connect connection
  connector console contact contain continue create credential currently default define department deployment deprovision
  description determine dialog directory disable display document documentation domain employee enable endpoint ensure
  enterprise environment example exclude existing extension external failure feature filter following format frequently
  gallery generate global group however identical identifier identity important infrastructure independently information initial initially instance
  instruction integration license limitation located manage management manager manual mapping matching membership message
  minute monitor navigate navigation necessary notification number occurred operation option organization otherwise overview
  password perform permission personal platform populate portal possible prerequisite preview previously process profile
  progress property provide provision provisioning quarantine receive recommend reference remove repeat replace report
  require respectively resource response result retrieve review sample scenario schema scoping screenshot search section
  security select separate service session setting should single specific specify started status string subscription
  subsequent successful successfully support synchronization synchronize system target tenant through together toggle token
  troubleshooting tutorial unsuccessfully update upload value verify version window without workspace
  highlight sidebar dropdown encrypt recipient template webhook authenticate deactivate activate customize
  recommendation privilege procedure requirement customer workflow assistance representative invitation preference
  schedule temporary transform upgrade validate sensitive unique visible convert calculate collection compatible
  correspond distinguish duplicate effective equivalent generic immediate incorrect interface invalid language library
  limited logout maintain mandatory maximum minimum modify numeric obtain onboard optional original parameter
  particular prefix previous primary priority private proceed prompt public purchase reactivate redirect register
  reject relevant remember request restrict secondary sequence several similar standard structure suffix summary
  suspend switch technical toolbar trigger unassign underscore username variable vendor website wizard`;

/** Words of such pages whose short forms are one letter away from others: only their long forms are looked for. */
const LONG_STEMS = `
  accordingly accumulate acknowledge achieve acquire agreement alternative apparent approach approval assistant attempt background behavior
  calendar category centralize challenge character clipboard collaborate commercial communicate community completely
  condition confidential consecutive considerable consistent continuous contribute convenient coordinate criteria
  delimiter dependent destination different directly disconnect discover division download efficient eligible eliminate
  emergency encounter engineer enhance entitlement especially establish evaluate except exclude execute expiration
  explicit facility familiar federate federation firewall flexible gateway guarantee guidance homepage hostname immediately
  implement incremental indicate individual industry inherit initialize install integrate interact interested
  interval introduce journey keyword knowledge language machine mailbox majority marketplace marketing measure
  mention migrate necessarily namespace network notice occasion opportunity opposite organize overwrite package partner
  percent permanent physical position procedure professional protocol provider purpose quality quantity question
  reason recognize refresh regardless regular reliable removal repository representative reserve resolve responsibility
  responsible restart retention sandbox satisfy searchable sentence severity significant simplify situation software
  solution specialist statement straightforward strategy strongly subject subscribe substitute succeed sufficient
  suggest suitable supplier surname synchronous temporarily terminate territory therefore thorough timestamp timezone
  transition translate transparent typical unavailable understand unexpected unified usage useful utility variant
  verification vertical virtual visibility whenever wildcard workload`;

/** Words of their own that are one letter away from a word above. */
const OTHERS = `
  competed competes contracting displacing electing employing ensued formatted formatting identifying imitations insures insuring
  refining remotes replaying resorted responded responding springs starter starters unloaded unloading unloads
  addressee auction aversion batching betting capping catching chance chances charge charged charges charging compete
  competing complexes consent contract contracted contracts coping crate crates deference defied director directors displaced
  elect elected employed employer employers ensue ensues eternal exiting filler fillers fitter formal formally getting
  groupings hanging identified identifies identify imitation initiate initiated initiating insure insured latching letting
  licensee licensees locate locates mailed mails massage massages mingle minted particle particles patching persona personas
  possibly postal potion preference preferences profess profited properly recover recovers refine refined refines remote
  remotely repeal replayed resort resorts scheme schemes scoring seating settling simple simpler singly sitting specifier spring
  staring starred stated states stats statue sting storing stranger strong stronger strung tapping thorough though treated
  treating trough unable undated unload unsure vetting watching widow concert concerts modifier modifiers originate originated originates originating
  prioritized prioritizes promoted promoting regain retail retain retained retaining retains summarize summarized summarizes
  visibly variably summit considerably specially suitably supplied supplies internal internals wherever asynchronous ample deserve
  deserved deserves discovery discoveries genetic precious preserve preserved preserves preserving reliably responsibly compatibly
  resorting unify unifies unified valves categorize categorized categorizes categorizing instills delimited restate restated
  restates restating regulate regulated regulating quantify quantified qualify qualified qualifies qualifying revolved severe
  seasoned statutes codified depository depositories preset sidecar sidecars sensitize sensitized excerpt evacuate endure
  suffice sufficed suffices detention emergence flexibly verity converge converged convention conventions contiguous
  duality familial inboard interlaced primacy quantities qualities recommence recommenced dependant difference differences`;

/** No form of fewer letters is looked for. */
const SHORTEST = 6;
const SHORTEST_OF_LONG = 8;

const SHORT_FORMS = words(STEMS).flatMap(inflected);
const LONG_FORMS = words(LONG_STEMS).flatMap(inflected);
const FORMS: ReadonlySet<string> = new Set([...SHORT_FORMS, ...LONG_FORMS]);
const SOUGHT: ReadonlySet<string> = new Set([
  ...SHORT_FORMS.filter(({ length }) => length >= SHORTEST),
  ...LONG_FORMS.filter(({ length }) => length >= SHORTEST_OF_LONG),
]);
const ALL_STEMS = [...words(STEMS), ...words(LONG_STEMS)];
const KNOWN: ReadonlySet<string> = new Set([...FORMS, ...words(OTHERS)]);
/** What words are derived from: a set of all that can be would take longer to make than a page to look through. */
const BASES: ReadonlySet<string> = new Set(ALL_STEMS.flatMap((word) => [word, word.replace(/[ey]$/, '')]));
const ENDINGS: ReadonlySet<string> = new Set(
  words('s ed er ers or ors al als ally ly ing ings able ation ations ive ment'),
);
const LENGTHS_OF_ENDINGS: readonly number[] = [...new Set(Array.from(ENDINGS, ({ length }) => length))];

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Plurals, past forms and the like, as far as they follow the rule. */
function inflected(word: string): string[] {
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  return [word, ...(/(?:s|x|ch|sh)$/.test(word) ? [`${word}es`] : [`${word}s`]), `${word}ed`, `${word}ing`];
}

/** No slips, and nobody is told to write one that is only derived. */
function isKnown(word: string): boolean {
  return KNOWN.has(word) || isDerived(word);
}

function isDerived(word: string): boolean {
  return LENGTHS_OF_ENDINGS.some((length) => BASES.has(word.slice(0, -length)) && ENDINGS.has(word.slice(-length)));
}

/** Each form under what is left of it without one of its letters. */
const SHORTENED: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const form of SOUGHT) {
    for (const key of [form, ...withoutLetter(form)]) {
      const forms = found.get(key);
      if (forms === undefined) found.set(key, [form]);
      else forms.push(form);
    }
  }
  return found;
})();

/** Short words that are typed together with the one beside them. Others begin or end words of their own. */
const BEFORE = /^(the|your|with|from|and|this|that|of|is)(?=\p{Ll}{5})/u;
const AFTER = /(?<=\p{Ll}{5})(of|to|the|and|is|for|with|from|your)$/u;

/** The two words that one was meant to be; `null` where it is one. */
export function twoWords(word: string): string | null {
  if (isKnown(word)) return null;
  const before = BEFORE.exec(word)?.[0];
  if (before !== undefined && FORMS.has(word.slice(before.length))) return `${before} ${word.slice(before.length)}`;
  const after = AFTER.exec(word)?.[0];
  return after !== undefined && FORMS.has(word.slice(0, -after.length))
    ? `${word.slice(0, -after.length)} ${after}`
    : null;
}

/** The usual word that a word in small letters was meant to be; `null` where it is one, or near none. */
export function usualWord(word: string): string | null {
  const american = word.replace(/is(?=(?:e|ed|es|ing|ations?|er|ers)$)/, 'iz');
  if (isKnown(word) || isKnown(american)) return null;
  const candidates = [word, ...withoutLetter(word)].flatMap((key) => SHORTENED.get(key) ?? []);
  return candidates.find((candidate) => isOneSlip(word, candidate)) ?? null;
}

/** Whether a word is one of the list, in a usual form. */
export function isUsualWord(word: string): boolean {
  return FORMS.has(word);
}

/** The usual word that is two slips away from a long word which is none of English; `null` where there is none, or more than one. */
export function wordTwoSlipsAway(word: string): string | null {
  const near = [...SOUGHT].filter(
    (form) =>
      form.length >= LONG &&
      form[0] === word[0] &&
      Math.abs(form.length - word.length) <= 2 &&
      distance(word, form) <= 2,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

const LONG = 9;

/** How many letters have to be put in, taken out or changed. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, wanted] of [...other].entries())
      next.push(Math.min((row[at] ?? 0) + (letter === wanted ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    row = next;
  }
  return row.at(-1) ?? 0;
}

function withoutLetter(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** One letter too many, too few or wrong, or two swapped. */
function isOneSlip(word: string, meant: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === meant[start]) start++;
  const [rest, wanted] = [word.slice(start), meant.slice(start)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}
