import { linkTarget } from '../../markdown/link-target.ts';
import { oneLine, plainText } from '../../markdown/plain-text.ts';
import { CONTACT } from './page-phrases.ts';
import { fillPhrase } from './phrase.ts';

/** The address of a whole site, which is a support page only where its name says so. */
const SITE = /^https?:\/\/(?!(?:[\w-]+\.)*(?:support|help|helpdesk)\.)([\w.-]+)\/?$/i;

/** Where support is asked: an e-mail address or a page becomes a link; anything else is told as it is. */
export function contactLink(contact: string): string {
  const text = oneLine(contact);
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) {
    return fillPhrase(CONTACT.mail, { mail: plainText(text), address: linkTarget(text) });
  }
  const [, host] = SITE.exec(text) ?? [];
  if (host !== undefined) return fillPhrase(CONTACT.site, { host: plainText(host), site: linkTarget(text) });
  if (/^https?:\/\//i.test(text)) return fillPhrase(CONTACT.page, { page: linkTarget(text) });
  return fillPhrase(CONTACT.told, { told: plainText(text) });
}
