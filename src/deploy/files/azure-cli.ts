import { type DeployedSchema, type DeploymentTool, heading, safeVersion, schemaFile } from './deployment-tool.ts';

/** For the Azure CLI, whose `az rest` signs a request to Graph with the account of `az login`. */
export const azureCli: DeploymentTool = {
  title: 'the Azure CLI',
  files: (schema) => [{ name: `${schema.connector}.sh`, text: script(schema) }, schemaFile(schema)],
};

function script(schema: DeployedSchema): string {
  const version = safeVersion(schema.version);
  return `#!/usr/bin/env bash
${heading(schema, 'az')}
#
# Sign in first: az login. Then: SERVICE_PRINCIPAL_ID=… JOB_ID=… bash ${schema.connector}.sh
set -euo pipefail
: "\${SERVICE_PRINCIPAL_ID:?the object id of the enterprise app}" "\${JOB_ID:?the id of its provisioning job}"
cd "$(dirname "$0")"
url="https://graph.microsoft.com/v1.0/servicePrincipals/$SERVICE_PRINCIPAL_ID/synchronization/jobs/$JOB_ID/schema"

${
  version === null
    ? ''
    : `live=$(az rest --method get --url "$url" --query version --output tsv)
if [ "$live" != '${version}' ]; then
  echo "The schema changed since this file was made (version $live, not ${version}): make it again." >&2
  exit 1
fi
`
}# What runs now is kept beside this script: to go back, put that file.
before=${schema.connector}.before.json
if [ -e "$before" ]; then echo "$before is there already: move it away first." >&2; exit 1; fi
az rest --method get --url "$url" --output json > "$before"
az rest --method put --url "$url" --headers Content-Type=application/json --body @${schema.connector}.schema.json
echo 'The schema was saved. The next cycle evaluates every user again.'
`;
}
