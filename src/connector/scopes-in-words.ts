/** Permissions that a sentence names as those of a token. */

const SCOPE = /(?:\*\*|["“`])([\w.:/*-]+)(?:\*\*|["”`]) scope\b/gi;
const UNDER_SCOPES = /\*\*([\w.:-]+)\*\* (?:from|under|in) (?:the )?\*\*Scopes?\*\*/gi;

/**
 * "with the **scim:write** scope", 'Add the "scim.manage" scope', "select **Scim** from the **Scope** menu"
 *
 * @param text inline Markdown
 * @returns each once, in order
 */
export function scopesInWords(text: string): string[] {
  const named = [SCOPE, UNDER_SCOPES].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...new Set(named.map(([, scope = '']) => scope))];
}
