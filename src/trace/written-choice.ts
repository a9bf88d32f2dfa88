import type { Connector } from '../connector/connector.ts';
import { resolveConnector } from '../connector/resolve-connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import { pageForm } from '../emit/tutorial/page-form.ts';
import { emitOutput, type OutputName } from './outputs.ts';
import { pageNames, type TraceTemplates } from './templates/trace-templates.ts';
import type { TraceSubject } from './trace-output.ts';

/**
 * With which choice of edition and vocabulary a file was written: a page does not say so, but only one choice gives its
 * text. `null` where none does, so that the file is older than the manifest or the templates, or edited by hand.
 */
export async function writtenChoice(
  { manifest, id, file, templates, proof }: TraceSubject,
  output: OutputName,
  text: string,
): Promise<PageChoice | null> {
  if (text === '') return null;
  const connector = resolveConnector(manifest, id, file, proof);
  for (const choice of output === 'tutorial.md' ? pageChoices(connector, templates) : [{}]) {
    if ((await emitOutput(connector, output, templates.kit, choice)) === text) return choice;
  }
  return null;
}

/** What the manifest says comes first; then one thing overridden, then two, and so on. Of those with one form, the first. */
function pageChoices(connector: Connector, { kit }: TraceTemplates): readonly PageChoice[] {
  const { editions, vocabularies, portals, navigations } = pageNames(kit);
  const rows: readonly (readonly PageChoice[])[] = [
    editions.map((edition) => ({ edition })),
    vocabularies.map((vocabulary) => ({ vocabulary })),
    portals.map((portal) => ({ portal })),
    navigations.map((navigation) => ({ navigation })),
    [{ includes: 'used' }, { includes: 'spelt-out' }],
  ];
  const all = rows.reduce<readonly PageChoice[]>(
    (choices, row) => choices.flatMap((choice) => [choice, ...row.map((each) => ({ ...choice, ...each }))]),
    [{}],
  );
  const sorted = [...all].sort((a, b) => Object.keys(a).length - Object.keys(b).length);
  const byForm = new Map<string, PageChoice>();
  for (const choice of sorted) {
    const { form, ...found } = pageForm(connector, kit, choice);
    const key = form !== null && 'names' in found ? JSON.stringify(found.names) : null;
    if (key !== null && !byForm.has(key)) byForm.set(key, choice);
  }
  return [...byForm.values()];
}
