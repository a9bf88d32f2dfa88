/** The alerts that the documentation site knows: `> [!NOTE]` and four more. */
export const ALERT_KINDS = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'] as const;

export type AlertKind = (typeof ALERT_KINDS)[number];

/** "[!NOTE], [!TIP], … or [!CAUTION]": what to write, for a hint. */
export const ALERT_MARKS: string = ALERT_KINDS.map((kind) => `[!${kind}]`)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');
