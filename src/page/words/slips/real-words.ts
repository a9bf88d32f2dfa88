/** Slips that made another word of English of the one that was meant: no list of words finds them. */
import type { Slip } from './slip.ts';

export const REAL_WORD_SLIPS: readonly Slip[] = [
  { wrong: /\b([Ss]ecret|[Aa]ccess|[Bb]earer|API|SCIM|[Aa]uthentication) [Tt]oke\b/g, right: '$1 token' },
  { wrong: /\bha(?= (?:been|the|an?|to|not)\b)/g, right: 'has' },
  {
    wrong:
      /\b(the|this|that|each|text|URL|token|email|following) filed(?= (?:of|in|with|to|is|and|for|on|enter|paste)\b|[.,])/gi,
    right: '$1 field',
  },
  { wrong: /\*\* filed(s?)\b/g, right: '** field$1' },
  {
    wrong:
      /\bform(?= (?:Microsoft|Azure|the (?:portal|menu|list|drop|gallery|results?|left|top|right|previous|app)))(?<!\b(?:the|a|this|your|web) form)/g,
    right: 'from',
  },
  { wrong: /\b([Bb])e carful\b/g, right: '$1e careful' },
  { wrong: /\b([Cc])lock on\b/g, right: '$1lick on' },
  { wrong: /\bmanger\b/g, right: 'manager' },
  { wrong: /\btot he\b/g, right: 'to the' },
  { wrong: /\b([Ss])ing[- ]sign[- ]on\b/g, right: '$1ingle sign-on' },
  { wrong: /\b(sign)(?:-one|ing-on)\b/g, right: '$1-on' },
  {
    wrong:
      /\b(can|will|must|should|may|to) (?:by|bee|me) (?=(?:used|found|copied|entered|enabled|disabled|created|provisioned|assigned|updated)\b)/g,
    right: '$1 be ',
  },
  {
    wrong:
      /\b([Ii]f|[Ww]hen|[Oo]nce|[Aa]fter|that|as) your (?=(?:have|are|want|need|don['’]t|do not|can|would|will|must|should|select|click)\b)/g,
    right: '$1 you ',
  },
  {
    wrong:
      /\b(in|to|of|from|for|with|by|into|on) you (?=(?:\p{L}+ )?(?:account|tenant|admin|organization|instance|application|portal|browser|console|dashboard|company|workspace)\b)(?<!\b(?:what|which|that|who|how|want|need) \p{L}+ you )/gu,
    right: '$1 your ',
  },
  { wrong: /\b([Aa])n (user|group|token|key|value|account|URL) an\b/g, right: '$1 $2 and' },
  { wrong: /\b(?:teh|hte)\b/g, right: 'the' },
  { wrong: /\b([Yy])ou can used\b/g, right: '$1ou can use' },
  { wrong: /\bis use(?= (?:for|to|by|in)\b)(?<!\b(?:no|its|their|the) is use)/g, right: 'is used' },
  { wrong: /\bare use(?= (?:for|to|by|in)\b)/g, right: 'are used' },
  { wrong: /\b([Ll])oose (?=(?:access|their|the|your|any|all)\b)/g, right: '$1ose ' },
  { wrong: /\b([Mm])ake sure the (?=you\b)/g, right: '$1ake sure that ' },
  { wrong: /\b([Ss])ave (?:then|than) (?=(?:token|key|value|URL|file)\b)/g, right: '$1ave the ' },
  { wrong: /\bpubic\b/g, right: 'public' },
  { wrong: /\b([Aa])dd an (?=new\b)/g, right: '$1dd a ' },
];
