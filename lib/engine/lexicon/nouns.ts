// Nouns that can be a source, by what kind of source they make.
import { words } from './words';

/** Trades and offices of one person, singular. */
export const ROLES = words(
  `president minister premier chancellor secretary senator representative congressman congresswoman lawmaker governor
   mayor councilman councilwoman councillor councilor judge justice lawyer attorney prosecutor solicitor barrister
   sheriff officer chief commander general colonel captain major lieutenant sergeant admiral cmdr. lt. gen. col. capt.
   sgt. detective investigator inspector superintendent spokesman spokeswoman spokesperson director chairman chairwoman
   chair chairperson chief-executive ceo executive founder co-founder owner manager head leader boss editor publisher
   reporter journalist correspondent columnist anchor host presenter blogger author writer novelist poet historian
   professor lecturer teacher student principal dean researcher scientist physicist biologist economist engineer doctor
   physician surgeon nurse psychologist psychiatrist epidemiologist virologist analyst strategist pollster consultant
   adviser advisor aide expert pundit commentator critic activist campaigner advocate organiser organizer volunteer
   resident neighbour neighbor witness survivor victim suspect defendant plaintiff mother father son daughter brother
   sister wife husband partner boyfriend girlfriend friend colleague cousin uncle aunt parent actor actress singer
   musician artist producer coach player striker athlete farmer fisherman baker miner driver pilot sailor soldier
   veteran priest bishop archbishop cardinal pope rabbi imam pastor reverend king queen prince princess duke envoy
   ambassador diplomat delegate candidate nominee contender frontrunner rival opponent democrat republican conservative
   liberal tory deputy assistant vice-president treasurer comptroller commissioner administrator coordinator clerk
   curator librarian archivist architect designer developer programmer trader investor banker broker shopkeeper
   customer passenger tenant landlord man woman boy girl person guy warden keeper ranger operative staffer
   whistleblower insider informant negotiator mediator ombudsman regulator auditor trustee fellow scholar academic
   pensioner climber botanist geologist meteorologist seismologist forecaster chef commander-in-chief chemist
   astronomer archaeologist ecologist zoologist statistician demographer realtor moderator barber waiter nanny
   caretaker courier dispatcher firefighter paramedic counsellor counselor therapist dentist pharmacist pathologist
   coroner linguist sociologist anthropologist theologian translator interpreter photographer filmmaker screenwriter
   playwright comedian dancer restaurateur hotelier rancher grower beekeeper logger roofer plumber electrician
   carpenter mechanic technician contractor surveyor quarterback master harbourmaster headmaster headmistress postmaster goalkeeper midfielder defender jockey boxer golfer
   sprinter`,
);
/** Sets of people spoken of as such. */
export const GROUPS = words(
  `residents critics protesters protestors demonstrators supporters opponents activists campaigners experts analysts
   observers scientists researchers economists historians scholars academics lawyers attorneys doctors nurses teachers
   students parents families relatives neighbours neighbors witnesses survivors victims voters republicans democrats
   conservatives liberals lawmakers legislators senators congressmen politicians leaders players fans users customers
   workers employees staff staffers farmers fishermen villagers locals people many some others americans britons
   russians ukrainians chinese europeans women men children investors traders developers engineers journalists
   reporters editors commentators pundits advocates organisers organizers volunteers refugees migrants rebels militants
   fighters soldiers troops veterans friends colleagues allies rivals passengers tenants landlords citizens public
   community communities most both respondents participants skeptics sceptics media press lobby camp followers backers
   donors owners operators pensioners climbers divers crew crews miners bakers technologists demographers forecasters
   strategists pollsters advisers advisors aides conservationists environmentalists insiders opposition latinos
   hispanics proponents detractors bloggers drivers pilots sailors readers viewers listeners countries nations team`,
);
/** People who are described and not named. */
export const ANONYMOUS = words(
  `source sources insider insiders whistleblower informant person individual individuals someone somebody official
   officials operative diplomat diplomats aide aides staffer commenter user`,
);
/** Bodies of state, and the people who speak for them. */
export const GOVERNMENT = words(
  `government administration ministry department agency police army military navy parliament congress senate council
   authorities authority regime kremlin pentagon court courts commission bureau embassy consulate cabinet coastguard
   prosecutors prosecution investigators troopers sheriff treasury centre downing legislature assembly junta municipality
   councils ministries regulators regulator watchdog officials inspectorate customs detectives officers federal officers
   intelligence taliban state governor's mayor's city county house ombudsman centcom`,
);
export const ORGANISATIONS = words(
  `company firm corporation bank university college institute institution foundation association union federation
   charity party club team league society committee board organisation organization group trust coalition alliance fund
   hospital church school campaign network thinktank think-tank startup manufacturer retailer airline carrier operator
   operators studio museum laboratory lab centre center consortium partnership chamber nonprofit ngo syndicate cooperative
   clinic observatory academy forum exchange developer maker giant chain agency business businesses mission`,
);
export const OUTLETS = words(
  `newspaper paper tabloid broadsheet magazine journal broadcaster network station channel outlet website site blog
   newswire newsletter wire podcast programme program radio television tv daily weekly outlets newspapers media agency
   portal`,
);
/** Things that say or show: their own source, unless an author is named. */
export const DOCUMENTS = words(
  `report reports study studies survey surveys poll polls document documents record records filing filings memo memos
   affidavit affidavits complaint indictment lawsuit suit warrant papers paper transcript audit review analysis
   research figures data statistics estimates presentation invitation timeline book article story editorial letter
   letters email emails e-mail e-mails message messages statement tweet tweets post posts press release footage video
   recording log logs minutes contract agreement leaflet pamphlet notice bulletin dossier inquiry assessment manifesto
   bill law ruling verdict decision order census index chart map photo photos image images screenshot screenshots
   guidance rules evidence findings yearbook almanac results test tests numbers polling testimony regulations
   regulation statute act treaty constitution bylaws policy ad ads advert readout projection projections forecast
   forecasts disclosure disclosures investigation opinion op-ed commentary column clip clips caption reporting coverage
   blogpost diary ledger registry files file plan proposal draft manuscript`,
);
/** Words said for their author: whoever issued them is the source. */
export const UTTERANCES = words(
  'statement letter email e-mail tweet post release message remarks speech comments words testimony interview notice announcement',
);
export const FEMALE_ROLES = words(
  'woman mother daughter sister wife girlfriend aunt actress congresswoman councilwoman chairwoman spokeswoman queen princess girl widow businesswoman grandmother',
);
export const MALE_ROLES = words(
  'man father son brother husband boyfriend uncle congressman councilman chairman spokesman king prince boy fisherman widower businessman grandfather priest bishop pope',
);
