/** A decided comparison as a value. */
export function answerText(answer: boolean | null): string | null {
  return answer === null ? null : answer ? 'True' : 'False';
}
