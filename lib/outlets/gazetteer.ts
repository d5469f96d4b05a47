// News outlets by name, made by scripts/build-gazetteer.ts; GAZETTEER.md tells from what.

/** One outlet a line: "Name=Other name|domain domain|country|controlled by the state". */
export const GAZETTEER = `
Reuters=Reuters news agency|reuters.com
Associated Press=AP=The AP|apnews.com ap.org
Agence France-Presse=AFP=Agence France Presse|afp.com
Bloomberg News=Bloomberg|bloomberg.com
United Press International=UPI|upi.com
Press Association=PA Media=PA news agency
Interfax|interfax.com interfax.ru
TASS=Tass=ITAR-TASS|tass.com|Russia|controlled
RIA Novosti=RIA|ria.ru|Russia|controlled
Xinhua=Xinhua News Agency|xinhuanet.com|China|controlled
Kyodo News=Kyodo
Yonhap=Yonhap News Agency|yonhapnews.co.kr|South Korea
Anadolu Agency=Anadolu|aa.com.tr|Turkey|controlled
DPA=Deutsche Presse-Agentur
ANSA
EFE
Belga
Ukrinform|ukrinform.ua|Ukraine|controlled
UNIAN
Interfax-Ukraine
Regnum|regnum.ru
Sputnik=Sputnik News|sputnikglobe.com|Russia|controlled
IRNA=Islamic Republic News Agency|irna.ir|Iran|controlled
Fars=Fars News Agency|farsnews.ir|Iran|controlled
Tasnim=Tasnim News Agency|tasnimnews.com|Iran|controlled
SANA=Syrian Arab News Agency|sana.sy|Syria|controlled
WAFA=Palestinian News Agency|wafa.ps|Palestine territories|controlled
KCNA=Korean Central News Agency|kcna.kp|North Korea|controlled
PTI=Press Trust of India
ANI
Antara|antaranews.com|Indonesia
Bernama|bernama.com|Malaysia|controlled
Dow Jones Newswires
Jiji Press=Jiji
New York Times|nytimes.com
Washington Post|washingtonpost.com
Wall Street Journal|wsj.com
USA Today|usatoday.com
Los Angeles Times=LA Times=L.A. Times|latimes.com
Chicago Tribune|chicagotribune.com
New York Post|nypost.com
New York Daily News|nydailynews.com
Boston Globe|bostonglobe.com
Boston Herald
San Francisco Chronicle|sfchronicle.com
Houston Chronicle|houstonchronicle.com
Dallas Morning News|dallasnews.com
Philadelphia Inquirer|inquirer.com
Miami Herald|miamiherald.com
Denver Post|denverpost.com
Seattle Times|seattletimes.com
Star Tribune|startribune.com
Star-Ledger
Detroit News
Detroit Free Press
Baltimore Sun|baltimoresun.com
Tampa Bay Times
Arizona Republic
Atlanta Journal-Constitution
Las Vegas Review-Journal
Des Moines Register|desmoinesregister.com
Newsday
Newsweek|newsweek.com
Time=TIME=Time magazine|time.com
New Yorker|newyorker.com
Atlantic|theatlantic.com
Economist|economist.com
Forbes|forbes.com
Fortune|fortune.com
Bloomberg Businessweek
Vanity Fair|vanityfair.com
Rolling Stone|rollingstone.com
Mother Jones|motherjones.com
National Review|nationalreview.com
New Republic
Nation magazine
Weekly Standard
Politico=POLITICO|politico.com
The Hill|thehill.com
Axios|axios.com
Vox|vox.com
Slate|slate.com
Salon|salon.com
BuzzFeed News=BuzzFeed=Buzzfeed|buzzfeednews.com buzzfeed.com
HuffPost=Huffington Post=The Huffington Post|huffpost.com huffingtonpost.com
Daily Beast|thedailybeast.com
Daily Caller|dailycaller.com
Breitbart=Breitbart News|breitbart.com
Daily Wire|dailywire.com
Washington Examiner|washingtonexaminer.com
Washington Times|washingtontimes.com
Washington Free Beacon
Intercept|theintercept.com
ProPublica|propublica.org
Vice News=VICE News
Business Insider|businessinsider.com insider.com
Insider
CNBC|cnbc.com
MSNBC|msnbc.com
CNN|cnn.com
Fox News=Fox News Channel|foxnews.com
Fox Business|foxbusiness.com
ABC News|abcnews.go.com
CBS News|cbsnews.com
NBC News|nbcnews.com
PBS|pbs.org|United States of America
PBS NewsHour
NPR=National Public Radio|npr.org|United States of America
C-SPAN|c-span.org
Univision
Telemundo
NewsNation
Newsmax
One America News=OAN
Yahoo News|news.yahoo.com
Drudge Report|drudgereport.com
Western Journal|westernjournal.com
ZeroHedge=Zero Hedge|zerohedge.com
Voice of America=VOA|voanews.com|United States of America
Radio Free Europe=RFE/RL=Radio Free Europe/Radio Liberty|rferl.org|United States of America
Radio Free Asia=RFA|rfa.org|United States of America
Defense News|defensenews.com
Stars and Stripes
Military Times
Foreign Policy|foreignpolicy.com
Foreign Affairs
Polygraph.info|polygraph.info
Bellingcat|bellingcat.com
Snopes|snopes.com
PolitiFact|politifact.com
FactCheck.org|factcheck.org
Wired|wired.com
Ars Technica|arstechnica.com
TechCrunch|techcrunch.com
The Verge|theverge.com
VentureBeat|venturebeat.com
Gizmodo|gizmodo.com
Engadget|engadget.com
CNET|cnet.com
Mashable|mashable.com
Recode
Nature|nature.com
Science|science.org
Scientific American|scientificamerican.com
New Scientist|newscientist.com
National Geographic|nationalgeographic.com
Smithsonian magazine=Smithsonian|smithsonianmag.com
Lancet|thelancet.com
BBC=BBC News|bbc.com bbc.co.uk|United Kingdom
Sky News|news.sky.com
ITV News=ITV|itv.com
Channel 4 News=Channel 4|channel4.com|United Kingdom
GB News
Guardian|theguardian.com
Observer
Daily Telegraph=Telegraph|telegraph.co.uk
Sunday Telegraph
Times of London|thetimes.co.uk thetimes.com
Sunday Times
Financial Times=FT|ft.com
Independent|independent.co.uk
Daily Mail=MailOnline=Mail Online|dailymail.co.uk
Mail on Sunday
Daily Mirror=Mirror|mirror.co.uk
Sunday Mirror
Daily Express=Express|express.co.uk
Sun|thesun.co.uk
Daily Star
Metro|metro.co.uk
Evening Standard|standard.co.uk
City A.M.
i newspaper
Spectator
New Statesman
Private Eye
Scotsman|scotsman.com
Herald Scotland
Daily Record|dailyrecord.co.uk
Press and Journal
Belfast Telegraph
Irish Times|irishtimes.com
Irish Independent|independent.ie
Irish Examiner
RTE=RTÉ
Channel One=Channel One Russia=Pervy Kanal|1tv.ru|Russia
Rossiya 1=Russia-1=Rossiya-1|russia.tv|Russia|controlled
Rossiya 24=Russia-24|vesti.ru|Russia|controlled
NTV|ntv.ru|Russia
RT=Russia Today=RT International|rt.com|Russia|controlled
Izvestia=Izvestiya|iz.ru|Russia
Kommersant|kommersant.ru
Vedomosti|vedomosti.ru
Komsomolskaya Pravda|kp.ru|Russia
Pravda
Novaya Gazeta|novayagazeta.ru
Moscow Times|themoscowtimes.com
Meduza|meduza.io
Dozhd=TV Rain
Echo of Moscow=Ekho Moskvy|echo.msk.ru|Russia
Lenta.ru|lenta.ru|Russia
Gazeta.ru|gazeta.ru|Russia
RBC|rbc.ru
Kyiv Post|kyivpost.com
Kyiv Independent|kyivindependent.com
Ukrainska Pravda|pravda.com.ua
Hromadske
Suspilne
Belsat|belsat.eu|Poland
Nexta
Al Jazeera|aljazeera.com|Qatar|controlled
Al Arabiya|alarabiya.net|Saudi Arabia
Al-Manar
Al Mayadeen
Haaretz|haaretz.com
Jerusalem Post|jpost.com
Times of Israel|timesofisrael.com
Yedioth Ahronoth=Ynet|ynetnews.com ynet.co.il
Channel 12
Press TV|presstv.ir|Iran|controlled
Hurriyet|hurriyet.com.tr|Turkey
Daily Sabah|dailysabah.com
Cumhuriyet
Gulf News|gulfnews.com
Khaleej Times|khaleejtimes.com
The National|thenational.ae|UAE
Arab News|arabnews.com|Saudi Arabia
Al-Ahram
Dawn|dawn.com
Geo News
Express Tribune|tribune.com.pk
Times of India=TOI|timesofindia.indiatimes.com
Hindustan Times|hindustantimes.com
The Hindu|thehindu.com
Indian Express|indianexpress.com
NDTV|ndtv.com
India Today|indiatoday.in
The Wire
Scroll.in
Daily Star Bangladesh
Global Times|globaltimes.cn|China|controlled
People's Daily|people.cn|China|controlled
China Daily|chinadaily.com.cn|China|controlled
CCTV|cctv.com|China|controlled
CGTN|cgtn.com|China|controlled
South China Morning Post|scmp.com
Caixin
Nikkei=Nikkei Asia|nikkei.com asia.nikkei.com
Asahi Shimbun|asahi.com
Yomiuri Shimbun|yomiuri.co.jp
Mainichi Shimbun
NHK
Japan Times|japantimes.co.jp
Korea Herald|koreaherald.com
Korea Times|koreatimes.co.kr
Chosun Ilbo
KBS
Straits Times|straitstimes.com|Singapore
Channel NewsAsia=CNA
Bangkok Post|bangkokpost.com
Jakarta Post|thejakartapost.com
Philippine Star
Inquirer.net
Rappler|rappler.com
Vietnam News
VnExpress
ABC Australia
Sydney Morning Herald|smh.com.au
The Age|theage.com.au
The Australian|theaustralian.com.au
Herald Sun|heraldsun.com.au
Daily Telegraph Australia
Courier-Mail
Nine News
Seven News
SBS News=SBS
New Zealand Herald|nzherald.co.nz
Stuff|stuff.co.nz
RNZ=Radio New Zealand|radionz.co.nz|New Zealand
CBC=CBC News|cbc.ca|Canada
CTV News=CTV|ctvnews.ca
Global News|globalnews.ca
Globe and Mail|theglobeandmail.com
Toronto Star|thestar.com
National Post|nationalpost.com
Le Monde|lemonde.fr
Le Figaro|lefigaro.fr
Libération=Liberation|liberation.fr
L'Equipe=L'Équipe
Le Parisien
France 24
RFI
BFMTV=BFM TV
TF1
Mediapart
Der Spiegel=Spiegel|spiegel.de
Die Zeit|zeit.de
Bild|bild.de
Die Welt=Welt|welt.de
Süddeutsche Zeitung|sueddeutsche.de
Frankfurter Allgemeine Zeitung=FAZ|faz.net
Deutsche Welle=DW|dw.com|Germany
ARD
ZDF
Tagesschau
El País=El Pais|elpais.com
El Mundo|elmundo.es
La Vanguardia
ABC newspaper
Corriere della Sera|corriere.it
La Repubblica|repubblica.it
La Stampa
RAI
Il Sole 24 Ore
Público
NRC
De Telegraaf
De Volkskrant
VRT
Le Soir
Der Standard
ORF
Neue Zürcher Zeitung=NZZ
SRF
Aftonbladet
Dagens Nyheter
Expressen
SVT
NRK
VG
Aftenposten
DR
Politiken
Yle
Helsingin Sanomat
Gazeta Wyborcza
TVN
TVP
Rzeczpospolita
Onet
Delfi
LRT
ERR
Postimees
Folha de S.Paulo=Folha|folha.uol.com.br
O Globo
Estadão
Clarín=Clarin
La Nación=La Nacion|lanacion.com.ar
El Universal
Reforma
Milenio
El Tiempo
Granma|granma.cu|Cuba|controlled
Telesur
Daily Nation
The Standard
The East African
Mail & Guardian
News24
SABC|sabc.co.za|South Africa
Daily Maverick
Premium Times
Punch newspaper
Vanguard newspaper
Variety|variety.com
Hollywood Reporter|hollywoodreporter.com
Deadline|deadline.com
TMZ|tmz.com
People magazine
Billboard
ESPN|espn.com
The Athletic
Sports Illustrated|si.com
L'Osservatore Romano
Vatican News
Christian Science Monitor|csmonitor.com
Euronews|euronews.com
EUobserver
Politico Europe
Semafor|semafor.com
Puck
MarketWatch|marketwatch.com
Barron's
Morning Consult|morningconsult.com
PolitickerNJ.com=PolitickerNJ|politickernj.com
Epoch Times|theepochtimes.com
Infowars|infowars.com
Gateway Pundit
OpIndia
The Sun on Sunday
Sunday World
Saudi Press Agency=SPA|spa.gov.sa|Saudi Arabia|controlled
Sacramento Bee|sacbee.com
Fresno Bee|fresnobee.com
Kansas City Star|kansascity.com
Arizona Daily Star|tucson.com
Oregonian|oregonlive.com
Plain Dealer|cleveland.com
Mercury News|mercurynews.com
Charlotte Observer|charlotteobserver.com
Orange County Register|ocregister.com
San Diego Union-Tribune|sandiegouniontribune.com
Tulsa World|tulsaworld.com
Salt Lake Tribune|sltrib.com
Texas Tribune|texastribune.org
Milwaukee Journal Sentinel|jsonline.com
Chicago Sun-Times|suntimes.com
St. Louis Post-Dispatch|stltoday.com
Post and Courier|postandcourier.com
Honolulu Star-Advertiser|staradvertiser.com
Indianapolis Star=IndyStar|indystar.com
Columbus Dispatch|dispatch.com
Hartford Courant|courant.com
Roll Call|rollcall.com
National Journal|nationaljournal.com
Talking Points Memo=TPM|talkingpointsmemo.com
Bleacher Report|bleacherreport.com
Yahoo Finance|finance.yahoo.com
Fast Company|fastcompany.com
Quartz|qz.com
Vulture|vulture.com
New York magazine|nymag.com
Columbia Journalism Review|cjr.org
Consumer Reports|consumerreports.org
Live Science|livescience.com
Harvard Business Review|hbr.org
BMJ|bmj.com
JAMA|jamanetwork.com
New England Journal of Medicine|nejm.org
Marketplace|marketplace.org
Inside Climate News|insideclimatenews.org
Center for Public Integrity|publicintegrity.org
i24NEWS|i24news.tv
Tolo News=TOLOnews|tolonews.com
Kan|kan.org.il|Israel
TRT=TRT World|trt.net.tr trtworld.com|Turkey|controlled
IRIB=Islamic Republic of Iran Broadcasting|irib.ir|Iran|controlled
Mehr=Mehr News Agency|mehrnews.com|Iran|controlled
Kuwait News Agency=KUNA|kuna.net.kw|Kuwait|controlled
Qatar News Agency=QNA|qna.org.qa|Qatar|controlled
Emirates News Agency=WAM|wam.ae|UAE|controlled
Bakhtar News Agency|bakhtarnews.af|Afghanistan|controlled
National Television Afghanistan|rta.af|Afghanistan|controlled
Bangladesh Betar=Bangladesh Betar Radio|betar.gov.bd|Bangladesh|controlled
Bangladesh Sangbad Sangstha|bssnews.net|Bangladesh|controlled
Bangladesh Television|btv.gov.bd|Bangladesh|controlled
Bhutan Broadcasting Service|bbs.bt|Bhutan|controlled
Borneo Bulletin|borneobulletin.com.bn|Brunei|controlled
Agence Kampuchea Presse|akp.gov.kh|Cambodia|controlled
China Net|china.com.cn|China|controlled
Beijing Review|bjreview.com.cn|China|controlled
China National Radio|cnr.cn|China|controlled
China Radio International|cri.cn|China|controlled
China News Service|chinanews.com|China|controlled
Zhōngguó Qīngnián Bào|cyol.com|China|controlled
Economic Daily|ce.cn|China|controlled
Guangming Daily|gmw.cn|China|controlled
Fǎzhì Rìbào|legaldaily.com.cn|China|controlled
Jiěfàngjūn Bào|chinamil.com.cn|China|controlled
Qiushi|qstheory.cn|China|controlled
Jiefang Daily|jfdaily.com|China|controlled
The Paper|thepaper.cn|China|controlled
Radio-TV Hong Kong|rthk.hk|Hong Kong|controlled
Doordarshan||India|controlled
All India Radio|allindiaradio.gov.in|India|controlled
Radio Republik Indonesia|rri.co.id|Indonesia|controlled
Television of the Republic of Indonesia|tvri.go.id|Indonesia|controlled
Lao National Radio|lnr.org.la|Laos|controlled
Lao National TV|lntv.gov.la|Laos|controlled
Vientiane Times|vientianetimes.la|Laos|controlled
Radio Television Malaysia|rtm.gov.my|Malaysia|controlled
Mongolian National Broadcaster|mnb.mn|Mongolia|controlled
Montsame|montsame.mn|Mongolia|controlled
Myanmar Radio and Television|mrtv.gov.mm|Myanmar|controlled
Myawaddy TV|myawady.net.mm|Myanmar|controlled
The Global New Light of Myanmar|globalnewlightofmyanmar.com|Myanmar|controlled
The Rising Nepal|risingnepaldaily.com|Nepal|controlled
Radio Nepal|radionepal.gov.np|Nepal|controlled
Rastriya Samachar Samiti|rssnepal.org.np|Nepal|controlled
Uriminzokkiri|uriminzokkiri.com|North Korea|controlled
Korean Central Broadcasting Station|gnu.rep.kp|North Korea|controlled
Voice of Korea|vok.rep.kp|North Korea|controlled
Minju Choson||North Korea|controlled
The Pyongyang Times|pyongyangtimes.com.kp|North Korea|controlled
Rodong Sinmun|rodong.rep.kp|North Korea|controlled
Associated Press of Pakistan|app.com.pk|Pakistan|controlled
Pakistan Broadcasting Corporation|radio.gov.pk|Pakistan|controlled
Philippines Information Agency|pia.gov.ph|Philippines|controlled
Philippines News Agency|pna.gov.ph|Philippines|controlled
Nhan Dan=Nhan Dan Daily|nhandan.com.vn|Vietnam|controlled
Thanh Nien|thanhnien.vn|Vietnam|controlled
Tien Phong|tienphong.vn|Vietnam|controlled
Vietnam News Agency|vnanet.vn|Vietnam|controlled
Viet Nam News|vietnamnews.vn|Vietnam|controlled
Vietnam Television|vtv.vn|Vietnam|controlled
VietNamNet|vietnamnet.vn|Vietnam|controlled
Armenpress|armenpress.am|Armenia|controlled
Public Radio of Armenia|armradio.am|Armenia|controlled
AzTV|aztv.az|Azerbaijan|controlled
Azertac|azertac.az|Azerbaijan|controlled
Sovetskaya Belorussiya|sb.by|Belarus|controlled
BelTA=Belta|belta.by|Belarus|controlled
Second National TV Channel|ont.by|Belarus|controlled
Zvyazda|zviazda.by|Belarus|controlled
Kazakhskaya Pravda|kazpravda.kz|Kazakhstan|controlled
Egemen Qazaqstan|egemen.kz|Kazakhstan|controlled
Kazinform|inform.kz|Kazakhstan|controlled
Khabar TV|khabar.kz|Kazakhstan|controlled
Moldpres|moldpres.md|Moldova|controlled
RTR-Planeta|rtr-planeta.com|Russia|controlled
Radio Rossii|radiorus.ru|Russia|controlled
Baltnews|baltnews.com|Russia|controlled
Rossiyskaya Gazeta|rg.ru|Russia|controlled
Zvezda|tvzvezda.ru|Russia|controlled
Khovar|khovar.tj|Tajikistan|controlled
Turkmenistan State News Agency|tdh.gov.tm|Turkmenistan|controlled
Golos Ukrainy|golos.com.ua|Ukraine|controlled
Rada TV|rada.gov.ua|Ukraine|controlled
UzA|uza.uz|Uzbekistan|controlled
Albanian Telegraphic Agency|ata.gov.al|Albania|controlled
Radio Televizija Republike Srpske|rtrs.tv|Bosnia and Herzegovina|controlled
Bulgarian National Radio|bnr.bg|Bulgaria|controlled
Bulgarian National Television|bnt.bg|Bulgaria|controlled
CyBC|cybc.com.cy|Cyprus|controlled
Magyar Távirati Iroda|mti.hu|Hungary|controlled
Hirado|hirado.hu|Hungary|controlled
Macedonian Radio Television|mrt.com.mk|North Macedonia|controlled
Politika|politika.rs|Serbia|controlled
Tanjug|tanjug.rs|Serbia|controlled
Vecernje Novosti|novosti.rs|Serbia|controlled
Telam|telam.com.ar|Argentina|controlled
Bolivia TV|boliviatv.bo|Bolivia|controlled
TV Brasil|tvbrasil.ebc.com.br|Brazil|controlled
Agência Brasil|agenciabrasil.ebc.com.br|Brazil|controlled
Televisión Cubana|tvcubana.icrt.cu|Cuba|controlled
Cuban News Agency|cubanews.acn.cu|Cuba|controlled
Juventud Rebelde|juventudrebelde.cu|Cuba|controlled
Prensa Latina|prensa-latina.cu|Cuba|controlled
Ecuador TV|ecuadortv.ec|Ecuador|controlled
El Telegrafo|eltelegrafo.com.ec|Ecuador|controlled
Notimex|notimex.mx|Mexico|controlled
El 19Digital|el19digital.com|Nicaragua|controlled
Agencia de Información Paraguaya|ip.gov.py|Paraguay|controlled
El Peruano|elperuano.pe|Peru|controlled
Andina|andina.pe|Peru|controlled
Venezolana de Televisión|vtv.gob.ve|Venezuela|controlled
Agencia Venezolana de Noticias|avn.info.ve|Venezuela|controlled
Algérie Presse Service|aps.dz|Algeria|controlled
El Moudjahid|elmoudjahid.com|Algeria|controlled
Bahrain News Agency|bna.bh|Bahrain|controlled
Al Ahram Weekly|ahram.org.eg|Egypt|controlled
Middle East News Agency|mena.org.eg|Egypt|controlled
Egypt Today|egypttoday.com|Egypt|controlled
Iran Daily|newspaper.irandaily.ir|Iran|controlled
Kayhan Al Arabi|kayhan.ir|Iran|controlled
Tehran Times|tehrantimes.com|Iran|controlled
Al-Iraqiya|imn.iq|Iraq|controlled
Iraqi News Agency|ina.iq|Iraq|controlled
Al-Mamlaka|almamlakatv.com|Jordan|controlled
Jordan News Agency=PETRA|petra.gov.jo|Jordan|controlled
National News Agency|nna-leb.gov.lb|Lebanon|controlled
Libyan News Agency|lana.gov.ly|Libya|controlled
Agence Maghreb Arabe Presse|map.ma|Morocco|controlled
Oman News Agency|omannews.gov.om|Oman|controlled
Al-Aqsa TV|seraj.tv|Palestine territories|controlled
Al-Hayat Al-Jadida|alhaya.ps|Palestine territories|controlled
Palestine TV|pbc.ps|Palestine territories|controlled
Qatar TV|qmc.qa|Qatar|controlled
Al Saudiya|saudiatv.sa|Saudi Arabia|controlled
Al Ekhbariya|alekhbariya.net|Saudi Arabia|controlled
Al-Ikhbariyah Syria|ortas.online|Syria|controlled
Tunis Afrique Presse|tap.info.tn|Tunisia|controlled
Yemen News Agency|saba.ye|Yemen|controlled
Angola Press Agency=ANGOP|angop.ao|Angola|controlled
Jornal de Angola|jornaldeangola.ao|Angola|controlled
Radio Botswana|radiobotswana.co.bw|Botswana|controlled
Le Renouveau du Burundi|lerenouveau.digital|Burundi|controlled
Cameroon Radio Television|crtv.cm|Cameroon|controlled
Cameroon Tribune|cameroon-tribune.cm|Cameroon|controlled
Radio Télévision National Congolaise|rtnc.cd|DR Congo|controlled
Eri TV|dendenmedia.com|Eritrea|controlled
Ethiopian News Agency|ena.et|Ethiopia|controlled
Agence Gabonaise de Presse|agpgabon.ga|Gabon|controlled
Ghana News Agency|gna.org.gh|Ghana|controlled
Kenya News Agency|kenyanews.go.ke|Kenya|controlled
Television Malawi|mbc.mw|Malawi|controlled
Mauritanian News Agency|ami.mr|Mauritania|controlled
Rádio Moçambique|rm.co.mz|Mozambique|controlled
Namibia Press Agency=NAMPA|nampa.org|Namibia|controlled
Namibian Broadcasting Corporation|nbc.na|Namibia|controlled
Tele-Sahel|ortn.ne|Niger|controlled
News Agency of Nigeria|nannews.ng|Nigeria|controlled
Nigerian Television Authority|nta.ng|Nigeria|controlled
Voice of Nigeria|von.gov.ng|Nigeria|controlled
Radio Rwanda|rba.co.rw|Rwanda|controlled
Agence de Presse Sénégalaise|aps.sn|Senegal|controlled
Radio Mogadishu|radiomuqdisho.net|Somalia|controlled
Somali National Television|sntv.so|Somalia|controlled
SA News|sanews.gov.za|South Africa|controlled
Sudan News Agency|suna-sd.net|Sudan|controlled
Tanzania Broadcasting Corporation|tbc.go.tz|Tanzania|controlled
Agence Togolaise de Presse|atop.tg|Togo|controlled
REN TV|ren.tv|Russia
Argumenty i Fakty|aif.ru|Russia
Ta Kung Pao|takungpao.com|Hong Kong
Wen Wei Po|wenweipo.com|Hong Kong
Phoenix TV|ifeng.com|China
Japan Broadcasting Corporation|nhk.or.jp|Japan
Lianhe Zaobao|zaobao.com.sg|Singapore
Korean Broadcasting System|kbs.co.kr|South Korea
Munhwa Broadcasting Corporation|imbc.com|South Korea
Focus on Taiwan|focustaiwan.tw|Taiwan
Radio Taiwan International|rti.org.tw|Taiwan
Tuoi Tre|tuoitre.vn|Vietnam
Österreichischer Rundfunk|orf.at|Austria
Radio-télévision belge de la Communauté française|rtbf.be|Belgium
Vlaamse Radio- en Televisieomroeporganisatie|vrt.be|Belgium
Bulgarian News Agency|bta.bg|Bulgaria
Czech News Agency|ctk.eu|Czechia
Danish Broadcasting Corporation|dr.dk|Denmark
Eesti Rahvusringhääling|err.ee|Estonia
Yleisradio Oy|yle.fi|Finland
Radio France Internationale|rfi.fr|France
France24|france24.com|France
France Télévisions|francetelevisions.fr|France
Radio France|radiofrance.fr|France
TV5 Monde|tv5monde.com|France
Zweites Deutsches Fernsehen|zdf.de|Germany
Hellenic Broadcasting Corporation|ert.gr|Greece
Magyar Nemzet|magyarnemzet.hu|Hungary
Icelandic National Broadcasting Service|ruv.is|Iceland
Raidió Teilifís Éireann|rte.ie|Ireland
Radiotelevisione italiana|rai.it|Italy
Latvijas Televīzija|ltv.lv|Latvia
Lithuanian National Radio and Television|lrt.lt|Lithuania
Norwegian Broadcasting Corporation|nrk.no|Norway
Gazeta Polska|gazetapolska.pl|Poland
Polish Press Agency|pap.pl|Poland
Lusa News Agency|lusa.pt|Portugal
Agerpres|agerpres.ro|Romania
Sveriges Radio|sverigesradio.se|Sweden
Sveriges Television|svt.se|Sweden
Schweizer Radio und Fernsehen|srf.ch|Switzerland
Milliyet|milliyet.com.tr|Turkey
CNN Turk|cnnturk.com|Turkey
Haberturk|haberturk.com|Turkey
Yeni Safah|yenisafak.com|Turkey
Sabah|sabah.com.tr|Turkey
Iranian Students News Agency|isna.ir|Iran
Javan|javanonline.ir|Iran
Khorasan|khorasannews.com|Iran
Galatz|glz.co.il|Israel
The Jordan Times|jordantimes.com|Jordan
Gulf Times|gulf-times.com|Qatar
The Peninsula|thepeninsulaqatar.com|Qatar
Asharq Al-Awsat|aawsat.com|Saudi Arabia
Abu Dhabi TV|adtv.ae|UAE
Sky News Arabia|skynewsarabia.com|UAE
Australian Broadcasting Corporation|abc.net.au|Australia
Special Broadcasting Service|sbs.com.au|Australia
Television New Zealand|tvnz.co.nz|New Zealand
Middle East Broadcasting Networks|alhurra.com|United States of America
Fraternite Matin|fratmat.info|Côte d'Ivoire`;
