import { azureCli } from './azure-cli.ts';
import type { DeploymentTool } from './deployment-tool.ts';
import { powershell } from './powershell.ts';
import { terraform } from './terraform.ts';

/** The tools that a deployment can be written for, a row each. */
export const DEPLOYMENT_TOOLS = {
  terraform,
  powershell,
  az: azureCli,
} as const satisfies Readonly<Record<string, DeploymentTool>>;

export type DeploymentToolName = keyof typeof DEPLOYMENT_TOOLS;
