// Generated from src/expression/runtime; change the files there and run `npm run derive`.

export type RuntimeName =
  | 'answerText'
  | 'appRoleAssignment'
  | 'append'
  | 'asList'
  | 'asText'
  | 'asTextOrList'
  | 'bitAnd'
  | 'boolText'
  | 'compare'
  | 'condition'
  | 'convertToBase64'
  | 'convertToUtf8Hex'
  | 'count'
  | 'dateAdd'
  | 'dateDiff'
  | 'dateFromNum'
  | 'dateInput'
  | 'dateText'
  | 'defaultDomain'
  | 'environment'
  | 'everyMatch'
  | 'fillTemplate'
  | 'flag'
  | 'formatDateTime'
  | 'guid'
  | 'holdsPlace'
  | 'inStr'
  | 'instant'
  | 'integer'
  | 'isEmpty'
  | 'isTextList'
  | 'item'
  | 'join'
  | 'joined'
  | 'left'
  | 'len'
  | 'list'
  | 'literalReplacement'
  | 'longestText'
  | 'mid'
  | 'normalizeDiacritics'
  | 'nothingIfEmpty'
  | 'nowText'
  | 'numFromDate'
  | 'opposite'
  | 'pCase'
  | 'patternProgram'
  | 'printDate'
  | 'randomString'
  | 'readDate'
  | 'readFormattedDate'
  | 'removeDuplicates'
  | 'replaceGroup'
  | 'replaceGroupMatches'
  | 'replaceMatches'
  | 'replacePattern'
  | 'replaceText'
  | 'roleName'
  | 'roleObjects'
  | 'searchEffort'
  | 'searchPattern'
  | 'singleRole'
  | 'sourceOrGroup'
  | 'sourceOrGroupMatch'
  | 'split'
  | 'stripSpaces'
  | 'text'
  | 'toLower'
  | 'toUpper'
  | 'truth'
  | 'value'
  | 'word'
  | 'writeFormattedDate';

export interface RuntimeSource {
  readonly source: string;
  readonly needs: readonly RuntimeName[];
}

