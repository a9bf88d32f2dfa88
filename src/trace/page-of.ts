import type { Connector } from '../connector/connector.ts';
import type { PageChoice } from '../emit/tutorial/page-choice.ts';
import { emitTutorial, type TemplateKit } from '../emit/tutorial/render-tutorial.ts';

/** The page of a connector; `null` where its edition or vocabulary does not exist. */
export function pageOf(connector: Connector, kit: TemplateKit, choice: PageChoice): string | null {
  const { text } = emitTutorial(connector, kit, choice);
  return text === '' ? null : text;
}
