/**
 * What a terminal obeys instead of showing: control characters of both sets (ECMA-48, sections 5.2 and 5.3) and the
 * marks that turn the direction of reading around. A tab, a line feed and the carriage return before one lay text out.
 */
const CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\r(?!\n)/gu;

/**
 * The text with every such character written as JSON writes it (`\u001b`), which changes nothing of the value of a JSON
 * document. Names of files come from repositories, and a name can hold anything but a slash.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, escaped);
}

const STYLE_OR_CONTROL = new RegExp(`\\u001B\\[(?:0|1|2|22|31|32|33|36|39)m|${CONTROLS.source}`, 'gu');

/** The same where the text is painted: the styles that this program uses stay, and can do no more than paint. */
export function escapeControlsExceptStyles(text: string): string {
  return text.replace(STYLE_OR_CONTROL, (found) => (found.length > 1 ? found : escaped(found)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
