/** A workflow for GitHub Actions that holds what tenants run against the manifests, every night. */
import { ACTIONS, type WorkflowPlaces } from '../../review/ci-workflow.ts';

/** A connector, and the enterprise app whose job runs it. */
export interface DeployedConnector {
  /** The connector. */
  readonly id: string;
  /** The object id of the service principal. */
  readonly servicePrincipal: string;
}

/** `acme=11111111-2222-3333-4444-555555555555`; `null` where it is none. */
export function readDeployed(text: string): DeployedConnector | null {
  const [, id, servicePrincipal] =
    /^([a-z0-9][a-z0-9-]*)=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu.exec(text) ?? [];
  return id === undefined || servicePrincipal === undefined ? null : { id, servicePrincipal };
}

/**
 * The run signs in with the token that GitHub gives it (workload identity federation), so that there is no secret to keep;
 * it may read jobs and nothing else (graph-synchronization fact sheet, section 2, permissions).
 */
export function driftWorkflow({ project, install }: WorkflowPlaces, deployed: readonly DeployedConnector[]): string {
  const lock = install === '.' ? 'package-lock.json' : `${install}/package-lock.json`;
  const rows = deployed.map(
    ({ id, servicePrincipal }) =>
      `          - { id: ${JSON.stringify(id)}, principal: ${JSON.stringify(servicePrincipal)} }`,
  );
  return `# Made by "scimanifest init --ci github --drift …"; change it as you like.
# It needs an app registration with the application permission Synchronization.Read.All and a federated credential for this
# repository, named by the variables AZURE_TENANT_ID and AZURE_CLIENT_ID of the repository.
name: Drift
on:
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:
permissions: {}
jobs:
  drift:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      id-token: write
    strategy:
      fail-fast: false
      matrix:
        connector:
${rows.join('\n')}
    defaults:
      run:
        working-directory: ${JSON.stringify(project)}
    env:
      CONNECTOR: \${{ matrix.connector.id }}
      PRINCIPAL: \${{ matrix.connector.principal }}
      TENANT: \${{ vars.AZURE_TENANT_ID }}
      CLIENT: \${{ vars.AZURE_CLIENT_ID }}
    steps:
      - uses: ${ACTIONS.checkout}
        with:
          persist-credentials: false
      - uses: ${ACTIONS.setupNode}
        with:
          node-version: 22
          cache: npm
          cache-dependency-path: ${JSON.stringify(lock)}
      - name: Install what the repository pins
        working-directory: ${JSON.stringify(install)}
        run: npm ci --ignore-scripts
      - name: Fetch what the tenant runs
        run: |
          set -euo pipefail
          assertion="$(curl --silent --show-error --fail -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=api://AzureADTokenExchange" | jq --raw-output .value)"
          echo "::add-mask::$assertion"
          token="$(curl --silent --show-error --fail "https://login.microsoftonline.com/$TENANT/oauth2/v2.0/token" \\
            --data-urlencode "client_id=$CLIENT" --data-urlencode "client_assertion=$assertion" \\
            --data-urlencode "client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer" \\
            --data-urlencode "scope=https://graph.microsoft.com/.default" --data "grant_type=client_credentials" | jq --raw-output .access_token)"
          echo "::add-mask::$token"
          jobs="https://graph.microsoft.com/v1.0/servicePrincipals/$PRINCIPAL/synchronization/jobs"
          job="$(curl --silent --show-error --fail -H "Authorization: Bearer $token" "$jobs" | jq --raw-output '.value[0].id')"
          curl --silent --show-error --fail -H "Authorization: Bearer $token" "$jobs/$job/schema" > "$RUNNER_TEMP/schema.json"
          curl --silent --show-error --fail -H "Authorization: Bearer $token" "$jobs/$job/schema/functions" > "$RUNNER_TEMP/functions.json"
      - name: Hold it against the manifest
        run: npx --no-install scimanifest diff "$CONNECTOR" --live "$RUNNER_TEMP/schema.json" --functions "$RUNNER_TEMP/functions.json" --format markdown >> "$GITHUB_STEP_SUMMARY"
`;
}
