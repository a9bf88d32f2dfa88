/** Why a file of users is not read: one sentence with its place, and a way out. */
import type { ExportSlip } from '../../directory/export/export-slip.ts';
import { CannotRun } from '../shell.ts';

type Words = readonly [message: string, hint: string];

const QUOTED = 'The value stands in quotation marks, and each one in it is written twice: "Ana ""Ace"" Ruiz".';
const AGAIN = 'Export the users again.';

const WORDS: { readonly [Kind in ExportSlip['kind']]: (slip: Extract<ExportSlip, { readonly kind: Kind }>) => Words } =
  {
    'stray-quote': () => ['A quotation mark stands inside a value.', QUOTED],
    'open-quote': () => [
      'A quotation mark is not closed before the file ends.',
      'The file is cut off, or a value has one too many: a quotation mark inside a value is written twice.',
    ],
    'row-length': ({ found, wanted }) => [
      `This line has ${found} ${found === 1 ? 'value' : 'values'}, and the header ${wanted} columns.`,
      'A value with a separator in it stands in quotation marks.',
    ],
    'cut-off': () => ['The last line is cut off.', AGAIN],
    'too-long': () => ['This line is longer than any user of a directory.', 'Write a user a line.'],
    encoding: () => [
      'A character here is not UTF-8; the file may be in a local code page.',
      'Save it as UTF-8: "CSV UTF-8" in a spreadsheet.',
    ],
    'no-object': () => [
      'Here stands no JSON object, where a user is expected.',
      'Users are objects, one a line, or in a list: {"userPrincipalName":"ana@contoso.example"}',
    ],
    'no-json': () => ['This is no JSON: the document breaks off or is damaged here.', AGAIN],
    'no-users': () => [
      'This is no user: it has no source attribute.',
      'Users have members like userPrincipalName, mail, jobTitle.',
    ],
    'refused-name': ({ name }) => [`No attribute may be called ${name}.`, 'Take it out.'],
  };

export function explainSlip(shown: string, slip: ExportSlip): CannotRun {
  const [message, hint] = wordsFor(slip);
  return new CannotRun(`${shown}:${slip.line} ${message}`, hint);
}

function wordsFor<Kind extends ExportSlip['kind']>(slip: Extract<ExportSlip, { readonly kind: Kind }>): Words {
  return WORDS[slip.kind](slip);
}
