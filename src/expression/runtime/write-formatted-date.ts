/** A moment in a format given as its fields; a part beginning with an apostrophe is literal text. */
export function writeFormattedDate(moment: number, zoned: boolean, format: readonly string[]): string {
  const date = new Date(moment);
  let written = '';
  for (const part of format) {
    const field = part.startsWith("'") ? part.slice(1) : fieldText(date, zoned, part);
    // A fraction that turns out empty takes the point before it along.
    if (field === '' && part.startsWith('F') && written.endsWith('.')) written = written.slice(0, -1);
    written += field;
  }
  return written;
}

function fieldText(date: Date, zoned: boolean, part: string): string {
  const padded = (count: number): string => String(count).padStart(Math.min(part.length, 2), '0');
  const fraction = String(date.getUTCMilliseconds()).padStart(3, '0').padEnd(7, '0').slice(0, part.length);
  switch (part.charAt(0)) {
    case 'y':
      return part.length < 3
        ? padded(date.getUTCFullYear() % 100)
        : String(date.getUTCFullYear()).padStart(part.length, '0');
    case 'M':
      return part.length < 3 ? padded(date.getUTCMonth() + 1) : monthName(date, part.length > 3);
    case 'd':
      return part.length < 3 ? padded(date.getUTCDate()) : dayName(date, part.length > 3);
    case 'H':
      return padded(date.getUTCHours());
    case 'h':
      return padded(date.getUTCHours() % 12 || 12);
    case 'm':
      return padded(date.getUTCMinutes());
    case 's':
      return padded(date.getUTCSeconds());
    case 'f':
      return fraction;
    case 'F':
      return fraction.replace(/0+$/, '');
    case 't':
      return (date.getUTCHours() < 12 ? 'AM' : 'PM').slice(0, part.length);
    case 'z':
      return part.length > 2 ? '+00:00' : `+${padded(0)}`;
    default:
      return zoned ? 'Z' : '';
  }
}

function monthName(date: Date, whole: boolean): string {
  const names = 'January February March April May June July August September October November December'.split(' ');
  const name = names[date.getUTCMonth()] ?? '';
  return whole ? name : name.slice(0, 3);
}

function dayName(date: Date, whole: boolean): string {
  const name = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')[date.getUTCDay()] ?? '';
  return whole ? name : name.slice(0, 3);
}
