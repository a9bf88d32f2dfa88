/** Words of which English has few, by what they do in a sentence. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What begins a noun phrase, and stands in place of an article. */
export const DETERMINERS = list(`
  the a an your this that these those each every any its their our my his her another one no which what whose either
  neither both all some such more most other few many several multiple various enough two three four five six seven eight
  nine ten zero only same`);

/** Words that are no part of a noun phrase behind its article. */
export const FUNCTION_WORDS = list(`
  in on at to from into onto of for with without within inside outside under over above below between among through via by
  as about against across during before after until till since because while when where whenever wherever whether if unless
  once than then so and or but nor yet not and/or
  i you he she it we they me him us them who whom someone anyone everyone something anything everything nothing there here
  is are was were be been being am isn't aren't wasn't weren't has have had hasn't haven't do does did doesn't don't didn't
  can cannot can't could may might must shall should will won't would
  also already always now again still just even very too here how why please up down out off back along together however
  therefore otherwise instead later soon only either both rather thus hence further furthermore i.e e.g etc like per`);

export const MODALS = list(
  "can cannot can't could couldn't may might must shall should shouldn't will won't would wouldn't",
);

/** Prepositions that a noun phrase stands behind. */
export const PREPOSITIONS = list(`
  in on at to from into onto of for with without within inside outside under through via using as about during after before
  behind beside near between against across`);

/** What tells readers to do something, and what a thing is done to. */
export const STEP_VERBS = list(`
  open use enter copy create add generate provide choose select find contact see save check locate paste assign define
  delete remove review click press expand close configure enable disable set specify edit update change obtain receive
  request retrieve allow contain include display show view visit access install download upload import export send share
  register rename need have has get require requires input fill make confirm verify tick toggle activate authorize
  complete insert attach append map revoke reset store keep note record write type
  opening entering copying creating adding generating providing choosing selecting finding contacting saving checking
  pasting assigning defining deleting removing reviewing clicking pressing expanding configuring enabling disabling setting
  specifying editing updating changing obtaining receiving requesting retrieving containing displaying showing viewing
  visiting accessing installing downloading uploading importing exporting sending sharing registering renaming requiring
  having getting making`);

/** What begins a clause that tells readers to do something, and is hardly ever a noun. */
export const ORDERS = list(`
  click select enter copy choose navigate go open add paste create expand ensure verify see refer provide make scroll
  press locate follow fill confirm remove delete assign configure enable disable save generate sign log find input
  contact use check complete visit`);

/** Verbs that make or ask for a thing that was not spoken of: it is "a", not "the". */
export const OF_NEW_THINGS = list(`
  create add need have has having generate register request require requires make creating adding generating with without
  as`);

/** Things of this field of which there is more than one: alone, each has an article. */
export const COUNTED = list(`
  account action address addon add-on admin administrator agent alert app appliance application approach approver arrow
  attribute bar blade box browser bucket button card category cell certificate channel character check checkbox class client
  code cogwheel collection column combination command company computer condition connection connector console consultant
  contract cookie corner country customer cycle dashboard database dataset date day delay department description
  destination developer device dialog directory document domain dropdown drop-down edition editor element email-address
  employee endpoint engineer entity entry environment error event example exception expression extension feature field file
  filter flag folder form format framework function gear group guide header home host hostname hour icon identifier image
  instance instruction integration interface interval invitation issue item job key keyword label language layer
  library license licence limit limitation line link list location logo machine manager mapping marketplace member menu
  message method minute mode modal model module month name namespace network node notification number object operation
  operator option organisation organization owner package page pane panel paragraph parameter partner partition password
  path payload person phone picture pipeline placeholder plan platform plugin plug-in policy pop-up popup portal
  position prefix problem procedure process product profile program project prompt property protocol provider
  proxy query question queue radio range reason record region registry relationship repository representative request
  requirement resource response result role row rule sample sandbox scenario schedule schema scope screen screenshot script
  section sector segment separator sequence server session setting shortcut sidebar site slider snippet specialist
  specification spreadsheet stage statement step store string subdomain subscription subset suffix supervisor
  switch symbol system tab table tag task team template tenant textbox theme thread ticket tile timestamp title
  toggle token tool toolbar tooltip topic tree trial trigger tutorial unit update upgrade URL URI user username
  value variable vendor version video view wand warning website webpage widget wildcard window wizard workflow workspace zone
  url uri secret endpoint hyperlink subsection subscription level tier`);

/** Places that a product has one of: they take an article even where they have a capital. */
export const SITES = list('portal console dashboard website panel');

/** What begins a clause. */
export const CLAUSE_OPENERS = list('if when once until because where whether while since unless whenever before after');

/** What the verb of a clause begins with, behind a subject in the singular. */
export const FINITE = list(`
  is was has had does doesn't isn't wasn't hasn't can cannot can't could may might must shall should will won't would needs
  requires supports allows contains includes shows appears opens provides becomes exists gets`);
