import { type DeployedSchema, type DeploymentTool, heading, schemaFile } from './deployment-tool.ts';

/**
 * For Terraform's `msgraph` provider. The schema is replaced by PUT, which of its resources only the action does, and the
 * action knows no drift; so the plan reads what the tenant runs and says in a check whether it still is what was put
 * there (graph-synchronization fact sheet, section 6).
 */
export const terraform: DeploymentTool = {
  title: 'Terraform, with the msgraph provider',
  files: (schema) => [{ name: `${schema.connector}.tf`, text: configuration(schema) }, schemaFile(schema)],
};

function configuration(schema: DeployedSchema): string {
  // A name begins with a letter or an underscore.
  const name = schema.connector.replaceAll('-', '_').replace(/^(?=\d)/u, '_');
  return `${heading(schema, 'terraform')}
#
# Sign in as usual (az login, or the ARM_* variables). The token of the app comes from the environment, as
# TF_VAR_${name}_token, and is put nowhere while it is not set.

terraform {
  required_providers {
    azuread = {
      source = "hashicorp/azuread"
    }
    msgraph = {
      source = "microsoft/msgraph"
    }
  }
}

variable "${name}_service_principal_id" {
  description = "The object id of the enterprise app."
  type        = string
}

variable "${name}_job_id" {
  description = "The id of its provisioning job."
  type        = string
}

variable "${name}_tenant_url" {
  description = "The tenant URL of the app; left out, the credentials stay as they are."
  type        = string
  default     = null
}

variable "${name}_token" {
  description = "The token of the app; left out, the credentials stay as they are."
  type        = string
  default     = null
  sensitive   = true
}

locals {
  ${name}_schema_url = "servicePrincipals/\${var.${name}_service_principal_id}/synchronization/jobs/\${var.${name}_job_id}/schema"
  ${name}_schema     = jsondecode(file("\${path.module}/${schema.connector}.schema.json"))
}

# What the tenant runs now.
data "msgraph_resource" "${name}_live" {
  url = local.${name}_schema_url
  response_export_values = {
    rules = "synchronizationRules"
  }
}

# Put there when the file changes, and never otherwise: a second plan has nothing to do.
resource "msgraph_resource_action" "${name}_schema" {
  resource_url = local.${name}_schema_url
  method       = "PUT"
  body         = local.${name}_schema
}

# Changed in the portal? The plan says so. To put it back: terraform apply -replace=msgraph_resource_action.${name}_schema
check "${name}_drift" {
  assert {
    condition     = jsonencode(data.msgraph_resource.${name}_live.output.rules) == jsonencode(local.${name}_schema.synchronizationRules)
    error_message = "The tenant runs another mapping than ${schema.connector}.schema.json: it is about to be put there, or somebody changed it in the portal."
  }
}

# All secrets are replaced at once: set both variables only where the app has no others.
resource "azuread_synchronization_secret" "${name}" {
  count                = var.${name}_token == null || var.${name}_tenant_url == null ? 0 : 1
  service_principal_id = var.${name}_service_principal_id

  credential {
    key   = "BaseAddress"
    value = var.${name}_tenant_url
  }

  credential {
    key   = "SecretToken"
    value = var.${name}_token
  }
}
`;
}
