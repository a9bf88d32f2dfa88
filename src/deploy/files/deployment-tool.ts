/** What a tool puts into a tenant: the schema stands in a file of its own, so no text of a manifest becomes code. */
export interface DeployedSchema {
  /** The connector's id: lower-case words with dashes, safe in names of files and in comments. */
  readonly connector: string;
  /** The whole schema, as it is to be. */
  readonly text: string;
  /** The version of the schema that it was merged onto; `null` where that one has none. */
  readonly version: string | null;
}

export interface DeploymentFile {
  readonly name: string;
  readonly text: string;
}

/** Another way to deploy: files for a tool that people have already. No secret stands in one. */
export interface DeploymentTool {
  readonly title: string;
  readonly files: (schema: DeployedSchema) => readonly DeploymentFile[];
}

export function schemaFile({ connector, text }: DeployedSchema): DeploymentFile {
  return { name: `${connector}.schema.json`, text };
}

/** The lines that every file begins with, behind the mark of a comment. */
export function heading({ connector }: DeployedSchema, tool: string): string {
  return `# Made by "scimanifest deploy ${connector} --as ${tool}" from connectors/${connector}.json. Change that file, not this one.`;
}

/** Versions of the service are short words; whatever else stands there is compared with nothing. */
export function safeVersion(version: string | null): string | null {
  return version !== null && /^[\w.:+-]{1,200}$/u.test(version) ? version : null;
}
