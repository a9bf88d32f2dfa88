/**
 * A workflow for GitHub Actions: generated files are checked, and what a pull request means is written under it, in
 * one comment that is updated. No text from a manifest reaches a shell: it goes from a file into the comment.
 */

/** What the comment is found by when it is updated. */
const MARK = '<!-- scimanifest diff -->';

/** Tags can be moved to other code; a commit cannot. Each is the commit of the release behind it. */
export const ACTIONS = {
  checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2',
  setupNode: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0',
  upload: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2',
  download: 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0',
} as const;

/** Where things are in the repository, relative to its root, with forward slashes; `.` is the root. */
export interface WorkflowPlaces {
  /** The project. */
  readonly project: string;
  /** The folder with `package-lock.json`: the project, or the root of a monorepo. */
  readonly install: string;
}

/** Whether a folder's name can stand in a workflow: GitHub reads expressions in it, and shells more than that. */
export function isPlainFolder(folder: string): boolean {
  return /^[\w./@+-]+$/u.test(folder) && !folder.startsWith('-');
}

/**
 * Two jobs. The first installs the repository's packages and runs the installed command, and may only read. The second
 * runs no code of the repository, and may write the comment; a pull request from a fork gets no token that may, so its
 * text stands in the summary of the run alone. `pull_request_target` would give it one, and run its code with it.
 *
 * What is checked out is the merge that GitHub would make, and its first parent is the main branch as it would be
 * merged into: what others changed meanwhile is on both sides, and nobody is blamed for it.
 */
export function githubWorkflow({ project, install }: WorkflowPlaces): string {
  const lock = install === '.' ? 'package-lock.json' : `${install}/package-lock.json`;
  return `# Made by "scimanifest init --ci github"; change it as you like.
name: Connectors
on:
  pull_request:
permissions: {}
concurrency:
  group: connectors-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
    defaults:
      run:
        working-directory: ${quoted(project)}
    env:
      # The main branch as this pull request would be merged into it: the first parent of the merge.
      BASE: HEAD^1
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          # The merge and its parents.
          fetch-depth: 2
          persist-credentials: false
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: 22
          cache: npm
          cache-dependency-path: ${quoted(lock)}
      - name: Install what the repository pins
        working-directory: ${quoted(install)}
        run: npm ci --ignore-scripts
      - name: Generated files are up to date
        run: npx --no-install scimanifest gen --check
      - name: Say what changed
        if: \${{ !cancelled() }}
        run: |
          echo '${MARK}' > "$RUNNER_TEMP/changes.md"
          npx --no-install scimanifest diff "$BASE" --format markdown --fail-on none >> "$RUNNER_TEMP/changes.md" || failed=$?
          cat "$RUNNER_TEMP/changes.md" >> "$GITHUB_STEP_SUMMARY"
          exit "\${failed:-0}"
      - uses: ${ACTIONS.upload}
        if: \${{ !cancelled() }}
        with:
          name: changes
          path: \${{ runner.temp }}/changes.md
          retention-days: 1
      - name: No breaking change without an approval
        if: \${{ !cancelled() }}
        run: npx --no-install scimanifest diff "$BASE" --format github --fail-on breaking
  comment:
    needs: review
    if: \${{ !cancelled() && github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]' }}
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      pull-requests: write
    steps:
      - uses: ${ACTIONS.download}
        with:
          name: changes
          path: \${{ runner.temp }}/review
      - name: Write it under the pull request
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.pull_request.number }}
        run: |
          body="$RUNNER_TEMP/review/changes.md"
          comment="$(gh api "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --paginate --jq '.[] | select(.user.login == "github-actions[bot]") | select(.body | startswith("${MARK}")) | .id' | head -n 1)"
          if [ -n "$comment" ]; then
            gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" --field body=@"$body" > "$RUNNER_TEMP/answer.json"
          else
            gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --field body=@"$body" > "$RUNNER_TEMP/answer.json"
          fi
`;
}

function quoted(folder: string): string {
  return JSON.stringify(folder);
}
