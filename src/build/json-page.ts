/** What commands print for programs, as the page docs/json.md: a row a document, as its schema tells of it. */
import { isRecord } from '../json/is-record.ts';
import { codeSpan } from '../markdown/code-span.ts';
import { delimiterRow, tableCell, tableRow } from '../markdown/table-cell.ts';

const INTRO = `# JSON

\`--format json\` prints one document on stdout; whatever else is said goes to stderr. Each begins with the address of its schema and its version:

\`\`\`json
{
  "$schema": "https://scimanifest.dev/schemas/output/problems.schema.json",
  "version": 1,
  "problems": []
}
\`\`\`

The schemas (JSON Schema 2020-12) come with the package: \`scimanifest/schemas/output/problems.schema.json\` and so on, each with an example. A document says by \`$schema\`
which of them is meant, so that a program can tell one from another; a command that cannot do its work (exit code 2) prints \`problems\` in the place of its own document.
Where a command prints as it goes, each line is a document: \`gen --watch\`, \`mock\`, \`preview\`.

`;

const OUTRO = `
**What may change without another version.** A key that is new, everywhere: skip those that you do not know. Sentences, hints and their wording, which are for people. The order of
keys. New rules, kinds of changes, claims and questions, by their ids. The schemas here know no other key than the ones that are printed, so that a slip of ours is noticed; take those of the
version that you have installed.

**What may not.** A key that goes away or is called otherwise, a value of another type or meaning, one more word in a closed list. For that the version of the document is raised, in a release
that says so in the changelog; the schema of each version that was once published stays in the package beside the new one, as \`NAME.VERSION.schema.json\`, until the next major release.

**What has no version of ours.** SARIF, JUnit, HAR and annotations of GitHub are formats of others, as are what \`export graph\` and \`export scim\` write without an envelope, and the files of \`deploy --as\`. The
cache, the journal of \`provision --users\` and \`generated/.scimanifest.json\` are scimanifest's own notes, to be read by nobody else.

Files that people keep have schemas too: [\`connector\`](../schemas/connector.schema.json) ([versions](versions.md)), \`configuration\`, \`baseline\`, \`approved-changes\`, \`checks\`, \`verified\`,
\`portal\` and \`navigation\`, all in [schemas/](../schemas). \`approved-changes.json\` is a list, and has no place for a version: its form is told by its schema alone.
`;

/** @param schemas by the name of the document, in their order */
export function jsonPage(schemas: readonly (readonly [name: string, schema: unknown])[]): string {
  const rows = schemas.map(([name, schema]) => {
    const link = `[${codeSpan(name)}](../schemas/output/${name}.schema.json)`;
    return tableRow([link, tableCell(isRecord(schema) ? String(schema['description']) : '')]);
  });
  return `${INTRO}${[tableRow(['document', 'what it is']), delimiterRow(2), ...rows].join('\n')}\n${OUTRO}`;
}
