/** The form of a page that is written today: what a new manifest asks for, and where a library is moved to. */
export const TODAYS_FORM = {
  edition: 'six-step',
  vocabulary: 'entra-article',
  portal: '2026',
  navigation: 'enterprise-apps',
} as const;
