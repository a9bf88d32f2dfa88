/** A manifest of an invented app that documents its attributes; `changes` are laid over it. */
export function acmeManifest(changes: Readonly<Record<string, unknown>> = {}): string {
  const manifest = {
    name: 'Acme',
    auth: {
      method: 'oauth-client-credentials',
      fields: [
        { portal: 'Tenant URL', from: { fixed: 'https://api.acme.example/scim' } },
        { portal: 'Token Endpoint', from: { fixed: 'https://api.acme.example/token' } },
        { portal: 'Client ID', from: { setup: true } },
        { portal: 'Client Secret', from: { setup: true }, secret: true },
      ],
    },
    setup: { steps: [{ text: 'Open **Settings** in Acme.' }, { yields: ['Client ID', 'Client Secret'] }] },
    users: {
      actions: ['create', 'update', 'disable'],
      basis: 'documented',
      attributes: [
        { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true },
        { name: 'displayName', type: 'String', source: 'displayName', filterable: false },
        {
          name: 'active',
          type: 'Boolean',
          expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
          filterable: false,
        },
      ],
    },
    groups: false,
    tutorial: { edition: 'six-step', vocabulary: 'entra-id' },
    ...changes,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