export const runtimeSource: Readonly<Record<RuntimeName, RuntimeSource>> = {
  answerText: {
    source: "/** A decided comparison as a value. */\nfunction answerText(answer: boolean | null): string | null {\n  return answer === null ? null : answer ? 'True' : 'False';\n}",
    needs: [],
  },
  appRoleAssignment: {
    source: "/** One app role given to a user. */\ninterface AppRoleAssignment {\n  readonly id?: string | null;\n  readonly value?: string | null;\n  readonly displayName?: string | null;\n}",
    needs: [],
  },
  append: {
    source: "/** An absent source stays absent; an absent suffix adds nothing. */\nfunction append(source: string | null, suffix: string | null): string | null {\n  return source === null ? null : source + (suffix ?? '');\n}",
    needs: [],
  },
  asList: {
    source: "/** One text is a list of one. */\nfunction asList(value: Value): readonly string[] | null {\n  if (typeof value === 'string') return [value];\n  return isTextList(value) ? value : null;\n}",
    needs: ['isTextList', 'value'],
  },
  asText: {
    source: "/** A list where one text is needed is no value. */\nfunction asText(value: Value): string | null {\n  return typeof value === 'string' ? value : null;\n}",
    needs: ['value'],
  },
  asTextOrList: {
    source: "/** Role objects are neither a text nor a list of texts. */\nfunction asTextOrList(value: Value): string | readonly string[] | null {\n  return typeof value === 'string' || isTextList(value) ? value : null;\n}",
    needs: ['isTextList', 'value'],
  },
  bitAnd: {
    source: "function bitAnd(left: string | null, right: string | null): string | null {\n  const isNumber = /^[+-]?[0-9]{1,40}$/;\n  if (left === null || right === null || !isNumber.test(left) || !isNumber.test(right)) return null;\n  return String(BigInt(left) & BigInt(right));\n}",
    needs: [],
  },
  boolText: {
    source: "function boolText(value: boolean): string {\n  return value ? 'True' : 'False';\n}",
    needs: [],
  },
  compare: {
    source: "/** A comparison with an absent or empty side cannot be decided. Order is by number, else by date, else by character. */\nfunction compare(\n  left: string | null,\n  operator: '=' | '<>' | '>' | '>=' | '<' | '<=',\n  right: string | null,\n): boolean | null {\n  if (left === null || right === null || left === '' || right === '') return null;\n  if (operator === '=') return left === right;\n  if (operator === '<>') return left !== right;\n  const order = orderOf(left, right);\n  if (operator === '>') return order > 0;\n  if (operator === '>=') return order >= 0;\n  return operator === '<' ? order < 0 : order <= 0;\n}\n\nfunction orderOf(left: string, right: string): number {\n  const isNumber = /^[+-]?[0-9]+(?:\\.[0-9]+)?$/;\n  if (isNumber.test(left) && isNumber.test(right)) return Number(left) - Number(right);\n  const leftDate = readDate(left);\n  const rightDate = leftDate === null ? null : readDate(right);\n  if (leftDate !== null && rightDate !== null) return leftDate - rightDate;\n  return left < right ? -1 : left > right ? 1 : 0;\n}",
    needs: ['readDate'],
  },
  condition: {
    source: "/** A value as the condition of IIF; an absent or empty one leaves the condition undecided. */\nfunction condition(value: Value): boolean | null {\n  return value === null || value === '' ? null : truth(value);\n}",
    needs: ['truth', 'value'],
  },
  convertToBase64: {
    source: "/** Base64 of the UTF-16LE bytes. */\nfunction convertToBase64(source: string | null): string | null {\n  if (source === null || source.length > longestText / 3) return null;\n  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';\n  const byteAt = (index: number): number => {\n    const unit = source.charCodeAt(index >> 1);\n    return (index & 1) === 0 ? unit & 0xff : unit >> 8;\n  };\n  const size = source.length * 2;\n  let encoded = '';\n  for (let index = 0; index < size; index += 3) {\n    const second = index + 1 < size ? byteAt(index + 1) : 0;\n    const third = index + 2 < size ? byteAt(index + 2) : 0;\n    const group = (byteAt(index) << 16) | (second << 8) | third;\n    encoded += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);\n    encoded += index + 1 < size ? alphabet.charAt((group >> 6) & 63) : '=';\n    encoded += index + 2 < size ? alphabet.charAt(group & 63) : '=';\n  }\n  return encoded;\n}",
    needs: ['longestText'],
  },
  convertToUtf8Hex: {
    source: "/** Upper-case hexadecimal of the UTF-8 bytes; half a surrogate pair is written as U+FFFD. */\nfunction convertToUtf8Hex(source: string | null): string | null {\n  if (source === null || source.length > longestText / 6) return null;\n  let written = '';\n  for (const character of source) {\n    for (const byte of utf8Bytes(character.codePointAt(0) ?? 0)) {\n      written += byte.toString(16).toUpperCase().padStart(2, '0');\n    }\n  }\n  return written;\n}\n\nfunction utf8Bytes(point: number): readonly number[] {\n  const tail = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);\n  if (point < 0x80) return [point];\n  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];\n  if (point >= 0xd800 && point <= 0xdfff) return [0xef, 0xbf, 0xbd];\n  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];\n  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];\n}",
    needs: ['longestText'],
  },
  count: {
    source: "function count(values: readonly string[] | null): string {\n  return String(values === null ? 0 : values.length);\n}",
    needs: [],
  },
  dateAdd: {
    source: "/** Months and years keep the day, or take the last one of a shorter month. */\nfunction dateAdd(interval: string | null, count: number | null, source: string | null): string | null {\n  const start = readDate(source);\n  if (start === null || count === null) return null;\n  if (interval === 'yyyy') return addMonths(start, count * 12);\n  if (interval === 'm') return addMonths(start, count);\n  const lengths = new Map([\n    ['s', 1000],\n    ['n', 60_000],\n    ['h', 3_600_000],\n    ['d', 86_400_000],\n    ['ww', 604_800_000],\n  ]);\n  const length = lengths.get(interval ?? '');\n  if (length === undefined) return null;\n  const sum = start + count * length;\n  return sum >= -62_135_596_800_000 && sum <= 253_402_300_799_999 ? printDate(sum) : null;\n}\n\nfunction addMonths(start: number, count: number): string | null {\n  const date = new Date(start);\n  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + count;\n  const year = Math.floor(months / 12);\n  const month = months - year * 12 + 1;\n  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds()] as const;\n  for (let day = date.getUTCDate(); day > 27; day--) {\n    const clipped = instant(year, month, day, ...time);\n    if (clipped !== null) return printDate(clipped);\n  }\n  return printDate(instant(year, month, Math.min(date.getUTCDate(), 28), ...time));\n}",
    needs: ['instant', 'printDate', 'readDate'],
  },
  dateDiff: {
    source: "/** How many boundaries of the interval lie between the two moments; weeks begin on Sunday. */\nfunction dateDiff(interval: string | null, from: string | null, to: string | null): string | null {\n  const start = readDate(from);\n  const end = readDate(to);\n  if (start === null || end === null) return null;\n  const units = new Map<string, (milliseconds: number) => number>([\n    ['s', (moment) => Math.floor(moment / 1000)],\n    ['n', (moment) => Math.floor(moment / 60_000)],\n    ['h', (moment) => Math.floor(moment / 3_600_000)],\n    ['d', (moment) => Math.floor(moment / 86_400_000)],\n    // 1 January 1970 was a Thursday, so four days bring the boundary to Sunday.\n    ['ww', (moment) => Math.floor((Math.floor(moment / 86_400_000) + 4) / 7)],\n    ['m', (moment) => new Date(moment).getUTCFullYear() * 12 + new Date(moment).getUTCMonth()],\n    ['yyyy', (moment) => new Date(moment).getUTCFullYear()],\n  ]);\n  const unit = units.get(interval ?? '');\n  return unit === undefined ? null : String(unit(end) - unit(start));\n}",
    needs: ['readDate'],
  },
  dateFromNum: {
    source: "/** A count of 100 nanoseconds since 1601, printed as a date. */\nfunction dateFromNum(ticks: string | null): string | null {\n  if (ticks === null || !/^[0-9]{1,19}$/.test(ticks)) return null;\n  const milliseconds = Number(BigInt(ticks) / BigInt(10_000)) - 11_644_473_600_000;\n  return milliseconds <= 253_402_300_799_999 ? printDate(milliseconds) : null;\n}",
    needs: ['printDate'],
  },
  dateInput: {
    source: "/** A date format for reading: one group a field, in order. */\ninterface DateInput {\n  readonly pattern: RegExp;\n  readonly fields: readonly string[];\n}",
    needs: [],
  },
  dateText: {
    source: "function dateText(source: string | null): string | null {\n  return printDate(readDate(source));\n}",
    needs: ['printDate', 'readDate'],
  },
  defaultDomain: {
    source: "function defaultDomain(environment: Environment): string | null {\n  return environment.defaultDomain || null;\n}",
    needs: ['environment'],
  },
  environment: {
    source: "/** What a result depends on besides the record, so that it can be repeated: clock, chance and the tenant. */\ninterface Environment {\n  readonly now: () => Date;\n  /** At least 0, below 1. */\n  readonly random: () => number;\n  /** The tenant's default verified domain; without it `DefaultDomain()` gives nothing. */\n  readonly defaultDomain?: string;\n}",
    needs: [],
  },
  everyMatch: {
    source: "/** Every match, each from the end of the one before; null where finding them takes too many steps. */\nfunction everyMatch(text: string, program: PatternProgram): readonly (readonly number[])[] | null {\n  const effort = { left: mostSearchSteps };\n  const found: (readonly number[])[] = [];\n  for (let from = 0; from <= text.length; ) {\n    const match = searchPattern(text, program, from, effort);\n    if (effort.left <= 0) return null;\n    if (match === null) break;\n    found.push(match);\n    const [start = 0, end = 0] = match;\n    from = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);\n  }\n  return found;\n}",
    needs: ['patternProgram', 'searchEffort', 'searchPattern'],
  },
  fillTemplate: {
    source: "/** Every `sought` in the template becomes the source. */\nfunction fillTemplate(source: string | null, sought: string | null, template: string | null): string | null {\n  if (source === null || template === null || sought === null || sought === '') return null;\n  const parts = template.split(sought);\n  return template.length + parts.length * source.length > longestText ? null : parts.join(source);\n}",
    needs: ['longestText'],
  },
  flag: {
    source: "/** A boolean attribute as a value. */\nfunction flag(attribute: boolean | null | undefined): string | null {\n  return attribute === true ? 'True' : attribute === false ? 'False' : null;\n}",
    needs: [],
  },
  formatDateTime: {
    source: "function formatDateTime(source: string | null, input: DateInput, output: readonly string[]): string | null {\n  const read = source === null ? null : readFormattedDate(source, input);\n  return read === null ? null : writeFormattedDate(read.moment, read.zoned, output);\n}",
    needs: ['dateInput', 'readFormattedDate', 'writeFormattedDate'],
  },
  guid: {
    source: "/** A random GUID (version 4). */\nfunction guid(environment: Environment): string {\n  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {\n    const digit = Math.min(15, Math.floor(environment.random() * 16));\n    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);\n  });\n}",
    needs: ['environment'],
  },
  holdsPlace: {
    source: "/** Whether a place in a text is the beginning, an end, or the edge of a word of letters and digits of any script. */\nfunction holdsPlace(text: string, at: number, place: PatternPlace): boolean {\n  switch (place) {\n    case 'start':\n      return at === 0;\n    case 'end':\n      return at === text.length;\n    case 'lastEnd':\n      return at === text.length || (at === text.length - 1 && text.endsWith('\\n'));\n    case 'lineStart':\n      return at === 0 || text[at - 1] === '\\n';\n    case 'lineEnd':\n      return at === text.length || text[at] === '\\n';\n    case 'wordEdge':\n      return isWordBefore(text, at) !== isWordAfter(text, at);\n    case 'noWordEdge':\n      return isWordBefore(text, at) === isWordAfter(text, at);\n  }\n}\n\nfunction isWordBefore(text: string, at: number): boolean {\n  const paired = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;\n  return /^[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]$/u.test(text.slice(at - (paired ? 2 : 1), at));\n}\n\nfunction isWordAfter(text: string, at: number): boolean {\n  const point = text.codePointAt(at);\n  return point !== undefined && /^[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}]$/u.test(String.fromCodePoint(point));\n}",
    needs: ['patternProgram'],
  },
  inStr: {
    source: "/** 1-based place of `part` in `whole`, 0 when it is not there. */\nfunction inStr(\n  whole: string | null,\n  part: string | null,\n  start: number | null,\n  ignoreCase: boolean,\n): string | null {\n  if (start === null || start < 1) return null;\n  const text = whole ?? '';\n  const sought = part ?? '';\n  if (start > text.length) return '0';\n  const found = ignoreCase ? folded(text).indexOf(folded(sought), start - 1) : text.indexOf(sought, start - 1);\n  return String(found + 1);\n}\n\n/** Unit by unit, so that places stay what they were. */\nfunction folded(text: string): string {\n  return text.replace(/[\\s\\S]/g, (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit));\n}",
    needs: [],
  },
  instant: {
    source: "/** Milliseconds since 1970 (UTC), or null where the calendar has no such moment between the years 1 and 9999. */\nfunction instant(\n  year: number,\n  month: number,\n  day: number,\n  hour = 0,\n  minute = 0,\n  second = 0,\n  millisecond = 0,\n  offsetMinutes = 0,\n): number | null {\n  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;\n  if (hour > 23 || minute > 59 || second > 59 || Math.abs(offsetMinutes) > 14 * 60) return null;\n  const date = new Date(0);\n  date.setUTCFullYear(year, month - 1, day);\n  if (date.getUTCMonth() !== month - 1) return null;\n  return inRange(date.setUTCHours(hour, minute, second, millisecond) - offsetMinutes * 60_000);\n}\n\nfunction inRange(milliseconds: number): number | null {\n  return milliseconds >= -62_135_596_800_000 && milliseconds <= 253_402_300_799_999 ? milliseconds : null;\n}",
    needs: [],
  },
  integer: {
    source: "/** Digits as a number; null for anything else. */\nfunction integer(digits: string | null): number | null {\n  if (digits === null || !/^[+-]?[0-9]{1,16}$/.test(digits)) return null;\n  const value = Number(digits);\n  return Number.isSafeInteger(value) ? value + 0 : null;\n}",
    needs: [],
  },
  isEmpty: {
    source: "/** Absent, or the empty text. */\nfunction isEmpty(value: Value): boolean {\n  return value === null || value === '';\n}",
    needs: ['value'],
  },
  isTextList: {
    source: "function isTextList(value: Value): value is readonly string[] {\n  return Array.isArray(value) && value.every((item) => typeof item === 'string');\n}",
    needs: ['value'],
  },
  item: {
    source: "/** The value at a 1-based place, null past either end. */\nfunction item(values: readonly string[] | null, index: number | null): string | null {\n  return values === null || index === null ? null : (values[index - 1] ?? null);\n}",
    needs: [],
  },
  join: {
    source: "/** Absent and empty sources are left out; null when none is left. */\nfunction join(separator: string | null, sources: readonly (string | readonly string[] | null)[]): string | null {\n  let whole = '';\n  for (const source of sources) {\n    if (typeof source === 'string') whole = joined(whole, separator ?? '', source);\n    else for (const value of source ?? []) whole = joined(whole, separator ?? '', value);\n    if (source !== null && typeof source !== 'string' && whole.length > longestText) return null;\n  }\n  return whole === '' ? null : whole;\n}",
    needs: ['joined', 'longestText'],
  },
  joined: {
    source: "/** One more part at the end of a joined text; an absent or empty part changes nothing. */\nfunction joined(whole: string, separator: string, part: string | null | undefined): string {\n  return part ? (whole === '' ? part : whole + separator + part) : whole;\n}",
    needs: [],
  },
  left: {
    source: "/** The first characters; a negative number means all of them. */\nfunction left(source: string | null, length: number | null): string | null {\n  if (length === null) return null;\n  if (source === null) return '';\n  return length < 0 ? source : source.slice(0, length);\n}",
    needs: [],
  },
  len: {
    source: "/** How many characters a text has; nothing has none. */\nfunction len(source: string | null): string {\n  return String(source === null ? 0 : source.length);\n}",
    needs: [],
  },
  list: {
    source: "/** A multi-valued attribute as a value; without values it is absent. */\nfunction list(attribute: readonly string[] | null | undefined): readonly string[] | null {\n  return attribute == null || attribute.length === 0 ? null : attribute;\n}",
    needs: [],
  },
  literalReplacement: {
    source: "/** Text that comes from data is put in as it stands, whatever `$` it contains. */\nfunction literalReplacement(source: string | null): string {\n  return source === null ? '' : source.replaceAll('$', '$$$$');\n}",
    needs: [],
  },
  longestText: {
    source: "/** No directory value is longer; a result that would be is no value, so that nested calls cannot fill the memory. */\nconst longestText = 100_000;",
    needs: [],
  },
  mid: {
    source: "/** Characters from a 1-based start on. */\nfunction mid(source: string | null, start: number | null, length: number | null): string | null {\n  if (source === null || start === null || length === null || start < 1 || length < 0) return null;\n  return source.slice(start - 1, start - 1 + length);\n}",
    needs: [],
  },
  normalizeDiacritics: {
    source: "const plainLetters: ReadonlyMap<string, string> = plainLettersFrom({\n  a: 'äàâãåáąăāǟǡ',\n  c: 'çčć',\n  d: 'ďḏ',\n  g: 'ğḡ',\n  l: 'ľłḹḻ',\n  e: 'ëèéêęěėēḗḕ',\n  i: 'ïîìíıī',\n  n: 'ñńňṉ',\n  r: 'řṟṝ',\n  y: 'ÿýȳ',\n  o: 'öòőõôóōṓṑȫǭȭȱ',\n  s: 'šśșş',\n  t: 'ťțṯ',\n  z: 'źžżẕ',\n  u: 'üùûúůűūǖṻ',\n  ae: 'æǣ',\n  oe: 'ø',\n  ss: 'ß',\n});\n\nfunction plainLettersFrom(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {\n  const plain = new Map([['İ', 'I']]);\n  for (const [letter, accented] of Object.entries(rows)) {\n    for (const one of accented) {\n      plain.set(one, letter);\n      // The capital of a dotless i is the plain I, and ß has none of one letter: neither needs a row.\n      if (one !== 'ı' && one !== 'ß') plain.set(one.toUpperCase(), letter.toUpperCase());\n    }\n  }\n  return plain;\n}\n\n/** Accented letters to plain ones by a fixed table; letters outside the table stay. */\nfunction normalizeDiacritics(source: string | null): string | null {\n  if (source === null || /^[ -~]*$/.test(source)) return source;\n  let written = '';\n  for (const letter of source.normalize('NFC')) written += plainLetters.get(letter) ?? letter;\n  return written\n    .replace(/[œ][\\u0304\\u0331]\\p{Mn}?/gu, 'oe')\n    .replace(/[Œ][\\u0304\\u0331]\\p{Mn}?/gu, 'OE')\n    .replace(/([acdeglinorstuyz])\\p{Mn}?[\\u0304\\u0331]\\p{Mn}?/giu, '$1');\n}",
    needs: [],
  },
  nothingIfEmpty: {
    source: "function nothingIfEmpty<Kind>(value: Kind): Kind | null {\n  return value === '' ? null : value;\n}",
    needs: [],
  },
  nowText: {
    source: "function nowText(environment: Environment): string | null {\n  const milliseconds = environment.now().getTime();\n  return Number.isFinite(milliseconds) ? printDate(milliseconds) : null;\n}",
    needs: ['environment', 'printDate'],
  },
  numFromDate: {
    source: "/** A date as a count of 100 nanoseconds since 1601; null for earlier ones, which have none. */\nfunction numFromDate(source: string | null): string | null {\n  const milliseconds = readDate(source);\n  if (milliseconds === null || milliseconds < -11_644_473_600_000) return null;\n  return String((BigInt(milliseconds) + BigInt(11_644_473_600_000)) * BigInt(10_000));\n}",
    needs: ['readDate'],
  },
  opposite: {
    source: "/** \"False\" for \"True\", and \"True\" for anything else. */\nfunction opposite(source: string | null): string {\n  return source === 'True' ? 'False' : 'True';\n}",
    needs: [],
  },
  pCase: {
    source: "/** Each word with a capital first letter and small others. Without separators, words end where .NET's do. */\nfunction pCase(source: string | null, separators: string | null): string | null {\n  const small = toLower(source, null);\n  if (small === null) return null;\n  if (separators !== null) return capitalsAfter(small, separators);\n  // An apostrophe does not end a word: it stands inside names such as O'Neil.\n  return small.replace(/\\p{L}(?:'|[^\\p{Z}\\p{Cc}\\p{Cf}\\p{P}\\p{S}])*/gu, (word) => capitalsAfter(word, ''));\n}\n\nfunction capitalsAfter(text: string, separators: string): string {\n  let written = '';\n  let first = true;\n  for (const letter of text) {\n    written += first ? toUpper(letter, null) : letter;\n    first = separators.includes(letter);\n  }\n  return written;\n}",
    needs: ['toLower', 'toUpper'],
  },
  patternProgram: {
    source: "/** A regular expression as steps, for patterns that a backtracking engine could take forever over. */\ninterface PatternProgram {\n  readonly steps: readonly PatternStep[];\n  /** How many places a match keeps: two for itself, two for each group, one for each loop that can go round on nothing. */\n  readonly slots: number;\n  /** The number of each named group. */\n  readonly groups: { readonly [name: string]: number };\n}\n\n/** What a step of a pattern asks for, or where it goes on; numbers are places in the list of steps. */\ntype PatternStep =\n  // One character: this one, or one that fits.\n  | string\n  | RegExp\n  | readonly ['done']\n  // The first way is preferred.\n  | readonly ['or', number, number]\n  | readonly ['go', number]\n  | readonly ['keep', number]\n  // Once round a loop: on, if the round took characters, else out of it.\n  | readonly ['round', slot: number, on: number, out: number]\n  | readonly ['at', PatternPlace]\n  | readonly ['look', PatternLook];\n\ntype PatternPlace = 'start' | 'end' | 'lastEnd' | 'lineStart' | 'lineEnd' | 'wordEdge' | 'noWordEdge';\n\ninterface PatternLook {\n  readonly program: PatternProgram;\n  readonly behind: boolean;\n  readonly negative: boolean;\n  /** How many characters it can reach over; null for no limit. */\n  readonly least: number;\n  readonly most: number | null;\n}",
    needs: [],
  },
  printDate: {
    source: "/** A moment as the date functions print it, `M/d/yyyy h:mm:ss tt`, in UTC. */\nfunction printDate(milliseconds: number | null): string | null {\n  if (milliseconds === null) return null;\n  const date = new Date(milliseconds);\n  const two = (count: number): string => String(count).padStart(2, '0');\n  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear()).padStart(4, '0')}`;\n  const time = `${date.getUTCHours() % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;\n  return `${day} ${time} ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`;\n}",
    needs: [],
  },
  randomString: {
    source: "/** Random text with at least so many characters of each class, in random order; null where that cannot be. */\nfunction randomString(\n  environment: Environment,\n  length: number | null,\n  digits: number | null,\n  specials: number | null,\n  capitals: number | null,\n  lowers: number | null,\n  avoided: string | null,\n): string | null {\n  const classes = [\n    { minimum: digits ?? 0, letters: allowed('0123456789', avoided) },\n    { minimum: specials ?? 0, letters: allowed('~!@#$%^&*_-+=`|\\\\(){}[]:;\"\\'<>,.?/', avoided) },\n    { minimum: capitals ?? 0, letters: allowed('ABCDEFGHIJKLMNOPQRSTUVWXYZ', avoided) },\n    { minimum: lowers ?? 0, letters: allowed('abcdefghijklmnopqrstuvwxyz', avoided) },\n  ];\n  const least = classes.reduce((sum, { minimum }) => sum + minimum, 0);\n  const all = classes.map(({ letters }) => letters).join('');\n  if (length === null || length < 1 || length > 256 || least > length || all === '') return null;\n  if (classes.some(({ minimum, letters }) => minimum < 0 || (minimum > 0 && letters === ''))) return null;\n  const drawn: string[] = [];\n  for (const { minimum, letters } of classes) {\n    for (let index = 0; index < minimum; index++) drawn.push(letters.charAt(draw(environment, letters.length)));\n  }\n  while (drawn.length < length) drawn.push(all.charAt(draw(environment, all.length)));\n  return shuffled(environment, drawn);\n}\n\nfunction allowed(letters: string, avoided: string | null): string {\n  return avoided === null ? letters : [...letters].filter((letter) => !avoided.includes(letter)).join('');\n}\n\nfunction draw(environment: Environment, size: number): number {\n  return Math.min(size - 1, Math.floor(environment.random() * size));\n}\n\nfunction shuffled(environment: Environment, letters: string[]): string {\n  let written = '';\n  while (letters.length > 0) written += letters.splice(draw(environment, letters.length), 1).join('');\n  return written;\n}",
    needs: ['environment'],
  },
  readDate: {
    source: "/** An ISO 8601 date with or without time and offset, or the printed form of the date functions. No offset means UTC. */\nfunction readDate(source: string | null): number | null {\n  if (source === null) return null;\n  const iso =\n    /^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,7}))?)?)?\\s*(?:(?:Z|([+-])(\\d{2}):?(\\d{2}))\\s*)?$/;\n  const found = iso.exec(source);\n  if (found === null) return readPrintedDate(source);\n  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', sign, hours = '0', minutes = '0'] =\n    found;\n  const offset = Number(hours) * 60 + Number(minutes);\n  return instant(\n    Number(year),\n    Number(month),\n    Number(day),\n    Number(hour),\n    Number(minute),\n    Number(second),\n    Number(fraction.padEnd(3, '0').slice(0, 3)),\n    sign === '-' ? -offset : offset,\n  );\n}\n\nfunction readPrintedDate(source: string): number | null {\n  const printed = /^\\s*(\\d{1,2})\\/(\\d{1,2})\\/(\\d{4})(?: (\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?: ?(AM|PM))?)?\\s*$/i;\n  const found = printed.exec(source);\n  if (found === null) return null;\n  const [, month, day, year, hour = '0', minute = '0', second = '0', half] = found;\n  const hours = Number(hour);\n  if (half !== undefined && (hours < 1 || hours > 12)) return null;\n  const late = half !== undefined && half.toUpperCase() === 'PM' ? 12 : 0;\n  const counted = half === undefined ? hours : (hours % 12) + late;\n  return instant(Number(year), Number(month), Number(day), counted, Number(minute), Number(second));\n}",
    needs: ['instant'],
  },
  readFormattedDate: {
    source: "/** A date in a given format, in UTC; `zoned` tells whether it named its offset. */\nfunction readFormattedDate(source: string, input: DateInput): { moment: number; zoned: boolean } | null {\n  const found = input.pattern.exec(source);\n  if (found === null) return null;\n  const fields = new Map(input.fields.map((field, index) => [field.charAt(0), found[index + 1] ?? '']));\n  const names = new Map(input.fields.map((field, index) => [field, found[index + 1] ?? '']));\n  const fraction = (names.get(input.fields.find((field) => /^[fF]/.test(field)) ?? '') ?? '').padEnd(3, '0');\n  const zone = names.get('K') ?? fields.get('z') ?? '';\n  const hour = hourOf(fields);\n  const month = fields.has('M') ? monthOf(fields.get('M') ?? '') : 1;\n  const day = Number(names.get('dd') ?? names.get('d') ?? '1');\n  if (hour === null) return null;\n  const moment = instant(\n    yearOf(fields.get('y') ?? ''),\n    month,\n    day,\n    hour,\n    Number(fields.get('m') ?? '0'),\n    Number(fields.get('s') ?? '0'),\n    Number(fraction.slice(0, 3)),\n    offsetOf(zone),\n  );\n  return moment === null ? null : { moment, zoned: zone !== '' };\n}\n\nfunction yearOf(digits: string): number {\n  const year = Number(digits);\n  if (digits.length > 2) return year;\n  return year < 50 ? 2000 + year : 1900 + year;\n}\n\nfunction monthOf(month: string): number {\n  if (/^[0-9]+$/.test(month)) return Number(month);\n  const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];\n  return names.indexOf(month.slice(0, 3).toLowerCase()) + 1;\n}\n\nfunction hourOf(fields: ReadonlyMap<string, string>): number | null {\n  const half = fields.get('t');\n  const hour = fields.get('H') ?? fields.get('h');\n  if (hour === undefined) return 0;\n  if (half === undefined || fields.has('H')) return Number(hour);\n  if (Number(hour) < 1 || Number(hour) > 12) return null;\n  return (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);\n}\n\nfunction offsetOf(zone: string): number {\n  const found = /^([+-])(\\d{1,2})(?::?(\\d{2}))?$/.exec(zone);\n  if (found === null) return 0;\n  const minutes = Number(found[2]) * 60 + Number(found[3] ?? '0');\n  return found[1] === '-' ? -minutes : minutes;\n}",
    needs: ['dateInput', 'instant'],
  },
  removeDuplicates: {
    source: "function removeDuplicates(values: readonly string[] | null): readonly string[] | null {\n  return values === null ? null : [...new Set(values)];\n}",
    needs: [],
  },
  replaceGroup: {
    source: "/** In every match, only the part that the named group matched becomes the replacement. */\nfunction replaceGroup(\n  source: string | null,\n  pattern: RegExp,\n  group: string,\n  replacement: string | null,\n): string | null {\n  if (source === null || (source.length + 1) * ((replacement ?? '').length + 1) > 10 * longestText) return null;\n  let written = '';\n  let kept = 0;\n  for (const match of source.matchAll(pattern)) {\n    const place = match.indices?.groups?.[group];\n    if (place === undefined || place[0] < kept) continue;\n    written += source.slice(kept, place[0]) + (replacement ?? '');\n    kept = place[1];\n  }\n  return written + source.slice(kept);\n}",
    needs: ['longestText'],
  },
  replaceGroupMatches: {
    source: "/** In every match, only the part that the named group matched becomes the replacement. */\nfunction replaceGroupMatches(\n  source: string | null,\n  program: PatternProgram,\n  group: string,\n  replacement: string | null,\n): string | null {\n  const matches = source === null ? null : everyMatch(source, program);\n  if (source === null || matches === null) return null;\n  const slot = 2 * (program.groups[group] ?? 0);\n  let written = '';\n  let kept = 0;\n  for (const match of matches) {\n    const [from = -1, to = -1] = match.slice(slot, slot + 2);\n    if (from < kept) continue;\n    written += source.slice(kept, from) + (replacement ?? '');\n    if (written.length > 10 * longestText) return null;\n    kept = to;\n  }\n  return written + source.slice(kept);\n}",
    needs: ['everyMatch', 'longestText', 'patternProgram'],
  },
  replaceMatches: {
    source: "/** Every match becomes the replacement, which is written in JavaScript's `$` notation. */\nfunction replaceMatches(source: string | null, program: PatternProgram, replacement: string): string | null {\n  if (source === null) return null;\n  const matches = everyMatch(source, program);\n  if (matches === null) return null;\n  let written = '';\n  let kept = 0;\n  for (const match of matches) {\n    const [start = 0, end = 0] = match;\n    written += source.slice(kept, start) + filledReplacement(source, match, replacement);\n    if (written.length > 10 * longestText) return null;\n    kept = end;\n  }\n  return written + source.slice(kept);\n}\n\nfunction filledReplacement(source: string, match: readonly number[], replacement: string): string {\n  const [start = 0, end = 0] = match;\n  return replacement.replace(/\\$(?:[$&`']|\\d\\d)/g, (mark) => {\n    if (mark === '$$') return '$';\n    if (mark === '$&') return source.slice(start, end);\n    if (mark === '$`') return source.slice(0, start);\n    if (mark === \"$'\") return source.slice(end);\n    const group = Number(mark.slice(1));\n    const [from = -1, to = -1] = match.slice(2 * group, 2 * group + 2);\n    return from < 0 ? '' : source.slice(from, to);\n  });\n}",
    needs: ['everyMatch', 'longestText', 'patternProgram'],
  },
  replacePattern: {
    source: "/** Every match becomes the replacement, which is written in JavaScript's `$` notation. */\nfunction replacePattern(source: string | null, pattern: RegExp, replacement: string): string | null {\n  if (source === null) return null;\n  // Each \"$\" can insert as much as the whole source, at each of its places.\n  const inserted = replacement.length + (replacement.split('$').length - 1) * source.length;\n  return (source.length + 1) * (inserted + 1) > 10 * longestText ? null : source.replace(pattern, replacement);\n}",
    needs: ['longestText'],
  },
  replaceText: {
    source: "/** Every `sought` in the source becomes `replacement`; nothing to look for changes nothing. */\nfunction replaceText(source: string | null, sought: string | null, replacement: string | null): string | null {\n  if (source === null || sought === null || sought === '') return source;\n  const parts = source.split(sought);\n  const inserted = replacement ?? '';\n  return source.length + parts.length * inserted.length > longestText ? null : parts.join(inserted);\n}",
    needs: ['longestText'],
  },
  roleName: {
    source: "/** The role's value, or its display name where it has no value. */\nfunction roleName(assignment: AppRoleAssignment): string {\n  return assignment.value || assignment.displayName || '';\n}",
    needs: ['appRoleAssignment'],
  },
  roleObjects: {
    source: "/** All app roles as SCIM `roles` objects; the two role functions spell the name member differently. */\nfunction roleObjects(\n  assignments: readonly AppRoleAssignment[] | null | undefined,\n  nameMember: 'display' | 'displayName',\n): readonly RoleObject[] | null {\n  if (assignments == null || assignments.length === 0) return null;\n  return assignments.map((assignment) => {\n    const name = assignment.displayName || roleName(assignment);\n    const shared = { primary: false, type: 'WindowsAzureActiveDirectoryRole', value: roleName(assignment) } as const;\n    return nameMember === 'display' ? { ...shared, display: name } : { ...shared, displayName: name };\n  });\n}",
    needs: ['appRoleAssignment', 'roleName', 'value'],
  },
  searchEffort: {
    source: "/** How many steps a search may still take; a search that needs more finds nothing, and its value is nothing. */\ninterface SearchEffort {\n  left: number;\n}\n\n/** Enough for any directory value, and over in a fraction of a second. */\nconst mostSearchSteps = 500_000;",
    needs: [],
  },
  searchPattern: {
    source: "/** One way through the pattern that is still open: the step it waits at, and the places it has kept. */\ninterface PatternThread {\n  readonly step: number;\n  readonly kept: readonly number[];\n}\n\n/** Where a search may begin and has to end. */\ninterface SearchBounds {\n  readonly from: number;\n  /** Only there, not further on as well. */\n  readonly anchored: boolean;\n  readonly endAt: number | null;\n}\n\n/**\n * The first match from a place on, as .NET finds it: the leftmost, and of those the one that the pattern prefers. All ways\n * through the pattern go forward together, each step at most once for a character, so the time grows with the text and no\n * faster. The result holds places in the text, two for the match and two for each group; -1 where a group took no part.\n */\nfunction searchPattern(\n  text: string,\n  program: PatternProgram,\n  from: number,\n  effort: SearchEffort,\n): readonly number[] | null {\n  const kept = Array.from({ length: program.slots }, () => -1);\n  return runPattern(text, program, kept, { from, anchored: false, endAt: null }, effort);\n}\n\nfunction runPattern(\n  text: string,\n  program: PatternProgram,\n  kept: readonly number[],\n  { from, anchored, endAt }: SearchBounds,\n  effort: SearchEffort,\n): readonly number[] | null {\n  const seen = program.steps.map(() => -1);\n  const open = (threads: PatternThread[], thread: PatternThread, at: number): void =>\n    openThreads(text, program.steps, threads, thread, at, seen, effort);\n  let threads: PatternThread[] = [];\n  let found: readonly number[] | null = null;\n  for (let at = from; effort.left > 0; ) {\n    if (found === null && (!anchored || at === from)) open(threads, { step: 0, kept: withPlace(kept, 0, at) }, at);\n    const character = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : null;\n    const next: PatternThread[] = [];\n    for (const thread of threads) {\n      effort.left--;\n      const step = program.steps[thread.step];\n      if (isDone(step)) {\n        if (endAt !== null && at !== endAt) continue;\n        found = withPlace(thread.kept, 1, at);\n        // Ways after this one are less preferred.\n        break;\n      }\n      if (character === null || !takesCharacter(step, character)) continue;\n      open(next, { step: thread.step + 1, kept: thread.kept }, at + character.length);\n    }\n    threads = next;\n    if (character === null || (threads.length === 0 && (found !== null || anchored))) return found;\n    at += character.length;\n  }\n  return null;\n}\n\n/** Follows a way to the characters it can take next, in order of preference. */\nfunction openThreads(\n  text: string,\n  steps: readonly PatternStep[],\n  threads: PatternThread[],\n  thread: PatternThread,\n  at: number,\n  seen: number[],\n  effort: SearchEffort,\n): void {\n  const waiting = [thread];\n  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {\n    const { step: number, kept } = way;\n    if (seen[number] === at) continue;\n    seen[number] = at;\n    effort.left--;\n    const step = steps[number];\n    if (step === undefined || typeof step === 'string' || step instanceof RegExp || step[0] === 'done') {\n      threads.push(way);\n    } else if (step[0] === 'or') {\n      waiting.push({ step: step[2], kept }, { step: step[1], kept });\n    } else if (step[0] === 'go') {\n      waiting.push({ step: step[1], kept });\n    } else if (step[0] === 'keep') {\n      waiting.push({ step: number + 1, kept: withPlace(kept, step[1], at) });\n    } else if (step[0] === 'round') {\n      waiting.push({ step: kept[step[1]] === at ? step[3] : step[2], kept });\n    } else if (step[0] === 'at') {\n      if (holdsPlace(text, at, step[1])) waiting.push({ step: number + 1, kept });\n    } else {\n      const seenBy = lookAround(text, at, step[1], kept, effort);\n      if (seenBy !== null) waiting.push({ step: number + 1, kept: seenBy });\n    }\n  }\n}\n\n/** The places kept after looking ahead or behind; null where what was asked for does not hold. */\nfunction lookAround(\n  text: string,\n  at: number,\n  { program, behind, negative, least, most }: PatternLook,\n  kept: readonly number[],\n  effort: SearchEffort,\n): readonly number[] | null {\n  let found: readonly number[] | null = null;\n  if (behind) {\n    let from = at;\n    for (let over = 0; found === null && from >= 0 && (most === null || over <= most) && effort.left > 0; over++) {\n      if (over >= least) found = runPattern(text, program, kept, { from, anchored: true, endAt: at }, effort);\n      from -= from > 1 && (text.codePointAt(from - 2) ?? 0) > 0xffff ? 2 : 1;\n    }\n  } else {\n    found = runPattern(text, program, kept, { from: at, anchored: true, endAt: null }, effort);\n  }\n  if (negative) return found === null ? kept : null;\n  if (found === null) return null;\n  // What was looked at is no part of the match; groups inside it are.\n  return withPlace(withPlace(found, 0, kept[0] ?? -1), 1, kept[1] ?? -1);\n}\n\nfunction isDone(step: PatternStep | undefined): boolean {\n  return step !== undefined && typeof step !== 'string' && !(step instanceof RegExp) && step[0] === 'done';\n}\n\nfunction takesCharacter(step: PatternStep | undefined, character: string): boolean {\n  return typeof step === 'string' ? step === character : step instanceof RegExp && step.test(character);\n}\n\nfunction withPlace(kept: readonly number[], slot: number, place: number): readonly number[] {\n  if (kept[slot] === place) return kept;\n  const changed = [...kept];\n  changed[slot] = place;\n  return changed;\n}",
    needs: ['holdsPlace', 'patternProgram', 'searchEffort'],
  },
  singleRole: {
    source: "/** The name of the first app role. */\nfunction singleRole(assignments: readonly AppRoleAssignment[] | null | undefined): string | null {\n  const first = assignments?.[0];\n  return first === undefined ? null : roleName(first) || null;\n}",
    needs: ['appRoleAssignment', 'roleName'],
  },
  sourceOrGroup: {
    source: "/** The source if it has a value, else what the named group matches in the other text. */\nfunction sourceOrGroup(\n  source: string | null,\n  pattern: RegExp,\n  group: string,\n  other: string | null,\n): string | null {\n  if (source !== null && source !== '') return source;\n  return other === null ? null : (pattern.exec(other)?.groups?.[group] ?? null);\n}",
    needs: [],
  },
  sourceOrGroupMatch: {
    source: "/** The source if it has a value, else what the named group matches in the other text. */\nfunction sourceOrGroupMatch(\n  source: string | null,\n  program: PatternProgram,\n  group: string,\n  other: string | null,\n): string | null {\n  if (source !== null && source !== '') return source;\n  const match = other === null ? null : searchPattern(other, program, 0, { left: mostSearchSteps });\n  if (other === null || match === null) return null;\n  const slot = 2 * (program.groups[group] ?? 0);\n  const [from = -1, to = -1] = match.slice(slot, slot + 2);\n  return from < 0 ? null : other.slice(from, to);\n}",
    needs: ['patternProgram', 'searchEffort', 'searchPattern'],
  },
  split: {
    source: "/** The parts between delimiters, without blanks at their ends; of a list, those of each value. Empty texts have no parts. */\nfunction split(source: string | readonly string[] | null, delimiter: string | null): readonly string[] | null {\n  if (source === null) return null;\n  const parts: string[] = [];\n  for (const value of typeof source === 'string' ? [source] : source) {\n    if (value === '') continue;\n    for (const part of delimiter === null || delimiter === '' ? [value] : value.split(delimiter))\n      parts.push(part.trim());\n  }\n  return parts.length === 0 ? null : parts;\n}",
    needs: [],
  },
  stripSpaces: {
    source: "/** Without the plain space character; other blanks stay. */\nfunction stripSpaces(source: string | null): string | null {\n  return source === null ? null : source.replaceAll(' ', '');\n}",
    needs: [],
  },
  text: {
    source: "/** A text attribute as a value. */\nfunction text(attribute: string | null | undefined): string | null {\n  return attribute ?? null;\n}",
    needs: [],
  },
  toLower: {
    source: "/** Letter by letter, as .NET does it: no letter becomes two. Turkish and Azeri keep dotted and dotless i apart. */\nfunction toLower(source: string | null, culture: string | null): string | null {\n  if (source === null) return null;\n  const turkic = culture !== null && /^(?:tr|az)(?:-|$)/i.test(culture);\n  // Plain ASCII, by far the commonest, needs no letter by letter work.\n  if (!turkic && /^[ -~]*$/.test(source)) return source.toLowerCase();\n  let written = '';\n  for (const letter of source) {\n    const lower = letter.toLowerCase();\n    if (turkic && (letter === 'I' || letter === 'İ')) written += letter === 'I' ? 'ı' : 'i';\n    else written += lower.length === letter.length ? lower : letter;\n  }\n  return written;\n}",
    needs: [],
  },
  toUpper: {
    source: "/** Letter by letter, as .NET does it: no letter becomes two. Turkish and Azeri keep dotted and dotless i apart. */\nfunction toUpper(source: string | null, culture: string | null): string | null {\n  if (source === null) return null;\n  const turkic = culture !== null && /^(?:tr|az)(?:-|$)/i.test(culture);\n  // Plain ASCII, by far the commonest, needs no letter by letter work.\n  if (!turkic && /^[ -~]*$/.test(source)) return source.toUpperCase();\n  let written = '';\n  for (const letter of source) {\n    const upper = letter.toUpperCase();\n    if (turkic && letter === 'i') written += 'İ';\n    else written += upper.length === letter.length ? upper : letter;\n  }\n  return written;\n}",
    needs: [],
  },
  truth: {
    source: "/** True for the text \"True\" and for numbers other than zero. */\nfunction truth(value: Value): boolean {\n  if (typeof value !== 'string') return false;\n  if (/^[+-]?[0-9]+(?:\\.[0-9]+)?$/.test(value)) return Number(value) !== 0;\n  return value.toLowerCase() === 'true';\n}",
    needs: ['value'],
  },
  value: {
    source: "/** An app role as a SCIM `roles` object; which of the two name members it has depends on the role function. */\ninterface RoleObject {\n  readonly primary: false;\n  readonly type: 'WindowsAzureActiveDirectoryRole';\n  readonly displayName?: string;\n  readonly display?: string;\n  readonly value: string;\n}\n\n/** What an expression gives; null means that nothing is sent. Booleans and numbers travel as text. */\ntype Value = string | readonly string[] | readonly RoleObject[] | null;",
    needs: [],
  },
  word: {
    source: "/** The n-th word, split at any one of the delimiters; empty text when there is none. */\nfunction word(source: string | null, position: number | null, delimiters: string | null): string {\n  if (source === null || position === null || position < 1) return '';\n  const words: string[] = [];\n  let current = '';\n  for (const letter of source) {\n    if (delimiters === null || !delimiters.includes(letter)) {\n      current += letter;\n    } else {\n      if (current !== '') words.push(current);\n      current = '';\n    }\n  }\n  if (current !== '') words.push(current);\n  return words[position - 1] ?? '';\n}",
    needs: [],
  },
  writeFormattedDate: {
    source: "/** A moment in a format given as its fields; a part beginning with an apostrophe is literal text. */\nfunction writeFormattedDate(moment: number, zoned: boolean, format: readonly string[]): string {\n  const date = new Date(moment);\n  let written = '';\n  for (const part of format) {\n    const field = part.startsWith(\"'\") ? part.slice(1) : fieldText(date, zoned, part);\n    // A fraction that turns out empty takes the point before it along.\n    if (field === '' && part.startsWith('F') && written.endsWith('.')) written = written.slice(0, -1);\n    written += field;\n  }\n  return written;\n}\n\nfunction fieldText(date: Date, zoned: boolean, part: string): string {\n  const padded = (count: number): string => String(count).padStart(Math.min(part.length, 2), '0');\n  const fraction = String(date.getUTCMilliseconds()).padStart(3, '0').padEnd(7, '0').slice(0, part.length);\n  switch (part.charAt(0)) {\n    case 'y':\n      return part.length < 3\n        ? padded(date.getUTCFullYear() % 100)\n        : String(date.getUTCFullYear()).padStart(part.length, '0');\n    case 'M':\n      return part.length < 3 ? padded(date.getUTCMonth() + 1) : monthName(date, part.length > 3);\n    case 'd':\n      return part.length < 3 ? padded(date.getUTCDate()) : dayName(date, part.length > 3);\n    case 'H':\n      return padded(date.getUTCHours());\n    case 'h':\n      return padded(date.getUTCHours() % 12 || 12);\n    case 'm':\n      return padded(date.getUTCMinutes());\n    case 's':\n      return padded(date.getUTCSeconds());\n    case 'f':\n      return fraction;\n    case 'F':\n      return fraction.replace(/0+$/, '');\n    case 't':\n      return (date.getUTCHours() < 12 ? 'AM' : 'PM').slice(0, part.length);\n    case 'z':\n      return part.length > 2 ? '+00:00' : `+${padded(0)}`;\n    default:\n      return zoned ? 'Z' : '';\n  }\n}\n\nfunction monthName(date: Date, whole: boolean): string {\n  const names = 'January February March April May June July August September October November December'.split(' ');\n  const name = names[date.getUTCMonth()] ?? '';\n  return whole ? name : name.slice(0, 3);\n}\n\nfunction dayName(date: Date, whole: boolean): string {\n  const name = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')[date.getUTCDay()] ?? '';\n  return whole ? name : name.slice(0, 3);\n}",
    needs: [],
  },
};
