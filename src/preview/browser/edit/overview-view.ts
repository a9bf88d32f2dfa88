/** What there is to do on a page: what nobody has stated yet, what can be added, and everything else. */
import type { EditOverview, OverviewQuestion } from '../../edit/overview.ts';
import { button, make } from './dom.ts';
import { inlineMarkdown } from './inline-markdown.ts';

export function overviewView({ questions, additions }: EditOverview, open: (pointer: string) => void): HTMLElement {
  const headings = [...new Set(questions.map(({ heading }) => heading))];
  return make(
    'div',
    { class: 'overview' },
    make('h3', {}, 'Add'),
    make('div', { class: 'additions' }, ...additions.map(({ pointer, label }) => button(label, () => open(pointer)))),
    make('h3', {}, `Nobody has stated yet (${questions.length})`),
    ...headings.map((heading) => gravityBlock(heading, questions, open)),
    make('h3', {}, 'Everything else'),
    button('All that can be stated of the app', () => open('')),
  );
}

function gravityBlock(heading: string, all: readonly OverviewQuestion[], open: (pointer: string) => void): HTMLElement {
  const questions = all.filter((each) => each.heading === heading);
  const isGrave = questions.some((each) => each.isGrave);
  const block = make(
    'details',
    { class: isGrave ? 'grave' : '' },
    make('summary', {}, `${heading} (${questions.length})`),
    make(
      'ul',
      { role: 'list' },
      ...questions.map(({ pointer, question, why, of }) =>
        make(
          'li',
          {},
          button(of === null ? question.replaceAll('`', '') : `${of}: ${question.replaceAll('`', '')}`, () =>
            open(pointer),
          ),
          make('p', { class: 'muted' }, ...inlineMarkdown(why)),
        ),
      ),
    ),
  );
  block.open = isGrave;
  return block;
}
