/** Parts of a page by the section that they stand in, in the order in which the sections come up. */
export function bySection<Section, Part extends { readonly section: Section }>(
  parts: readonly Part[],
): ReadonlyMap<Part['section'], readonly Part[]> {
  const sections = new Map<Section, Part[]>();
  for (const part of parts) {
    const own = sections.get(part.section);
    if (own === undefined) sections.set(part.section, [part]);
    else own.push(part);
  }
  return sections;
}
