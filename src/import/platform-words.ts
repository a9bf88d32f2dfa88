/**
 * The words that the provisioning platform's own sentences are made of, in any edition and wave: a page says with
 * them what it says of every app. A sentence with few other words says nothing about this app.
 */
const WORDS = `
a able about above access account accounts achieve act action actions activate active activity actual ad add added
adding addition additional address addresses administer administrator administrators admin after afterwards again
all allow allows already also an and another any anymore api app application application-specific applications
approximately apps are area article articles as ask asked aspects assign assigned assigning assignment assignments
assume assumes at attribute attribute-based attribute-mapping attributes audit authentication authorization authorize
auto automate automated automatic automatically available azure based basis be because become been before begin
behavior being below between beyond blade both box broadly browse build built built-in button by call called can
capabilities capability catalog center change changed changes check checkbox checked checking checklist choose
choosing click clicking close cloud commit common complement complete completed completely completion compliment
concept concepts configuration configurations configure configured configuring connect connected connecting connection
connector consider contain contains continue control controls could create created creates creating creation credential
credentials current currently custom customize customizing cycle cycles dashboard data de-provision de-provisioned
de-provisioning de-provisions decide decided default define defined defining delete deleted deletes deletion deletions
demonstrate deploying deployment deploy deprovision deprovisioned deprovisioning deprovisions describe described
describes desired detail details determine determines dialog directory disable disabled disables disabling display
displayed do document done down drop-down dropdown each earlier edit effectively either email emails enable enabled
enables enabling end ensure enter entered entering enterprise entitled entra entries entry error errors every everyone
exact examine example examples excluded existing expand explain explained expressions fail failed fails failure
failures feature features field fields fill filter filtering filters find finish first follow following follows for
format found frequently from full fully function gallery general get getting give given go goes granted group groups
guide guided guides had has have having health healthy help here hour hours how however icon id identify identity if
image immediately important in include included includes including incremental independent independently indicate
individual info information initial initially input inputs inside instance instead instruction instructions integrate
integrated integration interface into is issue issues it item items its itself keep keeps kept later latest learn least
left left-hand level like link links list listed lists little live locate location log logs long longer look make
makes manage managed management manager manages managing manual manually many map mapped mapping mappings maps mark
marked match matched matches matching may me means menu message method microsoft might minute minutes mode modify
moment monitor monitoring more most move my name named names navigate navigation necessary need needed needs new next
note notes notice notification notifications now number object objective objects obtain occur occurs of off offer offers
office on on-demand once one ones open operation operations option optional optionally options or order organization
other others otherwise our out outline outlined outlines outside over overview own owner page pages pane panel part
partially participate password paste people perform performed performs permission permissions person picture place plan
planned planning please policies policy populate populated populating portal possible prepare prerequisite prerequisites
preview previews previous previously process processes product products profile progress prompt prompted properties
property provide provided provider provides provision provisioned provisioning provisions public publish quarantine
questions quickly range reach read ready receive received receives recommend recommendation recommended refer reference
referring regarding region related relevant relies remaining remember remove removed removes report reporting reports
represent represents request require required requirement requirements requires resource resources respective
respectively responsible result resulting results retrieve retrieved return review reviewed right role roles roll rolling
rule rules run running runs saas same saml saml-based save saved saving scenario scheduled schema scim scope scoped
scopes scoping screen screenshot search second section sections see select selected selecting selection selects send
sends sent separate separately service services set sets setting settings setup several short should show showing shown
shows sign sign-in sign-on signed signing similar single skip small software solely some someone something specific
specified specify start started starting starts state states status step steps still stop store subsequent subset success
successful successfully such suitable supplemental support supported supporting supports sure sync synced synchronization
synchronize synchronized synchronizes synchronizing syncs system tab take taken takes target team tenant tenants term
terms test tested testing text textbox than that the their them themselves then there these they things this those
though through thus time tip tips title to together token toggle top topic topics track tried try trying turn turned
tutorial tutorials two type typical typically ui under underneath understand unhealthy unique unsuccessfully until up
update updated updates updating upon url us use used useful user username users users' uses using valid validate
validation value values various verify version via view wait want wanted was way we web well what when where whether
which while who whole whom whose why will window wish with within without work workflow working works would you your
yourself yes you'd you'll you're you've it's we're who's that's there's let's i
activated assignment's blades checked clicked deployed desired's enterprise-apps guides' identities identitys it'll
accidental prevention prevent few seconds context press presses pressing somebody somebody's anybody everybody mechanism memberships membership members member navigating needing notified once-off outlines people's picks picking pick
prior provisioner rolled roll-out rollout selections subset's supply they'll they're
`;

export const PLATFORM_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));

/** Words that turn a sentence round: one that has them is only the platform's where its whole wording is known. */
export const DENIALS = /\b(?:not|no|never|nobody|none|cannot|only|except|unless|neither|nor|\w+n['’]t)\b/i;
