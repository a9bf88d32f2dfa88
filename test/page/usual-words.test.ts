/** Which word a misspelt one was meant to be: also where its plural or past form follows a rule. */
import { expect, it } from 'vitest';
import { distance, isUsualWord, twoWords, usualWord, wordTwoSlipsAway } from '../../src/page/words/usual-words.ts';

it.each([
  ['properies', 'properties'],
  ['librares', 'libraries'],
  ['searchs', null],
  ['serches', 'searches'],
  ['provisoned', 'provisioned'],
  ['requiring', null],
  ['reqiring', 'requiring'],
  ['atrribute', 'attribute'],
  ['attirbute', 'attribute'],
  ['attribue', 'attribute'],
  ['acount', 'account'],
  ['acccount', 'account'],
  ['xccount', 'account'],
  ['accountx', 'account'],
  ['settigns', 'settings'],
  ['authenticaton', 'authentication'],
  ['aplications', 'applications'],
  ['adminstrator', 'administrator'],
  ['reqiured', 'required'],
  ['organisation', null],
  ['synchronisation', null],
  ['provisionable', null],
  ['copyed', null],
  ['usres', null],
])('%s: %s', (word, meant) => {
  expect(usualWord(word)).toBe(meant);
});

it.each([
  ['searches', true],
  ['searchs', false],
  ['libraries', true],
  ['librarys', false],
  ['requiring', true],
  ['requireing', false],
])('%s is a form of a usual word: %s', (word, is) => {
  expect(isUsualWord(word)).toBe(is);
});

it.each([
  ['theattributes', 'the attributes'],
  ['attributesof', 'attributes of'],
  ['settingsand', 'settings and'],
  ['fromsettings', 'from settings'],
  ['provisioningfor', 'provisioning for'],
  ['isrequired', 'is required'],
  ['withyour', null],
  ['theapp', null],
  ['attributex', null],
  ['themselves', null],
])('%s is typed together: %s', (word, two) => {
  expect(twoWords(word)).toBe(two);
});

it.each([
  ['attribuetss', 'attributes'],
  ['synchonizaton', 'synchronization'],
  ['aplicatons', 'applications'],
  ['administrtr', 'administrator'],
  ['proviisonning', null],
  ['applcatn', null],
  ['xrovisionin', null],
  ['authorizd', null],
])('two letters of %s are wrong: %s', (word, meant) => {
  expect(wordTwoSlipsAway(word)).toBe(meant);
});

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'abd', 1],
  ['abc', 'xabc', 1],
  ['abc', 'ab', 1],
  ['sitting', 'kitten', 3],
  ['ab', 'ba', 2],
])('%s becomes %s with %i letters', (one, other, letters) => {
  expect(distance(one, other)).toBe(letters);
});
