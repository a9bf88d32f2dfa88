/** The phrases of a generated page: headings, cells, paragraphs as a whole and sentence by sentence. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { splitSentences } from '../../../src/import/sentence.ts';
import type { PhraseKind } from '../../../src/import/wording/wordings.ts';

export interface PagePhrase {
  readonly text: string;
  readonly kind: PhraseKind;
}

const processor = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

export function pagePhrases(page: string): PagePhrase[] {
  return phrasesBelow(processor.parse(page), page);
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
      const sentences = splitSentences(text).map((sentence) => ({ text: sentence, kind: 'sentence' as const }));
      return text === '' || text.startsWith('![') ? [] : [...sentences, { text, kind: 'item' }];
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => phrasesBelow(child, page)) : [];
  }
}
