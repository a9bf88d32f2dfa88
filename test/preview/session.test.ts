/** A preview beside a revision, brought up to date file by file: which pages are made anew, and what each connector is compared with. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { PreviewSession } from '../../src/cli/preview/session.ts';
import { GitProject } from '../review/git-project.ts';
import { manifestOf } from './preview-project.ts';

function session() {
  const project = GitProject.committed({
    'connectors/acme.json': manifestOf('Acme'),
    'connectors/bolt.json': manifestOf('Bolt'),
    'connectors/cork.json': manifestOf('Cork', { prerequisites: ['A Cork plan'] }),
  });
  const preview = new PreviewSession({ root: project.root, choice: {}, base: 'HEAD' });
  const told: string[] = [];
  /** What an update touched, and each connector with whether it is new, gone or changed, and whether it has a page. */
  const update = (name: string, ...files: readonly string[]) => {
    const { all, connectors } = preview.update(new Set(files.map((file) => path.join(project.root, file))));
    told.push(`# ${name}`, `made anew: ${all ? 'all' : connectors.join(', ') || 'nothing'}`);
    for (const { id, name: app, status, changes, page, lastPage } of preview.connectors)
      told.push(
        `${id} is ${app}, ${status}: ${changes.map(({ id: kind }) => kind).join(', ') || 'as it was'}${page === null ? ', no page' : ''}${lastPage === null ? '' : ', its last page'}`,
      );
    told.push('');
  };
  return { project, update, told };
}

test('a preview beside a revision', async () => {
  const { project, update, told } = session();
  update('nothing', 'notes.md');
  project.write(
    'connectors/acme.json',
    manifestOf('Acme', { groups: { actions: ['create'], basis: 'platform-default' } }),
  );
  update('one is edited', 'connectors/acme.json');
  project.write('connectors/acme.json', '{ "name": "Acme", ');
  update('one is being edited', 'connectors/acme.json');
  update('and still is', 'connectors/acme.json');
  project.write('connectors/acme.json', manifestOf('Acme'));
  update('it is as it was', 'connectors/acme.json');
  project.write('connectors/acme-hr.json', manifestOf('Acme', { homepage: 'https://hr.example/' }));
  project.remove('connectors/acme.json');
  update('one has another file, and is another', 'connectors/acme.json', 'connectors/acme-hr.json');
  project.remove('connectors/bolt.json');
  update('one is gone', 'connectors/bolt.json');
  project.write('connectors/bolt.json', manifestOf('Dune'));
  update('its file is another app', 'connectors/bolt.json');
  project.write('connectors/bolt.json', manifestOf('Bolt'));
  update('it is there again', 'connectors/bolt.json');
  project.write('connectors/cork.json', '{ "name": "Other", ');
  update('one is broken, and has another name', 'connectors/cork.json');
  project.write('templates/sections/plan.hbs', '');
  update('a template', 'templates/sections/plan.hbs');
  project.write('connectors/new.json', manifestOf('New'));
  update('one is new, and something beside it', 'connectors/new.json', 'connectors/bolt.verified.json');
  project.remove('connectors');
  update('all are gone', 'connectors/new.json');
  await expect(`${told.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/session.txt');
});
