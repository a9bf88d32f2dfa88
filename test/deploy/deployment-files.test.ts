// biome-ignore-all lint/suspicious/noTemplateCurlyInString: HCL has such place-holders, too.
/** Files for those who deploy with something else: read by parsers of their own, without a secret, and without a text of the manifest. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parse } from '@cdktf/hcl2json';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEPLOYMENT_TOOLS } from '../../src/deploy/files/deployment-files.ts';
import type { DeployedSchema } from '../../src/deploy/files/deployment-tool.ts';
import { isRecord } from '../../src/json/is-record.ts';

const SCHEMA: DeployedSchema = {
  connector: 'acme-hr',
  text: '{ "version": "v1", "synchronizationRules": [{ "name": "${file(\\"/etc/passwd\\")} $(id) `id`" }] }',
  version: 'v1.2020-03-27T12:00:00Z',
};

function fileOf(tool: keyof typeof DEPLOYMENT_TOOLS, ending: string, schema = SCHEMA): string {
  const found = DEPLOYMENT_TOOLS[tool].files(schema).find(({ name }) => name.endsWith(ending));
  if (found === undefined) throw new Error(`No ${ending} for ${tool}.`);
  return found.text;
}

describe('Terraform', () => {
  it('is read by the parser of its own language', async () => {
    const read: unknown = await parse('acme-hr.tf', fileOf('terraform', '.tf'));
    expect(read).toMatchObject({
      check: { acme_hr_drift: [{ assert: [{}] }] },
      data: { msgraph_resource: { acme_hr_live: [{ response_export_values: { rules: 'synchronizationRules' } }] } },
      resource: {
        msgraph_resource_action: { acme_hr_schema: [{ method: 'PUT', body: '${local.acme_hr_schema}' }] },
        azuread_synchronization_secret: { acme_hr: [{ credential: [{ key: 'BaseAddress' }, { key: 'SecretToken' }] }] },
      },
    });
    expect(isRecord(read) && isRecord(read['variable']) && read['variable']['acme_hr_token']).toMatchObject([
      { sensitive: true },
    ]);
  });

  it('has names that Terraform takes, of an id that begins with a digit', async () => {
    const text = fileOf('terraform', '.tf', { ...SCHEMA, connector: '4me' });
    expect(await parse('4me.tf', text)).toMatchObject({ resource: { msgraph_resource_action: { _4me_schema: [{}] } } });
  });

  it('puts what stands in the file, and compares what it puts', () => {
    const text = fileOf('terraform', '.tf');
    expect(text).toContain('jsondecode(file("${path.module}/acme-hr.schema.json"))');
    expect(text.match(/msgraph_resource_action/g)).toHaveLength(2);
  });
});

describe('the Azure CLI', () => {
  /** Runs the script with an `az` that answers as Graph does, and notes what it is asked. */
  function run(version: string) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scimanifest-az-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true }));
    for (const { name, text } of DEPLOYMENT_TOOLS.az.files(SCHEMA)) fs.writeFileSync(path.join(folder, name), text);
    const az = `#!/bin/sh\necho "$3 $*" >> asked\ncase "$*" in *version*) echo '${version}';; *"method get"*) echo '{ "old": 1 }';; esac\n`;
    fs.writeFileSync(path.join(folder, 'az'), az, { mode: 0o755 });
    const env = { PATH: `${folder}:${process.env['PATH']}`, SERVICE_PRINCIPAL_ID: 'sp', JOB_ID: 'job' };
    const { status } = spawnSync('bash', [path.join(folder, 'acme-hr.sh')], { env, encoding: 'utf8' });
    return { status, files: fs.readdirSync(folder), asked: fs.readFileSync(path.join(folder, 'asked'), 'utf8') };
  }

  it('keeps what ran, and puts the file', () => {
    const { status, files, asked } = run('v1.2020-03-27T12:00:00Z');
    expect(status).toBe(0);
    expect(files).toContain('acme-hr.before.json');
    expect(asked).toMatch(/put .*servicePrincipals\/sp\/synchronization\/jobs\/job\/schema .*@acme-hr\.schema\.json/);
  });

  it('puts nothing, and leaves nothing behind, where the schema changed', () => {
    const { status, files, asked } = run('v2');
    expect(status).toBe(1);
    expect(files).not.toContain('acme-hr.before.json');
    expect(asked).not.toContain('method put');
  });

  it('is a script that a shell can read', () => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: fileOf('az', '.sh'), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([['v1"; rm -rf / #'], ["v1'$(id)"], ['v1\nid']])('compares with no version that is code: %j', (version) => {
    expect(fileOf('az', '.sh', { ...SCHEMA, version })).toBe(fileOf('az', '.sh', { ...SCHEMA, version: null }));
    expect(fileOf('powershell', '.ps1', { ...SCHEMA, version })).not.toContain(version);
  });
});

describe.each(Object.entries(DEPLOYMENT_TOOLS))('%s', (_name, { files }) => {
  it('writes the schema into a file of its own, and nothing of it anywhere else', () => {
    const [script, schema, ...others] = files(SCHEMA);
    expect(schema).toEqual({ name: 'acme-hr.schema.json', text: SCHEMA.text });
    expect(others).toEqual([]);
    expect(script?.text).not.toMatch(/passwd|\$\(id\)|`id`/);
  });

  it('says what it was made from, and how', () => {
    expect(files(SCHEMA)[0]?.text).toMatch(
      /# Made by "scimanifest deploy acme-hr --as [a-z]+" from connectors\/acme-hr\.json\./,
    );
  });
});
