// News outlets and agencies by name. Names are facts; the choice and the short forms are ours.

// One outlet a line or a bar: canonical name, then other names after "=".
const LIST = `
Reuters=Reuters news agency|Associated Press=AP=The AP|Agence France-Presse=AFP=Agence France Presse|Bloomberg News=Bloomberg
United Press International=UPI|Press Association=PA Media=PA news agency|Interfax|TASS=Tass=ITAR-TASS|RIA Novosti=RIA
Xinhua=Xinhua News Agency|Kyodo News=Kyodo|Yonhap=Yonhap News Agency|Anadolu Agency=Anadolu|DPA=Deutsche Presse-Agentur
ANSA|EFE|Belga|Ukrinform|UNIAN|Interfax-Ukraine|Regnum|Sputnik=Sputnik News|IRNA|Fars=Fars News Agency|Tasnim|SANA|WAFA
KCNA=Korean Central News Agency|PTI=Press Trust of India|ANI|Antara|Bernama|Dow Jones Newswires|Jiji Press=Jiji
New York Times|Washington Post|Wall Street Journal|USA Today|Los Angeles Times=LA Times=L.A. Times|Chicago Tribune
New York Post|New York Daily News|Boston Globe|Boston Herald|San Francisco Chronicle|Houston Chronicle|Dallas Morning News
Philadelphia Inquirer|Miami Herald|Denver Post|Seattle Times|Star Tribune|Star-Ledger|Detroit News|Detroit Free Press
Baltimore Sun|Tampa Bay Times|Arizona Republic|Atlanta Journal-Constitution|Las Vegas Review-Journal|Des Moines Register
Newsday|Newsweek|Time=TIME=Time magazine|New Yorker|Atlantic|Economist|Forbes|Fortune|Bloomberg Businessweek|Vanity Fair
Rolling Stone|Mother Jones|National Review|New Republic|Nation magazine|Weekly Standard|Politico=POLITICO|The Hill|Axios
Vox|Slate|Salon|BuzzFeed News=BuzzFeed=Buzzfeed|HuffPost=Huffington Post=The Huffington Post|Daily Beast|Daily Caller
Breitbart=Breitbart News|Daily Wire|Washington Examiner|Washington Times|Washington Free Beacon|Intercept|ProPublica|Vice News=VICE News
Business Insider|Insider|CNBC|MSNBC|CNN|Fox News=Fox News Channel|Fox Business|ABC News|CBS News|NBC News|PBS|PBS NewsHour|NPR
C-SPAN|Univision|Telemundo|NewsNation|Newsmax|One America News=OAN|Yahoo News|Drudge Report|Western Journal|ZeroHedge=Zero Hedge
Voice of America=VOA|Radio Free Europe=RFE/RL=Radio Free Europe/Radio Liberty|Radio Free Asia=RFA|Defense News|Stars and Stripes
Military Times|Foreign Policy|Foreign Affairs|Polygraph.info|Bellingcat|Snopes|PolitiFact|FactCheck.org|Wired|Ars Technica
TechCrunch|The Verge|VentureBeat|Gizmodo|Engadget|CNET|Mashable|Recode|Nature|Science|Scientific American|New Scientist
National Geographic|Smithsonian magazine=Smithsonian|Lancet|BBC=BBC News|Sky News|ITV News=ITV|Channel 4 News=Channel 4|GB News
Guardian|Observer|Daily Telegraph=Telegraph|Sunday Telegraph|Times of London|Sunday Times|Financial Times=FT|Independent
Daily Mail=MailOnline=Mail Online|Mail on Sunday|Daily Mirror=Mirror|Sunday Mirror|Daily Express=Express|Sun|Daily Star|Metro
Evening Standard|City A.M.|i newspaper|Spectator|New Statesman|Private Eye|Scotsman|Herald Scotland|Daily Record|Press and Journal
Belfast Telegraph|Irish Times|Irish Independent|Irish Examiner|RTE=RTÉ|Channel One=Channel One Russia=Pervy Kanal|Rossiya 1=Russia-1=Rossiya-1
Rossiya 24=Russia-24|NTV|RT=Russia Today|Izvestia=Izvestiya|Kommersant|Vedomosti|Komsomolskaya Pravda|Pravda|Novaya Gazeta
Moscow Times|Meduza|Dozhd=TV Rain|Echo of Moscow=Ekho Moskvy|Lenta.ru|Gazeta.ru|RBC|Kyiv Post|Kyiv Independent|Ukrainska Pravda
Hromadske|Suspilne|Belsat|Nexta|Al Jazeera|Al Arabiya|Al-Manar|Al Mayadeen|Haaretz|Jerusalem Post|Times of Israel|Yedioth Ahronoth=Ynet
Channel 12|Press TV|Hurriyet|Daily Sabah|Cumhuriyet|Gulf News|Khaleej Times|The National|Arab News|Al-Ahram|Dawn|Geo News|Express Tribune
Times of India=TOI|Hindustan Times|The Hindu|Indian Express|NDTV|India Today|The Wire|Scroll.in|Daily Star Bangladesh|Global Times
People's Daily|China Daily|CCTV|CGTN|South China Morning Post|Caixin|Nikkei=Nikkei Asia|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun
NHK|Japan Times|Korea Herald|Korea Times|Chosun Ilbo|KBS|Straits Times|Channel NewsAsia=CNA|Bangkok Post|Jakarta Post|Philippine Star
Inquirer.net|Rappler|Vietnam News|VnExpress|ABC Australia|Sydney Morning Herald|The Age|The Australian|Herald Sun|Daily Telegraph Australia
Courier-Mail|Nine News|Seven News|SBS News=SBS|New Zealand Herald|Stuff|RNZ=Radio New Zealand|CBC=CBC News|CTV News=CTV|Global News
Globe and Mail|Toronto Star|National Post|Le Monde|Le Figaro|Libération=Liberation|L'Equipe=L'Équipe|Le Parisien|France 24|RFI|BFMTV=BFM TV|TF1
Mediapart|Der Spiegel=Spiegel|Die Zeit|Bild|Die Welt=Welt|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung=FAZ|Deutsche Welle=DW|ARD|ZDF|Tagesschau
El País=El Pais|El Mundo|La Vanguardia|ABC newspaper|Corriere della Sera|La Repubblica|La Stampa|RAI|Il Sole 24 Ore|Público|NRC|De Telegraaf
De Volkskrant|VRT|Le Soir|Der Standard|ORF|Neue Zürcher Zeitung=NZZ|SRF|Aftonbladet|Dagens Nyheter|Expressen|SVT|NRK|VG|Aftenposten|DR
Politiken|Yle|Helsingin Sanomat|Gazeta Wyborcza|TVN|TVP|Rzeczpospolita|Onet|Delfi|LRT|ERR|Postimees|Folha de S.Paulo=Folha|O Globo|Estadão
Clarín=Clarin|La Nación=La Nacion|El Universal|Reforma|Milenio|El Tiempo|Granma|Telesur|Daily Nation|The Standard|The East African|Mail & Guardian
News24|SABC|Daily Maverick|Premium Times|Punch newspaper|Vanguard newspaper|Variety|Hollywood Reporter|Deadline|TMZ|People magazine|Billboard|ESPN
The Athletic|Sports Illustrated|L'Osservatore Romano|Vatican News|Christian Science Monitor|Euronews|EUobserver|Politico Europe|Semafor|Puck|MarketWatch
Barron's|Morning Consult|PolitickerNJ.com=PolitickerNJ|Epoch Times|Infowars|Gateway Pundit|OpIndia|The Sun on Sunday|Sunday World|Human Rights Watch Dispatches`;

/** Lower-case name without a leading article → canonical name. */
export const OUTLET_NAMES: ReadonlyMap<string, string> = new Map(
  LIST.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const names = entry.split('=');
      const canonical = names[0] ?? '';
      return names.map((name): [string, string] => [outletKey(name), canonical.replace(/^The /, '')]);
    }),
);

/** Outlets whose name is also a common word: only "the" or a reporting verb makes them one. */
export const NEEDS_ARTICLE: ReadonlySet<string> = new Set(
  `time sun mirror express observer independent guardian atlantic nature science metro insider stuff economist nation
   standard age hill verge slate vox fortune people variety deadline welt national australian intercept wire wired recode
   dawn sputnik spectator telegraph bild insider salon axios onet granma punch fars puck billboard reforma rai dr err`
    .trim()
    .split(/\s+/),
);

/** The key that `OUTLET_NAMES` uses. */
export function outletKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/, '')
    .trim();
}
