/** Open questions for people: by gravity, each question once with all its places and how to state the answer. */
import { visible } from '../problem/plain-text.ts';
import { GRAVITIES, GRAVITY, type Gravity } from './gravity.ts';
import type { PlacedQuestion, TodoReport, WrittenAnswer } from './todo-report.ts';

export function printTodo({ name, file, grave, questions }: TodoReport, color: boolean): string {
  const head = bold(`${visible(name)} (${visible(file)})`, color);
  if (questions.length === 0) return `${head}: nothing is open.\n`;
  const number = `${questions.length} open, ${grave === 0 ? 'none of them grave' : `${grave} grave`}`;
  const blocks = GRAVITIES.flatMap((gravity) => gravityBlock(gravity, questions, color));
  return `${[`${head}: ${number}.`, ...blocks].join('\n\n')}\n`;
}

function gravityBlock(gravity: Gravity, all: readonly PlacedQuestion[], color: boolean): string[] {
  const questions = all.filter((each) => each.gravity === gravity);
  if (questions.length === 0) return [];
  const kinds = [...new Set(questions.map(({ question }) => question))];
  const { heading, isGrave } = GRAVITY[gravity];
  return [
    [
      bold(`${heading}${isGrave ? ' (grave)' : ''}`, color),
      ...kinds.flatMap((kind) => kindLines(questions.filter(({ question }) => question === kind))),
    ].join('\n'),
  ];
}

/** What is the same at all places is said once, below the last of them. */
function kindLines(places: readonly PlacedQuestion[]): string[] {
  const [first] = places;
  if (first === undefined) return [];
  const answersOf = ({ answers }: PlacedQuestion) => answers.map(answerLine).join('\n');
  const isShared = places.every((place) => answersOf(place) === answersOf(first));
  return [
    `  ${visible(first.question)}`,
    `  ${visible(first.why)}`,
    ...places.flatMap((place) => [placeLine(place), ...(isShared ? [] : place.answers.map(answerLine))]),
    ...(isShared ? first.answers.map(answerLine) : []),
  ];
}

function placeLine({ file, line, column, pointer, of }: PlacedQuestion): string {
  return `    ${visible(`${file}:${line}:${column}  ${of === null ? '' : `${of}  `}${pointer}`)}`;
}

function answerLine({ text, means }: WrittenAnswer): string {
  return `      ${visible(text)}${means === null ? '' : `  – ${visible(means)}`}`;
}

function bold(text: string, color: boolean): string {
  return color ? `\u001B[1m${text}\u001B[22m` : text;
}
