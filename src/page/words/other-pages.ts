/** What pages say that share words with provisioning tutorials, and configure something else. */
import { wordPattern } from '../outline/word-patterns.ts';

const FROM_APP =
  /\bfrom (?!azure|microsoft|entra|active)[\w .-]+? (?:in)?to (?:on-prem\S* )?(?:azure|microsoft|entra|active dir)/i;
const ARRIVES = wordPattern(['inbound … provision*', 'provision* … inbound']);
const WORKERS = /^synchronize .*\b(?:workers|employees)\b.* to /i;
const SINGLE_SIGN_ON = /\b(?:single sign-?on|sso)\b/i;

/** A heading of a page that brings people from an app into the directory. */
export function isInbound(heading: string): boolean {
  return FROM_APP.test(heading) || ARRIVES.test(heading);
}

/** A heading of a page that installs an agent for apps that the service does not reach itself. */
export function isOfAgent(heading: string): boolean {
  return /\b(?:download|install|deploy)(?:ing)?\b.*\bprovisioning agent\b/i.test(heading);
}

/** The label of a mapping that brings the people of an HR system. */
export function isOfWorkers(label: string): boolean {
  return WORKERS.test(label);
}

/**
 * Whether a page is on how people sign in to an app: its title says so, or, in the words of earlier years, it configures
 * and tests that alone.
 *
 * @param names that stand for the app, which may be called "Acme Provisioning"
 */
export function isOfSingleSignOn(title: string, headings: readonly string[], names: readonly string[]): boolean {
  const apps = names.filter((name) => name !== '');
  const isOfProvisioning = (heading: string) =>
    /provision/i.test(apps.reduce((left, app) => left.replaceAll(app, ''), heading));
  const isOf = (heading: string) => SINGLE_SIGN_ON.test(heading) && !isOfProvisioning(heading);
  const isTested = headings.some((heading) => /\bconfigur/i.test(heading) && /\btest/i.test(heading) && isOf(heading));
  return isOf(title) || (isTested && !headings.some(isOfProvisioning));
}

/** What a heading names where the page is about no single app. */
export function namesAllApps(name: string): boolean {
  return /^(?:(?:enterprise|saas|cloud|your|all) )*app(?:lication)?s(?:$| (?:in|with|from|to|for) )/i.test(name);
}
