/**
 * The pictures that pages share, in the folder `common`: what each shows, and words one of which a description of it
 * has (tutorial-corpus fact sheet, section b: all pages of a wave have the same).
 */
interface SharedPicture {
  readonly shows: string;
  readonly words: RegExp;
  /** What the step says in which the picture stands, where that is less. */
  readonly inStep?: RegExp;
}

const PICTURES: ReadonlyMap<string, SharedPicture> = new Map([
  [
    'application-provisioning.png',
    { shows: 'the button for a new configuration', words: /\b(?:new|configurations?|overview|get started)\b/i },
  ],
  ['provisioning-toggle-on.png', { shows: 'the provisioning status', words: /\b(?:on|status|toggled?)\b/i }],
  ['provisioning-scope.png', { shows: 'the scope', words: /\bscope\b/i }],
  ['provisioning-notification-email.png', { shows: 'the address for notifications', words: /mail|\bnotification/i }],
  ['provisioning-configuration-save.png', { shows: 'the button that saves', words: /\bsav(?:e|es|ed|ing)\b/i }],
  ['provisioning-automatic.png', { shows: 'the provisioning mode', words: /\b(?:automatic|mode|provisioning)\b/i }],
  ['provisioning.png', { shows: 'the provisioning tab', words: /^(?!.*\bautomatic\b).*\bprovision/i }],
  ['all-applications.png', { shows: 'the list of applications', words: /\b(?:app|apps|applications?|list)\b/i }],
  [
    'enterprise-applications.png',
    { shows: 'the enterprise applications', words: /\b(?:enterprise|apps|applications?)\b/i },
  ],
  [
    'provisioning-testconnection-tenanturltoken.png',
    {
      shows: 'the fields for the tenant URL and the token',
      words: /\b(?:token|secret|tenant|key|admin credentials|connection)\b/i,
      inStep: /\b(?:tokens?|secret|keys?|passwords?)\b|^(?![\s\S]*\bauthori[sz]e\b)/i,
    },
  ],
  ['add-new-app.png', { shows: 'the button for a new application', words: /\b(?:new|add)\b/i }],
  [
    'search-new-app.png',
    { shows: 'the results in the gallery', words: /\b(?:results?|search|gallery|list|new|add)\b/i },
  ],
]);

export function sharedPicture(file: string): SharedPicture | null {
  return PICTURES.get(file) ?? null;
}
