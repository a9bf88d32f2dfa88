import { ForgetfulMap } from '../../problem/forgetful-map.ts';

/** As many as some projects have between them, and their texts while they are edited. */
const MOST_KNOWN = 500;

/**
 * A function of one template file that is not carried out again for the same text: of a set of templates that is asked
 * for again, after a change say, most files are what they were.
 */
export function onceForFile<Result>(
  read: (text: string, file: string) => Result,
): (text: string, file: string) => Result {
  const known = new ForgetfulMap<string, Result>(MOST_KNOWN);
  return (text, file) => {
    const key = `${file}\n${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = read(text, file);
    known.set(key, result);
    return result;
  };
}
