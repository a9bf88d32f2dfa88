export function boolText(value: boolean): string {
  return value ? 'True' : 'False';
}
