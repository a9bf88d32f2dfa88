/**
 * Text of a manifest as a value of an attribute's type, the way it goes over the wire. Mapping code and rules read it here, so
 * that what is said to fit is what is sent.
 */
import { isDateText } from '../expression/functions/date-functions.ts';
import type { ValueType } from './connector.ts';

export type TypedValue = string | number | boolean;

const READERS: Readonly<Record<Exclude<ValueType, 'complex'>, (text: string) => TypedValue | null>> = {
  string: (text) => text,
  reference: (text) => text,
  boolean: (text) => (/^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : null),
  integer: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : null),
  decimal: (text) => (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : null),
  dateTime: (text) => (isDateText(text) ? text : null),
  // RFC 7643 section 2.3.6: base64.
  binary: (text) => (/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? text : null),
};

/** `null` where the text is no value of the type, and for complex attributes, which no text can be. */
export function typedText(text: string, type: ValueType): TypedValue | null {
  return type === 'complex' ? null : READERS[type](text);
}
