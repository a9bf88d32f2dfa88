/**
 * Names of samples that were left in a text where the app's own name should stand: 29 of 79 published pages keep
 * "TestApp" (tutorial-corpus fact sheet, section c). Rules on manifests and rules on pages both look for these.
 */
export const SAMPLE_NAMES: RegExp = new RegExp(
  [
    '\\b(?:test ?|sample|example|your)app\\b',
    '\\byour ?app ?name\\b',
    '\\bapp_?name\\b',
    '\\bcontoso ?(?:scim )?app\\b',
    '\\bfabrikam\\b',
    '\\blorem ipsum\\b',
    // What the portal calls an app that nobody gave a name.
    '\\bcustomappsso\\b',
    // The name is still to be filled in: <application name>, [app_name], {Your App-Name}.
    '[<[{] ?(?:your )?app(?:lication)?[ _-]?name ?[>\\]}]',
  ].join('|'),
  'gi',
);
