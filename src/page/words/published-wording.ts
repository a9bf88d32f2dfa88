/**
 * What published pages say of every app: one line a kind of sentence, under the section of our own pages that says the
 * like. A sentence is covered by a line that holds all of its words, so no line may hold a word that something about
 * one app is said with (tutorial-corpus fact sheet, section b). These are words, not sentences; each line was made from
 * several pages of different years. The first that fits decides.
 *
 *     words that must occur (a/b: one of them) : words that may > what is taken or stated
 *
 * Taken under the view path of our templates: the one `number`, `link` or `label`, up to three unknown words
 * `before-` another one, a `word-`, the `verbs` of users, labels of credential `fields`. Stated: the flag that `is` or is `not`.
 */
export const PUBLISHED_WORDING: Readonly<Record<string, string>> = {
  resources: `
    manage/managing provision enterprise
    application access single signon : what
    single signon §brand`,
  introduction: `
    objective/purpose §app : tutorial article demonstrate show outline step need perform required take follow configure enable deprovision
    tutorial/article describe/demonstrate step : need perform complete take both configure enable deprovision admin console
    tutorial/article show configure : how deprovision
    tutorial/article describe connector built : top
    frequently asked question see : learn get important information detail answer about works work deprovision automate saas softwareasaservice software
    important detail : see refer about works work frequently asked question deprovision automate saas softwareasaservice software
    automate deprovision : more information see saas software
    automatically deprovision : tutorial article configured learn configure > link=appLink.homepage
    connector preview : currently public > is=preview
    term/termsofuse preview : more information about general feature go see supplemental universal license online
    configure automatic : learn tutorial doc`,
  capabilities: `
    create user > is=can.createUsers
    remove/disable/deactivate user : not no longer require need access anymore > is=can.disableUsers
    keep user attribute synchronize : between > is=can.updateUsers
    provision group membership > is=can.createGroups is=can.updateGroups
    single signon recommended : allow enable set setup up > link=singleSignOn.link is=singleSignOn is=singleSignOn.recommended
    single signon recommended saml : allow enable set setup up using > link=singleSignOn.link word-saml=singleSignOn.protocol is=singleSignOn is=singleSignOn.recommended
    single signon require/required : allow provision scim before configure enable > link=singleSignOn.link before-single=singleSignOn.protocol is=singleSignOn is=singleSignOn.required
    single signon : allow configure > link=singleSignOn.link is=singleSignOn
    capability support : feature access
    not support group creation deletion : only update > not=can.createGroups not=can.deleteGroups is=can.updateGroups
    not support group : only currently yet time moment > not=can.groups
    only user provision : support currently > not=can.groups
    support/take/allow most group : up > number=groups.maximum`,
  prerequisites: `
    scenario outlined assume : tutorial article already prerequisite item
    assume prerequisite : tutorial article scenario already met you
    §brand tenant
    §brand permission configure : example like administrator cloud owner global
    one role administrator : cloud owner
    application administrator : cloud
    application owner
    example administrator role : cloud owner global
    §brand account active subscription
    not already one create free : role administrator cloud owner
    complete step outlined need : tutorial article following
    configure integration need item
    test step recommendation : tutorial article should follow
    test step not production environment : tutorial recommend when
    not production environment unless : necessary
    trial environment : not no get one onemonth month here offer`,
  plan: `
    learn provision : about works work
    determine scope
    determine data map : between attribute`,
  assignment: `
    §brand assign access selected : need before
    concept assignment determine : called receive access selected
    context only assigned : synchronize member
    before configure/enable decide access : configure enable need represent member
    assign following instruction/step : once decided made decision determination after enterprise
    assign enterprise`,
  'scope-tips': `
    recommend single assign test configuration : first initial only userprovisioning
    keep tip mind : when assigning
    more/additional assign later
    assign select role : need any valid applicationspecific available assignment dialog box pane either another other than default access
    role exclude : default access mark indicate not effectively entitled log
    default access role not work : skipped
    update manifest add role : need more extra only available default access new other additional
    remember point
    start small
    test small set before : rolling out everyone
    scope set : assign all control maintain one two specify attribute based scoping filter
    scope based : allow assignment solely either attribute choose scoping filter described assign see learn manage complete step`,
  'add-from-gallery': `
    add marketplace : before configure list managed saas follow step
    add application select
    add gallery : before configure need list managed saas softwareasaservice software tenant start managing follow perform step learn more about
    quickstart add application : learn more about gallery see tenant
    previously/already set/setup/configured single/sso : up same signon sso search instance field
    set/setup/configured single/sso search instance : up sso signon field
    recommend create separate : however test testing out integration initially
    create separate test/testing : however out integration initially should when
    otherwise select search : gallery
    left navigation/pane/panel : click select navigation panel pane icon
    go/navigate/select all : enterprise click option
    new application : add click select button top dialog pane box
    search/result select/type/enter : search box type enter select result panel pane click add button gallery list saas
    gallery type/enter select : add result panel pane search box
    list select/choose/click : saas
    wait second add tenant : few while
    follow/perform step`,
  'configure-introduction': `
    guide/explain configure/connect : through step procedure how configure connect scim api create update disable delete based assignment assigned > verbs
    configure provision create update disable : based assignment assigned delete > verbs
    create update disable based assignment : use > verbs
    base configuration assignment
    configure §brand step : perform complete take`,
  'single-sign-on-tip': `
    single signon configure independently/independent : although though but two feature complement compliment each other
    follow instruction single signon : tutorial article provided > link=singleSignOn.link is=singleSignOn
    single signon already configured/enabled/set : §brand > link=singleSignOn.link is=singleSignOn is=singleSignOn.required
    must enable/configure single signon : provision before configure you > before-single=singleSignOn.protocol is=singleSignOn is=singleSignOn.required
    enable/enabled single signon : choose want tip instruction provided tutorial article portal follow > link=singleSignOn.link before-single=singleSignOn.protocol is=singleSignOn
    enable single signon based : choose security assertion markup language saml instruction tutorial article > link=singleSignOn.link word-saml=singleSignOn.protocol is=singleSignOn`,
  'configure-steps': `
    sign §brand : in next browse select navigate go open enterprise all least cloud administrator owner
    browse/navigate/go/click/select enterprise : all select new identity
    select/click/open/choose instance/tab : tab
    set mode
    select/open/click provision
    mode select/choose : dropdown drop down list
    get started : click select button
    select/click save/apply : button commit change any
    select/click/set new configuration
    select create configuration
    select property : overview page edit icon pencil
    email address notification : enter person receive error provisioning field text box check checkbox select below send failure occur underneath want
    notification email : enable provide receive quarantine
    check box : select underneath below send email notification failure occur
    notification failure occur : select option send email
    accidental deletion prevention : enable
    configure/set scoping filter : up refer see tell follow complete step instruction provided described article tutorial learn how
    refer instruction scoping filter : learn how provided article tutorial
    change/toggle/select status : under enable on setting switch
    define want provision
    select/choose value scope : define want setting desired relevant
    define/select scope : under want setting dropdown drop down list how relevant option sync
    define choose/select value : desired relevant appropriate like want under scope setting dropdown drop down list box
    ready provision : click select press page start save overview
    ondemand validate : sync synchronization small number few before deploying more broadly organization
    success notification : see upper upperright right side portal`,
  credentials: `
    provide configuration setting : under admin credential
    under admin credential : perform take complete step
    fill field/box under : setting described step admin credential > number=step fields
    method authentication select/choose : under bearer token oauth oauth2 client credential grant workload identity federation > label=credentials.methodLabel
    authorize : under click select admin credential > fields
    open dialog window : click select authorize under admin credential login signin sign browser new prompted
    authorization dialog : result select authorize open new browser window operation
    ensure/verify connect : under admin credential test connection click select populating field shown upon step input finally > number=step fields
    sure connect : make after fill field box shown step test connection click select > number=step
    test connection ensure complete/completing : upon step click select connect > number=step
    try again : step test authorize connection
    test connection connect : click select press
    test connection : between click select press on
    connection fail required permission : ensure make sure admin again try test step > number=step
    connection fail ensure/sure/check/verify/test permission : make again try right correct proper appropriate sufficient step test connection authorize connection > number=step before-permission=credentials.adminRole
    enter tab : value secret field portal respectively > fields
    input/populate/enter : under field described step username password admin tenant corresponding credential > number=step fields
    completed return complete configuration : once portal
    find value follow next step : two three`,
  'user-mapping': `
    review attribute synchronize/sync : under attribute mapping
    attribute match property : selected operation update note
    attribute selected match update operation : note
    change match attribute filter : choose target need ensure make sure api scim support based
    support filter match attribute : ensure chosen please
    select user/group : left panel attribute mapping
    mapping select/click/choose/open synchronize/provision : under enable`,
  'first-cycle': `
    start initial : operation preceding now any all defined under scope assigned select click save sync synchronization cycle dropdown drop down list
    subsequent/next/following minute : initial note take longer perform complete execute than next occur approximately about every long run running sync synchronization cycle > number=cycleMinutes
    occur approximately minute : every about long running run later sync cycle provided > number=cycleMinutes
    initial longer subsequent/next/later : note take perform complete execute run than one sync process cycle
    long take provision : more information see
    time provision : required more information about long take see`,
  progress: `
    monitor progress link : follow activity report log describe all action performed > label=progressLabel
    monitor progress go/see/section : > label=progressLabel
    log describe action : audit all performed taken
    report describe action : link follow activity all performed taken
    read log : more about information see reporting report`,
  monitor: `
    resource monitor : once after configured configure deployment
    log determine : successfully unsuccessfully view
    progress bar : check see status cycle close completion finishing
    unhealthy quarantine : configuration seem state go
    quarantine state : learn more about see status article
    more information see : check status customize attribute mapping`,
  'set-up': `
    before enable scim provision : configure need
    before retrieve/get/obtain information : configure need some`,
  'next-steps': `
    review log report activity : learn get
    related guidance : see article`,
};

/** In sentences of every kind. */
export const WORDS_EVERYWHERE =
  'user group account provision automatic automatically service application app section following must';
