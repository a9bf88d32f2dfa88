/** Names of products, roles and formats that have one spelling. */
import type { Slip } from './slip.ts';

/** Not a part of an address or a path, and not an attribute. */
const WORD = (pattern: string): RegExp => new RegExp(`(?<![\\w./:@#"“-])${pattern}(?![\\w/:@-]|\\.\\w)`, 'g');

export const NAME_SLIPS: readonly Slip[] = [
  { wrong: /\bAttribution[ -]Mapping(s?)\b/g, right: 'Attribute Mapping$1' },
  { wrong: /\bOauth\b/g, right: 'OAuth' },
  { wrong: /\bActive directory\b/g, right: 'Active Directory' },
  { wrong: WORD('(?:Azure Ad|azure AD|AzureAD|Azure-AD)'), right: 'Azure AD' },
  { wrong: WORD('(?:Microsoft )?Entra Id'), right: 'Microsoft Entra ID' },
  { wrong: /\bAzure Portal\b/g, right: 'Azure portal' },
  {
    wrong: /\b(Cloud Application|Application|Global|Hybrid Identity|Privileged Role) administrator\b/g,
    right: '$1 Administrator',
  },
  { wrong: WORD('(Url|url|Api|api|Scim|scim|Sso|sso|Saml|saml|OIDc|Oidc|oidc|Json|json|Xml|Ldap|ldap)'), right: '$U1' },
  { wrong: WORD('(Url|url|Api|api)s'), right: '$U1s' },
  { wrong: WORD('(?:Github|github)'), right: 'GitHub' },
  { wrong: WORD('(?:Powershell|powershell)'), right: 'PowerShell' },
  { wrong: WORD('oauth(2|2\\.0)?'), right: 'OAuth$1' },
  {
    wrong: WORD(
      '(http|csv|xml|html|pdf|idp|mfa|uri|crm|erp|dns|ldap|rest)(?= (?:method|request|endpoint|file|address|API|format|page|document|record|system|header|status|code|URL|attribute)s?\\b)',
    ),
    right: '$U1',
  },
  {
    wrong: WORD(
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december)',
    ),
    right: '$u1',
  },
  { wrong: WORD('(google|okta|salesforce|firefox|workday|facebook|intune)(?! ?/)'), right: '$u1' },
  { wrong: /(?<=[ (])internet explorer\b/g, right: 'Internet Explorer' },
  { wrong: /(?<=\b(?:[Uu]se|using|in|with|[Oo]pen|or|and) )chrome\b/g, right: 'Chrome' },
  { wrong: WORD('Linkedin'), right: 'LinkedIn' },
  { wrong: /(?<![\w./])notepad\+\+/g, right: 'Notepad++' },
  { wrong: WORD('(?:OpenIDConnect|OpenIdConnect|OpenId Connect)'), right: 'OpenID Connect' },
  { wrong: /\bRest API\b/g, right: 'REST API' },
  { wrong: /\b(secret|bearer|authorization|access|authentication|security|permanent) Token\b/g, right: '$1 token' },
  {
    wrong: WORD(
      '(english|dutch|german|french|spanish|italian|japanese|chinese|portuguese|swedish|danish|finnish|norwegian)',
    ),
    right: '$u1',
  },
  {
    wrong:
      /\b([Cc]lient|IdP|[Tt]enant|[Oo]bject|[Aa]pplication|[Ee]mployee|[Cc]ompany|[Oo]rganization|[Ee]ntity|[Dd]irectory|[Uu]ser|[Gg]roup|[Aa]ccount|[Cc]ustomer|[Ss]ubscription|[Ww]orkspace|[Uu]nique|[Ll]ogin) (?:Id|id)\b(?! (?:attribute|field|property))/g,
    right: '$1 ID',
  },
  {
    wrong:
      /(?<=\b(?:Azure AD|Microsoft Entra|Entra ID) )(Groups?|Users?|Attributes?|Roles?|Applications?)(?=[.,;]| \p{Ll})/gu,
    right: '$l1',
  },
  { wrong: WORD('AAD'), right: 'Azure AD' },
  {
    wrong:
      /(?<=\b(?:an?|your|this|authentication|authorization|with|using|of|long-lived) )Bearer (?=(?:tokens?|authentication|authorization)\b)/gu,
    right: 'bearer ',
  },
  { wrong: /\bMS Microsoft\b/g, right: 'Microsoft' },
  { wrong: /(?<=\p{Ll} )Single Sign-On(?= (?:for|to|with|in|is|and)\b|[.,])/gu, right: 'single sign-on' },
  { wrong: /\b([Tt]oggle|[Tt]urn|[Ss]witch|[Ss]et)((?: [^.,;\n]{1,60})?) ON\b/g, right: '$1$2 on' },
  { wrong: /\b([Tt]oggle|[Tt]urn|[Ss]witch|[Ss]et)((?: [^.,;\n]{1,60})?) OFF\b/g, right: '$1$2 off' },
  // "A Federated account": only names have a capital.
  {
    wrong:
      /(?<=\b(?:[Aa]n?|[Tt]he|[Yy]our) )(\p{Lu}\p{Ll}{3,}ed)(?= (?:account|user|domain|directory|identity|token|group|tenant|connection|role)s?\b)/gu,
    right: '$l1',
  },
  { wrong: WORD('Sharepoint'), right: 'SharePoint' },
  { wrong: WORD('powershell'), right: 'PowerShell' },
  { wrong: WORD('microsoft'), right: 'Microsoft' },
  { wrong: /\bMS (?=(?:Entra|Azure|Teams|Graph|Office|365)\b)/g, right: 'Microsoft ' },
  { wrong: WORD('Office365'), right: 'Office 365' },
  { wrong: WORD('O365'), right: 'Office 365' },
  { wrong: WORD('M365'), right: 'Microsoft 365' },
  { wrong: WORD('(?:Microsoft )?Entra-?ID'), right: 'Microsoft Entra ID' },
  // Left by a renaming: "Azure AD only" and "Azure AD-joined" had no "ID".
  { wrong: /\bMicrosoft Entra-(?!ID\b)(?=\p{Ll})/gu, right: 'Microsoft Entra ID ' },
  { wrong: WORD('([Aa])dd ?[Oo]n(s?)(?= (?:module|is|for|in|from|that|to be)\\b)'), right: '$1dd-on$2' },
  { wrong: WORD('([Aa])ddon(s?)'), right: '$1dd-on$2' },
  { wrong: /\bMicrosoft Entra [Pp]ortal\b/g, right: 'Microsoft Entra admin center' },
  { wrong: WORD('(?:oAuth|OAUTH)(?=2| |[.,])'), right: 'OAuth' },
  { wrong: WORD('Javascript'), right: 'JavaScript' },
  { wrong: /\b([Ss]ervice|[Uu]ser) principle(s?|(?= name))\b/g, right: '$1 principal$2' },
  // A capital in the middle of a sentence or of a title.
  {
    wrong:
      /(?<=\b(?:enable|configure|use|up|for|of|with|the|and|your|by|to|is|requires?|supports?) )Single sign-on\b(?! (?:tab|page|section|menu|URL|link|blade|tile))/g,
    right: 'single sign-on',
  },
  {
    wrong:
      /\bAutomatic User (Account )?Provisioning\b(?<=\b(?:[Ff]or|[Cc]onfigure|[Ee]nable|[Oo]f|[Tt]he) \S+ \S+ (?:Account )?Provisioning)/g,
    right: 'automatic user $l1provisioning',
  },
  // "[Acme Single sign-on tutorial](a.md)".
  {
    wrong: /(?<=\[(?:\p{L}[\p{L}\p{N}.-]* +){1,4})Single sign-on(?= +(?:tutorial|article|guide)\])/gu,
    right: 'single sign-on',
  },
  {
    wrong:
      /(?<=\b(?:Automate|automate|automatic|Automatic|automated|for|enable|configure|Enable) )User provisioning\b/g,
    right: 'user provisioning',
  },
  {
    wrong: /\b(Azure AD|Azure Active Directory|Microsoft Entra)( ID)? (User )?Provisioning [Ss]ervice\b/g,
    right: '$1$2 $l3provisioning service',
  },
  { wrong: /\b([Ii]n|[Aa]|[Ii]nto) Public Preview\b/g, right: '$1 public preview' },
  {
    wrong:
      /\b([Tt]o) (Generate|Create|Configure|Enable|Add|Assign|Retrieve|Obtain|Provision|Find|Get)(?= (?:the|an?|your|this) \p{Ll})/gu,
    right: '$1 $l2',
  },
  { wrong: /\b([Ss])creen shot(s?)\b/g, right: '$1creenshot$2' },
  { wrong: /\b([Aa]) (SAP|HCM|HRIS|IAM|IDP|LMS|SLA|FTP|SFTP|SQL|SDK|MSI|EXE)\b/g, right: '$1n $2' },
];
