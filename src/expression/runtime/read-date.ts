import { instant } from './instant.ts';

/** An ISO 8601 date with or without time and offset, or the printed form of the date functions. No offset means UTC. */
export function readDate(source: string | null): number | null {
  if (source === null) return null;
  const iso =
    /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?)?\s*(?:(?:Z|([+-])(\d{2}):?(\d{2}))\s*)?$/;
  const found = iso.exec(source);
  if (found === null) return readPrintedDate(source);
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', sign, hours = '0', minutes = '0'] =
    found;
  const offset = Number(hours) * 60 + Number(minutes);
  return instant(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.padEnd(3, '0').slice(0, 3)),
    sign === '-' ? -offset : offset,
  );
}

function readPrintedDate(source: string): number | null {
  const printed = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?(AM|PM))?)?\s*$/i;
  const found = printed.exec(source);
  if (found === null) return null;
  const [, month, day, year, hour = '0', minute = '0', second = '0', half] = found;
  const hours = Number(hour);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  const late = half !== undefined && half.toUpperCase() === 'PM' ? 12 : 0;
  const counted = half === undefined ? hours : (hours % 12) + late;
  return instant(Number(year), Number(month), Number(day), counted, Number(minute), Number(second));
}
