/** Which step of the portal a text tells, by the labels and the things it speaks of. */
export type PortalStep =
  | 'signIn'
  | 'pickApp'
  | 'tab'
  | 'mode'
  | 'credentials'
  | 'notification'
  | 'usersMapping'
  | 'users'
  | 'usersAndGroups'
  | 'groupsMapping'
  | 'groups'
  | 'matching'
  | 'filters'
  | 'onDemand'
  | 'status'
  | 'scope'
  | 'start'
  | 'save'
  | 'other';

/** The first row that fits decides. */
const STEPS: readonly { readonly step: PortalStep; readonly words: RegExp }[] = [
  { step: 'usersAndGroups', words: /review the user and group attributes/i },
  {
    step: 'groups',
    words:
      /review (?:the|your)? ?group attributes|group attributes (?:that are )?synchronized|\bfor each group\b|review .*\bgroup\b.*attributes/i,
  },
  {
    step: 'users',
    words: /review (?:the|your)? ?(?:user )?attributes|\bfor each user\b|user attributes (?:that are )?synchronized/i,
  },
  {
    step: 'groupsMapping',
    words:
      /\bsynchroni[sz]e (?:[\w-]+ ){0,6}groups\b|\bprovision (?:[\w-]+ ){0,6}groups\b|^select groups\b|attribute mapping.* groups\W*$/i,
  },
  {
    step: 'usersMapping',
    words:
      /\bsynchroni[sz]e (?:[\w-]+ ){0,6}users\b|\bprovision (?:azure|microsoft|entra)\b.*\busers\b|attribute mapping.* users\W*$/i,
  },
  { step: 'matching', words: /^check (?:the matching attributes|what counts as matching)/i },
  { step: 'notification', words: /\bnotification e-?mail\b|\bquarantine e-?mails?\b|\bnotification e-?mails\b/i },
  { step: 'mode', words: /\bprovisioning mode\b|\+ ?new configuration|\bnew configuration\b/i },
  { step: 'filters', words: /\bscoping filters?\b/i },
  { step: 'onDemand', words: /\bon-?demand provisioning\b|\bprovision on demand\b/i },
  { step: 'status', words: /\bprovisioning status\b/i },
  { step: 'start', words: /\bready to provision\b|\bstart provisioning\b|\bprovisioning starts\b/i },
  { step: 'scope', words: /\bvalues? in scope\b|\buse scope to choose\b|\bin scope in the settings\b/i },
  {
    step: 'credentials',
    words:
      /\badmin credentials\b|\btenant ur[il]\b|\bsecret token\b|\btest connection\b|\bauthorize\b|\badmin (?:user ?name|password)\b|\bclient (?:id|secret)\b|\btoken endpoint\b/i,
  },
  {
    step: 'pickApp',
    words:
      /\bapplications list\b|\blist of (?:\w+ )?applications\b|\byour instance of\b|\balready configured .* for single sign-on\b|\bin the list and select it\b/i,
  },
  { step: 'tab', words: /\bprovisioning tab\b/i },
  {
    step: 'signIn',
    words:
      /\bsign ?(?:in|on)(?:to| to)? the (?:new )?(?:azure (?:management )?portal|microsoft entra admin center|entra admin center)\b|^open the (?:azure portal|(?:microsoft )?entra admin center)\b|^in the azure portal, browse\b|^browse to\b|^go to (?:identity|entra id|enterprise app)|^open the azure portal\b|\bnavigate to (?:identity|entra id|enterprise app)/i,
  },
  {
    step: 'save',
    words:
      /^(?:click|select|choose)(?: the)? save\b|^if you changed (?:anything|the mapping)\b.*\bsave\b|^a changed mapping\b|^select create\b|^select properties\b|^select the edit icon\b/i,
  },
];

export function portalStep(words: string): PortalStep {
  const folded = words.replace(/\s+/g, ' ').trim();
  return STEPS.find((row) => row.words.test(folded))?.step ?? 'other';
}
