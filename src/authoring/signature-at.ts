/** Which argument of which function is written, for the line that editors show above the cursor. */
import { parameterAt } from '../expression/check/check-argument.ts';
import { findFunction } from '../expression/find-function.ts';
import { parameterName, signatureOf } from '../expression/signature.ts';
import { factAt } from '../manifest/fact-at.ts';
import { expressionSpotAt } from './expression-spot.ts';
import { subjectAt } from './subject-at.ts';

export interface SignatureTold {
  readonly signature: string;
  readonly parameters: readonly string[];
  /** Which of them, counted from 0, where those that repeat take turns; `null`: there are too many arguments. */
  readonly active: number | null;
  /** Markdown. */
  readonly documentation: string;
}

/** `null` where the place is in no call of a known function. Never throws. */
export function signatureAt(text: string, offset: number): SignatureTold | null {
  const spot = subjectAt(text, offset)?.spot ?? null;
  if (spot === null || spot.text === null || factAt(spot.pointer) !== '/users/attributes/*/expression') return null;
  const { call } = expressionSpotAt(spot.text.whole, spot.text.before);
  const row = call === null ? null : findFunction(call.name);
  if (row === null || call === null) return null;
  const parameter = parameterAt(row, call.argument);
  return {
    signature: signatureOf(row),
    parameters: row.parameters.map(parameterName),
    active: parameter === null ? null : row.parameters.indexOf(parameter),
    documentation: row.doc,
  };
}
