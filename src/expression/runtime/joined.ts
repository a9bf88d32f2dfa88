/** One more part at the end of a joined text; an absent or empty part changes nothing. */
export function joined(whole: string, separator: string, part: string | null | undefined): string {
  return part ? (whole === '' ? part : whole + separator + part) : whole;
}
