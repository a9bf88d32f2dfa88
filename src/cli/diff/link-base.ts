/** Where the files of a project can be looked at, so that places in a report are links. */
import { displayPath, repositoryAround } from '../../disk/place.ts';

/**
 * In a job of GitHub Actions its variables tell the repository and the commit
 * (https://docs.github.com/actions/reference/workflows-and-actions/variables); elsewhere files are linked as they stand
 * beside the report.
 *
 * @returns an address with a slash at its end, or an empty text
 */
export function linkBase(env: Readonly<Record<string, string | undefined>>, project: string): string {
  const { GITHUB_ACTIONS, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA } = env;
  const isJob =
    GITHUB_ACTIONS === 'true' &&
    /^https:\/\/[\w.-]+(?::\d+)?$/u.test(GITHUB_SERVER_URL ?? '') &&
    /^[\w.-]+\/[\w.-]+$/u.test(GITHUB_REPOSITORY ?? '') &&
    /^[0-9a-f]{40,64}$/u.test(GITHUB_SHA ?? '');
  if (!isJob) return '';
  const repository = repositoryAround(project);
  const folder = repository === null ? '' : displayPath(repository, project);
  const path = folder === '' ? '' : `${folder.split('/').map(encodeURIComponent).join('/')}/`;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${path}`;
}
