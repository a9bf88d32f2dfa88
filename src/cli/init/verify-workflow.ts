/** A workflow for GitHub Actions in a vendor's repository: the server is started, and each connector proven against it. */
import { ACTIONS, type WorkflowPlaces } from '../../review/ci-workflow.ts';

export interface VerifiedServer {
  /** The command that starts it, in one line. */
  readonly serve: string;
  /** The tenant URL at which it answers then. */
  readonly url: string;
  /** The connectors by their ids. */
  readonly ids: readonly string[];
}

/** Whether a text can stand in a workflow as it is: GitHub reads expressions in it, and a line ends a command. */
export function isPlainCommand(text: string): boolean {
  return text.trim() !== '' && !/\p{Cc}|\$\{\{/u.test(text);
}

/**
 * Server and command come from the environment of the step, so that nothing in them is read by another shell than the
 * one that they are written for. The token is made for the run and known to nobody else.
 */
export function verifyWorkflow({ project, install }: WorkflowPlaces, { serve, url, ids }: VerifiedServer): string {
  const lock = install === '.' ? 'package-lock.json' : `${install}/package-lock.json`;
  return `# Made by "scimanifest init --ci github --serve … --url …"; change it as you like.
name: Connectors proven
on:
  pull_request:
  workflow_dispatch:
permissions: {}
jobs:
  verify:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
    defaults:
      run:
        working-directory: ${JSON.stringify(project)}
    env:
      SERVE: ${JSON.stringify(serve)}
      TENANT_URL: ${JSON.stringify(url)}
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: 22
          cache: npm
          cache-dependency-path: ${JSON.stringify(lock)}
      - working-directory: ${JSON.stringify(install)}
        run: npm ci
      - name: A token for this run
        run: |
          token="$(openssl rand -hex 16)"
          echo "::add-mask::$token"
          echo "SCIM_TOKEN=$token" >> "$GITHUB_ENV"
      - name: Start the server
        # It is to take what stands in SCIM_TOKEN for its token.
        run: |
          bash -c "$SERVE" > "$RUNNER_TEMP/server.log" 2>&1 &
          for second in $(seq 60); do
            if curl --silent --output /dev/null "$TENANT_URL/Users"; then exit 0; fi
            sleep 1
          done
          cat "$RUNNER_TEMP/server.log"
          exit 1
      - name: Every claim, proven or refuted
        run: |
          for id in ${ids.join(' ')}; do
            npx --no-install scimanifest verify "$id" --url "$TENANT_URL" --yes --rate 0 --format markdown >> "$GITHUB_STEP_SUMMARY" || failed=$?
          done
          exit "\${failed:-0}"
      - name: What the server said
        if: \${{ failure() }}
        run: cat "$RUNNER_TEMP/server.log"
`;
}
