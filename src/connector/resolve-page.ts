import type { Tutorial } from '../manifest/manifest.generated.ts';
import type { PageData } from './connector.ts';
import { nothingElse } from './nothing-else.ts';

/** How the page is laid out and what stands in its front matter. */
export function resolvePage(tutorial: Tutorial): PageData {
  const { edition, vocabulary, portal, navigation, includes, title, description, customerIntent, ...frontMatter } =
    tutorial;
  const { author, writer, manager, msAuthor, date, assetId, ...labels } = frontMatter;
  const { cycleMinutes, progressLabel, ...rest } = labels;
  nothingElse(rest);
  return {
    edition,
    vocabulary,
    portal: portal ?? null,
    navigation: navigation ?? null,
    includes: includes ?? null,
    title: title ?? null,
    description: description ?? null,
    author: author ?? null,
    writer: writer ?? null,
    manager: manager ?? null,
    msAuthor: msAuthor ?? null,
    date: date ?? null,
    assetId: assetId ?? null,
    customerIntent: customerIntent ?? null,
    cycleMinutes: cycleMinutes ?? null,
    progressLabel: progressLabel ?? null,
  };
}
