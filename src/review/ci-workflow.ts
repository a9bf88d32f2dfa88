/**
 * A workflow for GitHub Actions: generated files are checked, and what a pull request means is written under it, in
 * one comment that is updated. No text from a manifest reaches a shell: it goes from a file into the comment.
 */

/** What the comment is found by when it is updated. */
const MARK = '<!-- scimanifest diff -->';

/**
 * The comment needs a token that may write, which pull requests from forks do not get: there the same text stands in
 * the summary of the run instead. `pull_request_target` would give them one, and run their code with it.
 */
export function githubWorkflow(): string {
  return `# Made by "scimanifest init --ci github"; change it as you like.
name: Connectors
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
concurrency:
  group: connectors-\${{ github.event.pull_request.number }}
  cancel-in-progress: true
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v4
        with:
          # The history, for the commit at which the branch left the main branch.
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci --ignore-scripts
      - name: Generated files are up to date
        run: npx scimanifest gen --check
      - name: Say what changed
        if: always()
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          base="$(git merge-base "$BASE" HEAD)"
          echo "BASE=$base" >> "$GITHUB_ENV"
          echo '${MARK}' > "$RUNNER_TEMP/changes.md"
          npx scimanifest diff "$base" --format markdown --fail-on none >> "$RUNNER_TEMP/changes.md"
          cat "$RUNNER_TEMP/changes.md" >> "$GITHUB_STEP_SUMMARY"
      - name: Write it under the pull request
        if: always() && github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]'
        env:
          GH_TOKEN: \${{ github.token }}
          NUMBER: \${{ github.event.pull_request.number }}
        run: |
          comment="$(gh api "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --paginate --jq '.[] | select(.user.login == "github-actions[bot]") | select(.body | startswith("${MARK}")) | .id' | head -n 1)"
          if [ -n "$comment" ]; then
            gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$comment" --field body=@"$RUNNER_TEMP/changes.md" > "$RUNNER_TEMP/answer.json"
          else
            gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments" --field body=@"$RUNNER_TEMP/changes.md" > "$RUNNER_TEMP/answer.json"
          fi
      - name: No breaking change without an approval
        if: always()
        run: npx scimanifest diff "$BASE" --format github --fail-on breaking
`;
}
