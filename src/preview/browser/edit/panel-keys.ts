/** What keys do while the panel is open: those within it, and those of the whole page. */

export interface PanelKeys {
  readonly close: () => void;
  readonly save: () => void;
}

/** Within the panel. */
export function keyInPanel(event: KeyboardEvent, { close, save }: PanelKeys): void {
  const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key === 's');
  if (event.key === 'Escape') close();
  if (!isSave) return;
  event.preventDefault();
  save();
}

/** As in every editor; within a text the browser's own undo is meant. */
export function stepOfKey({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): 'undo' | 'redo' | null {
  const isText = target instanceof Element && target.matches('input, textarea, select');
  const isUndo = key.toLowerCase() === 'z';
  if (isText || !(ctrlKey || metaKey) || !(isUndo || key === 'y')) return null;
  return isUndo && !shiftKey ? 'undo' : 'redo';
}
