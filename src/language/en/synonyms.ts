/**
 * Words that mean nearly the same in news and in everyday speech, written for this project from general
 * knowledge of English. A line is a group of two to eight words, stemmed when read: the word of a newspaper
 * first, then those that people type in chats. A word may stand in up to three groups, which are not chained.
 */
export const synonymsEnglish = `
  police cop cops officer constabulary
  money cash funds bucks dough
  dismiss fire sack axe ditch
  fire blaze inferno
  child kid kids youngster tot
  increase rise raise hike jump
  die dead death killed kill
  injured hurt wounded injury wound
  cost price pay charge expense
  charge indict indictment
  begin start launch kick-off commence
  launch unveil release
  begin beginning onset
  vote ballot poll election
  ballot referendum plebiscite vote
  court judge trial tribunal
  judge magistrate justice
  government administration cabinet ministry
  president head-of-state leader
  premier prime-minister pm
  parliament legislature assembly congress
  lawmaker legislator mp congressman senator deputy
  politician pol statesman
  party faction bloc
  coalition alliance pact partnership
  opposition opponent rival
  candidate nominee contender runner
  runner sprinter jogger
  campaign canvass electioneering
  constituency district seat riding
  voter electorate constituent
  law legislation act statute
  bill draft proposal
  pass approve adopt enact
  veto block reject
  reject rebuff snub
  repeal abolish scrap axe
  amend change alter modify
  reform overhaul shake-up revamp
  decree edict order
  dictator tyrant strongman autocrat
  monarch king queen sovereign
  council councillor town-hall
  municipality city town
  village hamlet settlement
  region area province territory
  county shire district
  landing touchdown
  country nation state
  citizen national resident
  population inhabitants people
  public people folk folks
  resign resignation quit step-down leave
  leave vacation holiday
  appoint name install
  nominate nomination pick propose
  elect election elected
  inaugurate inauguration swear-in
  impeach impeachment oust
  oust overthrow topple depose
  coup putsch takeover
  revolution uprising revolt rebellion
  rebel insurgent guerrilla militant
  protest demonstration demo rally
  protester demonstrator marcher
  petition appeal
  appeal challenge
  riot unrest disorder mayhem
  corruption graft sleaze
  bribe bribery kickback backhander payoff
  scandal controversy affair outrage
  controversial contentious disputed
  diplomacy diplomatic diplomat
  envoy emissary representative delegate
  embassy consulate mission
  treaty pact accord
  agreement deal accord arrangement
  negotiate negotiation bargain talks
  negotiator mediator broker
  mediator broker go-between
  summit meeting conference
  sanction embargo penalty
  ally friend partner
  friend mate pal buddy
  enemy foe adversary
  foreign overseas abroad
  international global worldwide
  domestic home
  border frontier boundary
  migrant immigrant refugee
  asylum refuge sanctuary
  deport deportation expel remove
  exile banish banishment
  permit licence license
  spy espionage agent
  independence independent autonomy
  secede secession breakaway
  war warfare conflict fighting
  battle combat fight clash
  army military troops forces
  soldier troop trooper
  navy fleet naval
  veteran ex-soldier
  conscription draft call-up
  recruit enlist hire
  invade invasion incursion
  attack assault strike raid
  strike walkout stoppage
  bomb explosive device
  bombing blast bombardment
  bombard shell pound
  explosion blast bang
  explode detonate blow-up
  missile rocket projectile
  drone uav quadcopter
  weapon arms gun
  gun firearm pistol rifle
  bullet round ammo ammunition
  shoot shot shooting gunfire
  ceasefire truce armistice
  surrender yield capitulate
  withdraw withdrawal pullout retreat
  occupy occupation seize
  siege blockade
  hostage captive
  prisoner inmate convict con
  convict conviction convicted
  casualty victim toll
  massacre slaughter carnage
  terrorist terrorism terror
  extremist radical fanatic
  defend defence defense protect
  protect protection safeguard
  mine colliery pit
  destroy wreck demolish ruin
  demolish demolition knock-down
  destruction devastation ruin
  damage harm wreck
  rubble debris ruins wreckage
  economy economic
  recession slump downturn
  tax levy duty
  tariff duty levy
  deficit shortfall gap
  gap difference
  surplus excess
  debt owe liability
  loan lend credit
  exchange swap trade
  stock share equity
  share portion slice
  shareholder investor stockholder
  fund bankroll finance
  funding grant subsidy
  aid help relief assistance
  profit earnings gain
  revenue income turnover takings
  income earnings salary
  salary wage pay
  expenditure spending outlay
  expensive pricey costly dear
  cheap inexpensive affordable
  discount rebate
  refund reimburse reimbursement
  compensation payout
  payment pay remittance
  rich wealthy affluent
  poor needy impoverished skint
  billionaire tycoon magnate
  wealth fortune riches
  donate donation give contribute
  give gave given
  charity nonprofit ngo
  donor benefactor giver
  sponsor backer
  bankrupt bankruptcy insolvent insolvency bust
  liquidate liquidation wind-up
  creditor lender
  auditor accountant
  statistic figure data
  data information info
  estimate reckon guess
  forecast prediction outlook
  predict foresee expect
  company firm business corporation
  enterprise business venture
  subsidiary offshoot unit
  headquarters hq
  executive boss chief
  ceo boss chief
  chairman chair chairwoman chairperson
  manager boss gaffer
  founder creator
  found establish set-up
  merger merge combine
  acquisition takeover buyout
  acquire buy purchase
  seller vendor
  sell flog offload
  sale auction
  bidder suitor
  customer client shopper
  supermarket grocer grocery
  product goods item
  merchandise goods wares
  manufacture make produce
  manufacturer maker producer
  factory plant
  supplier provider
  delivery deliver shipment
  parcel package
  warehouse depot
  competition contest rivalry
  monopoly cartel
  contractor builder
  advertise advertisement ad advert commercial
  unveil reveal
  release free freed
  close closure shut shutdown
  relocate move relocation
  job employment work
  employee worker staff
  staff personnel workforce crew
  vacancy opening
  jobless unemployed unemployment
  profession trade occupation
  colleague coworker workmate
  apprentice trainee
  retire retirement retiree
  pensioner retiree
  overtime hours
  roster shift
  break smash shatter
  crime offence offense
  criminal crook felon offender
  arrest detain nick bust
  detain custody hold
  apprehend catch nab
  capture catch seize
  murder homicide killing
  murderer killer
  stab knife stabbing
  strangle choke
  beat batter thrash
  abuse mistreat mistreatment
  harass harassment bully
  kidnap abduct abduction kidnapping
  blackmail extort extortion
  steal theft nick pinch swipe
  stolen theft stole
  thief burglar robber
  robbery heist rob stick-up
  loot plunder pillage
  fraud scam con swindle
  fraudster scammer swindler
  deceive trick fool dupe
  fake counterfeit forged phoney
  forgery forge fake
  smuggle smuggling trafficking
  smuggler trafficker
  drug narcotic
  cannabis marijuana weed pot
  heroin opioid
  arson arsonist torch
  investigate probe investigation inquiry
  inquiry enquiry probe
  investigator detective sleuth
  evidence proof
  clue hint lead
  hint imply suggest
  witness bystander onlooker
  interrogate question grill
  escape flee fled getaway
  warrant writ
  prosecutor prosecution da
  accuse accusation blame
  blame fault
  allegation claim accusation
  claim assert maintain
  lawyer attorney solicitor barrister
  juror jury
  plaintiff claimant
  lawsuit suit case sue
  sue suing litigation
  verdict ruling decision
  decision choice
  acquit acquittal clear
  clear obvious
  sentence punishment term
  punish punishment penalise
  fine penalty
  jail prison jailed nick
  imprison jail imprisonment incarcerate
  parole probation
  bail bond
  hearing session
  illegal unlawful illicit banned
  ban prohibit outlaw forbid
  allow permit let
  permission consent authorisation approval
  regulate regulation rule
  watchdog regulator
  violate breach break
  libel defamation slander
  surveillance spying monitoring
  autopsy post-mortem
  corpse body remains
  grave tomb
  bury burial funeral
  cemetery graveyard
  disaster catastrophe calamity tragedy
  accident mishap crash
  crash collision smash pile-up
  incident event occurrence
  hit strike punch
  survive survivor survival
  missing lost vanished
  disappear vanish disappearance
  strand stranded maroon
  earthquake quake tremor
  volcano eruption erupt
  lava magma
  flood flooding inundate deluge
  landslide mudslide rockfall
  avalanche snowslide
  famine starvation hunger
  firefighter fireman firemen
  burn scorch char
  extinguish douse put-out
  warn warning alert
  contaminate contamination pollute
  hurricane cyclone typhoon
  lightning thunder
  rain rainfall downpour
  shower drizzle
  blizzard snowstorm
  wind gust gale
  fog mist
  heatwave scorcher
  cold chilly freezing
  sunny sunshine sun
  cloud cloudy overcast
  forecaster meteorologist
  emission emissions carbon
  greenhouse carbon
  environmental green eco
  transport transportation transit
  traffic congestion
  car automobile auto motor
  van minibus
  bus coach
  passenger traveller commuter
  bicycle bike cycle
  cyclist rider biker
  scooter moped
  tram streetcar
  railway railroad rail
  station stop terminus
  subway underground metro tube
  fare ticket
  highway motorway freeway
  junction intersection crossroads
  pavement sidewalk
  pedestrian walker
  fuel petrol gasoline gas
  tyre tire
  speed pace velocity
  delay delayed late hold-up
  cancel scrap call-off
  postpone delay put-off
  timetable schedule
  route path
  destination goal
  tourist visitor sightseer
  hotel inn
  luggage baggage bags
  ship vessel boat
  cargo freight load
  sailor seaman mariner
  port harbour harbor
  dock pier quay wharf
  sink sank sunk
  lifeboat dinghy
  coast shore seaside
  island isle
  waterway canal
  reservoir lake
  aircraft plane aeroplane airplane jet
  helicopter chopper
  airline carrier
  runway airstrip
  pilot airman aviator
  flight fly flew
  takeoff departure
  health healthy wellbeing
  hospital clinic infirmary
  doctor physician medic gp
  surgery operation op
  surgeon surgery
  disease illness sickness
  ill sick unwell poorly
  symptom sign
  cure heal remedy
  medicine medication drug
  tablet pill
  vaccine jab vaccination shot
  vaccinate immunise immunize inoculate
  pharmacy chemist drugstore
  infection infect infected
  infectious contagious catching
  bacteria germ
  pandemic plague
  influenza flu
  cancer tumour tumor
  chemotherapy chemo
  bleed bleeding blood
  fracture break broken
  obesity obese overweight
  psychiatrist shrink
  addict addiction hooked
  rehabilitation rehab
  alcohol booze drink
  drunk intoxicated tipsy
  cigarette fag smoke
  vape e-cigarette
  disabled disability handicapped
  pregnant pregnancy
  dentist dental
  stomach belly tummy
  fatal deadly lethal
  fatality death
  serious severe bad
  scientist researcher boffin
  professor academic scholar
  expert specialist pro
  laboratory lab
  discover discovery find
  find found
  inventor creator
  breakthrough advance
  analysis analyse analyze
  sample specimen
  finding result conclusion
  gene genetic dna
  fossil remains
  animal creature beast
  excavate excavation dig
  mathematics maths math
  ancient old antique
  space outer-space cosmos
  spacecraft spaceship
  astronaut cosmonaut
  celebrity celeb star
  asteroid meteor meteorite
  alien extraterrestrial ufo
  electricity power current
  blackout outage
  oil crude petroleum
  pipeline pipe
  radiation radioactive
  windmill turbine
  ore metal
  bullion gold
  diamond gem jewel
  jewellery jewelry jewels
  robot android bot
  automation automatic
  smartphone phone mobile cellphone
  telephone phone call
  software program
  application app
  developer programmer coder
  internet web net
  website site webpage
  message text dm
  wireless wifi
  host organiser
  register registration sign-up
  password passcode
  encryption encrypt
  fault bug glitch
  malfunction failure breakdown
  screen display monitor
  semiconductor chip
  artificial-intelligence ai
  chatbot bot
  cryptocurrency crypto bitcoin
  follower fan
  edition version
  athlete sportsman sportswoman
  player sportsperson
  team side squad
  trainer coach
  championship tournament cup
  match game fixture
  semifinal semi
  quarterfinal last-eight
  victory win triumph
  defeated beaten
  draw tie
  goalkeeper goalie keeper
  referee ref umpire
  substitute sub replacement
  stadium arena ground
  spectator crowd audience
  audience viewers
  supporter backer ally
  debut first
  relegation demotion
  olympic olympics games
  swim swimming swimmer
  boxer boxing fighter
  skier skiing ski
  climber alpinist
  doping steroids
  betting gambling bet wager
  bookmaker bookie
  lottery lotto jackpot
  award honour
  picture image photo
  photograph photo pic
  statue monument
  exhibition exhibit show
  curator keeper
  castle fortress fort
  film movie flick
  cinema theatre movies
  theatre theater playhouse
  part piece bit
  sequel follow-up
  festival fest
  comedian comic
  performance show gig
  song track tune
  orchestra ensemble
  composer songwriter
  author writer novelist
  write wrote written
  poet poetry poem
  biography memoir
  magazine mag
  newspaper paper
  journalist reporter
  article piece report
  headline title
  broadcaster station network
  television tv telly
  presenter host anchor
  talk chat conversation speak
  clothes clothing outfit garment
  shoe footwear
  cathedral church
  islam islamic muslim
  judaism jewish jew
  pope pontiff
  vicar pastor
  monastery abbey convent
  scripture bible
  quran koran
  wrong incorrect false
  baptism christening
  christmas xmas
  university uni college
  headteacher principal headmaster
  pupil schoolchild schoolboy schoolgirl
  kindergarten nursery preschool
  syllabus curriculum
  exam examination test
  graduate alumnus graduation
  scholarship bursary
  homework assignment
  learn study
  residence address
  apartment flat
  skyscraper high-rise
  property estate real-estate
  landlord landlady
  tenant renter
  eviction evict
  slum shanty
  construct build construction
  built constructed erected
  renovate renovation refurbish do-up
  repair fix mend
  toilet loo lavatory bog
  stairs staircase steps
  roof rooftop
  sofa couch
  suburb outskirts
  square plaza
  agricultural farm agriculture
  fertiliser fertilizer manure
  pesticide herbicide weedkiller
  cattle cow cows livestock
  pig hog swine
  poultry chicken
  abattoir slaughterhouse
  vet veterinarian
  dog hound pup puppy
  cat kitty kitten
  insect bug
  forest woods woodland
  timber wood
  deforestation logging
  mountain peak
  luncheon lunch
  breakfast brekkie
  restaurant eatery diner
  cafe coffeehouse
  pub bar tavern
  beer ale lager
  vegetable veg veggies
  potato spud
  dessert pudding
  burger hamburger
  mother mum mom mama
  father dad daddy
  brother sibling bro
  sister sibling sis
  grandfather grandpa grandad
  grandmother grandma granny nan
  grandchild grandkid
  husband spouse hubby
  spouse partner
  wife spouse missus
  marry marriage married wed
  fiance fiancee betrothed
  divorce split separation
  adoption adopt
  baby infant newborn
  teenager teen adolescent youth
  adult grown-up
  elderly old
  man guy bloke dude
  woman lady female
  gentleman gent
  person individual human
  relationship affair romance
  hate loathe detest despise
  gay homosexual queer
  transgender trans
  racism racist
  discrimination bias prejudice
  heir heiress
  descendant offspring
  surname last-name
  alias nickname
  birthday anniversary
  amount sum quantity
  percentage percent proportion
  triple threefold treble
  average typical
  maximum max limit
  minimum min
  approximately about around roughly
  almost nearly
  additional extra more
  many lots numerous
  entire whole full
  fragment piece shard
  decrease decline fall drop
  reduce cut slash trim
  plunge plummet slump
  soar surge rocket
  exceed surpass top
  compare comparison
  moment instant
  minute min
  year annual yearly
  era age epoch
  noon midday lunchtime
  latest recent
  previous former prior ex
  formerly previously once
  future upcoming
  soon shortly
  immediate immediately instantly
  eventually finally ultimately
  often frequently regularly
  rare uncommon unusual
  rarely seldom
  always constantly
  temporary interim provisional
  permanent lasting
  length long
  continue carry-on proceed
  resume restart
  finish end complete
  deadline cutoff
  overdue late
  wait await
  jubilee anniversary
  said stated told
  announce announcement declare
  spokesman spokesperson spokeswoman
  mention cite
  inform notify tell
  discuss discussion debate
  argue row quarrel squabble
  argument row dispute
  dispute row disagreement feud
  explain explanation clarify
  insist stress
  emphasise emphasize stress
  confirm confirmation verify
  deny denial refute
  admit confess own-up
  acknowledge concede
  hide hid hidden
  conceal hide
  advice guidance tips
  adviser advisor consultant
  answer reply respond
  promise pledge vow
  oath vow
  criticise criticize slam blast
  criticism flak backlash
  critic detractor
  complain moan grumble
  praise hail laud
  apologise apologize sorry
  regret remorse
  laugh laughter giggle
  shout yell scream
  lie fib
  truth fact
  translate translation interpreter
  language tongue
  document paper file
  autograph signature
  slogan motto
  secret confidential classified
  refuse decline reject
  oppose resist
  choice option
  choose chose pick select
  consider mull weigh
  think reckon believe
  think thought
  opinion view
  doubt doubtful sceptical
  assume presume suppose
  realise realize notice
  understand grasp get
  know knew
  remember recall
  forget forgot forgotten
  ignore disregard
  aim goal target
  objective goal aim
  strategy tactic plan
  prepare preparation ready
  arrange organise organize
  organisation organization body
  attempt try bid
  responsible answerable
  responsibility duty
  necessary needed essential
  trigger spark prompt
  feat achievement
  replace swap substitute
  predecessor forerunner
  fail failure flop
  mistake error blunder slip-up
  false untrue bogus
  correct right accurate
  true real genuine
  authentic genuine original
  replica copy
  imitate copy mimic
  depart leave departure
  return go-back come-back
  near close nearby
  send sent dispatch
  throw hurl toss chuck
  pull drag tug
  haul drag
  vacant empty
  meet met
  ceremony ritual
  parade procession
  venue location place spot
  repay reimburse
  belong own
  gift present
  savings nest-egg
  waste rubbish garbage trash
  prevent stop avert
  avoid dodge
  restrict restriction limit
  hinder hamper
  chaos mess havoc
  see saw seen
  recognise recognize identify
  trace track
  seek search
  examine examination inspect
  centre center hub
  live dwell reside
  lifespan longevity
  birthplace hometown
  tired exhausted knackered
  strong powerful mighty
  weak feeble frail
  flaw defect fault
  faulty defective broken
  problem issue trouble
  difficult hard tough
  complicated complex
  solution fix
  deadlock stalemate impasse
  brutal savage vicious
  noise racket din
  big large huge
  enormous huge massive giant
  small little tiny
  significant considerable substantial
  crucial vital
  main chief principal
  height tall altitude
  wide broad width
  thin slim skinny
  fat overweight chubby
  weight heavy weigh
  depth deep
  far distant remote
  distance far
  size dimensions
  quick fast rapid swift
  excellent superb brilliant
  wonderful marvellous fantastic
  amazing astonishing incredible
  terrible awful dreadful horrible
  horrific horrifying gruesome
  improve improvement enhance
  worsen deteriorate
  beautiful pretty gorgeous
  dirty filthy grubby
  colour color shade
  red scarlet crimson
  grey gray
  angry furious mad livid
  anger fury rage
  annoy irritate
  afraid scared frightened fearful
  panic alarm
  worried concerned anxious
  shocked stunned gobsmacked
  surprised amazed astonished
  happy glad pleased delighted
  sad unhappy upset
  sadness grief sorrow
  cry weep sob
  disappointed disappointment gutted
  shame disgrace
  confused baffled puzzled
  funny hilarious amusing
  strange odd weird bizarre
  crazy insane mad
  stupid dumb daft
  idiot fool moron
  clever smart intelligent bright
  brave courageous heroic
  courage bravery
  reputation standing
  famous well-known renowned
  notorious infamous
  careless reckless negligent
  certainty sure
  uncertain unsure unclear
  likely probable
  fortunate lucky
  risk danger hazard
  risky dangerous hazardous
  identical same
  unfair unjust
  entitlement right
  compulsory mandatory obligatory
  shortage lack
  pair couple duo
  capacity room
  cave cavern
  fabric textile
  equipment gear kit
  video clip footage
  smell odour stink
  method way
  type kind sort
  skill ability talent
  behaviour behavior conduct
  hunter poacher
  dismantle take-apart
`;
