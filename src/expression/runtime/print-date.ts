/** A moment as the date functions print it, `M/d/yyyy h:mm:ss tt`, in UTC. */
export function printDate(milliseconds: number | null): string | null {
  if (milliseconds === null) return null;
  const date = new Date(milliseconds);
  const two = (count: number): string => String(count).padStart(2, '0');
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear()).padStart(4, '0')}`;
  const time = `${date.getUTCHours() % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  return `${day} ${time} ${date.getUTCHours() < 12 ? 'AM' : 'PM'}`;
}
