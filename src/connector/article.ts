/** Names that start with a vowel letter and a consonant sound: "a Unisign tenant", "a European host". */
const CONSONANT_SOUND = /^(?:eu|ew|one|ubi|uni(?![nm])|use|usu|uti|ura)/iu;

/** Digits whose name starts with a vowel sound: "an 8x8 tenant", "an 11 tenant". */
const VOWEL_SOUND = /^(?:[aeiou]|8|11(?!\d)|18(?!\d))/iu;

/** The indefinite article of an app's name. English has exceptions that no rule knows: a manifest may state its own. */
export function articleOf(name: string): 'a' | 'an' {
  return VOWEL_SOUND.test(name) && !CONSONANT_SOUND.test(name) ? 'an' : 'a';
}
