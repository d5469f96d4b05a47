// Countries, their people and seats of power: named as a speaker, a country means its government.
import { words } from './words';

export const COUNTRIES = words(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
   bolivia botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba
   cyprus denmark ecuador egypt england eritrea estonia ethiopia fiji finland france gabon georgia germany ghana greece
   guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan
   kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg madagascar malawi malaysia
   mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger
   nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland
   senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania
   thailand tunisia turkey türkiye turkiye turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen
   zambia zimbabwe moscow beijing washington london brussels kyiv kiev tehran pyongyang ankara berlin paris tokyo seoul
   delhi jerusalem damascus baghdad alabama alaska arizona arkansas california colorado connecticut delaware florida
   hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
   mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia
   wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland tasmania crimea donbas kashmir tibet
   xinjiang gaza catalonia bavaria europe asia africa america oceania manhattan brooklyn chicago boston houston dallas
   philadelphia miami atlanta seattle detroit denver phoenix toronto sydney melbourne mumbai karachi lahore islamabad
   kabul istanbul cairo dubai rome madrid vienna geneva dublin edinburgh glasgow manchester liverpool birmingham`,
);
export const COUNTRY_PHRASES: ReadonlySet<string> = new Set([
  'north korea',
  'south korea',
  'saudi arabia',
  'south africa',
  'new zealand',
  'united states',
  'united kingdom',
  'costa rica',
  'el salvador',
  'sri lanka',
  'czech republic',
  'dominican republic',
  'ivory coast',
  'sierra leone',
  'south sudan',
  'united arab emirates',
  'papua new guinea',
  'burkina faso',
  'u.s.',
  'u.k.',
  'us',
  'uk',
  'dprk',
  'uae',
  'hong kong',
  'northern ireland',
  'puerto rico',
  'new delhi',
  'new york',
  'new york city',
  'new jersey',
  'new mexico',
  'new hampshire',
  'new orleans',
  'new england',
  'north carolina',
  'south carolina',
  'north dakota',
  'south dakota',
  'west virginia',
  'rhode island',
  'los angeles',
  'san francisco',
  'san diego',
  'las vegas',
  'st. louis',
  'salt lake city',
  'middle east',
  'west bank',
  'gaza strip',
  'gaza city',
  'silicon valley',
  'capitol hill',
  'latin america',
  'south america',
  'north america',
  'southeast asia',
  'british columbia',
  'nova scotia',
  'new south wales',
]);
export const NATIONALITIES = words(
  `afghan albanian algerian american argentine armenian australian austrian belarusian belgian bolivian brazilian british
   bulgarian cambodian canadian chilean chinese colombian croatian cuban czech danish dutch egyptian english estonian
   ethiopian european finnish french georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian
   iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese libyan
   lithuanian malaysian mexican moldovan mongolian moroccan nepalese nigerian norwegian pakistani palestinian peruvian
   polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian singaporean slovak slovenian
   somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai tunisian turkish u.s. US ugandan ukrainian us uk u.k.
   venezuelan vietnamese welsh yemeni zambian zimbabwean soviet western eastern northern southern african asian arab
   catholic muslim christian jewish jew republican democratic`,
);
/** Seats of power and houses: government by name alone. */
export const SEATS: ReadonlySet<string> = new Set([
  'kremlin',
  'white house',
  'pentagon',
  'downing street',
  'state department',
  'capitol',
  'congress',
  'senate',
  'parliament',
  'house of commons',
  'house of lords',
  'knesset',
  'bundestag',
  'duma',
  'supreme court',
  'elysee',
  'nasa',
  'fbi',
  'cia',
  'nsa',
  'fda',
  'cdc',
  'epa',
  'irs',
  'mi5',
  'mi6',
  'faa',
  'fcc',
  'ftc',
  'sec',
  'doj',
  'dhs',
  'roscosmos',
  'home office',
  'foreign office',
  'treasury',
  'scotland yard',
  'met office',
  'european commission',
  'european union',
  'eu',
  'noaa',
  'usgs',
  'ntsb',
  'atf',
  'dea',
  'irgc',
  'idf',
  'gchq',
  'fsb',
  'gop-led house',
  'nypd',
  'lapd',
]);
