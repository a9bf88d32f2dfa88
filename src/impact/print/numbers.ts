/** `1234567` as `1,234,567`, whatever the language of the machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `1 user`, `2 users`. */
export function users(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'user' : 'users'}`;
}
