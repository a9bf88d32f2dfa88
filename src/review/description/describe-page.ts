import type { PageData } from '../../connector/connector.ts';
import { type Description, type Row, stated } from './sentences.ts';

/** How the page is laid out and what stands in its front matter. */
export const PAGE: Description<'/tutorial', PageData> = {
  edition: line('edition', ({ edition }) => edition),
  vocabulary: line('vocabulary', ({ vocabulary }) => vocabulary),
  portal: line('portal', ({ portal }) => portal),
  navigation: line('way through the menu', ({ navigation }) => navigation),
  includes: line('shared includes', ({ includes }) => includes),
  title: line('title', ({ title }) => title),
  description: line('description', ({ description }) => description),
  author: line('author', ({ author }) => author),
  writer: line('writer', ({ writer }) => writer),
  manager: line('manager', ({ manager }) => manager),
  msAuthor: line('Microsoft author', ({ msAuthor }) => msAuthor),
  date: line('date', ({ date }) => date),
  assetId: line('asset id', ({ assetId }) => assetId),
  customerIntent: line('customer intent', ({ customerIntent }) => customerIntent),
  cycleMinutes: line('minutes between cycles', ({ cycleMinutes }) => cycleMinutes),
  progressLabel: line('label of the progress', ({ progressLabel }) => progressLabel),
};

function line(words: string, read: (page: PageData) => string | number | null): Row<PageData> {
  return (page) => stated(read(page), (value) => `Page, ${words}: ${value}`);
}
