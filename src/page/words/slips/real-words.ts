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
  // Words that sound alike.
  {
    wrong: /(?<=(?:\u00AC\n|[.!?]) )Its(?= an? |(?: not)? (?:important|possible|recommended|required|necessary)\b)/g,
    right: "It's",
  },
  {
    wrong: /(?<=(?:\u00AC\n|[.!?]) )It['’]s(?= (?:value|name|page|token|users|groups|status|type|role|address)\b)/g,
    right: 'Its',
  },
  { wrong: /\b([Ww])ho['’]s(?= (?:token|account|role|name|tenant|email|users|value)\b)/g, right: '$1hose' },
  {
    wrong:
      /\b([Tt])here(?= (?:token|account|role|name|tenant|email|value|own)\b(?! (?:is|are) no))(?<=\b(?:[Ii]n|[Tt]o|[Ff]rom|[Uu]se|[Ww]ith|[Oo]f|[Ff]or|[Ee]nter|[Cc]hange|[Kk]now) there)/g,
    right: '$1heir',
  },
  {
    wrong: /\b(will|may|can|could|might|would|not|to) effect(?= (?:the|your|users|groups|all|any|existing|other)\b)/g,
    right: '$1 affect',
  },
  { wrong: /\b(no|an|the|this|any) affect(?= (?:on|is|of|will)\b|[.,])/g, right: '$1 effect' },
  { wrong: /\bprincipal(?= of least\b)/g, right: 'principle' },
  { wrong: /\bInsure(?= (?:that|the|your|you|it)\b)/g, right: 'Ensure' },
  { wrong: /\b(can|could|will|may|must|should|to) chose\b/g, right: '$1 choose' },
  { wrong: /(?<=(?:\u00AC\n|[.!?]) )Chose(?= (?:the|a|an|your|which|\*\*))/g, right: 'Choose' },
  {
    wrong: /(?<=(?:\u00AC\n|[.!?]) |\b(?:to|can|will|must) )([Aa])dvice(?= (?:the|your|users|them)\b)/g,
    right: '$1dvise',
  },
  { wrong: /\b(is|are|be) quiet(?= (?:easy|simple|different|similar|common|long|short|small)\b)/g, right: '$1 quite' },
  { wrong: /(?<=(?:\u00AC\n|[.!?]) )Accept for\b/g, right: 'Except for' },
  {
    wrong: /(?<=(?:\u00AC\n|[.!?]) )Except(?= (?:the|all)? ?(?:terms|conditions|invitation|agreement|policy)\b)/g,
    right: 'Accept',
  },
  { wrong: /\b([Ff])arther(?= (?:information|details|steps|questions|configuration|changes)\b)/g, right: '$1urther' },
  { wrong: /\b([Aa])ltogether with\b/g, right: '$1long with' },
  { wrong: /\b([Ee])veryday(?=[.,;]| (?:the|at|a|you|it)\b)/g, right: '$1very day' },
  { wrong: /(?<=(?:\u00AC\n|[.!?]) )Sometime(?= (?:it|the|you|a)\b)/g, right: 'Sometimes' },
  { wrong: /(?<=(?:\u00AC\n|[.!?]) )May be(?= (?:it|the|you|a)\b)/g, right: 'Maybe' },
  { wrong: /\b(It|it|this|This|that|you|they) maybe(?= \p{Ll}+(?:ed|s|ing)?\b)/gu, right: '$1 may be' },
  { wrong: /\b([Aa])part of(?= [^.\n]{2,40},)(?<=(?:\u00AC\n|[.!?]) \S+ of)/g, right: '$1part from' },
  { wrong: /\b([Aa]) part from\b/g, right: '$1part from' },
  { wrong: /\b([Ii]n addition) of\b/g, right: '$1 to' },
];
