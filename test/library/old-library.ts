/** A small library of manifests whose pages are of three times, one of them with everything that a move leaves to people. */
import { acmeManifest } from '../cli/acme-manifest.ts';

/** Laid out by hand: four blanks, short lists on one line. A move changes no byte that it need not. */
const ACME = `{
    "name": "Acme",
    "prerequisites": ["A plan that can synchronize with Azure AD", "\\u0041 group in Azure Active Directory"],
    "auth": {
        "method": "bearer-token",
        "fields": [
            { "portal": "Tenant URL", "from": { "fixed": "https://api.acme.example/scim" } },
            { "portal": "Secret Token", "from": { "setup": true }, "secret": true, "note": "You find it in Acme under **Settings**." }
        ]
    },
    "setup": {
        "steps": [
            { "text": "Open **Settings** > **Directories** in Acme, and select **Azure AD**." },
            { "yields": ["Secret Token"], "pictures": [{ "path": "media/acme/token.png", "alt": "The token in Acme" }] }
        ]
    },
    "portalSteps": [
        { "step": "credentials", "body": ["![The values of Acme in Admin Credentials](media/acme/credentials.png)"] },
        { "step": "status", "body": ["![Provisioning Status of Acme](media/acme/status.png)"] }
    ],
    "users": {
        "actions": ["create", "update", "disable"], "basis": "platform-default",
        "pictures": { "mapping": { "path": "media/acme/mapping.png", "alt": "Below Mappings, the mapping of users" } }
    },
    "groups": false,
    "notes": [
        { "at": "credentials", "text": "If **Test Connection** fails, go through step 5 again." },
        { "at": "start", "text": "Set **Scope** before you turn **Provisioning Status** to **On** in the [Azure portal](https://portal.azure.com)." },
        { "at": "end", "text": "Accounts of AAD guests are left alone." }
    ],
    "tutorial": { "edition": "assigning-users", "vocabulary": "azure-ad", "cycleMinutes": 40, "progressLabel": "Current Status" }
}
`;

export const OLD_LIBRARY: Readonly<Record<string, string>> = {
  'connectors/acme.json': ACME,
  'connectors/bolt.json': acmeManifest({ name: 'Bolt' }),
  'connectors/cork.json': acmeManifest({
    name: 'Cork',
    tutorial: { edition: 'six-step', vocabulary: 'entra-article', portal: '2026', navigation: 'enterprise-apps' },
  }),
};

/** A manifest that no page comes of. */
export const BROKEN = acmeManifest({ name: 'Dune', groups: 'no' });
