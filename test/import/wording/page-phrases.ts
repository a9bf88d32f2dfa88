/** The phrases of a generated page: headings, cells, paragraphs as a whole and sentence by sentence. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { PhraseKind } from '../../../src/emit/tutorial/printed/line-phrases.ts';
import { readPlainPage } from '../../../src/page/plain/plain-page.ts';
import { sentencesIn } from '../sentences.ts';

export interface PagePhrase {
  readonly text: string;
  readonly kind: PhraseKind;
}

const processor = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

/** Stands for the full stop of a name while sentences are told apart: "St. John" is one name. */
const STOP = '\uE010';

/** @param name of the app, as the page prints it */
export function pagePhrases(page: string, name: string): PagePhrase[] {
  const masked = page.replaceAll(name, name.replaceAll('.', STOP));
  return phrasesBelow(readPlainPage(masked) ?? processor.parse(masked), masked).map(({ text, kind }) => ({
    text: text.replaceAll(STOP, '.'),
    kind,
  }));
}

function phrasesBelow(node: Nodes, page: string): PagePhrase[] {
  const source = page.slice(node.position?.start.offset, node.position?.end.offset);
  switch (node.type) {
    case 'heading':
      return [{ text: source.replace(/^#+ /, ''), kind: 'heading' }];
    case 'tableCell':
      return [{ text: source.replace(/^\||(?<!\\)\|$/g, '').trim(), kind: 'cell' }];
    case 'paragraph': {
      const text = source.replace(/\n[ >]*/g, ' ').replace(/^\[![^\]]*\] ?/, '');
      const sentences = sentencesIn(text).map((sentence) => ({ text: sentence.text, kind: 'sentence' as const }));
      return text === '' || text.startsWith('![') ? [] : [...sentences, { text, kind: 'item' }];
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => phrasesBelow(child, page)) : [];
  }
}
