/** The pictures that an editor offers: those of the project's `media` folder, and what is not looked into there. */
import { expect, test } from 'vitest';
import { listPictures } from '../../src/cli/preview/edit/media-folder.ts';
import { TemporaryProject } from './temporary-project.ts';

test('pictures lie in media, in a folder of an app and in one within that; folders that are deeper or hidden are passed over', () => {
  const { root } = new TemporaryProject({
    'media/a.png': '',
    'media/acme/b.png': '',
    'media/acme/portal/c.jpg': '',
    'media/acme/portal/deep/d.png': '',
    'media/.trash/e.png': '',
    'media/acme/.trash/f.png': '',
    'media/acme/notes.txt': '',
    'other/g.png': '',
  });
  expect(listPictures(root)).toEqual(['media/a.png', 'media/acme/b.png', 'media/acme/portal/c.jpg']);
});
