/** A part of the page by its id; `null` where there is none, or one of another kind. */
export function part<Kind extends Element>(id: string, kind: abstract new () => Kind): Kind | null {
  const found = document.getElementById(id);
  return found instanceof kind ? found : null;
}
