/** Functions and attributes at a place of an expression. */
import { functionNames, functionTable } from '../expression/function-table.generated.ts';
import type { FunctionRow, Parameter } from '../expression/functions/function-row.ts';
import { signatureOf } from '../expression/signature.ts';
import type { Stretch } from '../json/loose-json.ts';
import { type Completion, insideQuotes, snippetText } from './completion.ts';
import { describeFunction } from './describe-expression.ts';
import { expressionSpotAt } from './expression-spot.ts';
import { sourceOffers } from './source-offers.ts';
import { stretchInText } from './spot.ts';
import type { Subject } from './subject-at.ts';

/** Nothing inside of a text; attributes only between brackets. */
export function completeExpression(text: string, subject: Subject): Completion[] {
  const { spot } = subject;
  if (spot.text === null) return [];
  const { whole, before } = spot.text;
  const at = expressionSpotAt(whole, before);
  if (at.kind === 'text') return [];
  const place = stretchInText(text, spot, at.place);
  if (at.kind === 'attribute') return attributeCompletions(subject, place, at.closed ? '' : ']');
  const isCalled = whole.slice(at.place.end).trimStart().startsWith('(');
  return [
    ...FUNCTIONS.map((offer) => functionCompletion(offer, place, isCalled)),
    ...attributeCompletions(subject, place, ']', '['),
  ];
}

function attributeCompletions(subject: Subject, place: Stretch, close: string, open = ''): Completion[] {
  return sourceOffers(subject).map(({ word, detail = null, documentation = null }) => ({
    label: `${open}${word}${open === '' ? '' : close}`,
    kind: 'attribute',
    detail,
    documentation,
    edit: { ...place, text: insideQuotes(`${open}${word}${close}`) },
    snippet: false,
  }));
}

interface FunctionOffer {
  readonly row: FunctionRow;
  readonly documentation: string;
}

const FUNCTIONS: readonly FunctionOffer[] = functionNames
  .map((name): FunctionRow => functionTable[name])
  .map((row) => ({ row, documentation: describeFunction(row).join('\n\n') }));

function functionCompletion({ row, documentation }: FunctionOffer, place: Stretch, isCalled: boolean): Completion {
  return {
    label: row.name,
    kind: 'function',
    detail: signatureOf(row),
    documentation,
    edit: { ...place, text: isCalled ? row.name : `${row.name}(${argumentPlaces(row)})` },
    snippet: !isCalled,
  };
}

/** One that may be left out keeps its place, empty, where others follow: `Switch(source, , key, value)`. */
function argumentPlaces({ parameters }: FunctionRow): string {
  const isWritten = ({ optional, repeating }: Parameter) => !optional || repeating;
  const last = parameters.findLastIndex(isWritten);
  let number = 0;
  return parameters
    .slice(0, last + 1)
    .map((parameter) => (isWritten(parameter) ? `\${${++number}:${snippetText(parameter.name)}}` : ''))
    .join(', ');
}
