/**
 * The same text, with letters of its own. What the engine cuts out of a text keeps the whole of it in memory: a paragraph that is remembered
 * kept its page. It is a byte a letter where its letters allow it: the engine takes two as soon as one part of a text was the name of a property for
 * a moment, which of a page's hundred parts one nearly always was; all that reads the page then takes longer, and it takes twice the room.
 */
export function ownText(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}
