/**
 * The words of English in small letters, each behind the number of letters that it shares with the one before (in base
 * 36), and before its flags: which endings and beginnings it takes (`english.ts` knows what they are). Words, not
 * sentences: nothing of this list is printed but as the word that was meant.
 *
 * Taken from the en_US dictionary 2020.12.07 for Hunspell, which comes from SCOWL (http://wordlist.sourceforge.net), and
 * changed: names, words with marks and words that nobody should be told were left out. Its terms ask for these notices:
 *
 * Copyright 2000-2018 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
 * associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted
 * without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and
 * this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the
 * suitability of this array for any purpose. It is provided "as is" without express or implied warranty.
 *
 * Copyright 2016 by Benjamin Titze, on the same terms. Parts: WordNet 1.6, Copyright 1997 by Princeton University, all
 * rights reserved, provided "as is"; Ispell, Copyright 1993, Geoff Kuenning, Granada Hills, CA, all rights reserved,
 * whose BSD license disclaims all warranties.
 */
export const ENGLISH_WORDS = `
0aah 2rdvarkMS 1bDSY 2ack 4usMS 3ft 3loneMS 3ndonDGLS 7mentM 3seDGLS 5mentM 4hDGLS 5edUY 5mentM 3teDGLS 5dU 5mentM
4toirMS 2beMS 4ssMS 4yMS 3otMS 3r 4evS 6iateDGNSX 9ionM 2dicateDGNSX 7ionM 3omenMS 5inal 3uctDGS 6eeMS 6ionMS 6orMS
2eam 3rrant 6tionMS aal 3tS 4ted 5ing 5orMS 3yanceM 2horS 5red 7nceM 8tY 6ing 2idanceM 4eGS 4ingY 3lityEIMS 2jectPY
6ionM 6nessM 3urationMS 7ory 5eDGRSZ 6rM 2lateDGNSVX 5ionM 6veMS 4ze 3eTU 4r 3oom 3utionMS 2negateDGNS 7ionM 3ormalY
8ityMS 2oard 3deMS 3lishDGS 5tionM 9ismM btMS 3minable 9y 7teDGNSX 8ionM 3riginalMS 8eMS 4ning 4tDGSV 5ionMS 8istMS
6veY 3undDGS 4t 3veM 5board 2racadabraM 4deDGS 4sionMS 6veMPSY 8nessM 3east 3idgeDGS 6mentMS 3oad 4gateDGNSX 7ionM
7orMS 3uptPRTY 6nessM 2sM 3cessDGMS 4issaMS 7ionM 4ondDGRSZ 7erM 3eilDGMS 4nceMS 5tDGSY 6eeMS 8ismM 6mindedPY cnessM
3intheM 3oluteMNPSTY 8nessM 7ionM 8smM 9tMS 5veDGS 4rbADGS 6ance 6encyM 8tMS 6ingY 5ptionM 8ve 3tainDGRSZ 7erM
4emiousPY anessM 5ntionMS 4inenceM 8t 4ractDGMPSY 8edPY anessM 8ionMS 8nessMS 5usePY 8nessM 3urdPRTY 6istMS 7tyMS
6nessM 2undanceMS 7tY 3seDEGSV 5rMS 4ivePY 7nessM 3tLS 4mentMS 4ted 5ing 3zz 2ysmalY 4sMS 5al 1c 2aciaMS 3demeM 6iaM
7cMS 8alY 8ianMS 6yMS 3nthusMS 2cedeDGS 4lerateDGNSX 9ionM 9orMS 4ntDGMS 6edU 6ual 8teDGNS 9ionM 4ptBDGS 6abilityM
8lenessM 9yU 7nceMS 7tionMS 6edU 4ssDGMS 6ibilityIM 8leI 9yI 7onDGMS 6orizeDGS 8yMS 3identMS 8alMSY 3laimDGMS 5mationM
4imateDGNS 8ionM 9zationM aeDGS 5vityMS 3oladeMS 4mmodateDGNSX aingY bonM 5paniedU 9mentMS 9stMS 8yDGS 6liceMS 8shDGLS
aedU amentMS 4rdDGMS 6anceM 8t 6ingY 7onMS 9istMS 4stDGMS 4untBDGMS 7abilityM 9leU 8ncyM 9tMS 7edU 7ingM 5terDGS
8mentsM 3reditDGS 8ationM 8edU 5tionMS 4ualMS 5eDGS 3t 3ulturateDGNS aionM 4mulateDGNSVX 9ionM 9orMS 4racyIM 6teIY
8nessM 5sedP 8nessM 4sationMS 8veMS 7ory 5eDGRSZ 6rM 5ingY 5tomDGS 8edU 2eDGMS 3rbateDGS 5ic 7ally 6tyM 3taminophenM
5teMS 4ic 4oneM 6ic 4yl 6eneM 2heDGMS 4neMS 3ievableU 6eBDGLRSZ 7mentMS 7rM 4ngY 3ooM 3romatic 3yRT 2idMSY 4ic 5fyDGS
5tyM 4osisM 4ulous 2knowledgeDGS bdU amentMS 2meMS 2neM 2olyteMS 3niteMS 3rnMS 3usticS 8alY 8sM 2quaintADGS 8anceMS
cshipM 8edU 4iesceDGS 9nceM atY 5reBDGLRSZ 7mentM 5sitionMS 9vePY bnessM 5tS 6talMS 7ed 7ing 2reMS 4ageMS 3idPRTY
5ityM 5nessM 4moniousPY bnessM 7yM 3obatMS 7icS 9ally 9sM 4nymMS 4phobiaM 5olisMS 4ss 5ticMS 3ylamide 5icMS 2tADGSV
3ingM 5iumM 4onAMS 6able 4vateACDGINS 7ionACIM 7orMS 5eIKY 6nessM 6s 5ismM 7tMS 6ties 7yIM 3orAMS 3ressMS 3ualY 6ityMS
7zationM 8eDGS 5rial 6yMS 5teDGNS 6ionM 6orMS 2uityM 3menM 3pressureM 4unctureM aistMS 3teMPRSTY 5nessM 2yclovirM 3l
1dMS 2ageMS 4ioMS 3mantMY 3ptBDGRSVZ 5abilityM 6tionMS 5erM 5ionS 2dBDGRSZ 3endMS 6a 6umM 4rM 3ictDGMSV 6ionMS 4tionMS
8alY 6veMS 3leDGS 3ressADGS 7able 7edU 8eMS 3uceDGS 2enineM 4ocarcinoma 5idMS 7al 3ptMPSY 5nessM 3quacyIM 6teIY 8nessM
2hereDGS 6nceM 7tMS 4sionM 6veMPS 8nessM 2iabatic 3euMS 3os 3pose 2j 3acencyM 7tY 3ectivalY 8eMS 3oinDGS 4urnDGLS
7mentMS 3udgeDGS 5icateDGNSVX 9ionM 9orMS by 4nctMS 4rationMS 5eDGS 4stADGLS 6able 6erMS 6mentAMS 4tantMS 2manM 3en
3inS 5isterDGS 8rateDGNSVX bionM cveY borMS 4rably 6lMS 7tyM 6tionM 5eBDGRSZ 6rM 5ingY 4ssibilityIM 8leI 9y 7onAM 9s
4tAS 5tanceM 6edY 6ingA 4xDGS 5tureMS 3onishDGLS 8mentMS 6tionMS 7ory 2oM 3beMS 3lescenceMS 9tMS 3ptADGSV 5able 5erMS
5ionMS 3rablenessM 7y 5tionM 4eBDGRSZ 5rM 4ingY 4nDGLS 5edU 5mentMS 2renalMS 7ineM 5ergic 3ift 3oitPY 6nessM 2sorbDGS
6entMS 5ptionMS 2ulateDGNS 6ionM 6orMS 8y 4tMS 5erantMS 8teDGNS adU 9ionM 7erMS 8ssMS 7ous 7yMS 5hoodM 3mbrateDGNS
8ionM 2v 3anceDGLMS 7mentMS 5tageDEGMS 9ousEY 3entMS 6itiousY 6ureDGMRSZ 9rM 9some asMS 8ism atS 8ousPY bnessM 4rbMS
6ialMSY 5sarial 8yMS 6ePRTY 7nessM 6ityMS 5tDGMS 6iseDGLRSZ 9dU 9mentMS 9rM 8ingM 6orialMS 3iceM 4sabilityIM 7leI 8y
5eBDGLRSZ 6dUY 6mentM 6rM 5orMS 7yMS 3ocacyM 6teDGMS 3t 2ware 2zeMS 1egisM 2rateDGNS 5ionM 5orMS 3ialMSY 6istMS 4eMS
3obaticS 9sM 5icS 7ally 7sM 4dromeMS 5ynamicS bally bsM 4gramS 4nauticS aal asM 4solMS 5paceM 3y 2stheteMS 7icS 9ally
9ismM 9sM 1far 2fabilityM 5le 6y 4irMS 3ectDEGS 6ationMS 6edUY 6ingY 7onEM 9ateY 9s 4rent 3ianceDGS 4davitMS
4liateDEGNS 9dU 8ionEM bs 4ne 5ityMS 4rmADGS 6ationAMS 9veMSY 4xDGMS 3latusM 4ictDGS 7ionMS 4uenceM 7tY 3ordBDGS
6ability 8ly 5estDEGS 8ationM 3rayMS 4ontDGMS 2ghanMS 2icionadoMS 3eld 3re 2lame 3oat 3utter 2oot 3rementioned 5said
5thought 3ul 2raidU 3esh 2tRZ 3erbirthM as 6urnerMS 5careM 5effectMS 5glowMS 5imageMS 5lifeM 7ves 5marketMS 7thM 9s
5noonMS 5shaveMS 7ockMS 5tasteMS 6houghtMS 5wardS 6ordMS 1gain 5st 3peM 3rM 3teMS 3veM 2eDGJMS 3ismM 5tMS 3lessPY
7nessM 3ncyMS 4daMS 4esis 4tAMS 3ratumM 2glomerateDGMNSX aionM 4utinateDGNSX aionM 3randizeDGLS amentM 5vateDGNSX
8ingY 9onM 4egateDGMNSX 8ionM 8orMS 5ssionM 8vePY anessM 7orMS 4ieveDGS 4o 2hast 2ileY 4ityM 3ngM 3tateDGNSX 6ionM
6orMS 4propM 2leam 3itter 3ow 2nosticMS 8ismM 2o 3g 3nistS 5zeDGS 6ingY 4yMS 3raphobiaM acMS 2rarianMS 8ismM 3eeBDELS
5ablenessEM 8yE 5ingE 5mentEMS 3ibusinessMS 4culturalY cistMS aeM aistMS 3onomic 8stMS 7yM 4und 2ueM 1h 2a 2choo 2ead
3m 2oy 1idDGMS 3eMS 4dU 2gretteMS 2lDGLS 3eronMS 3mentMS 2mDGMS 3lessPY 7nessM 2rDGJMS 3bagMS 5seMS 4edS 4orne
4rushDGMS 4usMS 3craftM 8man 9en 5ewS 3dromeS 6pMS 7ped 8ing 3fareMS 4ieldMS 4lowM 4oilMS 4reightM 3guns 3headMS 3ily
4nessM 5gM 3lessP 7nessM 5tters 4iftDGMS 5neMRSZ 7rM 4ockMS 3mailDGMS 5nM 4en 3planeMS 6yM 4ortMS 3shipMS 5owS 4ickP
7nessM 4paceM 5eed 4trikeMS 7pMS 3tight 5meM 3wavesM 5yMS 4oman 6en 5rthinessM 8yP 3yPRT 2sleMS 2tchMS 1jar 1ka 2imbo
3n 1labasterM 3ck 4rityM 3rmDGMS 5ingY 6stMS 3s 2bMS 3acoreMS 4trossMS 3eit 3inismM 5oMS 3umMNS 5enM 5inM 7ous
2chemistMS 6yM 3oholMS 7icMS 9ally 8smM 4veMS 2derMS 5manM 6en 5womanM 8en 2eMSV 3atory 3houseMS 3mbicMS 3rtDGMPSY
5nessM 3wifeM 5ves 2falfaM 3resco 2gaM 4e 4l 3ebraMS 7ic 9ally 3orithmMS 9ic 2iasDGMS 3biDGMS 3enBDGMS 5ableIU 6teDGNS
7ionM 5istMS 3ghtDGS 4nADGLS 5edU 6rMS 5mentAMS 3keU 3mentDGMS 7ary 4onyM 3venessM 3yahM 6s 2kaliM 6es 6ne 7ityM
6zeDGS 5oidMS 3ydMS 2lM 3ayDGS 3egationMS 5eDGS 6dY 5ianceMS 5oric 9alY 8stMS 7yMS 5rettoMS 6oMS 4leMS 5uiaMS 4rgenMS
8ic 6ic 8ally 7stMS 6yMS 4viateDGNS 8ionM 4yMS 5wayMS 3ianceMS 4gatorMS 4terateDGNSVX 9ionM aveY 3ocateADGNS 7ionAM as
4tLS 5mentMS 5ted 6ing 4ver 4wDEGS 5ableU 8y 6nceMS 4yDGMS 5edU 3spiceM 3udeDGS 4reDGLMS 6mentMS 5ingY 4sionMS 6vePY
8nessM 4vialM 6umMS 3yDGMS 2manacMS 3ighty 3ondMS 5erMS 4st 3sM 4houseMS 2oeMS 3ft 3haMS 3ne 4g 5shore 6ide 3ofPY
5nessM 3ud 2pMS 3acaMS 3haMS 5betMS 8ic aalY 9zationMS aeDGRSZ brM 5numeric calY 3ineS 2ready 3ight 2so 2tS 3arMS
5pieceMS 3erBDGS 5ableU 6tionMS 5cationMS 5edU 5nateDGMNSVXY 8ionM 9veMSY 8orMS 3hough 3imeterMS 4tudeMS 3oMS 4gether
3ruismM 7tMS 8ic aally 2umMS 4inaM 6umM 4naM 6e 5i 5usM 2veolarS 2ways 1mN 2algamMS 7ateDGNSX 9ionM 3nuenses 8isM
3ranthM 8s 4ettoM 4yllisMS 3ssDGS 3teurMS 7ishPY anessM 9mM 4ory 3zeDGLMS 5mentM 4ingY 4onMS 6ian 2bassadorMS aial
ashipMS 8ressMS 3erM 5grisM 3ianceMS 4dexterityM 8rousY 4ent 4guityMS 6ousUY 4t 5ionMS 7usPY 9nessM 4valenceM 9tY
3leDGMRSZ 5rM 3rosiaM 8l 3ulanceMS 9man aen 9woman cen 7t 6teDGNSX 7ionM 7oryMS 4scadeDGMS 5hDGMS 2eliorateDGNSV 9ionM
3nB 4abilityM 6ly 4dBDGLS 5mentMS 4ityMS 3rceDGLS 6mentMS 4iciumM 3thystMS 2iabilityM 5le 6y 3cabilityM 6le 7y 3d 4eMS
4shipS 3goMS 3neS 4o 3ss 3triptyline 4yM 2meterMS 3oM 4niaM 6um 3unitionM 2nesiaM 7cMS 6cMS 5tyDGMS 3iocenteses bisM
5nMS 5tic 2oebaMS 6e 5ic 3k 3ng 4tilladoMS 3ralY 6ityM 4ousPY 7nessM 4phousPY 9nessM 4tizationMS 7eBDGS 3untDGMS 4rMS
3xicillin 2pMSY 3erageM 5eMS 5sandMS 3hetamineMS 4ibianMS 7ousY 5theaterMS 4oraM 7e 3icillin 3leRT 4ificationM 7erM
6yDGNRSXZ 5tudeMS 3uleMS 4tateDGNSX 7ionM 5eeMS 2t 2uletMS 3seDGLS 5mentMS 4ingY 2ygdala 3laseM 4oid 1nCS 2abolismM
3chronismMS atic dally 4ondaMS 3erobeMS 7ic 9ally 3gramMS 3lY 4gesiaM 8cMS 4ogMS 6icalY 7zeDGS 6ousPY 9nessM 6ueMS
6yMS 4ysandMS 6esA 6isAM 6tMS 5ticS 8alY 5zable 6eADGS 7rMS 3pestMS 7icMS 3rchic 8ally 7smM 8tMS 9ic 6yM 3themaMS
8tizeDGS 4omic 8alY 7stMS 7zeDGS 6yMS 2cestorMS 6ralY 7essMS 7yMS 3horDGMS 6ageMS 6iteMS 6manM 7en 6people 8rsonMS
6womanM 9en 5vyMS 3ientMPRSTY 7nessM 4llaryMS 2d 3anteMS 3ironMS 3rogenM 8ic 6ynous 8yM 5idMS 2ecdotalY 7eMS 3miaM 5c
6ally 4ometerMS 5neMS 3nt 3sthesiaM 9ologistMS dyM 7ticMS 9stMS 9zationM aeDGS 3urysmMS 3w 2gelMS 5fishMS 5ic 7aM 8lY
4rDGMS 3inaM 4oplastyMS 5spermMS 3leDGMRSZ 5rM 5wormMS 4icismS 7zeDGS 5ngM 4ophileS 7oneS 3oraMS 4stura 3rily 4yRT
3stM 5romMS 3uishDGMS 4lar 7ityMS 6tion 2hydrous 2ilineM 6gus 3madversionMS 9tDGS 5lMS 6culeMS 5teADGNS 7dY 6ionAM 9s
6orMS 4eM 4ismM 6tMS 7ic 4osityMS 4usM 3onMS 5ic 3seM 5edM 5tteM 2khM 4s 3leMS 5boneMS 5tMS 2nalistMS 5sM 3ealDGS
4lidMS 4xDGMS 5ationMS 3ihilateDGNS 9ionM 9orMS 4versaryMS 3otateDGNSVX 7ionM 7orMS 4unceDGLRSZ 8dU 8mentMS 8rM 4yDGS
5anceMS 5ingY 3ualMSY 6ized 4itantMS 6yMS 4lLS 5ar 5led 6ing 5mentMS 5us 4nciationMS 2odeMS 4izeDGS 4yneMS 3intDGLS
6mentM 3malousY 6yMS 3nS 4ymityM 6ousY 3phelesM 3rakMS 4ecticMS 5xiaM 7cMS 3ther 2swerBDGMS 6ableU 6edU 6phoneS 2tDMS
3acidMS 4gonismMS 9tMS aic cally 8zeDGS 4rctic 3eMS 4aterMS 4bellum 4cedenceM 9tMS 5hamberMS 4dateDGS 5iluvian 4ing
4lopeMS 4natal 5naMS 7e 4rior 5oomMS 3hemMS 5rMS 4illMS 4ologistMS 9zeDGS 8yMS 4raciteM 6xM 5opocentric 8idMS
8logicalY cstMS byM 8morphic fally esmM eze dous 3iMS 4abortion cistMS 5ircraft 4bacterialMS 5ioticMS 5odyMS 4cMS
5ancer 5ipateDGNSX adU 9ionM 9ory 5ked 6ing 5lerical 6imactic dally 9xMS 7neMS 6ockwise 5oagulantMS 6mmunismM ctMS
5ycloneMS aic 4democratic 6pressantMS 5oteMS 4fascistMS 5erromagnetic 5reezeM 4genMS 7ic 9ityM 4heroM 8es 5istamineMS
4knockM 4labor 5ogarithmMS 4macassarMS 6larial 6tterM 5icrobial 6ssile 5onyM 4neutrinoMS 9onMS 5uclear 4oxidantMS
4particleMS 6sti 8oMS 6thetic 8yMS 5ersonnel 8pirantMS 5honMS 8alMSY 5odalS 7eanMS 8sM 6llution 6verty 5rotonMS
4quarianMS bismM 8yMS 7teDGS 6eDGMS 6ityMS 4rrhinumS 4science 5emitic asmM 6psisM 7ticMS aally 6rumMS 5lavery 5ocialY
5pasmodicMS 5ubmarine 4tank 5heses 8isM 7tic aalY 5oxinMS 5rust 4veninMS 7om 5iralMS 7us 6visectionistMS 4war 3lerDMS
3onymMS 7ous 3rum 3syRT 2usMS 2vilMS 2xietyMS 4ousPY 7nessM 2y 3bodyMS 3how 3more 3oneM 3place 3thingMS 4ime 3wayS
4here 4ise 1ortaMS 4ic 1pace 3rt 5heidM 5mentMS 3thetic 9ally 5yM 4iteM 2eDGMS 3like 3ritifMS 4tureMS 3xMS 2hasiaM
6cMS 3elia 6onMS 3idMS 3orismMS 7tic aally 3rodisiacMS 2iaristMS 5yMS 3calY 3ece 3shY 2lenty 3ombM 2ocalypseMS 8tic
4ryphaM 9lY 3geeMS 3liticalY 4ogeticU aally 6iaMS 7stMS 7zeDGS 6yMS 3plectic 6xyMS 4tosis 6tic 3stasyMS 6teMS 7izeDGS
5leMS 7shipM 5olic 5ropheMS 3thecaryMS 6gmMS 6oses 8isM 2pMS 3allDGS 6ingY 5oosaMS 4ratchikS 7usMS 5elDGMS 6ntY
5itionMS 3ealDGMS 6ingUY 5rADEGS 6anceAEMS 5seDGLRSZ 7mentMS 7rM 4llantMS 7teNX 8ionM 4ndDGS 6ageMS 6ectomyMS 6ices
8itisM 7xMS 4rtainDGS 4titeMS 6zerMS 7ingY 3laudDGRSZ 7erM 6seM 4eMS 5jackM 5sauceM 5tMS 4ianceMS 5cabilityM 8leI 9y
7ntMS 7tionAM 8orMS 5erMS 5queDMS 8ing 4yADGNSX 3ointADEGLSV 7eeMS 7mentEMS 4rtionADGLS 9mentAM 4seDGS 5iteNPVY 8nessM
7ionM 8veMS 3raisalAMS 7eADGS 8rMS 4eciableI ayI 8teDGNSVX adU 9ionM aveY 9orMS by 5hendDGS 8sionMS avePY cnessM
5nticeDGMS ashipMS 4iseDGS 5zeDGS 4oachBDGMS 8ableIU 5bationEM bs 5priateDGNPSXY bdU bnessIM aionM aorMS 5valEM 8s
6eDEGS 7dU 6ingEY 5x 6imateDGNSXY aionM 3urtenanceMS at 2ricotMS 3onMS 4pos 2seMS 2tIPTY 3er 3itudeMS 3nessIM 1quaMS
4cultureM 4lungMS 4marineMS 4nautMS 4planeDGMS 4riumMS 4ticMS 7ally 7sM 6ntS 4vitM 3eductMS 4ous 3iferMS 4line
1rabesqueMS 4ilityM 3chnidMS 6ophobia 2biterMS 5rageDGMRSZ 9rM 9urMS 7mentMS 7rily 9nessM 8yP 7teDGNS 8ionM 8orMS
3orMS 5eal 6tumMS 5vitaeMS 3utusMS 2cDGMS 3adeMS 4ne 3hDGMPRSTVYZ 4aeologicalY bstMS ayM 5ic 7ally 6smMS 7tMS 5ngelMS
4bishopMS aricMS 4deaconMS 5iocesan aeMS 5uchessMS 6keMS 4enemyMS 5rM 6yM 5typal 8eMS 4fiendMS 4iepiscopal 5pelagoMS
5tectMS 9onicS dsM 9uralY beMS 6raveMS 5val 6eDGMS 6istMS 4nessM 4wayMS 3ticMS 2dentY 3orMS 3uousPY 7nessM 2eBMS 3aMS
4l 3naMS 2gentM 3inine 3onM 4syMS 4tMS 3uableIU 7yU 4eDGRSZ 5rM 4mentMS 8ationM bvePY dnessM 3yleMS 2iaMS 3dY 4ityM
3ght 3seGS 5n 4tocracyMS 9tMS aic cally 3thmeticM aalY aianMS 2kMS 2mADEGS 3adaMS 5illoMS 4mentAEM 8s 4tureMS 3bandMS
3chairMS 3edU 3fulMS 3holeMS 3isticeMS 3letMS 4oadS 3orDGMRSZ 5edU 6rM 5ial 5yMS 3pitMS 3restMS 3yMS 2omaMS
5therapistMS byM 6icMS 8ally 3se 3und 4salM 5eDGS 2peggioMS 2r 3aignDGLS 7mentMS 4ngeADEGLS 7mentAMS 7rMS 5t 4sMS
4yDEGMS 3earsM 4stADGMS 3hythmiaM 9c aal 3ivalMS 5eDGS 3oganceM 7tY 6teDGNS 7ionM 4wMS 5headMS 5rootM 4yoMS 2sed
4nalMS 5icM 3ing 3onM 5istMS 2tMS 3erial 6oleMS 7sclerosisM 5yMS 3fulPY 6nessM 3hriticMS 8sM 5opodMS 6scopeMS aic ay
3ichokeMS 5leDMS 5ulacyI 8r 8teDGNPSXY anessIM 9ionM 4factMS 5iceMRSZ 8rM 7ialY aityM 4lleryM 9manM aen 4nessM 4sanMS
5tMS 6eMS 6icI 8ally 6ryM 3lessPY 7nessM 3syRT 3workMS 3yPRT 2ugula 3mMS 1sap 2bestosM 2cendADGS 6anceM 9yM 8tMS
5sionMS 5tMS 4rtainBDGLS 9mentM 4ticMS 7ally 7ismM 3otMS 3ribeBDGS 5ptionM 2eptic 7ally 3xualY 7ityM 2hDGMNS 3amedUY
3canMS 3larMS 3ore 3ramMS 3trayMS 3yRT 2ideMS 3nineY 6ityMS 2kDGS 3ance 3edU 4w 2lant 3eep 2ocial 2pMNSX 3aragusM
5tameM 3ectMS 4nM 4rityMS 5sionMS 3haltDGMS 4odelMS 4yxiaM 8teDGNSX 9ionM 3icMS 4distraMS 4rantMS 6teDGMNSX 7ionM
7orMS 5eDGS 5inMS 2sMS 3ailBDGS 6ableU 7ntMS 4ssinMS 8ateDGNSX aionM 4ultDGMRS 4yDGMRSZ 5erM 3emblageMS 7eADEGS 8rMS
7ies 7yAM 8manM 9en 8womanM ben 4ntDGMS 4rtADGSV 6ionAM 9s 7vePY 9nessM 4ssADGLS 6mentAMS 6orMS 4tMS 4verateDGNS 9ionM
3iduityM 6ousPY 9nessM 4gnADGLS 6able 7tionMS 6edU 7eM 7rMS 6mentAMS 6orMS 4milateDGNS adU 9ionM 4stDGMSV 6anceM 8tMS
6edU 4zeMS 3n 3oc 5iateDEGNSV 8ionEM bs 9vity 4nanceM 7tMS 4rtDGLS 6ative 6mentMS 3t 3uageDGS 4meBDGS 5ptionMS 8ve
4ranceAMS 5eADGS 6dMSY 2tatineM 3erEMS 5iskDGMS 5n 5oidMS 3hmaM 6ticMS 9ally 3igmatic 9smMS 4r 3onishDGLS 8ingY 8mentM
4undDGS 7ingY 3raddle 5khanM 5l 5y 4ide 5ngencyM 9tMSY 4olabeMS 6ogerMS 8icalY 9stMS 8yM 5nautMS 9icS bal bsM 6omerMS
8ic aalY 8yM 5physical bistMS bsM 3utePRTY 6nessM 2under 2ylumMS 3mmetric aalY 8yMS 4ptomatic 7tic aally 3nchronousY
1t 2avismM 6tMS 7ic 3xiaM 5cMS 2e 3lierMS 2heismM 6tMS 7ic 4rosclerosisM ctic 3irst 3leteMS 6icS 8ally 8ism 8sM 3wart
2ilt 3shoo 2lasMS 2mosphereMS 9icS bally bsM 2ollMS 3mMS 4ic 6ally 5zeDGRSZ 7rM 3nalY 6ityM 4eDGLS 5mentM 3p 2ria 5l
4oventricular 4umM 3ociousPY 9nessM 6tyMS 4phyDGMS 5ineM 2tachADGLS 6eBM 7dU 6mentAM as 5kDGMRSZ 6erM 4inADGS
6abilityM 8leU 6derM 6mentMS 4rM 3emptADGS 4ndDGRSZ 6anceMS 8tMS 6edU 7eMS 5tionIM 9s 7veIPY 9nessIM 5uateDGNS 8ionM
4stDGS 6ationMS 6edU 3icMS 4reDGMS 4tudeMS 7inal 9izeDGS 3n 3orneyMS 3ractBDGSV 7antMS 7ionMS 8veUY anessM
4ibuteBDGMNSVX 9dU 8ionM 9veMSY 5tionM 3uneDGS 3y 2witter 2ypicalY 1ubergineS 3urnM 2ctionDGMS 7eerMS 2daciousPY
9nessM 6tyM 3ibilityIM 5leMS 6yI 4enceMS 4oMS 5logical 9stMS 8yM 5meterMS 5phileMS 5tapeMS 5visualS bsM 4tDGMS
5ionDGMS 5orMS 7iumMS 7y 2gerMS 3htMS 3mentDGRSZ 7ationMS ave 7erM 3urDGMS 5yMS 4stPRTY 6nessM 2kMS 2ntMS 4ieMS 2raMS
4lY 3eoleMS 4us 3icleMS 5ular 3oraMS 2scultateDGNSX 9ionM 3piceMS 6iousIY anessM 3tereRTY 6ityMS 4ral 2thenticIU 9ally
ateDGNSX cdU bionM 9ityM 4orDGMS 6essMS 6ial 7tarianMS dismM 9tivePY dnessM 8yMS 7zationMS 8eADGS 9dU 6shipM 3ismM
5tic 3oMS 4bahnMS 5iographerMS cic ealY cyMS 4claveMS 5racyMS 7tMS 8ic aally 6oss 4didactMS 4graphDGM 9s 4immune 9ityM
4makerMS 6teDGNS 7icMS 9ally 8onM 8smM 8zeDGS 7onMS 5obileDGMS 6tive 4nomic 7ousY 7yM 4pilotMS 5syDGMS 4suggestion
4workerMS 3umnMS 6al 2x 3iliaryMS 4nM 1vRZ 2ailBDGMS 5abilityMU 7leU 3lancheMS 3riceM 6iousY 3st 3tarMS 3unt 2dp 2e
3ngeDGRSZ 6rM 4ueMS 3rageDGMSY 4red 5ing 4seNX 5ionM 4tDGS 2g 2ian 4ryMS 4tionM 5orMS 5rices 7xMS 3dY 4ityM 3onicS 7sM
3taminosisM 2ocadoMS 5tionMS 9al 3idBDGS 5ableU 8yU 6nceM 7t 4rdupoisM 3uchDGS 3wDEGS 4alEMS 4edY 2uncularY 1w 2aitDGS
3keGS 5nADGS 6ingMS 3rdDGMS 5eeS 4ePU 5nessMU 3sh 3y 2eDGMS 3igh 3somePY 7nessM 4truck 2fulPY 5ler 7st 5nessM 2hile
2kwardPRTY 7nessM 2lMS 2nGJMS 3ingM 2oke 5n 2ry 1xDGMS 2ialY 3omMS 5atic 9ally 3sM 2leMS 4treeMS 2olotlMS 3nMS 1yahM
4s 3tollahM 9s 2eMS 1zaleaMS 2imuthM 7s 2ureMS 0baaDGMS 2bbleDGMRSZ 6rM 3eMS 4lMS 3oonMS 3ushkaMS 3yDGMRST 4hoodM 4ish
4sat 5itS 7terMS 8ingM 2ccalaureateMS 5ratM 4hanalMS 9iaM bnMS 4y 3helorMS 8hoodM 3illary 6i 6usM 3kDGJMRSZ 4acheMS
4benchS 5it 7eGRSZ 8rM 7ten 5oardMS 6neMS 5reaking 4chat 5loth 9s 5ombDGS 4dateDGS 5oor 5ropMS 4erM 4fieldMS 6reDGMS
4gammonM 5roundMRSZ aerM 4handDGMRSZ 8edY 9rM 5oeMS 4ingM 4lashMS 5ess 5ogMS 7ged 8ing 4packDGMRSZ 8erM 8ingM 5edalDGS
4restMS 5oomS 4scratchingM 5eatMS 5ideMS 5lapperMS 9ingM 7shMS 6id 8eGRSZ 9rM 5paceDGMS 6inM 5tabberMS 9ing 7geM 7irS
6opMS 8ped 9ing 7ryS 6reetS 8tchMS 7okeDGMS 4talkM 5rackDGS 4upMS 4wardPSY 8nessM 6shM 6terMS 5oodsM 9manM aen 4yardMS
3onM 3teriaM 8l 7cidal aeMS 7ologic dal cstMS byM 7umM 2dMPY 3der 5st 4ieMS 3e 3geMRSZ 5rDGM 3inageM 3landsM 3manM 4en
4intonM 4outhDG 8s 3nessM 2ffleDGLMRSZ 6mentM 6rM 2gMS 3atelleMS 3elMS 3fulMS 3gageM 4ed 4ieM 5ly 5nessM 6g 4yPRST
3pipeMRSZ 7rM 3uetteMS 2h 3tMS 2ilBDGMS 4eyS 4iffS 5wickMS 4outMS 4smanM 6en 3rnMS 3tDGMS 3zeM 2keDGMRSZ 4dU 4rM 5yMS
4shopMS 3lavaM 3sheeshM 2laclavaMS 4laikaMS 4nceDGSU 3boaMS 3conyMS 3dDGPRSTY 4erdashM 4faced 4nessM 4ricMS 4yS
3eDGMRSZ 4enM 4fulPY 7nessM 4rM 3kDGMS 4yRT 3lDGMS 4adMS 6eerMS 6ryM 5stDGMS 4cockMS 4erinaMS 5tMS 6ic 4gameMS 5irlS
5ownS 4isticS 9sM 4oonDGMS 7istMS 5tDGMS 4parkMS 5layerMS 5ointMS 4roomMS 4sDGS 5yRT 4y 5hooDGMS 3mMS 4inessM 4yPRT
3oneyM 3saMS 5mMS 6ic 3usterMS 6radeMS 2mbooMS 6zleDGS 2nMS 3alY 5ityMS 4naMS 3dDEGS 4ageDGMS 5nnaMS 4boxMS 4eauM 7x
4itMS 6ryM 4leaderS 4masterMS 4oleerMS 4smanM 6en 5tandMS 4wagonMS 5idth 9s 4yDGRST 3eMS 4ful 3gDGMRS 4leMS 3i 4shDGLS
6mentM 5terMS 3joMS 5istMS 3kBDGMRSZ 4bookMS 4cardMS 4erM 4ingM 4noteMS 4rollDGMS 5uptDGMS 8cyMS 3ned 5rMS 4ing 4ockMS
4sM 3quetDGMRSZ 7erM 7teMS 3sheeMS 3tamMS 6weightMS 4erDGMS 6ingY 3yanMS 3zaiMS 2obabMS 2pS 3tismMS 7al 6tS 7eryMS
5zeDGRSZ 7dU 7rM 2rCESTU 3bDGMRSZ 4acoa 5rianMS 9ismMS 7c 8ally 7smMS 7tyMS 7zeDGS 6ousY 4ecueDGMS 5lMS 6lMS 5rDGM
6ryMS 6shopMS 4ieS 5turateMS 4wireM 3caroleMS 3dMS 4ic 3eDGPRSY 4backD 4facedY 5ootD 4handed 5eaded 4legged 4nessM
3fDGMSY 4lyMS 3gainDGMRSZ 7erM 4eDGMS 5manM 6en 3hopS 6ped 7ing 3istaMS 4toneMS 4umM 3kCDGS 4eepMRSZ 7erM 5rMS 3leyM
3maidMS 5nM 4en 4yRT 3nMS 4acleDMS 4eyS 4stormDGRSZ 9erM 4yardMS 3ometerMS 7ric aally 4nMS 5ageMS 5essMS 6tMS 7cyMS
5ial 5yMS 4queM 3rackDGMS 6udaMS 5geDGMS 4eDGJMS 5dCEU 5lDGMS 5nMPRST 6nessM 5tteMS 4icadeDGMS 5erMS 5ngCEU 5oMS
5sterMS 4oomMS 5wMS 3tenderMS 5rDGMRSZ 6erM 3yonMS 2salY 5tM 6ic 3eCDGLST 4ballMS 5oardMS 4less 5ineMS 5y 4manM 5en
7tCMS 4nessM 4r 3hDGMS 4fulPY 7nessM 4ingM 3icMS 5ally 4lM 5icaMS 6skMS 4nMS 5fulMS 4sM 3kDGS 4etMS 6ballMS 6ryM
6workM 3queS 3sMS 4etMS 4inetMS 5stMS 4oMS 5onMS 7istMS 4woodMS 3tM 4ardMS 7izationMS 9eDGS 7yM 4eDGNRSXZ 5rM 4ionM
2tMS 3chDGMS 3eACDGKS 3hDGMRSZ 4eM 5rM 5tic 4houseMS 4ingM 4matMS 4osM 4robeMS 6omMS 4s 4tubMS 4water 4yscapheMS
6phereMS 3ikMS 4steM 3manM 4en 3onMS 3smanM 5en 3talionMS 4ed 5nDGMS 5rDGJMRSZ 6erM 6yMS 4ingM 4leDGLMRSZ 6axeMS
6doreMS 7ress 6fieldMS 7rontMS 6groundMS 6mentMS 6rM 6shipMS 4yRT 2ubleMS 3dMS 3xiteM 2wdMS 4ily 5nessM 4yPRT 3lDGMS
2yDGMS 3berryMS 3onetDGMS 4uMS 2zaarMS 3illionS 3ookaMS 1bl 1drm 1e 2achDGMS 5comberMS 5front 5headMS 5wearM 4onMS
3dDGMS 4ingM 4leMS 4yRT 3gleMS 3kDMRSZ 4erM 3mDGMS 3nDGMS 4bagMS 4feastS 4ieMS 4poleMS 4sproutS 5talkMS 3rBGJMRSZ
4ableU 7yU 4dDGMS 5less 4erM 4ingM 5shPY 7nessM 4like 4skinMS 3stMS 5linessM 6yMPRT 3tBGJMNRSZ 4ableU 4enU 5rM 4ific
8ally 9tionM 6yDGNSX 5ngM 5tudeMS 4nikMS 3uMS 4tMS 5eousY 5icianMS 6ficationM 8erM 7ulY 7yDGNRSZ 5yMS 3verDGMS 2bopMS
2calmDGS 4me 4use 3kMS 4onDGS 3loudDGS 3omeS 5ingUY 3querelS 2dMS 3aubDGS 4zzleDGLS 8mentM 3bugMS 3chamberS 4lothesM
3ded 5r 4ingM 3eckDGS 4vilDGLS 7mentM 3fellowMS 3headS 3imS 5med 6ing 4zenDGS 3lamMS 3panMS 4ostMS 3raggleDGS 4idden
4ockMS 5llMS 5omMS 3sideMS 5tS 6terS 4oreMS 4preadMS 4teadMS 3timeMS 2eGJMRSZ 3breadM 3chMS 5nutMS 3fDGMS 4burgerMS
4cakeMS 4inessM 4steakMS 4yPRT 3hiveMS 3keeperMS 7ingM 3lineMS 3n 3pDGMRSZ 4erM 3rM 4yRT 3swaxM 3tMS 4leDGMS 4rootS
3ves 2fallGNS 3ell 3itS 5ted 6ingY 3ogS 5ged 6ing 4re 6hand 4ulDGS 3riendDGS 3uddleDGLS 8mentM 2gS 3an 4t 3etS 5terS
6ing 3garDGMSY 6yM 4ed 4ing 3inS 5nerMS 6ingMS 3one 5iaMS 4t 5ten 3rimeDGS 4udgeDGS 7ingY 3uileDGLRSZ 7mentM 7rM 6ingY
5neMS 4mMS 4n 2halfM 5ves 4veDGS 5iorMS 8alY 8ismM atMS 3eadDGS 4ld 4mothM 8s 4stMS 3indMS 6hand 3oldGNRSZ 6erM
4oveDGS 2igeM 3ngM 2jewelDGS 2laborDGS 4tedY 4yDGS 3chDGMS 3eaguerDGS 3fryMS 3ieDS 5fEMU 6s 5vableU 9yU 6eDEGRSZ
7rEMSU 6ingU 4ttleDGLS 8mentM 3lDGMS 4adonnaM 4boyMS 4eMS 5dA 5tristMS aic 4hopMS 4icose 8ityM 5gerenceM byM atMSY
5ngA 4manM 5en 4owDGMS 4wetherMS 4yDGMS 5acheDGMS 5buttonMS 5fulMS 3ongDGJS 6ingM 4vedMS 4w 3tDGMS 4wayMS 3ugaMS 3ying
2mireDGS 3oanDGS 3useDGLS 6dY 6mentM 2nchDGMS 5markMS 3dBGMRSZ 4erM 4yRT 3eath 4dictine 9onMS 8ory 4factionMS 8orMS
8ressMS 5iceMS 8nceM 9tY 7ialY 9ryMS 6tDGMS 4volenceMS 9tY 3ightedY 5nY 6ant 6ityM 3tMS 4onite 4woodM 3umbDGS 3zeneM
4ineM 4yl 2queathDG 8s 5stMS 2rateDGS 3eaveDGLS 7mentMS 4ft 4tMS 3gMS 3iberiM 3kS 4eliumM 3mMS 3ryDGMS 5like 3serk
3thDGM 5s 3ylMS 5liumM 2seechGRSZ 7erM 7ingY 5mDGS 4tS 5ting 3ideS 4egeDGRSZ 7rM 3mearDGS 4irchDGS 3omMS 4tS 5ted 6ing
4ught 3pangleDGS 5tterDGS 4eakGS 5ctacled 4oke 7n 3tDGMS 4ialY 7ityM 6ryMS 5rS 6red 7ing 4owDGS 6alMS 4rewDGS 7n
5idden 7eGS 5ode 4sellerMS 8ing 2tMS 3aMS 4keGS 6n 3cha 3elM 3hinkGS 4ought 3ideDGS 4mes 3okenDGS 4ok 3rayDGRSZ 6alMS
6erM 4othDG 7alMS 7edM 7s 3terDGLMS 6mentM 4ing 4orMS 3ween 4ixt 2velDGMS 4rageMS 3vyS 3yMS 2wailDGS 4reDGS 3hiskered
3igged 4lderDGLS 8ingY 8mentM 4tchDGLS 7ingY 7mentM 2yMS 3ond 2zelMS 1f 1haji 1iMRSZ 2annualY 3sDGMS 4edU 3thlonMS
2bMS 3leMS 4ical 5ographerMS bic dalY byMS 6phileMS 3ulous 2cameral 9ismM 4rbMS 6onateMS 3entenaryMS 8nialMS 4pMS 5sM
3kerDGMRSZ 6erM 3oncave 5vex 3uspidMS 3ycleDGMRSZ 7rM 6istMS 2dGMS 3dable 4enU 5rMS 4ingM 4yMS 3eS 4tMS 3irectionalY
2ennialMSY 6umMS 3rM 2ffDGS 3ocalS 7sM 3urcateDGNSX 8ionM 2gP 3amistMS 5ous 5yM 3ger 5st 4ieMS 5sh 3headMS 6rtedP
anessM 4ornMS 4tMS 3mouthM 8s 3nessM 3otDMS 5ryMS 3wigMS 2jouM 5x 2keDGMRSZ 4rM 3iniMS 2labialMS 4teralY 3berryS 3eM
3geMS 3ingualMSY 9ismM 4ousP 7nessM 4rubin 3kDGRSZ 4erM 3lBDGJMS 4boardMS 4etDGMS 4foldMS 4hookS 4iardS 8sM 5ngM
7sgateM 5onHMS 7aireMS 7thM 9s 4owDGMS 6y 4yMS 5canS 2mboMS 3etallicMS 9smM 3odal 4nthlyMS 2nMS 3aryMS 4ural 3dAGSU
4erMS 6yMS 4ingMS 4weedM 3geDMS 4oM 3man 4en 3nacleMS 4ed 4ing 3ocularMS 4mialMS 2oMS 3chemicalMSY 8stMS aryM
3degradabilityM 9eBDGS 4iversityM 3ethicsM 3feedbackM 4ilmMS 3g 4rapherMS 8ic aalY 8yMS 3l 4ogic 8alY 7stMS 6yM
3markerMS 5ssM 4edical 3nicS 6ally 6sM 3physical 9istMS 9sM 4icMS 4syDGMS 3reactorS 4hythmMS 3sensorS 4phereMS
4ynthesis 3tech 7nological cyM 4inM 2partisan ashipM 7te 3edMS 5al 3laneMS 3olar 7ityM 2racial 3chDGMS 3dDGMRSZ 4bathM
8s 5rainDMS 4cageS 4erM 4houseMS 4ieDMS 6ing 4like 6meM 4seedM 5ong 4watcherMS 4ying 3ettaMS 3thDGMRZ 5dayMS 5erM
5markMS 5placeMS 5rateMS 6ightMS 5sA 6toneMS 2scuitMS 3ectDGS 6ionMS 6orMS 4xualMSY 8ityM 3hopMS 6ricMS 3muthM 3onM
3queM 3troMS 2tCGMS 3chDGMS 5ily 6nessM 5yPRT 4oinMS 3eMRSZ 4rM 3ingY 3mapS 3ten 5rMPRSTY 6nMS 7essM 6sM 7weetMS 4yRT
3umenM 5inous 2valent 5veMS 3ouacMS 7ked 8ing 2weeklyMS 2yearly 2zM 3arreY 1k 1lDG 2abMS 4bed 6rDGS 7mouthM cs 5ing
3ckDGMNPRSTXY 5amoorMS 5ballDGMS 6erryGMS 6irdMS 6oardMS 5currantS 5enDG 5face 5guardMS 5headMS 5ingM 6sh 5jackDGMS
5legS 6istDGMS 5mailDGMRSZ 9erM 5nessM 5outMS 5smithM as 6nakeMS 5thornMS 6opMS 8ped 9ing 3dderMS 4eDMS 3gS 4ged 5ing
3hM 4sM 3meBDGMRS 5lessPY 9nessM 5worthinessM ayP 4mo 3nchDGS 5mangeMS 4dPRTY 5ishDGLS 8mentMS 5nessM 4kDGMPRSTY
5etDGMS 5nessM 3reDGMS 4neyDGMS 3se 4phemeDGRSZ 9rM 8ousY 8yMS 4tDGMRSZ 5erM 5offMS 3tS 4ancyMS 6tY 4herDGMS 3zeDGMRSZ
5rM 4onDGMS 2dg 2eachDGMRSZ 6edU 7rM 4kPRTY 5nessM 4r 5ily 6nessM 5yPRT 4tDGMS 3edGRSZ 5erM 5ingM 4pDGMRSZ 5erM
3mishDGMS 7edU 3nchDGS 4dDGMRSZ 5erM 3ssDGJS 5edPY 7nessM 5ingM 3tch 3w 2ightDGMRSZ 3mey 4pMS 5ish 3ndDGMPRSTYZ 5erM
5foldDGMS 5ingY 5nessM 5sideDGS 4iMS 4kDGMRSZ 5erDGM 4tzMS 6eM 3pMS 3ssM 5fulPY 8nessM 4terDGMS 7ingY 7y 3thePRTY
6nessM 6rG 6some 4zDGMS 5kriegMS 3vetS 3zzardMS 2oatDGRSZ 5ware 3bMS 4bed 5ing 3cMS 4kDGSU 5adeDGMRSZ 8rM 6geMS
5busterMS 9ingM 5chainMS 5erMS 5headMS 6ouseMS 3gMS 4ged 6rMS 5ing 3keMS 4ish 3ndMPRST 5eMS 5ish 5nessM 3odDGMS 5bathM
9s 5curdling 5houndMS 5ily 6nessM 5lessPY 9nessM 7ttingM 6ineMS 5mobileMS 5shedM 7ot 6tainDMS 7ockM 7reamMS 6uckerMS
9ing 5thirstily cnessM byPRT 5yDGPRST 4mDGMRSZ 5erM 4pDGMRSZ 5erM 3ssomDGMS 7y 3tMS 4chDGMS 6yRT 4ted 6rMS 5ing 5o
3useDGMS 3wGMRSZ 4erM 4flyMS 4gunMS 4hardMS 5oleS 4jobMS 4lampS 4n 4outMS 4pipeMS 4torchMS 4upMS 4yRT 4zyRT 2ubberDGMS
7y 3dgeonDGMS 3eDGMPRST 4bellMS 6rryMS 5irdMS 5onnetMS 6ttleMS 4fishMS 4gillMS 5rassM 4ish 4jacketMS 5eansM 4nessM
5oseMS 4pointMS 5rintDGMS 4stockingMS 5yRT 4tMS 3ffDGMPRSTYZ 5erM 5nessM 3ingM 4sh 3nderDGMRSZ 7bussMS 7erM 4tDGPRSTY
5nessM 3rMS 4bMS 4red 5inessM 7g 5yPRT 4tDGS 3shDGMRSZ 5erM 4terDGMRSZ 7erM 7ous 7y 2vd 1oaMS 3rMS 4dDGMRSZ 5erM 5ingM
8houseMS 5roomMS 5walkMS 3stDGMRSZ 5erM 5fulPY 8nessM 3tDGMRSZ 4erM 4houseMS 4ingM 4loadS 4manM 5en 4swainMS 4yardS
2bMS 3bed 4inMS 6g 4leDGMS 4yMS 5soxerMS 3catMS 3olinkMS 3sledMS 7ded 9rMS 8ing 6ighM 9s 3tailMS 3whiteMS 2ccieM 3kM
2dDGMS 3acious 3eS 4gaMS 3geDGS 3iceMS 4ly 3kinMS 3yDMS 4builderMS 9ingM 4guardMS 4suitMS 4workM 2ffinS 4o 2gMS 3a
3eyDGMS 5manM 6en 3ged 4ing 4leDGS 4yRT 3ieMS 3on 4sity 3us 3ymanM 5en 2hemianMS 8ismM 2ilDGJMRSZ 4erM 6makerMS
6plateM 3nkDGS 3sterousPY anessM 2laMS 3dPRTY 4faceDM 4nessM 3eMS 4roMS 3ivarMS 7es 3lMS 4ardS 4ixDGMS 4ockingS 7s
3ognaM 3shie 4terDGMS 3tDGSU 4holeS 3usMS 2mbDGJMRSZ 4ardDGLS 7ierMS 7mentMS 5stM 7ic 9ally 4erM 4proof 4shellMS 5iteS
2nanzaMS 3bonMS 3ceS 3dDGMS 4ageM 4holderMS 4ingM 4manM 5en 4smanM 6en 4womanM 7en 3eDGMRSZ 4headDMS 4less 4rM
4shakerS 4yard 3fireMS 3gDGMS 4oMS 3homieM 3inessM 4toMS 3kDGSZ 3netMS 4yRT 3oboMS 3saiM 3usMS 3yPRT 2oDGHMS 3bDGMS
4yMS 3dleMS 3gerS 5ymanM 7en 4ieDMS 6ing 6manM 3hooDGMS 3kBDGJMS 4binderMS ayMS 8ingM 4caseMS 4endMS 4ieMS 5ngM 5sh
4keeperMS 8ingM 4letMS 4makerMS 7ingM 6rkDGMS 5obileMS 4plateMS 4sellerMS 5helfM 8ves 6opMS 5tallS 6oreMS 4wormMS
3lean 3mDGMRSZ 4boxMS 4erangDGMS 3nMS 4docksM 6ggleDGMRSZ arM 4iesM 3rMS 4ishPY 7nessMS 3stDGMRSZ 5erM 3tADGS 4blackMS
4eeMS 4hM 5s 4laceS 5egMS 7ged 9rMS 8ingM 6ss 4strapMS 9ped aing 4yMS 3zeDGMRSZ 5rM 4yRT 2pMS 3ped 4ing 2raxM 3delloMS
5rDGMS 6landMS 7ineMS 3eDGMRSZ 4domM 4holeS 4rM 3ingY 3nAIU 4e 3onM 4ughM 7s 3rowDGJRSZ 6erM 6ingM 3schtM 4talS 3zoiMS
2shM 3omSU 5y 3sDGMS 4ily 5nessM 5smM 4yPRT 2tS 3anic 7alY 6stMS 5yM 3chDGMRSZ 5erM 3h 4erDGMS 6ation 6edU 6some
3netMS 3tleDGMRSZ 6neckMS 6rM 4omDGMS 6less 3ulinum 6smM 2udoirMS 3ffantMS 3gainvilleaMS 4hM 5s 5t 3illabaisseMS 6onMS
3lderMS 4es 5vardMS 3nceDGMRSZ 6rM 5ily 6nessM 5yPRT 4dADGMS 5aryMS 5en 6rMS 5lessPY 9nessM 4teousPY 9nessM 5ifulPY
9nessM 5yMS 3quetMS 3rbonMS 4geoisM 9ieM 3strophedon 3tMS 4iqueMS 4onniereMS 3zoukiMS 2vineMS 3ver 2wDGMRSZ
3dlerizationMS 9eDGS 3edU 4lMS 4rM 3lDGMRSZ 4egMS 6ged 5rM 4fulMS 4ineMS 6gM 3manM 4en 3spritMS 4tringMS 3wowMS
2xDGMNRSZ 3carMS 3erM 3ingM 3like 3roomS 3woodM 3yRT 2yMS 3cottDGMS 3friendMS 3hoodMS 3ishPY 6nessM 3senberryMS 2zoMS
1pm 2s 1raMS 3ceDGMRSZ 5letMS 5rM 6oMS 4kenM 6tDGMS 5ishP 8nessM 4tMS 3dMS 4awlS 4ycardia 3eMS 3gMS 4gadocioMS 6rtMS
5ed 6rMS 5ing 3idDGMS 5ingM 4lleM 4nDGMS 5childM arenM 5inessM 5lessY 5power 5stormDGMS aingM 5teaserMS 5washDGS 9ingM
7veS 5yPRT 4seDGS 3keDGMS 5manM 6en 3mbleMS 6y 3nM 4chDGMS 6like 4dDGMRSZ 5edU 6rM 5ishDGS 5yDGMS 3shPRTY 5nessM 4sMS
5erieMS 5iereMS 6ly 6nessM 5yPRT 3tMS 4tyRT 4wurstMS 3vadoM 4eDGMPRSTY 5nessM 5ryM 4oMS 4uraMS 3wlDGMRSZ 5erM 4nM
5inessM 5yPRT 3yDGMS 3zeDGRSZ 5nDGPSY 6nessM 5rM 4ierMS 2eachDGMS 4dDGHMS 5basketMS 6oardMS 7xMS 5crumbMS 5fruitMS
5lineMS 5thM 7s 5winnerMS 4kBGMRSZ 5ableMS 6geMS 6wayMS 5downMS 5erM 5fastDGMS 6rontMS 5neck 5outMS 5points 5throughM
cs 5upMS 5waterMS 4mMS 4stDGMS 6boneMS 6fed 8edGS 6plateMS 6strokeMS 6workMS 4thBDGMRSZ 6alyzeDGRSZ 6e 7rM 6ingM
6lessPY anessM 6s 6takingY 6yRT 3dI 3echMS 4dGMRSZ 5erM 5ingIM 4zeDGMS 6wayMS 5ily 6nessM 5yPRT 3thren 3veMS 5tMS 6ted
7ing 4iaryMS 5tyM 3wDGMRSZ 4erM 6yMS 4pubMS 2ibeDGMRSZ 5rM 6yM 3ckDGMS 5batMS 5ieS 5layerMS 8ingM 5workM 5yardS 3dalMS
4eMS 5groomMS 5smaidMS 4geDGMS 6ableU 6headMS 6workM 4leDGMS 6dU 6wayS 3eMRZ 4fCDGJST 5caseMS 5er 5ingCM 5ly 5nessM
4rM 3gMS 4adeMS 6ierMS 5ndMS 7ageM 6tineMS 4htNPRSTXY 6enDGRZ 8erM 6nessM 6sM 3ll 5ianceM 9yM 8tMSY 9ineM 3mMS 4ful
4less 4med 5ing 4stoneM 3ndleDM 4eM 4gGRSZ 5erM 4inessM 4kMS 5manshipM 4yPRT 3ocheMS 3quetteMS 3skDGPRSTY 5etMS 5nessM
4tleDGMS 6yRT 3tchesM 4tleMPRT 7nessM 2oHMS 3achDGMS 4dMNPRSTXY 5bandM 5castAGMS 9erMS 9ingM 6lothM 5enDG 5loomM
5minded 5nessM 5sheetMS 6ideDGMS 6wordMS 3cadeDGMS 4coliM 4hetteMS 5ureMS 3ganMS 4ueMS 3ilDGMRSZ 5erM 3ke 5nPY
6heartedY 6nessM 5rDGMS 6ageMS 3llyS 3mideMS 6ic 5neM 3ncMS 5hi 7al 7tic 9sM 6usM 5oMS 6busterMS 4tosaurMS ausMS
4zeDGMS 3ochMS 4dDGMRSZ 5erM 5ily 6ngMY 5mareMS 5yMPRT 4kDGMS 5letMS 4mMS 5stickMS 3thMRZ 5elMS 6rMY 7hoodMS 7linessM
5s 3ughamMS 6t 4hahaMS 3wMS 4beatGNS 4nDGMPRST 5field 5ieMS 6sh 5nessM 5outMS 5stoneMS 4seDGMRSZ 6rM 2r 2uinMS
4seDGMRSZ 6rM 5ingM 4tDGS 3nchDGMS 4etMS 6teMS 4tM 3shDGMS 5offMS 5strokeS 5woodM 7rkM 4quePRTY 7nessM 3talY 6ityMS
7zationM 8eDGS 4eMS 4ishPY 7nessM 1u 2bMS 3bleDGMS 6gumM 5yMRT 3oM 4es 2ccaneerDGMS 3kDGMS 4arooMS 4boardMS 4etDGMS
6fulMS 5yeMS 4leDGSU 6rMS 4ramM 4sawMS 5hotM 5kinMS 4teeth 5oothDM 4wheatM 4yballMS 3olicMS 7ally 2dMS 3ded 4ingS 4yMS
3geDGS 5rigarMS 5tDGMS 6ary 4ieMS 2ffADGMS 4aloDGM 7es 4erDGMS 5tDGJMS 4oonMS 7eryM 7ish 2gCS 3abooMS 3bearMS 3gedC
5rDGMS 6y 4ingC 4yMRST 3leDGMRSZ 5rM 2ildGJMRSZ 5erM 5ingM 5upMS 4tAI 5in 2lbMS 4ous 3geDGMS 4yRT 3imarexiaM 5iaM 6cMS
3kDGMS 4headMS 4inessM 4yPRT 3lDGMS 4dogMS 7ged 8ing 6zeDGRSZ 8rM 4etDMS 6inDGMS 6proofDGS 4fightGMRSZ 9erM 9ingM
6nchMS 5rogMS 4headDMS 8edPY anessM 5ornMS 4ionM 5shPY 7nessM 4ockMS 4penMS 4ringMS 4seye 4whipS 4yDGMS 3rushMS
3warkMS 2mMS 3bagS 4leDGRSZ 6beeMS 6rM 3f 3med 5rMS 5st 4ing 3pDGMRSZ 4erM 4h 4inessM 4kinMS 4tiousPY 9nessM 4yPRT
2nMS 3chDGMS 5yRT 4oDGMS 3dleDGMS 3gDGMS 4alowMS 4eeMS 4holeMS 4leDGMRSZ 6rM 3ionMS 3kCDGS 4erMS 4houseMS 4umM 3nyMS
3tDGJMS 4ingM 2oyDGMS 4ancyM 6tY 2rMSY 3bleDGMS 4sM 3denDGSU 6some 4ockM 3eauMS 6cracyMS 9tMS aic cally bzationM ceDGS
3gMRSZ 4eonDGS 5rM 4hMRZ 5erM 5s 4larMS 7izeDGS 7proof 7yMS 5eDGS 4omasterMS 4undyMS 3ialAMS 3kaMS 3lDMS 4apM
4esqueDGMS 4inessM 4yPRT 3nBDGMRSZ 4ableMS 4erM 4ishDGMRSZ 7erM 4ooseMS 5utMS 4t 3pDGMS 3rDGMS 4itoMS 4oMS 5wDGMRSZ
6erM 3saM 5e 5rMS 6yMS 4itisM 4tGMS 3yADGS 2sAMS 3boyMS 4yMS 3ed 3girlMS 3hDGJMS 4elDGMS 4inessM 6gM 4manM 6sterMS 5en
4whackDGRSZ 9erM 4yPRT 3ily 4nessMS 8like 8manM 9en 8personMS 8womanM ben 5gM 3kDGRSZ 4inMS 3loadS 3sDGMS 3tDGMRSZ
4erM 4leDGMS 4yRTZ 3yDGPRST 4bodyMS 4nessM 4workM 2tACS 3aneM 3chMRSZ 5erDGM 7yMS 3lerMS 3tDGMRSZ 4eMS 5dA 5rDGM
6ballMS 6cream 7upMS 6fatM 7ingered csM 7lyDGMS 6milkM 6nutMS 6scotchM 6yMRST 4ingA 4ockMS 5nDGSU 6holeDGMS 6woodMS
4ressDGMS 4yS 2xom 2yGMRSZ 3backMS 3erM 3outMS 2zzDGMRSZ 4ardMS 4erM 4killMS 4wordMS 1x 2s 1yM 2eMS 2goneMS 2lawMS
3ineMS 2passDGMS 4thM 6s 3layM 3roductMS 2reS 3oadMS 2standerMS 2teMS 2wayMS 3ordMS 2zantine 0ca 2bMRSZ 3alMS 5leroMS
4naMS 4retMS 3bageMS 4ed 4ing 4yMS 3driverMS 3inMS 5etMS 7makerMS aingM 7ryM 7workM 3leDGMS 5castGMS 5gramMS 3ochonMS
4odleM 5seMS 3rioletMS 3standMS 2caoMS 3heDGMS 5potMS 5tMS 3kleDGMRSZ 6rM 3ophonous 8yMS 3ti 4usM 2dMS 3averMS 7ous
3dieDMS 5shPY 7nessM 4ying 3enceDMS 5zaMS 4tMS 3geDGRSZ 5rM 3miumM 3reMS 3ucei 6usM 2esuraMS 2feMS 4teriaMS 5iereS
3fCS 4einated 7eM 3tanMS 2geDGMS 4y 3ier 5st 4ly 4nessM 3ouleS 2hootMS 2imanMS 3rnMS 3ssonMS 3tiffMS 2joleDGLRSZ
6mentM 6rM 7yM 2keDGMS 4walkMS 2l 3abashMS 5ooseMS 4mariMS 5ineM 6tousY 7yMS 3careous 4iferous 6icationM 6yDGNS
5mineDGMS 5neDGS 5teM 5umM 4ulableI 7teADGNSVX 9dY 8ingY 9onAM 8orMS 6i 6usM 3deraMS 3endarDGMS 3fM 4skinM 3iberMS
5rateDGNSX 8ionM 8orMS 4coM 6es 4forniumM 4perDGMS 5hM 6ateMS 6s 4sthenicS bsM 3kDGMS 3lADGMS 4aMS 5ble 4backMS 4edU
5rMS 4igrapherMS aic bstMS ayM 5ngMS 5opeMS 4osityMS 5usDGPSY 7nessM 5wPRT 6nessM 4usDGMS 3mDGMPRSTY 4nessM 3oric 6eMS
6fic 3umetMS 5niateDGNS 9ionM 9orMS 7ous 6yMS 3veDGS 3ypsoMS 4xMS 2mMS 3araderieM 3berDGMS 4ial 5umMS 4ricM 3corderMS
3e 4lMS 5hair 5liaMS 4oMS 4raMS 6manM 7en 6people 8rson 6womanM 9en 8rk 3iknickers 4soleMS 3ouflageDGMRSZ arM 3pCDGS
4aignDGMRSZ 8erM 5nileMS 6ologistMS ayM 4erMS 4fireMS 4groundMS 4horM 4ingM 4siteMS 4usMS 4yRT 3shaftMS 2nDGMRSZ 3alMS
5izationM 7eDGS 4peMS 4rdMS 5yMS 4staM 3canMS 4elDGRSZ 6erM 6lationMS 6ous 5rMS 6ous 3delabraMS 9umM 4idPY 6a 7cyMS
7teMS 8ureMS 6nessM 4leDGMRSZ 6lightM 8t 6powerM 6rM 6stickMS 6wickMS 4orM 4yDGMS 5floss 3eMS 4brakeMS 4rM 3ineMS
4sterMS 3kerDGMS 6ous 3nabisMS 4ed 5lloniM 5ryMS 4ibalMS 8ismM atic 9zationM aeDGS 5lyU 5nessM 6g 4onDGMS 6adeDGMS
6ballMS 5t 4yRTU 3oeDMS 5ing 6stMS 4laM 4nMS 5icalY 6zationMS 7eDGS 4odleDGS 4pyDGMS 3st 3tCDGRSZ 4abile 5loupeMS
5nkerousPY cnessM 5taMS 4eenMS 5rCM 6ed 6ing 4icleMS 5leverDGMS 4oMS 5nLMS 6al 6mentMS 5rMS 3vasDGMS 6backMS 6sDGMRSZ
7erM 3yonGMS 2pBDMRSZ 3abilities 9yIM 5leI 6yI 4ciousPY 9nessM 6tanceM 7ies 7orMS 7yIM 4risonDGMS 3eMS 4rDGM 4skinM
3illarityM 8yMS 4talMSY 7ismM 9tMS aic cally 8zationM 9eADGS 6tionCMS 5olMS 5ulateADGNSX 9ionAM 3letMS 3oMS 4nMS
3pedAU 4ingAU 4uccinoMS 3riceMS 6iousPY anessM 3sicumMS 5zeDGS 4tanMS 5oneMS 4ular 6eDGMS 6izeDGS 3t 4ainDGMS 7cyMS
4ionDGMS 6usPY 8nessM 5vateDGNS 8ionM 8orMS 6eMS 6ityMS 4orMS 4ureADGMS 2rDGMRSZ 3afeMS 4melMS 7izeDGS 4paceMS 4tMS
4vanMS 7saryMS 5elMS 4wayMS 3bideMS 5neMS 4ohydrateMS 5lic 5nMS 6aceous 7teDGMNS 8ionM 6iferous 7zeDGS 5rundumM 5yMS
4s 4uncleMS 7ular 5retorMS 3cassMS 4inogenMS aicMS cityM 7maMS 3dDEGMS 4amomMS 7nS 4boardM 4erMS 4holderS 4iac 5eS
5ganMS 5nalMSY 5o 6gramMS 9phM bs 6logistMS 9yM 6myopathy 6pulmonary 6vascular 4sharpMRSZ 9erM 3eMS 4enDGS 5rDGMS 6ism
8tMS 4free 5ulPY 7ler 9st 7nessM 4giverMS 4lessPY 8nessM 4rM 4ssDGMS 4tMS 5akerMS 4worn 3fareM 3goM 5es 3hopMS 3ibouMS
4catureDGMS 9istMS 4esM 4llonMS 4ngM 4ous 3jackDGJRSZ 7erM 7ingM 3loadMS 3makerS 4ineMS 3nageM 5lY 6ityM 5tionIMS
4elianMS 4ivalMS 6ora 8eMS 8ousPY bnessM 4yMS 3obMS 4lDGMRSZ 5erM 4mDGMS 4teneM 5idMS 4usalMS 6eDGMRSZ 7lMS 7rM
3pDGMRSZ 4alMS 4elMS 5nterDGMS 7ryM 5rM 5tDGMS 6bagMS 9ged brMS aing 6ingM 4i 4oolDGMS 5rtMS 4usM 3relMS 4iageMS 8wayS
5erM 5onM 4otMS 6y 4yDGMRSZ 5allMS 5cotS 5out 6verMS 3sickP 7nessM 3tDGMRSZ 4ageM 4elMS 5rM 4horseMS 4ilageMS 8inous
4loadMS 4ographerMS aic ayM 5nMS 5onDGMS 7istMS 4ridgeMS 4wheelDGMS 3veDGJRSZ 5rM 6yS 4ingM 3yatidMS 2sabaMS 3cadeDGMS
5raMS 3eDGJLMS 4bookS 4dU 4hardenDGS 4inM 4loadMS 4mentMS 4workMRZ 8erM 3hDGMS 4backM 5ookMS 4ewMS 4ierDGMS 4less
4mereM 3ingM 5oMS 3kMS 4etMS 3savaMS 4eroleDGMS 5tteMS 4iaMS 4ockMS 5waryMS 3tAGMS 4anetMS 5wayMS 4eJMRSZ 5llated 5rM
4igateDGNS 8ionM 8orMS 5ngAM 4leDGMS 4offMS 5rMS 4rateDGNSX 7ionM 3ualMPSY 6nessM 6tyMS 4istMS 7ic 7ryM 2tMS 3aclysmMS
9al 9ic 5ombMS 4falqueMS 4lepsyM 7ticMS 5ogDGMRSZ 7erM 5paMS 5yses 7isM 7tMS 6ticM 6zeDGS 4maranMS 4pultDGMS 4ractMS
5rhM 4stropheMS aic cally 4toniaM 8cMS 3birdMS 4oatMS 3callDGMS 4hGJLMRSZ 5allMS 5erM 5mentMS 5penny 6hraseMS 5wordMS
5yRT 3echismMS 8tMS 7zeDGS 4goricalY 8zationMS 9eDGS 7yMS 4rDGJRSZ 5corner 5erM 5pillarMS 5waulDGMS 3fishMS 3gutM
3harses 7isM 6ticMS 4edralMS 5terMS 8izeDGS 4odeMS 6ic 5lic 8ityM 3ionMS 3kinMS 3like 3napMS 6ped 7ing 4ipM 3suitS
3tailMS 4ed 5ryS 4ily 5nessM 6g 4leM 6manM 7en 4yPRT 3walkMS 2ucusDGMS 3dalY 3ghtU 3ldronMS 4iflowerMS 4kDGMRSZ 5erM
3salY 6ityMS 5tionM 7ve 4eDGMRSZ 5less 5rM 6ieMS 5wayMS 4ticMS 7ally 7ityM 3terizationM 8eDGS 4ionDGMS 7ary 6usIY
8nessM 2valcadeMS 5ierMSY 5ryMS 7manM 8en 3eDGMRSZ 4atMS 4manM 5en 4rnMS 6ousY 3iarM 4lDGJMRSZ 5erM 4ngM 4tation 5yFMS
3ortDGS 2wDGMS 2yCMS 3enneM 3useMS 1c 1easeCDGMS 5fireMS 5lessPY 9nessM 2ca 4l 3umM 2darMS 3eADFGS 4rMS 3illaMS 2ilidh
7s 5ngMS 2landineM 3ebS 5rantMS 7teDGNSX 8ionM 8orMS ay 6ityMS 4riac 6tyM 5yM 4staMS 6ialY 3ibacyM 6teMS 3lDMS 4arMS
4istMS 4mateMS 4oMS 5phaneM 4phoneMS 4ularMS 6iteM 8is 6oidM 7seM 2mentDGMRSZ 6erM 6umM 4teryMS 2nobiteMS 7ic 4taphM
8s 3serMS 4orDGMS 6edU 6ial 7ousPY anessM 6shipM 4ureBDGMRSZ 7rM 5sDGMS 3tMRSZ 4aurMS 5voMS 4enarianMS 8yMS 6nialMSY
5rDGM 6boardMS 6foldMS 6pieceMS 4igrade 8mMS 5literMS 5meMS 7terMS 5pedeMS 4ralMSY 7ism 9t 8tyM 8zationCM 9eCDGS arMS
5ifugalY 9eDGMS 6petalY 6smM 7tMS 4urionMS 6yMS 2phalic 2ramicMS 7istMS 7sM 6stMS 3ealMS 4bellar 8umMS 5ra 7l 7teDGNS
8ionM 6ovascular 6umMS 4mentMS 5onialMSY 8ousUY bnessM 7yMS 3iseM 4umM 3metM 3tS 4ainUY 7tyMSU 4ifiable ay 7cateDGMNSX
aionM 6yDGS 5tudeIM 9s 3uleanM 3vical 6es 5xM 2sareanMS 3iumM 3sationMS 4ionAFKMS 4pitS 5oolMS 2taceanMS 3eris 1f 1g
1hFITV 2adS 3feDGS 4fDGMS 5inchMS 3grinDGMS 3inDGSU 5sawDGMS 4rDGMS 5liftMS 5manM 8shipMS 6en 5personMS 5womanM 8en
4seMS 3lcedonyM 4etMS 4iceMS 4kDGMS 5boardMS 5inessM 5yPRT 4lengeDGMRSZ 9dU 9rM 5isM 3mberDMS 7lainMS 7maidMS 5rayM
4eleonMS 4oisM 5mileMS 4pDGMSZ 5agneMS 5ionDGMS 8shipMS 3nceDGMS 6lMS 7leryMS 8orMS ashipM 6ryMS 5inessM 5reMS 5yPRT
4delierMS 5lerMS 4geDGMRSZ 6abilityM 8leP anessM 9y 6dU 6lessY 7ingMS 6overMS 6rM 5ingU 4nelDGMS 7izationM 9eDGS
4sonMS 4tDGMRSZ 5erM 6useMS 6yMS 5icleerMS 3osM 4tic 7ally 3pMS 4arralMS 5tiS 6tiS 4bookMS 4eauMS 5lMS 5ronDGMS 8ageM
8edU 4lainMS 8cyMS 5etMS 4ped 5ing 5yS 4terMS 3rMS 4abancMS 5cterMS 9ful 9isticMS eallyU azationMS beDGS 9less 5deMS
4broilDGS 4coalMS 4dM 5onnayMS 4geADEGMS 6ableA 6dU 6rMS 4ily 5nessM 5otMS 7eerMS 5smaM 8ticMS 5tableP anessM 9yU 6yMS
4ladyS 6tanMS 9ismM 9ryM 5ieS 4mDGMRSZ 5erM 5ingY 5less 4red 5ing 4tDGMS 5edU 6rADGS 7erMS 5reuseM 4womanM 7en 4yPRT
3seDGMRSZ 5rM 4mMS 4sisM 4tePRTY 6nDGS 7essM 5iseDGLRSZ 8mentMS 8rM 6tyM 4ubleMS 3tMS 4eauMS 7x 5laineMS 4lineS 4roomM
4ted 6lMS 6rDGMRSZ 7boxMS 7erM 5ily 6nessM 7g 5yPRT 3uffeurDGMS 4vinismM 9tMS aic cally 2eapNPRTXY 5enDG 5nessM 5o
5skateMS 4tDGMRSZ 5erM 3ckADGMS 5bookMS 7x 5edU 6rDGMS 7boardMS 7sM 5listMS 5mateDGMS 5offMS 6utMS 5pointMS 5roomMS
5sum 5upMS 3ddarM 3ekDGMS 5boneMS 5ily 6nessM 5yPRT 4pDGMS 4rDGMRSZ 5erM 5fulPY 8ler ast 8nessM 5ily 6nessM 6oMS
5leaderMS 7ssPY 9nessM 5yPRT 4seDGMS 6boardS 7urgerMS 6cakeMS 7lothM 6paringM 5inessM 5yPRT 4tahM 7s 3fMS 3m 4icalMSY
5seMS 6tMS 7ryM 4oM 5therapeutic byM 4urgyM 3nilleM 3rishDGS 4ootMS 4ryMS 4tM 4ubMS 6ic 7m 4vilM 3ssM 5boardMS 5manM
6en 4tDMS 5erfieldMS 5fulMS 5nutMS 5yRT 3valierMS 4iotM 4ronMS 3wDGMRSZ 4erM 4inessM 4yPRT 2g 3e 2iMS 3aroscuroM
3cMPRT 4aneMS 7ryMS 4hiMS 4kMNSX 5adeeMS 5enDGM 7feedM 7hearted 7poxM 5peaMS 5weedM 4leM 4nessM 4oryMS 3deDGS 4ingY
3efMRSTY 5domM 5tainMS 9shipMS 3ffonM 7ierMS 3ggerMS 4nonMS 3huahuaMS 3lblainMS 4dM 5bearingM 6irthM as 5careM 5hoodMS
5ishPY 8nessM 5lessP 9nessM 6ike 5minderS 9ing 5proofDGS 5renM 4iM 5es 4lDGJMPRSTZ 5erM 5inessM 7gY 5nessM 5yPRT
3meDGMRSZ 5rM 6aMS 6ic 8al 4neyMS 4pMS 5anzeeMS 3nMS 4aM 5wareM 4chillaMS 4eMS 4kDGMS 4less 4ned 5ing 4oMS 4strapMS
4tzM 6yRT 4wagS 3pMS 4board 4munkMS 4olataS 4ped 6rMS 5ie 6ngS 5yS 3rographyM 5podistMS 8yM 6racticMS aorMS 4pDGMS
5ily 5yPRT 4rupDGMS 3selDGMRSZ 6erM 3tMS 4chatMS 8ted 9ing 4inM 6ous 4osan 4terlingsM 3valrousPY anessM 7yM 4eMS 4yDGS
2lamydiaMS 9e 3oralM 5daneM 5ideMS 6nateDGNS 9ionM 7eM 5ofluorocarbonMS 7ormDGMS 6phyllM 7lastMS 2m 2ocS 4kDGMS
5ablock 4oholicMS 5lateMS 8y 3iceMRST 4rMS 5boyMS 5masterMS 3keDGMRSZ 5cherryMS 5rM 3lecystectomy 9itis 5rM 6aM 6ic
5sterolM 3mpDGMRSZ 3oseGRSZ 6rM 5inessM 5yPRT 3pMS 4houseMS 4ped 6rDGMS 5ily 6nessM 7g 5yPRT 4stickMS 3ralMSY 6eMS
4dMS 5al 6teMS 4eMS 5aM 5ographDGRZ berM bic dally bs byM 4isterMS 4oidMS 4tleDGMRSZ 7rM 4usDGMS 3se 5n 3wDGMS 4derMS
2rismM 5tenADGS 8ingMS 6ianU 6ology 3omatic 9ally 8nM 7ography 5eDGMS 5iumM 5osomal 9eMS 4nic 7ally 7leDGMRSZ 9rM
5ographM bs 6logicalY astMS 9yMS 6meterMS 3ysalisMS 6nthemumMS 2ubMS 4binessM 5yPRT 3ckDGMS 5holeMS 5leDGMS 3ffed 3gMS
4ged 5ing 3kkaMS 3mMS 4med 5ily 6nessM 7g 5yPRT 4pMS 3nderDGS 4kDGMS 5inessM 5yPRT 4terDGS 3rchMS 6goerMS 8ingM 6manM
7en 6wardenMS 7oman 9en 6yardMS 4lMS 5ishPY 8nessM 4nDGMRSZ 5erM 3teMS 4neyMS 4zpahM 2ymeM 3ronMS 1iabattaMS 3oS
2cadaMS 4trices 7xM 3eroneMS 7i 2derS 2garMS 5etteMS 5illoMS 2lantroM 3ia 4umM 2nchDGMS 5onaMS 4tureMS 3derDGMS 3e
4maMS 6tic 7ographerMS dic dyM 3nabarM 5monM 2pherCDGS 2r 3ca 5dian 4leDGMS 6tMS 4uitDGMS 7al 7ousPY anessM 7ryM 7yM
5larMSY 8ityM 9zeDGS 7teADGS 8ionMS 8ory 5mciseDGNSX adU 9ionM 6ferenceMS btial 7lexMS 6locutionMS bory 6navigateDGNSX
dionM 6polar 6scribeDGS aptionMS 7pectY bionM 7tanceDGMS atialY 6ventDGS aionM 5sMS 3queMS 3rhosisM 6ticMS 4i 4usM 2s
3gender 3ternMS 2t 3adelMS 4tionAMS 3eADGIS 3ified 4zenMS 7ryM 7shipM 3ric 4onMS 6ellaM 4usMS 3yMS 4wide 2vetMS 3icS
5ally 5sM 4lUY 5ianMS 6tyIMS 6zationMS 7eDGS 8dU 3viesM 1k 1l 2ackDGMS 3dU 4dingM 4e 3imACDEGKS 5ableA 6ntMS 5edU
6rCEMS 4rvoyanceM atMS 3mMS 4bakeMS 5erDGMRSZ 7erM 4med 5ily 6nessM 7g 5yPRT 4orDGMS 6ous 4pDGMS 5downMS 3nMS
4destineY 4gDGMRSZ 5orM 7ousY 4kDGMS 4nishP 8nessM 4smanM 6en 5woman 8en 3pMS 4boardDGMS 4ped 6rMS 7boardS 5ingM
4trapM 3queMS 3retMS 4ificationM 6yDGNSX 5netMS 8istMS 5onDGMS 5tyM 3shDGMS 4pDGSU 4sDGMS 5icMS 7alMY 7ismM 9tMS
6fiable 8cationACM es 8edU as 9rMS 7yACDGNS 6nessM 6sm 5lessP 5mateMS 5roomMS 5workM 5yPRT 3tterDGMS 3usal 5eMS
5trophobiaM dc 3vichordMS 6leMS 5erMS 3wCDGS 3yM 4ey 4ier 6st 2eanBDGJPRSTYZ 5erM 5ingM 5linessMU 6yPRTU 5nessMU
5seDGRSZ 7rM 5upMS 4rDGJMPRSTY 5anceMS 5headed 5ingM 8houseMS 5nessM 5wayS 4tMS 4vageMS 5eDGRSZ 6rM 3fMS 4tMS 3matisMS
4encyIM 6tY 7ineS 3nchDGMS 3restoryMS 4gyMS 6manM 7en 6womanM 9en 4icMS 6alY 8ismM 4kDGMS 5shipM 3verPRTY 6nessM 4isMS
3wDGMS 2icheDMS 4kBDGMRSZ 5bait 5erM 3entMS 6eleMS 3ffMS 5hangerMS 9ing 5topS 3i 3mactericM 7ic 5teMS 6ic 8ally
6ologistMS ayM 5xDGMS 4bBDGMRSZ 5erM 5ingM 4eMS 3nchDGMRSZ 6erM 4gGMRSZ 5erM 5film 5yRT 4icMS 6alY 6ianMS 4kDGMRSZ
5erM 3ometricS aianMS asM 3pMS 4boardMS 4ped 6rMS 5ingMS 3queMS 6y 5ishPY 8nessM 3tMS 4oral 6ides 7sMS 3x 2oacaM 6e
4kDGSU 5roomMS 3bberDGMS 3cheMS 4kDGMS 5wise 6orkMS 3dMS 4dish 4hopperMS 3gSU 4gedU 5ingU 3isonneM 5terDGMS 6ral
3mpDGS 3nal 4eDGMS 4idine 4kDGMS 3pMS 4ped 5ing 3seDGJMPRSTY 5fisted 5mouthed 5nessM 5outMS 5tDGMS 5upMS 4ingM 4ureEMS
3tMS 4hM 5eDGSU 6shorseMS 7lineMS 7pinMS 5ierMS 6ngM 5s 4ted 5ing 4ureMS 3udDGMS 5burstMS 5edU 5inessM 5less 5yPRT
4tDGMS 3veMRSZ 5n 5rM 6leafMS 9ves 3wnDGMS 5ishPY 8nessM 3yDGS 4ingY 2ubMS 4bable 5ed 6rS 5ing 4feet 5ootDM 4houseMS
4land 3ckDGMS 3eDGMS 4less 3mpDGMS 5yRT 4sily 6nessM 5yPRT 3ng 4kDGMRSZ 5erM 5yRT 3sterDGMS 3tchDGMS 4terDGSU 2vi 4i
2xi 4i 4v 4x 3vi 5i 1m 1nidarianMS 1oDES 2achDGMS 5loadS 5manM 6en 5work 3djutorMS 3gulantMS 7teDGNS 8ionM 8orMS
3lDGMS 4esceDGS 8nceM 9t 4faceMS 5ieldS 4itionMS 9istMS 4mineS 3rsePRTY 6nDGS 7essM 3stDGMRSZ 5al 5erM 5guardS 5lineMS
3tDGJMS 4ingM 4roomS 4tailMS 3uthorDGMS 3xDGRSZ 4erM 4ial 5ngY 2bMS 3altM 3berS 4leDGMRSZ 6rM 6stoneMS 3nutS 3raMS
3webMS 6bed 7yRT 2caM 4ineM 3ciS 4usM 4yges 5xM 3hinealM 4leaMS 7e 7r 3kDGMS 4adeMS 5mamie 5tielMS 6ooMS 6riceMS
4chaferS 5rowMS 4erelMS 5yed 4fightGMS 9ingM 4ily 5nessM 4leMS 6shellMS 4neyMS 4pitMS 4roachMS 4scombMS 5ure 4tailMS
4yPRT 3oMS 4aMS 4nutMS 4onDGMS 2dMS 3aMS 3ded 4ing 4leDGS 3eCDGRSZ 4ineM 4pendencyM atMS 4rCM 4xM 3fishMS 3gerMS 3ices
5ilMS 4ficationM 6erM 5yDGNRSXZ 3onS 3pieceMS 3swallop 2edMS 4ucationM bal 3fficientMS 3lenterateMS 3nzyme 3qualMSY
3rceDGNRSVZ 6rM 5ionM 3valMSY 3xistDGS 7enceM 9t 4tensive 2ffeeMS 6cakeMS 6houseMS 6makerMS 6potMS 5rMS 6damMS 4inDGMS
2gMS 3encyM 5tY 3itateDGNSVX 7ionM 7orMS 3nacMS 5teMS 4itionAM 9al 7veY 5zable 7nceAM 8t 4omenMS 5scenteM ai 3wheelMS
2habitDGS 7antMS 8tionM 3eirMS 4reDGS 6nceIM 8yM 7tIY 4sionM 6vePY 8nessM 3oMS 4rtMS 2ifMS 4fed 5ing 5ureDGMS 3lADGSU
3nDGMRSZ 4ageMS 4cideDGS 8nceMS 9t aalY 4erM 4suranceM 3r 3tal 4usM 2keDGMS 2lS 3aMS 4nderMS 3dMPRSTY 4blooded 4nessM
3eslawM 4usMS 4yS 3icM 5ky 4seumMS 4tisM 3l 4aborateDGNSVX aionM dist bveY aorMS 5geMS 7n 5pseDGMS 7ible 5rDGMS
6boneMS 6dMS 6less 5teDGNSX 7ralMY aize 6ionM 6orMS 4eagueMS 5ctADGSV 7edU 9ly 7ibleMS 8onAMS 8veMSY 9ismM btMS
azationM beDGS 7orMS 5enMS 5geMS 6ialityM 8nMS 8te 4ideDGRSZ 5eMRSZ 6rM 7yMS 5sionMS 4ocateDGMNSX 8ionM 5idMS 7al 5q
6uialY aismMS 8es 8umMS 7yM 4udeDGS 5sionM 7ve 3ogneMS 4nMS 5elMS 7cyM 6s 5ialMSY 8ismM atMS 6stMS 6zationACM 7eACDGS
8rMS 5nadeDMS 5oscopyMS 5yMS 4phonMS 4rADEGS 5antMS 6tionEM 7uraMS 5blindP anessM 5edU 7s 5fastP 9nessM 6ulPY 8nessM
5istS 6zationM 7eDGS 5lessPY 9nessM 5wayS 4ssalY 6i 6usM 5tomyMS 6rumM 3tMS 4ish 3umbineMS 5nDMS 6ar 6istMS 2mJL 3aMS
4kerMS 4tose 3bDGJMRSZ 4atDGMSV 6antMS 6ivenessM 4edU 5rM 4inationMS 6eADGS 7dU 7rMS 6gsM 4oMS 4ustDGSV 7ibilityM
9leMS 8onM 3eGIMRSZ 4backMS 4dianMS 6c 6enneMS 5ownMS 5yMS 4linessM 5yPRT 4stibleMS 4tMS 4uppanceMS 3fitES 4ortDEGMS
7ableP bnessM ayU 7erMS 7ingY 7less 4yRT 3icMS 5alY 7ityM 4ngM 4tyM 3m 4aMS 5ndDGLMRSZ 7antMS 7eerDGS 8rM 7mentMS 7oMS
4emorateDGNSVX aionM aorMS 5nceADGLS 8mentAM cs 6dABDGS 7ably 8tionAMS 9ory 6surable ateIY 6tDGMS 7aryMS 8teDGS 9orMS
5rceM 7ialMSY aismM bzationM ceDGS 4ieMS 5ngleDGS 5serateDGNSVX aionM 6sarMS 9iatMS 9yMS 7ionACDGS aaireS aerMS 5tAS
6mentMS 6talMS 7edAU 8eMS 9manM aen 9womanM cen 8rS 7ingA 4odeEIS 6ification 7ousY 7tyMS 6oreMS 5nPRTUY 6alityS 8tyM
6erMS 6nessMU 6placeMS 6s 7ense 6wealHM athM cs 5tionMS 4unalY 6eDGMNSX 6icabilityM aleI by 9ntMS 9teDGNSVX aionM bveU
aorMS 7onM 7queMS 7smM 8tMS 9ic 7tyMS 5tationMS 9ve aity 8orMS 6eBDGMRSZ 7rM 3orbidity 3pDGMSY 4actDGMPRSTY 7ion
7nessM 7orMS 5nionBMS 9ably 9shipM 9wayMS 6yMS 5rabilityM 8leI 9yI 7tiveMSY 6eBDGS 6isonMS 6tmentMS bal dizationM
feDGS 5ssDGMS 7ionM aateY 5tibilityIM 8leIMS 9yI 6riotMS 4eerMS 5lS 6led 7ingY 5ndious 8umMS 6sateDGNSX adU 9ionM 9ory
5reDGS 5teDGS 7nceIM as 9ies 9yIM 8tIY 6itionMS 9vePY bnessM 8orMS 4ilationMS 6eDGRSZ 7rM 4lacenceM ayM 9tY 6inDGRSZ
8antMS 8erM 8tMS 7sanceM atY 5ected 6mentDGMS aary 6teDGNPRSTXY 8dU 8nessIM 7ionM 6xMSY 7ionDMS aal 8tyMS 5ianceM 8tY
6cateDGS adY 9ionM 7it 9yM 6mentDGMS aaryU 5yDGNSX 4oS 5nentMS 5rtDGLS 7mentM 5seACDEGS 7dly 7rMS 6iteDGMNSXY 8ionCM
bal 8orMS 6tDGMS 6ureEM 5teMS 5undBDGMS 8edU 4rehendDGS 9sibilityIM cleI dyI bonIM ds bveMPSY dnessM 6ssCDGSV 8edU
8ible 9onCM 8orMS 5iseDGS 5omiseDGMS 4trollerMS 4ulsionMS 8vePY anessM 7orily 9yMS 5nctionMS 5tationMS balY 6eADGS
7rMS 8ate 8izationM aeDGS 6ingM 3radeMSY 7shipM 2nGMS 3catenateDGNSX aionM 5vePY 7nessM 4ealBDGLRSZ 7edU 8rM 7mentM
5itDMS 7edPY 9nessM 6vableI ayI 7eBDGS 5ntrateDGMNSX aionM 8ic aally 5ptMS 7ionMS aal 7ualY aizationMS ceDGS 5rnDMU
7edUY 7ing 7s 6tDEGS 7edY 7goerS 7inaDGMS 8zeDGS 7masterMS 7oMS 5ssionaireMS bl bry 4hM 5ieS 5s 4iergeMS 5liateDGNS
9ionAM 9orMS by 5seNPRTY 7nessM 6ionM 4laveMS 5udeDGS 6sionMS 8veIPY anessIM 4octDGS 7ionMS 5mitantMSY 5rdM 7anceMS 9t
8tMS 5urseMS 4reteDGMNPSXY 8nessM 7ionM 4ubinageM 8eMS 5piscenceM bt 5rS 6red 8nceMS ay 7ing 5ssV 7ionMS 3demnDGRSZ
7ationMS 9ory 7erM 5nsateMNSX 9ionM 7eDGRSZ 8rM 5scendingY 9sionM 4ign 5mentMS 5tionADGS 9alMSY bity 9edU arMS 9ingM
4oMS 5lenceMS 5mMS 6iniumMS 5neDGS 5rMS 4uceDGSV 6tDGMV 7anceM 7ibilityM 9le 8onM 8vityM 7orMS 7ressMS 5itMS 3eM 4ys
3fabMS 6bed 7ing 6ulateDGNSX aionM 4ectionMRSZ aerM cyMS 5deracyMS 9teM 5rS 6eeMS 7nceGMS 6rable 8lM 7ed 8rMS 7ing
5ssedY 7ionMS aalMS 7orMS 5ttiM 4idantMS 9eMS 6eDGRSZ 7nceMS 8tY 9ialY cityM 7rM 6ingY 5gurationS 8eB 5nedU 7mentMS
5rmADGS 7ationAMS 9ory 7edU 5scateDGNSX 9ionM 9orMS by 4lagrationMS 6teDGNSX 7ionM 5ictDGMS 5uenceMS 8t 4ormBZ 7ableU
8l 8nceM 7ismM 9tMS 8tyM 4rereMS 5ontationMS dal 4useRZ 7dY 6ingY 5tationM 6eDGS 3gaDGMS 4ealDGLS 7mentM 5rMS 6iesM
5stDGSV 7ionM 4lomerateDGMNSX bionM 4ratsM 7ulateDGNSX bionM bory 5egantMS 8teDGNSX 9ionM cal eismM gtMS 6ssMS 8ional
8manM 9en 8people arsonMS 8womanM ben 5uenceM 8tY 6ityIMS 6ous 3icMS 5alY 4ferMS 7ous 3jectural 9eDGMS 4oint 4ugalY
7teDGNSX 8ionM 5nctMSV 8ivaMS aeMS aitisM 5rationMS 6eDGRSZ 7rM 3kDMRZ 3man 3nectADEGSV 7able 7edU 7ionEMS 8veMS 9ityM
7orMS 5d 4ing 5ptionMS 5vanceM 6eDGRSZ 7rM 4oisseurMS 5tative 4ubial 3querADGS 7ableU 7edU 7orMS 6stAM 5istadorMS
3sDGS 4anguineous aityM 4cienceless 8tiousPY dnessM 6ousPUY 9nessMU des 5riptionM 4ecrateADGNS adU 9ionAM cs 6utiveY
5nsual 8sMS 6tDGMS 5quenceMS 9tY aialIY 5rvancyMS 8tionM cismM etMS asmM aveMSY 9oireS arMS byMS 4iderADGS 8ableI by
9teINPY bnessIM aionAIM ds 8edU 5gnADGS 7eeMS 7mentMS 5stDGS 7enceMS ayIMS 9tIY 7oryMS 4olableI 7tionMS 8ory
6idateDGNSX bdU aionM aorMS 7ngY 5mmeM 5nanceMS 8tMSY 5rtia 8umM 4pectusMS 5icuousIPY bnessIM 6racyMS 8torMS bialY
7eDG 4tableMS 7ularyMS 6ncyIM 7tMSY 5ellationMS 6rnationM 5ipateDGNS 9ionM 6tuencyMS atMS 8teADGNSV 9ionAM calMSY eism
ftyMU cs 5rainedU 9tMS 6ictDGSV 9ionMS 9orMS 6uable 7ctACDGSV 9ionACMS cal cistCS avePY cnessM 9orMS 7eDGS 4ulKMS 6arK
7teMS 6shipM 6tDGS 7ancyMS 9tMS 8tionMS ave 5mableMS 6eBDGRSZ 7dU 7rM 8ismM atMS 6mateDGNSXY adU 6ptionM 9veMS 3t
4actADGS 7able 7less 5gionMS 8usPY anessM 5inBDGLRSZ 7erM 9izationM beDGS 7mentM 5minantMS 9teACDGS bdU aionCM aorMS
4d 4emnDGS 6plateDGNSV aionM bveMSY 7oraneityM cousY 7tM 8ible by 8uousPY cnessM 5nderMS 6tDEGLMS 7edEY 9nessM 7ionMS
9usPY bnessM 7ly 7mentEM 5rminousY 5stableI 8ntMS 7edU 5xtualization ceDGS 4iguityM 7ousY 5nenceIM 8tMS 9alMS 6gencyMS
9tMSY 6ua 8lY 8nceEMS 8tionEMS 7eDEGS 7ityEMS 7ousEY 7umM 4ortDG 7ionMS aistMS 4ra 6bandM 8ssoonS 6ceptionM bveMS
7tDGM 8ible 9le aity 9onS 8ualY 6dictDGS aionMS aory 8stinctionMS 6flowS 6ilMS 7ndicateDGNSX dionM 6ltoMS 6ptionMS
7untalY 6rianMS aism 8etyM 8ly 8nessM 8wise 7yMPS 6stDGMS 6veneDGS 9tionMS 5etempsM 5ibuteDGNX 9ionM 9orMS by 6tionM
6vanceMS 7eDGRSZ 8rM 5olCS 7lableU 8edCU 9rMS 8ingC 6versialY ayMS 9tDGS aibleI 4umaciousY 8yM 6elious 8yMS 5seDGNSX
6ionM 3undrumMS 4rbationMS 3valesceDGS anceMS btMS 4ectionM aal 8ve 7orS 5neADGS 7rMS 6ienceIMS 9tIY 6tMS 7icleMS
8onMS aalUY cityMU dzeDGS aeerS 5rgenceMS 9t 6sant 8tionMS calY eistMS 7eY 6tADGS 7edU 8rMS 7ibilityM 9leMS 5xY 6ityM
5yBDGS 6anceGMS 6orMS 4ictDGMS 7ionMS 5nceDGS 8dU 7ingUY 5vialY 9ityM 4okeDGS 5luted 8ionMS 5yDGMS 4ulseDGNSVX 7ionM
8veY 3yM 2oDGMS 3kADGS 4bookMS 4edU 5rMS 6yMS 4houseS 4ieMS 5ngM 4outMS 4wareMS 3lDGMPRSTYZ 4antMS 4erM 4ieMS 4nessM
3nskinMS 3pDGMRSZ 4erDGM 6ageM 7teDGNSV 8ionM 9veMPSY bnessM 8orMS 3rdinateDGMNSY adU 9ionM 9orMS 3tMS 4ieMS 2pDGJMS
3acetic 4yM 3eMS 3ierMS 4lotMS 4ngM 4ousPY 7nessM 3ped 5rMS 6headMS 6plateM 6y 4ing 3raM 3seMS 3terMS 3ulaMS 6teDGNSV
7ionM 8veMS 3yADGS 4bookMS 4catMS 7ted 8ing 4istMS 4left 4rightDGMS 4writerMS 2quetryMS 6teDGMS 7ishY 2r 3acleMS 4lMS
3belMS 3dADEGMS 4ageM 4ialMSY 7ityM 5lleraMS 5teM 4less 4onDGMS 5vanM 4uroyMS 8sM 3eDGMRSZ 4ligionistS 4rM 4spondentMS
3giMS 3ianderM 3kDGSU 4age 4erMS 4screwDGMS 3mMS 4orantMS 3nDGMRSZ 4ballMS 5readM 4cobMS 5rakeS 4eaMS 6l 5rDGM
6stoneMS 5tMS 4fieldS 5lakesM 6our 7werMS 4iceMS 5ly 5nessM 4mealM 4rowDGMS 4stalkMS 7rchM 4ucopiaMS 4yPRT 3ollaMS
7ryMS 4naMS 6lMS 6ryMS 6tionMS 6virusMS 5erMS 6tMS 3p 4ora 7lMS 7teNXY 8ionIM 9sm 6ealY 9ityM 4sMS 5eM 5manM 6en
4ulenceM 8t 5sM 6cleMS 7ular 3r 4alMS 6led 7ing 4ectBDGPRSTVY 7edU 7ionMS aal 8veMS 7nessIM 7or 5lateDGMNSVX 9dU 8ionM
bal 9veMS 5spondDGS aenceMS ctMS aingY 4idorMS 5eS 4oborateDGNSVX bdU aionM aorMS cy 5deDGS 5sionM 7veMSY 4ugateDGNSX
8ionM 5ptDGPRSTY 7ibilityIM 9leI 8onMS 7nessM 3sageMS 5irMS 4etDGMS 3tegeMS 5xM 4ical 6es 5sol 7neM 3undumM 4scateDGNS
8ionM 3vetteMS 2sM 3hDGS 3ignDGRSZ 6atoryMS 6erM 4neMS 3meticMS 8ally 8ianMS 6ologistMS ayM 4ic 6ally 4ogonistMS 8yMS
5logical 9stMS 8yMS 5nautMS 5politanMS cismM 5sMS 3play 4onsorDGMS 3setDGS 6ted 7ing 3tDGJMSY 4arMS 6red 7ing 4linessM
5yPRT 4umeDGMRSZ 7rM 6ierS 2tMS 3angentMS 3eMS 4rieMS 5minous 3illionMS 3tageGMRSZ 7rM 5rMS 4erMS 4onDGMS 6mouthM bs
6seedMS 6tailMS 6woodMS 6y 3yledonMS 2uchDGMS 5etteS 3garMS 4hDGM 5s 3ld 4eeMS 4is 4ombMS 3ncilMS 7manM 8en 7orMS
7personMS 7womanM aen 4selDGJMS 7orMS 4tADEGMS 5ableU 8y 5downMS 5edU 6nanceDEGS 6rEMS 7actDGSV aionMS 8rgumentS
8ttackDGMS 7balanceDGMS 8lastS 7claimDGMS 9ockwise 8ultureMS 7ed 8spionageM 8xampleS 7factual 8eitDGMRSZ berM 8oilMS
7ing 9surgencyMS 9telligenceM 7manM adDGMS 8easureMS 9lodyS 9n 8oveS 7offensiveMS brMS 7paneMS 9rtMS 8etition
8ointDGMS aseDGMS 8roductive 7revolutionMS haryMS 7signDGMS batureMS 9nkGMS 8pyMS 8trokeMS 8unk 7tenorMS 7vailDGS
7weightMS 6ssMS 5less 5rified 6yMS 7manM 8en 7sideMS 7wide 8omanM aen 5yMS 6wide 3pAS 4eMS 4leCDGSU 6tMS 5ingMS 4onMS
3rageM 7ousPY anessM 4getteS 4ierDGMS 4seDEGMS 6bookS 6rMS 6work 4tDGMSY 5eousEY 9nessM 6sanMS 7yEMS 5houseMS 5ierMS
5linessM 6yPRT 5roomMS 5shipMS 5yardMS 3scousM 4inMS 3tureM 6ierMS 2valent 4riance 8t 3eMS 4nMS 5antDGMS 4rADEGSU
5ageM 6llMS 5ings 5letMS 5tMPSY 6nessM 4tDGS 5ousPY 8nessM 4yMS 2wDGMRSZ 3ardMSY 6iceM 6linessM 3bellMS 4irdMS 4oyMS
3catcherMS 3erDG 3girlMS 3handMS 4erdMS 4ideMS 3lGJMS 4ickMS 5ngM 3manM 4en 3orkerMS 3patS 4okeMS 5xM 4uncherMS 3rieMS
3shedS 4lipMS 2xDGS 3combMS 3swainMS 2yPRTY 3nessM 3oteMS 3puMS 2zenDGS 5ageM 3ily 4nessM 3yMPRST 1pd 2l 2s 1rabMS
4bed 6rMS 5ily 6nessM 7g 5yPRT 4grassM 4like 4wise 3ckDGJMRSYZ 5downMS 5erM 7jackMS 5headMS 5leDGJMS 6ingM 5potMS
5upMS 3dleDGMS 3ftDGMS 5ily 6nessM 5smanM 9shipM 7en 6people 6womanM 9en 5yPRT 3gMS 4ginessM 5yPRT 3mS 4med 6rS 5ing
4pDGMS 5ingM 5onMS 3nberryMS 4eDGMS 4ial 5umMS 4kDGMS 5caseMS 5ily 6nessM 5shaftMS 5yPRT 4nyDMS 3pMS 4eMS 4ped 6rS
5ieMRST 6ng 5y 4sM 5hooterMS 3shDGMS 4sPRTY 5nessM 3teDGMRSZ 5rDGM 3vatMS 4eDGJS 5nMPSY 6nessM 4ingM 3wMS 4dadMS
4lDGMRSZ 5erM 5spaceMS 5yMRST 3yS 4fishMS 4olaS 5nDGMS 3zeDGMS 4ily 5nessM 4yMPRST 2eakDGMS 5ily 6nessM 5yPRT 4mDGMRSZ
5erM 7yMS 5ily 6nessM 5yPRT 4seCDGIMS 4teADGKNSV 5ionAMS 8ismMS atMS 6veMPSY 8nessM 7ityM 5orMS 5ureMS 3cheMS 3d
4enceM 6tialDGMS 6zaMS 4ibilityIM 6leI 7yI 5tBDEGMS 6ablyE 6orMS 6worthyP 4oMS 4ulityIM 6ousIY 9nessM 3edMS 4kMS 4lMS
4pGMRSZ 5erM 5ily 6nessM 5yPRT 3mainsM 5teDGNSX 6ionM 6oria 9umMS 8yMS 4eMS 3nelateDGNSX 8ionM 3oleMS 4soteDGMS 3peMS
4t 4uscular 3scendoCMS 7tMS 4sM 4tDGMS 5fallen 5less 3taceous 4inMS 6ismM 6ous 4onneM 3vasseMS 4iceMS 3wDGMS 4elM
6workM 4manM 5en 2ibMS 4bageM 5ed 6rMS 5ing 3ckDGMS 5etGMRSZ 7erM 3erM 3key 3meMS 4inalMSY 8ityM 9zeCDGS 6ologistMS
ayM 4pDGMS 4sonDGMS 3ngeDGMS 4kleDGMS 6yRT 4olineMS 3pes 4pleDGMRSZ 7rM 7ware 6ingY 3ses 4isM 4pDGMPRSTY 5breadS
5inessM 5nessM 5yPRT 4scrossDGMS 3teria 7onM 4icMS 6alUY 8ity 6ismMS 7zeDGRSZ 9rM 5queDGMS 4terMS 2oakDGMS 5yRT
3chetDGMRSZ 7erM 7ingM 4kDMS 5eryM 4odileMS 4usMS 3ftGRSZ 3issantMS 3neMS 4yMS 5ismM 3okDGMS 5edPRTY 7nessM 5neckMS
4nDGMRSZ 5erM 3pMS 4landMS 4ped 6rMS 5ing 3quetM 7teMS 3sierMS 4sADGSTU 5barMS 6eamMS 6onesM 7wMS 8manM 9en 6red
8edGMS 5checkDGMS 6urrentMS 7tMS 8ting 5er 5fireMS 5hatchDGS 5ingMS 5ly 5nessM 5overMS 5patchMS 6ieceMS 5roadMS 9sM
5town 5walkMS 6indMS 7se 6ordMS 3tchMS 6etMS 8y 3uchDGMS 4pM 5ierM 5yRTZ 4tonMS 3wDGMS 4barMS 4dDGMS 5edU 5fundDGS
4feet 5ootMS 4nDGMS 5edU 2ucialY 5bleMS 5fixMS 8ionMS 6ormMS 6yDGS 3dM 4dyRT 4eMPRTY 5nessM 4itesM 6yMS 3elPRTY 5nessM
5tyMS 4tMS 3ftDS 5y 3iseDGMRSZ 6rM 3llerMS 3mbDGMSY 5leDGMS 6inessM 6yPRT 5yRT 4minessM 5yPRT 4petMS 5leDGMS 3nchDGMRS
6inessM 6yPRT 3pperMS 3sadeDGMRSZ 7rM 4eMS 4hDGMRSZ 5erM 5ingY 4tDGMS 5aceanMS 6l 5ily 6nessM 5yPRT 3tchMS 3xMS
2yDGJMRSZ 3babyMS 3ogenicS 9sM 4nics 4surgeryM 3ptMS 5analysis 5ic 7ally 5ocurrencyMS 6gramMS 9pherMS byM 3stalMS
7line 9zationM aeADGS 8ographic ey 1t 2n 2r 1u 2bDGMRSZ 3byholeMS 3eMS 4rM 3ic 5al 5leMS 4smM 5tMS 4tMS 3oidS
2ckoldDGMS 7ryM 5oMS 3umberMS 2dMS 3dleDGMS 5yRT 3gelDGJMS 2eDGMS 2ffDGMS 2isineMS 2linary 3lDGMS 3minateDGNSX 8ionM
3otteMS 3pabilityM 6leI 7y 4ritMS 3tMS 4ismM 6tMS 5vable 7rMS 7teBDGNS 9dU 8ionM 8orMS 4uralY 6eDGMS 7dU 3vertMS 2mMS
3berDGS 6someP anessM 4rous 3inM 3merbundMS 4ing 3ulativeY 5i 5onimbi ausM 5usM 2neiformM 3nilingusM 5ngMRTY 2pMS
3boardMS 3cakeMS 3fulMS 3idMS 5ityM 3olaDMS 3paS 4ed 4ing 3ric 2rMSY 3abilityM 4cao 5yMS 4reM 4teDGMSV 5iveMS 5orKMS
7ial 3bDGMS 4ingM 4side 5toneMS 3dMS 4leDGS 3eBDGKRSZ 4dU 4rKM 4ttageM 3fewMS 3iaM 5e 4eMS 4oMS 5sityMS 5usPY 7nessM
4umM 3lDGSU 4erMS 5wMS 4icueDGMS 5nessM 6gM 4yPRT 3mudgeonMSY 3rantMS 4encyMS 6tAFY 7s 4icula 9r 8umM 4yDGMS 5combDGMS
3seDGMSV 5dY 4iveAEY 4orMS 6ily 7nessM 6yP 3tPRTY 4ailDGLS 7mentMS 6nDGMS 4nessM 4syDGMS 3vaceousP anessM 5tureMS
4eDGMS 4yRT 2shionDGMS 4yRT 3pMS 4idMS 6orMS 3sDEFGS 4edPY 3tardMS 4odial 8nMS 9shipM 6yM 5mMRSZ 6arily 8yU 6erM
6houseMS 6izationM 8eDGS 2tMRST 3aneous 4wayMS 3backMS 3ePY 4nessM 4syRT 4yS 3icleMS 4eMS 3lassMS 4erMS 6yM 5tMS
3offMS 4utMS 3terMS 4hroatMS 4ingMSY 4lefishMS 3upMS 3wormMS 1w 2t 1yanM 4ideM 4obacteria 2berbullyMS 5cafeS 5neticS
asM 5punkMS 5sex 6paceMS 3orgMS 2clamenMS 4eADGMS 4ic 6alY 5stMS 4ometerMS 5neMS 6ic 5pediaMS 7s 6sM 5tronMS 2gnetMS
2linderMS 6rical 2mbalMS 6istMS 2nicMS 5alY 5ismM 3osureMS 2pressMS 2stMS 4ic 5tis 2tokines 4logistMS 7yM 4plasmM 9ic
4sineM 1zarMS 4inaMS 5sm 6tMS 0dabMS 3bed 5rMS 4ing 4leDGRSZ 6rM 2ceMS 3haMS 4shundMS 3tylMS 6icMS 2dMS 3aismM 6tMS
3dyMS 3oM 4es 2emonMS 6ic 2ffinessM 4odilMS 4yPRT 3tPRTY 4nessM 2gS 3gerMS 3oS 4es 3uerreotypeDGMS 2hliaMS 2ilinessM
4yMPS 3ntily 6nessM 5yMPRST 3quiriMS 3ryGMS 5ingM 5maidMS 7nM 6en 5womanM 8en 3sMS 4yMS 2leMS 3lianceMS 5erM 4yDGRSZ
3matianMS 2mMS 3ageDGMS 6able 6dU 6sM 4skDGMS 3eMS 3med 4ing 5t 3nBDGMS 4ably 5tionM 4edT 3pDGMNPRSTXYZ 4enDGRZ 6erM
5rM 4nessM 3selMS 6flyMS 4onMS 2nceDGMRSZ 5rM 4ingM 3delionMS 5rM 4ifyDGS 4leDGS 4ruffM 4yMRST 3gDGRSZ 4erM 6ousY
4leDGRSZ 6rM 3ishMS 3kPRTY 4nessM 3seuseMS 2pperRT 4leDGMS 2reDGMRSZ 4devilMS 9ryM 4rM 4say 3ingMY 3kMNPRTXY 4enDGRZ
6erM 4ieS 4nessM 4roomMS 3lingMS 3nDGMRSZ 4edRT 5rM 3tDGMRSZ 4boardMS 4erM 2shDGMRSZ 4boardMS 4erM 4ikiMS 5ngY
3tardMSY 7linessM 2ta 4baseMS 4setMS 4type 3eDGMRSVZ 4bookS 4dU 4less 5ineDGMS 4rM 4set 3iveMS 3umM 2ubDGMRSZ 4erM
3ghterMSY 3ntDGS 5ingY 5lessPY 9nessM 3phinMS 2venportMS 3itMS 2wdleDGRSZ 6rM 3nDGMS 2yMS 3bedMS 4reakM 3careM
3dreamDGMRSZ 8erM 3lightMS 8sM 4ong 3timeM 2zeDGMS 4dY 3zleDGMRSZ 6rM 5ingY 1b 2l 1c 1dDGS 2edK 2ingK 1eaconMS 6essMS
3dMNRTXY 4beatMS 5oltMS 4enDG 4headDGS 4lineMS 8ssM 5ockDGMS 5yPRT 4panMS 7ned 8ing 4woodM 3fNPRTX 4enDG 6ingY 4nessM
3lGJMRSZ 4erM 6shipMS 4ingM 4t 3nM 4eryMS 4shipM 3rHMPRSTY 4estS 4nessM 4thM 6s 4yMS 3thMY 5bedMS 6lowMS 5lessY 6ike
5s 5trapMS 5watchMS 3ves 2bMS 3acleMS 4rkationM 5mentM 4teBMRZ 6rM 5ingM 4uchDGMS 7eeMS 8ryMS 3entureMS 3ilitateDGNS
9ionM 7yMS 4tD 3onairPY 8nessM 4uchDGS 3ridement 5sM 3tMS 4orMS 3uggerS 4tDGM 5anteMS 2cadeMS 6nceM 8yM 7tMSY 4fMS
5feinateDGS 4gonMS 4lMS 4mpmentM 4pitateDGNSX 9orMS 4thleteS 7onMS 4yDG 3easedM 4dentMS 4itMS 6fulPY 9nessM 5veDGSU
7rMS 6ingY 4lerateDGNS 9ionM 9orMS 4ncyIMS 5nialMS 5tIY 4ptionMS 7vePY 9nessM 3ibelMS 4dableU 5eBDGRSZ 6dY 5uous
4literMS 4malMS 7ization 6teDGNS 7ionM 5eterMS 4pherableIU 4sionIM 8s 6veIPY 8nessIM 3kDGMS 4chairS 4handMS 4leS
3lamationMS 8ory 5rationMS 9ve 8ory 6eBDGRSZ 7dU 7rM 4ensionMS 4inationM 6eDGMRSZ 7rM 5vityMS 3oherence 4lletageMS 8e
4ngestantMS 5structionism 4rMS 5ateADGNSV 7ingM 8onAM as 8veY 7orMS 5ousIY 8nessM 5umM 4upageDGMS 4yDGMS 3reasingY
5eDMS 6ing 5mentDGS 5pit 8udeM 4iminalizationM 4yDGS 5ption 2dicateADGS 7ionMS 7orMS 9y 3uceDGS 5ible 5tDGV 6ibleMS
7onMS 7veY 2edDG 3jayMS 3mADGS 3pMNPRSTXY 4enDG 4fakeMS 4nessM 3rM 4skinM 5talkerS 2fZ 3acementM 6rMS 4lcateDGNSX
8ionM 4mationM 7ory 5eDGRSZ 6rM 4ulterMS 3eatDGMRSZ 6edU 7rM 6ismM 8tMS 4cateDGNS 7ionM 5tDGMSV 6ionMS 7veMPSY 9nessM
6orMS 4ndantMS 6edU 5estrationS 5seDGMSV 7lessPY bnessM 6ibleI 9yI 7veMPY 9nessM 4renceM 7tialY 5ralMS 6ed 6ing 3fer
5st 3iantY 4brillation borS 4ciencyMS 8t 6tMS 4lementM 4nableIU 5eADGS 6dU 6rMS 5iteIPVY 8nessIM 7ionAM as 8veY
3lateDGNS 6ionM 9ary 4ectDGSV 7ionMS 7orMS 3oggerMS 4liantMS 7teDGNS 8ionM 8orMS 4rmityMS 3raudDGRSZ 7erM 5yalM 4ockDG
5sterMS 3tPRTY 4nessM 3unct 3yDGS 2g 3eneracyM 8teMV 3radeB 4eeMS 2hydratorMS 6ogenase 2icerMS 3ficationM 4yDGNS
3gnDGS 3stMS 5ic 3tyMS 2jectDGS 6edY 6ionM 2layDRZ 3ectable 9y 7tionM 4gateDG 4teDGNSX 6rious 5ionM 3ftM 5wareM 3iMS
4beratePVXY anessM 4cacyIMS 6teIY 8nessM 8ssenMS 5iousPY 9nessM 4ghtedY 7fulY 4minator 4neateDGNSX 8ionM 5quencyMS
9tMSY 4quesceDGS ant 4riousPY 9nessM 6umMS 4verADGS 7ableS 8nceM 7edU 8rMS 3lMS 3phiniumMS 3taMS 3udeDGS 4geDGMS
4sionMS 8al 6veY 4xe 3veDGRSZ 5rM 2magogic 9ally 7ueMS 9ryM 7yM 4ndDGMS 6ingU 4rcateDGNSX 8ionM 3eanDGS 6orM 4ntedY
6iaM 4sneMS 3igodMS 7dessMS 4johnMS 4mondaineMS 8eM 4seDGMS 4tasseMS 3oDGM 4cracyMS 7tMS 8icU aally 9zationM aeDGS 4de
4grapherMS 9icMS bally bsM 9yM 4lishDGS 6tionMS 4nMS 5etizationM 5iac 8alY 6c 7ally 6zeDGS 5ologyMS 5strability aleI
by 9teDGNSVX aionM bveMPSY dnessM aorMS 4teDG 5ic 4unt 3ulcentMS 4rMRST 5ePY 6nessM 5ralMS 6ed 7rMS 6ing 2nM
3ationalization 5uration 7eDG 3driteMS 3gueM 3iability 6leU 5lMS 4erM 4grateDGNS 8ionM 4mMS 4trification 4zenMS
3ominational 4tative 4uementMS 5nceDGLS 8mentMS 3sePRTY 5nessM 4ityMS 3tDGIMS 4alY 4ifriceMS 5nM 5stMS 7ryM 5tionM
4ureIMS 3uclearizeDGS 4dationM 5eDGS 4nciationMS 3yDGRSZ 2odorantMS 6izationM 8eDGRSZ 9rM 2partedM 6mentMS aalY
cizationM eeDGS 6ureMS 3endabilityM 8leU 9y 6enceIM 9yMS 8tIMSY 3ictDGS 6ionMS 4latoryMS 3leteDGNS 6ionM 4orably
6eBDGS 5yADGLS 6mentAM as 3onentMS 4rtationMS 6eeMS 6mentM 4sitADGMS 7orMS 9yMS 3raveDGS 6ityMS 4ecateDGNS 8ingY 9onM
8ory 6iateDGNS 9ionM 5dationMS 5ssantMS 7ingY 8onMS 8veMS 7orMS 7urization 4iveDGS 4ogramming 3thM 5s 3utationMS 5eDGS
5izeDGS 5yMS 2railleurMS 6mentMS 4ngementM 3byMS 3elictMS 8ionM 3ideDGS 4sionM 6vePY 8nessM 5ory 4vationMS 8veMS 5eB
3mal 5titisM 6ological bstMS ayM 4isM 3ogateDGNS 7ionM 7orily 9y 3rickMS 5ereMS 5ngerMS 3v 4ishMS 2salinateDGNS 9ionM
7izationM 9eDGS 3cantM 4endDFGS 7antMS 7er 4ribableI 7eBDGRZ 8rM 6ptionMS 9vePY bnessM 8orS 5yDGS 3ecrateDGNS 8ionM
4lection 4rtDGMRSZ 6erM 6ification 7onMS 5vedUY 6ingU 3iccantMS 7teDGNS 8ionM 8orMS 4derata 9umM 4gnADGS 6ateDGNSX
8ionM 4rabilityMU 7lenessM 8yU 5eB 6dU 5ous 4stDGS 3kMS 4illG 4topMS 3olateDGNPSY 8nessM 7ionM 3pairDGMS 7ingY 4eradoM
9es 7teNPY 9nessM 8ionM 4icable 9y 5seDGS 5te 4oilmentM 5ndenceM ayM 9tY 5tic 8ally 7smM 3sertMS 7spoonS cfulS
3tinationMS 6eDGS 6yMS 5tuteN 8ionM 4royDGRSZ 7erM 5uctDGMSV 8ibilityIM aleI 9onM 9vePY bnessM 3uetudeM 4ltorily 8y
2tachBDGLS 6mentMS 4inDGLS 6eeMS 6mentM 3ectBDGSV 6ableU 6edU 6ionM 7veMS 6orMS 4nteMNSX 6ionM 4rLS 5gentMS
5iorateDGNS aionM 5mentM 6inableI 9ntMS 9te 8eADGS 9dU aly 9rMS 8ismM atic dally 5redU 7nceM 8tMS 6ing 4stably 7tionM
3hroneDGLS 8mentM 3onateDGNSX 7ionM 7orMS 4xDGMS 5ificationM 7yDGNS 3ractDG 4imentMS 9alY 5tusM 2uceMS 3teriumM
2vastateDGNS 8ingY 9onM 8orMS 3elopADGLS 7edU 8rMS 7mentAMS balY 3ianceM 7yM 6tMS 5teDGMNSX 6ingU 7onM 4lDGLMS 5ishPY
8nessM 5mentM 5ryMS 5tryMS 4ousPY 7nessM 3oid 4lutionM 5veDGS 4tedY 6eMS 5ionMS 8alMS 4urDGS 5tPRTY 6nessM 2wM
3berryMS 3clawMS 3dropMS 3inessM 3lapMS 3yPRT 2xterityM 6ousPY 9nessM 4roseM 1harma 2otiMS 3wMS 1iabetesM 6icMS 4olic
8alY 3criticMS 9al 3demMS 3ereses 7isM 3gnoseDGS 7isM 7ticS aally aianMS asM 4onalMSY 4ramMS 7matic cally 8ed 8ing
3lADGMS 4ectMS 7al 7icMS 9al 9sM 4ingS 4og 6ueMS 4yses 6isM 5zes 3m 4agnetic asm 5nte 4eterMS 6ric 9alY 4ondMS 7backMS
3pasonMS 4erDGMS 4hanous 5ragmMS 9atic 3ristMS 4rheaM 4yMS 3sporaMS 4taseM 5oleM 7ic 3thermyM 4omMS 6ic 5nic 4ribeMS
3zepam 2bbleDGMS 3sM 2ceDGS 4sI 4y 3hotomous 8yMS 3ier 5st 3kMRSXZ 4erDG 5yMS 4headS 4ybirdS 3otyledonMS bous 3t 4a
5teDGMNSX 6ionM 6orMS 8ialY 8shipMS 4ionM 7aryMS 4umM 2dAU 3actic 8ally 3dleDGRSZ 6rM 5y 6squat 4ums 3geridooS 3oM 4es
3st 2eDMS 3lectricMS 3reses 6isM 3selDGMS 3tDGMRSZ 4aryMS 4erM 5ticS 8sM 4itianMS 2ffDGRSZ 4erDG 6enceIM as 8tIY
9iable blMS bteDGNS ddU cionM 4icultY 9yMS 5denceM 8tY 4ractDGS 8ionM 4useDGNPSVY 7nessM 6ionM 7vity 2gMS 3eratiM
4stDGMSV 6edU 6ibilityM 8leI 7onIM 9s 7veS 3gerMS 4ingS 7sM 3icamS 4tMS 5alY 7isM 5ization 7eDGS 3nifiedU 6yDGS
5taryMS 6yIMS 3raphM 7s 4essDGSV 7ionMS 2keDGMS 3tatS 2lapidated 9ionM 4tationM 5eDGNS 5ionM 5orMS 7y 3doS 3emmaMS
4ttanteMS 9ish bmM 3igenceM 7tY 3lMS 4yMS 5dallyDGS 3uent 4teDGNSX 6dU 5ionM 2mPRSY 3eMS 4nsionMS 9al 9less 3inishDGS
8edU 5uendoMS 6tionMS 8veMS 4tyM 3medU 5rMS 5st 4ing 3nessM 3pleDGMS 5y 3witMS 6ted 2nDGMRSZ 3arMS 3eS 4rM 4tteMS
3gDGM 4batMS 4hyMS 4ily 5nessM 4leMS 4oM 5es 4usMS 4yPRT 3kR 4yMRST 3ned 5rDGMS 6timeM 6wareM 4ing 3osaurMS 3tM
2ocesanMS 6eMS 3deMS 3ramaMS 3xideMS 5nMS 2pMS 3htheriaM 6ongMS 3loidMS 5maMS 7cyM 7tMS 8a 8icU aally 9stMS 5pia
3oleMS 3ped 5rMS 4ing 4yRT 3soS 5maniaM acMS 4tickMS 3terous 4ychM 7s 2reRTY 4ctADGSTV 6er 6ionIM 9al 9less 9s 7veMS
6ly 6nessIM 6orMS 8ateMS 8ial 8shipMS 8yMS 4ful 3geMS 3igibleMS 3kMS 3ndlMS 3tM 4ballS 4ily 5nessM 4yDGPRST 2sM
3ableDGLS 7mentM 4mbiguateN 4ppointingY 4rmingY 4ssembly 5trousY 3bandmentM 5rmentM 4elievingY 4ursalM 7eDGLS 8mentMS
3cM 4ernDGLS 7ibleI ay 8ngY 7mentM 4hargedU 4ipleMS 8shipM 7inarianMS by 9eDGMS adU 4loseDGS 8dU 4oGM 5graphyMS
5lorationS 5mbobulateDGNS dionM 6fitDG 9ureM 6modeDG 5ncertingY 6nectedPY cnessM 6solateY 5rdanceM 9tY 5thequeMS
5urageDGLS amentMS 9ingY 5verADGS 8edU 9rMS 8yAMS 4reetPRTY 8nessM 6pancyMS 9t 6teNPY 8nessM 7ionIM aary 5iminant
ateDGNS bingU conM borMS dy 4ursivenessM 5sMS 6santMS 7ionMS 3dainDGMS 7fulY 3embowelDGLS amentM 3figurementMS
4ranchisementM 3gorgementM 4runtleDGLS amentM 4uiseDG 8dU 5stedY 7ingY 3hDGMS 4abilleM 5rmonious 4clothM 9s
4earteningY 5velDGLS 8mentM 4panMS 4ragMS 4towelMS 4wareM 6sherMS 6terM 4y 3illusionDGL bmentM 4nfectantMS 9ionM
5terestedPY dnessM 3jointedPY anessM 4unctive 8ure 3kMS 4etteMS 3lodgeDGS 3malY 5ntlementM 5yDGMS 6edU 4emberDGL
9mentM 4issiveY 3orderY 5ganizationM 3parageDGLS 9mentM 8ingY 7teY 5tcherMS 4elS 6led 7ing 5nsaryMS 8tionMS 7eBDGRSZ
8rM 5rsalM 7eDGNS 7ionM 4iritDGS 4leasureM 4osableMS 7lMS 6edI 6itionIMS 6sessionM 4roofMS 6portional 6veB 4utableI
9yI 7ntMS 7tionMS ausY 6eBDGMRSZ 7dU 7rM 3quietDGMS 6sitionMS 3regardful 5pairM 6uteBM 4uptDGSV 7ionMS 8veY 3sectDGS
5d 5mblanceM 8eDGRSZ 9rM 6inateDGNS aionM 5nsionMS 6tDGMRSZ 7erM 5rtationMS 5s 4idenceM 8tMS 5milar 8itudeS 5ng
5pateDGNS 8ionM 4ociateDGNSV 9ionM 5lubleI 7teNPY 9nessM 6veADGS 8dU 5nanceMS 8t 4uadeDGS 6sive 3t 4affMS 5lY 5nceDGMS
6tY 5steMS 4emperM 5ntionMS 4illateMNSX 9ionM 7eryMS 5nctIPTVY 8er 8ionMS 9vePY bnessM 8nessIM 6guishBDGS bableI bedU
4ortDGR 7ionMS 4ractDG 8edY 8ionS 6it 6ught 5essDG 8ful 8ingY 5ibuteADGNSV adU 9ionAM cal cs aveY 9orAS bshipS 6ctAS
4urbDGRSZ 7anceMS 7edU 8rM 7ingY 3unionM 3yllabic 2tchDGMS 3herDGMRSZ 6erM 3ransitive 3sy 3toDGMS 4yMS 3zMS 2ureticMS
4nalY 2v 3aMS 4lent 4nMS 3eDGMRSTZ 4rM 5geDGS 7nceMS 8t 5seNPXY 7nessM 6ificationM 8yDGNS 7onM 9ary 7tyMS 5tDGS
6iculitisM 4stDGLS 6itureMS 6mentM 3ideBDGMRSZ 6dU 6ndMS 6rM 4nationM 5eDGMRSTYZ 6rM 5gM 5ityMS 4sibilityIM 7leI 6onMS
8al 6vePY 8nessM 5orMS 3orceDGLMS 7eMS 7mentMS 4tMS 3ulgeDGS 3vyDGMS 2xielandM 2zzily 5nessM 4yDGPRST 1jellabaMS
1oGHJMRSZ 2able 2bS 3bed 4inMS 6g 3ermanMS 3ro 2cMS 3entMS 3ileY 5ityM 3kDGMRSZ 4etDGMS 4landS 4side 4workerMS 4yardMS
3torDGMS 6al 7teMS 4rinaireMS 8l 7eMS 3udramaMS 4mentDGMS 8aryMS 9tionMS 8edU 2dderDGMS 6y 4le 3geDGMRSZ 5mS 5rM 4yRT
3oMS 2eMS 3rM 3sAU 4kinMS 2ffDGS 2gMS 3cartMS 5tcherMS 3eMS 4ared 3fightMS 5shMS 3gedPY 6nessM 5relM 4ing 4oneGRST
4yMRST 3houseMS 3ieMS 3legMS 6ged 7ing 4ike 3maMS 5tic 8ally 7smM 8tMS 3napper 3sbodyS 4ledS 3trotMS 7ted 8ing 3woodMS
2ilyMS 3ngMSU 2ldrumsM 3eDFGS 4fulPY 7nessM 3lDGMS 4arMS 4houseMS 4opDGMS 4yMS 3menMS 3omiteM 4rM 5ousY 3phinMS 3tMS
4ishPY 7nessM 2mainMS 3eDGMS 4sticMS 8ally 9teDGNS bdU aionM 8ityM 3icileDGMS 7iary 4nanceM 7tMSY 6teDGNS 7ionM 7rices
9xM 5eerDGS 8ingY 5ionMS 5oM 6es 2nMS 3aMS 4teDGNSX 5ionM 3eAFU 3gDGMS 4leMS 3keyMS 3ned 4ing 5sh 4ybrookMS 3orMS 3uts
2odadMS 5h 6s 4leDGMRSZ 6bugMS 6rM 3hickeyMS 3lally 3mDGMS 4sayerMS 5dayM 5terS 3rIS 4bellMS 4jambS 4keeperMS 5nobMS
7ckerS 4manM 6tMS 5en 4plateMS 5ostS 4stepMS 8ped 9ing 6opMS 4wayMS 4yardMS 2paM 4mine 3eDGMRSZ 4rM 4y 3ier 5st 4nessM
5gM 3pelgangerS 2rkMS 4yRT 3mMRSZ 4ancyM 6t 4erM 4ice 5toryMS 4ouseM 3salY 3yMS 2sageMS 3eDGMS 3h 3imeterMS 3sDGRSZ
4houseS 4ierMS 3t 2tDGMRSZ 3ageM 4rdMS 3comMS 3eS 4rM 3ingY 3ted 4ing 4yRT 2ubleADGS 6headerMS 6speakM 6tMS 5oonMS 5y
4tDGMRSZ 5erM 5fulPY 8nessM 5ingY 5lessY 3cheDGMS 3ghM 5nutMS 5tyRT 5yRT 3rPRTY 4nessM 3seDGS 2veMS 4cotS 7eMS
4tailDGMS 3ish 2wagerMS 3dily 5nessM 4yPRST 3elDGMS 4rDGMS 3nDGMRSZ 4beatMS 4cast 4draftMS 4erM 4fallMNS 5ield
4gradeDGMS 4heartedPY bnessM 5illMS 4loadBDGMS 4market 4playDGS 5ourMS 4range 5ight 6ver 4scale 5hiftDGS 5ideMS 6zeDGS
7ingM 5poutMS 5tage 7irsM 7teM 6ream 5wingMS 4tempo 5imeM 5ownM 5rendMS 6odden 5urnMS 4wardS 5ind 4yRT 3ryMS 3seDGRSZ
5rM 2xologyMS 2yenMS 5neMS 2zDGNSX 3eM 4nHM 3ily 3yPRT 1pi 2t 1rabMPSY 4ber 6st 4nessM 3chmaMS 4onian 3ftADGS 5eeMS
6rMS 5ily 6nessM 7gM 5smanM 9shipM 7en 6womanM 9en 5yPRT 3gMS 4ged 5ing 5yRT 4netMS 4onMS 6flyMS 5onDGMS 4sterS
3inDGMRSZ 5ageM 5boardMS 5erM 5pipeMS 3keMS 3mMS 4aMS 5ticS 8ally 8sM 7stMS 7zationMS 8eDGS 3nk 3peDGMRSZ 5rM 6yMS
3stic 7ally 3t 4ted 3ughtboardS 3wGJMRSZ 4backMS 5ridgeMS 4erM 4ingM 4lDGMS 4nA 4stringMS 3yMS 2eadDGMS 5fulPY 8nessM
5locksM 5noughtMS 4mDGMRSZ 5boatMS 5edU 6rM 5ily 6nessM 5landM 6ess 6ike 5worldMS 5yPRT 4r 5ily 6nessM 5yPRT
3dgeDGMRSZ 6rM 3gsM 3nchDGS 3ssADGMSU 5ageM 5erMS 5inessM 7gMS 5makerMS 8ingM 5yPRT 3wA 2ibbleDGMRSZ 7rM 4letMS 3erM
3ftDGMRSZ 5erM 5netS 5woodM 3llDGMRSZ 5erM 5masterMS 3nkBGJMRSZ 5ableU 5erM 3pMS 4ped 5ingMS 5yRT 3veGJMRSZ 5lDGMRSZ
6erM 5n 5rM 5shaftMS 5wayMS 3zzleDGMS 6y 2ogueMS 3idS 3llPRT 5eryMS 5nessM 5y 3medaryMS 3neDGMS 3olDGMS 4pDGMS 5inessM
5yPRT 3pMS 4kickMS 4letMS 4outMS 4ped 6rMS 5ingS 8sM 4sical 5yM 3ssM 3ughtMS 3veMRSZ 5rM 3wnDGJS 5ingM 4seDGMS 5ily
6nessM 5yPRT 2ubS 4bed 6rMS 5ingMS 3dgeDGMS 6ryM 3gMS 4ged 5ieMS 6ng 6stMS 5y 4storeMS 3idMS 5ismM 3mMS 4beatMS 4linMS
4med 6rMS 5ing 4stickMS 3nkMNRST 5ardMS 5enPY 7nessM 3peMS 3thersM 2yDGMRSTYZ 3adMS 3erMS 3nessM 3s 3wallM 1ual 4ismM
5tyM 2bMS 3bed 5rMS 4inM 6g 3ietyM 4ousPY 7nessM 2cal 4tMS 3hessMS 4yMS 3kDGMS 4billMS 5oards 4lingMS 4pinsM 4weedM
4yMRST 3tCFIKS 4ile 6ityM 5ng 4less 2dDGMS 3eMS 3geonM 2eMS 3lDGJMRSZ 4erM 4istMS 3nnaMS 3tMS 2ffDGMRSZ 4erM 2g 3outMS
2h 2keMS 4domMS 2lcet 4imerMS 3lDGPRST 4ardMS 4nessM 4y 3yU 2mbPRTY 4bellMS 4foundDGS 4nessM 4oS 4struck 4waiterMS
3dumMS 3myMS 3pDGMRSZ 4inessM 4lingMS 4siteS 5terMS 4yPRT 2nMS 3ceMS 3derheadMS 3eMS 3gDGMS 4areeMS 4eonMS 4hillMS
3kDGMS 3ned 5r 5st 4ing 4o 2oMS 3decimal 5na 7l 6umM 3polyS 2peDGMRSZ 4rM 3le 5xMS 4icateADGNS 8ionAM 8orMS 6itous 8yM
2rabilityM 5le 6y 4nceM 4tionM 3essM 3ing 3st 3umM 2skM 4inessM 4yPRT 3tDGMRSZ 4binMS 4cartS 4erM 4inessM 4less 4man
5en 4panMS 4sheetS 4yPRT 2tch 3eousY 3iable 4fulPY 7nessM 3yMS 2vetMS 1warfDGMS 5ish 7mM 2eebMS 3llGJRSZ 5erM 5ingM
4tI 2indleDGS 1yadic 2bbukMS 6im 2eDGMRSZ 3ingA 3rM 3stuffM 2ingM 2keMS 2namicMS 7alY 7sM 6smM 6teDGMRSZ 8rM 5oMS
4stic 6yMS 2senteryM 3functionMS bal 3lecticMS 5xiaM 7cMS 3pepsiaM 6ticMS 4hagia 5oria 8c 4rosiumM 3tonia 5pi 7a 8n 1z
0ea 2ch 2gerPRTY 5nessM 3leMS 5tMS 2rDMSY 3acheMS 3budMS 3drumMS 3fulMS 3lMS 4domMS 4inessM 4obeMS 4yPRT 3markDGMS
4uffMS 3nDGJRSTZ 4edU 5rM 5stMPSY 7nessM 4ingsM 3phoneMS 4ieceS 4lugMS 3ringMS 3shotM 4plitting 3thDGUY 5bound 5en
7wareM 5inessM 5lingMS 6yRT 5quakeMS 5sU 6haking 5wardS 6orkMS 8mMS 5yPRT 3waxM 4igMS 2seDEMS 4lMS 4mentMS 3ilyU
4nessMU 5g 3tM 4bound 4erlyMS 6nRZ 7erM 7most 4wardS 3yPRTU 4going 2tBGNRSZ 3ableMS 3enU 4rM 5yMS 2veMS 4sdropS 9ped
brMS aing 1bbDGMS 2onyMS 2ullienceM 8tY 6tionM 1ccentricMS 9ally 9ityMS 3l 4esial 8sticMS calY 2helonMS 3idna
4nodermMS 3oADG 4esA 4ic 4locationM 4s 2lairMS 4tM 3ecticMS 8ally 8ismM 3ipseDGMS 5ticM 3ogueMS 2ocideM 3l 4ogic 8alY
7stMS 6yM 3n 4ometricS 6icS 8alUY 8sM 7stMS 7zeDGRSZ 9rM 6yMS 3systemMS 3tourismM 9tMS 2ruM 2stasyMS 5tic 8ally 2uS
3menicalY 8ismM 7smM 2zemaM 1dACMS 2amame 2dyDGMS 2elweissM 3maMS 2geDGJMRSZ 4rM 4wise 3ily 4nessM 5gM 3yPRT 2ibilityM
4leMPS 6nessM 3ctMS 3ficationM 6eMS 5erM 4yDGNRSZ 5ingU 3tADGS 4able 4edU 4ionMS 4orMS 6ialMSY 9izeDGS 6shipM 2uc
4abilityM 6leI 5teADGNSV 7dU 6ionAM 9alY bistS 9istS 9s 6orMS 4eBDGS 3tainmentM 1ek 2lMS 2rieRT 4ly 4nessM 1ffDGS
3aceDGLS 6mentM 3ectDGMSV 6iveIPY 9nessIM 6ualIY 8teDGS 4minacyM 8teY 4ndiMS 4rent 5vesceDGS anceM btY 4tePY 6nessM
3icaciousY 7yIM 5iencyIMS 8tIY 4gyMS 3lorescenceM bt 4uenceM 7tMS 5via 7umM 5x 3ortMS 6ful 6lessPY anessM 3ronteryM
3ulgenceM 8t 4seDGNSVX 5ionM 6vePY 8nessM 1gad 3litarianMS bismM 2gDGMS 3beaterMS 3cupMS 3headMS 3nogM 3plantMS
3shellMS 2lantineMS 2oMS 3centricMS aally aityM 3ismM 5tMS 6ic 8alY 3maniaM 8cMS 3tismM 6tMS 7ic 9alY 2regiousPY
9nessM 4ssMS 4tMS 1h 1iderMS 5downMS 2genvalueS 6ectorS 3htMS 5eenHMS 8thM as 5hM 6s 5iethM 9s 5yHMS 2nsteiniumM
2steddfodS 2ther 1jaculateDGNSX 8ionM 8ory 2ectDGS 5ionMS 5orMS 1keDGS 1laborateDGNPSXY 9nessM 8ionM 3nM 4dMS 3pseDGS
3sticMS 7ally 8ted 7ityM 8zeDGS 3teDGNS 5dY 4ionM 2bowDGMS 5roomM 2derMSY 5berryMS 5careM 4st 3ritch 2ectADGSV 5able
5ionAMS 8eerDGS 6veMS 5orMS 7alY 8teMS 5ricS 8alY 8ianMS 9tyM 7ficationM 9erM 8yDGNRSZ 6ocardiogramMS gphM is iyM
8uteDGNSX aionM 7deMS 8ynamics 7encephalogramMS jphM lic ls lyM 7logistMS 8ysisM 9teMS aic 7magnetMS dic fally esmM
8otive 7nMS 8icS aaM blly asM 7plateDGS 7scopeMS bic 8hockM 8taticS dsM 7typeMS 7weak 3emosynary 3ganceIM 6tIY 4iacMS
7al 4yMS 3m 4entMS 7alY 8ry 3phantMS 8iasisM 9ne 3v 4ateDGNSX 6ionM 6orMS 4enHMS 6sS 6thM 8s 2fM 3in 4sh 2icitDGS
6ationM 3deDGS 3gibilityIM 6le 3minateDGNSX 8ionM 8orS 3sionMS 3teMS 4ismM 6tMS 3xirMS 2kMS 2lMS 3ipseMS 6isM 6oidMS
9al 5tic 8alY 2mMS 2ocutionM 9ary 9istMS 3deaMS 3ngateDGNSX 7ionM 3peDGLS 5mentMS 3quenceM 7tY 2se 4where
2ucidateDGNSX 8ionM 3deDGS 3sivePY 7nessM 2verMS 4s 3ish 1mS 2aciateDGNS 7ionM 3ilDGMS 3nateDGNSX 6ionM 4cipateDGNS
9ionM 9orMS 3sculateDGNS 9ionM 2balmDGRSZ 6erM 4nkDGLS 6mentMS 4rgoDGM 7es 5kADEGS 6ationEM bs 5rassDGLS 9edU 9ingY
9mentMS 4ssyMS 4ttled 3edS 5ded 6ing 4llishDGLS 9mentMS 4rMS 4zzleDGLRSZ 8mentM 8rM 3itterDGLS 8mentM 3lazonDGLS
8mentM 4emMS 6atic aally 3odimentEM 5yADEGS 4ldenDGS 5ismMS 6zation 4ssDGRSZ 6erM 4uchureM 4werDGS 3raceDGMS 7able
5sureMS 4ocationMS 5iderDGRSZ 9erM 9yMS 6lDGLS 7mentM 4yoMS 6logical astMS 9yM 6nic 2ceeDMS 5ing 2endDGS 5ationMS
3raldMS 4geADGS 6nceAM 8yMS 7t 4ita 6us 4yM 3ticMS 2fS 2igrantMS 6teDGNSX 7ionM 5eMS 3nenceMS 6tY 3rMS 4ateMS 3ssaryMS
5ionMS 3tS 4ted 6rMS 5ing 2oMS 3jiMS 3llientMS 4umentMS 3teDGNSVX 4iconMS 5onM 7alUY 9ismM azeDGS 7less 5veY 2pathetic
6ically 7zeDGS 6yM 3erorMS 3hases 6isM 7zeADGS 5ticU 8ally 4ysemaM 3ireMS 5ic 7alY 7ismM 9tMS 3lacementMS 4oyADGLS
6ableU 6eeMS 7rMS 6mentAMU as 3oriumMS 4werDGLS 7mentM 3ressMS 3tily 5nessM 4yDGMPRST 3yreanM 2uMS 3lateDGNSVX 6ionM
6orMS 4sificationM 8erM 7yDGNRSZ 6onMS 1nMS 2ableDGRSZ 6rM 3ctADGLS 5mentAMS 3melDGJMRSZ 6erM 6wareM 4orDGS 2c
3ampDGLS 6mentMS 4psulateDGNSX aionM 4seDGLS 6mentM 3ephalitic bsM 3hainDGS 5ntDEGLS 7erMS 7ingY 7mentEM bs 7ressMS
4iladaMS 3ipherDGS 4rcleDGLS 8mentM 3l 4aveMS 4oseDGS 7dU 6ureMS 3odeDGRSZ 6rM 4miumMS 5passDGS 4reDGMS 4unterDGMS
5rageDGLS 9mentMS 8ingY 3roachDGLS 8mentMS 4ustDGS 7ationMS 4yptDGS 7ion 3umberDEGS 8edU 6ranceMS 3y 4clicalMS
6opediaMS bc 4stDGLS 6mentM 2dDGJMSV 3angerDGLS 8mentM 3earDGLS 6ingY 6mentMS 5vorDGMS 4micMS 7ally 3gameS 3ingM 4veMS
3lessPY 7nessM 3most 3ocarditis 5rineMS 8ologistMS cyM 4genousY 4metrial 9osis 9um 4rphinMS 5seDGLRSZ 7mentMS 7rM
4scopeMS 8ic 8yM 4thelial 7rmic 5racheal 4wDGLS 5mentMS 3pointMS 3ueDGS 4rableU 6nceM 5eBDGS 3ways 2emaMS 4yMS 3rgetic
9ally 5izeDGRSZ 8rM 5yMS 4vateDGNS 7ionM 2feebleDGLS 8mentM 3iladeDGMS 3oldDGS 4rceDGLRSZ 7ableU 7dU 7mentM 7rM
3ranchiseDEGLS bmentEM 2gageADEGS 6mentEMS 5ingly 3enderDGS 3ineMS 6erDGMS 8ingM 3orgeDGLS 7mentM 3ramMS 5veDGJRSZ 7rM
6ingM 4ossDGLS 7mentM 3ulfDGLS 6mentM 2hanceDGLRSZ 7mentMS 2igmaMS 6tic 9ally 2jambmentMS 3oinDGS 4yBDGLS 5ably
5mentMS 2largeDGLRSZ 7able 7mentMS 7rM 3ightenDGLS 9edU 9mentM 4stADGLS 6eeMS 6mentAM as 4venDGLS 7mentM 2meshDGLS
6mentM 3ityMS 2nobleDGLS 7mentM 3uiM 2ormityMS 5ousPY 8nessM 3ughM 2planeDGS 2queueDS 4irerS 6ingly 2rageDGS 4ptureDGS
3ichDGLS 6mentM 3ollDGLS 6mentMS 2sconceDGS 3embleMS 3hrineDGLS 8mentM 5oudDGS 3ignMS 4lageM 3laveDGLS 7mentM
3nareDGLS 7mentM 3ueDGS 4reDGRSZ 6rM 2tailDGLS 6mentM 4ngleDEGLS 8mentEM cs 3enteMS 4rADGS 5al 5ic 6tisM 5priseGMS
9ingY 5tainDGLRSZ 9erM 9ingMY 9mentMS 3hrallDGLS 8mentM 5oneDGLS 8mentMS 4useDGS 6iasmMS 9tMS aicU cally 3iceDGLS
6mentMS 5ingY 4reY 6tyM 4tleDGLS 7mentMS 5yMS 3ombDGLS 6mentM 5ological astMS 9yM 4urageMS 3railsM 6ned 5nceDGLMS
8mentM 7ingY 6tMS 5pLS 6mentM 6ped 7ing 4eatDGS 7ingY 7yMS 5eMS 5nchDGLS 8mentMS 5preneurMS cial cship 4opyM 4ustDGS
4yAMS 5phoneS 5wayMS 3wineDGS 2umerable 7teDGNSX 8ionM 8orMS 3nciateDGNS 8ionM 3resisM 2velopDGLRSZ 7eMS 8rM 7mentM
4nomDGS 3iableU 7y 4ousPY 7nessM 4ronmentMS balY dismM ftMS 7sM 4sageDGS 5ionDGS 3oyMS 3yDGMS 4ingY 2zymatic 5eMS
1olian 2nMS 2sinophilS aic 1pauletMS 2eeMS 2hedrineM 4meraM 8lY 2icMS 4enterMS 4ureMS 7anMS 3demicMS 8ally 7ological
cstMS byM 5rmal 7ic 8sMS 4uralS 3glottisMS 4ramMS 7matic 6phM 8s 8yM 3lepsyM 6ticMS 4ogueMS 3nephrineM 3phanyMS
3scopacyM 8l 8teM 4odeMS 6ic 8ally 4temic 7ological by 5leMS 5olary 3taphM 7s 4helial 8umM 6tMS 4omeMS 6izeDGS 2ochM
5al 5s 3nymous 3xyDGMS 2silonMS 1quabilityM 5le 6y 4lDGMSY 5ityIM 6zationM 7eDGRSZ 8rM 4nimityM 4teBDGNSX 5ionM 5orMS
7ial 3erryMS 4strianMS aismM 8enneMS 3idistantY 4lateralMS 5ibriumEM 4neMS 5octial 6xMS 4pAS 5ageMS 5mentM 5oiseM
5pedAU 6ingA 4tableI 8yI 6tionM 5yIMS 4v 5alenceMS ayMS 9tMSY 5ocalUY 9nessM 8teDGNSX 9ionM 9orMS 1rC 2aMS 3dicableI
7teDGNS 8ionM 8orMS 3seBDGRSZ 5rM 4ureMS 2biumM 2e 3ctDGPSY 5ile 6onMS 5nessM 5orMS 3long 3miteMS 2gMS 3o 4nomicS
9ally 9sM 4sterolM 4tM 2mineMS 2odeDGS 4ible 3genous 3sionM 5ve 3ticS 6aM 7lly 6ismM 2rDGS 3andMS 5tI 4taMS 5ic 7ally
5umM 3oneousY 4rMS 2satzMS 3t 4while 2uctDGS 5ationMS 3diteNY 6ionM 3ptDGSV 5ionMS 2ysipelasM 3throcyteMS 7mycin
1scalateCDGNS 7ionCM as 7orMS 5lopDGMS 5opeS 4padeMS 5eDGLMS 6eMS 6mentMS 5ismM 7tMS 5ologistS 9y 4rgotMS 5oleMS
5pmentMS 3hatological ay 4ewDGS 3ortDGMS 3ritoireMS 4owMS 3udoMS 4tcheonMS 2ophageal 7i 7usM 3teric 8ally 2p
3adrilleMS 4lierDGMS 3ecialY 3ionageM 3lanadeMS 3ousalM 6eDGS 3ressoMS 4itM 3yDGS 2quireMS 2sayDGMRSZ 5erM 5istMS
3enceMS 5tialIMS 9ly 2tablishADEGLS 9mentAEM ds 4teMS 3eemDEGMS 4rMS 3imableI 6teDGMNSX 7ionM 7orMS 3oppel 3radiol
5ngeDGLS 8mentMS 4ogenMS 5us 4usMS 3uaryMS 1taMS 2c 3hDGJRSZ 4erM 4ingM 2ernalPY 7nessM 5ityMS 2haneM 5olM 3erM 5ealY
3icMS 5alUY 5sM 3moid 3nicMS 6ally 6ityM 4ocentric bsmM 5grapherS aic cally ay 5logicalY 9stMS 8yM 3ological 8stMS 7yM
4sM 3ylM 5eneM 2iolated 5ogic 9al 7yMS 3quetteM 2udeMS 2ymologicalY 9stMS 8yMS 1ucalypti 8usMS 3hreDGMS 3lidean
2genicS 7ally 7istMS 7sM 2karyoteMS 8ic 2logistMS 8ic 6zeDGRSZ 8rM 5yMS 2nuchM 6s 2phemismMS 8tic bally 4oniousY 6yM
5riaM 7c 8ally 2reka 3oMS 4piumM 2tectic 3hanasiaM 6izeDGS 4enicsM 3rophication 1vacuateDGNSX 7ionM 5eeMS 3deDGRSZ 5rM
3luateADGNSVX 7ionAM 7orS 3nescenceM 9t 4gelic 9alMSY bismM 8smM 9tMS aic 8zeDGS 3porateDGNS 8ionM 8orMS 3sionMS 5vePY
7nessM 2eAMS 3nDGJMPRSTY 4handedY 4ingM 4nessMU 4songM 4tMS 5fulUY 8nessM 5ideM 5ualY 8ityMS 7teDGS 3r 4gladeMS
5reenMS 4lastingMSY 4more 4y 5bodyM 5day 5oneM 5place 5thingM 5where 2ictDGS 5ionMS 3denceDGMS 6tY 3lMPRSTY 4doerMS
6ingM 4ler 6st 4nessM 3nceDGS 3scerateDGNS 9ionM 2ocationMS 7veY 3keDGS 3lutionM 9ary 9istMS 4veDGS 1weMRSZ 3rM 1xMS
2abyteMS 3cerbateDGNS 9ionM 4tDGPRSTY 5ingY 6onM 6tudeM 5nessIM 3ggerateDGNSX adY 9ionM 9orMS 3jouleS 3ltDGS 5ationM
3mMS 4inationAMS 6eADGS 7rMS 4pleDGMS 7dU 3sperateDGNS adY 9ingY aonM 2cavateDGNSX 7ionM 7orMS 3eedDGS 6ingY 4lS 5led
7nceM 9yMS 8tY 6ing 5siorM 4ptDGS 6ionBMS 9ableU alUY bism 4rptDGMS 4ssMSV 6iveY 3hangeDGMS 8able 4equerMS 3iseDGMNSX
5ionM 4tabilityM 7ly 6tionM 5eBDGLRSZ 6dY 6mentMS 6rM 5ingY 5on 3l 4aimDGS 5mationMS 8ory 4udeDGS 5sionMS 9ary 7veMPSY
9nessM 8ityM 3ommunicateDGNSX cionM 4riateDGNSX 8ionM 3rementM 9al 5scenceMS 9t 5taM 6eDGNSX 6ionM 6ory 4uciatingY
3ulpateDGNS 8ionM 8ory 4rsionMS 9istMS 7vePY 9nessM 4sableI 8yI 5eBDGMS 6dU 2ecMS 4rable 8y 6teDGNS 7ionM 4uteBDGNSVX
6ionMRZ 9erM 7veMS 6orMS 6rices 8xM 3geses 6isM 5tic 8al 3mplarMS 8y 6ificationM 8yDGNSX 5tDGS 6ionMS 3rciseDGMRSZ 8rM
4tDGS 5ionMS 3unt 2foliateDGNS 2halationMS 5eDGS 4ustDGMSV 7ibleI 8onM 8vePY anessM 3ibitDGMS 7ionMS aismM ctMS 7orMS
4larateDGNS 9ionM 3ortDGS 6ationMS 3umationMS 5eDGS 2igenceMS 7yMS 6t 4uityM 5ous 3leDGMS 4ic 3stDGS 5enceMS 7t 8ialY
bismM dtMS 3tDGMS 2obiologyM 3dusMS 3genous 3nMS 4erateDGNS 8ionM 3planetMS 3rbitanceM 9tY 4ciseDGS 7mMS 7tMS
3skeletonMS 4phereMS 3thermic 4icMS 6a 7lly 6ismM 2p 3andBDGS 5seMNSVX 6ible 7onM 9ary 9ismM btMS 7vePY 9nessM 4tS
5iateDGNS 8ionM 5riateDGMNS 9ionM 3ectDGS 6ancyM 8tY 7tionMS 6orantMS 9teDGNS aionM 4dienceIM as 9ies 9yIM 8tMSY
6teDGNRSXZ 8rM 7ionM aary 9usPY bnessM 4lS 5led 6ing 4ndBDGS 6ableMS 6itureMS 5seMS 6iveIPY 9nessIM 4rienceDIM as 9ing
8tial 6mentDGMRSZ aalY btionM aerM 5tMPSY 6iseM 6nessM 3iateDGNS 6ionM 6ory 4rationM 5eDGS 6dU 5yM 3lainADGS 7able
7edU 5nationMS 8ory 4etiveMS 4icableI 7teDGNSX 8ionM 6itPY 8nessM 4odeDGS 5itBDGMRSZ 7ationM ave 7edU 8rM 5rationMS
8ory 6eDGRSZ 7dU 7rM 5sionMS 7veMPSY 9nessM 3oMS 4nentMS 8ialY ation 4rtBDGMRSZ 6ationM 6erM 4seDGMS 6dU 5itionMS
7orMS 9y 5tulateDGNSX aionM 5ureMS 4undDGRSZ 7erM 3ressDGMSVY 7edU 7ibleI 8onMS aismM ctMS dic alessY 8vePY anessM
7wayMS 4opriateDGNSX aionM aorMS 3ulsionMS 4ngeDGS 4rgateDGNSX 9dU 8ionM 2quisitePY 9nessM 2t 3ant 3emporaneousPY
enessM 8e 8izationM aeDGS 4ndBDGRSZ 6erM 5sibility 8le 7onMS 9al 7vePY 9nessM 5tMS 5uateDGNS 8ionM 4riorMS
5minateDGNSX aionM aorMS 5nalMSY 8izationMS aeDGS 3inctDGS 7ionMS 5guishBDGRSZ aableI aerM 4rpateDGNS 8ionM 3olS 5led
6ing 4rtDGS 6ionMRZ 9ateY 9erM 9istMS 3raMS 5cellular 6tDGMSV 7ionMS 7orMS 6urricular 5diteBDGNSX 8ionM 5judicial
5legal 5marital 6ural 5neousY 5ordinaire brily cy 5polateDGNSX aionM 5sensory 5terrestrialMS 9itorial gityM 5vaganceMS
atY azaMS 6ehicular 4emeMPRSTY 7nessM 6ismM 8tMS 7tyMS 4icableI 7teDGNS 8ionM 5nsic 9ally 4oversionM 8tDMS 4udeDGS
5sionMS 7ve 2uberanceM 8tY 3dationM 4eDGS 3ltDGS 5antY 6tionM 3rbMS 5an 7iteMS 5iaM 1yeDMS 3ballDGMS 4rowMS 3dropperMS
3fulMS 3glassMS 3ing 3lashMS 4ess 5tMS 4idMS 5nerMS 3openerMS 7ing 3pieceMS 3sightM 4oreMS 4trainM 3teeth 4oothM
3washM 4itnessMS 0faM 2b 3leDMS 3ricMS 6ateDGNSX 8ionM 8orMS 3ulousY 2cadeMS 3eACDGS 4clothM 9s 4less 4palmDGS 4tDGMS
5iousPY 9nessM 3ialMSY 4leY 5itateDGNS 9ionM 9orMS 7yMS 4ngMS 3simileDMS 9ing 3tMS 4ionMS 7al 9ismM 6us 5tious 4oidMS
5rADGS 6ialMS 7zation 8eDGS 6yMS 5tumMS 4ualY 3ultyMS 2dDGMS 3dishP 6tMS 4yP 3eMS 3ingU 2erieMS 2ffDGS 2gMS 3ged 4ing
4otMS 3otGMS 2ienceM 3lDGJS 4ingM 4leM 4ureMS 3nRT 4tDGMPRSTY 5hearted 5nessM 3rGJMPRSTY 4groundMS 4ingM 4nessMU
4wayMS 4yMS 5landMS 3thM 5fulPUY 8nessMU 8s 5lessPY 9nessM 5s 2jitaMS 6sM 2keDGMRSZ 4rM 3irMS 2lconMRSZ 6erM 6ryM
3lGMNS 4aciousY 6yMS 4back 4ibilityIM 6leP 8nessM 7yI 4offMS 5utM 5wDGMS 3sePRTY 5hoodMS 5nessM 5ttoMS 4ieMS 5fiable
7cationM 7erM 6yDGNRSXZ 5tyMS 3terDGJMS 6ingY 2meD 3ilial 7rMSY 8ityMU 9zationM aeDGS 5yMS 4neMS 4shDGS 3ousIY 2nMS
3aticMS 7alY 7ismM 3boyMS 3ciable 5erM 5fulPY 8nessM 5ly 5nessM 4yDGMPRSTZ 5workM 3dangoMS 4om 3fareMS 3gDMS 3lightMS
3ned 4ing 4yMS 3tailMS 5siaMS 7stS 7zeDGS 6tic 9alY 6yDGMS 3zineMS 2r 3adMS 5izeDG 4way 3ceMS 4icalY 3eDGMS 4wellMS
3inaM 6ceous 3mDGJMRSZ 4erM 4handMS 5ouseMS 4ingM 4landMS 4steadMS 4yardMS 3oM 3ragoM 7es 4ierMS 4owDGMS 3seeing
4ightedP anessM 3tDGMS 4her 7most 6st 5ingMS 2sciaMS 5cleMS 5nateDGNSX 8ingY 9onM 5smM 6tMS 7ic 3hionBDGMRSZ 7ableU
ayU 7erM 7istaMS 3tDGMPRST 4backMS 6llMS 4enADGSU 6erMS 6ingMS 4idiousPY anessM 4nessMS 2tDGMPS 3alY 5ismM 7tMS 8ic
aally 6tyMS 3backM 3eMS 4fulPY 7nessM 3headDMS 5rDGMSY 6hoodM 6landMS 7ess 4omBDGMS 6ableU 6less 3igueDGMS 7sM 3nessM
3soS 3tenDGS 5r 5st 4inessM 4yMPRST 3uityM 4ousPY 7nessM 3waMS 2ucetMS 3ltCDGMS 5finderMS 9ingM 5ily 6nessM 5lessPY
9nessM 5yPRT 3nMS 4aMS 3vismM 6tMS 3x 2veS 3orDEGMS 5ableU 8yU 5iteMS 7ismM 2wnDGMRSZ 4erM 2xDGMS 2yMRST 2zeDGS 4dU
1ealtyM 3rDGMS 4fulPY 7nessM 4lessPY 8nessM 4some 3sibilityM 6leIU 7y 4tDGMRSZ 5erM 3tMS 4herDGMS 7beddingM 8rained
7less 7weightMS 7yRT 4ureDGMS 7less 2brile 2cal 3esM 3klessPY 3und 6ateDGNS 8ionM 6ityM 2dMS 3eralMSY 7ismM 9tMS
8zationM 9eDGS 6teDFGNSX 7ionFM 3oraMS 2eMS 3blePRT 6nessM 5y 3dGJMRSZ 4backM 6gMS 4erM 4ingM 4lotMS 3lGJMRSZ 4erM
4good 4ingMY 3t 2ignDGS 5edU 3ntDGMS 3styRT 2ldsparM 3icitateDGNSX 9ionM 7ousY 7yIMS 4neMS 3lDGMRSTZ 4aS 5tioM 4owMS
6manM 7en 6shipMS 3onMS 5ious 5yMS 3tDGMS 2m 3aleMPS 6nessM 3inineMSY 7ityM 6smM 7tMS 6zeDGS 3oral 3urMS 2nMS
3ceDGMRSZ 5rM 4ingM 3dCDGRSZ 4erCM 3estrationM 3nelM 3tanylM 2ral 3mentCFMS 7ationM 7ed 7ing 4iumM 3nMS 4yRT 3ociousPY
9nessM 6tyM 3retDGMS 4ic 4omagnetic csm 5us 4uleMS 4yDGMS 5boatMS 5manM 6en 3tileI 6ityIM 7zationM 8eDGRSZ 9dU 9rM
3uleMS 3vencyM 6tY 4idY 4orM 2ssDFGKS 3tMRSVZ 4al 4erDGM 4ivalMS 6ePY 7nessM 6ityMS 4oonDGMS 2taM 4l 3chDGRSZ 5erM
5ingY 3eDGMS 3idP 5nessM 4shMS 6ismM 8tMS 9ic 3lockMS 3terDGSU 4leM 4uccineM 3usMS 2udDGMS 4al 6ismM 8tic 2verDMS
5ishPY 8nessM 2wMPRT 3nessM 2y 2zM 3zes 1f 1ianceCM 6eMS 6s 3scoM 6es 3tMS 2bMRSZ 3bed 5rMS 4ing 3erM 5boardM 5fillM
5glassM 3rilMS 6lateDGNS 9ionM 5nM 4oid 5sisM 5us 3ulaM 6e 6r 2cheMS 4uMS 3klePRT 6nessM 3tionMS 7alY 9izationMS beDGS
5tiousY 5ve 3usM 2ddleDGMRSZ 6rM 6sticks 5yRT 3elityIM 3getDGMS 6y 3uciaryMS 2e 3fMS 4domMS 3ldIMRSZ 5ed 6rIM 5ing
5sman 7en 5workMRZ 9erM 3ndMS 5ishY 3rcePRTY 6nessM 4inessM 4yPRT 3staMS 2feMRSZ 4rM 3teenHMS 7thM 9s 4hMY 5s 4iethM
8s 4yHMS 2gLMS 3htGMRSZ 5back 5erIMS 5ingIM 3mentMS 3urationFM 8veY 5eDEFGS 6headMS 5ineMS 2lamentMS 8ous 3bertMS
3chDGS 3eACDGKS 4nameS 4rCMS 4t 3ial 4busterDGMRSZ aerM 4greeDMS 8ing 4ngs 3lADGIS 4edU 5rMS 5tDGMS 4ingMS 5pDGMS 4yMS
3mDGMS 4inessM 4makerMS 4stripMS 4yPRT 3o 3terBDGMRSZ 6edU 7rM 4hM 5ily 6nessM 5yPRT 4rateDGINS 7ionIM 2nMRS
3agleDGRSZ 7rM 4lMSY 5eMS 5istMS 6tyM 6zationM 7eDGS 4nceADGS 6ialY 7erMS 7ngM 3chMS 3dGJMRSZ 4erM 4ingM 7sM 3eACDFGST
4ly 4nessM 4ryAM 4spun 5seDGMS 3gerDGJMS 6boardMS 6ingM 6lingMS 6markS 6nailMS 6printDGMS 6tipMS 3ialMS 4cal 5kinessM
6yPRT 4sMS 5hADGS 6edU 7rMS 4teIY 3kDGMS 3ned 4y 2rDGHJMRSZ 3eMS 4armMS 4ballMS 5ombDGJMS 6xMS 5randMS 6eakMS 6ickMS
5ugMS 4crackerMS 4dampM 4fightGMRSZ 9erM 9ingM 5lyMS 4guardS 4houseMS 4lightMRZ 4manM 5en 4placeMS 6ugMS 5owerM
5roofDGS 4rM 4screenS 5ideMS 5tormMS 4trapMS 6uckMS 4wallMS 6terM 5oodM 6rkMS 3mDGMPRSTY 4amentMS 4nessM 4wareM 3stMSY
5bornMS 5hand 3thM 5s 2scalMSY 3hDGMRSZ 4bowlMS 4cakeMS 4erM 6manM 7en 6yMS 4hookMS 4ily 5nessM 6gM 4mongerMS 4netMS
4pondMS 4tailDGS 4wifeM 6ves 4yPRT 3sile 5onBM 4ureMS 3tMS 4fightMS 5ulMS 4icuffsM 4ulaMS 6ousM 2tAKMS 3fulPY 6nessM
3ly 3mentS 3nessMU 3tedAU 5rMS 5st 4ingMSY 2veMRSZ 2xBDGJMRSZ 3ateDGNSVX 5ionM 6veMS 3edY 4rM 3ingsM 4tyM 3tureMS
2zzDGMS 4leDGMS 4yRT 1jordMS 1lDGJ 2abM 4bergastDGS 5ily 6nessM 5yPRT 3ccidY 7ityM 4kMS 3gMS 4ella 8ntS 8teDGNS 9ionM
7umM 4ged 5ingU 4manM 5en 4onMS 4poleMS 4ranceM 8yM 7tY 4shipMS 5taffMS 6oneMS 3ilDGMS 4rMS 3kM 4eDGMS 4inessM 4yPRT
3mage 4beMS 6ed 6ing 5oyanceM ayM 9tY 4eDGJMRSZ 5ncoMS 5proofDGS 5throwerMS 4ingoMS 4mabilityIM 7leMS 3nMS 4geMS
4kDGMRSZ 5erM 4nelDGMS 7etteM 3pMS 4jackMS 4ped 6rMS 5ing 3reDGMS 5upMS 3shDGMRSTZ 5backMS 6ulbMS 5cardMS 6ubeMS 5erM
5gunMS 5ily 6nessM 7gM 5lightMS 5yPRT 4kMS 3tMPSY 4bedMS 5oatMS 5read 4carMS 4feet 5ishMS 5ootDMS 4ironMS 4landM 5etS
4mateS 4nessM 4ted 6nDGS 6rDGRSZ 7erM 7ingY 7yM 6st 5ing 6sh 5opMS 4ulenceM 8t 5sM 4wareM 5ormMS 3untDGMS 6ingY
3vorDGJMS 6edU 6ful 6ingM 6less 6some 3wDGMS 4lessPY 8nessM 3xMN 3yDGS 2eaMS 4bagMS 5iteS 4pitS 3ckDGMS 3dgedU 5lingMS
3eS 4ceDGMRSZ 6rM 5inessM 5yPRT 4ing 4tDGMPRSTY 5inglyM 8nessM 5nessM 3shDGMSY 5lyRT 5potMS 5yRT 3w 3xAMS 4ed
4ibilityIM 6leI 7yI 5ng 5on 4timeM 2ibbertigibbetMS 3ckDGMRSZ 5erDGM 3erM 3ghtMS 6inessM 6less 6yPRT 3mflamMS 8med
9ing 4sily 6nessM 5yPRT 3nchDGMS 4gGM 4tMS 5lockMS 5yRT 3pMS 4pancyM 7tY 5ed 6rMS 6st 5ing 5yS 3rtDGMS 5ationMS 9usPY
bnessM 5y 3tMS 4ted 5ing 2oatDGMRSZ 5erM 3ckDGMS 5ingM 3eMS 3gS 4ged 6rMS 5ingMS 3odDGMRS 5gateMS 5lightDGMS 7t
5plainMS 5waterMS 4rDGMS 5boardMS 5ingM 5walkerMS 4zyMS 3pMS 4houseMS 4ped 5ily 6nessM 7g 5yMPRST 3raMS 5l 4escenceIM
9tI 5tMS 4idPY 6nessM 5nMS 5stMS 3ssDGMS 5yRT 3tationMS 4illaMS 4samM 3unceDGMS 6y 5derDGMS 4rDGMS 5ishDGMS 5y
4tDGMRSZ 5erM 3wDGMS 4chartMS 4erCDGS 6bedMS 6inessM 8gS 6less 6potMS 6yPRT 4n 2t 2uM 3bMS 4bed 5ing 3ctuateDGNSX
8ionM 3eMS 4ncyM 5tY 3ffDGMS 5inessM 5yPRT 3idMSY 5ityM 3keMS 4yRT 3meMS 4moxDGS 3ng 4kDGMS 5yMS 3oresceDGS 9nceM at
5idateDGNS 9ionM 7eMS 6neM 6teM 5ocarbonMS 6scopeMS aic 4xetine 3rryDGMS 3shDGMRST 4terDGMS 3teDGMS 4ingM 5stMS
4terDGMS 7y 3vial 3xIMS 4ed 4ing 2yBDGMRSTZ 3away 3blown 4yM 5s 3catcherMS 3ingM 3leafM 6ves 3overMS 3paperMS 5stS
3sheetS 4peckDGMS 4watterMS 3trapS 3wayMS 4eightMS 4heelMS 1oalDGMS 3mDGMS 4inessM 4yPRT 2bMS 3bed 4ing 2calY 3usADGS
5edU 2dderMS 2eMS 2gCS 3bound 3gedC 4ily 5nessM 6gC 4yPRT 3hornMS 3yMS 4ish 2ibleMS 3lDGMS 3stDGS 2l 3dADGSU 4away
4erMS 4outMS 3iageM 4c 4oMS 3kMS 4loreM 7ic 8stMS 4sinessM 7gerMS 8ingM 5yPRT 4taleMS 4wayMS 3l 4icleMS 4owDGJRSZ 6erM
6ingM 6upS 4yMS 2mentDGS 6ationM 2ndPRTY 4antMS 4leDGS 4nessM 4ueMS 3tMS 4anelMS 2o 3bar 3dMS 4ieMS 4stuffMS 3lDGMS
4eryMS 4hardily 9nessM 8yPRT 4ishPY 7nessM 4proof 4scapM 3tDGJMRSZ 4ageM 4ballGMRSZ 8erM 5ridgeMS 4fallMS 4hillMS
5oldMS 4ie 5ngM 4less 5ightsM 6ngMS 5ockerMS 6ose 4manM 5en 4noteDGMS 4pathM 8s 5lateS 5rintMS 4raceMS 5estMS 4sieMS
5logging 5ore 5tepMS 6oolMS 4wearM 5orkM 4y 2pMS 3peryM 4ishP 7nessM 2rH 3a 4geDGMRSZ 6rM 4yDGMS 3bade 4earGMS 7anceM
4idS 6den 7ingSY 4ore 6ne 3ceDGMS 5dU 5fulPY 8nessM 5psM 4ible 7y 3dBDGMS 3eMS 4armDGMS 4bearMS 5odeDGJS 7ingM
4castGMRSZ 8erM 8leMS 5loseDGS 8ureMS 5ourtMS 4doomDGS 4fatherMS 5eet 5ingerMS 5ootM 5rontMS 4goG 6es 6ne 5roundDGMS
4handMS 5eadMS 4ignPRZ 7erM 7nessM 4knew 6owGS 8ledgeM 8n 4legMS 5imbMS 5ockMS 4manM 6stMS 5en 5ost 4nameDMS 5oonMS
5sicMS 8ally 8sM 4ordainDGS 4partMS 5ersonMS 5layM 4quarterMS 4runnerMS 4sailMS 6w 5eeBRSZ 7ableU 7ing 7nU 7rM
5hadowDGS 6oreS 8tenDGS 5ightDM 9ednessM 5kinMS 5tACDGS 6allDGS 7tionACM 6erMS 6landM 6ryM 4tasteDGMS 5ellGS 5houghtM
5old 4verM 7more 4warnDGS 5ent 5omanM 7en 6rdMS 3feitDGMS 7ureMS 3gatherDGS 5ve 4eDGJMRSVZ 5rM 6yMS 5tS 6fulPY 9nessM
6tableU 7ing 4ingM 5vableU 6eBGPRSZ 7n 8essM 7rM 6ingU 4oGRZ 5erM 6s 5ne 5t 6tenU 3kDGMS 4fulMS 4liftMS 3lornY
3mACDFGIS 4alMSY 6dehydeM 6in 7smM 8tMS 7ties 8yIM 7zationM 8eDGS 5tMSV 6ionACFMS 6tedA 7ingM 4edU 5rAFIM 6ly 4fitting
4ic 5dable 9y 4lessPY 8nessM 4ulaMS 7e 7ic 7teADGNSX 9dU 8ionAM 8orMS 3nicateDGNS 8ionM 8orMS 3sakeGS 7n 4ook 6th
4wearGS 5ore 7n 4ythiaMS 3tMS 4eMS 4hcomingM 5rightPY anessM 5with 4iethM 8s 5ficationM 7edU 8rM 6yDGNRSXZ 5ssimo
5tudeM 4nightMSY 4ressMS 4uitousPY anessM 7yM 5nateUY 6eMS 7tellerMS bingM 4yHMS 3umMS 3wardDGMPRSTYZ 7erM 7nessM 4ent
2ssa 4ilMS 6izationM 8eDGS 3terDGS 2ught 3lDGMPRSTY 4ardM 4mouthed 4nessM 3ndDFGS 5ationMS aal 5edU 6rDGMS 5lingMS
5ryMS 4tMS 5ainMS 8headMS 3rHMS 4fold 4posterMS 4scoreM 5omeMS 5quare 4teenHMS 8thM as 5hMY 6s 2wlDGMS 2xDGMS 3fireM
3gloveMS 3holeMS 5undMS 4untGS 3ily 4nessM 3trotMS 7ted 8ing 3yPRT 2yerMS 1ps 1r 2acasMS 4kDGS 4talMS 5ionIMS 8alY
7usPY 9nessM 5ureDGMS 3gS 4ileRT 6ityM 4mentDGMS 8aryM 9tionM 4ranceMS 7tY 3ilPRTY 5nessM 5tyMS 3meDGMRSZ 5dU 5rM
5workMS 3ncMS 5hiseDEGS 9eMS 9rMS 5iumM 5ophone 4gibilityM 7le 4kDGMPRSTY 5furterMS 5incenseM 5nessM 4tic 7ally 3ppeMS
3tMS 4ernalY 7ityFMS 8zationM 9eDGRSZ arM 4ricidal 9eMS 3udS 5sterS 5ulenceM 9tY 4ght 3yCDGS 3zzleDGMS 2eakDGMS 5ishPY
8nessM 5yRT 3ckleDGMS 6y 3eDRSTY 4baseDGMS 5ieMS 5ooterMS 6rn 4dmanM 6en 5omMS 4hand 5oldMRSZ 8erM 4ing 4lanceDGMRSZ
9rM 5oadDGRSZ 8erM 4manM 6sonry 5en 4phone 4siaS 5tanding 6oneMS 6yleMS 4thinkerMS 9ingM 4wareM 6yMS 5heelDGS 5ill
4zable 5eAGSU 6rMS 3ightDGMRSZ 7erM 3nch 4emyS 5tic 8ally 4ziedY 5yDMS 3q 4uencies 8yIM 7tDGRSTYZ 8edU 9rM 3scoM 6es
4hNPRTXYZ 5enDGRZ 7erM 6tMS 5manM 6en 5nessM 5waterM 3tMS 4fulPY 7nessM 4sawMS 4ted 5ing 4workM 2iable 4rMS 5yMS
3casseeDMS 9ing 5tiveMS 4tionMS 8al 3dgeMS 3edcakeMS 4ndDGSUY 6less 7ies 8nessMU 7yPRTU 6shipMS 4zeMS 3gS 4ateMS 4ged
5ing 4htDGMNSX 6enDG 8ingY 6fulPY 9nessM 4idPY 6ityM 6nessM 3llDMS 5yRT 3ngeDGIS 3pperyMS 3skDGS 5ily 6nessM 5yPRT
4sonS 3tterDGMS 4zM 3volityMS 6ousPY 9nessM 3zzDGMSY 5leDGMS 5yRT 2o 3ckCSU 3gMS 4gingS 4manM 6rchDGS 5en 4spawn
3licMS 6ked 8rMS 7ing 6some 3m 3ndMS 4tDFGS 5ageMS 6lY 5benchRSZ 5ierMS 8smanM aen 9woman cen 6spieceMS 5wardS 3shM
4tCDGS 5bit 8eGMS 8ten 5ily 6nessM 7gMS 5yPRT 3thDGM 5inessM 5s 5yPRT 3ufrouM 3wnDGMS 4zily 6nessM 5yPRT 3zeAU 5nAU
2uctifyDGS 5oseM 3galY 6ityM 3itDGMS 5cakeMS 5ererS 5fulPY 8nessM 5inessM 6onM 5lessPY 9nessM 5yPRT 3mpMS 5ish 5yRT
3strateDGNSX 8ingY 9onM 5umMS 2yDGMS 3erMS 1t 2pGSZ 1uchsiaMS 2ddleDGMS 3geDGMS 2ehrerMS 3lADGS 2g 3al 3gy 3itiveMS
3ueMS 2hrerMS 2lcrumMS 3fillDGLS 7edU 7ingU 7mentM 3lDGMPRSTZ 4backMS 4erM 4nessM 4y 3minateDGNSX 8ionM 3somePY 7nessM
2mS 3bleDGMRSZ 6rM 5ingY 3eDGMS 3igantMS 6teDGNS 7ionM 7orMS 3yRT 2nM 3ctionDGMS 8alY aism ctS btyS 9ryMS 5or 3dADGMS
4amentalMSY bismM dtMS 4edU 4ingM 4raiserMS 8ing 3eralMS 6ry 5ealY 3fairS 3gal 4i 5bleMS 5cidal 8eMS 4oid 5us 4usM
3icularMS 3kDGMS 4inessM 4yPRT 3nelDGMS 5r 5st 4ily 5nessM 4yMPRST 5manM 6en 2rMS 3belowM 4ishADGS 3iousY 3lDGSU
4ongMS 5ughDGM 8s 3n 4aceMS 4ishADGS 7edU 7ingsM 5tureM 3orMS 4semide 3red 4ierM 5nessM 6gM 4owDGMS 4yPRTZ 3therDGS
7anceM 7more 9st 6st 4ivePY 7nessM 3yMS 3zeM 2seACDFGIS 4eMS 4lageMS 3ibilityM 5le 4lierMS 5ladeMS 4onFIKMS 3sDGMS
4budgetMS 4ily 5nessM 4potMS 4yPRT 3tianM 5nessM 4yPRT 2t 3ileY 5ityM 3onMS 3ureMS 5ismM 7tMS 8ic 6tyMS 5ologistMS 9yM
3zDGS 2zzDGMS 4ballS 4ily 5nessM 4yPRT 1wd 2y 0gabMS 3ardineMS 3bed 4inessM 6g 4leDGMS 4yPRT 3erdineMS 3festMS 3leDMS
2dS 3aboutMS 3ded 5rMS 4ing 3flyMS 3getMS 6ryM 3oliniumM 2ffDGMRSZ 4eMS 5rM 2gMS 3a 3ged 4ing 4leMS 2ietyM 3ly 3nADGS
4erMS 4fulY 4said 6yGRSZ 7erM 3tMRSZ 4erM 2lMS 3aMS 4ctic 4xyMS 3eAS 4naM 3lDGMS 4antMSY 7ryM 4bladderMS 4eonMS 5riaMS
6yMS 5yMS 4imaufryMS 5umM 5vantDGS 4onMS 5pDGMS 5wsM 4stoneMS 3ootMS 4re 4shMS 3umphDG 7s 3vanic 7smM 7zationM 8eDGS
6ometerMS 2mbitMS 4leDGMRSZ 6rM 5ingM 4olDGMS 3eDGMPRSTY 4cockMS 4keeperMS 4nessM 4smanshipM 5terMS 4teMS 5ic 3inMS
5eMS 6ssM 5gM 3maMS 4onM 4y 3utMS 3yPRT 2nderMS 3gDGMS 4bustersM 4landM 5ia 6ng 6onM 8ic 4plankMS 4reneDGMS 7ous 4staS
6erMS 4wayMS 3ja 3netMS 3tletMS 4ryMS 2pDGMS 3eMS 2rLMS 3ageDGMS 3bDGMS 4ageM 7man 5nzoMS 4leDGS 3conMS 3denDGMRSZ
6erM 6iaMS 7ngM 3fishMS 3gantuan 4leDGMS 4oyleMS 3ishPY 6nessM 3landDGMS 4icM 6ky 3mentMS 3nerDGS 5tMS 4ishDGLMS
7eeDMS 9ing 7mentMS 3retMS 4isonDGMS 4oteDGMRSZ 7rM 4ulityM 6ousPY 9nessM 3terMS 2sCS 3bagMS 3eous 3hDGMS 4olderS
3ketMS 3lightMS 3man 4en 3oholM 4lineM 4meterS 3pDGMS 3sedC 5s 4ingC 4yRT 3tric 6tisM 5oenteritisM 6intestinal 6nomeS
9ic balY 9yM 6podMS 3worksM 2teDGMS 4au 6x 4crashDGRSZ 9erM 4houseMS 4keeperMS 4postMS 4wayMS 3herDGJMRSZ 6erM 6ingM
3orMS 2uchePRTY 6nessM 6rieM 5oMS 3dily 5nessM 4yPRT 3geDGMS 3ntPRT 5letMS 5nessM 3zeM 4inessM 4yPRT 2ve 4lMS 3otteMS
2wd 3kDGS 4ily 5nessM 4yPRT 3pDGS 2yMPRST 3nessM 2zeDGMRSZ 4boMS 4lleMS 4rM 4tteDGMS 7erMS 3illionS 3pachoM 3umpDGS
1earDGMS 4boxMS 4ingM 4shiftMS 4wheelMS 2ckoMS 2ddit 2eDS 3ing 3kMS 4yRT 3se 3zerMS 2ishaM 2lMS 3atinM 7ous 3capM
3dDGJS 4ingM 3id 4gniteM 3led 4ing 2mMS 3ological 8stMS 7yM 3stoneMS 2ndarmeMS 4erDMS 3eMS 4alogicalY 9stMS 8yMS 4ra
6lMSY 7issimoMS 9tMS 8tyMS 8zationMS 9eDGS 7shipM 6teACDGNSV 7ionACM aal as 7orMS 5icMS 7ally 5osityMS 6usPY 8nessM
4sS 5isM 4ticS 7ally 7istMS 7sM 3ialFY 6ityFM 4culate 4eMS 4i 4talFY 7iaM 7sM 5iveMS 5ourinary 4usMS 3ned 4ing 3ocidal
7eMS 4meMS 5ics 3reMS 3tAMS 4eelPY 7nessM 4ianMS 5leMS 6ityM 4leDGPRST 6folkMS asM 6manMY 9lyU 7en 6nessM 6womanM 9en
5y 4rificationM 7yDGNS 5yMS 3uflectDGS 9ionMS 4inePY 7nessM 4sM 2ocacheDGS 4entric aally 4hemistryM 3deMS 5sicMS 6yM
5tic 3engineering 3g 4rapherMS 8ic aalY 8yMS 3logic 8alY 7stMS 6yMS 3m 4agnetic asmM 4eter 6ric 9alY 7yMS 3physical
9istMS 9sM 4olitical asM 3stationary 4ynchronous 7lineMS 3thermal 8ic 2raniumMS 3bilMS 3iatricS 9ianS 9sM 3mMS 4ane
6iumM 4icidal 8eMS 5nalM 7teDGNS 8ionM 3ontological bstMS ayM 3rymanderDGMS bingM 3undMS 2staltS 5poMS 5teDGNS 6ionM
9al 4iculateDGNSX aionM 4ural 6eDGMS 3undheit 2tS 3awayMS 3ting 3upM 2wgawMS 2yserMS 1hastlinessM 6yPRT 3tMS 2ee
3rkinMS 3ttoMS 6izeDGS 2ostDGMSY 5linessM 6yPRT 5writeGRSZ arM 9ten 7ote 3ulMS 5ishPY 8nessM 1iantMS 5essMS 2bberDGS
6ishM 5tDGMS 4onMS 5us 3eDGMS 3letMS 2ddily 5nessM 4yPRT 2ftDGMS 2gMS 3abitMS 5yteMS 4gramS 4hertzM 4jouleS 4meterS
4ntic 8ally 4pascalS 5ixelMS 4wattMS 3ged 4ing 4leDGMRSZ 6rM 5yRT 3oloMS 2ldDGMRSZ 4erM 4ingM 3lMS 4ieS 5onS 3tMS
2mbalsM 3crackMS 8eryM 3letDGMS 3meMS 4ickMS 7ryM 7y 3pDGMS 4y 2nMS 3gerDGMSY 6breadM 6snapMS 6y 4hamM 4ivitisM 3kgoM
6es 3ned 4ing 3ormous 3sengM 2raffeMS 3dDGRSZ 4erM 4leDGMS 3lMS 4friendMS 4hoodMS 4ishPY 7nessM 4y 3oS 3tDGMS 4hM 5s
2stM 2tS 3eS 2veGJRSZ 4awayMS 4backMS 4nMS 4rM 2zmoMS 3zardMS 1laceS 5ed 5ing 4ialY 6teDGNSX 7ionM 5erMS 3dMPSY
4denDGS 6r 6st 4eMS 4iatorMS 9ial 5olaMS 7i 7usM 4nessM 4some 3m 4orizationM 8eDGS 6ousY 5urDGMS 3nceDGMS 4dMS 5es
5ular 4sM 3reDGMS 4ingY 3snostM 4sDGMS 5blowerMS 9ingM 5fulMS 5houseS 5ily 6nessM 5wareM 5yPRT 3ucomaM 3zeDGMS 4ierMS
5ngM 2eamDGJMS 4nDGJRSZ 5erM 5ingsM 3eM 4fulPY 7nessM 3nMS 4ohumeral 5id 2ibPY 4ber 6st 4nessM 3deDGMRSZ 5rM 4ingM
3mmerDGJMS 7ingM 4pseDGMS 3ntDGMS 3ssandi 8oM 4tenDGMS 6rDGS 3tchDGMS 4terDGMS 7ati 7y 4zM 5yRT 2oamingMS 4tDGMS 5ingY
3bDGMS 4alY 6ismM 8tMS 7zationM 8eDGS 4eMS 5trotterMS aing 4ular 6eMS 6inM 3ckenspielMS 3omM 5ily 6nessM 5yPRT 3pM 4py
3rificationM 6yDGNS 5ousIY 4yDGMS 3ssDGMS 5aryMS 5ily 6nessM 5olaliaM 5yMPRST 3ttal 5isMS 3veDGMS 3wDGMRSZ 4erDGM
4ingY 4wormMS 2ucagon 4oseM 3eDGMS 4dU 4y 3ier 5st 3mPY 4mer 6st 4nessM 3onS 3tMNS 4enM 6ous 4inousY 4ted 5ing 5onMS
7ousY 7yM 2ycerinM 6olM 4ogenM 5l 3ph 1m 1narlDGMS 5yRT 3shDGMS 3tMS 3wDGS 2eissM 2occhi 3meMS 4ic 5sh 2uMS 1oGHJMRZ
2adDGMS 3lMS 4ieMS 4keeperMS 8ingM 4less 4mouth 9s 4postMS 4scorerS 4tenderMS 3tMS 4eeMS 4herdMS 4skinMS 2bMS 3bed
5tMS 4ing 4leDGMRSZ 6dygookM 6rM 3letMS 4inMS 3smacked 4topperS 2dMS 3awful 3childM 8renM 3dammit 6nD 5ughterMS 4essMS
3fatherMS 4orsaken 3headM 4oodM 3lessPY 7nessM 4ike 5nessMU 4yPRTU 3motherMS 3parentMS 3sendMS 4onMS 4peed 2erM 3s
2ferMS 2ggleDGMS 6sM 2ingM 3terMS 2ldMNS 4brickDGMRSZ 9erM 4enRT 6rodM 4fieldS 6nchMS 6shMS 4mineMS 4smithM 9s
3fDGMRSZ 4erM 3liwogS 4yMS 2nadMS 5al 3dolaMS 6ierMS 3eRZ 4rM 3gDGMS 3kS 3na 3orrheaM 9l 3zo 2oM 3berMS 3dMPSY 4byeMS
4hearted 4ish 4lyRT 4nessM 5ight 4sM 4willM 4yMS 3ey 3fDGMS 4ballMS 4inessM 4yPRT 3gleDGMS 5yS 3ier 5st 3kMS 3nMS 3pM
3seDGMS 5berryMS 6umpsM 5stepS 9ped aing 2pherMS 2reDGMS 3geDEGS 5ousPY 8nessM 4onMS 3illaMS 5y 4nessM 3mandizeDGRSZ
arM 4less 3pMS 3seM 3yPRT 2sh 4awkMS 3lingMS 3pelMS 3samerM 4ipDGMRSZ 6erM 6y 2t 3chaS 3hs 3ta 4en 2uacheS 3geDGMRSZ
5rM 3lashMS 3rdMS 5eMS 4mandMS 5etMS 3tM 4yRT 2v 3ernBDGLS 6ableU 7nceM 6edU 7ssMS 6mentMS aal 6orMS 8shipM 3t 2wnDGMS
1r 2abMS 4bed 6rMS 5ing 5yRT 3ceDEGMS 5fulEPY 8nessEM 5lessPY 9nessM 4iousUY 8nessM 4kleMS 3dBMRSZ 4ateDGNSX 6ionCM
4eACDGS 5dU 5rM 4ientMS 4ualPY 7ismM 7nessM 6teDGMNSX 7ionM 3ffiti 7oM 4tDGMRSZ 5erM 3hamS 3il 4nDIMS 5inessM 5yPRT
3mKMS 4marMS 7ianMS 6ticalUY 4ophoneMS 4pusMS 3nS 4aryMS 4dMPRSTY 5amMS 6untMS 5childM arenM 5dadMS 8dyMS 7ughterMS
5eeMS 6urM 5fatherDGMSY 5iloquenceM ct 6oseY 8ityM 5maMS 6otherMSY 5nephewMS 7ssM 6ieceMS 5paMS 7rentMS 5sonMS
6tandDGMS 5uncleMS 4geMS 4iteM 6ic 4nyMS 4olaM 4tDGMRSZ 5eeMS 6rM 5smanshipM 4ular 8ityM 7teDGNS 8ionM 6eMS 3peMS
5fruitMS 5shotM 5vineMS 4hDGM 5icMS 7alY 6teM 5ologistMS 9yM 5s 4nelMS 4pleDGMS 3spBDGMS 4sDGMS 5hopperMS 5landMS
5roots 5yRT 3teDGJMRSZ 5fulPUY 8nessMU 5rM 4ificationM 6yDGNSX 7ingY 5nS 6gMY 5s 5tudeIM 4uitousPY anessM 7yMS
3vamenMS 4eDGMPRSTY 5diggerMS 5lDGMSY 5n 6essM 5sideMS 6toneMS 5yardMS 4id 5meterMS 5tas 7teDGNS 8ionM bal 6yM 4yMS
3yDGMPRST 4beardMS 4ish 4nessM 3zeDGMRSZ 5rM 2easeDGMRSZ 6paintM 5ily 6nessM 5yPRT 4tMPRSTY 5coatMS 5hearted 5nessM
3beMS 3edM 5ily 6nessM 5yPRT 4nDGMPRSTY 5backMS 6eltMS 5eryM 5field 6lyS 5gageMS 6rocerMS 5hornMS 7useMS 5ish 5mailM
5nessM 5roomMS 5stone 6wardM 5woodM 4tDGJRSZ 5erM 5ingM 3gariousPY anessM 3mlinMS 3nadeMS 6ierMS 7neM 3pS 4ped 5ing
3wA 3yhoundMS 2ibbleS 3dMS 4dleMS 7cakeMS 4ironMS 4lockDMS 3efMS 4vanceMS 5eDGRSZ 6rM 5ousPY 8nessM 3ffinMS 5onMS
3llDGJMS 5eMS 3mDGPY 4aceDGMS 4eMS 4inessM 4mer 6st 4nessM 4yPRT 3nMS 4dGJMRSZ 5erM 5stoneMS 4goMS 4ned 5ing 3pDGMRSZ
4eMS 5rM 4peDGMRZ 6rM 3slinessM 5yPRT 4tMY 5leM 5millMS 3tMS 4sM 4ted 6rMS 5inessM 7g 5yPRT 3zzleDGS 6yMRST 2oanDGMS
4tMS 3cerMS 6yMS 3gM 4gily 6nessM 5yPRT 3inMS 3kS 4ked 5ing 3mmetMS 3omDGMRSZ 5erM 5ingM 5smanM 7en 4veDGMS 5yRT
3peDGMRSZ 5rM 3sbeakMS 4grainM 4sDGMPRSTY 5nessM 3tesqueMPSY 9nessM 4toM 6es 5yRT 3uchDGMS 6ily 7nessM 6yPRT
4ndDGJMRSZ 6breakingMS 6cloth bs 6erM 6hogMS 6ingM 6lessY 6nutMS 6sheetS 7keeperS 7man 8en 7wellMS 6waterM 7orkM
4pDGJMRSZ 5erM 5ieMS 6ngM 5wareM 4seDGMRSZ 6rM 4tDGMS 3veMS 5lDGRSZ 6erM 6led 7ing 3wAGHS 4erMS 4ingI 4lDGMRSZ 5erM
4nAI 5upMS 4thAM 6s 2ubMS 4bed 6rMS 5ily 6nessM 7g 5yPRT 4stakeM 3dgeDGMS 5ingY 3eS 4lGJM 5ingY 4somePRTY 8nessM
3ffPRTY 5nessM 3mbleDGJMRSZ 7rM 4pMS 5ily 6nessM 5yPRT 3ngeMS 5yRT 4ionMS 4tDGMS 1t 1uacamoleM 3nineM 4oM 3raniMS
6teeDMS 9ing 7orMS 7yDGMS 4dDGMRSZ 5edY 6rM 5houseMS 5ianMS 8shipM 5railMS 6oomMS 5smanM 7en 3vaMS 2bernatorial
2errillaMS 3ssBDGMRSZ 5erM 5timateDGMS 5workM 4tDGMS 5bookMS 5houseS 5roomS 2ffM 4awDGMS 2idanceM 4eDGMRSZ 5bookMS 5dU
5lineMS 5postMS 5rM 3ldMRSZ 5erM 5hallMS 4eM 5ful 5lessPY 9nessM 4lemotS 5otineDGMS 4tM 5ily 6nessM 5less 5yPRT 3neaMS
3seEMS 3tarMS 6istMS 2lagMS 3chMS 3denMS 3fMS 3lDGMS 4etMS 4ibilityM 6le 4yMS 3pDGMRSZ 4erM 2mMS 3ballS 4oMS 5ilMS
5otS 3dropMS 3med 4ing 4yRT 3ptionM 3shoeDMS 7ing 2nMS 3boatMS 3fightMRSZ 8erM 5reM 3ge 4y 3kM 4y 3manM 4en 5talM 3ned
5lMS 5rMS 6yM 4ing 4yM 5sackMS 3pointM 5wderM 3runnerMS 7ingM 3shipMS 5otMS 4lingerMS 4mithM 8s 3waleMS 2ppyMS
2rgleDGMS 3neyMS 3uMS 2shDGMRSZ 4erM 4ingY 4yRT 3setDGMS 4yDGS 3tDEGMS 4atory 4ily 4oM 4yRT 2tMS 3lessP 7nessM 3syRT
3ted 5rDGMS 6snipeMS 4ing 4uralMS 4yRT 2vS 3norS 2yDGMS 2zzleDGRSZ 6rM 1ymMS 3khanaMS 3nasiumMS 6tMS 7icS 9ally 9sM
4ospermMS 3slipS 2necologic bal astMS 9yM 2pMS 3ped 5rMS 4ing 3sterMS 4umM 4yMS 2rateDGNSX 5ionM 5orMS 3falconMS 3oMS
4scopeMS 8ic 2veDGMS 0haHS 2berdasherMS byMS 3ilimentMS 4tBIS 5abilityM 6tMS 7ionMS 5ualPY 8nessM 7teDGNS 8ionM 6eMS
2ciendaMS 3kDGMRSZ 4erM 4ingM 5sh 4leMS 4neyDGMS 4sawMS 4tivistMS 4workM 2d 3dockMS 3ith 3st 2fniumM 3tMS 2gMS 3gardPY
7nessM 4isMS 6h 4leDGMRSZ 6rM 3iographerMS ayMS 2hniumM 2ikuM 3lDGMS 4stoneMS 7rmMS 3rDMS 4ballMS 6ndS 5readthM bs
6ushMS 4clothM 5utMS 4doMS 5resserMS 9ingM 6yerMS 4gripS 4inessM 4less 5ike 6neMS 4netMS 4pieceMS 6nMS 4sbreadthM cs
5plitterMS aingM 6rayS 7ingMS 5tyleMS 8istMS 4yPRT 2j 3jM 4es 4iMS 2keMS 2lalM 3berdMS 3cyon 3eDGIRST 3fM 4backMS
4heartedPY bnessM 4pence 7nyMS 4timeMS 5oneMS 4way 5itMS 3ibutMS 4teM 5osisM 3lMS 4elujahM as 4markDGMS 4ooGMS 5wDGS
6edU 4ucinateDGNSX aionM aory 8ogenMS cicMS 4wayMS 3oDGMS 4genMS 4n 3tDGMRSZ 4erDGM 6neckS 4ingY 3veDGS 3yardMS 2mMS
3burgMRSZ 7erM 3letMS 3med 5rDGJMRSZ 6erM 6headMS 6lockMS 6toeMS 4ing 4ockMS 4yRT 3perDGMS 6edU 3sterMS 5ringGMS 6ung
2ndDGSU 4bagMS 6llMS 6rrowMS 5illMS 5ookMS 5rakeS 4carMS 7tMS 5laspMS 5raftDGMS 5uffDGMS 4edP 4fulMS 4gunMS 4heldMS
5oldMS 4icapMS 8ped arMS 9ing 6raftMS 5ly 5nessM 5workM 4kerchiefMS 4leDGMRSZ 6barMS 6rM 4made 6idMNSX 8enM 4outMS
5verS 4pickDGS 4railMS 4sawMS 5etMS 5hakeGJMS 5omePRTY 8nessM 5pringMS 5tandMS 4workM 6ven 5ritingM 8ten 4yRTU 5manM
6en 3gDGJMRSZ 4arMS 4dog 4erM 4ingM 4manM 5en 4nailMS 4outMS 5verMS 4upMS 3kMRSZ 4erDGJ 6ingM 4ieMS 3somMS 2pMY
3hazardPY 9nessM 3lessPY 7nessM 4oidMS 3penDGJS 6ingM 6stanceMS 4ilyU 5nessMU 4yPRTU 3tic 2rangueDGMS 4ssDGLRSZ 6erM
6mentM 3bingerMS 4orDGMS 6masterS 3dNPRTXY 4backMS 6llM 5oardM 6und 4core 6verMS 4enDGRZ 6edU 7rM 4hatMS 5eadedPY
anessM 7rtedPY bnessM 4ihoodM 5ly 5nessM 4linerMS 4nessM 4scrabble 5hipMS 5tandMS 4tackM 5opMS 4wareM 5ired 5oodMS
6rking 4yPRT 3eDGMS 4bellMS 5rained 4lipMS 7ped 4mMS 3icotS 3kDGS 3lequinMS 4otMS 6ryM 3mDGMS 4edU 4fulPY 7nessM
4lessPY 8nessM 4onicMS 8aMS 9lly 7es 7ousPY anessM 7umMS 7zationM 8eDGRSZ 9rM 6yEM 3nessDGSU 3pDGMS 4istMS 4oonDGMRSZ
7erM 4sichordMS bistMS 4yMS 3ridanMS 5erM 4owDGMS 4umphDG 8s 4yDGRSZ 3shPRTY 5nessM 3tMS 3vestDGMRSZ 7edU 8rM 2shADGMS
4ishM 4tagMS 3pMS 3sleDGMS 4ockMS 3tDGNX 4eMS 5nDG 4ily 5nessM 4yPRT 2tDGMRSZ 3bandS 4oxMS 3chDGMS 5backMS 5eckMS 6dU
6ryMS 6tMS 5ingM 5wayMS 3eMS 4fulPY 7nessM 4mongerMS 4rM 3pinS 3redMS 3standS 3ted 5rMS 4ing 2uberkMS 3ghtily 7nessM
6yPRT 3lDGMRSZ 4ageM 4erM 4ierS 3nchMS 4tDGMRSZ 5erM 5ingY 3teurM 2veGMS 4nMS 4rsackMS 3ocM 2wDGMS 3kDGMRSZ 4erM 4ishP
7nessM 3serMS 3thornMS 2yDGMS 3cockMS 3loftMS 3makerS 6ing 4owMS 3rickMS 5deMS 3seedMS 4tackMS 3wire 2zardDGMS 6ousY
3eDGJMRSZ 4lMS 5nutMS 4rM 3ily 4nessM 5gM 3mat 3yPRT 1dqrs 1eM 2adDGJMRSZ 4acheMS 4bandMS 7gerS 8ing 5oardMS 5uttDGS
4caseS 5heese 5ountS 4dressMS 4erM 4first 4gearM 4huntDGRSZ 8erM 8ingM 4ily 5nessM 6gM 4lampMS 6ndMS 5ess 5ightMS
6neDGMRSZ 8rM 5ockMS 6ng 4manM 6sterMS 5en 5istressMS 4phoneMS 5ieceMS 6nMS 4quarterDGS bsM 4restMS 5oomM 4scarf 8ves
5etMS 5hipMS 6rinkerMS 5manM 6en 5tallMS 7ndMS 6oneMS 6rong 4teacherS 4waiterMS 6tersM 6yM 5indMS 5ordMS 4yPRT
3lDGHRSZ 4edU 5rM 4thM 6care 6fulPY 9nessM 6ilyU 7nessMU 6yPRTU 3pDGMS 3rAGHJS 4dAU 4erMS 4ingAM 4kenDGS 4sayM 5eAS
4tMS 5acheMS 5beatMS 6reakGMS 7oken 6urnM 5enDEGS 5felt 5hM 6rugS 6s 7toneMS 5ily 6nessM 5landMS 6essPY 9nessM
5rendingY 5sickP 9nessM 6tringsM 5throbMS 5warming 6oodM 5yMPRST 3tADGS 4edU 6ly 5rMS 4hMNRX 5enM 7domM 7ish 9mM 6rM
5s 4ingM 4proof 4strokeM 4waveS 3veDGMRSZ 5nMSY 6lyRT 6sM 6wardS 5rM 4ily 5nessM 4yMPRST 5hearted 5set 5weightMS 2ckM
4leDGMRSZ 6rM 5ingM 3tareMS 4ic 6ally 4ogramMS 5meterMS 5rDGMS 2dgeDGMRSZ 5hogMS 7pS 8ped 9ing 5rM 6owMS 3onismM 7tMS
8ic 2edDGMS 4edU 4fulY 4lessPY 8nessM 3hawDGMS 3lDGMS 4less 2ftDGMS 4ily 5nessM 4yPRT 2gemonic 7yM 3iraMS 2iferMS
3ghtMNSX 6enDG 3nousPY 7nessM 3rMS 4essMS 4loomMS 3stDGMS 2ld 3ical 5es 5opterDGMS 4ocentric 5tropeMS 4padS 5ortMS
4umM 4xM 3lM 4bent 4catMS 4eboreM 4fire 4holeMS 4ionMS 5shPY 7nessM 4oMS 4uva 3mMS 4etDMS 4smanM 6en 3otMS 3pDGJMRSZ
4erM 4fulUY 7nessM 4ingM 4lessPY 8nessM 5ineMS 4mateMS 3veMS 2mMS 3atiteM 5ologic bal astMS 9yM 3eM 3iplegia 4sphereMS
9ic bal 3lineMS 4ockMS 3med 5rMS 4ing 3oglobinM 4philiaM acMS 4rrhageDGMS 9ic 7oidMS 4statMS 3pMN 3stitchDGMS 2nM 3ce
5forth 8ward 4hmanM 6en 3naDGMS 3peckDGS 2p 3arinM 4tic 6tisM 5ocyteS 3per 5st 3tagonMS 8al 5thlonMS 2raldDGMS 6edU
6ic 6ryM 3bMS 4aceous 5geM 5lS 6istMS 4icidal 8eMS 5voreMS 8ous 3culean 3dDGMRSZ 4erM 4smanM 6en 3eM 4aboutS 5fterMS
4by 4ditary 7yM 4in 6after 4of 5n 4syMS 4ticMS 7al 5o 6fore 4under 6to 5pon 4with 3itableI 6geMS 3maphroditeMS cic
4etic 8alY 4itMS 6ageMS 6ian 3niaMS 6l 6teDGNS 7ionM 3oM 4es 4icS 6ally 6sM 5nMS 6eMS 5smM 4nMS 3pesM 5tologistMS ayM
3ringMS 7boneM 3self 3tzM 2sitanceM 8yM 7tY 6teDGNSX 7ingUY 8onM 3sian 2teroMS 6dox 9yM 6geneityM aousY 6sexualMSY
cityM 2uristicMS 9ally 9sM 2wDGRSZ 3erM 2xDGMS 3adecimalS 4gonMS 7al 5ramMS 4meterMS 2y 3dayMS 1f 1gt 2wy 1iDS 2atusMS
2bachiMS 3ernateDGNS 8ionM 8orMS 3iscusMS 2ccoughDG 8s 4upDGMS 3kMS 4eyMS 4oryMS 2d 3den 3eDGJMRSZ 4awayMS 4bound
4ousPY 7nessM 6tMS 4rM 3ingM 2eS 3ing 3rarchic aalY 8yMS 4oglyphM aicMS as 2ghMPRTYZ 4ballMS 5orn 6yMS 5rowMS 4chairMS
4falutin 4handedPY anessM 4landMRSZ 8erM 5ightDGMRSZ 9erM 4nessM 4roadMS 4s 4tailDGS 4wayMS 7manM 8en 2jabMS
4ckDGJMRSZ 6erM 6ingM 2keDGMRSZ 4rM 3ingM 2lariousPY 9nessM 6tyM 3lMS 4billyMS 4inessM 4ockMS 4sideMS 4topMS 4yPRT
3tMS 2mS 3self 2ndMRSZ 4erDG 6edU 4most 4quarterMS 4ranceMS 4sightM 3geDGSU 3tDGMRSZ 4erM 6landMS 2pMPS 3bath 7s
4oneMS 3huggers 3nessM 3ped 5r 5st 4ieMS 5ng 4oMS 5campus 5dromeMS 5potamusMS 4y 3sterMS 2ragana 3eADGS 4lingMS 3suteP
7nessM 2ssDGMS 3t 4amineMS 4ogramMS 5logistMS 8yM 5pathology 5rianMS 7c 8alY 8ityM 7ographerMS dyM 6yMS 4rionicS aally
asM 2tMS 3chDGSU 5erMS 5hikeDGMRSZ 9rM 3her 6to 3terMS 4ing 2veDGMS 4mindMS 2ya 1mm 1oDMRSYZ 2agieMS 3rdDGJMRSZ 5erM
5ingM 4frostM 4inessM 4sePRTY 6nessM 4yPRT 3xDGMRSZ 4erM 2bMS 3bitS 4leDGMRSZ 6rM 4yMS 5horseMS 5istMS 3goblinMS
3nailDGMS 4obS 6bed 7ing 3oMS 2c 3kDGMS 4eyM 4shopMS 2dMS 3gepodgeMS 2eMS 3cakeMS 3downMS 3ing 3rM 2gMS 3anMS 3backMS
3ged 4ing 5shY 3sheadMS 3tieDS 4ying 3washM 2ickDGS 3stDGMS 2keDGS 4y 3ier 5st 3umM 2ldGJMRSZ 4allS 4erM 4ingM 4outMS
5verMS 4upMS 3eDGMS 4y 3idayDGMS 7makerS 4nessMU 4sm 5tic 8ally 3lerDGMS 4owDGMPRSTY 6nessM 4yMS 5hockMS 3miumM
3ocaustMS 4gramMS 7phM 9ic 9s 9yM 3s 4terDGMS 3yPRTU 2mageMS 3breMS 4urgMS 3eDGMRSYZ 4bodyMS 6yMS 4comingMS 4grown
4landMS 5essMP 8nessM 5ike 6nessM 5yPRT 4made 6kerMS 7ingM 4opathM 9ic 9s 9yM 5stasisM 8tic 5wnerMS 4pageMS 4rDGM
5oomMS 4schoolingM 5ickP 8nessM 5punM 5teadDGMRSZ 9erM 6retchMS 4townMS 4wardS 5orkGMRZ 5reckerMS 4yMPS 5nessM 3icidal
7eMS 4er 5st 4letic 5yMS 4nidMS 5oidS 5yM 3oMS 4erotic 4geneityM 8ousY 7izationM 9eDGS 5raphM 9s 4logous 7y 4nymMS
4phobiaM 9c 7neMS 4sexualMS aityM 2nDGMRSTZ 3choMS 3eMS 4rM 4stETY 6er 6yEM 4yDGMS 5beeMS 5combDGMS 5dewMS 5locustM
5moonDGMRSZ 9erM 5potS 5suckleMS 3kDGMRSZ 4erM 4yMS 3orBDEGMS 5ablenessM 8yE 6rily 8umMS 7y 5eeMS 6rMS 5ificMS 2ochM
3dDGMS 4ieMS 4lumMS 4ooDGMS 4winkDGS 3eyM 3fDGMRSZ 3kDGSU 4ahM 6s 4erMS 4upMS 4wormMS 4yM 3liganMS 8ismM 3pDGMS 4laM
3ray 3segowMS 3tDGMRSZ 4enannyMS 5rM 3verDGS 5s 2pDGMS 3eMS 4fulMPSY 7nessM 4lessPY 8nessM 3ped 5rMS 4ing 3scotchDGMS
2raMS 3deDGMS 3ehoundMS 3izonMS 7talMSY 3monal 6eMS 3nDMS 4beam 5lendeM 4etMS 4less 5ike 4pipeMS 4yRT 3ologic 9al
8stMS 7yM 4scopeMS 3rendousY 4ibleP 8nessM 7y 5dY 5fic 8ally 6yDGS 7ingY 4orMS 3seDGSU 5backM 6oxS 5fleshM 7yMS 5hairM
6ideM 5laughM as 6ess 5manM 8shipM 6en 5playM 6owerM 5radishMS 5shoeDMS 9ing 5tailMS 6rading 5whipMS 9ped aing 6omanM
8en 5y 4ier 6st 3tatory 4icultural distS beM bistMS 2sannaMS 3eDGMS 4pipeS 3ierMS 6yM 3p 4holipase 4iceMS 5tableI 9yI
7lMS 8ityM 9zationMS aeDGS 3tDGMS 4ageMS 4elDGMRSZ 6erM 6ryMS 5ssDGMS 4ileMSY 6itiesM 8yMS 4lerMS 2tPSY 3bedMS 4looded
4oxMS 3cakeMS 3elMS 5ierMS 3footDGMS 3headDMS 7edPY 9nessM 4ouseMS 3keyS 3linkS 3nessM 3plateMS 4otS 3sM 4hotMS 3ted
5r 5st 4ieS 5ng 2undDGMS 3rMSY 4glassMS 4iMS 3seADGS 5boatMS 7und 7yMS 6reakGRSZ aerM aingM 7oke an 5cleanDGS aingM
6oatMS 5flyMS 6ulMS 5holdMRSZ 9erM 6usbandMS 5keeperMS 9ingM 5lightsM 5maidMS 7nM 7sterS 7teS 6en 6istressS 6otherMS
5parentMS 6lantMS 6roud 5room 5topMS 5waresM 8mingMS 6ifeMY 7ves 6orkM 4ingMS 2ve 4lMS 4rDGS 5boardMS 5craftMS 2wMS
3beit 3dahM 6s 4y 3ever 3itzerMS 3lDGMRSZ 4erM 3soever 2ydenMS 6ish 1p 1rS 1t 1uaracheMS 2bMS 3bubMS 4yMS 3capMS 3risM
2ckleberryMS 4sterDGMS 8ismM 2ddleDGMS 2eDMS 2ffDGMS 4ily 5nessM 4yPRT 2gMRST 3ePY 4nessM 3ged 4ing 2h 2laMS 3kGMS
3lDGMRSZ 4abalooMS 4erM 2mMS 3anMPRSTY 5ePY 6nessM 5ismM 7tMS 8ic 6tarianMS cismM 7iesM 7yIMS 6zationCM 7eCDGS 8rMS
5kindM 5nessM 5oidMS 3bleDGJPRSTZ 6nessM 6rM 5y 4ugMS 6ged 7ing 3dingerMS 4rumM 3eral 5i 5usM 3idY 5ificationM 8erCM
7yCDGRSZ 6tyM 5orMS 4liateDGNSX 8ingY 9onM 6tyM 3med 5rMS 4ing 7birdMS 4ockMS 7y 4usM 3ongous 4rDGMS 5esque 5istMS
5lessPY 9nessM 5ousPY 8nessM 3pDGMS 4backDMS 4hDG 5s 3usM 2nchDGMS 5backDMS 3dredHMS 7fold 7thM 9s 7weightMS 3g
4erDGMS 4over 4rily 6nessM 5yPRT 3kMRSZ 4erDG 4yRT 3tDGMRSZ 4erM 4ingM 4ressMS 4smanM 6en 2rdleDGMRSZ 6rM 5ingM
3lDGMRSZ 4erM 4ingM 3rahDGM 6s 4icaneMS 5edUY 4yDGMS 3tGMS 4fulPY 7nessM 4leDGS 2sbandDGMS 7manM 8en 7ryM 3hDGMS
3kDGMRSZ 4erM 4ily 5nessM 4yMPRST 3sarMS 4yMS 3tingsM 4leDGMRSZ 6rM 2tMS 3chMS 2zzahDGM 6s 1wy 1yacinthM 8s 2bridMS
6ismM 7zationM 8eDGS 2draMS 5ngeaMS 6tMS 5teCDGNS 6ionCM 5ulicS 9ally 9sM 4oM 5carbonMS 6ephalusM 6hloride 6ortisone
5dynamicS csM 5electric dally dityM 5foilMS 5genM 8ateCDGS aionM 8ous 5logistMS 8yM 6yses 8isM 7zeDGS 5meterMS 8ryM
5philic 7obiaM ac 8neMS 6laneDGMS 6onicS aally asM 5sphereM 5therapyM 9mal 5us 5xideMS 2enaMS 2gieneM 6icU 8ally 7stMS
3rometerMS 2ing 2menMS 5eal 3nDGMS 4alMS 4bookMS 2peDGMRS 4ractive aityM 5bolaMS 8eM 8ic 5criticalY 6ube 5glycemiaM
5inflation 5linkDGMS 5marketS 6ediaM 5parathyroidism 6lane 5sensitiveP enessM dityMS 6paceS 5tensionM aveMS 7xtM
6hyroidM cismM 6rophyDGMS 5ventilateDGNS dionM 6isorMS 3henDGMS 6ateDGMNSX 8ionM 3noses 6isM 5therapistS byM 6icMS
8ally 7smM 8tMS 7zeDGS 3oMS 4allergenic 4chondriaM ccMS 5risyMS 7teMS 8icalY 4dermicMS 4glycemiaM bcMS 4tenuseMS
5halami ausM 6ermiaM 7ses 8isM 9zeDGS 7ticalY 6yroidM bismM 2ssopM 3terectomyMS 7sis 6iaM 7cMS 8alY 8sM 0iambMS 4i
5cMS 4usMS 1bexMS 2id 4em 3sMS 2uprofenM 1ceCDGS 3bergMS 4oatMS 5und 5xMS 4reakerMS 3capMS 3manM 4en 2hthyologistMS
ayM 2icleMS 3ly 3nessM 4gMS 2kyRT 2onMS 4ic 4oclasmM 9tMS aic 5graphyM 2tusM 2yPRT 1dMSY 2eaMS 4lMSY 5ismM 7tMS 8ic
aally 6zationMS 7eDGS 3m 4potent 3nticalY 6fiableU 8cationM 8edU 7yDGNRSXZ 6kitS 6tyMS 3ogramMS 7phM 9s 4logicalY
8stMS 7ueMS 7yMS 3sM 2iocyMS 4mMS 5aticU 9ally 4pathic 4syncrasyMS atic dally 4tMS 5ic 7ally 2leDGMPRSTZ 4nessM 4rM
2olMS 4aterMS 6ressMS 7ous 7yM 4izationM 6eDGS 2yllMS 5ic 7ally 1fMS 2finessM 3yPRT 1glooMS 2neous 3itable 5eADGS
5ionMS 3oble 6y 4miniousY 7yMS 4ramusMS 6nceM 7tY 5eDGS 2uanaMS 1i 2i 1lea 3itisM 3umM 2ia 3umM 2kMS 2lMPS 3egalMSY
7ityMS 5ibilityM 7le 8y 6timacyM ateY 3iberalY 9ityM 4citPY 7nessM 4mitable 4teracyM 8teMSY 3nessMS 3ogicalY 9ityM
3uminateDGNSX 9ingY aonM 7eBDGS 4sV 5ionEMS 8istMS 5ory 5trateDGNSVX 9ionM aveY 9orMS 7iousPY bnessM 1mageDGMS 5ryM
4inableU 9yU 7l 7ry 7tionMS 9veUY 6eBDGJS 4oM 5es 3mMS 2balanceDMS 3ecileMS 7ic 8tyMS 3ibeDGRSZ 6rM 3ricationM
4oglioMS 3ueDGS 2itableI 5teDGNSVX 6ionM 7vePY 9nessM 6orMS 2maculatePY anessM 4nenceM 8yM 7tY 4terialPY aityM anessM
5ureY 7ityM 3easurable by 4diaciesM 8yMS 7tePY 9nessM 4morialY 4nseY 6ityMS 4rseDGNSVX 6ible 7onM 3igrantMS 7teDGNS
8ionM 4nenceM 7tY 3obile 7ityM 8zationM 9eDGRSZ 4derateY 6stY 8yM 4lateDGNS 7ionM 4ralY 7ityMS 5talMSY 8ityM 9zeDGS
4vabilityM 7le 8y 3une 5ityM 6zationMS 7eDGS 5odeficiencyM et 6globulinS 6logic bal astMS 9yM 4reDGS 4tabilityM 7le 8y
2pMRS 3actDGMS 4irDGLS 6edU 6mentMS 4laMS 5eDGLS 6mentM 5pable 9y 4nelDGS 4rtDGS 6ialY 9ityM 4ssably 6eBMSV 6ibilityM
8le 9y 7oned 7vePY 9nessM 8ityM 5toM 4tienceMS 8sM 8tY 3eachBDGLRSZ 7ableU 7erM 7mentMS 4ccabilityM 8le 9y 5uniousPY
bnessM 4danceM 5eDGS 6dU 5imentMS aaM 4lS 5led 7rMS 6ing 4ndDGS 5etrabilityM ale by 5itenceM 9tY 4rativeMSY
5ceptibilityM ble cy ave 5f 6ectMPSY 9ionMS 9nessM 5ialMSY 8ismM atMS bic dally 6lDGLS 7mentM 6ousPY 9nessM 6shable by
5manenceM atY 6eabilityM 9le ay 6issible 5sonalY 9teDGNSX aionM aorMS 5tinenceMS atY 6urbabilityM ble cy 5viousY
4tigoM 5uosityM 7usPY 9nessM 6sMS 3ietyMS 4ngeDGLS 7mentM 4ousPY 7nessM 4shPY 6nessM 3lacabilityM 8le 9y 5ntBDGMS
7ationM 5usibilityMS 9le ay 4ementBDGMRS 9ableU ationMS 9edU 4icateDGS 8ionM 6itPY 8nessM 4odeDGS 5reDGS 6ingY 5sionMS
7ve 4yDGNSX 3olitePY 8nessMS 7ic 4nderableMS 4rtBDGMRSZ 6anceM 8tY 7tionMS 6erM 6unateY 8eDGS 8ityM 4seADGS 6rMS 5ingU
8ly 6tionMS 5sibilityMS 8leS 9y 5tMS 6orMS 6ureMS 4tenceM 8yM 7tY 4undDGS 4verishDGLS amentM 3racticability ble cy alY
bityM 4ecateDGNSX 8ionM 6iseNPY 9nessM 8ionM 5gnabilityM 9le ay 8teDGNS 9ionM 5sarioMS 6sDGMSV 7edU 7ibilityM 9le
8onBMS aabilityM aismM ctMS dic 8vePY anessM 4imaturMS 5ntDGMRSZ 7erM 5sonDGLS 8mentMS 4obabilityMS 8le 9y 5mptuMS
5perY 6rietyMS 5veBDGLS 7dU 7mentMS 6idenceM atY 7sationMS dal 8eDGRSZ 9rM 4udenceM 8tY 3udenceM 7tY 4gnDGRSZ 6erM
4lseDGMNSV 6ionM 7vePY 9nessM 8ity 4nityM 4reRTY 5ityMS 4tationMS 5eBDGS 1nAMS 2accuracyS 4tionM 3dequacyS 4vertenceM
atY 3lienabilityM 9ly 3morataMS 3neRTY 4imatePY 9nessM 5tyMS 3ppropriateY 3rticulateY 3smuch 3udible 4guralMS 8teDGNSX
9ionM 2boardMS 4und 4xMS 3reedS 2cDGT 3alculably 4ndescenceM btY 5tationMS 4pacitateDGNS 4rcerateDGNSX aionM
5nadineDGS 7teADGNSX 8ionAM 3endiaryMS 5seDGMS 5tiveES 4ptionMS 4ssantY 5tM 6uousPY anessM 3hDGMS 4oate 4wormMS
3idenceMS 7tMS 8alMSY 4nerateDGNS 9ionM 9orMS 4pienceM 8tY 4seDGNSVX 5ionM 6vePY 8nessM 5orMS 4tementMS 6rMS 3l 4ement
4inationEM bs 6eDEGS 4udeDGS 5sionMS 7vePY 9nessM 3ognitoMS 4mbustible 5modeDG 8ious 6unicado 5patibilityS 6etentMS
6leteY 4nceivabilityM 5gruousPY bnessM 5solably 6tantY 5testabilityM bly 6inent 6rovertibly 5venienceDG 4rporateADGNS
bdU aionAM 8eal 5rectY 6igibilityM ale by 6uptibly 3reasingY 5mentDGMS 9alY bism dtMS 4iminateDGNS aionM aory
4ustationMS 3ubateDGNS 7ionM 7orMS 5usMS 4lcateDGNS 8ionM 5pateDGS 4mbencyMS 8tMS 4nabula 9umM 4rBS 5ableMS 8y 5ious
5red 6ing 5sionMS 2d 3ebtedP 8nessM 4ed 4fatigable cy 5easible by 5inably 4lible 8y 4mnificationM 8yDGNSX 7tyMS
4ntationMS 6ionM 6ureDG 4scribably 5tructibly 4terminably bcyM bteY 4xDGMRSZ 5ationMS 5erM 3icateDGNSVX 7ionM 8veMSY
7orMS 5tBDGLS 6mentMS 4eS 4genceM 7ous 7tMSY 5nantY 7tionM 5oM 4rectY 4scipline 6reetY 8tionS 7iminateY 5pensabilityM
bleMS cy 5solubility aly 5tinguishably 4teDGS 4umM 4vidualMSY aismM ctMS dic fally btyM bzationM ceDGS 9teDGNS aionM
6sibly 3octrinateDGNS bionM 4lenceM 7tY 4mitable ay 3ubitable ay 4ceDGLRSZ 6mentMS 6rM 5tDGV 6anceM 6eeMS 6ionMS 7veY
4lgeDGS 7nceMS 8tY 4strialY aismM ctMS bzationM ceDGS 8ousPY bnessM 7yMS 3wellGS 2ebriateDGMNS 8ionM 3dible
3ffabilityM 7le 8y 3lastic 4igibleMS 9y 4uctable ay 3ptPY 5itudeM 5nessM 3qualityS 3rtPY 5iaM 7l 5nessM 3scapable ay
4timably 3vitabilityM 8leM 9y 3xactY 4haustibly 4orability 8le 9y 4pedient 6rtY 5iable 5licably 5ressibly ave
4tricably 2fTZ 3allible 4myMS 4ncyM 5tMS 6icideMS 7le 6ryMS 8manM 9en 4rctMS 7ionM 4tuateDGNSX 8ionM 3ectADEGS 6edU
6ionAMS 8usPY anessM 4licitous 4renceMS 7tial 5iorMS 8ityM 5nalY 6oMS 5red 6ing 4stDGS 6ationMS 3idelMS 7ityS
4ltratorMS 4niteMV 8simalMSY 7ival 9eMS 7udeM 7yMS 4rm 6aryMS 6ityMS 4x 3lameDGS 6mable 8tionMS 9ory 5tableMS 6eADGS
6ionEM 9ary 4ectDGS 7ionMS aal 4ictDGSV 7ionM 4owMS 4uenceDGMS 9dU 7tialY 7zaM 3oM 4mercialMS 4rmZ 6alY 7ntMS 7tics
9onEM bal 9vePY bnessM 6edU 4tainmentM 3ra 5redM 5sonic 6tructural deMS 4equenceM 9tY 4ingementMS 3uriateDGS 8ingY
4serMS 2geniousPY 9nessM 5ueMS 6ityM 6ousEY 9nessM 4stDGS 6ionM 3lenookMS 3otMS 3rainG 5teMS 6iateDGNS 9ingY aonM
4edientMS 5ssMS 3uinal 2habitDG 7ableU 8ntMS 7edU 4lantMS 6tionMS 7orMS 5erMS 4rmonious 3ereDGS 6ntY 5itDEGS 7anceEM
bs 7orMS 3ibitDGS 7ionMS 7orMS 9y 3umanY 7eY 2imicalY 5tably 3quitousY 7yMS 3tialDGMSY 7ism 8zation 9eDGS adAU
6teDGMNSVX 8dU 7ionM 8veMS 7orMS 9y 5o 2jectDGS 6ionMS 6orMS 3unctive 4reDGRSZ 6dU 6rM 5ious 2kDM 3blotMS 3inessM
3lingMS 3standMS 3wellMS 3yPRT 2landM 3ine 2mateMS 3ost 2nGJMRS 3ardsM 4tePY 6nessM 3ermost 5soleMS 6pring 5vateDGNS
8ionM 3ingM 4t 3keeperMS 3ocenceM 7tMSY 5uousPY 9nessM 4vateDGNSVX 7ionM 7orMS 9y 3uendoMS 4merably 8te 2oculateADGS
8ionMS 3perative 3rdinateY 4ganic 3sitol 2quireDGRZ 7rM 6ingY 6yMS 5sitionMS bal 9vePY bnessM 8orMS aial 2rushMS
2saneT 4tiabilityM 8ly 3cribeDGRZ 8rM 6ptionMS 5utabilityM 9leP bnessM ay 3eamMS 4cticidal aeMS 7voreMS aous 5ureY
4minateDGNS 9ionM 4nsate 6ible 7tiveY 4parableMS 4rtADGS 6ionAM 9s 4tting 3hore 3ideMRSZ 6rM 5iousPY 9nessM 4ghtMS
7ful 5niaM 4nuateDGNSVX 8ionM 8orMS 4pidPY 7ityM 4stDGS 6enceM 8tY 6ingY 3ofar 4leMS 6nceM 7tY 5uble 8y 5vencyS 4mniaM
8cMS 5uch 4ucianceM 9t 3pectADGS 7ionMS 7orMS 9ateMS 4irationMS bal 8ory 6edU 6ingU 3t 4abilityS 5llBDGRSUZ 7ationMS
7erMU 7mentMS 5nceDG 6tMRSY 7aneousY 7iateDGS 5r 5teADGS 4ead 4igateDGNS 8ionM 8orMS 5llationM 5nctMSV 8iveY 8ual
5tuteDGMNRSXZ 9rM 8ionM balY dizationM feDGS 4r 5uctDGSV 8edU 8ionMS bal 9veY 8orMS 6mentDGMS aalMSY cistMS dtyM
btionM 3ubordinate 4fferable by 4la 6r 7ityM 6teDGNS 7ionM 7orMS 5inM 5tDGMS 6ingY 4perable ay 4ranceMS 5eBDGRSZ 6dMS
6rM 5genceMS 9yMS 8tMS 5mountably 5rectionMS cistMS 2t 3act 4glioMS 3egerMS 5ralMSY 7teADEGNSV 8ionAEM 8or 6ityM
5umentMS 4lM 5lectMS 9ualMSY cismM dzeDGS 6igenceM atY bsiaM 8ibilityM aleU byU 4ndedMS 5seRTVY 6ificationM 9erM
8yDGNRSZ 7tyS 7veMPSY 9nessM 5tMPSY 6ionMS 9alUY 6nessM 4rELS 5actDGSV 8ionMS 9veY aity 5bred 8edGS 5cedeDGS 7ptDGMS
9ionMS 9orMS 7ssionMS 9orMS by 6hangeDGMS bability dle ey 6ity 6ollegiate 7mMS 8municateDGNS fionM 7nnectDGS cionMS
8tinental 7urseM 6ultural 5denominational 7partmental 8endenceM dtY 6ictDGMS 9ionM 7sciplinary 5estDEMS 8edU 8ingY
5faceDGMS 7ith 6ereDGS 9nceM 8onM 6ileDGS 5galactic 6overnmental 5imM 6orMS 5j 6ectDGS 9ionMS 5laceDGS 7rdDGS 6eaveDGS
7ukinM 6ineDGJS 9ar 8ingM 8kDGS 6ockDGMS 8utorMS cy 7peDGRSZ 9rM 6udeDGMS 5marriageMS 9yDGS 6ediaryMS ateMSY 7ntEM 9s
7zzi 9oMS 6inably 8gleDGS 7ssionMS 7ttence cy btY 7xDGS 5nDGL 6alSY 8izationM aeDGS 7tionalMSY dismM ftMS ezation
feDGS 6ecine 7eMS 7t 6istMS 6mentM 6shipMS 5office 6perability ble ateS 5penetrateDGNS 7rsonal 6lanetary 8yM
6olateDGNSX aionM 7seDGS 8itionM 6retADGSV 9ationAMS cve 9edU arMS 5racial 6edE 7gnumMS 7lateDGNSX aionM dshipMS 6ingE
6ogateDGNSVX aionM bveMSY aorMS cyMS 6uptDGMRSZ 9erM 9ionMS 5scholastic 6ectDGS 9ionMS cal eity 7ssionMS 7x 6perseDGNS
aionM 6tateMS 7ellar 7iceMS 8tial 5twineDGS 5urban 5valMS 6eneDGS 8tionMS cismM etMS 6iewDGMRSZ 9eeMS arM 6ocalic 5war
6eaveGS 6ove 9n 4stacyM 7te 6inal 8eMS 3ifada 4macyMS 6teDGMNSXY 7ionM 5idateDGNS 9ingY aonM 3onationMS 4xicantMS
8teDGNS 9ionM 3racranial 5mural 7scular 5netMS 6sigenceM btMSY 5state 5uterine 5venousMSY 4epidY 8ityM 4icacyMS 7teY
5gueDGMRSZ 8rM 7ingY 5nsic 9ally 4oMS 5duceADGS 8tionAM cs 9ory 5itMS 5spectDGSV aionM bveY 5versionM 8tDMS 4udeDGRSZ
7rM 5sionMS 7vePY 9nessM 3uitDGSV 6ionS 7vePY 9nessM 2undateDGNSX 7ionM 3reDGS 2vadeDGRSZ 6rM 4lidDGMSY 7ismM 5uable
9y 4riant 4sionMS 6ve 3ectiveM 4ighDG 7s 6leDGRSZ 8rM 4ntADGSV 6ionAMS 7vePY 9nessM 6orMS 8yDGMS 4rseMSY 5tDGMRSZ 6erM
4stADGLS 6igateDGNSVX aionM aorMS cy 7tureMS 6mentAEM 6orMS 4teracyM 8te 3idiousPY 9nessM 4gilateDGNS 9orS 5orateADGS
9ingY aonM 4ncibilityM 8ly 4olabilityM 8ly 7te 4tationMS aalMS 5eDGMS 6dU 6eMS 5ingY 3okeDGS 4luntarinessM ayP 6tionM
5veDGLS 7dU 7mentMS 2wardSY 1octl 2dideMS 4neM 4zeDGS 2nMSU 3ic 4zationMU 5eDGSU 6rMS 3osphereMS 9ic 2taMS 1pecacMS
1rascibilityM 7le 8y 3tePY 5nessM 2eM 3ful 3nic 2ides 6cenceM 9tY 4iumM 3sMS 2kDGS 3somePY 7nessM 2onDGMS 4cladMS 4ic
6alY 5ngM 4mongerS ay 4stoneM 4wareM 5oodMS 6rkM 4yMS 2radiateDGNS 8ionM 4tionalMSY aityM 3eclaimable 5oncilabilityM
cle dy 6verable cy 4deemable by 5ucible ay 4futable ay 4gularMSY 9ityMS 4levanceMS ayMS 9tY 5igion 9us 4mediable by
5ovable 4parable ay 5laceable 5ressible cy 6oachable dy 4sistible by 5oluteNPY anessM 9ionM 5pective 6onsibilityM ble
cy 4trievable cy 4verenceM 9tY 7sible by 5ocable ay 3igable 6teDGNS 7ionM 4tabilityM 7le 8y 6ntMS 6teDGNSX 7ingY 8onM
3uptDGSV 6ionMS 1schemia 7c 2inglassM 2l 3andMRSZ 6erM 3eMS 4tMS 2mCM 3s 2obarMS 6ic 3lateDGMNS 6ionM 9ismM btMS
3merMS 6ic 7smM 5tricS 9ally 9sM 4orphic 9sm 3sceles 3thermMS 4opeMS 6ic 4ropic 2suanceM 4eADGMS 5rMS 2thmian 5usMS
1tMSU 2al 4icMS 6izationM 8eDGS 6sM 2chDGMS 4inessM 4yPRT 2emMS 4izationM 6eDGS 3rateADGNSVX 6ionAM 6orS 2inerantMS
7ryMS 2self 1vU 2oryMS 2yDMS 1x 0jabMS 3bed 5rDGMRSZ 6erM 4ing 3otMS 2carandaMS 3kDGMS 4alMS 5ssMS 4bootDMS 4dawMS
4etDMS 4hammerMS 4knifeDGMS 7ves 4potMS 4rabbitMS 4strawMS 3quardM 2deDGMS 4dPY 5nessM 4iteM 2gMS 3gedPRTY 6nessM 4ies
3uarMS 2ilDGMRSZ 4birdMS 5reakMS 4erM 4houseS 2lapenoMS 3opyMS 4usieMS 2mMS 3bMS 4alayaM 4oreeMS 3med 4ing 4yRT
2ngleDGMRSZ 6rM 3itorMS 7ial 2panMS 5ned 6ing 3eDGMS 2rMS 3diniereMS 3fulMS 3gonM 3red 4ingY 2smineMS 3perM 2toMS
2undiceDGMS 4tDGMS 5ily 6nessM 5yPRT 2vaM 3elinMS 2wDGMS 3boneDGMS 4reakerMS 3lineS 2yMS 3birdMS 3walkDGRSZ 7erM 7ingM
2zzDGMS 4yRT 1ct 1ealousY 7yMS 3nMS 4sM 2epMS 3rDGMS 4ingMY 3z 2juna 5e 5umM 2llDGS 4oS 4yDGMS 5beanMS 5fishMS 5like
5rollMS 2mmyDGS 2nnetMS 4yMS 2opardizeDGS 7yM 2remiadMS 3kDGMS 4ily 5nMS 6essM 4water 4yMPRT 3oboamS 3rybuilt 5canS
3seyMS 2stDGMRSZ 4erM 4ingY 2tMS 3linerMS 3portMS 3samM 3ted 4ing 5sonDGMS 4yMS 2welDGMRSZ 5erM 5ryMS 1g 1ibDGMS 3bed
4ing 3eMS 2ffMS 4yMS 2gAS 3gedA 5rADGS 4ingA 4leDGMS 5y 3sawDGMS 2hadMS 5istMS 2ltDGMS 2mmyDGMS 3sonweedM 2ngleDGMS 5y
4oismM 7tMS 8ic 3kDGS 3n 4iM 3rikishaMS 3xDGMS 2tneyMS 3terbugMS 9ged brM aing 6sM 6yRT 2veDGMS 1obMS 3bed 5rMS 4ing
3holderMS 3lessP 7nessM 3shareS 4worth 9s 2ckMS 4eyDGMS 4strapMS 3osePY 6nessM 5ityM 3ularY 7ityM 4ndY 6ityM 2dhpursM
2eyS 2gMS 3ged 5rMS 4ingM 4leDGMS 2hnMS 4nyMS 6cakeMS 2inADFGS 4erFMS 6yM 4tDEGS 5lyF 3stMS 2joba 2keDGMRSZ 4rM 4y
3ier 5st 4ngY 2llificationMS 5ly 5nessM 5tyM 4yDGMPRST 3tDGMRSZ 4erM 2nquilMS 2shDGMRSZ 4erM 3tleDGMS 2tMS 3ted 5rMS
4ingMS 2uleMS 3nceDGMS 5y 3rnalMS 7eseM 7ismM 9tMS aic 5eyDGMRSZ 7erM 7manM 8en 5oS 3stDGMRSZ 5erM 5ingM 2vialY 6ityM
2wlMS 4yRT 2yDGMS 3fulPY 6ler 8st 6nessM 3lessPY 7nessM 3ousPY 6nessM 3ridden 6eGMRSZ 7rM 6ingM 4ode 3stickMS 1r
1ubilantY 6tionM 5eeMS 2dderDGS 3geADGS 5shipM 4mentMS 8alY 3icatoryMS 7ureM 5ialY 7ryMS 6ousIPY 9nessIM 3oM 2gMS
3fulMS 3ged 5rnautMS 4ing 4leDGMRSZ 6rM 7yM 3ularMS 2iceDGMRSZ 5rM 4ily 5nessM 4yPRT 2jitsuM 3ubeMS 2keboxMS 2lepMS
3ienne 2mbleDGMS 4oMS 3pDGMRSZ 4erM 4ily 5nessM 4suitMS 4yPRT 2n 3coMS 4tionFIMS 5ureFMS 3gleMS 3iorMS 4perMS 3kDGMRSZ
4erM 5tDGMS 6eerMS 4ieMRST 4yardMS 3taMS 2ridic 7alY 4sdictionMS cal 5prudenceM 5tMS 6ic 3orMS 3yIMS 4manM 5en 4womanM
7en 2stPRTY 4iceIMS 5fiableU ayU 7cationM 7edU 6yDGNSX 4nessM 2tMS 3eM 3ted 4ing 2venileMS 2xtaposeDGS 8itionMS
0kabbalah 3oom 3ukiM 2ddishMS 2ffeeklatchMS aschMS 2hunaS 2iserMS 2leM 4idoscopeMS bic dally 2mikazeMS 2na 3garooMS
3ji 2olinM 2pokM 3paMS 3ut 2rakulM 4okeMS 4tMS 5eM 3maM 4ic 3tMS 2takana 3ydidMS 2yakDGMS 5ingM 3oDGMS 2zooMS 1c
1ebabMS 2dgeree 2elDGMS 4haulDGS 3nDGMPRSTY 4nessM 3pGMRSZ 4erM 4ingM 4sakeMS 2gMS 2lpM 3vinMS 2nMS 3ned 5lDGMS 4ing
3oM 2piMS 3t 2ratinM 6tis 3bside 3chiefMS 3fuffleS 3nelMS 3oseneM 2strelMS 2tchMS 5upM 3o 4genic 4neS 3tleMS 6drumMS
2yDGMS 3bindingS 4oardDGMRSZ 8erM 8istMS 3holeMS 3noteDGMRSZ 7rM 3padMS 4unchDGMRSZ 8erM 3stoneMS 5rokeMS 3wordMS 1g
1hakiMS 3nMS 1ibbleDGMS 4utzMS 7im 3itzDGRSZ 6erM 3oshM 2ckDGMRSZ 4backMS 6llM 5oxing 4erM 4offMS 4standMS 4yRT 2dMS
3ded 5rMS 4ieMS 5ng 5sh 4oMS 3napS 6ped 8rMS 7ingMS 4eyMS 3skinM 2elbasaMS 7i 2keS 2llDGJMRSZ 4deerMS 4erM 4ingM
4joyMS 3nDGMS 3oMS 4byteMS 4coulombS 5ycleMS 4gramMS 4hertzM 4jouleS 4literMS 4meterMS 4newtonS 4pascalS 4tonMS 4voltS
4wattMS 3tDMRS 4erM 2monoMS 2nM 3ase 3dPRTUY 4a 4ergartenMS anerMS 4heartedPY bnessM 4leADGS 5inessM 7gM 5yRTU 4nessMU
8es 4redM 4s 3eS 4maticS 9sM 4ticS 7ally 7sM 3folkMS 7sM 3gMSY 4domMS 4fisherMS 4lyRT 4makerS 4pinMS 4shipM 3kDGMS
4ily 5nessM 4yPRT 3sfolkM 4hipM 4manM 5en 4womanM 7en 2oskMS 2pMS 3ped 5rDGMS 4ing 2rschMS 2smetM 3sBDGMRSZ 4erM
4offMS 5gramS 2tDGMS 3chenMS 7etteMS 7wareM 3eMS 3hM 3schM 6y 3ted 5nMS 6ish 4ing 4yMS 2wiMS 4fruitMS 1l 2axonS
2eptocracy 6maniaM bcMS 2udgeDGS 3geDS 3tzMS 5inessM 5yPRT 1m 1n 2ackMRSZ 5erDG 3psackMS 3veMS 5ryM 4ishY 2eadDGRSZ
5erM 3eDMS 4capMS 7ped 8ing 4ing 4lGS 3llDGMS 4t 3w 2ickerS 7bockersM 7sM 5knackMS 3feDGMS 3ghtDGMSY 6hoodMS 6linessM
3shMS 3tMS 4ted 6rMS 5ingM 4wearM 3ves 2obMS 4bly 5yRT 3ckDGMRSZ 5about 5downMS 5erM 5offMS 6utMS 5wurstMS 3llMS 3tMS
4holeMS 4ted 5ing 5yRT 3wBS 4ingSUY 4ledgeM 9able cy 4n 2uckleDGMS 7dusterS 7headMS 3rlDGMS 1oalaMS 3nS 2hl 4rabiM 8es
2laMS 2okMS 4aburraMS 4inessM 4yPRT 2peckMS 2rma 2sherDGS 2wtowDGMS 1ph 1raalMS 2illM 2onaM 4eMR 4or 4ur 2yptonM 1t
1uchenMS 2dosM 3zuMS 2mquatMS 1vetchDGMRSZ 6erM 1w 0laM 2bMS 3elADGS 5edU 3ia 5lMS 4le 4umM 3orDGMRSZ 5atoryMS 5erM
5iousPY 9nessM 5saving 3urnumMS 3yrinthM 9ine 9s 2cM 3eDGSU 4rateDGNSX 7ionM 4wingMS 5orkM 3hrymal 7ose 3kDGMS
4adaisicalY 4eyMS 4luster 3onic 7ally 3querDGMS 3rosseM 3tateDGNS 6ionM 4eal 4ic 4oseM 3unaM 6e 3yRT 2dDGJMNS 3derDGMS
4ieMS 5shP 3eS 4nU 3ingM 3leDGMS 3yMS 4birdMS 5ugMS 4fingerMS 4likeU 5oveMS 4shipMS 2etrileM 2gMRSZ 3erM 3gardMSY 4ed
4ingM 3niappeMS 3oonMS 2idAI 3n 3rMS 4dMS 3tyM 2keMS 4frontS 4side 2mMS 3aMS 4seryMS 3bDGMS 4adaMS 5steDGS 4daMS
4encyM 6tY 4kinMS 4skinMS 5wool 3eDGMPRSTYZ 4brainDMS 4nessM 5tBDGMS 6ably 7tionMS 3inaM 6e 6r 6teDGMNS 7ionM 3med
4ing 3pMS 4blackM 4lightMRZ 9erM 4oonDGMS 4postMS 4reyMS 4shadeMS 2naiMS 3ceDGMRSZ 5rM 5tMS 3dDGJMRS 4auMS 4fallMS
5illMS 4holderMS 8ingMS 4ingM 4ladyMS 5essM 5ineMS 5ocked 6rdMS 5ubberMS 4markMS 6ssMS 5ineS 4ownerMS 9ship 7ingMS
4scapeDGMRSZ 9rM 5lid 8eGMS 7pS 5manM 6en 4wardS 3eMS 3guageMS 5idPY 7nessM 6shDGS 5orMS 7ousY 3kPRTY 4inessM 4nessM
4yPRT 3olinM 3ternMS 4hanumM 3yardMS 2pMS 3aroscopic ay 6tomy 3boardMS 3dogMS 3elMS 3idaryMS 4nMS 3ped 5tMS 4ing
3seADGKMS 3topMS 3wingMS 2rboardMS 3cenistMS 6ous 6yMS 4hMS 3dDGMRSZ 4erM 4yRT 3geMPRSTY 5hearted 5nessM 5ssM 4ish
4oMS 3iatMS 3kDGMS 4spurMS 3vaM 5e 5l 3yngeal 7s 6itisM 5xM 2sagnaMS 3civiousPY anessM 3eDGRSZ 4rM 3hDGJMS 4ingM 3sMS
4ieMS 5tudeM 4oDGMS 3tDGMSY 4ingY 2tS 3chDGSU 5keyMS 3ePRTY 4comerMS 4ncyM 5essM 5t 4ralDGMSY 4stM 4xM 3hDGMRSZ 4eM
5rDGM 6y 4s 3ices 4sh 4tudeMS 7inal arianMS 3rineMS 3teMRS 5rMY 4iceDMS 7workMS 2udBDGMS 4ably 5numM 5tory 3ghBDGM
5ably 5ingMY 8stockMS 5s 5terM 3nchADGMS 6erMS 6padMS 4derDGRSZ 7erM 8tteMS 5ressMS 6omatMS 6yMS 7manM 8en 7womanM aen
3reateMS 8shipM 5lMS 2vDGS 3aM 4geM 4liereMS 4torial 7yMS 3eS 4nderMS 3ishDGPRSTY 6nessM 2wMS 3breakerMS 8ingM 3fulPUY
6nessMU 3giverMS 3lessPY 7nessM 3makerMS 6ingM 5nM 4en 3nMS 4mowerMS 3renciumM 3suitMS 3yerMS 2xPRTY 3ativeMS 3ityM
3nessM 2yACGIMS 3aboutS 4wayM 3erCMS 5ed 5ingM 4tteMS 3manM 4en 3offMS 4utMS 4verMS 3people 5rsonMS 3upMS 3womanM 6en
2zeDGMS 3ily 4nessM 3yDGPRST 4bonesM 1bS 2w 1eaMS 3chDGS 3dDGMNRSZ 4erM 6less 6shipMS 4ingM 3fDGMS 4ageM 4less 6tDGMS
4stalkMS 4yRT 3gueDGMS 3kDGMS 4ageMS 4inessM 4yPRT 3nDGJMPRST 4ingM 4nessM 3pDGMRSZ 4erM 4frogMS 8ged 9ing 4t 3rnADGSU
5ability 7le 5edly 6rMS 3seADGMS 5backMS 5holdMRSZ 9erM 5rMS 4hDGSU 4tM 5wise 3therMS 7etteM 7neckMS 7y 3veDGJMRSZ
5nDGMS 6edU 6ingM 5rM 4ingsM 2chDGMRSZ 4erM 6ousPY 9nessM 6yM 3ithinM 3ternMS 4ureDGMRSZ 7rM 7shipMS 2dgeMRSZ 5rM
2eMRSZ 3chDGMS 3kMS 3rDGM 4inessM 4yPRT 3wardMS 5yM 2ftMRST 4ismM 6tMS 4most 4overMS 4wardS 4yMS 2gMS 3acyMS 4lMSY
5eseM 5ismMS 7tic aally 6tyMS 6zationM 7eDGS 4teCMNSX 6eMS 5oMS 3endMS 6arily 8y 4rdemainM 3ged 4inessM 6gMS 4yPRT
3hornMS 3ibilityM 5le 6y 4onMS 6aryMS 6naireMS 4slateDGNSV 8ionM 9veY 8orMS 8ureMS 4t 5imacyM 8teDGSY 9izeDGS
7izationM 9eDGS 3less 3manM 4en 3roomMS 3umeMS 5inous 3warmerS 4orkM 2iMS 3sureDMY 7linessM 7wearM 3tmotifMS 8vMS
2mmaS 4eGJ 4ingM 3onMS 5adeMS 5grass 5y 3urMS 2ndGRSZ 4erM 3gthMNX 6enDG 6ily 7nessM 6s 6wise 6yPRT 3ienceM 7yM 6tY
4tive 3sMS 3t 4ilMS 4o 2onine 3pardMS 7essMS 3tardMS 2perMS 3rechaunMS 4osyM 5us 3ta 4onMS 2sbianMS 7ismM 3ionMS
3sMNRX 4eeMS 5nDG 4onMS 5rMS 2tIMS 3downMS 3halY 5rgic 9ally 7yM 3terDGMRSZ 6bombS 8xS 6edU 7rM 6headMS 6ingM 6pressM
4ingS 4uceMS 3upMS 2ucine 4otomyS 3kemiaM 7cMS 4ocyteMS 2veeMS 4lDGMPRSYZ 5erM 5headedP bnessM 5nessM 4rDGMS 5ageCDGS
3iathanMS 4erM 4tateDGNS 7ionM 5yM 3yDGMRSZ 2wdPRTY 4nessM 2xerS 3ical 5ographerMS bic dal byM 6nMS 4s 1g 1iabilities
8yAM 4leA 3iseDGS 5onMS 3rMS 2bM 3ationMS 3berMS 3elDGMRSZ 5erM 5ous 4ralMPSY 7ismM 8tyM 8zationMS 9eDGS 7nessM
6teCDGNS 7ionCM 7orMS 5tarianMS 6ineMS 6yMS 3idinal 7ous 5oMS 3rarianMS 9ship 6yMS 4ettistMS 7oMS 2ce 4nseDGMS 7dU
7eMS 5tiateMS 7ousPY anessM 3henMS 3itY 3kDGJMS 4ingM 3oriceMS 2dMS 3ded 3less 3oMS 2eDMS 3dMR 3fRT 3geMS 3nMS 3uM
4tenancyM 9tMS 2feMRZ 4beltS 5loodM 5oatMS 5uoyMS 4forms 4guardMS 4lessPY 8nessM 5ike 6neMS 5ong 4rM 4saverMS 7ingM
5panS 5tyleMS 4timeMS 4workMS 3tDGMRSZ 4erM 4offMS 2gamentMS 4teDGNS 5ionM 5ureDGMS 3htACDGST 5edU 6nDGRSZ 7erM 6rMS
5faceDM 5headed 8rtedPY cnessM 6ouseMS 5ly 5nessM 6ingDMS 5proof 5shipMS 5weightMS 3neous 4in 5teM 2i 2kabilityM 5leP
7nessM 3eDEGMST 4lihoodMU as 6nessMU 5yPRTU 4nDGS 5essMU 8es 4r 4wise 3ingM 2lacMS 3liputian 3oS 3tDGMS 3yMS 2mbMS
4erDGSU 6nessM 4less 4oMS 3eDGMS 4adeMS 4lightM 4rickMS 4scale 5toneM 4yS 3itCDGRSZ 5ationCM as 5edU 5ingS 5lessP
9nessM 3nDGS 3oMS 4usineMS 3pDGMPRSTY 4etMS 4idPY 6ityM 6nessM 4nessM 3yRT 2nageM 3chpinMS 3denMS 3eDGJMRSZ 4ageMS 5lY
5mentMS 5rY 6ityM 4backerMS 4dU 4feed 4manM 5en 4nMS 5sM 4rM 4smanM 6en 4upMS 3gM 4erDGJRSZ 6erM 6ieM 7ngY 4oM 5es
4ual 5ineM 6stMS 8icS aally asM 3imentMS 4ngM 3kDGMRS 4ageMS 4man 5en 4upMS 3netMS 3o 4leumM 3seedM 3tCDG 4elMS 4s
4yRT 2onMS 4essMS 4hearted 4izationM 6eDGS 2pMS 3idMS 3osuctionM 3ped 4y 3readGRS 7erM 7ingM 3stickDGMS 2q 3uefactionM
6yDGS 5urMS 4idMS 6ateDGNSX 8ionM 8orMS 6ityM 7zeDGRSZ 9rM 4orDGMS 2raM 3e 2sleM 3pDGMRSZ 4erM 3some 3tDGJMNSX 4edU
5nBDGMRZ 6erM 5ria 4ingM 4lessPY 8nessM 2tRZ 3anyMS 3chiMS 3e 4rM 5acyM 6lMPSY 7nessM 6rinessM 7yP 6teMSY 7iM 7ureM
3hePRTY 5nessM 5some 4iumM 4ographDGMRZ aerM aic cally as ayM 5sphereMS 3igantMS 6teDGNS 7ionM 7orMS 5iousP 9nessM
3musM 3otesM 3terDGMRSZ 6ateurMS 6bugMS 6erM 4leMPRT 6nessM 4oralMS 3urgicalY 7stMS 6yMS 2vabilityM 5leU 3eABDGST
4lihoodMS 6nessM 5ongS 5yPRT 4nDGS 4rS 5ied 6sh 5wortMS 6urstM 5yCMS 6manCM 7enC 4stockM 4ware 3idY 4ngMS 2xK 2zardMS
1l 2amaMS 3noMS 1o 2adADGSU 4able 4erMS 3fDGMRSZ 4erM 3mM 4yRT 3nDGMRSZ 4erM 4sharkingM 4wordMS 3thDGJRSZ 5e 6rM 5ingM
5somePY 9nessM 3ves 2bDMS 3ar 3bed 5rMS 4ing 4yDGMS 5istMS 3eMS 3otomizeDGS 7yMS 3sterMS 2calMSY 5eMS 5ityMS 6zationM
7eDGS 4teADEGNS 5ionEMS 5orMS 4voreMS 3i 3kBDGMRSZ 4erM 5tMS 4jawM 4outMS 4smithM 9s 5tepM 4upMS 3oS 4motionM 8veMS
4weedMS 3umS 4sM 5tMS 4tionMS 2deMS 4starMS 6oneMS 3geDGJMRSZ 5rM 4ingM 7sM 2ftDGMS 4ily 5nessM 4yPRT 2gMS 3anberryMS
4rithmMS 9ic 3bookMS 3eMS 3ged 5rMS 6headMS 4iaMS 5ngM 3icM 5alY 7ityM 5ianMS 4nMS 4sticS 8alY 8sM 3jamMS 3oMS 4ffMS
4nMS 4typeMS 4utMS 3rollingM 3yRT 2inMS 4clothM 9s 3terDGRSZ 6erM 6ingM 2lcatMS 3lDGS 4ipopMS 4opDGS 4yS 5gagS 8ged
9ing 2neRYZ 4linessM 5yPRT 4rM 4somePY 8nessM 3gDGKST 4boatMS 6wMS 4er 5vityM 4hairMS 6ndM 5ornMS 6useS 4ingMSY 5sh
5tudeMS 8inalY 4shoremanM aen 5ighted 5tanding 4time 4ueurMS 4ways 2o 3fahM 6s 3kDGMRSZ 4alikeMS 4erM 4outMS 4up
3mDGMS 3nMS 4ieM 4yMRST 3pDGMS 4holeMS 4yRT 3sNRX 4eDGSTU 5ly 5nDGSU 6essM 3tDGMRSZ 4erM 4ingM 2pS 3eDGMS 3ped 4ing
3sidedPY 8nessM 2quaciousPY anessM 7tyM 2rdDGMSY 4linessM 5yPRT 4shipMS 3eM 3gnetteMS 3isMS 3n 3ryMS 2seGJRSZ 4rM
3ingM 3sMS 4less 3t 2tMS 3ionMS 3teryMS 4oM 3usMS 2uche 3dPRTY 4hailerMS 4mouthDM 9s 4nessM 4speakerMS 3gh 5s
3ngeDGMRSZ 6rM 3rDGS 3seCDGS 4ily 5nessM 4yPRT 3tMS 4ishPY 3verDMS 2vablenessM 6y 3eBDGMRSYZ 4birdMS 4childM 4dU 4less
5inessM 5orn 5yMPRST 4makingM 4rM 4sick 4yS 3ingY 2wDGMPRSTYZ 3born 5yMS 4rowMS 3downM 3erDG 5caseM 5most 3ish
3landMRSZ 7erM 4ifeMS 5nessM 4yPRT 3nessM 2xM 2yalETY 5er 5ismM 7tMS 5ties 6yEM 2zengeMS 1td 1uauMS 2bberMSY 3eDGMS
3ricantMS 7teDGNS 8ionM 8orMS 6iousY 7tyM 2cidPY 5ityM 5nessM 3kDGMS 4ilyU 5nessMU 4less 4yPRTU 3rativePY 9nessM 4eM
3ubrateDGNS 8ionM 2dicrousPY 9nessM 3o 2ffDGS 2gMS 3eS 3gageM 4ed 5rMS 4ing 3holeS 3sailMS 3ubriousPY anessM 2kewarmPY
8nessM 2llDGMS 4abyMS 3uS 2mbagoM 5r 4erDGMRSZ 6erM 6ingM 6jackMS 6manM 7en 6yardMS 3en 3inaryMS 5escenceM at 5osityM
6usY 3moxMS 3pDGMNS 4ectomyS 5nproletariat 4inessM 5sh 4yPRT 2nacyMS 4r 4ticMS 3chDGMS 5boxS 5eonMS 8etteMS 5roomMS
5timeMS 3gDGMS 4eMS 4fishMS 5ulS 3kheadMS 2pineMS 3usM 2rchDGMS 3eDGMS 3gy 3idPY 5nessM 3kDGRSZ 2sciousPY 8nessM
3hMPRSTY 4nessM 3tDGMRS 4erM 6less 4fulY 4ily 5nessM 4rousY 4yPRT 2tanistMS 3eMS 4nistMS 4tiumM 2x 3urianceM 8tY
7teDGNS 8ionM 6ousPY 9nessM 5yMS 1vi 3i 1xi 3i 3v 3x 2vi 4i 1yceumMS 3hgateS 2eGM 2ingM 2mphM 5aticMS 5ocyteMS 6id
6maMS 2nchDGJRSZ 5erM 5ingM 3xMS 2reMS 4birdMS 3icMS 5alY 5ismM 7tMS 2sosomal 7es 0maHMS 2cDGMS 3abre 4damM 7iaMS
8zeDGS 4queMS 4roniMS 6onMS 4wMS 3eMS 4rateDGNS 7ionM 3hM 4eteMS 4inateDGNSX 8ionM 6eBDGMS 7ryM 6istMS 5smoM 4oM
3kerelMS 4inawMS 6toshMS 3rameM 4oMS 5bioticS bsM 5cosmMS 5economicS dsM 5logyS 5nMS 5phages 5scopic 2dMPSY 3amMS 5eM
3capMS 3denDGS 6ingY 5rMS 5st 4ing 3eAU 4moiselleMS 3houseMS 3manM 4en 3nessM 3rasMS 6aMS 7hM 8s 6saMS 4igalMS 3womanM
6en 2elstromMS 3stroMS 2fiaMS 4osi 6oM 2gMS 3azineMS 3eMS 4ntaM 3gotMS 6y 3iM 4cMS 5alY 5ianMS 5ked 6ing 4sterialY
6racyM 8teMS 3maM 3nanimityM 8ousY 5teMS 4esiaM 7umM 5tMS 6ic 8ally 7smM 7teM 7zable 9tionCM 8eCDGS 6oMS 7meterMS
7sphere 4ificationM 8enceM atY 7erM 6yDGNRSXZ 5loquenceM bt 5tudeMS 4oliaMS 5n 4umMS 3pieMS 3usM 2harajahM 9s 6niMS
5ishiMS 4tmaMS 3oganyMS 4utMS 2idMNSX 4enMY 6hairM 7eadMS 7oodM 4servantMS 3lDGJMRSZ 4bagMS 5ombDGS 6xMS 4erM 4ingM
4lotMS 4manM 5en 4shotS 3mDGS 3nMSY 4frameMS 4landMS 5ineDGMS 4mastMS 4sailMS 5pringMS 5tayMS 6reamDGMS 4tainBDGRSZ
8ability aleU 8edU 5enanceM 5opMS 3sonetteMS 3zeMS 2jestic 8ally 6yMS 3olicaM 4rDGMSY 5domoMS 5etteMS 5itarianMS cism
7yMS 2keAGSU 4overMS 4rMS 4shiftMS 4upMS 4weightS 3ingMS 6sM 2lachiteM 4djusted 9mentM 5ministration 5roitPY 9nessM
5yMS 4iseM 4muteMS 4propismMS 4riaM 7l 5keyM 4thionM 3contentMS 3eMPS 4dictionMS 4factionM 8orMS 5ic 7enceM 9t 4nessM
4volenceM 9tY 3feasanceM 4ormationMS 7ed 4unctionDGMS 3iceM 5iousPY 9nessM 4gnDGS 6ancyMS 8tY 6ityM 4ngerDGRSZ 8erM
3lMS 4ardMS 4eabilityM 7le 5tMS 4owMS 3nourished 4utritionM 3occlusionM 4dorous 3practiceMS 3tDGMS 4edMS 4oseM
4reatDGLS 8mentM 4yRT 3wareM 2mS 3aMS 3baMS 4oDGMS 3maM 5lMS 6ianMS 5ry 4ogramMS 8phyM 5nM 5thM 7s 4yMS 2nSUY
3acleDGMS 4geDGLRSZ 6abilityM 8leU 6mentMS 6rM 7essS 7ial 4naMS 4teeMS 3dalaMS 5musMS 5rinMS 5teDGMS 6ory 4ibleMS
6ular 4olinMS 4rakeMS 5elMS 5illMS 3eDMS 4geM 4uverBDGJMS 8abilityM 3fulY 3gaM 5neseM 4eDMRZ 5rM 5toutS 4inessM
4leDGMRSZ 4oM 5es 4roveMS 4yPRT 3handleDGS 4oleMS 5odM 4untMS 3iaMS 5cMS 6alY 4cMS 5ally 5ureDGMS 7istMS 4festDGMSY
8ationMS 8oMS 5oldDGMS 4kinMS 4laM 4ocMS 4pulable 8teDGNSVX 9ionM aveY 9orMS 3kindM 4y 3like 5nessM 4yRTU 3naM 4edU
5quinMS 5rDMSY 6ismMS 6lyU 4ingU 5shPY 7nessM 3ometerMS 4rMS 5ial 3powerM 3que 3sardMS 4eMNSX 5rvantM 4ionM 4laughterM
3taMS 4elMS 6pieceMS 6shelf aves 5s 4illaMS 5sMS 6saMS 4leDEGS 4raMS 3ualMSY 4factureDGMRSZ brM aingM 4missionMS 6tS
7ted 8ing 4reDGMS 4scriptMS 3yM 2pAS 3leMS 3makerMS 3pedA 5rMS 4ingS 2rS 3abouMS 7tMS 4caMS 4schinoMS 4thonMRSZ 8erM
4udDGRSZ 6erM 3bleDGMS 6izeDGS 5ingM 3chDGMRSZ 5erM 5ionessMS 3eMS 3garineM 7taMS 4e 4inMS 6alSY 8iaM 9zationM aeDGS
3iaM 5chiMS 4goldMS 4juanaM 4mbaMS 4naMS 6deDGMS 6raM 6teDGNS 7ionM 5eMRSZ 6rM 4onetteMS 4talY 5ime 3joramM 3kADGMS
4downMS 4edU 6ly 5rMS 5tBDGMRSZ 6abilityM 8leU 6eerMS 7rM 6ingM 6placeMS 4ingMS 4kaM 6a 4smanM 8shipM 6en 4upMS 3lM
4inMS 6espikeMS 3maladeM 4oreal 5setMS 5tMS 3oonDGMS 3queMS 6eMS 6ssMS 6tryM 5isMS 7eM 8tteM 3redU 4iageAMS 8abilityM
ale 5edMS 5ng 4owMS 4yADGS 3shMS 5alDGMS 5landMS 5mallowMS 5yRT 4upialMS 3tMNSX 4enM 6site 4ialY 6nS 5nMS 6etMS
6galeMS 6iMS 4yrDGMS 6domM 3velDGMS 6ousY 3zipanM 2sc 4araDGMS 4otMS 4ulineMS 8ityM 3erMS 3hDGMRSZ 4erM 4upMS 3kDGSU
4erMS 3ochismM 8tMS 9ic bally 4nMS 5ic 5ryM 3queMS 6radeDGMRSZ arM 3sDGMSV 4acreDGMS 5geDGMS 4eurMS 6seMS 4ifMS 5vePY
7nessM 3tDMS 4ectomyMS 5rADGS 6classS 6fulY 6ly 6mindDGMS 6pieceMS 6strokeMS 6workMS 6yM 4headMS 4icM 6ateDGNS 8ionM
5ffMS 5tis 4odonMS 5idMS 4urbateDGNS 9ionM 9ory 2tDGMRSZ 3adorMS 3chAMS 5bookMS 7xMS 5edU 5ing 5less 6ockMS 5makerMS
8ingM 5stickMS 5woodM 3eMS 4rialMSY 8ismM atMS bic dally 9zationM aeDGS 6elM 5nalY 6ityM 4yS 3hematicalY aianMS asM
3ineeMS 5gM 5sM 3riarchM 9al 9s 9yMS 5ces 6idal 8eMS 6ulateDGNS aionM 5monial 8yM 5xM 4onMSY 3teDGMRSZ 5rDGM 4ingM
4ockMS 4ressMS 3urateDGNS 7ionM 5eDGRSTY 5ityMS 3zoHMS 5hM 6s 5t 2udlin 3lDGMRSZ 4erM 3nderDGS 3soleumMS 3veM 2venMS
4rickMS 2wMS 3kishPY 7nessM 2xDGMS 3iMS 4llaM 7e 7ry 4mMS 5a 6lY 5izationM 7eDGS 5umMS 2yM 3beMS 3dayMS 3flowerMS 5yMS
3hemM 3oM 4nnaiseM 4rMS 5al 7tyM 5essMS 3poleMS 3st 2zeMS 3urkaMS 1dse 1eDHS 2adM 4owMS 6larkMS 3gerPY 6nessM 3lMS
4inessM 4timeMS 4yPRT 5bugMS 5mouthed 3nGJMPRSTY 4derDGJMS 7ingsM 4ieM 5ngM 7fulPY anessM 7lessPY bnessM 4nessM 4tU
5imeM 4whileM 4yMS 3s 4lesM 5yRT 4urable 9y 6eADGS 7dU 7less 7mentMS 3tMS 4ballMS 4headMS 4inessM 4less 5oafM 7ves
4packingM 4yPRT 2ccaMS 3hanicMS 8alY 8sM 7smMS 8tic bally 7zationM 8eDGS 2dalMS 5istMS 5lionMS 3dleDGRSZ 6rM 6some
3iaMS 5lAY 5nMS 5teADGNS 7dU 6ionAM 6orMS 4cMS 5aidM 6lMSY 6mentM 6reM 6teDGNSX 7ionM 5inalY 7eMS 5oMS 4eval 8istMS
4ocre 7ityMS 4tateDGNSVX 7ionM 8veY 4umMS 3leyMS 3ullaMS 4sa 6e 2edM 3kPRTY 4nessM 3rschaumMS 3tGJMS 4ingM 7houseMS
4upMS 2gS 3a 4bitMS 5ucksM 5yteMS 4churchMS 5ycleMS 4deathM 9s 4gramS 4hertzM 4jouleS 4lithM 8ic 8s 5omaniaM bcMS
6polisMS 4meterS 4pascalS 5honeDGMS 5ixelMS 4starS 4tonMS 4wattMS 2h 2iosisM 4tic 2lamineM 4ncholiaM acS 9yM 5geMS
5inM 5omaMS 3dDGMS 3eeMS 3iorateDGNSV 8ionM 3lifluousPY bnessM 4owDGPRSTY 6nessM 3odic 7ally 6ousPY 9nessM 5ramaMS
9ticS cally csM 5yMS 4nMS 3tADGS 4downMS 2mberAES 6shipMS 4raneMS 7ous 3eMS 4ntoMS 3oMS 4irMS 4rabiliaM atyM 7leU 8y
6ndumMS 5ialMS 8izeDGS 6zationM 7eDGS 5yMS 3sahibS 2nM 3aceDGMS 5ingY 4geMS 6rieMS 3dDGMRSZ 4aciousY 7tyM 4eleviumM
5rM 4icancyM 8tMS 5ngM 3folkMS 7sM 3hadenM 3ialMSY 4ngeal 7s 6itisM 5xM 4sci 6usM 3opausal 8eM 4rahM 7s 3schMS
4ervants 5sM 4trual 8teDGNS 9ionM 4urable 7tionM 4wearM 3talY 6istMS 7tyMS 4holM 7ated 4ionDGMS 7edU 4orDGMS 6ship
3uMS 2owDGMS 2rcantile 9ismM 4enaryMS 5rMS 6izeDGS 4handiseDGMRSZ brM aingM 7tBMS 8manM 9en 4ifulUY 5lessPY 9nessM
4urialY 7c 6yM 4yMS 3eMSTY 4triciousPY cnessM 3ganserMS 4eDGRSZ 5rM 3idianMS 4ngueMS 5oMS 4tCMS 5edU 5ing 5less
5ocracyMS 9tic 6riousPY bnessM 3maidMS 5nM 4en 3rily 5mentM 5nessM 4yPRT 5makerMS 8ingM 2saMS 3calMS 6in 8eM 3dames
4emoiselles 3hDGMS 3meric 7smM 7zeDGRSZ 9rM 3omorphM 9s 4nMS 4sphereMS 3quiteMS 3sDGMS 4ageDGMS 4eigneurs 5ngerMS
4iahM 7s 6nic 5eurs 5ly 5nessM 4mateMS 4yPRT 3tizoMS 2t 3a 4bolic 9ally 8smMS 8teMS 8zeDGS 4carpalMS 8i 8usM 4data
4lDMS 5anguageMS 5lic 6urgic bal astMS 9yM 5workGMRZ 9erM 9ingM 4morphic asmM 9oseDGS bisM 4phorMS 8ic aalY 6ysicalY
asM 4stases 8isM 9zeDGS 7tic 4tarsalMS 8i 8usM 5heses 8isM 3eDGMRSZ 4mpsychoses cisM 4orMS 6ic 8ally 7teMS 6oidMS
7logic cal bstMS ayM 4rDGM 3formin 3hadoneM 5mphetamineM 5neM 6olM 4inks 4odMS 6icalPY anessM 6ologicalY ayMS 5trexate
5ught 4s 4ylM 3iculousPY anessM 4erMS 3ricS 6alY 7teDGNS 8ionM 6izeDGS 4oMS 5nomeMS 5polisMS 9tan 3tleM 6some 2wDGMS
3lDGS 3sM 2zzanineMS 4oMS 1fg 2rS 1g 2r 1iMNX 2asmaMS 2cS 3aM 3e 3kS 4eyMS 3roMS 5aggressionMS 5beMS 6ial 7ological
cstMS byM 6reweryMS 5chipMS 6ircuitMS 6ode 7mputerMS 7smMS 9ic 5dotMS 5economicsM 6lectronicS fsM 5fiberMS 7cheM
7lmDGMS 7nance 6loppies 5grooveMS 5lightMS 6oanMS 5manageDGLRSZ bmentM brM 6eteoriteMS 9rMS 5nMS 5organismMS 5phoneMS
6lastics 6rocessorMS 5scopeMS 9ic balY 9yM 6econdMS 6urgeryM 5waveBDGMS 9able 2d 3airM 3dayM 4enMS 4leGMS 6browMS
6manM 7en 7ost 6weightMS 4yMS 3fieldRZ 3geMS 5tMS 3iMS 3landMS 4ifeM 3most 3nightM 3pointMS 3ribMS 5ffMS 3sectionMS
4hipmanM 8en 7s 4ize 4tM 5reamM 4ummerM 3termMS 4ownM 3wayMS 4eekMS 4ifeDGMS 7ryMS 5nterM 5ves 3yearMS 2enM 2ffDGS
2ghtM 5ily 6nessM 5yPRT 3nonetteMS 3raineMS 5ntMS 5teADGS 6ionMS 6ory 2kadoMS 3eDGMS 2lMRSZ 3adyMS 3ch 3dMPRTY 4ewDGMS
4nessM 3eMS 4ageMS 4postMS 4rM 4stoneMS 3fMS 3ieuMS 4tancyM 7tMSY 6rily 8smM 9tMS aic 8zationCM 9eCDGS 7yM 6teDGS
5iaMS 7manM 8en 3kDGMRSZ 4erM 4inessM 4maidMS 6nM 5en 4shakeMS 5opMS 4weedMS 4yPRT 3lDGJMRSZ 4ageM 4ennia 9lM 8umMS
5rM 5tM 4iardMS 5barMS 5gramMS 5literMS 5meterMS 5nerMS 8yM 6gM 5onHMS 7aireMS bssS 7thM 9s 5pedeMS 5secondMS 4pondMS
4raceMS 4stoneMS 6reamMS 4wrightMS 3ometerS 3quetoastMS 3tDGMS 2meDGMS 4ographDGM as 4tic 3icMS 5ked 7rMS 6ing 5ryMS
3osaMS 2n 3aretMS 4tory 3ceDGMRSZ 5meatM 5rM 3dADGRSZ 4bogglingly 4edP 4fulPY 7nessM 4lessPY 8nessM 4setMS 3eDGMNRSXZ
4fieldMS 4rM 5alMS 7ogical astMS 9yM 4stroneM 5weeperMS 3gleDGS 4y 3iMS 4atureMS 8istMS 9zationM aeDGS 4barS 5ikeMS
5usMS 4cabS 6mMS 5omputerMS 4floppies 4mMS 5a 6lY 7ismM 9tMS 5izationM 7eDGS 5umMS 4ngM 4onM 4seriesM 5kirtMS 5terDGMS
8ial 6rantMS 8tionMS 7yMS 4vanMS 3kMS 3nesingerMS 4owMS 3orDGMS 5ityMS 4xidilM 3sterMS 5relMS 8syM 3tDGMRSZ 4ageM 4erM
4yRT 3uendMS 5tMS 4sMS 5culeMS 4teDGMPRSTY 6manM 7en 6nessM 5iaM 7e 3xMS 2racleMS 5ulousY 4geMS 3eDGMS 3rorDGMS 3thM
5fulPY 8nessM 5lessY 3yRT 2saddressDGS 5ventureMS 4ligned 8mentM 5lianceMS 4nthropeMS aic cally bstMS ayM 4pplicationM
7yDGNSX 6rehendDGS bsionMS 7opriateDGNSX dionM 3begotten 5haveDGS 8iorM 3c 4alculateDGNSX bionM 6lDGS 5rriageMS 7yDGS
5stGS 4egenationM 5llaneousY 9yMS 4hanceMS 5iefM 7vousPY bnessM 4ibilityM 6le 4lassified 4ommunicationS 5nceiveDGS
8ptionMS 6ductDGMS 6structionMS aeDGS 5untDGMS 4reantMS 4ueDGMS 3dealGMS 7t 5edMS 5meanorMS 4iagnoseDGS aisM 5d
5rectDGS 9ionM 4oGJ 5es 5ingM 5ne 3erBMSY 5ablenessM 8y 5linessM 5yMS 3feasanceM 6tureS 4ileDGS 5reDGMS 5tMS 6ted 7ing
4ortuneMS 3givingMS 4overnDGLS 9mentM 4uidanceM 7eDGS 8dY 3handleDGS 5pMS 4earGS 7d 4itS 6ting 4mashMS 3identifyDGS
4nformDGS 9ationM 5terpretDGS cationMS 3judgeDGS 7mentMS 3labelDGS 5id 5yGS 4eadGS 7ingY 5d 3manageDGLS 9mentM
5tchDGMS 3nameDGS 4omerMS 3ogamistMS 7yM 5ynistMS aic 7ous 7yM 3placeDGLS 8mentM 6yDGMS 4rintDGMS 6sionM 5onounceDGS
7unciationMS 3quotationMS 7eDGMS 3readGJS 7ingM 5memberDGS 5portDGMS 6resentDGS cationMS 4uleDGMS 3sDEGSV 4alEMS 4edU
4hapeDGS 8n 4ileMS 7ryM 5onAMS 7aryMS 7erMS 5veMS 4peakGS 6llDGJS 8ingM 6ndGS 7t 5oke 8n 4tateDGLS 8mentMS 5epMS 4usMS
3tCDGRSZ 4akableU 6eBGMS 7nY 4ily 5meDGS 5nessM 4letoeM 4ook 4ralMS 6nslated 5eatDGLS 8mentM 6ssMS 5ialMS 5ustDGMS
8fulY 4yPRT 5peGS 3understandGJS dingM aood 4seDGMS 2teMRSZ 4rDGM 3igateDGNS 8dU 7ionM 3ochondria cl bon 4ses 5isM
4tic 3ral 3tMNSX 4enM 3zvah 2xBDGMRSZ 3edU 4rM 3tureMS 2zzenMS 6mastMS 1kay 2s 1l 1m 1nemonicMS 8ally 1oCHKS 2anDGMRSZ
4erM 3tDMS 2bCS 3bedC 4ingC 3ileMS 5ityM 6zationCM cs 7eCDGS 8rMS 3sterMS 2ccasinMS 3haMS 3kDGRSZ 4erM 6yMS 4ingY
7birdMS 2dMST 3alMS 5ityS 3ded 4ing 3eMS 4lDGJMRSZ 5erM 5ingM 4mMS 4rateDGMNPSY 8nessM 7ionM 7orMS 5nMPSY 6ismM 8tMS
9ic 7tyM 7zationM 8eDGRSZ 9rM 6nessM 4stY 6yM 3icumMS 4fiable 6cationM 6edU 7rM 5yDGNRSXZ 4shPY 6nessM 3ular 7ization
6teCDGNS 7ionCM as 7orMS 5eMS 5o 5us 2ggy 3ulMS 2hairM 2i 3etyMS 3lDGMS 3reMS 3stNPRTXY 5enDGRZ 7erM 5nessM 5ureM
7izeDGRSZ arM 2larMS 4ssesM 3dDGJMRSZ 4boardMS 4erDGM 4inessM 6gM 4yPRT 3eMS 4cular 9ityM 7eMS 4hillMS 4skinM 5tDGRSZ
6ationM 6edU 7rM 3lMS 4ificationM 6yDGNS 4uscan 6kMS 4yMS 5coddleDGMS 3tDGMNRSZ 4erM 3ybdenumM 2mMS 3entMS 6a 7rily
9nessM 8yP 6ousPY 9nessM 6umM 3myMS 2nad 4rchM 7ic 9al 8smM 9tMS aic 7s 7yMS 4steryMS 6icMS 8alY 8ismM 4ural 3etarily
8smM 9tMS 7y 5izationC 7eCDGS 4yDMS 5bagMS 6oxS 5lenderMS 5makerMS 8ingM 3gerDGMS 4olS 6ismM 6oidMS 5oseMS 4relMS 3ies
4kerMS 4smM 5tMS 4tionMS 5orDGMS 7y 3kMS 4eyDGMS 6shineMS 4ish 4shoodMS 3oM 4chromatic 9eMS 5leDMS 6onal 5otyledonMS
dous 5ular 4dic 6stMS 5yMS 4gamistMS 7ousY 7yM 5ramMS 8med 9ing 7phM 9s 4lingualMS 6thM 8ic 8s 5ogistMS 7ueMS 4maniaM
9cMS aal 5erMS 4nucleosisM 4phonic 5laneMS 5olistMS aic 8zationM 9eDGRSZ arM 7yMS 4railMS 4syllabic aleMS 4theismM
9tMS aic 5oneMS 7ic 9ally 7ousPY anessM 7yM 4unsaturated 4xideMS 3seigneurM 4ieurM 5gnorMS 4oonMS 7al 4terMS 5ranceAMS
6osityMS 7usY 3tageMS 4hMY 5lyMS 5s 3umentMS 8alY 2oDGMS 3chDGMRSZ 5erM 3dMS 4ily 5nessM 4yPRT 3nDGMS 4beamMS 4less
5ightDGMRSZ 9erM 9ingM 6t 4scapeMS 5hineMRSZ 9rM 6otMS 5toneMS 6ruck 4walkMS 3rDGJMS 4henS 4ingM 4landMS 3seM 3tDGS
2pDGMRSZ 3eMS 4dMS 4rM 4y 3ier 5st 4sh 3ped 5tMS 4ing 2raineMS 4lMSY 5eM 5ism 7tMS 8ic aally 6ties 7yMU 6zationCM
7eCDGS 8rMS 4ssMS 4toriumMS 4yMS 3bidPY 6ityM 6nessM 3dancyM 6tMSY 3eMS 4ish 4lMS 4over 4sM 3gueMS 3ibund 3nGJMS 4ingM
3occoM 4nMS 5ic 7ally 4sePY 6nessM 3phDG 5emeMS 7ic 5iaM 6neM 7gM 5ological 9yM 5s 3rowMS 3selMS 3talMSY 6ityM 5rDGMS
6boardMS 4gageADGS 8eMS 7orMS 4icianMS 5ficationM 6yDGNS 5seDGMS 4uaryMS 2saicMS 3eyDGS 3hDGS 3queMS 5itoM 8es 3sMS
4backMS 4yRT 3tMY 2tMS 3eCKNSVX 4lMS 4tMS 3hM 4ballDGMS 4erDGMSY 6boardMS 6hoodM 6landMS 7ess 7inessM 4s 3ifMS 4leS
5ityM 4onCKM 6ed 6ing 6lessPY anessM 4vateCDGS 8dU 7ionMS aal 7orMS 5eMS 6less 3leyMS 4ier 6st 3ocrossMS 4rDGMS
5bikeDGMS 6oatMS 5cadeMS 7rMS 6ycleDGMS 9istMS 5istMS 6zationM 7eDGS 5manM 6en 6outhM as 5wayMS 3tleDGS 4oM 5es 2ueMS
3ndDGMS 4tADEGMS 5able 6inMS 8eerDGMS bingM 8ous 8sideMS 8topMS 5ebankMS 6dU 6rMS 5ingMS 3rnDGRSZ 5edU 6rM 5fulPY
8nessM 5ingM 3seDGMRSZ 5rM 5trapMS 9ped aing 4inessM 4sakaS 5eDGMS 4yPRT 3thDGM 5feel 6ulMS 5inessM 5pieceMS 5s
5washMS 7tering 5yPRT 4onM 2vableMS 3eABDGMRSZ 4dU 4mentMS 4rAM 3ieMS 5goerMS 4ngY 2wDGMRSZ 3erM 2xieM 2zzarellaM 1p
2g 2h 1t 2g 3e 1uMS 2chM 3ilageM 7inous 3kDGMS 4rakeDGRSZ 8rM 4yRT 3ous 3usM 2dM 3dily 5nessM 4leDGMS 6headed 4yDGPRST
3flapS 6tMS 3guardMS 3packS 3roomMS 3slideMS 6ngerMS 8ingM 2ensterM 3sli 3zzinMS 2ffDGMS 4inMS 4leDGRSZ 6rM 3tiMS 2gMS
3fulMS 3ged 5rMS 4inessM 6gMS 6s 4leMS 4yPRT 3shotMS 3wumpMS 2jaheddin 2klukMS 2lattoM 7es 3berryMS 3chDGMS 4tDGMS
3eMS 4skinnerMS 4teerMS 3ishPY 6nessM 3lDGS 4ahM 6s 4einM 5tMS 4iganMS 7tawnyM 5onDMS 3ti 5cellular 6hannel 6olored
6ultural dismM 5dimensional 7sciplinary 5faceted 7mily 7riousPY cnessM 6orm 5grain 5lateralY 7yered 6evel 6ingual
cismM 5mediaM 6illionaireMS 5nationalMS 5part 9y 6layerM 7eMS 8xDGMRSZ 9erM 7icandMS ationM cve 9ityMS 8erM 7yDGNRSXZ
6rocessing corMS 6urpose 5racial 5stage 7ory 5taskGS 9ingM 6udeMS 8inous 5variate 6erseMS 6itaminMS 5year 2m
3bleDGMRSZ 6rM 6typegM 3merMS 6yM 4ificationM 6yDGNS 4yMS 3psM 2n 3chDGS 5ieS 7sM 5kinMS 3daneSY 3gDGS 3icipalMSY
9ityMS 4ficenceM 9tY 4tionDGMS 2ralMS 5istMS 3derDGMRSZ 6erM 7ssMS 6ousY 3kMS 4ily 5nessM 4yPRT 3murDGJMRSZ 6erM 6ingM
6ous 3rainM 2scatMS 6elMS 4leDGMS 6bound 6man 7en 5y 4ularY 8ityM 7tureM 6oskeletal 3eDGJMS 4tteMS 4umMS 3hDGMRSZ
4inessM 4roomDGMS 4yPRT 3icMS 5alMSY 7eMS 7ityM 5ianMSY 8shipM 5ological astMS 9yM 4ngMY 3kM 4egMS 5llungeMS 5tMS
6eerMS 6ryM 4ieM 5nessM 4melonMS 4oxMN 4ratMS 4yPRST 3linM 3sDGMS 4elMS 4yRT 3tMRSZ 4acheDMS 7ioDMS 5ngMS 5rdM 4erDGM
4ily 5nessM 4yPRT 2tabilityM 5ly 4genMS 7ic 4ntMS 4teDGNSVX 5ionM 8al 3eBDGMPRSTY 4nessM 3ilateDGNSX 7ionM 7orMS
4neerMS 5ousY 5yDGMS 3tMS 4erDGJMRSZ 6erM 6ingM 4onM 6chopsM 6y 3ualY 6ityM 2umuuMS 2zak 3zily 4leDGMS 4yP 1y
2cologistMS 7yM 2elitisM 2naMS 2ocardial 8um 3piaM 5c 6ally 2riadMS 3midonMS 3rhM 3tleMS 2s 3elf 3teriousPY anessM
6yMS 4icMS 6alY 6ismM 5ficationCM 6yCDGNS 5queM 2thM 4ic 6al 4ological 9stMS 9zeDGS 8yMS 4s 2xomatosis 0naanS 2bS 3bed
4ing 3obMS 2celleMS 3hoMS 3reM 5ous 2dirMS 2e 2ffRT 2gMS 3ged 5rMS 4ing 3ware 2h 2iadMS 3fMS 3lDGMS 4brushMS 3veRTY
5teM 6yM 2kedPY 5nessM 2meADGS 4ableU 4dU 4lessY 5y 4plateMS 4sakeMS 2nnyMS 3obotS 4meterS 4secondMS 4technologyMS
5ube 2pMS 3almDGMS 3eMS 3hthaM 7leneM 3kinMS 3less 3oleonMS 3ped 5rMS 4ing 4yMRST 2rcMS 4issismM 9tMS aic 7usM
4olepsyM 8tic 5ses 6isM 5ticMS 7zationM 8eDGS 3k 4y 3rateDGNSVX 6ionM 7veMS 6orMS 4owDGMPRSTY 6nessM 3whalMS 3y
2salMSY 5ityM 6zationM 7eDGS 3cenceAM 6tA 3tily 5nessM 4urtiumMS 4yPRT 2tal 3ch 3ionMS 6alMSY 8ismM atMS bic dally
9tyMS 9zationMS aeCDGS 6hoodM 6wide 4veMS 5ityMS 3l 3terDGMS 4ily 5nessM 4yPRT 3uralPUY 7ismM 9tMS aic 8zationM 9eDGS
7nessMU 7s 5eCS 5ism 7tS 2ughtMS 6ily 7nessM 6yPRT 3seaM 6m 6teDGS 7ingY 5ousPY 8nessM 3ticalY 5lusMS 2val 3eMS 4lMS
3igabilityM 7le 6teDGNS 7ionM aal 7orMS 3vyS 3yMS 2yMS 3sayerMS 1eanderthalMS 3pMS 3rDGPRSTY 4by 4nessM 4shore 5ide
6ghtedPY bnessM 3tNPRTXY 4enDG 4h 4nessM 2bulaM 6e 6r 5ousPY 8nessM 2cessarilyU 8yMS 6itateDGS 8ous 8yMS 3kDGMS 4bandS
4erchiefMS 4ingM 4laceDGJMS 5ineMS 4tieMS 3rologyM 5mancerMS 9yM 5philia bcS 6olisMS 5ses 6isM 5tic 3tarM 6ineMS 2e
3dDGMS 4edU 4fulY 4inessM 4leDGMS 6pointM 6ssPY 8nessM 6womanM 9en 8rkM 4yPRT 2fariousPY 9nessM 2g 3ateDGNSVX 5ionM
6veDGMPSY 8nessM 7ismM 8tyM 3lectDGMS 7fulPY anessM 4igeeMS 7nceM 8tY 6ible 9y 3otiabilityM 8leA 7teADGNS 8ionAM bs
8orMS 3ritudeM 4o 5id 2ighDGM 5borDGMSY 8hoodMS 8linessM 5s 3ther 2lsonMS 2matodeMS 3eses 5isM 2oclassic aal aismM
4olonialismM dtMS 5nMS 6servativeMS 5rtex 3dymiumM 3lithic 4ogismMS 3nM 4atal 6eMS 3philia 5yteMS 4lasmMS 7tic 4reneM
2pentheM 3hewMS 4riteM 7ic 8sM 5opathy 3otismM 7tMS 8ic 3tuniumM 2rdMS 4yRT 3veDGSU 5lessPY 9nessM 4inessM 4ousPY
7nessM 4yPRT 2stDGMS 4leDGJS 5ingM 2tMS 3ball 4ookMS 3her 6most 6worldM 3iquetteS 3ted 5rS 4ingM 4leDGMS 6some
3workDGMS 7ingM 2uralY 6giaM 8c 5stheniaM bcMS 4iticMS 7sM 4ologicalY 9stMS 8yM 5nMS 6al 5science 6es 6isM 6urgeonMS
aryM 9ical 5ticMS 8ally 8ism 6ransmitterMS 3t 4erDGMS 4ralMSY 7ismM 9tMS 8tyM 8zationM 9eDGRSZ arM 5inoMS 5onMS 2ver
5more 5theless 3i 3usM 2wMPRSTY 3bieMS 4ornMS 3comerMS 3elMS 3fangled 4ound 3lineS 4ywedMS 3nessM 3sM 4agentS 4boyMS
4castMRSZ 8erM 4dealerMS 4flashS 4girlMS 5roupMS 4houndS 4letterMS 4manM 5en 4paperMS 9manM aen 9womanM cen 5eak
5rintM 4readerS 6elMS 5oomMS 4standMS 4weeklyMS 5omanM 7en 6rthinessM 9yP 4yRT 3tMS 4onMS 2xtM 3usMS 1iacinM 2bMS
3bleDGMRSZ 6rM 2cePRTY 4nessM 4tyMS 3heMS 3kDGMRSZ 4elMS 6odeonMS 5rDGM 4leS 4nameDGMS 3otineM 2eceMS 2fedipine 3f 4y
3tyRT 2ggardMSY 7linessM 4leDGMRSZ 6rM 3hRT 4tMSY 5capMS 6lothesM 7ubMS 9bed aing 5dressMS 5fallM 5gownMS 5hawkMS
5ieMS 6ngaleMS 5lifeM 7ghtS 6ong 5mareMS 8ish 5shadeMS 7irtMS 6potMS 6tandMS 7ickMS 5timeM 5watchman ben 6earM
2hilismM 7tMS 8ic 2lM 2mbi 4lePRT 6nessM 5y 4usM 4y 3rodMS 2ncompoopMS 3eMS 4pinMS 7sM 4teenHMS 8thM as 5iethM 9s
5yHMS 3jaMS 3nyMS 3thM 5s 2obiumM 2pMS 3ped 5rMS 4inessM 6g 4leMS 4yPRT 2rvanaM 2seiM 2tMRS 3erM 3pickDGRSZ 7erM 7ingM
3rateDGMNS 6ionM 4ic 5ficationM 5teMS 4o 5celluloseM 5genM 8ous 6lycerinM 3witMS 2xDGMS 1oMS 2bSY 3bleDGS 3eliumM
3ilityM 3leMPRST 5manM 6en 5nessM 5womanM 8en 3odyMS 2cturnalY 7eMS 2dMS 3al 3ded 4ing 4leMS 4y 3eMS 3ular 5eMS 2elMS
3s 2gginMS 2how 2iseDGMS 5lessPY 9nessM 5makerMS 4ily 5nessM 4ome 4yPRT 2madMS 5ic 3enclatureMS 3inalY 6teACDGNSV
7ionCMS 8veMS 7orCMS 5eeMS 2n 3abrasive 5sorbentMS 4cademic 5ceptanceM 5id 5tiveMS 4ddictive 5hesive 5jacent 6ustable
5ministrative 4geMS 6narianMS 5gressionM 4lcoholic 5igned 8mentM 5lergic 4ppearanceMS 4ssignable 4thletic 5tendanceM
4utomotive 4vailabilityM 3basic 4elieverMS 6ligerentMS 4inding 4reakable 4urnable 3caloric 5ncerous 4eM 4halanceM 9tY
6rgeable 4lericalMS 5inical 4ollectable 5mMS 6bat 9antMS 7ustible 6mercialMS 7ittalY 7unicable 6peting ative 7lianceM
8ying 7rehending 5nducting aorMS 6forming bsm ctMS btyM 6secutive 7tructive 6tagious 7inuous 7ributing cory 8oversial
6vertible 5operationM 5rroding 8sive 4redit 5iminalMS 6tical 5ystalline 4umulative 5stodial 3dairy 4eductibleM
5liveryMS 5mocratic 5nominational 5partmental 6reciating 5script 6tructive 5tachable 6erminism dtic 4isciplinary
7losureM 7riminationM eory 4ramatic 5inkerMS 5ying 3e 4ducational 4ffective 4lastic 5ectric bal 4mpty 4nforceable
5tityMS 4quivalentMS 4ssential 5uchMS 4theless 4ventMS 4xchangeable 6lusive 5emptM 5istenceM at 5plosiveMS 3factual
5ding 5t 6al 6tening 4errous 4ictionM aal 4lammable 5owering 5uctuating 5ying 4oodM 4reezing 4unctional 3governmental
4ranular 3hazardous 4ereditary 4uman 3identical 4nclusive 5dependent 6ustrial 5fectious 6lammatory 8tionary 7ected
5tellectualMS 7rchangeable 8ferenceM 8ventionM 6oxicating 5vasive 4rritating 4ssue 3judgmental 6icial 3legal 5thal
4inear 5terary 5vingM 3magnetic 5lignant 4emberMS 5talMS 8lic 4igratory 5litant 9ry 3narcoticMS 5tiveMS 4egotiable
4uclear 5merical 3objective 5ligatory 5servanceM bt 4ccupational 7rence 4fficial 4perational ave 3parallelMS 6eilMS
6ticipantMS cting 8sanMS 5ying 6mentMS 4erformanceM aing 6ishable 6sonMS 4hysicalY 4lusS 7sed 8ing 4oisonous 5litical
6luting 5rous 4racticing 5ejudicial 6scription 5oductive 6fessionalMS 7itBMS 6liferationM 4ublic 5nishable 3racial
5dioactive 5ndom 4eactive 5ciprocalMS cting 6ognitionM 7verable 6urring 5deemable 5fillable 6undable 5ligious 5newable
5presentational 5sidentMS bial 8ualM 7stanceM bt 6trictive 5turnableMS 4hythmic 4igid 3salaried 4cheduled 5ientific
5oring 4easonal 5ctarian 6ular 5gregated 5nseM 7icalY 8tive 5xist 6ual 4kid 4lip 4mokerMS 7ing 4ocial 4peaking
6cialistMS bzing 8fic 5iritualMS 4taining 6ndard 6rterMS 5ick 5op 5rategic 6iking 6uctural 4uccessive 5pportGM 5rgical
5staining 4ympathizerM 3tarnishable 5xable 4echnical 5nured 4heatrical 5inking 5reatening 4oxic 4raditional 6nsferable
8parent 5ivial 5opical 3uniform 6on 4serMS 3venomous 5rbal 4iable 5olenceM 9tY 5rulent 4ocal 7tional 5latile 5terMS
6ing 3whiteMS 4orking 3yielding 3zero 2odleDGMS 3kMS 4ie 4y 3nM 4dayM 4tideM 6meM 3seMS 2pe 2r 3mMS 4alMY 6cyM 6ityM
7zationM 8eDGS 5tive 3thMRZ 5bound 5eastMRZ 9erMY bn 9wardS 6rMY 7lyMS 7nRZ 8erM 8most 5wardS 6estMRZ 9erMY bn 9wardS
2seDGMS 4bagS 5leedMS 4coneMS 4diveDGMS 4gayMS 3hDGMRSZ 4erM 3ily 4nessM 3talgiaM 8c 9ally 4rilMS 5umMS 3yPRT 2tB
3abilityMS 5leMS 6y 4rial 6zationM 7eDGS 5yMS 4teDGS 5ionCFMS 3chDGMS 3eCDFGS 4bookMS 4letS 4padS 6perM 4worthinessM
9yP 3hingMPS 7nessM 3iceDGMS 6ableU 9y 6boardS 6dU 4fiable 6cationM 6erM 5yDGNRSXZ 4onMS 6alY 3orietyM 6ousY
3withstanding 4orkS 2ugatMS 3nKMS 3rishDGLS 7mentM 3s 2vaMS 4e 3elMS 5etteMS 5istMS 6zationMS 7eDGS 5laMS 5tyMS 4naMS
5e 3iceMS 4tiateMS 2wM 3adaysM 4yS 3hereM 3ise 3t 2xious 2zzleMS 1uMS 2anceDMS 2bMS 3binMS 4yRT 3ile 2clearK 6teDGNS
7ionM 5i 6c 5oli 7usM 6nMS 6side 6tide 5usM 2deMRST 3geDGMS 3ismM 5tMS 4tyM 2gatory 3getMS 2isanceMS 2keDGMS 2llS
4ificationM 6yDGNS 5tyM 2mbDGPRSTYZ 4erADGS 6edU 6less 4nessM 3erableI 6cyIM 6lMS 6teDGNSX 7ionM 7orMS 5ic 7alY
5ologistMS 9yM 6usY 3inous 4smaticS asM 9stMS 3skullMS 2nMS 3cioMS 3neryMS 2ptialMS 2rseDGMRSZ 5lings 5maidMS 5rM 6yMS
7manM 8en 4ingM 4lingMS 3tureDGMRSZ 7rM 2tMS 3caseS 4rackerMS 3hatchMS 4ouseS 3meatMS 5gMS 3pickMS 3riaMS 5entMS
5mentMS 5tionM 9alY 9istMS 8usPY anessM 7ve 3shellMS 3ted 5rS 4inessM 6g 4yPRT 2zzleDGMRSZ 6rM 1ybbleS 2lonMS 5sM
2mphM 5etMS 5oS 6maniaM bcMS 5s 0oafMS 3ishPY 6nessM 2kMNS 3umM 2rDGMS 3lockMS 3smanM 5en 4womanM 7en 2ses 3isM 2tMNS
3cakeMS 3hM 4s 3mealM 3sM 1bS 2bligatoMS 2duracyM 6tePY 8nessM 2edienceEM 7tEY 3isanceMS 7t 3liskMS 3se 4ityM 3yDEGS
2fuscateDGNSX 8ionM 2iMS 3tMS 4uaryMS 2j 3ectDGMSV 6ifyDGNS 7onBMS 9ableU cy 7veMPSY 9nessM 8ityM 6orMS 3urgateDGNSX
8ionM 2lateNX 5ionM 3igateDGNSX 7ionM 7orily 9y 5eDEGS 5ingY 4queMPSY 7nessM 6ityM 4terateDGNS 9ionM 4vionM 7usPY
9nessM 3ongMS 4quyM 2noxiousPY 9nessM 2oeMS 3istMS 2sceneRTY 6ityMS 4urantismM btMS 6eDGRSTY 6ityMS 3equies 7ousPY
anessM 6yM 4rvably 7nceMS 8tY 7tionMS bal 8oryMS 6eBDGRSZ 7dU 7rM 4ssDGSV 6ionMS 9alY 7veMPSY 9nessM 3idianM
3olesceDGS 9nceM at 6teDGS 3tacleMS 4etricS 9al 9ianMS 9sM 4inacyM 7teY 4reperousPY cnessM 5uctDGSV 8edU 8ionMS bismM
dtMS 9vePY bnessM 2tainBDGLS 6ableU 6mentM 3rudeDGS 5sionM 7vePUY 9nessMU 3usePRTY 6nessM 2verseMS 3iateDGNS 6ionM
4ousPY 7nessM 1carinaMS 2casionDGMS 8alY 3identalMS 3ludeDGS 5sionMS 7ve 3ultM 6ismM 8tMS 4pancyM 7tMS 6tionAM aalY as
5iedU 7rMS 5yADGS 4rAS 5redA 7nceMS 6ingA 2eanMS 5frontMS 5going 5icM 5ographerMS bic byM 6logyM 3lotMS 2hR 3erM 2kerS
2tagonMS 7al 4l 4neMS 4veMS 5oMS 3etMS 3ogenarianMS 4pusMS 2ularMS 4istMS 4omotor 1dalisqueMS 2dLPRSTY 3ballMS 3ityMS
3mentMS 3nessM 3sM 2eMS 2iousPY 6nessM 3umM 2ometerMS 3rDMS 4iferous 4less 4ous 2ysseyMS 1edipal 2nologyM 4phileMS
2uvreMS 1f 2fDGJRSZ 3alM 3beatMS 3endDGRSZ 6erM 5seMS 6iveIPY 9nessIM 9s 4rDGJM 5ingM 5toryMS 3hand 7edPY 9nessM
3iceMRSZ 6holderMS 6rM 5ialMSY 8domM 8ese 8ismM 7ntMS 7teDGS 8orMS 6ousPY 9nessM 4ngM 4sh 3line 4oadDGS 3printMS
3setMS 6ting 4hootMS 6reG 4ide 5te 4pringM 4tageS 3track 2t 3enRT 5times 3times 1gleDGMRSZ 4rM 2reMS 4ish 4ssMS 1hM
2mMS 3meterMS 2o 2s 1i 2kS 2lDGMS 3canS 4lothM 8s 3fieldS 3inessM 3man 4en 3skinMS 7sM 3yPRT 2nkDGMS 3tmentMS 1kapiMS
3yGMS 2raMS 1ldMNPRT 3ieMS 4sh 3nessM 3sterMS 2eMSV 3aginous 4nderMS 3oM 4margarineM 2factoryMS 2igarchM 8ic aal 8s
8yMS 4onucleotideS 5polyMS 3veMS 1mMNSX 2budsmanM 7en 2egaMS 3letMS 3nM 2icronMS 3nousPY 7nessM 3ssionMS 3tS 4ted 5ing
2nibusMS 4potenceM 9t 5resenceM at 4scienceM 9t 4voreMS 7ousPY anessM 1nY 2board 2ceM 3ogeneMS 4logistMS 7yM 4ming
2eMNPSX 3nessM 3rousPY 7nessM 3self 3time 2going 2ionM 5skinM 2line 3ookerMS 6ing 2omatopoeiaM bc atic 2rushGMS
2screen 3etMS 3hore 3ide 4te 3laughtMS 3tage 2to 4genyM 4logical 7yM 2usMS 2ward 2yxMS 1odlesM 2hDG 3s 2mph 2ps
2zeDGMS 3yRT 1pDGMS 2acityM 3lMS 4escenceM 9t 3queDGPRSTY 6nessM 2codeS 2eS 3nDGJMPRSTYZ 4cast 4edU 5rM 4handedP
anessM 5earted 4ingM 4nessM 4workM 3raMS 5bleI 5ndS 5teDGNSVX 6ic 8ally 7onM 9alY 7veMS 6orMS 4ettaMS 2hthalmic
8ologistMS cyM 2iateMS 3neDGNSX 4ionM 7ated 3oidMS 3umM 2ossumMS 2p 3onentMS 4rtuneIY 8ismM atMS bic dally 9tyMS
4seDGS 6dU 5iteMNSXY 7ionM 3ressDGSV 7ionM 8vePY anessM 7orMS 4obriousY 8umM 2tDGS 3icMS 5alY 5ianMS 5sM 4ma 6lY
5ismMS 7tMS 8ic aally 6zationMS 7eDGRS 5umMS 4onDGMS 6alY 3ometristMS 8yM 2ulenceM 6tY 3sMS 1r 2acleMS 4ular 3lMSY
4ity 3ngeMPS 6adeMS 6ryMS 5utanMS 3teDGNSX 4ionM 4orMS 6icalY 7oMS 6yMS 2bMS 3icular 4tDGMRSZ 5alMS 5erM 2cMS 3hardMS
4estraMS 9l 9teDGNSX aionM 4idMS 2dainDGLS 6mentM 3ealMS 4rADEGMS 5edU 5ings 5linessEM 6yMPS 3inalMS 6nceMS 6rily
8nessM 7yMPS 6teMNSX 7ionM 3nanceM 3ureM 2eMS 3ganoM 2g 3anMS 5dyM 5elleMS 5icMS 7allyI 6smMS 8ic 7tMS 6zationAMS calY
7eADEGS 8dU 8rMS 5zaM 4smMS 6ic 3iastic 3yMS 2ielMS 4ntADEGS 6alMS 8istS 7teDEGNS 8ionAEM bs 6eering 3ficeMS 3g 4amiM
4inMS 6alMSY 8ityM 7teDGNS 8ionM 8orMS 3oleMS 3sonMS 2moluM 2namentDGMS 8al 9tionM 4tePY 6nessM 3erinessM 5yPRT
3ithological bstMS ayM 2otund 7ityMS 2phanDGMS 6ageMS 2risMS 2thodontiaM acS bsM astMS 7xU 8yMS 5gonal aity 6raphic
cally ayMS 5pedicS asM 9stMS 2zoM 1scillateDGNSX 8ionM 8orMS ay 6oscopeMS 3ulateDGNSX 7ionM 2ierMS 2miumM 3osisM 4tic
2preyMS 2sicles 4ficationM 5yDGNS 2tensible 9y 5tationM ausY 4oarthritisM 5pathM 9ic 9s 9yM 6orosisM 3lerS 3racismM
7zeDGS 4ichMS 1therMPS 5wise 6orldly 2iose 2terMS 3omanMS 1ublietteMS 2ch 2ght 2nceMS 2rS 3selves 2stDGRSZ 4erM
2tDGJMRS 3ageMS 4rgueDGS 3backMS 5lanceDGS 4idS 6ding 4oardMS 6stDGS 5und 5xMS 4reakMS 4uildingMS 5rstMS 3castMS
4lassDGS 4omeMS 4ropMS 7ped 8ingMS 5yMS 3dated 4id 5stanceDGS 4oG 5es 5ne 5orS 7sM 8y 4rawGS 7n 5ew 3ercourse 5most
5wearM 3faceDGS 5llS 4ieldMRSZ 8erM 5ghtGS 5tMS 6ted 8rMS 7ing 4lankDGS 5owMS 4ought 5xDGS 3goGJM 5es 4rew 5owGHS 7n
7thM 9s 4uessDGS 5nS 6ned 7ing 3hitS 6ting 4ouseMS 3ingM 3laid 5ndishPY anessM 5stDGS 5wDGMS 5yGMS 4etMS 4ierS 5neDGMS
5veDGS 4ookMS 4ying 3maneuverDGS 5tchDGS 4oded 3numberDGS 3paceDGS 5tientMS 4erformDGS 4laceL 8mentM 6yDGS 4ointDGS
5stMS 5uringMS 4roduceDGS 4utMS 6ted 7ing 3raceDGS 5geDGMS 7ousY 5n 6kDGS 4e 5achDGMS 4iderMS 5ggerMS 6ht 4unS 6ning
3scoreDGS 4ellGS 5tMS 4hineGS 5one 6utDGS 4ideMRSZ 7rM 5zeMS 4kirtMS 4martDGS 4old 5urceDGS 8ingM 4pendGS 7t 5okenPY
9nessM 5readGS 4tandingY 6tionMS 6yDGS 5retchDGS 6ipS 8ped 9ing 3ta 5keMS 3voteDGS 3wardSY 4earGS 5ighDG 8s 4itS 6h
6ted 7ing 4ore 6kDGMRSZ 6n 2zoMS 1va 3lMS 3rian 4yMS 3teNX 4ionM 2enMS 4birdMS 4proof 4ware 3rMSY 4abundanceM bt
5chieveDGRSZ brM 6tDGSV 5geMS 6gressive 5llMS 7sM 5mbitious 5nxious 5rching 6mDGS 5te 6tentive 5weDGS 4balanceDGMS
5earGS 8ingY 5idMS 7ding 6teMS 5lown 5oard 6ld 6okDGS 6re 7ne 6ught 5uildGS 8t 6rdenDGS 6yGS 4came 6pacityM
7italizeDGS 6reful 6stGMS 6utious 5hargeDGMS 5lockDG 7udDGS 5oatMS 6meGS 7pensateDGNS dionM 6nfidenceM ct 7scientious
6okDGS 5ritical 6owdDGS 9ingM 4decorateDGS 6pendent 6velopDGS 5id 5oG 6es 6ne 6seDGMS 5raftMS 7wGS 8n 6essDGMS 7w
6iveMS 5ubMS 7bed 8ing 6e 4eager 6tGNS 5motional 6phasisM bzeDGS 5nthusiastic 5stimateDGMNS bionM 5xciteDGS 6erciseDGS
8tDGS 9ionM 6poseDGS 9ureM 6tendDGS 4fed 6edGS 5illDGS 5lew 6ightMS 6owDGMS 8n 6yGS 5ond 5ull 4generalizeDGS 9ous
5razeDGS 6ew 6ound 7wGHS 8n 8thM 4handDMS 7gGMS 6sty 6ulDGMS 5eadMS 7rGS 8d 7tDGS 5ung 4indulgeDGS bnceM ct 6flated
4joyDGS 4killM 4laden 6id 7n 6nd 6pMS 7ped 8ing 6rge 6yGMS 5eaf 5ie 5oadDGMS 6ng 6okDGMS 6rdMS 5yGS 4manned 8ing
6sterDGS 5odest 5uchS 4nice 6ghtMS 4optimismM btic 4paid 6rticular 6ssMS 6yGS 5layDGS 5opulateDGNS bionM 6werDGS 9ingY
5raiseDGS 6ecise 6iceDGS 7ntDGMS 6oduceDGS ationM 7tectDGSV 4qualified 4ran 6teDGS 5eachDGS 8tDGS 9ionMS 6fined 5idden
7eGMS 6peM 5ode 5uleDGS 6nMS 7ning 4sampling 6w 5eaS 6eRSZ 7ing 7n 7rM 6llGS 6nsitiveP dnessM 6xed 5hadowDGS 7reDGS
6oeMS 7otGS 7t 5ightMS 6mple 9ificationM byDGNSX 6ze 5leepGS 7pt 5old 5pecializationM deDGS 7ndGS 8t 6readGS 5taffed
7teDGLS 9mentMS 7yDGS 6epS 8ped 9ing 6imulateDGS 6ockDGS 6retchDGS 7ict 7ung 6uffed 5ubscribeDGS 7tle 6pplyDGS
6spicious 4tY 5akeGS 8n 6xDGS 5hinkGS 6ought 6rew 7owGMS 9n 5imeMS 6reDGS 5oneMS 6ok 5ureMS 7nDGS 4useDGMS 4valuationS
8eDGS 5iewMS 4weeningY 6ightM 5helmDGS 9ingY 5interDGS 5orkDGMS 5riteGS 8ten 6ote 7ught 4zealous 2iductMS 3parous
2oidMS 2ular 5teDGNS 6ionM 4eMS 3mM 1w 2eDGS 2lMS 3etMS 3ishY 2nDEGS 3erMS 5shipM 1xMN 2alate 2bloodM 3owMS 2cartMS
2fordMS 2idantMS 5se 5tionM 7ve 4eMS 4izationM 6eDGRSZ 7rM 2tailS 2yacetyleneM 3genM 6ateDGNS 8ionM 3mora 6onM
1ysterMS 1z 2oneM 0paHMS 2blumM 3ulumM 2ceDGMRSZ 4makerMS 4rM 4setterMS 4y 3hydermMS 5sandraMS 3ific 7ally 8tionM 6erM
6smM 7tMS 8ic 5yDGNRSZ 3kADGSU 4ageADGS 7rMS 6ingM 4erMS 5tMS 4inghouseMS 4saddleMS 3tMS 3yRT 2dMS 3ded 4ingM
4leDGMRSZ 6rM 4ockDGMS 4yMS 3lockDGMS 3reMS 2eanMS 3llaMS 2ganMS 5ismM 3eDGMRSZ 4antMS 7ryM 4boyMS 4rM 3inateDGNS
7ionM 3odaMS 2h 2idAU 3lMS 4fulMS 3nDGMS 4fulPY 7ler 9st 7nessM 4killerMS 8ing 4lessPY 8nessM 4stakingMY 4tDGJMRSZ
5ball 6oxMS 6rushMS 5edU 6rMY 5ingM 5work 3rADGMS 4edU 4ingS 4wise 3sleyMS 2jamaS 6sM 2lMSY 3aceMS 4dinMS 4nquinMS
4tableU 6lMS 7izationM 9eDGS 5eBMS 5ialY 6nateMS 7eMS 4verDGMS 4zzi 6o 3eDGJMPRSTY 4faceMS 4nessM 4o 5grapherMS ayM
5lithic 5ntologistMS byM 4tteMS 3freyMS 3imonyM 5psestMS 4ndromeMS 9ic 5gM 4sadeMS 5h 3lDGMS 4adiumM 4bearerMS 4etMS
4iateDGNSV 7ionM 8veMS 5dPY 6nessM 4orM 3mDGMS 4ate 4ettoMS 4istMS 7ryM 4topMS 4yRT 3ominoMS 3pable 7y 5teDGNS 6ionM
4itateDGNSX 8ionM 3syDGMS 3trinessM 5yPRT 2mpasM 4erDGS 4hletMS 8eerMS 2nMS 3aceaMS 5heM 4maMS 4tellaS 3cakeDGMS
4hromatic 4reasMS 7tic 9tis 3daMS 4emicMS 6oniumM 5rDGMRSZ 6erM 3eKM 4gyricMS 4lDGJMS 5ingM 6stMS 4s 3gMS
3handleDGMRSZ 9rM 3icMS 5ked 6ing 6y 3ned 4ierMS 5ng 3oplyMS 4ramaMS 7ic 3pipesM 3syMS 3tDGMS 4aloonsM 4echniconS
4heismM 8tMS 9ic 6onMS 6rMS 4ieMS 4oS 5mimeDGMS 8ic 9stMS 4ryMS 4suitMS 4yhoseM 5linerM 5waistMS 2pMS 3aMS 4cyMS 4l
4razziM 8o 4yaMS 3erDGMRSZ 5backMS 7rkS 6oardM 7yMS 5clipS 5erM 5girlMS 5hangerMS 9ingM 5less 5weightMS 6orkM 5y
3illaM 7e 7ry 4stMS 3ooseMS 3pyMS 3rikaM 3yri 5usM 2rBDGJMRSZ 3aMS 4bleMS 5olaMS 7ic 4cetamolS 5huteDGMS 8istMS
4deDGMRSZ 6rM 5igmMS 8atic 6saical 7eMS 5oxMS 7icalY 4ffinM 4gliding 5onMS 5raphDGM 9s 4keetMS 4legalMS 5laxMS 6elDGMS
8edU 8ismMS 9zation aed 8ogramMS 5yses 7isM 6ticMS 6zeDGS 7ingY 4magnetic 5ecia 8umM 6dicMS 9alMS 6terMS 9izeD 7ric
5ilitaryMS 5ount 9cy 7rMS 4noiaM 8cMS 7dMS 6rmal 4petMS 5hernaliaM 6raseDGMS 5legiaM 9cMS 5rofessionalMS
5sychologistMS dyM 4quatM 4sailing 5cending 5iteMS 7ic 9alY 8smM 5olMS 5ympatheticS 4thionM 6yroidMS 5roopRSZ 9erM 9sM
5yphoidM 3boilDGS 3celDGMS 4hDGLS 5mentMS 3dnerS 4onBDGMRSZ 6ableU 9yU 6erM 3eS 4goricM 4ntDGMS 6ageM 7l 6heses 9isM
azeDGS 8tic balY 7oodM 6ingM 4rM 4sS 5isM 3faitMS 3iahM 6s 4bus 4etal 4mutuelMS 4ngM 4shMS 6ionerMS 4tyEMS 3kDGMS 4aMS
4ingM 4land 4our 4wayMS 4y 3lanceM 5yDGMS 4eyDGMS 4iamentMS aarianMS cy 4orMS 5us 3migiana 3ochialY 9ismM 4distMS
5yDGMS 4leDGMS 6eMS 4tid 4xysmMS 8al 3quetDGMS 7ryM 3red 4icidal 8eMS 5ng 4otDGMS 4yDGMS 3seDGRS 5cMS 4imoniousY 8yM
4leyM 4nipMS 4onMS 6ageMS 3tCDGS 4akeGRSZ 7n 7rM 4erreMS 4henogenesisM 4ialMSY 7ityM 5cipantMS 9teDGNS aionM aorMS cy
8ialM 8leMS 6leMS 8boardM 6ularMSY aityMS bzationM ceDGS 9teMS 5ngMS 5sanMS 8shipM 5tionDGMS 7veMS 4ly 4nerDGMS
7shipMS 4ook 4ridgeMS 4uritionM 4way 4yDGMS 3venuMS 2scalMS 4hal 3haMS 3sM 4ably 5geMS 7wayMS 4bookMS 4eBDGNRSVXZ 5lMS
5ngerMS 5rM 6byM 6sby 4im 5ngMY 5onEM 7ateEY 7flowerMS 7less 5veMPSY 7nessM 6ityM 7zation 8eDGS 4keyMS 4phraseS 5ortMS
4wordMS 3tAMS 4aMS 4eDGMS 5boardM 5lMS 5rnMS 5urizationM 9eDGRSZ adU arM 4icheMS 5e 5lleMS 5meMS 5nessM 4orMS 6alMS
7teMS 4ramiM 5yMS 4urageM 6eDGMS 7landM 4yMPRST 2tMS 3chDEGMS 5ily 6nessM 5ouli 5workMS 5yPRT 3eMS 4llaMS 7e 4ntDGMSY
4rfamiliasMS 5nalY 8ismM atS bic 6ityM 6osterMS 3hM 4etic 8ally 4finderMS 4less 4ogenMS 8ic 5logicalY 9stMS 8yM 5sM 4s
4wayMS 3ienceM 6tIMST 7er 7ly 4naMS 5e 4oMS 4sserieS 3oisM 3resfamilias 4iarchM 9al ateMS 9s 9yMS 5cianMS 7dal 8eMS
5monial 8yMS 5otMS 7icU 9ally 8smM 4olMS 6led 7ing 6manM 7en 6womanM 9en 5nMS 6ageMS 6essMS 6izeDGRSZ 9rM 8ingY
6ymicMS aally 5onMS 3syMS 3ted 5rDGMS 6nDGMS 4ing 4yMS 2ucityM 3nchMS 6yRT 3perMS 6ismM 7zeDGS 3seDGMS 2veADGS 4dU
4mentMS 3ilionMS 4ngMS 3lovaS 2wDGMS 3lMS 3nDGMS 4brokerMS 8ingM 4shopMS 3pawMS 2yABGLS 3backMS 3checkMS 3dayMS 3ed
4eMS 4rMS 3loadMS 3masterMS 4entAMS 3offMS 4laM 4utMS 3phoneS 3rollMS 3slipMS 3wallMS 5re 1ct 1d 1eaMS 3ceMS 5able 8y
5fulPY 8nessM 5keeperMS 9ingM 5makerMS 8ingM 5timeM 4hMS 5yRT 4ockMS 3fowlMS 3henMS 3kDGMS 4y 3lADGMS 3nutMS 3rMSY
4lDGMS 5yRT 3santMS 7ryM 4hooterMS 3tM 4yRT 2bbleDGMS 5y 2canMS 3cadilloM aes 5ryMS 3kDGMRSZ 4ish 3s 3tic 5nM 4oralMS
8is 3ulateDGNS 7ionM 7orMS 5iarY 8ityMS 4niary 2dagogic 9alY 7ueMS 7yM 4lDGMS 5oS 4ntMS 6ic 8ally 6ryM 3dleDGRSZ 6rM
3erastMS 8yM 4stalMS 6rianMS aization ceDGS 3iatricS 9ianMS 9sM 4cabMS 5ureDGMS 7istMS 4greeDMS 4mentMS 3ometerMS
4phileS 8ia 3uncleMS 2eDMRSZ 3ing 3kDGMS 4abooM 3lDGJMRSZ 4edU 5rM 4ingM 3nMS 3pDGMRSZ 4bo 4erM 4holeMS 4showMS 3rDGM
4ageMS 4essMS 4less 3veDGMS 4ishPY 7nessM 3weeMS 4itS 2gMS 3boardMS 3ged 4ing 2ignoirMS 2jorationM 8veMSY 2keMS
3ineses 5geseMS 3oeM 2lagic 3fM 3icanMS 3lagraM 4etDGMS 4ucid 3metS 3tDGMS 3vic 5sMS 2mmicanM 2nM 3al 5izationM 7eDGS
5tyMS 4nceMS 3ce 4hantMS 4ilDGJMS 3dCDGS 4antMS 4entMS 4ulous 6umMS 3etrabilityM 8le 7teDGNSVX 8ingY 9onM 3friendS
3guinMS 3icillinM 4le 4nsulaMS 9r 4sMS 4tenceM 7tMSY 8ial aryMS 3knifeM 6ves 3lightMS 3manM 6shipM 4en 3nantMS 4ed
4iless 5ng 4onMS 4yMS 5weightMS 6orth 3ologistMS 7yM 3sionBDGMRSZ 7erM 5vePY 7nessM 3t 4acleMS 5gonMS 8al 6ramMS
5meterMS 5thleteMS 8onMS 4houseMS 3ucheM 4ltimateMS 4mbraMS 8e 4riousPY 9nessM 5yM 2onMS 4ageM 4yMS 3pleDGMS 2pMS 3ped
5rDGMS 6cornMS 6mintMS 6oniMS 6y 4inessM 6g 4yPRT 3sinM 3ticMS 5deS 2radventureM 4mbulateDGNSX aionM aorMS 3caleMS
4eiveBDGS 8dU 5ntMS 7ageMS 7ileMS 5ptible ay 8onMS aal 8vePY anessM 7ualY 4hDGMS 5ance 4ipienceM 9t 4olateDGNS 8ionM
8orMS 4ussionAM aistMS 8ve 3ditionM 4urable 3egrinateDGNSX aionM 8eMS 4mptorily 9y 4nnialMSY 4stroikaM 3fectDGMPRSTY
7aMS 7ibilityM 9le 8onMS aismM ctMS 7nessM 4idiousY 6yMS 4orateDGNSX 8ionM 6ce 6mDGRSZ 7anceMS 8tive 7edU 8rM
4umeDGMRSZ 7rM 8yMS 5nctorily ay 5sion 3golaMS 3haps 3icardia al 9tis 9umM 4geeMS 4helia 8onM 4lDGMS 5ousY 4meterMS
4natal 5ea 6umM 4odMS 6ic 8alMSY 8ityM 6ontal 9icsM astMS 4pateticMS 5heralMSY 8yMS 6rases 9isM 9tic 4scopeMS 5hBDGRSZ
6ableMS 5talses 9isM 8tic 6yleMS 4toneal 8umMS 7itisM 4wigMS 6nkleMS 3jureDGRSZ 7rM 6yMS 3kDGMS 4ily 5nessM 4yPRT
3mDGMS 4afrostM 5nenceM 9yM 8tMSY 4eabilityM 7le 6teDGNS 7ionM 4issible ay 8onMS 8vePY anessM 5tMS 6ted 7ing 8vity
4utationMS 6eDGS 3niciousPY anessM 3orationMS 4xideDGMS 3pendicularMSY dityM 5trateDGNS 9ionM 9orMS 6ualMSY 8teDGNS
9ionM 7ityM 4lexDGS 7edY 7ingY 8tyMS 3quisiteMS 3secuteDGNSX 8ionM 8orMS 5veranceM 8eDGS 4iflageM 5mmonMS 5stDGS
7enceM 9tY 4nickety 4onMSU 6aMS 7ble 7e 7geMS 7lMSY 8ityMS 9zeCDGS 8tyM 6ificationM 8yDGNSX 6nelM 4pectiveMS 6x
5icaciousY atyM 7uityM 8ous 6rationM 7eDGS 4uadeBDGRSZ 8dU 8rM 6sionMS 8vePY anessM 3tPRTY 4ainDGS 4inaciousY 9tyM
6enceM 8tY 4nessM 4urbDGS 7ationMS 7edU 5ssisM 3ukeMS 4salMS 5eDGS 3vS 4adeDGS 5sivePY 9nessM 4erseNPXY 8nessM 7ionM
8tyM 6tDGMS 2setaMS 3kily 5nessM 4yPRT 3oMS 3saryS 4imal 6ismM 8tMS 9ic bally 3tMRSZ 4erDG 4icideMS 5ferous 5lenceMS
8t 9ial 4leDGMS 4oM 2tMRSZ 3abyteMS 4jouleS 4lDMS 4rdMS 4wattS 3cockMS 3erDGM 3ioleMS 4teMS 5ionDGMRSZ 8ary 8erM
3relMS 4ifactionM 6yDGS 4ochemicalMS 5dollarMS 5lM 6atumM 6eumM 6ogistMS 8yM 3ted 4icoatMS 5fogS 8ged arMS byM 9ing
5ly 5nessM 6gM 5shY 4yPRT 3ulanceM 7tY 4niaMS 2wMS 3eeMS 3itMS 3terMS 2yoteM 1f 2ennigMS 1g 1haetonMS 3geS 4ocyteMS
3langerMS 8s 6xMS 4li 6c 5ocentric csm 5usM 3ntasmMS 8agoriaMS dcal 9l 5omMS 3raohM 7s 4isaic 6eeMS 4maceuticMS calMS
csM 7istMS 7ologic dal cstMS byM 8poeiaMS 8therapy 7yMS 4yngeal 8s 7itisM 6xM 3seDGMS 5outMS 3t 2easantMS 3nacetinM
4obarbitalM 5lM 5mMS 6ena 9lY 8ological cy 9nMS 5type 4ytoin 3romoneMS 3w 2iMS 3alMS 3landerDGRSZ 9erM 9ingM 6thropic
dally cstMS byMS 5telic 9stMS 8yM 4harmonicMS 4ippicMS 5stineMS 9ismM 4odendronMS 5logical 9stMS 8yM 5sopherMS 9ic
balY azeDGRSZ crM 9yMS 4terMS 3shDGRZ 5erM 2lebitisM 4gmM 6atic aally 3oemM 4xM 2obiaMS 5cMS 3ebeMS 4nixMS 3neDGMS
5cardS 5meMS 6ic 8ally 5ticS 8ally 8ianMS 8sM 5yed 6ing 4icS 6ally 6sM 5nessM 4ographM aic as 5logicalY 9stMS 8yM 5n
4yDGMPRST 3oey 3sphateMS 6odiesterase 7rMS 8escenceM dtY 8ic 8ous 8usM 8ylation 3toDGMS 5cellMS 6opierM 8yDGMRSZ
5electric dally 6ngraveDGJRSZ crM bingM 5finishingM 5genic aally 6raphDGMRZ aerM aic cally asA ayM 5journalismM etMS
5meterMS 5nMS 5sensitive 6tatMS 9ic 9ted aing 6ynthesisM dzeDGS btic 5tropic asm 6ypesetter ding 5voltaic 2rasal
5eADGS 6bookS 6ologyM 5ingMS 3eaking 4nologistMS 9yM 2yla 5cteryMS 4ogenyM 4umM 3s 4icMS 6alMSY 8ity 6ianMS 7stMS 6ked
7ing 6sM 5oS 6gnomyMS 7raphyM 6logic balY astMS 9yM 6therapistMS cyM 5queMS 3toplankton 1iDGHMRSZ 2anissimoMS 6tMS
4oMS 5forteMS 5laS 3sterMS 3zzaMS 2brochM 7s 2cMS 3aM 4dorMS 4nte 4resque 4yune 3calilliM 4oloMS 3kDGJMRSZ 4axDGMS
4erM 6elMS 5tDGMRSZ 4ingsM 4leDGMS 4pocketMS 4upMS 4yPRT 3nicMS 6ked 8rMS 7ing 3otMS 3togramS 8phM as 5rialMSY
4ureDGMS 7squePY bnessM 2ddleDGMS 5y 3ginMS 2eMS 3baldMS 3ceDGMS 5meal 5workMRZ 9erM 4rustMS 3ing 3rM 4ceDGJS 5ingMY
3tyM 3zoelectric 2ffleGM 2gLMS 3eonMS 6holeDGMS 3ged 5ryS 4ing 5shPY 7nessM 4yMRST 5backDGMS 3headedPY 9nessM 3letMS
3mentDMS 7ationM 3penMS 3skinMS 4tyMS 4will 3tailMS 2keDGMRSZ 4rM 4staffMS 2lafMS 4sterMS 3chardMS 3eDGJMS 4upMS
3ferDGRSZ 6ageM 6erM 3grimMS 7ageMS 3ingM 3lDGMS 4ageDGMRSZ 7rM 5rDMS 4boxMS 4ionMS 4ockS 5ryDGMS 5wDGMS 6caseMS
6slipMS 3otDGMS 5houseMS 2mentoMS 3ientoMS 3pDGMSY 4ernelMS 4leDMS 5yRT 2nMS 3aforeMS 4taMS 3ballM 3cerMS 4hDGMS
4ushionMS 3eADGS 4appleMS 4woodS 4y 3featherMS 3gDGM 3headMS 4oleMS 3ier 5st 4onDGMS 3kDGMPRST 4eyeM 4ieMS 5sh 4nessM
4oMS 3nacleMS 5te 4edU 4ingU 4yS 3ochleM 4nMS 3pointDGMS 4rickMS 3setterMS 4tripeDMS 3tMS 4oMS 3upMS 3wheelDGMS 3yinM
4onMS 2oneerDGMS 3usPY 5nessM 2pDGMRSZ 3eMS 4lineMS 4rM 4tteMS 4work 3ingM 4tMS 3ped 4inMS 6g 3squeakMS 2quancyM 6tY
4eDGMS 2racyM 4nhaMS 4teDGMS 5icalY 3ogiM 4shkiM 4uetteDGMS 2scatorial 3mireMS 3sDGMRSZ 4oirS 3tachioMS 4eS 4ilMS
6late 4olMS 5nMS 2tMS 3aMS 4patMS 3chDGMRSZ 5blendeM 5erM 5forkDGMS 5manM 6en 3eousPY 7nessM 3fallMS 3hM 4eadS 4ily
5nessM 4yPRT 3iable 7y 4fulY 4lessPY 8nessM 3onMS 3taS 5nceMS 4ed 4ing 3uitaryMS 3yDGMS 4ingY 2votDGMS 5al 2xM 3elMS
3ieMS 2zzaMS 5zzM 4eriaMS 4icati 8oM 1k 2g 2t 2wy 1l 2acardDGMS 5teDGNS 6ionM 6ory 4eADEGLS 5boMS 5dU 5holderMS
5kickDGMRSZ 9erM 5mentAEMS 5ntaMS 8lS 5rMS 4idY 6ityM 5ngs 4ketMS 3giarismMS 9tMS 8zeDGRSZ arM 7yM 4ueDGMS 3ice 4dMS
4nMPRSTY 5chant 6lothes cmanM den 5nessM 5smanM 7en 6ongM 6poken 5tMSV 6iffMS 7veY 4tDGMS 3nMRSZ 4ar 4eCDGS 5loadMS
5rM 5tMS 6ariumMS 8y 4gencyM 7t 4kDGMS 5ingM 5tonM 4nedU 6rMS 5ingS 4tDGJMRSZ 5ainMS 6r 6tionMS 5erM 5ingM 5like
3queMS 3shDGMS 4maM 5on 4terDGMRSZ 7boardM 7erM 5icMS 7ityM 8zeDGS 6que 3tDGMNSX 4eMS 5auDGMS 5fulMS 5letMS 5nM
4formDGMS 4ingM 6umM 5tudeMS 8inous 4onic 5onDGMS 4ted 6rMS 5ing 4yM 5pusMS 5s 3uditMS 4sibilityM 7le 8y 3yADEGMS
4ableEU 5ctDGS 7ingM 4backMS 5illMS 5ookMS 6yMS 4erMS 4fellowMS 5ulPY 7nessM 4girlMS 5oerMS 5roundMS 8pS 4houseMS
4listMS 4mateMS 4offMS 4penMS 4roomMS 4schoolS 4thingMS 5imeM 4wrightMS 3zaMS 2eaMS 4dDGJRSZ 5erM 5ingMY 4santPTUY 8er
8nessMU 8ryMS 5eDEGS 5ingSY 5urably 7eBDGMS 8ful 4tDGMS 3bS 4by 4eMS 5ianMS 4isciteMS 3ctra 6umMS 3dgeDGMS 3naryMS
4ipotentiaryMS 5tudeMS 4teous 5ifulY 5yM 4umS 3onasmMS 3thoraM 3uraM 6e 5isyM 3xusMS 2iabilityM 5le 4ncyM 5tY 3ersM
3ghtDGMS 3msollS 3nthM 6s 2odS 4ded 6rMS 5ingS 3nkDGRSZ 3pMS 4ped 5ing 3siveS 3tMS 4ted 6rMS 5ing 3verMS 3wDGMS 4manM
5en 4shareMS 3yS 2uckDGMS 5ily 6nessM 5yPRT 3gSU 4gedU 5ingU 4holeS 4inMS 3mDGMS 4ageM 4bDGJMRSZ 5edU 6rM 5ingM 4eMS
4metDGMS 5y 4pDGMPRSTY 5nessM 4yRT 3nderDGMRSZ 7erM 4geDGMRSZ 6rM 4kDGMS 3perfectMS 3ralMS 6ismM 8tMS 9ic 7tyMS
7zationM 8eDGS 3sMS 4hMPRTY 5nessM 5yRT 3tocracyMS 8tMS 9ic 5niumM 3vial 2yADGMS 3woodM 1m 1neumatic 9ally 5ococcal ai
aus 6niaM 1oachDGRSZ 5erM 5ingM 2ckDGMS 4etDGMS 6bookMS 6fulMS 6knifeM 9ves 4markDGMS 2dMS 3castGMS 3ded 4ing
3iatristMS 7yM 4umMS 2emMS 3syM 3tMS 4asterMS 4essMS 4icS 6alY 4ryM 2gromMS 2iM 3gnancyM 7tY 3ncianaMS 4settiaMS
4tDGMRSZ 5blank 5edY 6rM 5illismM atMS 5lessPY 9nessM 5yRT 3seDGMS 4onDGJMRSZ 6erM 6ingM 6ousY 2keDGMRSZ 4rM 4yMS 3yRT
2lDGMS 3ar 5ityMS 6zationCM 7eCDGS 3eMS 4axeDGS 4catMS 4micMS 7alY 7istMS 7sM 4starMS 3iceDGMS 6manM 7en 6womanM 9en
5yMS 6holderMS 6makerS 4oMS 5myelitisM 4shDGMRSZ 6edU 7rM 4tburoMS 5ePRTY 6nessM 6sseM 5icS 7alY 7ianMS 8zationM
9eCDGS 7kingM 7oMS 7sM 5yMS 3kaDGMS 3lDGMNS 4ackMS 5rdS 4enM 4inateDGNS 8ionM 8orMS 6gM 5wogMS 4sterMS 4utantMS
6eDGNRSZ 7dU 7rM 6ionM 3oM 4naiseMS 5iumM 3tergeistMS 4roonMS 3y 4acrylamide 5moryS 5ndrous 8yM 4clinicMS 4esterMS
5thyleneM 4gamistMS 7ous 7yM 5lotMS 5onMS 7al 5raphDGM 9s 4hedral 8onMS 4mathM 8s 5erMS 7ic 8zationM 9eDGS 5orphic
9ous 4nomialMS 4pMS 5honic 8yM 5ropyleneM 4s 5emous 5tyreneM 5yllabic aleMS 4technicMS 5heismM 9tMS aic 7ne
4unsaturateDS 5rethaneMS 4vinyl 2mS 3adeDGMS 4nderMS 3egranateMS 3melDGMS 4yS 3pM 4adourDMS 5noMS 4omMS 5sityM 5usPY
7nessM 2nceDGS 4hoMS 4y 3dMS 4erDGRSZ 6erM 6ousPY 9nessM 3eMS 3gDGS 4eeM 3iardMS 3tiffMS 6icalY 9teDGMS 4oonMS 3yDGMS
4tailMS 2oDGS 3chDGMS 3dleMS 3fMS 4terS 3hDGM 4s 3lDGMS 4roomMS 4sideS 3pDGMS 3rPRTY 4boyM 4houseMS 4nessM 2pMS 3cornM
3eMS 3gunMS 3injayMS 3larMS 4inM 3overMS 3paMS 5domS 4ed 5rMS 5tS 4ing 4yMS 5cockM 3ulaceMS 6rY 7ityMU 8zationM 9eDGS
6teACDGS 8dU 7ionCM as 5ismM 7tMS 5ousP 8nessM 4pMS 2rcelainMS 4hMS 4ine 4upineMS 3eDGMS 3gyMS 3kMRZ 4erM 4yMRST 3nM
4oM 5grapherMS aic cally ayM 3osityM 4usP 6nessM 3phyritic 7yM 4oiseDGMS 3ridgeM 5ngerMS 3tACDEGS 4abilityM 6leMS
5geDGMS 5lMS 4cullisMS 4endDGS 6tMS 7ousPY 5rAMS 6houseMS 4folioMS 4holeMS 4icoM 7es 5ereMS 5onDGKMS 4linessM 5yPRT
4manteauMS 4raitMS 8istMS 8ureM 6yDGS 7alMS 4ulacaM 2seACDEGKS 4rEKMS 4urMS 3hRT 3itDGSV 5ionCEKMS 8alEK 8edK 8ingAK
6veMPSY 8nessM 7ism 9tS 5ronMS 3s 4eMS 5ssADEGSV 7ionAMS 8veMPSY anessM 7orMS 4ibilityMS 6leMS 7y 4umMS 3tDGJMRSZ
4ageM 5l 4bagS 5oxS 4cardMS 5odeS 6lonial 6nsonantal 4dateDGS 5ocMS 7toral 4erM 6iorMS 7tyM 4graduateMS 4haste 5umousY
5ypnotic 4ieS 5lionMS 5ndustrial 6gM 4ludeMS 4manM 6rkDGMS 6sterMS 5en 7opausal 6ridian 5istressMS 5odern aismM ctMS
6rtemMS 4nasal 6tal 4operative 4paid 6rtum 5oneDGLS 8mentMS 5randial 4scriptMS 5easonMS 5ynaptic 4ulateDGMNSX 8ionM
5ral 6eDGJMS 6ingM 4war 5oman 7en 3yMS 2tCMS 3abilityM 5leMS 4shM 5siumM 4toM 6es 3bellyDMS 4oilerMS 3encyM 5tY 6ateMS
6ialMSY 9ityMS 8teDGS 3fulMS 3headMS 5rDGMS 6bMS 4olderMS 6eDGMRSZ 5okMS 3ionMS 3luckMS 3pieMS 4ourriMS 3sherdMS 5otMS
3tageM 4ed 5rDGMS 6yMS 4ing 4yMPRST 2uchDGMS 3fS 4feS 3ltererMS 5iceDGMS 5ryM 3nceDGMS 4dDGKS 5ageM 5ingMS 3rDGJS
3tDGMRSZ 4erM 2vertyM 2w 3derDGMS 6y 3erDGMS 5boatMS 5fulY 5houseMS 5lessPY 9nessM 3wowDGMS 2xMS 1p 2m 2r 1r
2acticabilityM 9ly 8lMSY 9ityMS 7eBDGMS 8dU 7umMS 6tionerMS 3etorMS 7ian 3gmaticMS 9alY 8smM 9tMS 3irieMS 4seDEGMS
6worthinessM byP 3lineMS 3mMS 3nceDGMRSZ 6rM 5ingY 4gDGS 4kMS 5sterMS 3seodymiumM 3tS 4eDGMRSZ 5rM 4fallMS 4tleDGMRSZ
7rM 3wnDGMS 3yDGRSZ 4erM 6fulY 2eachDGLRSZ 6erM 6mentM 6yRT 4dolescenceMS ct 4mbleDGMS 4rrangeDGLS amentM 4ssigned
3cancelDGMS 8rous 5riousPY anessM 5st 5utionMS aary 4edeDGS 7nceM 8tMS 5ptMS 7orMS 4inctMS 5osityM 6usPY 8nessM
5piceMS 7tantMS 9teDGMNSXY aionM 8ousY 5sM 6eDGNPRSTY 7nessM 6ionM 4ludeDGS 6sionM 4ociousPY anessM 7tyM 5gnitionM ave
5lonial 5nceiveDGS 8ptionMS 6ditionDGMS 5okDGS 4ursorMS 9y 3dateDGS 6orMS 8y 5wn 4eceaseDGS 7ssorMS 5fined 5signateDGS
6tinationM 9eDGS 5terminationM beDGRSZ crM 4icable 7mentMS 7teDGMNSV 8ionM 9veY 6tBDGSV 7abilityMU 9leU ayU 7ionMS
7orMS 5gestDGS 5lectionMS 5sposeDGS 9itionMS 4nisone 4ominanceM atY 9teDGSY 3emieMS 6nenceM 9tY 5ptDGSV 7ionM 8veY
4nDGS 4xistDGS 8enceM 3f 4abMS 6bed 7ing 6ricateDGNS bionM 5ceDGMS 5tory 4ectMS 7ureMS 5rBLS 6ably 6enceMS 8tialY
6mentM 6red 7ing 4igureDGS 5xDGMS 4ormDGS 4rontal 3gameMS 4nancyMS 7t 3heatDGS 5nsile 4istorianS ac balY 9yM 4uman
3installed 3judgeDGS 7mentMS 6iceDGMS 9dU 8ial 3kindergartenMS 3lacyM 5teMS 4imMS 6inaryMS 5terate 4udeMS 3marital
5tureY 4edMS 6ical 7tateDGNS bdU aionM 5nstrual 4ierDGMS 7eMS 7shipMS 5seDGMS 5umMS 5xDGS 4olarMS 5nitionMS 8ory
3natalY 4upMS 6tial 3occupationMS 8yDGS 4perative 4rdainDGS 4wned 3pMS 4ackageDGS 7ed 5id 5rationMS 8ory 6eDGS 7dPU
8nessMU 5yGLS 6mentMS 4end 4onderanceMS btY ateDGS 5sitionMS balY 6sessDGS aingU bonMS 6terousY 4ped 5ing 5yMRST
4ubescenceM btMS 5ceMS 3quelMS 3recordDGS 5gisterDGS 9rationM 5quisiteMS 4ogativeMS 3s 4ageDGMS 4byopiaM 6terMS 9yMS
4choolMRSZ 9erM 5ienceM 8tY 5ribeDGS 7ptMSV 9ionMS aveY 4easonMS 5nceMS 6tBDGLMRSYZ 7ably 8tionAMS 7erM 7imentMS
7mentMS 5rvationM cistMS aveMS 7eBDGMRSZ 8rM 5tS 6ting 4hrank 6inkGS 6unk 4ideDGS 7ncyMS 8tMS 9ial 6iumM 4ortDGS
4sACDGS 5edU 6rMS 5ieS 6ngMSY 5manM 6en 5ureDGMS 7izationM 9eCDGS arMS 4tidigitationM 6geM 7ious 5oMS 4umably 6eBDGS
6ptionMS 9ve 8uousPY cnessM 5pposeDGS 9itionMS 3tax 4eenMS 5ndDGRSZ 7erM 6seMNSX 7ionM 6tiousUY bnessM 5ritMS 6m
6naturalY 5stDGS 5xtMS 4rialS 4tifyDGS 6ly 6nessM 5yDGMPRST 4zelMS 3vailDGS 5lenceM 8t 5ricateDGNSX aionM aorMS
4entBDGSV 7ableU 8tiveMS 7ionM 8veMS 4iewDGMRSZ 5ousY 5sionMS 3war 3yDGMS 3zzieS 2iapic 3ceADGS 5less 5y 4ier 6st
4kDGMRSYZ 5erM 5leDGMS 6inessM 6yPRT 3deDGMS 5fulY 3erM 4stMSY 6essMS 6hoodMS 6linessM 7yPRT 3gMS 4gishP 8nessM
3mDGPRYZ 4acyM 5l 5rily 6yMS 5teMS 4eMS 5rM 5val 4ingM 5tiveMPSY 9nessM 4mer 6st 4nessM 4ogenitorMS aureM 5rdialY
4pDGS 4roseMS 4ulaS 3nceMSY 6domMS 6linessM 7yPRT 6ssMS 5ipalMSY 9ityMS 7leDMS 9dU 4tADGMS 5ableU 5erMS 5ingMS 5making
5outMS 3onS 4rMS 5essMS 5itization 9eDGS 7yMS 5yMS 3smMS 5atic 4onMRSZ 6erM 4sily 6nessM 5yPRT 4tine 3thee 3vacyM
5teMNRSTXY 7erMS 6ionCMS 7zationMS 8eDGS 4etMS 4ilegeDGMS 9dU 6y 4yMRST 3zeDGMS 5dA 5fightGMRSZ aerM aingM 5winnerMS
9ing 2oMS 3babilistic 9tyMS 6leMS 7y 5teMN 6ionMRZ 9al ary 9erM 4eBDGJMS 4ityM 4lemMS 7aticU balY 4osces 7isMS 3caineM
4edural 8eMS 5edDGJS 7ingM 7sM 5ssADGS 7able 7edU 7ionDG aalMS 7orMS 4lamationMS 5ivityMS 4rastinateDGNS cionM corMS
5eateV 4torDGMS 4urementM 3dMS 4igalMSY 8ityM 6iousY 6yMS 4uceADGRSZ 7rAM 6ibleA 6tionAMS 8veUY anessM 9ityM 3fMS
4anationMS 6eDGPSY 7nessM 6ityMS 4essedY 7ionMS aalMSY cismM dzation eeDGS 7orMS 9ialY 9shipMS 4ferDGMS 4iciencyM
9tMSY 5tBDG 6abilityM 8leU 9yU 6eerDGMS 9ingM 7roleMS 6less 4ligacyM 8teMSY 4orma 5undPRTY 8nessM 4undityMS 5sePY
7nessM 3genitorMS 6yM 5steroneM 7inS 4nathous 5oses 7isM 7ticMS aateDGNSX cionM corMS 4ramACS 7mableMS 9tic 8edAC 9rMS
8ingMS 5essDGMSV 8ionMS 9veMPSY bnessM 3hibitDGSV 8ionMS bistMS 9veY 8ory 3jectDGMS 7ileMS 8onMS aistMS 7orMS
3karyoteMS 9ic 3leS 5tarianMS atM 4iferateDGNS aionM 6ic 8ally 5xY 6ityM 4ogueMS 5ngationMS 3mM 4enadeDGMS 5thiumM
4inenceM 8tY 5scuityM 8ousY 6eDGMS 6ingY 6sory 4oM 5ntoryMS 5teDGRZ 7rM 6ional 4ptDGJMPRSTYZ 6edU 7rM 6ingM 7tudeM
6nessM 4ulgateDGNS 9ionM 9orMS 3neP 5nessM 4gDMS 5hornMS 4ominalM 5unceDGLS 9ableU 9mentMS 4to 4unciationMS 3ofADGMS
5readGRSZ 9erM 3pMS 4agandaM 9istMS azeDGS 7teDGNS 8ionM 8orMS 4elS 6lantMS 7ed 8rMS 7ing 5nsityMS 5rMRTY 6tyDMS
4hecyMS 6sierM 7yDGMRSZ 6tMS 7essMS 7ic 9alY 5ylacticMS 8xes 9isM 4inquityM 5tiateDGNS 9ionM 9ory 7ousY 4onentMS
5rtionEMS aalSY city bteEY 5salMS 4ped 5ing 4ranolol 5ietaryMS 8iesM 8orMS aialY ashipM 8ressMS 8yMS 4ulsionM 8ve
3rateDGS 4ogationM 6ueDG 3saic 7ally 4ceniumMS 5iuttoM 5ribeDG 7ptionMS 4eM 5cuteDGNSX 8ionM 8orMS 5lyteDGMS 8ismM
9zeDGRSZ brM 4ocial 5dyMS 4pectDGMSV 8iveY 8orMS 8usMS 6rDGS 7ityM 7ousY 4tateMS 5heses 8isM 7tic 5ituteDGMNS 9ionM
5rateDGNSX 8ionM 4yRT 3tactiniumM 5gonistMS 4ean 5ctDGSV 7edU 7ionMS aismM ctMS 8vePY anessM 7orMS 9ateMS 5geMS 7eS
5inMS 5stantS 8tionMS 4ocolMS 5nMS 5plasmM aic 5typeGMS 8ical 5zoa 8nMS 7ic 4ractDG 5udeDGS 6sile 8onMS 4uberanceMS at
3udRTY 3vBN 4abilityM 6ly 4eADEGS 5dU 5nU 6anceMS 6derM 6ienceM 5rbialY 4ideDGRSZ 7dU 7nceM 8tY 9ialY 7rM 5nceMS
7ialMSY aismM 5sionalY 6oMS 4ocateurS 8ivePY bnessM 5keDGRSZ 7dU 7rM 6ingY 5loneM 5stMS 3wMS 4essM 4lDGMRSZ 5erM
3ximal 7te 6ityM 4yMS 2udeMS 5nceM 6tY 7ialY 5ryM 4ishPY 7nessM 3neDGMRSZ 5rM 3rienceM 7tY 2yDGMRSTZ 1salmMS 5istMS
4teryMS 2ephologistS 9y 3udS 5oS 6nymMS 9ous 6scienceMS 5y 2hawMS 2iMS 3ttacosisM 2oriasisM 2st 2ychDGMS 5eM 6delia
acMS bally 5iatric astMS 9yM 6cMS 7alY 5oMS 6active 7nalyses cisM ctMS btic ealY bzeDGS 6babbleM 6dramaMS 6genic
6kinesis atic 6logicalY astMS 9yMS 6metric 6neuroses cisM 6pathM aic aology as ayM 7harmacology 8ysiology 6sS 7isM
7omatic 6therapistMS cyMS 7icMS 9ally 7ropicMS 5s 1tC 2armiganMS 2erodactylMS 2omaineMS 1ubMS 3ertal 6yM 4sM 5cenceM
8t 3ic 4sM 3licAM 6anAMS 7tionAMS 6istMS 7tyM 7zeDGS 6ly 5shADGS 7able 7edU 8rMS 7ingM 2ceM 3kMRSZ 4erDGM 4ishPY
7nessM 2dS 3dingMS 4leDGMS 5ingM 3enda 6umM 3ginessM 4yPRT 2ebloMS 3rile 6ityM 4peral 2ffDGMRSZ 4ballMS 4erM 4inMS
6essM 4yPRT 2gMS 3ilismM 7tMS 8ic 3naciousPY anessM 7tyM 2keDGMS 3ka 2lchritudeM ainous 3eDGS 3lDGMRSZ 4backMS 4erM
5tMS 5yMS 4outMS 5verMS 3monary 3pDGMS 4inessM 5tMS 4woodM 4yPRT 3sarMS 5teDGNSX 6ionM 4eADGMS 3verizationM 8eDGS
2maMS 3iceMS 3melDGS 3pDGMRSZ 4erM 6nickelM 4kinMS 2nMS 3chDGMRSZ 5bagS 5eonMS 6rM 5lineS 5yRT 4tilioM 9usPY bnessM
5ualY 8ityM 7teDGNS 8ionM 6reDGMS 3ditMS 6ryM 3gencyM 6tY 3inessM 4shBDGLS 6edU 6ingY 6mentMS 4tiveY 3kMRST 3ned 5tS
4ing 3sterMS 3tDGMRSZ 4erM 3yPRT 2pMS 3aM 4e 4l 4teDGS 3ilMS 3ped 5tMS 6eerMS 6ryM 4ing 4yMS 2rblind 3chaseBDGMRSZ 8rM
3dahM 3ePRTY 4bredMS 4eDMS 5ing 4nessM 3gativeMS 6orial 8yMS 4eDGMRSZ 5rM 3ificationM 6erM 5yDGNRSZ 4neMS 4smM 5tMS
6ic 4tanMS 7icalY 8smM 5yM 3lDGMS 4ieuMS 4oinDGS 3pleMRST 5ish 4ortDGMS 7edY 5seDGMSY 7dA 7fulPY anessM 7lessPY 3rDGMS
3seDGMRSZ 5rM 4uanceM 7t 5eDGRSZ 6rM 5itMS 3ulenceM 7t 3veyDGS 6anceM 6orMS 4iewM 2sM 3hDGMRSZ 4bikeS 4cartMS 5hairS
4erM 4ily 5nessM 4overMS 4pinS 4yPRT 3illanimityM aousY 3sMS 4yMRST 5catMS 5footDGS 3tular 6eMS 2tIMS 3ative 3outMS
3refactionM ave 6yDGS 5scenceM 9t 4id 3schMS 3tDGMRSZ 4edI 5eMS 5rDGMRZ 6erM 4ingI 4yDGMS 3zS 2zzleDGLMRSZ 6mentM 6rM
1vt 1wnDGS 1yelonephritis 2gmyMS 2lonMS 4ri 6c 5usM 2orrheaM 2ramidDGMS 7al 3eMS 3imidineMS 4teMS 6sM 3omaniaM 9cMS
4technicS bal bsM 3uvate 2thonMS 2xMS 1zazz 0qr 1tS 2y 1ua 3ckDGMS 5eryM 3dMS 4rangleMS 8ular 7tMS 6phonic 6ticMS 7ure
5ennial 9umMS 5icepsMS 6lateralMS 7leMNSX 8ionM 6plegiaM bcMS 6viumM 5upedMS 9al 7leDGMS 9tMS 8icateDGMNS cionM
3ffDGMS 3gmireMS 3hogMS 3ilDGMS 4ntPRTY 6nessM 3keDGMS 4y 3lificationEM 7edU 8rMS 6yDEGNSX 5tativeY 6yMS 4mMS 5ish
3ndaryMS 4goS 4ta 5ifiable 8cationM 8erM 7yDGNRSZ 6tation aveY 7yMS 6zation 7e 5umM 3rantineDGMS 4kMS 4relDGMRSZ 7erM
7someP bnessM 5yDGMS 4tMS 5erDGMSY 7backDGMS 7deckMS 7finalMS 7lyMS 7masterMS 7staffM aves 6tMS 5oMS 5zM 3sarMS 4hDGS
4i 3trainMS 3verDGMS 6y 3yMS 4sideS 2easily 6nessM 5yPRT 3enDGMSY 5lyRT 4rDGMPRSTY 5nessM 3llDGS 3nchBDGRSZ 6ableU
6erM 6less 3rulousPY 9nessM 4yDGMS 3s 4adillaMS 4tAFIMS 5ed 5ing 6onBDGJMRSZ 8ableU byU 8edU 9rM 8ingMY 8naireMS
3ueCDS 4ing 2ibbleDGMRSZ 7rM 3cheMS 4kMNPRTXY 5enDG 5fire 5ieMS 5limeM 5nessM 5sandMS 6ilverM 6tepMS 3dMS 3escenceM
8tY 4tDGMNPRSTXY 5enDG 5ism 5nessM 5udeEIM 6sMS 3ffS 3llMS 4tDGMRSZ 5erM 5ingM 3nS 4ceMS 4eS 4idine 5neM 4oa 4syM 4tMS
5essenceMS atialY 6tMS 5upleDGMS 9tMS 3pMS 4ped 5ing 4sterMS 3reAIS 4kDGMS 5inessM 5yPRT 4tMS 3slingMS 3tS 4claimMS 4e
4tanceM 5erMS 5ing 3verDGMS 6y 3xotic 8ally 3zM 4zed 6rMS 6s 5icalY 6ng 2oH 3inMS 4tDGMS 3ndam 3rateI 4umMS 3tB 4aMS
5bilityM 5tionMS 4eDGSU 4idian 5entMS 1werty 0rabbetDGMS 4iMS 5nateM 6ic 8al 5tDGMS 4leMS 3idPY 5nessM 4esM 2ccoonMS
3eDGMRSZ 4courseMS 4goerS 4horseMS 4meMS 4rM 4trackMS 4wayMS 3ialY 6ismM 8tMS 4ly 4nessM 5gM 4smM 5tMS 3kDGMS 4etDGMS
6eerDGMS 9ingM 3onteurMS 3quetballMS 3yPRT 2dMS 3arMS 5scopeMS 3dled 3ialMSY 5nS 6ceM 6tY 5teDGNSX 6ionM 6orMS 4calMSY
7ismM 8zationM 9eDGS 5chioM 4i 4oDGMS 5activeY aityM 5carbonM 5gramMS 8pherMS ayM 5isotopeMS 5logistMS 8yM 5manM 6en
7terMS 8ric 9yM 5phoneMS 5scopyM 6ondeMS 6urgery 5telegraphM es eyM 9phoneMS 6herapistMS byM 4shMS 4umM 5sM 3onM
2ffiaM 5shPY 7nessM 4leDGMS 3tDGMRSZ 4erM 4ingM 2gDGMS 3aMS 4muffinMS 3bagM 3eMS 3ga 4edPRTY 6nessM 6yRT 4ing 3ingY
3lanMS 3outMS 3tagS 4imeM 3weedM 4ort 2h 2idDGMRSZ 4erM 3lCDGS 4cardS 4ingMS 4leryMS 4roadDGMRSZ 8erM 8ingM 4wayMS
7man 8en 3mentM 3nDGMS 4bowMS 4coatMS 4dropMS 4fallMS 4makerMS 7ingM 4proof 4stormMS 4waterM 4yRT 3seDGMRSZ 5rM 4inMS
2jahM 5s 2keDGMS 3ishPY 6nessM 2llyDGMS 2mMS 3bleDGJMRSZ 6rM 4unctiousPY cnessM 3ekinMS 3ieM 4ficationM 5yDGNSX 3jetMS
3med 4ing 3pGMS 4ageDGMS 5ncyM 6tY 5rtMS 3rodMS 6ded 7ing 3shackle 2nA 3chDGMRSZ 5erM 5ingM 4idP 6ityM 6nessM 4orM
6ousY 3dM 4inessM 4omPSY 6izationM 8eDGS 6nessMS 4yPRT 3eeMS 3gRZ 4eCDGS 5finderS 5rM 4inessM 4yPRT 3kDGJMPRSTY 4ingM
4leDGS 4nessM 3sackDGS 4omDGMRSZ 6erM 6ware 3tDGJMRSZ 4erM 2pDGMRSZ 3aciousPY 9nessM 6tyM 3eMS 4rM 4seedM 3idMPRSTY
5ityM 5nessM 4erMS 4neM 4stMS 3ped 5lMS 6led 7ing 5rMS 4ing 4ortMS 7eurS 4rochementMS 3scallionMS 3tPY 4nessM 4orS
4ureMS 6ousY 2reDGPRSTY 4bitMS 4factionM 5yDGS 4nessM 3ityMS 2scalMSY 3hMPRSTYZ 4erM 4nessM 3pDGMS 4berryMS 4yRT 3ter
2tMS 3atouilleM 3bagS 3chetDGMS 3eDGJMNRSXZ 4dU 4payerS 4rM 3her 4skellerMS 3ificationM 6erM 5yDGNRSZ 4ngM 4oMS
5cinateDGNS aionM 5nDGM 6alMSY 8eMS 8ismM atMS bic 9tyM 9zationMS aeDGS 3like 5neMS 3tanMS 4ed 5rMS 4ing 4leDGJMRSZ
6brainDMS 6rM 6snakeMS 6trapMS 5y 4rapMS 4yRT 2ucousPY 7nessM 3nchily 7nessM 6yPRT 2vageDGMRSZ 6rM 6sM 3eDGJMRSZ
4lDGSU 5ingS 4nDGMS 5ousY 3ineMS 5gM 4oliMS 4shDGLRSZ 6erM 6ingY 6mentM 2wMPRT 3boned 3hideM 3nessM 2yMS 3onM 2zeDGS
3orMS 5backMS 3zDGMS 4matazzM 1cpt 1d 1eDGJMSTVY 2achBDGMS 5ableU 4quireDGS 4tV 5ance 7tMS 5ionaryMS 6vity 3dBGJMRSZ
4abilityMS 4erM 6shipMS 4ily 5nessM 6gM 4mitted 4outMS 4yDGPRST 3fforestation 3lMPRSTY 4ismM 6tMS 7icU 9allyU 5ties
6yMU 5zationMS 6eBDGS 7dU 4mMS 4nessM 4politikM 4tyM 3mDGMRSZ 4erM 3pDGRSZ 4erM 3rDGMS 4guardMS 4most 4wardS
3sonBDGMRSZ 6ablePU anessMU 9yU 6erM 6ingM 4suringY 2bateM 3elMS 5lionMS 8usPY anessM 3idS 5ding 4rthM 3oilDGS 3uildGS
4keDGMS 5ingY 4ttalMS 2cM 3alcitranceM bt 4ntDGS 6ationMS 4pMS 5italization 3ceS 3d 3eiptDGMS 5vablesM 6eBDGRSZ 7rM
8shipM 4ntPRTY 6nessM 4ptacleMS 6ionMS 9istMS 7vePY 9nessM 8ityM 6orMS 4ssDGMSV 6ionalMS ary 7veMS 3herche 3idivismM
9tMS 4peMS 5ientMS 5rocalMSY 9teDGNS aionM 8ityM 4talMS 7istMS 6tiveMS 5erMS 3klessPY 8nessM 4onDGJS 6ingM 3lamationM
4ineDGRSZ 7rM 4useMSV 3ognizableU byU 8eBDGRS 9dU 4mbination 5penseDGMS 6ilation 8eDG 4nS 5cileBDGS 8iationS 5dite
5figuration aeD 5naissanceMS 6oiterDGS 5structV bedU 4rdedU 7rMS 6ingMS 4upDG 5rseM 4verableU 7yMS 3reantMS 6tional
4iminateDGNSX aionM aory 4udesceDGS anceM bt 5itDGLMRSZ 7erM 7mentM 3talY 5ngleMS 7ular 4ifiable 7cationM 7erM
6yDGNRSXZ 5linear 5tudeM 4oMS 5rMS 6yMS 4umMS 3umbent 4perateDGNSV 9ionM 4rS 5red 7nceMS 6ing 5sionS 4seDGS 3yclableMS
6ingM 2dMPS 3actDGS 6ionM 6orMS 3birdMS 4reastMS 5ick 3capMS 4oatMS 4urrantS 3denDGS 5r 5st 4ish 3eemBRZ 6erM 4mptionM
8ve 3headDMS 3irection 4strictDG 4videDGS 3liningM 3neckMS 5ssM 3oG 4lenceM 7t 4ubtBMS 7ably 5ndDGS 3rawGS 3skinMS
3uceDGRSZ 6rM 5ible 5taseM 6ionMS 9ist 7ve 4ndancyMS 8tY 3woodMS 3yeDS 2edinessM 4yPRT 3fDGMRSZ 4erM 3kDGMS 3lDGSU
3veG 3xportDGS 2fMSZ 3ashionDGS 3ectionM 6oryMS 4rB 5eeDMS 7ing 6nceDGMS 7dumMS 7tMS 8ial 5ralMS 6ed 7rMS 6ing 3fed
4ing 3illBM 4nedU 6mentMS 6rMS 7yS 4tting 3lateDGNSX 6ionary 4ectDGSV 7ionMS 8veY 9ity 7orMS 5xiveMSY 8ity 6ology
3orgeDGS 5mMZ 6atV 8oryMS 8ting 6edU 6istS 5tifyDGS 3ractDGSV 7ionM 7oryMS 5inDGMS 4eshDGLRSZ 7erM 7ingY 7mentMS bsM
4igerantMS 9teDGNS aionM aorMS 3ugeMS 6eMS 4lgenceM 8t 4ndB 4rbishmentMS 4salMS 4tationMS 5eBDGRSZ 6rM 2g 3alDGY
5ementM 5iaM 4rdDEGMS 6less 6sM 4therDGS 5taMS 3encyMS 5eracyM 8teV 4xM 5pS 3gaeM 3icidal 7eMS 4meMS 6nMS 7tDGMS 8al
9tionM 4onMS 6alY 8ismMS 4sterDGMS 8edU 6rantMS 8rMS 8tionMS 7yMS 3nant 3ressDGMSV 7ionMS 5tMS 6fulY 6table ay 7ed
7ing 4indGS 4ound 6pDGS 3ularMSY 7ityMS 8zationM 9eDGS 6teCDGNSV 8dU 7ionCM as 7orMS 9y 4rgitateDGNS aionM 2habMS 5bed
6ing 5ilitateDGNSV bionM 4ngDGS 3earsDG 7alMS 7edU 3i 3ung 2ifyDGNS 3gnDGMS 3mburseBDGLS 9mentMS 3nDG 4deerM
4forceDGLS 9mentMS 4itialize 4stallDG 7tementM 5urance 3terateV 2jectDGMS 6ionMS 3oiceDGJS 6ingM 5nderMS 3uvenateDGNS
9ionM 2l 3ateBDGNRSVXZ 6dnessM 6rM 5ionM 8al 8shipMS 6veMSY 7ismM 9tS aic 8tyM 4xDGRSZ 5antMS 6tionMS 5erM 4yD 3easeB
7dU 4gateDGNS 4ntDGS 6lessPY anessM 4vanceM 8yM 7tY 3iabilityMU 6leU 7yU 5nceM 6t 4cMS 4efMS 5veDGRSZ 7rM 4gionMS
7sity 7usMPY 9nessM 4neDGS 5quishDGLS amentM 4quaryMS 4shDGMS 5tDGS 3ocateB 3uctanceM 8tY 3yDGS 2mM 3ainDGS 6derDGMS
4ndDGS 4pping 4rkB 6ablenessM 9y 6edU 3ediable 5yDGMS 4mberDG 8edU 6ranceMS 3inderM 5isceDGS 9nceMS atY 4ssPY 6nessM
4tS 5tanceMS 6ed 6ingU 4xDGS 3nantMS 3odelDGS 4ldDGS 4nstrantMS 9teDGS 4rseM 7fulY 7lessPY bnessM 4teMPRSTY 6nessM
4valMS 3unerateDGNSVX 9ionM 2naissanceMS 4l 4scenceS 3dGS 4erDGJMS 6ingM 5zvousDGMS 4itionMS 3egadeDGMS 5eDGRSZ 6rM
4wBDGS 5alMS 3netM 4inM 3ounceDGLS 8mentM 4vateDGNSX 7ionM 7orMS 4wnDM 3tDGMRSZ 4alMS 4erM 3unciationMS 2openDGS
3rgDGMS 2pMS 3aintDGS 5rBRZ 6erM 6manM 7en 4rable 6tionMS asM 5teeM 4triateDGMNSX 9ionM 3eatBDGMRSZ 6ability 8leU 9y
6edY 7rM 6ingM 4lS 5led 7ntMS 6ing 4ntDGS 6anceM 8tY 4rcussionS 5toireMS 7ryMS 4titionMS 9usPY bnessM 8vePY anessM
3hotographDG 3laceable 5ntDGS 4enishDGLS 9mentM 5teDGNPS 7nessM 6ionM 4icaMS 7teDGNSX 8ionM 8orS 3ortageM 6edY 6orial
4seful 5ition 7oryMS 3rehendDGS 8sibilityM ble cy aonM 5sentDGS 9ational cveMS 9edU 6sionMS 8vePY 4ieveDGMS 5mandDGMS
5salMS 6eGMS 4oachBDGMS 8fulY 5bateMS 5ductive 5gramming 5vingY 3tileMS 6ianMS 3ublicS 8anismM 4diateDGNSX 8ionM 8orMS
4gnanceM 8t 4lsionM 7vePY 9nessM 4rchaseDGS 4tabilityM 7lyE 6tionMS 5eBDGMS 6dY 2questDGR 4iemMS 5reDGL 7mentMS
5siteMNSX 8ionDGM 5talM 6eDGRSZ 7dU 7rM 2readGS 4cordDGS 3unning 2sampleDGS 4t 3cindDGS 5ssionM 4ueDGMRSZ 6rM 3ealB
4mbleDGS 4nd 5tDGLS 6fulPY 9nessM 6mentMS 4rpineM 5vationMS 6edUY 8nessM 6istMS 6oirMS 4tting 3hipping 3idenceMS 8yMS
7tMS 8ial 5ua 7lMS 6eMS 6umM 4gnationMS 6edY 4lienceM 9yM 8tY 4nous 4stDGMRSZ 6anceMS 8tU 6ible 7vity 6less 6orMS 4tS
5ting 3old 5eDGS 5utePY 8nessM 5veBMR 7dU 4nanceMS 7tY 6teDGS 7orMS 4rptionM 4undDGS 7ingY 5rcefulPY bnessM 3p
4ectDEGMSV 7abilityM 9le ay 7fulEY anessM 7iveY 5llDGS 4irationM 8orMS ay 6eDG 4lendenceM atY 4ondDGS 7entMS 6seMS
7ibilityMS 9le ay 8vePUY anessMU 3tDGMSV 4ateDGS 5urantMS 8teurMS 4fulPY 7ler 9st 7nessM 4itutionM 5vePY 7nessM
4lessPY 8nessM 4orationMS 9veMS 6erMS 4rainedU 8tMS 5ictDGSV 8edU 8ionMS 9vePY bnessM 6ngGS 5oomMS 5ucturingMS
3ultDGMS 6antMS 4meDGMS 5ptionMS 4pplyDGS 4rgenceMS 8t 5rectDGS 9ionMS 4scitateDGNS aionM aorMS 2tailerMS 5nDGRSZ 6erM
4keG 4liateDGNSVX 8ionM 8ory 4rdDGMRSZ 6antMS 7tionM 6erM 3chDGS 3eachGS 4ntionM 7vePY 9nessM 3hinkGMS 4ought 3icenceM
7tY 5ulated 9ionMS 7um 4naMS 6l 5oblastoma 5ueMS 4reeMS 6mentMS 3ortDGM 3raceDGS 6tBDG 7ile 8onS 5inDGS 4eadD
5nchmentMS 4ibutionMS 9ve 5evalMS 7eBDGMRSZ 8rM 4oMS 5activeY 5fireDGS 7tMS 8ted 9ing 5gradeDGS 7essDGSV aionM
5rocketMS 5spectDGMSV aionM bveMSY 5virusMS 3sinaM 3urnableMS 6eeMS 2vMVZ 3ampingM 3ealDGJS 6edU 6ingY 4illeM
4lDGJMRSZ 5ationMS 7ory 5erM 5ryMS 4ngeDGMS 5uerMS 4rb 6erateDGNSX aionM 5eDGS 6nceDGMS 7dMS 7tY 8ialY 5ieMS 5sM 6alMS
6eY 6ibility 8le 9y 5tDGS 6ible 4tmentMS 3ileDGLRSZ 6mentM 6rM 4serMS 5ionMS 8ismM atMS 4valMS 7ismM 9tMS 5eDGS
5ificationM 3ocable 4keDGS 4ltDG 6ingY 5utionMS aaryMS aistMS bzeDGS 5veBDGRSZ 7rM 3ueMS 4lsionM 3ved 4ing 2wardedU
6ingU 5mDGS 4shDGS 3eaveGS 4dding 3indBM 3ound 3riteGMS 1hapsodic 9al 8zeDGS 7yMS 2eaMS 3niumM 3ostatMS 3susMS 3toricM
8alY 8ianMS 3umM 5aticMS 9ally 8smM 7oid 5y 2inestoneMS 4itisM 4oMS 5cerosMS 5plasty 5virusMS 3zomeMS 2oMS 3diumM
4odendronMS 3mboidMS 8al 5usMS 2ubarbMS 2ymeDGMRSZ 5rM 5sterMS 3thmMS 6ic 8alY 1ialMS 2bMS 3ald 6ryM 3bed 5rMS 4ing
4onMS 3oflavinM 2ceDGMRSZ 4rM 3hMPRSTY 4nessM 3kDGMS 4etsM 6yRT 4rackM 4shawMS 3ochetDGMS 4ttaM 2dS 3danceM 4en 4ing
4leDGMS 3eGMRSZ 4rM 5less 5shipM 3geDGMS 5poleMS 4y 3iculeDGMS 7ousPY anessM 4ngM 2feRT 3fDGMS 4leDGMS 4raffM
3leDGMRSZ 5manM 6en 5rM 4ingM 3tDGMS 2gMS 3atoniM 3ged 5rMS 4ingM 3htDGMPRSTY 5eousPU 9ly 9nessMU 5fulPY 8nessM 5ismM
7tMS 5most 5nessM 5o 5sizeDGS 5wardS 3idPY 5ityM 5nessM 3maroleMS 3orMS 5ousPY 8nessM 2leDGS 3lMS 2mDGMS 3eMS 3less
3med 4ing 2ndMS 3gDGJMRZ 4erM 4gitMS 4leaderMS 6tMS 5ike 4masterMS 4sideM 4toneMS 4wormM 3kMS 3seDGMS 2otDGMRSZ 4erM
4ingM 4ousPY 2pMNRSTX 3arian 3cordMS 3ePY 4nDG 5edU 6ssM 3offMS 4steDGMS 3ped 5rMS 4ing 4leDGMS 5y 3sawMS 3tideMS
2seGJMRSZ 4n 4rM 3ibilityM 5le 4ngM 3kDGMS 4ily 5nessM 4yPRT 3ottoMS 3que 3soleS 2teMS 3ualMSY 6ismM 8tic bally 7zed
3zyRT 2vNRZ 3alDGMS 5edU 5ryMS 3eCDGS 4rM 5bankMS 6edMS 6oatMS 5front 5sideMS 4tDGMRSZ 5erM 3ieraS 3uletMS 2yalMS 1m
1oachDGMS 3dIMS 4bedMS 5lockDGMS 4houseMS 4ieMS 4killM 4runnerMS 4showMS 5ideMS 5terMS 4wayMS 5orkMS 7thy 3mDGRSZ 4erM
4ingM 3nMS 3rDGMRSZ 4erM 4ingM 3stDGJMRSZ 5erM 5ingM 2bS 3bed 5rMS 6yMS 4ing 3eDEGS 3inMS 3ocallDGMS 4tMS 5icS 7sM
6zeDGS 3ustPRTY 6nessM 2ckDGMRSZ 4abillyM 4bound 4erM 6yS 5tDGMS 6ryM 4fallMS 4inessM 4yPRT 3ocoM 2dMS 3e 4ntMS 4oMS
2eMS 3buckMS 3ntgenMS 2gerDGS 3ueKS 5ryM 4ishPY 7nessM 2ilDGS 3sterDGRSZ 7erM 2leMS 3lDGJMRSZ 4backMS 4erM 6blading
6skatingM 4ickDGS 7ingM 4mopS 4overMS 2maineMS 4nM 5ceDGMRSZ 7rM 5ticMS 8ally 8ismM atMS 9zeDGS 3eoMS 3pDGMRSZ 4erM
2ndoMS 2odMS 3fDGMRSZ 4erM 4ingM 4less 4topMS 3kDGMS 4eryMS 4ieMS 3mDGMRSZ 4erM 5tteMS 4fulMS 4inessM 4mateMS 4yPRT
3stDGMRSZ 5erM 3tDGMRSZ 4erM 4kitMS 4lessP 6tMS 2peDGMRSZ 4rM 3yRT 2saryMS 3eMS 4ate 4budMS 6shMS 4maryM 4tteMS
4waterM 5oodMS 3ily 4nDGMS 5essM 3terMS 4rumMS 3yPRT 2tMS 3aS 4ryMS 4teDGNSX 5ionM 8al 5ory 3eM 3gutM 3isserieMS
3ogravureMS 4rMS 4tillerMS 3ted 5nPRTY 6nessM 5rS 4ing 4weilerS 3undP 6aMS 6ityM 6nessM 2ueMS 3geDGMS 4hDGMNPRTXY
5ageM 5cast 5enDG 5houseDGMS 5neckDGMS 7ssM 5s 6hod 3letteM 3ndDGMPRSTYZ 5aboutMS 5elS 7ayMS 5houseMS 5ish 5nessM
5upMS 5wormMS 3seDGS 4tDGS 5aboutMS 3tMRSZ 4eADGS 5ing 5rM 4ineMSY 6izeDGS 3x 2veDGRSZ 4rM 2wDGMRSZ 3anS 3boatMS 3dily
5nessM 4yMPRST 5ismM 3elDGMS 4rM 3ingM 3lockS 2yalMSY 5istMS 5tiesM 6yMS 1pm 2s 1t 2e 1ubMS 3atoMS 3bed 5rMS 6izeDGS
6neckDGMRSZ aerM 6y 4ingS 5shDGMS 7y 4leM 3downMS 3eMS 4llaM 3icund 4diumM 3leMS 3ricMS 3yMRST 2ched 3kDGS 4sackMS
4usMS 3tions 2dderMS 6less 4inessM 4yPRT 3ePRTY 4nessM 3imentMS 8ary 2eDGMS 3fulPY 6nessM 2ffDGMSY 4ianMSY 4leDGMS 6dU
2gMS 3byM 3gedPRTY 6nessM 5r 3ratMS 2inDGMS 4ationM 4ousY 2leDGJMRSZ 4rM 3ingM 2mMS 3baDGMS 4leDGJMS 5ingM 4ustious
3inantMS 6teDGNSVX 7ionM 8veY 3mageDGMS 4er 5st 4yM 3orDGMS 5mongerMS 3pMSY 4leDGMS 4usMS 2nAMS 3aboutMS 4roundMS
4wayMS 3downMS 3eMS 3gMS 3ic 3letMS 3nelMS 5rMS 4ingM 4yRT 3offMS 3tMS 4ime 4yRT 3wayMS 2peeMS 3iahM 6s 3tureDGMS 2ral
2seMS 3hDGMRSZ 4erM 4y 3kMS 3setMS 3tDGMS 4icMS 6ally 7teDGS 8ionM 6ityM 5nessM 4leDGJMRSZ 6rM 4proofDGS 4yNPRT 2tMS
3abagaMS 3heniumM 5rfordiumM 4lessPY 8nessM 3ted 4ing 4yRT 1yeM 0sabbathM 7s 6icalMS 3erMS 3leMS 3otMS 5ageDGMS 5eurMS
3raMS 2cMS 3charinM 9e 3erdotal 3hemMS 5tMS 3kDGJMRSZ 4clothM 4erM 4fulMS 4ingM 3ra 5mentMS 9al 4edPY 6nessM
4ificeDGMS 8ialY 5legeMS 8iousY 5stanMS 7yMS 4oiliacMS 5sanctP anessM 4umM 2dPY 3denDGS 5r 5st 4leDGSU 6bagMS 6rS 7y
3es 3huS 3ismM 5tMS 6ic 8ally 3nessM 3omasochismM ctMS dic 2fariDGMS 3eMPRSTY 4guardDGMS 4keepingM 4nessM 4tyMS
3flowerMS 4ronMS 2gMS 3aMS 4ciousY 6tyM 3eMRSTY 4brushM 3ged 4ing 4yRT 3oM 3uaroMS 2hibMS 2idU 3lDGJMS 4boardGMRSZ
9erM 9ingM 7tMS 4clothM 4fishMS 4ingM 4orMS 4planeMS 3ntDMSY 5hoodM 5like 7nessM 6yPRT 3th 2keM 2laamDGMS 4bleU
4ciousPY 9nessM 6tyM 4dMS 4manderMS 5iMS 4ryDMS 3eABMS 4roomS 4sclerkMS 5girlMS 5ladyMS 5manM 8shipM 6en 5peopleM
7rsonMS 5roomS 5womanM 8en 3ienceM 6tMSY 4neMS 5ityM 4vaM 6ry 6teDGNS 7ionM 3lowPRT 6nessM 4yDGMS 3monMS 6ellaM ae
3onMS 4onMS 3saMS 3tCDGST 4boxMS 4cellarMS 4edU 5r 4ineMS 7ssM 4peterM 4shakerMS 4waterM 4yPRT 3ubriousI 4tary 6tionMS
7orianMS 9y 5eDGMS 3vageDGMS 7able 5tionM 4eDGMRSZ 5rM 4oMS 2mariumM 3baDGMS 3ePS 4nessM 4y 3izdatS 3osaS 4varMS
3panMS 4leDGJMRSZ 6rM 5ingM 3uraiMS 2natoriumMS 3ctificationM 7yDGNS 6moniousPY dnessM 9yM 6onDGMS 8edU 6tyM 5uaryMS
6mMS 3dDGMRSZ 4alMS 6woodM 4bagMS 7ged 9rMS 8ing 6nkMS 6rMS 5lastDGMRSZ 9erM 5oxMS 4castleMS 4erM 4hogMS 4inessM
4lotMS 7terMS 4manM 5en 4paperDGMS 5iperMS 6tS 4stoneM 7rmMS 4wichDGMS 4yPRT 3eIRTY 4nessM 3gS 4froidM 4riaM 4uinary
7eY 3itarianMS 8umMS 7yIU 6tionM 5izeDGRSZ 5yIM 3k 3s 4erif 2pMS 3ienceM 6s 6t 3less 4ingMS 3ped 5rS 4hireMS 4inessM
6g 4yPRT 3rophyteMS 9ic 3suckerMS 3woodM 2ranM 3casmMS 6tic 9ally 4omaMS 5phagi 9usM 3dineMS 4onic 8ally 3geMS 3iMS
3ky 3nieS 3ongMS 3saparillaMS 3torialY 2shMS 4ayDGMS 3sDGMS 4afrasMS 4yRT 2t 3anic 7alY 6smM 7tMS 4y 3chelMS 3eDGS
4enM 4lliteDGMS 3iableI 5teDGNS 6ionM 4etyM 4nM 5woodMS 5y 4reMS 5ic 7alY 6stMS 6zeDGS 4sfactionEM cs 9orilyU byU
6iedU 6yDEGS 7ingU aly 3oriM 3rapMS 3sumaS 3urateDGNS 8dU 7ionM 5nine 3yrMS 5iasisM 6c 2uceDGMRSZ 5panMS 5rM 4ily
5nessM 4yPRT 3erkrautM 3naDGMS 4terDGMS 3rian 4opodMS 3sageMS 3teMS 5ed 5ing 2vageDGMPRSTY 6nessM 6ryMS 4nnaMS 5tMS
3eBDGJMRSZ 4dU 4rM 3ingM 6sM 4orMS 3orDGMS 5inessM 5yMPRST 4yMS 3vyDGMRST 2wDGMS 3bonesM 4uckMS 3dustM 3flyMS 3horseMS
3millMS 3yerMS 2xMS 3ifrageMS 3ophoneMS 8istMS 2yGSU 3ingMS 1cabMS 4bardMS 5ed 5inessM 7g 5yPRT 4iesM 4rous 3dMS
3ffoldGMS 8ingM 3gS 4ged 3lability 5rS 5wagMS 4dDGMS 4eCDGS 5less 5ne 4inessM 4lionMS 5opDGMS 4pDGMRSZ 5elMS 6rM 4yPRT
3mMS 4med 6rS 5ing 4pMRSZ 5erDGM 5iM 3nMS 4dalMS 7izeDGS 7mongerMS 7ousY 5iumM 4ned 6rMS 5ing 4sionM 4tCDGST 5er 5ily
6nessM 5ly 5nessM 5yPRST 3pegoatDGMS 6raceMS 4ulaM 7e 7rMS 3rDGMS 4abMS 4cePRTY 6nessM 5ityMS 4eMS 5crowMS 5mongerGMS
4fDGMS 4ificationM 6yDGNS 5ly 5nessM 4latinaM 5etM 4pDGMRSZ 5erDG 4red 5ing 4ves 4yPRT 3tMS 4hingY 4ological 8yM 4ted
6rDGJMS 7brainDMS 7ingM 7shot 5ing 5y 3vengeDGRSZ 8rM 2enarioMS 7stMS 4eMS 5ryM 4ic 6ally 4tCMS 5edU 5ing 5less
3pterMS 2h 3adenfreude 3eduleADGS 8dU 8rS 4ma 6ta 7icMS 9ally 8zeDGS 5eDGMRSZ 6rM 4rzoMS 3illingMS 4smMS 6aticMS 5tM
6osomiasis 4zoMS 6idMS 6phreniaM ccMS 3lemielMS 5pMS 6ped 7ing 4ockM 3maltzM 8yRT 4oM 5es 5ozeDGRSZ 4uckMS 3nappsM
5uzerMS 4itzelMS 4ookMS 5zMS 6zleMS 3olarMSY 7shipMS 6stic aally aism 4olDGMS 6bagMS 7ookMS 8yMS 6childM brenM 6days
6edU 6fellowMS 6girlMS 6houseMS 6ingM 6kidS 6marmMS aish 8sterMS 8teMS 7istressMS 6roomMS 6teacherMS 6workM 6yardMS
5nerMS 3ussDGMS 6boomerMS 3waMS 2i 3atic 7aM 3enceFMS 5tificU aallyU 7stMS 3mitarMS 3ntillaMS 9teDGNS aionM 3onMS
3ssorDGS 2leroses 7isM 6tic 2offDGMRSZ 5erM 5lawMS 3ldDGJMS 5ingM 4iosisM 3nceMS 4eMS 3opDGMS 5fulMS 4tDGRSZ 5erM
3peDGMS 3rbutic 4chDGMRSZ 6erM 4eDGMRSZ 5boardMS 5cardMS 5keeperMS 5less 6ineS 5rM 4nDGMRSZ 5erM 5fulY 4pionMS
3tchDGMS 6s 3undrelMS 4rDGRSZ 5erM 5geDGMS 4tDGMRSZ 5ingM 5masterMS 3wMS 4lDGMS 2rabbleDGMRSZ 8rM 4gMS 5glyRT 6yRT 4mS
5bleDGSU 8rMS 5med 6ing 4pDGJMRSZ 5bookMS 5eMS 6rM 5heapMS 5ie 5ped 7rMS 6ing 6yRT 5yardMS 4tchDGMS 7cardS 7edU 7ily
8nessM 7padS 7yPRT 4wlDGMS 6y 5ninessM 6yPRT 3eamDGMRSZ 6erM 6ingY 4eDMS 5chDGMS 7yRT 5dS 5nDGJMS 6ingM 6playMS
6saverMS 7hotS 6writerMS aingM 4wDGSU 5ballMS 5driverMS 5inessM 5wormMS 5yPRT 3ibal 5bleDGMRSZ 8rM 5eCIKS 4mMS
5mageDGMS 5pDGS 5shawDGMS 4pMS 5tDFGMS 6edU 6ural 8eMS 6writerMS 4venerMS 3odM 4fulaM 7ous 4gS 4llDGMS 4ogeMS 4ta 6l
5umM 4ungeDGRSZ 8rM 7yRT 3ubMS 5bed 7rMS 6ing 6yRT 4ffMS 6ily 7nessM 6yPRT 4mS 5half 8ves 5mageS 6ed 6ing 5pDGS
6tiousY 6y 4nchDGMS 7yMS 4pleDGMS 5ulosityM 8usPUY anessMU 4tineerS 7izeDGS 7yM 2ubaDGMS 3dMS 4ded 5ing 3ffDGMS
5leDGMS 3llDGMRSZ 5erM 7yMS 5ionMS 4ptDGS 6orMS 6ressMS 6ural 8eDGMS 3mMS 4bagMS 4med 5ing 5yRT 3pperDGMS 3rfM 5y
4rilityM 7ousPY anessM 5yDGMS 4vily 5yMRT 3tcheonMS 4tleDGMS 7buttM 3zzyRT 2ytheDGMS 1eaMS 3bedMS 4irdMS 4oardMS 5rne
3coastMS 3farerMS 6ingM 4loorMS 4oodM 4rontMS 3going 4ullMS 3horseMS 3lADGSU 4antMS 4erMS 4skinM 3mDGMNS 4anM 6shipM
4lessY 4ountMS 4stressMS 4yRT 3nceMS 3planeMS 4ortMS 3rDGMS 4chADGMRSZ 6ableU 6erAM 6ingY 6lightMS 4ingY 3scapeMS
4hellMS 5oreMS 4ickP 7nessM 5deMS 4onBDGJMS 6ableU 9yU 7lY 8ity 6edU 6ingM 3tDGSU 4ingM 4mateMS 3wallMS 5rdMS 5terM
5yMS 4eedMS 4orthinessM 8yP 2baceous 3orrheaM 3um 2cMS 3antMS 4teurs 3edeDGS 4ssionM 9istMS 3ludeDGS 5sionM 7ve
3ondDGLMRSYZ 6arily 8yMS 6erM 6hand 6mentS 3recyM 5tDGMSVY 6arial atMS 8yMS 9shipM 6eNSX 6ionM 7vePY 9nessM 6ory 3tIMS
4arianMS 9ismM 6yMS 4ionAEMS 7alMS 9ismM 7ed 7ing 4orEMS 3ular 7ismM 9tMS 8zationM 9eDGS 4reDGRSTY 6dU 5ityIMS 3y
2danMS 4teDGNPRSTVY 6nessM 5ionM 6veMS 3entary 3geM 4y 3imentMS 8ary 9tionM 4tionM 7us 3uceDGRSZ 6rM 5tionMS 7vePY
9nessM 6ressMS 4lousY 2eMRSZ 3dADGS 4bedMS 4caseMS 4edU 5rMS 4inessM 4less 5ingMS 4podMS 4yPRT 3ingS 3kGRSZ 4erM 3mDGS
4ingY 4linessMU 5yPRTU 3nU 3pDGS 4ageM 3rM 4suckerM 3sawDGMS 3theDGS 2gfaultS 3mentDGMS 7ationM 7edU 3regateCDGNS 9dU
8ionCM bistMS 3ueDGMS 5ing 2igneurMS 5iorMS 3neDGMRSZ 5rM 3smic 7ally 5ographMRZ berM bic bs byM 6logic bal astMS 9yM
3zeDGS 4ureMS 2ldom 3ectCDGSV 6ionMS 7veY 8ityM 6manM 7en 6nessM 6orMS 4niumM 5ographerMS byM 3fM 4ieMS 5shPUY 7nessMU
4lessPY 8nessM 4same 3lAGRSZ 4offMS 5tapeDGS 5utMS 3tzerMS 3vageMS 4es 2manticS 8ally 8istMS 8sM 4phoreDGMS 3blanceAMS
3enM 4sterMS 3iMS 4annualY 5rid 5utomaticMS 4breveS 4circleMS 8ular 5olonMS 6nducting borMS 7scious 4darknessM
5etached 4finalMS 9istMS 4glossS 4monthlyMS 4nal 6rMS 7ianMS 7yMS 4official 5ticS 8sM 4permeable 5recious 6ivate 6oS
7fessionalMS 4quaverS 4retired 4skilled 5olid 5weet 4toneMS 5railerMS 7nsparent 6opical 4vowelMS 4weeklyMS 4yearly
3olinaM 3pstressMS 2nateMS 5orMS 7ial 3dGRSZ 4erM 4offMS 3escenceM 8t 3ile 5ityM 4orMS 6ityM 3naM 3orMS 5aMS 5itaMS
3sationMS 9alY bismM dtMS czeDGS 4eDGMS 5lessPY 9nessM 4ibilities ayIM 6leP 8nessM 7yI 5tiveMPSY 9nessM 8ities ayIM
7zationCM 8eCDGS 4orMS 6y 4ualY 7istMS 8tyM 5ousPY 8nessM 3tAFU 4enceDGMS 6tiousY 4ienceIM 7tI 5mentMS 9alY bismM dtMS
ctyM czationM deDGS 5nelMS 4ryMS 2palMS 4rabilityIM 7le 8yI 6teDGMNPSVXY 8nessM 7ionM 8smM 9tMS 7orMS 3iaM 3sisM 3ta
5l 4etMS 4ic 6emiaM 9c 4uagenarianMS 5mM 3ulcherDGMS 7ral 2q 3uelMS 5nceDGMRSZ 7ingM 6tialFY 5sterDGS 7rateDGNSX aionM
4inDMS 6ned 5tur 4oiaMS 2raglioMS 4peMS 5hM 6ic 6s 3eRT 4nadeDGMS 5dipitous ayM 5ePRTY 6nessM 5ityM 3fMS 4domM 3geM
5antMS 3ialMSY 6izationMS 8eBDGS 4esM 4fMS 4graphM 9s 4ne 4ousPY 7nessM 3monMS 6izeDGS 3ologyM 4tonin 4us 3pentMS
7ineM 3rateDNX 6ionM 4ied 3umMS 3vantMS 4eACDFGS 5rMS 6yS 4iceEMS 7abilityM 9le 7d 7manM 8en 7womanM aen 6ing 5etteMS
5le 6ityM 5ngs 5torMS 6udeM 4oMS 5mechanismMS 6otorMS 2sameMS 3quicentennialMS 3sionMS 2tAIMS 3backMS 3screwMS 4quareS
3tBGJRSZ 4eeMS 5rM 4ingM 4leADGSU 6mentAM as 6rMS 3upMS 2venHMS 5teenHMS 9thM bs 6hM 7s 6iethM as 6yHMS 4rDEGST 5alMY
6nceMS 5ePRY 6nessM 5ityM 2wADGS 3ageM 3erMS 5ageM 3ingM 3nA 2xDGMS 3agenarianMS 3ily 4nessM 4smM 5tMS 3less
3ologistMS 7yM 3potMS 3tantMS 4etMS 4ing 4onMS 4upletMS 3ualY 6ityM 3yPRT 1f 1h 2abbily 6nessM 5yPRT 3ckDGMS 5leDGSU
3dDGJMS 4eMS 4ily 5nessM 6gM 4owDGMS 6boxDGS 6yRT 4yPRT 3ftDGMS 3gMS 4ged 5inessM 7g 5yPRT 3hM 4s 3keGMRSZ 5downMS 5nU
5outMS 5rM 5upMS 4ily 5nessM 4yPRT 3leM 4l 5otMS 6wMPRSTY 7nessM 4om 4t 3mDGMS 4anMS 6ic 7sm 8tic 4bleDGMS 7sM 5olic
4eMS 5facedY 6ulPY 8nessM 5lessPY 9nessM 4med 5ing 4pooDGMRSZ 7erM 4rockMS 3ndyS 4ghaiDGS 4kMS 4tungM 5yMS 6townMS
3peADGS 5dU 5lessPY 9nessM 6inessM 6yPRT 3rdMS 4eDGMRSZ 5able 5cropS 9ped brMS aing 5holderMS 9ingS 5rM 5wareM 4iaM 6h
4kDGMS 5skinM 4pDGMNPRSTXYZ 5enADGS 7erMS 6rM 5ieMS 6sh 5nessM 5shooterMS aingM 3tterDGMS 7proof 3veDGJMRSZ 5nU 5rM
4ingM 3wlMS 3yMS 2eDMS 3afM 4rDGMRSZ 5erM 4thJM 6eDGSU 6ingM 6s 4veDGMS 3bangMS 4eenS 3dMS 4ding 3enM 5yRT 4pM 5dogMS
5foldMS 5herderMS 5ishPY 8nessM 5skinMS 4rDGMPRST 5nessM 4tGMS 5ingM 5like 3ikdomMS 5hM 6s 4laS 3kelMS 3lfM 4lDGMRS
5acMS 7ked 8ingMS 5fireM 7shMS 4terDGMS 4veDGS 5ingM 3naniganMS 3pherdDGMS 8essMS 3rbetMS 4iffMS 4ryMS 3wDGS 4n 2h
2iatsuM 3bbolethM as 3eldDGMS 3ftDGMS 5ily 6nessM 5lessPY 9nessM 5yPRT 3itakeMS 3llDGJMS 5elaghM as 5ingM 3mMS 4med
6rDGMS 7y 5ing 5yDGMS 3nDGMRSZ 4boneMS 4digMS 4eMS 5rM 4gleDGMS 5uardM 4inessM 4ned 5ing 5yDGS 4splintsM 4yPRT 3pALS
4boardMS 5uilderMS 9ingM 4loadMS 4mateMS 5entAM 8s 4ownerMS 4pedA 6rMS 5ingM 4shape 4wreckDGMS 6ightMS 4yardMS 3reMS
4kDGRSZ 5erM 4rDGJMS 5ingM 4tDGMS 5frontMS 5ingM 5less 5sleeveMS 5tailMS 5waistMS 5y 3vMRSZ 4erDGM 6y 2oalDGMS 4tMS
3ckDGMRSZ 5erM 5ingY 5proof 3dU 4dily 6nessM 5yMPRT 3eMS 4hornDGMS 4ing 4laceMS 4makerMS 4shineMS 5tringMS 4treeMS
3gunMS 6ateM 3ne 3oDGS 4k 4tGJMRSZ 5erM 5ingM 5outMS 3pMS 4aholicMS 4fitterS 8ing 5rontS 4keeperMS 4liftDGRSZ 8erM
8ingM 4peDGMRSZ 6rM 5ingM 4talkM 4worn 3reDGMS 5birdMS 5lineMS 4ingM 4tDGMNPRSTXY 5ageMS 5breadM 5cakeMS 6hangeDGS
6omingMS 6rust 6utMS 5enDGJ 7ingM 5fallMS 5handDM 6ornMS 5ish 5listDGS 5nessM 5sightedPY cnessM 6topMS 5waveMS 5yMS
3tMS 4gunMS 7ned 8ing 3uld 6erDGMS 4tDGMRSZ 5erM 3veDGMS 5lDGMS 6fulMS 3wDGJMRSZ 4bizM 5oatDGMS 4caseDGMS 4downMS
4erDGM 6proof 6y 4girlMS 5roundS 4ily 5nessM 6gM 4jumping 4manM 7shipM 5en 4n 4offMS 4pieceMS 5laceMS 4roomMS
4stopperMS 9ing 4time 4yPRT 2pt 2rank 4pnelM 3edMS 5ded 7rMS 6ing 4wMS 5dPRTY 6nessM 5ish 3iekDGMS 4ftM 4keMS
4llDGPRST 6nessM 6y 4mpDGMRSZ 4neMS 5kBGMS 6ageM 4veDGS 6lDGS 6n 3oudDGMS 3ubMS 5beryMS 6yRT 4gMS 5ged 6ing 4nkN
2tickMS 2uckDGMS 5sS 3dderDGMS 3ffleADGMS 7boardMS 7rMS 3nS 4ned 5ing 4tDGMS 3shDGS 3tS 4downMS 4eyeM 4offMS 5utMS
4terDGMS 7bugMS 5ing 5leDGMS 7cockDGMS 2yDGMRSTY 3er 4st 3nessM 3sterMS 1ibilantMS 3lingMS 3ylMS 5line 2cS 3ced 4ing
3kDGNPRSTXY 4bayS 5edMS 4enDG 6ingY 4ieMS 5sh 4leMS 5yRT 4nessMS 4oMS 5utMS 4roomMS 2deADGS 4armMS 4barMS 5oardMS
5urnsM 4carMS 4kickMS 4lightMS 6neDGMS 5ong 4manM 5en 4pieceMS 4real 4saddleMS 5howMS 5plitting 5tepMS 8ped 9ing
6rokeDGMS 5wipeDGMS 4trackDGMS 4walkMS 7lMS 6ys 5inderMS 3ingMS 3leDGMS 2egeMS 3nnaM 3rraMS 3staMS 3veDGMS 2ftDGRSZ
4edU 5rM 2ghDGM 4s 4tDGJMSY 5ingM 5less 6yRTU 5read 5seeingM 8rMS 3maMS 3nACDFGS 4ageM 5lDGMRSYZ 6erM 6izationM 8eDGS
6manM 7en 5toryMS 6ureMS 4boardMS 4edU 5rCMS 5tMS 4ificanceIM atIY 9tionM 6yDGNSX 5ngs 4orFMS 6aMS 6e 6i 7naMS 8e
4postDGMS 2lageM 3enceDGMRSZ 7rM 5tMRSTY 3houetteDGMS 3icaM 6teMS 5eous 5onMS 7eM 6sisM 3kMNS 4ily 5nessM 4screenMS
4wormMS 4yPRT 3lMS 4inessM 4yMPRST 3oMS 3tDGMS 4yRT 3verDGMS 6fishMS 6smithM bs 6wareM 6y 2mMS 3ianMS 4larY 7ityEMS
5eMS 5itudeEM 3merDGMS 3onizeDGS 5yM 3patico 4erDGMS 6ingY 4lePRT 6minded 6nessM 6tonMS 6x 5icityM 6ficationM 7yDGNSX
6stic aally 5y 3ulacra 8umS 6teDEGNS 7ionEM as 7orEMS 5castDGMS 5taneityM 9ousY 2nAMS 3ce 5reITY 7r 6ityIM 3eMS
4cureMS 4wMS 5y 3fulPY 6nessM 3gBDGMRSYZ 4alongS 4eMS 5ing 5rM 4ingM 4leDGMPS 6nessM 6sM 6tS 7onMS 7reeMS 4songDGMS
4ularMSY 8ityMS 3ister 3kBGMRSZ 4ableU 4erM 4holeMS 3less 3ned 5rMS 4ing 3ology 3uosityM 5usY 4sMS 5itisM 5oidal 2pMS
3honDGMS 3ped 5rMS 4ing 2rMNSX 3eCDGMS 4nM 3loinMS 3occoMS 3rah 4eeM 2sMS 3alM 3sified 4yMRST 3terAMS 6hoodMS 6linessM
7yP 2tS 3arMS 5istMS 3comMS 3eDGMS 4mapMS 3terMS 4ingMS 3u 4ateDGNSX 6ionM 9al 2xHMS 3fold 3penceMS 3shooterM 3teenHMS
7thM 9s 4hM 5s 4iethM 8s 4yHMS 2zable 3eADGS 4r 3ingM 3zleDGMRSZ 1kaM 3teDGMRSZ 5boardDGMRSZ aerM aingM 5rM 4ingM
2edaddleDGMS 3etMRZ 3inMS 3letal 6onMS 3pticMS 7alY 7ismM 3tchDGMRSZ 6bookS 6erM 6ily 7nessM 6padS 6yPRT 3wDGMRSZ
4baldS 4erDGM 2iDGMRSZ 3bobS 3dMS 4ded 5ing 4panS 3erM 3ffMS 5le 3ingM 3llCDS 5edU 6tMS 5fulUY 8nessM 3mMS 4med 6rMS
5ing 4pDGS 5ily 6nessM 5yPRT 3nMS 4careM 4flintMS 5ul 4headMS 4less 4ned 5inessM 7g 5yMPRT 4t 5ight 3pMS 4ped 6rDGMS
5ing 3rmishDGMRSZ 4tDGMS 3tMS 4terDGS 5ishPY 8nessM 5leS 3veDGRSZ 4vyDGMS 2oalMS 2uaS 3lduggeryM 4kDGRSZ 5erM 4lMS
5capMS 3nkDGMS 2yGMS 3capMS 3diveDGRSZ 7rM 6ingM 3jackDGJRSZ 7erM 7ingM 3larkDGMS 4ightMS 5neMS 3rocketDGMS 3scraperMS
3wardS 4riterMS 7ingM 1labMS 4bed 5ing 3ckDGMNPRSTXYZ 5enDG 6rM 5nessM 5sM 3gMS 4ged 5ing 4heapS 3in 3keDGS 3lomDGMS
3mMS 4med 6rMS 5ing 3nderDGMRSZ 7erM 7ous 4gM 5yRT 4tDGMS 5ingY 5wise 3pMS 4dash 4happy 4ped 6rS 5ing 4stickM
3shDGMRSZ 5erM 3tDGMS 4eMS 4herDGS 4ted 6rnMSY 3ughterDGMRSZ 9erM 9houseMS 3veDGMRSZ 5holderMS 5rDGM 6yM 4ishPY 7nessM
3wM 3yDGJRSZ 4erM 4ingM 2eazeMS 6bagS 8llS 5ily 6nessM 5yPRT 3dMS 4ded 6rMS 5ing 4geDGMS 6hammerDGMS 3ekDGPRSTY 5nessM
4pGMRSZ 5erM 5ily 6nessM 5lessPY 9nessM 5overMS 5walkDGRSZ 9erM 9ingM 6earM 5yPRT 6headMS 4tDGMS 5y 4veDMS 6less
3ighDGM 6s 6tMS 3nderPRT 7izeDGS 7nessM 3pt 3uthGM 6s 3wDGMS 2iceDGMRSZ 5rM 4kDGMPRSTYZ 5erM 5nessM 3d 4eGMRSZ 5rM
5showMS 3ghtDGMPRSTY 6nessM 3mPS 4eM 4inessM 4line 4med 6rS 6st 5ingM 4nessM 4yPRT 3ngGMS 5backS 5shotMS 4kGS 5yRT
3pMS 4caseMS 5overMS 4knotMS 4pageMS 5ed 6rMS 7inessM 7yPRT 5ing 5y 4shod 5treamMS 4wayMS 3tMS 4herDGMS 7y 4ter 5ing
3verDGMS 2obMS 4bed 6rDGMS 7y 5ing 3eMS 3gMS 4anMS 6eering 4ged 5ing 3opMS 3pDGMS 4eMS 4ped 5ily 6nessM 7g 5yPRT 4sM
3shDGS 3tMS 4hM 5fulPY 8nessM 5s 4ted 5ing 3uchDGMRSZ 6erM 6yRT 4ghDGM 6s 3venMSY 6linessM 7yPRT 3wDGPRSTY 4coachS
4downMS 4nessM 4pokeMS 2udgeM 5yRT 3eDGMS 3gMS 4gardMS 5ed 6rMS 5ing 6shPY 8nessM 3iceDGMS 3mMS 4berDGMS 7ous 4dogMS
4lordMS 4med 6r 5ing 5yRT 4pDGMS 3ng 4k 3rMS 4pDGMS 4red 5ing 5yM 3shM 5inessM 5yPRT 3tMS 4tish 5yRT 2yRTY 3nessM
1mackDGMRSZ 5erM 3llMPRST 5holderS 9ingS 5ish 5nessM 5poxM 3rmyRT 4tDGMNPRSTXY 5enDG 5nessM 5phoneMS 5sM 5watchMS 5yMS
6pantsM 3shDGMRSZ 5erM 5upMS 3tteringMS 2earDGMS 5yRT 3llDGMS 5inessM 5yPRT 4tDGMRSZ 5erM 2idgenMS 3laxM 4eDGMS 5yMS
4ingY 3rchDGMS 4kDGMS 3teGS 4hM 5ereensM 5s 5yMS 4ten 2ockDGMS 5ingM 3gMS 4gyRT 3keDGMRSZ 5houseMS 5less 5rM 5screenMS
6tackMS 5y 4inessM 6gM 4yPRT 3lderDGMS 3ochDGMS 6y 4thDGPRTY 6ieMS 6nessM 6s 3rgasbordMS 3te 4herDGMS 2udgeDGMS 5yRT
3gPY 4ger 6st 5leDGRSZ 7rM 6ingM 4nessM 3rfS 3tMS 4tinessM 5yPRT 1nackDGMS 3ffleDGMS 4uMS 3gMS 4ged 5ing 3ilDGMS
3keDGMS 5biteMS 5like 5skin 4yRT 3pSU 4dragonMS 4pedU 6rMS 5ily 6nessM 7gU 6shPY 8nessM 5yPRT 4shotMS 3reDGMS 4fDGS
4kS 5yRT 4lDGSU 5ingY 5yRT 3tchDGMRSZ 6erM 3zzily 5yRT 2eakDGMRSZ 5erM 5ily 6nessM 7gY 5yPRT 3erDGJMS 5ingY 4zeDGMS
2ickDGRSZ 5erDGM 3deRTY 3ffDGMRSZ 5erM 5leDGMS 5yRT 4terMS 3pDGMRSZ 4eMS 5rM 4ped 6tMS 5ing 5yRT 4sM 3tMS 4chDGMS
3velDGMRSZ 6erM 2obMS 4beryM 5ishPY 8nessM 5yRT 3gS 4ged 5ing 3odMS 4kerDGMS 4pDGMRSZ 5erM 5yRT 4tMS 5ily 6nessM 5yPRT
4zeDGMS 3reDGMRSZ 5rM 4kelDGMRSZ 7erM 7ingM 4tDGMRSZ 5erM 3tMS 4tily 6nessM 5yPRT 3utMS 3wDGMS 4ballDGMS 6nkMS 5irdMS
5lowerMS 5oardDGMRSZ 9erM 9ingM 6und 4driftMS 6opMS 4fallMS 5ieldMS 5lakeMS 4inessM 4line 4manM 5en 5obileDGMS
4plowDGMS 4shed 6oeMS 8ing 5tormMS 5uitMS 4yPRT 2ubMS 4bed 5ing 3ffDGMRSYZ 5boxMS 5erM 5leDGMS 3gMPSY 4ged 6r 6st 5ing
5leDGMS 4nessM 1o 2akDGJMS 4ingM 3pDGMS 4boxMS 4inessM 4stoneM 5udsM 4yPRT 3rDGMS 2bMS 3bed 4ingY 3erDGPRSTY 5nessM
3rietyIM 5quetMS 2c 3cerM 3iabilityM 6leMS 7y 5lMSY 6ismM 8tMS 9ic 7teMS 7zationM 8eDGS 4etal 6yMS 4oeconomic dally
5logicalY 9stMS 8yM 5pathM 9s 6olitical 3kDGMS 4etMS 5yeMS 2dMS 3aMS 3ded 5nY 4ing 3iumM 3omiteMS 6zeDGS 5yM 2ever
2faMS 3tNPRTXY 4back 6llMS 5ound 4cover 4enDGRZ 6erM 4hearted 4nessM 4wareM 5oodMS 4yMS 2ggily 5nessM 4yPRT 2igne 6e
3lDGMS 4edU 3reeMS 2journDGMRSZ 7erM 2lMS 3aceDGMS 4r 5ia 6umM 3d 4erDGMRSZ 6erM 4ierDGMSY 7yM 3eDFGMS 4cismMS 4ly
4mnPRTY 6essM 6ifyDGS 7tyMS 7zationM 8eDGS 6nessM 4noidMS 3icitDGS 7ationMS 7edU 7orMS 8usPY anessM 7udeM 4dMPRSTY
5arityM 5i 6ficationM 7yDGNS 6tyM 5nessM 5usM 4loquies 9zeDGS 8yM 4psismM 8tic 4taireMS 6rinessM 7yMPS 5udeM 3oDGMS
4istMS 3sticeMS 3ubilityIM 5leMS 4teANX 6s 3vableIU 4eADEGS 5dU 5ncyIM 6tIMS 5rMS 2matic 5osensory 3berPY 6nessM
4reroMS 3e 4bodyMS 4day 4how 4oneMS 4place 4rsaultDGMS 6etMS 8ted 9ing 4thingMS 5imeS 4wayS 5hatS 6ere 3nambulismM
btMS 4olenceM 8t 2nMS 3arMS 4taMS 5inaMS 3gMS 4birdMS 5ookMS 4festMS 4sterMS 6ressMS 4writerMS 8ing 3ic 3netMS 4yMS
3ogramMS 4rityM 5ousPY 8nessM 3sofbitches 2onRT 3tM 4hDGMRSZ 5e 6rM 5ingY 5sayerMS 8ingM 4yRT 2pMS 3h 4ismM 6tMS 7ic
9al ateDGMNS cdU bionM 7ryMS 4omoreMS 8ic 3orificMS 9ally 3ped 4ing 4yRT 3ranoMS 2rbetMS 3cererMS 7ssMS 6yM 3didPY
6nessM 3eMPRSTY 4headMS 4nessM 3ghumM 3orityMS 3relMS 4ily 5nessM 4owDGMS 6fulPY 9nessM 4yPRT 3tADFGMS 4a 4edU 5rMS
4ieDMS 6ing 2tMS 3tish 2uHMS 3ffleMS 3ghDGM 5s 5tU 3kS 3lMS 4fulPY 7nessM 4lessPY 4mateMS 3ndDGJMPRSTYZ 5alikeS 5barS
6iteS 6oardMS 5checkS 5erM 5ingM 5lessY 5nessMU 5proofDGS aingM 5scapeS 5trackMS 3pDGMS 4conMS 4yRT 3rDGMPRSTY
4ceADGMS 4doughM 9s 4ish 4nessM 4pussMS 3saphoneMS 4eDGMS 3thM 5bound 5eastMRZ 9erMY bn 9wardS 6rlyMS 7nMRSZ 8erM
8most 5pawMS 5wardMS 6estMRZ 9erMY bn 9wardS 3venirMS 2vereignMS 9tyM 3ietMS 2wADGS 3erMS 3nA 2yM 3beanMS 2zzled 1paMS
3ceDGMRSZ 5craftMS 5flightMS 5manM 6en 5portMS 5rM 5shipMS 6uitMS 5time 5walkDGMS 6omanM 8en 5y 4ial 5er 6st 5nessM
6gM 5ousPY 8nessM 3deDGMS 5fulMS 5workM 4ices 5xM 3ghettiM 3ke 3mMS 4med 6rMS 5ing 3nMS 4dexM 4gleDGMS 6y 4ielMS
4kDGJMS 5ingM 4ned 6rMS 5ing 3rMS 4eDGMPRSTY 5nessM 5ribsM 4ingUY 4kDGMSY 5leDGMRSZ 7rM 5yRT 4red 5ing 5owMS 7hawkS
4sePRTY 6nessM 5ityM 4tan 3smMS 5odic 9ally 4ticMS 3tMS 4eMS 4heMS 4ialY 4ted 6rDGMS 5ing 4ulaMS 3vinDM 3wnDGMS 3yDGS
2eakGJRSZ 5easyMS 6rM 7phoneS 4rDGMS 5fishDGMS 5gun 5headDGMS 5mintM 3cMS 4ialMSY 7ismS 9tMS 8zationMS 9eDGS 7tyMS
5eMS 6sM 5f 6iable 7cMS 8ally 9tionM 8ityM 7edU 6yDGNRSXZ 5menMS 5ousPY 8nessM 4kDGMS 5leDGMS 4sM 4tacleMS 9sM
7ularMSY 6teDGS 7orMS 5erAMS 5ra 7l 6ometerMS 7scopeMS bic byM 6umM 4ulateDGNSVX 8ionM 9veY 8orMS 3d 3echMS 6ifyDGS
6lessPY anessM 6writerS 4dGMRSZ 5boatMS 5erM 5ily 6nessM 7gM 5ometerMS 5sterMS 5upMS 5wayMS 6ellM 5yPRT 3leological
astMS 9yM 4lDGJMRSZ 5bindGRSZ 9erM 6ound 5checkDGMRSZ aerM 5downMS 5erM 5ingM 4unkerMS 7ingM 3ndBGRSZ 5erM 5ingM
5thriftMS 4tU 3rmMS 5atozoa aonM 5icidal 9eMS 3wDGMRSZ 4erM 2hagnumMS 3ereMS 5icalY 5oidMS 8al 3incterMS 5xMS 2icS
4eDGMS 4ily 5nessM 4uleMS 4yPRT 3derMS 6webMS 6y 3elDGMS 3ffDGS 5yRT 3gotMS 3keDGMS 4inessM 4yPRT 3llDGMS 5ageMS
5overMS 5wayMS 3nMS 4achM 5lMSY 4dleDGMS 6yRT 4eMS 5lessPY 5tMS 4less 4nakerMS 5erMS 7etMS 6yS 5ingM 4sterMS 8hoodM
8ish 4yRT 3racleMS 5lDGMSY 4eAFIS 5aMS 4itDGIS 6edY 6less 6ualMSY 9ismM btMS cic atyM 7ous 4ocheteMS 4y 3tDGMS 4ballMS
4eAMS 5fulPY 8ler ast 8nessM 4fireMS 4ted 5ing 5leM 5oonMS 3vS 2lanchnic 4shDGMS 6downMS 6ily 7nessM 6yPRT 4tMS 5ted
7rDGMS 6ing 4yDGMS 5feet 6ootDM 3eenMS 4ndidRTY 6orMS 8ous 5ectomy 6tic 3iceDGMRSZ 6rM 4ffS 4neS 5tDGMRSZ 6erDGM 8y
4tMS 5tingMS 3odgeS 4shDGS 4tchDGMS 7yRT 3urgeDGMS 4tterDGMS 2oilCDGRSZ 5ageM 5edU 6rCM 5sportMS 3keMS 5nU 5smanM 7en
6people 8rsonMS 6womanM 9en 3liationCM 3ngeDGMRSZ 6rM 5inessM 5yPRT 4sorDGMS 7shipM 4taneityM 8ousY 3ofDGMS 4kDGMS
5inessM 5yPRT 4lDGMS 4nDGMS 5billMS 5erismMS 5fulMS 4rDGMS 3radic 8ally 4eDGMS 4ranS 4tDGMSV 5inessM 7gY 6veY
5scastGMRSZ aerM 6manM 9likeU 9shipM 7en 6people 8rson 6wearM 7omanM 9en 7riterMS 5yPRT 3tCMS 4lessPY 8nessM 5ightDGMS
6t 4ted 6rMS 5ily 6nessM 7g 5yPRT 3usalMS 5eMS 4tDGMS 2rainDGMS 4ng 4tMS 4wlDGMS 4yADGS 5erMS 3eadBGMRSZ 6eagled 7rM
6sheetMS 4eDMS 5ing 3igMS 5ged 5htlinessM 8yPRT 4ngGMS 6boardMS 8kMS 6ily 7nessM 6like 6timeM 6yPRT 5kleDGJMRSZ 8rM
7ingM 5tDGMRSZ 6erM 4teMS 5zDGMRSZ 6erM 3ocketMS 4gS 4utDGMS 3uceDGMPRSTY 6nessM 4ng 3yRTY 4nessM 2udMS 3meDGMS 4oniM
4y 3n 4kMS 5yRT 3rMS 4geM 4iousPY 8nessM 4nDGS 4red 5ing 4tDGMS 3ta 4nikMS 4terDGMS 4umM 2yDGMS 3glassMS 3masterS
3wareM 1q 2q 2uabMS 5bleDGMRSZ 8rM 4dMS 5ronMS 4lidPRTY 7nessM 5lDGMS 6y 5orM 4mous 4nderDGS 4reDGMPRSTY 6nessM 5ish
4shDGMS 6yRT 4tMPS 5nessM 5ted 7rMS 7st 6ing 4wMS 5kDGMRSZ 6erM 3eakDGMRSZ 6erM 6ily 7nessM 6yPRT 5lDGMRSZ 6erM
5mishPY 9nessM 4egeeDMS 8ing 5zeBDGMRSZ 7boxS 7rM 4lchDGMS 7y 3ibMS 4dMS 5gy 4ffy 4ggleDGMS 7y 4ntDGMRST 4reDGMS
5mDGMS 6yRT 5relDGMS 5tDGMS 4shDGMS 6yRT 1riracha 1sh 1t 2abMSY 4bed 6rMS 5ingMS 4ilityIM 7zationCM 8eCDGS 9rMS
4leDGMRST 6manM 8teS 7en 5yU 3ccatoMS 4kDGMS 3diumMS 3ffADGS 5erMS 5ingM 3gDGJMS 4eMS 5coachMS 6raftM 5handMS 5struck
4flationM 4gerDGMS 7ingY 4ingM 4nancyM 7tY 6teDGNS 7ionM 4yRT 3idPRTY 5nessM 4nDGMS 5edU 5lessM 4rMS 5caseMS 5wayMS
6ellMS 3keDGMS 5holderMS 5outMS 3lactiteMS 5gmiteMS 4eDGPRST 5mateDGMS 5nessM 4kDGJMRSZ 5erM 5ingM 4lDGS 5holderS
5ionMS 4wartMSY 3menMS 4inaM 4merDGMRSZ 7erM 7ingY 4pDGMRSZ 5edeDGMS 6rM 3nceIMS 5hDGRST 6ionMS 4dGJMRSZ 5alone 6rdMS
8izationM aeDGS 5byM 7s 5eeMS 6rM 5ingM 5offMS 8ish 6utMS 5pipeMS 6ointMS 5stillMS 4k 4zaMS 3phM 5ylococcal ci cusM
4leDGMRSZ 6rM 3rDGMRSZ 4boardM 5urstS 4chDGMS 6ily 7nessM 6yPRT 4domM 5ustM 4eMS 5rM 4fishMS 5ruit 4gazeDGRSZ 8rM
4kPRTYZ 5nessM 4less 6tMS 5ightM 6ngMS 6t 4red 5ing 5yRT 4struck 4tADGMS 5erMS 5leDGS 6ingY 5upMS 4vationM 5eDGJS
6lingMS 3shDGMS 4is 3tMS 4eDGLMNRSXY 5craftM 5dU 5hoodM 7useMS 5lessP 9nessM 6inessM 6yPRT 5mentAMS 9ed 9ing 5roomMS
5side 6manM 9like 9shipM 7en 6womanM 9en 5wide 4icMS 6ally 5onDGMRZ 7ary 7erM 9yM 7masterS 5sticMS 9alY 9ianMS 4uaryM
5eMS 6sque 6tteMS 5reMS 5sMS 5teMS 6orily 8y 3unchDGPRSTY 7nessM 3veDGMS 3yDGMRSZ 2d 3io 2eadMS 5fastPY 9nessM 5ilyU
6nessMU 5yDGMPRST 4kMS 5houseMS 4lGHMS 5thM 7ily 8nessM 7yPRT 4mDGMRSZ 5boatMS 5erM 5fitterMS 9ingM 5inessM 5punk
5rollDGRSZ 9erDGM 5shipMS 5yPRT 3edMS 4lDGMS 5inessM 5makerS 5workerMS 9sM 5yPRT 6ardMS 4pDGMNPRSTXY 5enDG 5leMS
7chaseMS 7jackMS 5nessM 4rBDGMS 5ageM 5ingM 5smanM 7en 3gosauri 9usMS 3inMS 3llar 3mMS 4less 4med 5ing 4wareM 3nchMS
5ilDGMS 4oMS 5grapherMS aic ayM 5sis 4tMS 5orian 3pIMS 4brotherMS 4childM 9renM 4dadMS 6ughterMS 4fatherMS 4ladderMS
4momMS 6therMS 4parentMS 5eDGMRSZ 6rM 5ingstoneMS 4sisterMS 5onMS 3reoMS 6phonic 6scopeMS aic 6typeDGMS 9ical 4ile
6ityM 7zationMS 8eDGRSZ 9rM 4lingM 4nMPRSTY 5nessM 5umMS 4oidMS 7al 4torous 3tS 4hoscopeMS 4sonMS 4ted 5ing 3vedoreMS
3wDGMS 4ardDGMS 7essMS 7shipM 2ickGMRSZ 5erM 5ily 6nessM 5lebackMS 7rMS 5pinMS 5upMS 5yMPRST 3ffDGMNPRSTXY 5enDGRZ
7erM 7ingM 5nessM 4leDGJS 5ingY 3gmaMS 6ta 7ic 8zationM 9eDGS 3leMS 5ttoMS 4lDGIST 5birthM as 6orn 5er 5nessM 4tDMS
5edY 3mulantMS 7teDGNSV 8ionM 6i 6usM 3ngGMRSZ 5erM 5ily 6nessM 5rayMS 5yPRT 4kGMRSZ 5bugMS 5erM 5yRT 4tDGMS 3pendMS
7iaryS 4pleDGMS 6ingM 4ulateDGNSX 8ionM 3rMS 4red 6rMS 5ingSY 5upMS 3tchADGS 6eryM 6ingM 2oatMS 3chastic 4kADGS
5adeDGMS 5breederMS 7okerMS 9ingM 5holderMS 5ily 6nessM 8tteM 7gMS 6stS 5pileDGMS 6otMS 5roomMS 5takingM 5yPRT 6ardMS
3dge 5ily 6nessM 5yPRT 3gieMS 3icMS 5alY 5ismM 3keDGRSZ 5rM 3leMS 5n 4idPRTY 6ityM 6nessM 4onMS 3machDGMRZ 7acheMS
7erM 7s 4pDGMS 3neDGMRSZ 5masonMS 5rM 5wallDGS 7reM 7shed 6orkM 4ily 5nessM 4kered 5ing 4yPRT 3od 4geMS 4lMS 4pDGMS
3pSU 4cockMS 4gapMS 4lightMS 4overMS 4pableU 6geMS 5edU 6rDGMS 5ingU 5leDGMS 4watchMS 3rageM 4eADGS 5frontMS 5houseMS
5keeperMS 5roomMS 4kMS 4mDGMS 5ily 6nessM 5yPRT 4yDMS 5boardMS 7okMS 5tellerMS 9ingM 3upMS 4tMPRSTY 5hearted 5nessM
3veMS 5pipeMS 3wDGS 4ageM 5wayMS 2raddleDGMRSZ 8rM 4feDGMS 4ggleDGRSZ 8rM 7yRT 4ightMNPRSTXY 8awayMS 8edgeMS 9nDGRZ
aerM 8forwardPSY fnessM 8nessM 8way 5nADFGS 6erAMS 5tMNSX 6enDG 6jacketDGMS 6laced 4ndDGMS 5gePRTYZ 7nessM 7rM
6leDGRSZ 8holdMS 8rM 6ulateDGNS aionM 4pSU 5lessMS 5pedU 6ingM 4ta 6gemMS 5egicS 9alY 9sM 8stMS 7yMS 5i 6ficationM
7yDGNS 5osphereMS bic 5umM 6sM 4wDGMS 5berryMS 4yDGMS 3eakDGMRSZ 6erM 6yRT 5mDGMRSZ 6erM 6lineDGS 4etMS 6carMS 6lampS
7ightMS 6walkerMS 7ise 4ngthM 8enADGS aerMS 8s 5uousPY 9nessM 4pM 5tococcal bi busM 7mycinM 4ssDGMS 6edU 6ful 6ors
4tchBDGMRSZ 7erDGM 7marks 7yRT 4wDGHS 5n 3iaM 5e 5ted 6ionMS 4cken 5tPRTY 6nessM 6ureMS 4dden 5eGMS 6ncyM 7tY 4feM
4keGJMRSZ 6bound 7reakerMS bing 6outMS 6rM 5ingY 4ngDGMRSZ 6encyM 8tY 7rM 6inessM 6yPRT 4pDGMS 5eMS 6y 5lingMS 5ped
7rMS 6ing 5teaseDGMRSZ arM 5y 4veGS 6n 3obeMS 5oscopeMS aic 4de 4keDGMS 4llDGMRSZ 6erM 4ngRTY 6boxMS 6holdMS 6manM 7en
6roomS 5tiumM 4pMS 5heMS 6ic 5ped 6ily 7ng 6yPRT 4ve 3uck 5turalY aism ctS 8eADGS 9dU 4delMS 4ggleDGMS 4mMS 5med 6ing
5petMS 4ngAU 4tMS 5ted 6ing 3ychnineM 2ubMS 4bed 5ing 5leM 6y 5ornPRTY 8nessM 5yRT 3ccoDGM 6es 4kU 3dMSY 4bookMS 4ded
5ingM 4entMS 7shipS 4iedU 7ly 5oMS 6usPY 8nessM 4lyRT 4yADGS 3ffDGJMS 5ily 6nessM 7gM 5yPRT 3ltificationM 7yDGNS
3mbleDGMRSZ 7rM 4pDGMS 5yRT 3nS 4g 4k 4ned 6rS 5ingY 4tDGMS 5man 6en 3pefactionM 6yDGS 5ndousY 4idMRSTY 6ityMS 4orMS
3rdily 6nessM 5yPRT 4geonMS 3tterDGMRSZ 7erM 2yMS 3leADGS 4i 5shPY 7nessM 6tMS 7icS 9ally 5zeDGS 4usMS 3mieDMS 6ing
3pticMS 1uasionEM 3vePRTY 5nessM 4ityM 2bMS 3alternMS 4qua 4rctic 5eaMS 4tomic 3basementMS 4ed 4ing 4ranchMS
3categoryMS 4lass 4ommitteeMS 6pactMS 5nsciousMPY cnessM 6tinentMS cal 7ractDGMS borMS 4ultureMS 5taneousY 3divideDGS
7sionMS 4omainMS 6inant 4ueDGS 3editorS 3familyMS 4reezing 3groupMS 3headGJMS 7ingM 4umanMS 3j 4ectDGMSV 7ionM 8veY
9ityM 4oinDGS 4ugateDGNS 8ionM 5nctiveMS 3leaseDGMS 5tMS 6ting 4ieutenantS 5mateDGNS 8ionM 6eDGRSTY 6inalY 7tyM 5ngual
3marginal 6ineMRSZ 9rM 4ergeDGS 8nceM 6seDGNS 7ibleMS 8onM 4icroscopic 5ssionMS 8vePY anessM 5tAS 6tedA 8r 7ingA
3normal 3orbital 5derMS 6inateDGMNS aionIM 5nDGS 6ationM 3par 6agraph 6t 4lotMS 4oenaDGMS 4rime 5ofessionalMS 6gramS
3routineMS 3scribeADGSU 9rMS 7ptMS 9ionMS 4ectionMS 5quentY 5rvienceM atY 5tMS 4ideDGS 7nceM 6iarity 9yMS 7zationM
8eDGRSZ 9rM 6yMS 5stDGS 7enceM 4oilM 5nic 4pace 5eciesM 4tanceMS 7dard 7tialIY ateDGNSX cdU bionFM 9veMSY 6tionMS
5ituent 8teDGMNSX 9ionM 5rata 8eMS 8umM 6uctureMS 4umeDGS 6ption 5rfaceM 4ystemMS 3teenMS 5nancyM 8tMS 6dDGS 5rfugeMS
6ranean 5xtMS 4itleDGMS 4leRT 6tyMS 5y 4opicMS 5talDGMS 4ractDGS 8ionMS 6hendMS 5opicS 9al 9sM 3urbMS 6anMS 8iteMS
6iaM 3ventionMS 5rsionM 8veMPSY anessM 6tDGS 3wayMS 3zero 2cceedDGS 5ssMSV 7fulUY 7ionMS 8veY 7orMS 4inctPRTY 8nessM
4orDGMS 5tashM 4ubi 6us 5lenceM 9yM 8tMS 5mbDGS 3h 4like 3kDGMRSZ 4erDGM 4leDGJS 5ingM 3roseM 3tionDGMS 2ddenPY 6nessM
3sM 4yRT 2eDGS 3deM 3tM 4y 2fferDGJRSZ 6anceM 6erM 6ingM 4iceDGS 6iencyIM 9tIY 5xDGMS 6ationM 4ocateDGNS 8ionM
4raganMS 7eM 8tteMS 7istMS 4useDGNS 6ionM 2garDGMS 5caneM 6oatDGS 5less 5plumMS 5yRT 3gestDGRSV 7ibilityM 9le 8onMS
8vePY anessM 2icidal 6eMS 3tBDGMS 4abilityMU 6lenessM 7yU 4caseMS 4eMS 5dU 4ingM 4orMS 2kiyakiM 2lfaM 5teMS 4ideMS
4onamides 4urDGMS 6ic 6ous 3kDGMS 4ily 5nessM 4yMPRST 3lenPRTY 6nessM 4iedU 4yDGS 3tanMS 6aMS 7teMS 4rily 6nessM 5yPRT
2mMS 3acM 3marily 7zeDGS 6yMS 5t 6ionFMS 4ed 5rDGMS 6houseMS 6timeM 6y 4ing 5tMS 6ryM 4onDGRSZ 6erM 6sDGMS 3oM 3pMS
4tuousPY 9nessM 2nMS 3bathDGMRSZ 7e 8rM 7ingM 7s 4eamMS 5dS 5ltMS 4lockMS 4onnetMS 4urnDGMS 6stMS 3daeMS 4eckS 5rDGS
4ialMS 4ownMS 4ressS 5iesM 5yS 3fishMS 4lowerMS 3gU 4lassesM 3hatS 3kN 3lampMS 4ess 4ightM 5t 3ned 4inessM 6g 4yPRT
3riseMS 4oofMS 3screenMS 4etMS 4hadeMS 5ineM 7y 4potMS 4trokeM 3tanMS 6ned 7ing 4rapS 3upM 2pMRSZ 3erM 5abundanceMS ct
6nnuateDGNS bionM 5bRTY 5cargoM aes 6hargeDGRSZ brM 6iliousPY cnessM 7tyMS 6omputerMS 7nducting dve eityM corMS
6ritical 5egoMS 6rogationM bory 5ficialY bityM 7ne 6luityM 8ousPY bnessM 5glue 6rassS 5heroMS 9es 6ighwayMS 6uman
5imposeDGS aitionM 6ntendDGS benceM eyM dtMS 6orMS 8ityM 5lativeMSY 5manM 7rketMS 7ssive 6en 6odelMS 7mMS 5nal
7turalSY 6ovaMS 9e 6umeraryMS 5poseDGS 8itionM 7werMS 5saturateDGNS cionM 6cribeDGS 9ptMS bionM 6edeDGS 6izeDGS 6onic
6preaderMS 6tarMS 9dom 8teS 7itionMS busY 7oreMS 7ructureMS 5tankerMS 5userS 5veneDGS 8tionM 6iseDGNSX 9dU 8ionM 8orMS
ay 5womanM 8en 3ineY 3pDGRZ 4erM 6time 4l 5antDGS 5eLPRT 6mentDGMS aal bry btionM 6nessM 5iantMS 6cantMS 8teDGS 9ionM
6erM 5yDGMNRSXZ 4ortBDGMRSVZ 7ableIU 7edU 8rM 5seDGS 7dY 6itionMS 8oryMS 4ressDGSV 8antMS 8ible 9onM 8orMS 4urateDGNS
8ionM 3ra 5national 4emacistMS 8yM 6eY 6oS 3t 2rceaseDGMS 4hargeDGMS 4ingleMS 3ePRTY 4fire 5ooted 4nessM 4tyMS
3fDGMRSZ 4aceADGS 4boardDGMS 4eitDGMS 5rM 4ingM 3geDGMS 5onMS 5ryMS 4icalY 3linessM 4yPRT 3miseDGMS 4ountBDGS 8ableI
3nameMS 3passDGS 7edU 4liceMS 5usMS 7sed 8ing 4riseDGJMS 7ingUY 3real 7ismM 9tMS aic cally 5nderDGMS 5ptitiousPY
dnessM 5yMS 4ogacyM 7teMS 5undDGJS 8ingM bsM 3taxDGMS 4itleS 3veillanceM 5yADGS 6ingM 6orMS 4ivalMS 8istMS 6eBDGS
6orMS 2sceptibilityMS 9leI 3hiM 3pectDGMS 7edU 5ndDGRSZ 7erM 6seMNX 8ful 7ionM 4icionMS 8usY 3sDGS 3tainBDGS 7ability
9leU ay 4enanceM 2tlerMS 3tee 3ureDGMS 2zerainMS 8tyM 1velteRT 1wabMS 4bed 5ing 3ddleDGS 3gMS 4ged 6rDGMRS 5ing 3inMS
3llowDGMS 7tailMS 3m 4iMS 4pDGMS 5landM 5yRT 3nMS 4kDGMRST 5ily 6nessM 5yPRT 4ned 5ing 4songS 3pMS 4ped 5ing 3rdMS
4mDGMS 4thyRT 3shDGMS 5bucklerMS aingM 4tikaMS 3tMS 4chMS 4hDGMS 5eM 5s 4ted 6rDGMS 5ing 3yDGMS 4backDM 4edU 2earGRSZ
5erM 5wordMS 4tDGMRSZ 5bandMS 5erM 5pantsM 5sM 6hirtMS 7opMS 6uitS 5yRT 3deMS 3epGJMRSZ 5erM 5ingMY 8sM 5stakesM
4tMNPRSTXY 5breadMS 7ierMS 5corn 5enedU 8rMS 7ingM 5heartMS 5ieMS 6sh 5meatMS 5nessM 3llDGJMRST 5headDMS 5ingM
4terDGMS 3pt 5back 3rveDGMS 5ingU 2iftMPRSTY 5nessM 3gMS 4ged 5ing 3llDGMS 3mMS 4merMS 5ingMY 4suitMS 4wear
3ndleDGMRSZ 7rM 4eMS 5herdMS 4gGMRSZ 5eing 6rM 4ish 3peDGMS 3rlDGMS 5y 3shDGMRST 3tchBDGMRSZ 6backMS 7ladeMS 7oardMS
6erM 6over 3velDGMS 3z 4z 5leDGS 2ollen 3onDGMS 4pDGMS 4shDGMS 3rdMS 5fishMS 5playM 5smanM 9shipM 7en 4e 4n 3tS 4ted
5ing 2um 3ng 1ybariteMS 7ic 2camoreMS 3ophancyM 8tMS 9ic 2llabic 8ateDGNS aionM 7ficationM 8yDGNS 6leMS 6ubS 7sMS
4ogismMS 8tic 3phM 5ic 5like 5s 3van 2mbioses 7isM 6tic 9ally 4olMS 6ic 8alY 7smM 7zationM 8eDGS 6ogy 3metric 9alY
7yMS 3patheticU ballyU 7iesM 8zeDGRSZ arM 7yMS 4honic 7yMS 4osiumMS 4tomMS 7atic bally 2nH 3agogal 7ueMS 4pseMS 5tic
3cDGMS 4hronicity 9zationMS aeDGS 8ousY 8y 4opateDGNS 8ionM 6eM 3dicalism atS 7teDGMNS 8ionM 4romeMS 3ergismM 8tic
6yMS 3fuelMS 3odMS 4nymMS 7ous 7yM 4pses 6isM 5tic 4vial 3tactic 9alY 5xM 4heses 7isM 8zeDGRSZ arM 6ticMS 9ally 5s
2philisM 7ticMS 2ringeDGMS 3upMS 5y 2sadminS 3opS 3temMS 6aticU aalY 9zationM aeDGS 6icMS 8ally 4oleMS 6ic 0ta 2bMS
3bed 4ing 4oulehM 4yMS 3ernacleMS 3laMS 4eDGMS 5auM 7x 5clothM as 5landMS 5spoonMS afulMS 5tMS 6opMS 5wareM 4oidMS
3ooDGMS 4rMS 3ular 6teDGNSX 7ionM 7orMS 2chograph as 5meterMS 4ycardiaM 5on 3itPY 5nessM 5urnY 8ityM 3kDGMRSZ 4erM
4inessM 4leDGMRSZ 6rM 4yPRT 3oMS 3tFM 4fulPY 7nessM 4icMS 6alY 6ianMS 5le 6ityM 4lessPY 8nessM 2dMS 3poleMS 2ffetaM
4railMS 4yMS 2gMS 3ged 5rMS 4ing 3liatelle 5neMS 2igaMS 3lACDGMS 4backMS 5oardS 6neS 4coatMS 4gateDGMRSZ 8rM 4less
5ightMS 4orDGMS 6ingM 4pieceS 6peMS 4spinMS 4windMS 3ntDGMS 5edU 2keAIMS 4awayS 4nA 4offMS 5utMS 5verMS 4rMS 3ingMS
6sM 2lcM 4umM 3eMS 4bearerMS 4ntDMS 6edU 3i 4smanMS 3kDGMRSZ 4ativePY 9nessM 4erM 4ieMRST 4y 3lPRT 4boyMS 4ierM 5sh
4nessM 4owM 6y 4yDGMRSZ 5hoDGMS 3onMS 3usMS 2mMS 3aleMS 4rackMS 5indMS 3bourineMS 3eBDGPRSTYZ 4dU 4nessM 4rM 3oxifen
3pDGRSZ 4erDGRZ 6erM 4onMS 2nMS 3agerMS 3barkM 3demMS 4ooriM 3gMS 4eloMS 5ntMS 7ialY 5rineMS 4ibilityIM 6leIMS 8nessM
7yI 4leDGSU 4oDGMS 4yRT 3kDGMRSZ 4ardMS 4erM 4fulMS 3nedU 5rMS 6yMS 5st 4inM 6gM 3syM 3talizationM 8eDGRSZ 9rM 8ingY
6umM 5mount 4raM 5umMS 2pDGMRSZ 3as 3eMS 4lineMS 4rDGM 4stryMS 4wormMS 3iocaM 4rMS 3pedU 5rMS 5tMS 4ing 3roomMS 6tMS
2rDGMS 3amasalata 4ntellaMS 6ulaMS 3ballS 3dily 5nessM 4yPRT 3eMS 3getDGMS 3iffMS 3macMS 6adam 6ked 7ing 3nMS 4ishDGMS
7edU 3oMS 4tMS 3pMS 4aulinMS 4onMS 3ragonMS 4ed 4ing 4yDGRST 3salMS 4i 4usM 3tDGMPRSTY 4anMS 5rMS 6ic 4nessM 4yT
2serDGMS 3kDGMS 4bar 4masterMS 5istressMS 3selDGMS 3teDGJMRSZ 5dU 5fulEPY 8nessEM 5lessPY 9nessM 5rM 4ily 5nessM 6gM
4yPRT 2tRSZ 3amiMS 3erM 3ted 5rDGMS 6demalionMS 4ie 5ngM 4leDGMRSZ 6rM 6taleMS 4ooDGMRSZ 6erM 6istMS 4yRST 2uMS 3ghtAU
3ntDGMRSZ 5erM 5ingY 3peM 3tNPRTXY 4enDG 4nessM 4ologicalY 8ous 8yMS 2vernMS 2wdrily 6nessM 5yPRT 3nyMRT 2xBDGMRSZ 3a
4tionM 3erM 3iDGMS 4cabMS 4dermistMS 8yM 4meterMS 4wayS 3man 4en 3on 5omic 8stMS 7yMS 3payerMS 6ing 1bS 2sp 1eaMS
3bagS 3cakeMS 4hBGJRSZ 5ableU 5erM 5ingM 4upMS 6fulMS 3kMS 4ettleMS 3lMS 4ightMS 3mDGMS 4mateMS 4sterMS 4workM 3potMS
3rDGMS 4awayS 4dropMS 4fulY 4gasMS 7sed 8ing 4jerkerMS 4oomMS 4yRT 3seDGMRSZ 5lMS 5rM 4ingY 4poonMS 8fulMS 3tMS 4imeS
2chM 4ieS 4netiumM 5icalY 9ityMS 7ianMS 7olor 6queMS 5o 6babble 6cracyMS 9tMS aic 6logicalY astMS 9yMS 6phobeS 4s
3tonicS 8sM 2dS 3dyS 3iousPY 7nessM 4umM 2eDHMS 3ing 3mDGS 3nMS 4ageRZ 7rM 4yRT 5bopperMS 3terDGMS 4heDGS 5ingM
4otalRZ 8erM 8ismM 2ktiteMS 2l 3ecastGMRSZ 8erM 5ommunicationMS hsM 9teDGRSZ brM aingM 6nferenceDGMS dingM 4genic
5ramMS 7phDGMRZ 9erM ase 9ic bally astMS 9s 9yM 4kinesisM 8tic 4marketerMS aingM 5eterMS 7ryMS 4ological 8y 4pathic
aally 8yM 5honeDGMRSZ 9rM 8ic 9stS 8yM 7toMS 9graphyM 5layMS 5ort 8ation 5rinterMS 6ocessingM 7mpterMS 4sales
5copeDGMS 8ic aally 4textMS 5honMS 5ypeS 8writerMS 4vangelismM ctMS 5iseDGNSX 7ionM 4workerS 8ing 4xDGMS 3lAGS 4erMS
4ingY 4taleMS 4uriumM 4yMS 3net 2mblorMS 3erityM 3pDGMRSTZ 4erDGM 6aLMS 7mentMS balY 7nceIM 7teIY 9nessM 8ureMS 5stMS
7uousPY bnessM 4lateS 5eMS 4oMS 5ralY 7rily 9nessM 8yFMS 6izeDGRSZ 9rM 4tDGRSZ 5ationMS 5erM 5ingY 5ressMS 4uraM 2nBHM
3abilityM 5leU 6y 4ciousPY 9nessM 6tyM 4ncyMS 5tDGMS 6edU 6ryM 3ch 3dDEFGIS 4edU 5ncyMS 6tiousPY bnessM 5rDGMPRSTY
6footMS 6heartedP dnessM 6izeDGRSZ 9rM 6loinMS 6nessM 4initisM 4onMS 4rilMS 3ementMS 4tMS 3fold 3nerS 4isM 3onDGMS
4rMS 3pinMS 6sM 3seDGMNPRSTXY 5nessM 4ile 5onEMS 5tyIM 4orS 3tDGMS 4acleDMS 5tivePY 9nessM 4erhookMS 4hMY 5s 3uityM
4ousPY 7nessM 4reDGMS 2peeMS 3idPY 5ityM 5nessM 2quilaMS 2rabitMS 5yteMS 4hertzM 4jouleS 4pixelMS 4wattS 3biumM
3centenaryMS 9nialMS 3iyaki 3mDGMSY 4agantMS 4inableCI 7lMSY 7teDGNSX 8ionCMS 8orS 6i 6ologicalY ayMS 6usM 5teMS 3nIMS
4aryMS 3r 4aceDGMS 6ottaM 5inMS 5pinMS 5riumMS 5zzoMS 4estrialMSY 4ibleP 8nessM 7y 5erM 5fic 8ally 6yDGS 7ingY 5neS
5torialMS bity 8yMS 4orMS 6ismM 8tMS 7zeDGS 4yMRZ 5clothM 3sePRTY 5nessM 3tiary 2ssellateDGNSX 9ionM 3tACDFGKS 4ableCF
5mentMS 9ary 5teS 6orMS 6rices 8xM 4edU 5rKMS 5s 4icleMS 6ular 5fierM 6yDGRSZ 5ly 5monialMS 8yMS 5nessM 6gs 5sM
4osteroneM 4yPRT 2tanusM 3chily 5yPRT 3herDGMS 3raMS 5cyclineM 5hedral 9onMS 5meterMS 2xtFMS 4bookMS 4ed 4ileMS 5ng
4ualFY 5ral 6eDGMS 1halami 6usM 4idomideM 4liumM 3n 4eMS 4kDGS 5fulPY 8nessM 5lessPY 9nessM 5sgivingMS 3tM 4chDGMRSZ
6erM 6ingM 3wDGMS 2eGJ 3aterMS 7goerMS 5ricalSY aityM asM 8sM 3eS 3ftMS 3irS 4smM 5tMS 6ic 3m 4atic 8ally 4eDMS
4selves 3nM 4ce 6forth 9ward 3ocracyMS 7tic 4doliteS 4logianMS 8calY 7yMS 4remMS 6tic 9alY 9ianMS 5istMS 6zeDGS 5yMS
4sophic aal 9stMS 8yM 3rapeuticS bally bsM 6istMS 6yMS 4eM 5aboutS 6fter 6t 5by 5for 8e 6rom 5in 5minMS 5of 6n 5to
7fore 5under 7to 6pon 5with 4mMS 5alMSY 5ionic 5odynamicS dsM 6meterMS 9ric 6nuclear 6plasticMS 6sMS 7tatMS aic cally
3sauri 7usMS 4eS 4isM 4pianMS 3taMS 3wMS 3y 2iamineM 3ckMNPRTXY 5enDGJRZ 7erM 7ingM 6tMS 5headedM 5nessMS 5oS 5set
3efM 4veDGS 6ryM 5ingM 6sh 3ghM 5boneMS 5s 3mbleMS 7fulMS 3nPSY 4e 4gM 5amabobMS 8jigMS 5umabobS 7myS 5yS 4kBGRSZ
5ableU 5erM 4ned 6rMS 6ssM 7t 5ing 3rdMSY 4stDGMS 6ily 7nessM 6yPRT 4teenHMS 8thM as 5iethM 9s 5yHMS 3s 4tleMS 7downM
3ther 2o 3leMS 3ngMS 3racic 5xMS 4iumM 4nMS 5inessM 5yPRT 4oughPRTY 8bredMS 8fareMS 8going 8nessM 3se 3uMS 4gh 6tMS
7fulPY anessM 7lessPY bnessM 4sandHMS 8fold 8thM as 2rallDGMS 6domM 4shDGJMRSZ 6erM 6ingM 3eadDGMRSZ 6bare 6erM 6like
6yRT 5tMNSX 6enDG 8ingY 4eMS 5fold 5penceM 5scoreMS 6omeMS 4nodyMS 4shDGMRSZ 6erM 6oldMS 4w 3ice 4ftMS 6ily 7nessM
6less 6yPRT 4llDGMRSZ 6erM 6ingY 4veDGS 3oatMS 6ily 7nessM 6yPRT 4bMS 5bed 6ing 4eMS 4mbi 6olytic 7ses 8isM 7tic 6usM
4neS 5gDGMS 4ttleDGMRSZ 8rM 4ugh 7out 7putM 4wGMRSZ 5awayMS 5backMS 5erM 5n 3u 4mMS 5med 6ing 4shMS 5tGMS 4wayMS 2udMS
4ded 5ing 3gMS 4geryM 5ish 3liumM 3mbDGMS 5nailMS 5printMS 5screwMS 5tackMS 4pDGMS 5ingM 3nderDGMRSZ 7boltMS 7clapMS
9oudMS 7erM 7headMS 7ousY 7showerMS 8tormMS 9ruck 7y 4kS 3s 2wackDGMRSZ 6erM 4rtDGMS 2y 3meM 4ineM 4usMS 3roidMS 7al
3self 1iMRZ 2araMS 2biaM 5e 5l 2cMS 3kDGMRSZ 4erM 5tDGMS 4ingM 4leDGMRSZ 6rM 5ishPY 8nessM 4tacktoeM 5ockMS 2dalY
3bitMS 3dlerS 5y 6winkS asM 3eDGJMS 4landMS 4markS 4waterMS 6yMS 3ilyU 4nessMU 5gsM 3yDGMPRST 2eADSU 3backMS 4reakRSZ
8erM 3pinS 3rDM 2ffDGMS 2gerMS 5ish 3htNPRSTXY 5enDGRZ 7erM 5fisted 5nessM 5ropeMS 5sM 5wadMS 3ressMS 2l 3apia 3deMS
3eDGMRSZ 4rM 3ingM 3lDEGRSZ 4able 5geM 4erEM 3tDGMS 2mberDGMS 6landM 7ineMS 4reMS 6lMS 3eDGJMRSYZ 4keeperMS 8ingM
4lessPY 8nessM 5ineMS 8ssMU 5yPRTU 4outMS 4pieceMS 4rM 4scaleS 5erverMS 8ingM 5hareS 5tampDMS 4tableDGMS 4worn 4zone
3idPRTY 5ityM 5nessM 4ngM 3orousPY 8nessM 4thyM 3paniM 7stMS 2nMS 3ctureDGMS 3derM 6boxMS 3eMS 3foilM 3gDGMY 4eMS 5ing
4leDGJMS 5ingM 3inessM 3kerDGMRSZ 6erM 4leDGMS 3ned 4inessM 6g 5tusM 4yPRT 3plateM 4ot 3selDGMS 4mithM 8s 3tDGMS
4innabulationMS 4ypeMS 3wareM 3yPRT 2pMS 3ped 5rMS 5tMS 5xDGS 4ing 4leDGMRSZ 6rM 3sily 5nessM 4terMS 4yPRT 3toeDMS
6ing 5pMS 2radeMS 4misuMS 3eADGS 4dPRTY 5nessM 4lessPY 8nessM 4somePY 8nessM 2ssueMS 2tMS 3anMS 5ic 6umM 3chS 5y
3heDGMRSZ 5rM 3ianM 4llateDGNS 8ingY 9onM 4vateDGNS 7ionM 3leDGMS 5dU 5holderMS 4istMS 3mice 4ouseM 3terDGMS 4leMS 4yS
3ular 2zz 4yMS 1n 2pk 1oIU 2adMS 4stoolMS 4yDGMS 5ismM 3stDGMRSZ 5erM 5masterMS 6istressMS 5yRST 2baccoMS 7nistMS
3ogganDGMRSZ 8erM 8ingM 2ccataS 3opherol 3sinMS 2dayM 3dleDGMRSZ 6rM 4yMS 2eDMS 3capMS 3holdMS 3ing 3nailMS 3ragS 2ffS
4eeMS 3uM 2gMS 3aDMS 3etherP 8nessM 3ged 4ing 4leDGMS 3sM 2ilDGMRSZ 4erM 5tDGMS 6ryMS 6teM 4some 2keDGMS 4nMS 5ismM
2ldAU 3eM 4rableI 8yI 6nceIM 9s 7tIY 6teDGNS 7ionM 3lDGMS 4boothM 9s 4gateMS 4wayMS 3ueneM 2mMS 3ahawkDGMS 4toM 6es
3bDGMS 4olaS 5yMS 6ish 4stoneMS 3catMS 3eMS 3fooleryMS 3ographic 9yM 4rrowMS 3titMS 2nMS 3alY 5ityMS 3eDGIRSZ 4armMS
4lessY 4rIM 3gDGMS 4ueDGMS 6less 3icMS 4ghtM 3nageMS 4eMS 3silMS 6lectomyMS 7itisM 4orial 4ureDGMS 3yRT 2o 3kA 3lADGS
4barMS 5oxMS 4kit 4makerMS 3tDGMRSZ 4erM 4hDM 5acheMS 5brushMS 5ily 5less 5pasteMS 6ickMS 5some 5yRT 4leDGS 4sieS 2pMS
3azMS 3coatMS 3dressingMS 3eeS 3flight 3i 4aryM 4cMS 5alY 7ityM 3knotMS 3less 3mastMS 4ost 3notch 3ographerMS 9ic balY
9yMS 4logicalY 7y 3ped 5rMS 4ingMS 4leDGS 3sailMS 4ideMS 4oilM 4pinM 2queMS 2rMS 3chDGMS 5bearerMS 5lightM 3e 4adorMS
3mentDGMS 7ingY 7orMS 3n 4adoM 7es 3pedoDGM 7es 4idY 6ityM 4orM 3queDGMS 3rentMS 7ial 4idPY 6ityM 6nessM 3sionM 7al
4oMS 3tAEFS 4eMS 5lliniM 4illaMS 4oiseMS 8shellMS 5niM 4uousPY 8nessM 5reDGMRSZ 7rM 6ous 3us 2sh 3sDGMRSZ 4upMS 2tDGMS
3alDGMSY 5itarianMS cismM 7yMS 6zatorMS 3eMS 4mMS 5ic 3ted 5rDGMRSZ 6erM 4ing 2ucanMS 4hADGMS 5downMS 5eBJ 6dU 5ily
6nessM 7gY 5lineS 5paperS 5screenMS 6toneMS 5yPRT 3ghDGMNPRTXY 5enDGRZ 7erM 5ieMS 5nessM 5s 3peeMS 3rCDFGMS 4ismM 6tMS
7ic 7y 4malineM 4namentMS 5eyMS 5iquetMS 3sleDGS 3tDGMS 2wDGMRSZ 3ardS 3boatMS 3elDGJMS 5etteMS 5ingM 4rDGM 3headDMS
5eMS 3lineMS 3nMS 4eeS 4houseMS 4ieMS 4sfolkM 5hipMS 5manM 6en 5peopleM 5womanM 8en 3pathM 7s 3ropeMS 2xemiaM 3ic
5ityMS 5ological astMS 9yM 4nMS 2yDGMS 3boyS 1r 2abecula 9r 8e 3ceDGJMRSZ 5ability 7leU 5rM 6yMS 4heaM 7e 7l 6otomyMS
4ingM 4kDGMRSZ 5ballMS 5erM 5less 5suitS 4tACEFKS 5abilityIM 7leI 8yI 5ionACEFKM 5orCFKMS 3d 4eDGJMRSZ 5markDGMS 5rM
5smanM 7en 6peopleM 6womanM 9en 4ingM 5tionMS 9alY bismM dtMS 4uceDGRSZ 7rM 3fficMS 7ked 9rMS 8ingM 3gedianMS 7enneMS
6yMS 4ic 6ally 6omedyMS 8ic 3ilDGMRSZ 5blazerMS 9ingM 5erM 4nBDGMRSZ 5edU 6eMS 6rM 5ingM 5loadMS 5manM 6en 5spotterS
aing 4pseDGMS 4tMS 5orMS 7ousY 3jectoryMS 3mMS 4carS 4lines 4med 6lDGMS 7edU 5ing 4pDGMRSZ 5erM 5leDGMRSZ 7rM
5olineDGMS 4wayS 3nceMS 5heS 4quilRTY 8ityM 9zeDGRSZ brM 4sI 5actDGS 8ionMS bal 8orMS 6tlantic 5ceiverMS 7ndDGS 9enceM
bt calY eismM gtMS 6ontinental 6ribeDGRSZ arM 8ptMS aionMS 5ducerMS 8tion 5ectDGS 6ptMS 5ferBMS 8alMS 8enceM 8red 9ing
6igurationM aeDGS 7nite 7xDGS 6ormBDGMRSZ 9ationMS eal 9erM 6useDGNSX 8ionM 5genderS 8ic 6ressDGS aionMS aorMS 5ienceM
9yM 8tMSY 6storMS aizeDGS 6tDGMS 7ionDGMS aalY 8veIMSY anessM 9ityM 7ory 5l 6atableU 8eBDGNSX 9dU 8ionM 8orMS
6iterateDGNSX cionM 6ocation 6ucenceM byM atY 5migrateDGNS bionM 7ssible aonMS 7tS 8table alM anceM 9ed arMS 9ing
6ogrificationM byDGNS 6utationMS 8eBDGS 5nationalMS 5oceanic 6mMS 5pacific 7rencyMS atY 6hobiaM ac 6irationM 8eDGS
6lantDGMS aationM 6olar 7nderMS 7rtBDGMRSZ 9ationM 9erM 7seDGS 8itionMS 5sexualMS bismM 6hipLS 9mentM 9ped aing
5ubstantiationM 5versal 9eMSY 7stismM ateMS 3pMS 4doorMS 4ezeMS 6iumMS 6oidMS 9al 4pable 5ed 6rMS 5ingS 8sM 4shootingM
3shDGMS 5canMS 5inessM 5yPRT 3umaMS 6tic 9ally 8zeDGS 3vailDGMS 4elDGJMRSZ 6edU 7rM 6ingM 6ogueMS 5rsalMS 7eDGMS
5styDGMS 3wlDGMRSZ 5erM 3yMS 2eacherousPY bnessM 8yMS 5leM 6y 4dAGMS 5leDGMS 5millMS 4s 5onBM 7ous 5ureDGMRSZ 8rM 7yMS
4tADGMS 5able 5edU 5iseMS 5mentMS 5yMS 3bleDGMS 3eDMS 4ing 4less 5ike 6ne 4topMS 3foilMS 3kMS 4ked 6rMS 5ing 3llisDGMS
3matodeMS 4bleDGMS 4endousY 4oloMS 5rMS 4ulousPY 9nessM 3nchADGS 6ancyM 8tY 6erMS 8manM 9en 4dDGMS 5ily 6nessM
5setterS 9ing 5yMPRST 3pidationM 3spassDGMRSZ 8erM 4sEMS 4tleMS 3ws 3yMS 2iadMS 4geDM 4lAMS 5ed 5ing 4ngleMS 6ularY
9teDGNS aionM 4thleteS 7onMS 3bal 6ismM 4eMS 5smanM 7en 6womanM 9en 4ulationMS 5nalMS 6eMS 5taryMS 6eFS 3ceM
5ntennialMS 5psMS 5ratopsM 4hinaM 8e 7osisM 4kDGMS 5eryM 5ily 6nessM 5leDGMS 5sterMS 5yPRT 4olorMS 4ycleMS 3dentMS
3edU 4nnialMSY 4rMS 3fectaMS 4leDGMRSZ 6rM 4ocalsM 3gM 4gerDGMS 4lycerideMS 4onometric dal byM 3keMS 3lateralS 4byMS
4lDGMS 5ionHMS 8thM as 6umM 4obiteMS 5gyMS 3mMPSY 4aranMS 4esterMS 4medU 6rMS 6st 5ingMS 8sM 4nessM 4onthly
3nitrotolueneM 6yMS 4ketMS 3oMS 3pMSY 4artite 4eM 4leDGMS 6tMS 6xMS 5icateDGMS 4odMS 6al 5s 4ped 6rMS 5ing 4tychM 8s
4wireS 3remeMS 3sectDGS 7ionM 3teFPTY 5nessFM 5r 4iumM 3umphDGM 7al 9ism bt 8ntY 7s 5virMS 8ateMS 3valent 4etMS 4iaM
6lY 7ityMS 8zationM 9eDGS 5umM 2ochaic 5eeMS 3dAU 4denA 3glodyteMS 3ikaMS 3llDGMS 5eyMS 7busMS 5opMS 3mboneMS 7istMS
4pDGS 3nS 3opDGMRSZ 5erM 5shipMS 3peMS 4hyMS 4icMS 6alY 6sM 5smMS 4osphereMS 3tMS 4hM 4ted 6rMS 5ing 3ubadourMS
5leDGMS 7dU 7makerMS 7shootDGRSZ cerM cingM at 8omeY 4ghM 6s 4nceDGRSZ 7rM 4peDGMRSZ 6rM 4serMS 7sM 5seauM 9x 4tMS
3veMS 3wDGS 4elDGMS 3yS 2uancyM 5tDGMS 3ceMS 4kDGMRSZ 5erM 5ingM 5leDGMS 6oadMS 4ulenceM 8tY 3dgeDGMS 3eDGMRST 4loveMS
3ffleMS 3gS 3ismMS 3lyU 3mpDGMS 5eryM 6tDGMRSZ 7erM 3ncateDGNS 7ionM 5heonMS 4dleDGMRSZ 7rM 4kGMS 3ssDGMS 4tDEGMS
5eeMS 7shipMS 5fulEY 8nessM 5ingY 5worthinessM ayPRT 5yMRST 3thMRZ 5erM 5fulPUY 8nessMU 5iness 5sU 2yADGS 3ingY 3outMS
3ptophan 3stDGMS 1sarists 2etseMS 2p 2unamiMS 1tys 1ubDGMRSZ 3aMS 4l 3byRT 3eMS 4lessM 4rM 5cleMS 6ular 8inM 8osisM
9us 5oseM 6us 3fulMS 3ingM 3ular 5eMS 2ckDGMRSZ 4erDGM 2ftDGMRSZ 4erM 2gMS 3boatMS 3ged 4ing 2itionIM 2laremiaM 3ipMS
3leM 2mS 3bleDGMRSZ 6down 6rM 6weedMS 5ingM 4relMS 3escenceM 8t 3id 5ityM 3myMS 3orMS 5ous 3ultMS 6uousY 2nDGMRSZ 3aMS
3draMS 3eMS 4fulPY 7nessM 4lessY 4rM 4upMS 3gstenM 3icMS 3nelDGJMRSZ 6erM 4yMS 2pleS 3pence 6ny 2queMS 2rbanDMS 4id
6ityM 5neMS 4oMS 5chargeDGRSZ brM 5fanMS 5jetMS 5propMS 5tMS 4ulenceM 8tY 3dMS 4uckenMS 3eenMS 3fDGMS 4y 3gidY 6ityM
3keyMS 3mericMS 4oilMS 3nADGMRSZ 4aboutMS 5roundMS 4buckleMS 4coatMS 4erAM 4ingMS 5pMS 4keyMS 4offMS 5utMS 5verMS
4pikeMS 4stileMS 4tableMS 3pentineM 4itudeM 4s 3quoiseMS 3retDMS 3tleMS 6doveMS 6neckDMS 2shMS 3kDMS 3sleDGMS 4ockMS
7y 2tMS 3elageM 6ry 3orDGMS 5edU 5ialMS 5shipM 3ted 4iMS 5ng 3uMS 2xMS 3edoMS 1waddleDGMRSZ 7rM 3inM 3ngDGMS 5yRT 3s
3tS 2eakDGMS 3e 4dMS 5sM 5yRT 4n 4tADGS 5erMS 4zersM 3lfthM 7s 4veMS 6monthM bs 3ntiethM 9s 5yHMS 3rkDGS 4pMS 2ice
3ddleDGMS 6y 3gMS 4ged 5ing 5yRT 3lightM 5t 4lDM 3nDGMRSZ 4eMS 5rM 4geDGMS 4kSY 5leDGJMS 6ingM 4ned 5ing 4setS
3rlDGMRSZ 5erM 5y 3stDGSU 5erMS 5yRT 3tMS 4chDGMS 6yRT 4ted 6rDGMS 7y 5ing 3xt 2oMS 3ferMS 4old 3penceMS 6ny 3someMS
2p 1ycoonMS 2ingAU 2keMS 2mpaniM 7c 7stMS 6umMS 2peADGS 4castGS 4faceMS 4scriptMS 5etS 7terMS 8ingM 4writeGRSZ 9rM
8ingM 8ten 6ote 3hoidM 5onMS 4usM 3icalUY 7ityM 4ficationM 5yDGNS 4ngM 4stMS 3oMS 4grapherMS 9ic balY 9yM 4logyMS
2rannic 8alY 8idal aeS 7zeDGS 6osaurMS busMS 7us 6yMS 5tMS 3oMS 1zatziki 0ubiquitousY 7yM 1dderMS 1fologistMS 6yM 1gh
2linessM 3yPRT 1h 2f 1kaseMS 2uleleMS 1lcerMS 5ateDGNSX 7ionM 5ous 2naM 4e 4r 2sterMS 2t 3erior 3imateMY 7umMS 5o
3raMS 5conservativeMS 5high 5lightMS 5marineM 6odern 5sensitive 6hort 6onic aally 7undMS 5violetM 2ulateDGNSX 6ionM 1m
2belMS 4rM 3ilical 7i 7usM 3raMS 5geM 4ellaMS 2iakMS 2lautMS 2pDGMS 3ireDGMS 3teenH 1nabridgedMS 3cceptability ale
5ommodating 6untably 3dventurous 3esthetic 3lterably 3mbitious 3nimityM 6ousY 3pparent 5etizing 5reciative 3ry
3ssertive 5imilable 5umingY 3vailingY 3wareS 2beknownst 4ndGS 5t 3id 3linkingY 4ushingY 3osomDG 4undD 4xDGS 3reakable
4oken 2cannyT 4pS 4ring 4talogued 3easingY 3hangeable 5racteristic 6itable 5steRT 3ialM 3leMS 5anDPRT 7lyT 6rDRT
3omfortable 5monT 5pelling 6lainingY 7icated 6rehendingY 7omisingY 4nditionalY 5genial 5scionable dy 9usM 6titutionalY
5trollably 8versial 4ol 5perative 4uthY 3rushable 3tionMS 4uousPY 8nessM 3ut 2dauntedY 3ecidedMS 4monstrativeY 4niably
4r 5achieveDGLRSZ crM 7tDGS 6ge 6ppreciated 6rmMS 5bellyMS 6idS 8ding 6rushM 5carriageMS 6hargeDGMS 6lassMS amanM ben
7othesM aingM 6oatDGJMS 9ingM 7ver 6urrentMS 7tMS 8ting 5developed cmentM 6ogMS 7ne 5employed bmentM 6stimateDGMNSX
cionM 6xposeDGS aureMS 5fed 7edGS 6loor 8w 6oot 6unded 7rM 5garmentMS 6oG 7es 7ne 6radS 9uateMS 7oundMS 8wthM 5hand
9edPY bnessM 5inflated 5lain 7yMS 6ieS 7neDGMS 8gMS 7pMS 6ying 5manned 6entioned 6ineDGS 6ost 5neathM as 6ourished
cmentM 5paid 7ntsM 7rtMS 7ssMS 7yGLS 8mentMS 6inS 8ned 9ingMS 6layDGS 6opulated 6rivileged 7oductionM 5rateDGS
6epresented 5scoreDGMS 6eaS 7cretaryMS 7llGS 7xed 6hirtMS 7ootGS 8rtsM 8t 6ideMS 7gnDGS 9edM 7zed 6kirtMS 6old 6taffed
8ndBGJS aably aingMY 8teDGLS amentMS 7ood 7udyDGMS 5takeGJRSZ 9n 9rM 8ingM 6hingsM 6oneMS 7ok 7wMS 5used 6tilized
5valuationM 9eDGS 5water 7y 6earM 7ightM 7nt 6helmDGS 6ireDS 6orldMS 6riteGRSZ arM 9ten 7ote 4sirableMS 3iesM 3o
4ubtedY 3ramatic 3ue 4lant 6teDGNSX 7ionM 3ying 2earthlinessM 4seM 5yT 4table 3conomic 3mployedM 3nding 4terprising
3qualDY 3rringY 3ssential 3venY 3xceptionably 5ited 7ing 4pectedPY anessM 2failingY 5rPRTY 4ltering 4miliar 4thomably
3ed 4elingY 4minine 3itS 5ting 4xDGS 3laggingY 5ppabilityM 9le ay 5ttering 4inchingY 3orgettably 6ivably 5tunateMS
3riendlyT 4ockDG 4uitful 3unny 2gainlinessM 7yPRT 3enerous 5tle 3odlyT 3racefulY 4udging 3uarded 4entMS 4lateMS
2handyT 4ppyT 3ealthful 8yT 3istorical 3olyT 3urt 2icameral 4ellular 4ornMS 4ycleMS 3directional 3ficationAM 4ormDGMSY
7ityM 4yADGNS 3lateralY aism 3mportant 5ressive 3nformative 4hibitedY 4sured 4telligent 6nded 6resting 7ruptedY bible
4viting 3onAMS 5ismM 7tMS 3quePRTY 6nessM 3sexM 4onM 3tary 4eADEGS 5dly 4ies 5zeDGS 4yEM 3valent 6veMS 4ersalMSY 9ism
bt atyM azeDGS 7eMS 7ityMS 4ocal 2justY 2kempt 3indT 6lyT 3nowableM 6nMS 2leadedM 4ss 3ikeBP 6lyT 4t 3ockDGS 4vable
5elyRT 5ing 3uckyT 2manlyT 4rried 3eaning 4ntionableMS dsM 4t 3indful 4ssable 5takably 3oral 4vable 3usical 2necessary
4rvingY 2observant 3ffensive 5icialY 3riginal 2people 4rceptive 5suasive 3ickDGS 4nS 3leasing 3olitical 4pular
3ractical 4ecedentedY 4ofessionalY 5mising 5pitious 2questioningY 4ietRT 2readB 6y 5l 5soning 4generate 4lated
5entingY 5ievedY 4markable 5ittingY 4pentant 5orted 5resentative 4stM 4vealing 3ipeRT 3ollDGS 4mantic 3ulinessM 5yPRT
2safeRTY 4leable 4vory 3cathed 3eeingY 5mlyT 5nM 4ntimental 4t 3hakable 9y 5pely 4ockable 5rn 3ightlinessM 8yPT
3miling 3ociable 7l 4ld 4undPRTY 3peakable ay 5cific 6tacular 4orting 3table 4eadyPRT 4intingY 4rapping 3ubstantial
5tle 4itable 4re 4spectingY 3ymmetrical 2tactful 3hinkably 7ingY 3idyPRT 4l 4melyT 4ringY 3ouchableMS 4ward 3rueRT
5stworthy 5thM 2utterable ay 2warrantable 5yT 4vering 3ed 4lcomeG 5l 3ieldinessM 7yPRT 4seRTY 3orried 5thyT 4und
3rapping 2yielding 1pS 2beatMS 3raidDGS 4ingingMS 2chuckDGS 3oming 4untryM 2dateDGMRS 3raftMS 2endDGS 2front
2gradeDGMS 2heavalMS 4ld 3illMS 3oldGRSZ 6erM 5sterADGS 9erMS 9yM 2keepM 2landMS 3iftDGJMS 3oadDGS 2market 3ost 2on
2ped 4rMS 5caseM 6lassmanM ben awoman den 6utMS 8ting 5most 3ing 4sh 4ty 2raiseDGS 3earDGS 3ightMPSY 7nessM 4singMS
4ver 3oarMS 6iousY 4otDGS 2scale 3etMS 5ting 3hotMS 3ideMS 4lonMS 3tageDGS 5irs 5nding 5rtDGMS 5teM 4ream 5okeMS
3urgeDGMS 3wingMS 2takeMS 3empo 3hrustGMS 3ickMS 4ght 3ownM 3rend 3urnDGMS 2wardSY 3ind 1racilM 3niumM 2ban 5eRTY
5ityM 6zationM 7eDGS 5ologistMS 9yM 2chinMS 2eaM 3miaM 5c 3terMS 4haneM 5raM 7e 7l 2geDGMS 4ncyM 5tY 2ic 3nalMS 6yses
8isM 5ry 5teDGNS 6ionM 4eM 2nMS 2ogenital 3logical 7stMS 6yM 2sine 2ticariaM 1sabilityM 4leAU 3geMS 2eADEGMS 3dU
3fulPY 6nessM 3lessPY 7nessM 3rMS 4nameMS 2herDGMS 5etteMS 2u 3alUY 3rerMS 4ious 4pDGRSZ 5ationM 5erM 4yM 1tensilMS
3ri 5ne 4usM 2ilitarianMS bismM 6yMS 5zationM 6eBDGS 2mostM 2opiaMS 2terDGSY 5anceMS 5mostM 1veitis 2ulaMS 5rMS
1xorious 0vacS 3ancyMS 5tY 4teDGS 5ionDGMRSZ 8erM 8istMS 3cinateDGNSX 8ionM 6eMS 3illateDGNSX 8ionM 3uityM 4oleMS
5usPY 7nessM 4umDGMS 2gabondDGMS 8ageM 4rious 5yMS 3inaMS 6e 6lY 5itis 3rancyM 6tMS 3uePRTY 5nessM 4s 2inRTY
4gloriousY 8yM 2l 3anceMS 3eMS 4dictionMS 8orianMS ayMS 4nceMS 6yMS 5tineMS 4tDGMS 5udinarianMS eismM 3ianceM 6tY 4dY
5ateDGINS 7ionIM as 5ityIM 5nessM 4seMS 3leyMS 3orM 5ousY 3uableMS 5teDGS 6ionACMS 4eACDGS 5less 5rMS 3veDGMS 5less
4ular 2mooseDGS 3pADGMS 4ireMS 2nMS 3adiumM 3dalMS 6ismM 7zeDGS 3eMS 3guardMS 3illaMS 4shDGJS 4tyMS 3ned 4ing
3quishDGRSZ 8erM 3tageMS 2peDGS 3idPY 5ityM 5nessM 3orMS 5izationM 7eDGRSZ 8rM 5ous 5ware 5y 2queroMS 2rS 3iabilityIM
6leIMS 7yI 5nceMS 6tMS 5teNX 6ionM 4colored 6se 4edU 5gateDGNS 8ionM 5talMS 6yMS 4ousY 3letMS 3mintMS 3nishDGMS 7edU
3sityMS 3yDGS 4ingU 2scular 3eMS 4ctomyMS 3oconstriction 4motor 3salMS 6ageM 3tMPRSTY 4nessM 2tMS 3ted 4ing 2udevilleM
9ianMS 3ltDGMRSZ 5erM 5ingM 3ntDGMS 1b 1ealM 2ctorDGMS 2ejayMS 3pMS 3rDGMS 2gM 3anMS 5ism 3eburgerS 4s 4tableMS
6rianMS aismM 6teDGNSV 7ionM 3ged 5s 4ieMS 6burgerS 5ng 2hemenceM 8yM 7tY 3icleMS 5ular 2ilDGSU 3nDGMS 2la 4rMS 3dMS
3lumM 3ocipedeMS 6tyMS 4dromeS 4urMS 3umM 3vetM 6eenM 6y 2nalY 5ityM 4tionM 3dDGS 4ettaMS 4ible 4orMS 3eerDGMS
4rabilityM 7le 6teDGNS 7ionM 5eal 3geanceM 5fulAY 3ial 4remanM 7en 4sonM 3omM 5ousY 4us 3tDGS 4ilateDGNS 8ionM 8orMS
ay 4ral 5icleMS 7ular 6loquismM ctMS ayM 4ureDGMS 7somePY bnessM 6ousPY 9nessM 3ueAMS 2raciousY 6tyM 4ndaMS 4pamil
3bKMS 4alMSY 6izationM 8eDGS 5tim 4enaMS 4iageMS 4oseY 6ityM 5ten 3dantY 4ictMS 5grisDGMS 4ureM 3geDFGS 5rMS 3ifiableU
6cationM 6edU 5yDGNS 4ly 4similitudeM 4table 8y 5yMS 3micelliM 6uliteM 5form 5lionM 5nM 6ous 4outhM 3nacularMS 5l
4ierMS 3onicaM 3rucaMS 7e 3sa 5tile 8ityM 4eADFGMNSX 5dU 4ificationM 7erM 6yDGNRSZ 5onAFIMS 7ed 7ing 4oMS 4us 3tA
4ebraM 8e 8l 8teIMS 5xMS 4icalMSY 6es 5ginous 6oM 3veM 3yRT 2sicleMS 5ular 8te 3perMS 3selMS 3tDGILS 4alMS 4ibuleMS
5geMS 6ialY 5ngM 4mentIMS 4ryMS 6manM 7en 2tMS 3chMS 3eranMS 5inarianMS 9yMS 3oDGM 4es 3ted 4ing 2xDGS 3ationMS 7usY
1hf 1i 2a 3bilityM 4le 5y 3ductMS 3lMS 3ndMS 2beMS 4sM 3raharpMS 5ncyM 6tY 5phoneMS 9istMS 5teDGNSX 6ionM 6oMS 7rMS 8y
3urnumMS 2carMS 5ageMS 5iousPY 9nessM 3eCMS 4d 4gerentMS 4nnial 4regal 5oyMS 3hyssoiseM 3ing 5ityM 4ousPY 7nessM
4ssitudeMS 3timMS 6izationM 8eDGS 6less 4orMS 6iousY 6yMS 4ualDGMS 3unaMS 2delicet 4oDGMS 5cassetteMS 6onferencing
5discMS 5phoneMS 5tapeDGMS 6ex 2eDS 3wADGMRSZ 4able 4erAM 6shipM 4finderMS 4ingMS 4pointMS 2gesimal 3ilMS 5anceM 7tY
8eMS 8ismM atM 3netteDGMS 7istMS 3orM 5ousY 2i 3i 2kingMS 2lePRTY 4nessM 3ificationM 5yDGNS 3laMS 5geMRSZ 7rM 5inMS
7ous 7yMS 4einMS 7ageM 4i 4usM 2mM 2naigretteM 3cibleI 3dicateDGNSX 8ionM 8orMS 6tivePY anessM 3eMS 4garM 7y 4yardMS
3oM 4us 3tageMS 4nerMS 3ylMS 2olBMS 4aMS 5bleI 5teDGNSX 6ionM 6orMS 4enceM 6tY 5tMS 4inMS 6celloS 6istMS 5stMS
4oncellistMS aoMS 2perMS 5ous 2ragoM 6es 4l 3eoMS 3ginMS 6alMS 6ityM 4uleMS 3ile 5ityM 3ologistMS 7yM 3tualY 7ization
5eMS 5osityM 7oM 6usPY 8nessM 3ulenceM 7tY 4sMS 2saDGMS 4geMS 3cera 7lY 4id 4oseM 6ityM 5untMS 8cyMS 8essMS 6s 4usM
3eACDGMS 3ibilityIM 5leI 6yI 4onDGKMS 6aryMS 4tADGS 5antMS 6tionMS 5orMS 3orMS 3taMS 3ualMSY 6izationMS 8eDGRSZ 9rM
2taM 4e 4lSY 5ityM 6zationAM 7eACDGS 5sM 4minMS 3iateDGNS 6ionM 4cultureM aistMS 3reous 4ifactionM 6icationM 6yDGNS
5neMS 5olM 7ic 9ally 3tlesM 3uperateDGNSV 9ionM 2vaMS 4ce 5iousPY 9nessM 6tyM 4ria 6umMS 3idPRTY 5nessM 4fyADGS
4parous 4sectDGS 8ionM bal bistMS 2xenMS 5ishY 2z 3ierMS 1lf 1ocab 5leMS 5ularyMS 4lMSY 5ic 6stMS 6zationMS 7eDGS
4tionAFIKMS 8alY 6veMS 3iferateDGNS 9ionM 7ousPY anessM 2dkaMS 2gueMS 4ish 2iceDGIMS 5dU 5lessPY 9nessM 5mailMS
3dBDGMS 3la 4eM 2lS 3atile 7ityM 8zeDGS 3canic 7sm 6oM 7es 3eMS 3itionM 8al 3leyDGMS 6ballMS 3tAMS 4ageMS 5ic 4meterMS
3ubilityM 5le 6y 4meMS 6tric 5inousPY anessM 4ntarilyI 9smM 8yMS 6eerDGMS 9ismM 4ptuaryMS 7ousPY anessM 4teMS 2mitDGMS
2odooDGMS 6ismM 2raciousPY 9nessM 6tyM 3texMS 2taryMS 3eCDGSV 4rMS 2uchDGRSZ 5erM 5safeDGS 2wDGMS 3elMS 2yageDGMRSZ
6rM 6urMS 3eurMS 6ismM 8tic 1ulcanizationM 8eDGS 3garRTY 6ianMS 7smMS 7tyMS 7zationM 8eDGRSZ 9rM 3nerabilities cyIM
8leI 9yI 3pine 3tureMS 6ous 3vaM 5e 2vuzelaMS 1ying 0wabbitS 2ckMRST 4inessM 4oMS 4yPRT 2dDGMRSZ 3ded 4ingM 4leDGMS
3eMS 4rM 5sM 3geS 3iMS 2ferMS 3fleDGMRSZ 6rM 3tDGMS 2gDGMRSZ 3eMS 4dU 4rDGMRZ 5erM 3ged 5ryMS 4ing 5shPY 7nessM
4leDGMS 3onMRSZ 5erM 3tailMS 2ifMS 3lDGMRSZ 4erM 4ingM 3nMS 4scotDGJMS 8ingM 4wrightMS 3stMS 5bandMS 5coatMS 5lineMS
3tDGMRSZ 4erM 4ingM 4personMS 4ressMS 4staffM 3veDGRSZ 5rM 2keDGJMS 4fulPY 7nessM 4nDGS 2ldoS 5es 3eDGMS 3kDGMRSZ
4aboutS 5wayMS 4erM 4ies 5ngM 4outMS 5verMS 4wayMS 3lDGMS 4abyMS 5h 6s 4boardM 4etMS 5yeDMS 4flowerMS 4opDGJMS 6ingM
5wDGMS 4paperDGMS 4yS 3nutMS 3rusMS 3tzDGMRSZ 5erM 2mpumM 2nDGPY 3dMS 4erDGJRSZ 6erM 6ingsM 6lustMS 3eMS 3gleDGMRSZ
6rM 3kDGRSZ 3na 5beMS 7eS 4er 5ssM 6t 3tDGMS 4edU 4onDGMPSY 6nessM 2pitiMS 2rMS 3bleDGMRSZ 6rM 4onnetMS 3dADGMS 4enMS
5rMS 4ressS 5obeMS 6omMS 3eMS 4houseDGMS 4z 3fareM 6in 3headMS 4orseMS 3ilyU 4nessMU 3like 4ockMS 5rdMS 3mDGHPRSTYZ
4blooded 4erM 4heartedP bnessM 4ish 4nessM 4ongerGMS 9ingM 4thM 3nDGJS 4ingM 3pDGMS 4aint 5thM 7s 4laneMS 3rantDGMS
7edU 7yDGMS 4ed 5nMS 4ing 5orMS 3shipMS 3tMS 4hogMS 4imeM 4yRT 3yPRTU 2s 3abi 3hBDGJMRSZ 4ableMS 4basinMS 5oardMS
6wlMS 4clothM 9s 4edU 5rM 6womanM 9en 4ingM 4outMS 4ragMS 5oomMS 4standMS 4tubMS 4yRT 3pMS 4ishPY 7nessM 3sailDGMS 3t
4ageM 4eDGMRSZ 5basketMS 5fulPY 8nessM 5landMS 5paperM 5rM 5water 4relMS 2tchBDGMRSZ 5ableU 5bandMS 5dogMS 5erM 5fulPY
8nessM 5makerMS 8ingM 7nM 6en 5strapS 5towerMS 5wordMS 3erDGMS 5bedMS 6irdMS 6oardDGJMS aingM 7rne 5colorMS 7urseMS
6raftM 7essM 5fallMS 6owlMS 6rontMS 5holeMS 5inessM 5lilyMS 7neMS 6ogged 5markDGMS 6elonMS 6illMS 5proofDGMS aingM 5sM
6hedMS 6ideMS 6poutMS 5tight 5wayMS 6heelMS 6orksM 5yPRT 3tMS 4ageM 4leDGMS 2veDGMRSZ 4bandS 4form 5ront 4lengthM as
6tMS 5ike 4rDGMRZ 5erM 5ingY 3inessM 3yPRT 2xDGMNS 3inessM 3wingMS 4orkMS 3yPRT 2yMS 3billMS 3farerMS 6ingMS 3laid
5yGRSZ 6erM 3sideMS 3wardPY 7nessM 2zooS 1e 2akNPRTXY 4enDGRZ 6erM 4fishMS 4ish 4lingMS 4nessMS 3lHMS 4thM 6inessM
6yPRT 3nDGS 3ponMS 6izeDGS 6less 6ryM 3rBGJMRSZ 4ableU 4erM 4iedU 5ly 5nessM 5someY 4yDGPRST 3selDGMSY 3therDGMS
7boardGS 7cockMS 7ingM 8zationM 9eDGS 7manM 8en 7personMS 8roofDGS 7stripS cped dingM 3veDGMRSZ 5rM 4ingM 2bMS 3bed
4ingM 3camMS 5stGMS 3feet 4ootM 3inarMS 4sodeMS 3logMS 3masterMS 4istressMS 3siteMS 2dAS 3dedA 5r 4ingMS 3geDGMS 4ieMS
3lockM 2eMRST 3dDGMRSZ 4erM 4killerS 4less 4yRT 3ing 3kMSY 4dayMS 4endDGMRSZ 4lyMS 4nightMS 3nDGS 4ieMRST 4syRT 4y
3pGJMRSZ 4erM 4ie 4yMRST 3vilMS 2ftMS 2ighADG 5bridgeS 5sA 5tDGJMS 6edU 6ily 7nessM 6lessPY anessM 7ifterMS aingM
6yPRT 3rMS 4dPRTY 5ieMS 5nessM 5oMS 2lcomeDGMS 3dBDGMRSZ 4erM 3fareM 3kinM 3lDGMPS 4headMS 4ie 5ngtonMS 4nessM
4springMS 4yS 3shDGRSZ 5erM 3tDGMRSZ 4erDGM 6weightMS 2nM 3chMS 3dDGS 3t 2pt 2re 4wolfM 7ves 2stM 4bound 4erlyMS
6nMRSZ 7erM 7izationM 9eDGS 7most 4wardS 2tMPSY 3backMS 3landMS 3nessM 3terMS 5st 4ing 3wareS 1hackDGJMRSZ 5erM
3leDGMRSZ 5boatMS 7neM 5rM 4ingM 3mMS 4med 5ing 5yMS 3rfM 4ves 3tMS 4chamacallitMS 4ever 4notM 4shername 6isname 5itS
5oever 2ealMS 4tMN 5germ 5meal 3e 4dleDGRSZ 7rM 4lDGMRS 5barrowMS 7seMS 5chairMS 5houseMS 5ieMS 5wrightMS 4zeDGMS 5ily
6nessM 5yPRT 3lkDMS 4mDGS 4pDGMS 3nMS 4ce 4ever 4soever 3reMS 5aboutsM 6s 6t 5by 5foreMS 5in 5of 6n 5soever 5to 5upon
5ver 5with 9alM 4ryMS 3tS 4her 4stoneMS 4ted 5ing 3w 3yM 2ich 5ever 3ffDGMS 5letreeMS 3leDGMS 4om 4st 3mMS 4perDGMS
4sicalY 9ityM 5yMS 3neDGMRSZ 5rM 4geDGRSZ 6ing 4nyDGMS 4yRT 3pMS 4cordM 4lashMS 4ped 6rMS 7snapperMS 6tMS 5ingMS
5letreeMS 5oorwillMS 4sawDGMS 3rMS 4lDGMS 5igigMS 5poolMS 5windMS 5ybirdMS 4red 5ing 3skDGMRSZ 5erDM 7y 6yMS 5ys
4perDGMRSZ 7erM 4tM 5leDGMRSZ 7rM 3tDGJMNRSTX 4eMPS 5bait 6oardS 5capMS 5fishMS 5headMS 5listDGS 5nDGJRZ 6erM 7ssM
6ingM 5outMS 5tailMS 5wallMS 7shDGMS 7terM 5yMS 4her 4ingM 5sh 4tleDGRSZ 7rM 3zM 4kidM 4zbangMS 5ed 6s 5ing 2oM 3a
3dunitMS 3ever 3leMPS 5foodS 5grain 5heartedPY cnessM 5meal 5nessM 5saleDGMRSZ 9rM 6omePU 9ly 9nessMU 5wheat 4ly 3m
4ever 4soever 3opDGMRSZ 5eeS 6rM 4shDGMS 3pS 4ped 6rMS 5ing 3reGMS 5houseMS 5ish 4ish 4lDMS 3se 4o 5ever 2upS 4ped
5ing 2yM 3s 1ickDMRSZ 4edPRTY 6nessM 5rM 6workM 5tMS 2dePRTY 4mouthed 4nDGRSZ 5erM 6ssM 4screenMS 5pread 3getS
3owDGMRSZ 5erM 5hoodM 3thM 5s 2eldDGRSZ 5erM 3nerMS 4ieMS 2feMY 4less 2gMS 3eonM 3ged 4ing 4leDGMRSZ 6rM 5yRT 3htMS
3letMS 3wagMS 6ged 7ing 5mMS 2kiMS 2ldMPRSTY 4cardMS 6tMS 7ted 9rMS 8ing 4ebeestMS 5rnessMS 4fireMS 5lowerMS 5owlM
4lifeM 4nessM 4sM 3eDGMS 3inessM 3lDMS 4fulPY 7nessM 4iesM 5ngPUY 7nessMU 5wawMS 4owMS 6y 4powerM 4yS 3tDGMS 3yPRT
2mpDGMS 4ish 4leDGMS 4yRT 2nDGMS 3ceDGMS 4hDGMS 3dAGSU 4bagMS 5lown 5reakMRSZ 9erM 5urnDM 4cheaterS 6illM 4ed 5rMS
4fallMS 5lowerMS 4ily 5nessM 4jammerMS 4lassMS 5ess 4millDGMS 4owDGMS 6less 6paneMS 6sillMS 4pipeMS 5roof 4rowMS
4screenMS 5hieldMS 5ockMS 5tormMS 5urfDGRSZ 8erM 8ingM 5wept 4upMS 4wardM 4yPRT 3eMS 4glassMS 5rowerMS 4makerMS 4ryMS
3gDGMRZ 4dingMS 4less 5ike 4nutMS 4spanMS 6readMS 4tipMS 3kDGMRSZ 4erM 4leDGMS 3nableU 4erMS 4ingMSY 4owDGRSZ 6erM
3oMS 3somePRTY 7nessM 3terDGMS 6greenM 6izeDGS 6timeM 4ryRT 3yRT 2peDGMRSZ 4rM 2reADGS 4dS 4hairMS 4lessMS 4tapMS 7ped
9rMS 8ingM 3inessM 5gM 3yPRT 2sdomM 3eDGMRSTY 4acreMS 4crackDGMS 4guyS 3hDGMRSZ 4boneMS 4erM 4fulY 3pMS 4yRT 3t
4eriaMS 4fulPY 7nessM 2tMS 3chDGMS 5craftM 5eryM 3h 4al 4drawGS 8alMS 8n 6ew 4eDGMRSZ 5rDGJ 6ingY 6sM 4held 5oldGS
8ingM 4inM 4out 4standGS 6ood 3lessPY 7nessM 3nessDGMS 3sM 3ted 5rDGS 4icismMS 5ly 5nessM 6gUY 4yPRT 2veDGS 2z 3ardMSY
6ryM 3ened 1kY 1oadM 2bbleDGMS 5inessM 5yPRT 2dgeS 2eMS 3begone 3fulPY 6ler 8st 6nessM 2gS 2kMNS 3e 2ldMS 3fDGMS
4houndMS 4ish 4ramM 3verineMS 5s 2manM 5hoodM 5ish 6zeDGRSZ 8rM 5kindM 5likeM 7nessM 6yPRT 3bMS 4atMS 4leS 3enM
5folkMS 9sM 2nM 3derDGLMS 6fulPY 9nessM 6ingY 6landMS 6mentM 4rousY 3kMS 4yRT 3tDM 4edU 2oDGRSZ 3dDGMNS 4bineM 5lockMS
4carverMS 8ingMS 5huckMS 5ockMS 5raftM 5utMS 7terMS 8ingM 4enPRTY 6nessM 4inessM 4landMS 5ice 5otMS 6use 4manM 5en
4peckerMS 5ileMS 4sM 5hedMS 5inessM 5manM 6en 5yPRT 4windMS 5orkGMRZ 8erM 8ingM 7mS 4yMPRST 3erM 3fDGMRSZ 4erM 3lMNX
4enM 4gatheringM 4iness 4linessM 5yMPRST 3zily 5nessM 4yPRT 2rdADGS 4ageM 4bookMS 4ily 5nessM 6gMS 4lessY 4playM
4smith 9s 4yPRT 3e 3kADGJS 4ableU 5day 5holicMS 5roundS 4basketS 5enchMS 5ookMS 4dayMS 4erMS 4fareM 5lowMS 5orceM
4horseMS 6useMS 4ingmanM 8en 7sM 7womanM aen 4loadMS 4manM 7like 7shipM 6teS 5en 4outMS 4placeMS 4roomMS 4sM 5heetMS
6opMS 6y 5iteS 5pace 5tationMS 4tableMS 5opS 4upMS 4weekMS 3ldMS 5lier 7nessMU 6yPTU 5viewMS 5wide 3mDGMS 4holeMS
4woodM 4yRT 3nU 3riedY 6rM 5mentM 5some 4yDGJMRSZ 5ingY 5wartMS 3seM 5nDGS 4hipDGMRSZ 7erM 7ful 4tDGMS 5edM 3tM 4hM
5ies 6lyU 6nessMU 5lessPY 9nessM 5while 5yPRTU 2t 3cha 2uldS 5st 3ndDGMRS 2veA 4nAU 2wDGMS 1pm 1rackDGMS 3ithM 6s
3ngleDGJMRSZ 7rM 3pSU 4aroundMS 4pedU 6rMS 5ingMS 3sseMS 3thM 5fulY 2eakDGS 4thDGMS 6e 6s 3ckDGMRSZ 5ageM 5erM 3nMS
4chDGMS 3stDGMS 5leDGMRSZ 7rM 6ingM 3tchMS 6edPRTY 8nessM 2iggleDGMRSZ 7rM 6y 4htMS 3ngGMRSZ 5erM 4kleDGMS 7dU 6yMRST
3stMS 5bandMS 5watchMS 3tBGJMRSZ 4eS 5rM 4heDGMS 4ingM 4tenAU 2ongDGMPRSTY 5doerMS 7ingMS 5fulPY 8nessM 5headedPY
bnessM 5nessM 3teA 4h 3ught 2ung 2yY 3er 4st 3nessM 1t 1underkindS 2rstMS 2ssMS 4yMRST 0xci 3i 3v 3x 2vi 4i 1enonM
4phobeMS 8iaM 9c 2rographic 9yM 4xDGMS 1iMS 2i 3i 2v 2x 1or 1refS 1termM 1v 2i 3i 4i 1x 2i 3i 4i 3v 3x 2v 3i 4i 5i 2x
3i 4i 5i 4v 4x 3v 4i 5i 6i 1ylemM 4ne 3ophoneMS 8istMS 0ya 2chtDGMS 5ingM 5smanM 7en 6womanM 9en 2hooMS 2kMS 3ked 4ing
2mMS 3merDGMRSZ 6erM 2ngM 3kDGMS 2pMS 3ped 4ing 2rdMS 4ageMS 5rmMS 4manM 6sterMS 5en 4stickMS 3mulkeMS 3nMS 3rowM
2shmakS 2wDGMS 3lMS 3nDGMRSZ 4erM 3sM 1d 1eRST 2aMS 3hM 4s 3rMSY 4bookMS 4lingMS 5ong 5yMS 4nDGJS 5ingM 3stMS 5yRT
2ggMS 2llDGMS 4owDGMPRST 6hammerS 6ish 6nessM 6y 3pDGMS 2nMS 2omanM 6ryM 4en 2pMS 2sMS 3hivaMS 3sed 4ing 3terdayMS
6yearM 2t 3iMS 2wMS 1idS 2eldDGJMS 2kes 2nM 2pMS 3e 3ped 5e 4ing 1o 2bS 3boS 2delDGMRSZ 5erM 2gaM 3iMS 4c 3urtMS
2keDGSU 4lMS 2lkDMS 2n 3der 3ks 2reM 2uHMS 3ngMRT 5ish 5sterMS 3rS 4self 7ves 3thM 5fulPY 8nessM 5s 2w 3lDGMS 1rS
1tterbiumM 3riumM 1uanM 2ccaMS 3k 4yRT 2kMS 3ked 4ing 4y 2leM 4tideM 2m 3myRT 2pMS 3pieMS 5fyDGS 2rtMS 0zaninessM
3yMPRST 2pMS 3ped 5rMS 4ing 4y 1ealM 4otMS 6ryM 5usPY 7nessM 2braMS 3uMS 2dMS 2itgeistMS 2nithM 6s 3ned 2oliteS
2phyrMS 3pelinMS 2roDGHMS 4es 2stMS 4fulPY 7nessM 4yRT 2taMS 1igzagMS 6ged 7ing 2lchM 3lionMS 2ncMS 4ked 5ing 3eS
3fandelM 3gDGMRZ 4erM 4yRT 3niaMS 2pSU 3pedU 5rDGMS 4ingU 4yRT 2rconMS 6iumM 2tMS 3herMS 1lotyMS 5s 1odiacMS 6al
2mbieMS 2nalY 3eADGS 3ingM 3ked 2oMS 3keeperMS 3logicalY 7stMS 6yM 3mDGMS 3phyteMS 7ic 4lankton 2rch 2ster 2unds
1ucchiniMS 1wiebackM 1ydecoM 2goteMS 5ic 2murgyM
`;
