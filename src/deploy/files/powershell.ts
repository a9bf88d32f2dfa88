import { type DeployedSchema, type DeploymentTool, heading, safeVersion, schemaFile } from './deployment-tool.ts';

/**
 * For the Microsoft Graph module of PowerShell. The request is made by hand, since the module's own command for it used
 * another verb in some releases (platform-news fact sheet).
 */
export const powershell: DeploymentTool = {
  title: 'PowerShell, with the Microsoft Graph module',
  files: (schema) => [{ name: `${schema.connector}.ps1`, text: script(schema) }, schemaFile(schema)],
};

function script(schema: DeployedSchema): string {
  const version = safeVersion(schema.version);
  return `${heading(schema, 'powershell')}
#
# Sign in first: Connect-MgGraph -Scopes Synchronization.ReadWrite.All
# or put a token for Graph into the environment variable GRAPH_TOKEN.
param(
    [Parameter(Mandatory)] [string] $ServicePrincipalId,
    [Parameter(Mandatory)] [string] $JobId
)
$ErrorActionPreference = 'Stop'
if ($env:GRAPH_TOKEN) {
    Connect-MgGraph -NoWelcome -AccessToken (ConvertTo-SecureString $env:GRAPH_TOKEN -AsPlainText -Force)
}
$principal = [uri]::EscapeDataString($ServicePrincipalId)
$job = [uri]::EscapeDataString($JobId)
$url = "v1.0/servicePrincipals/$principal/synchronization/jobs/$job/schema"

# What runs now is kept beside this script: to go back, put that file.
$before = Join-Path $PSScriptRoot '${schema.connector}.before.json'
if (Test-Path $before) { throw "$before is there already: move it away first." }
Invoke-MgGraphRequest -Method GET -Uri $url -OutputFilePath $before
${
  version === null
    ? ''
    : `$live = (Get-Content -Raw $before | ConvertFrom-Json).version
if ($live -ne '${version}') { Remove-Item $before; throw "The schema changed since this file was made (version $live, not ${version}): make it again." }
`
}
$body = Get-Content -Raw (Join-Path $PSScriptRoot '${schema.connector}.schema.json')
Invoke-MgGraphRequest -Method PUT -Uri $url -ContentType 'application/json' -Body $body
Write-Host 'The schema was saved. The next cycle evaluates every user again.'
`;
}
