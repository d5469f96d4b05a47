// News outlets by name, made by scripts/build-gazetteer.ts; GAZETTEER.md tells from what.

/** One outlet a line: "Name=Other name|domain domain|country|controlled by the state". */
export const GAZETTEER = `
Reuters=Reuters news agency=Nachrichtenagentur Reuters=agence Reuters=agencia Reuters|reuters.com
Associated Press=AP=The AP=agence AP=agencia AP|apnews.com ap.org
Agence France-Presse=AFP=Agence France Presse=agence AFP=agencia AFP=agencia France-Presse|afp.com
Bloomberg News=Bloomberg|bloomberg.com
United Press International=UPI|upi.com
Press Association=PA Media=PA news agency
Interfax=Nachrichtenagentur Interfax=agence Interfax=agencia Interfax|interfax.com interfax.ru
TASS=Tass=ITAR-TASS=Nachrichtenagentur Tass=Itar-Tass=agence Tass=agencia Tass|tass.com|Russia|controlled
RIA Novosti=RIA=RIA Nowosti=Ria Nowosti=Ria Novosti=Ria Nóvosti=Nowosti|ria.ru|Russia|controlled
Xinhua=Xinhua News Agency=Nachrichtenagentur Xinhua=Chine nouvelle=agence Xinhua=agencia Xinhua=Xinhuanet|xinhuanet.com|China|controlled
Kyodo News=Kyodo=Agence Kyodo=Agencia Kyodo
Yonhap=Yonhap News Agency|yonhapnews.co.kr|South Korea
Anadolu Agency=Anadolu=Nachrichtenagentur Anadolu=agence Anadolu=Anatolie=agencia Anadolu=Agencia Anatolia=Anadolu Ajansı|aa.com.tr|Turkey|controlled
DPA=Deutsche Presse-Agentur=Deutsche Presseagentur=Deutschen Presse-Agentur=dpa-AFX
ANSA
EFE=Agencia EFE=Agence EFE|efe.com|Spain
Belga=Agence Belga|belganewsagency.eu
Ukrinform|ukrinform.ua|Ukraine|controlled
UNIAN
Interfax-Ukraine
Regnum|regnum.ru
Sputnik=Sputnik News|sputnikglobe.com|Russia|controlled
IRNA=Islamic Republic News Agency=Agence Irna=Agencia IRNA|irna.ir|Iran|controlled
Fars=Fars News Agency=Nachrichtenagentur Fars=agence Fars=agencia Fars|farsnews.ir|Iran|controlled
Tasnim=Tasnim News Agency=Nachrichtenagentur Tasnim=agence Tasnim=agencia Tasnim|tasnimnews.com|Iran|controlled
SANA=Syrian Arab News Agency=Nachrichtenagentur Sana=agence Sana=agencia Sana|sana.sy|Syria|controlled
WAFA=Palestinian News Agency|wafa.ps|Palestine territories|controlled
KCNA=Korean Central News Agency=Agence centrale de presse nord-coréenne=Agencia Central de Noticias de Corea=Agencia Central de Noticias Coreana|kcna.kp|North Korea|controlled
PTI=Press Trust of India
ANI
Antara|antaranews.com|Indonesia
Bernama|bernama.com|Malaysia|controlled
Dow Jones Newswires
Jiji Press=Jiji
New York Times=NY Times|nytimes.com
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
BBC=BBC News=BBC Mundo=BBC Afrique|bbc.com bbc.co.uk|United Kingdom
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
Channel One=Channel One Russia=Pervy Kanal=Perwy Kanal=Pervyï Kanal=Pierviy Kanal=Perviy Kanal|1tv.ru|Russia
Rossiya 1=Russia-1=Rossiya-1=Rossija 1=Rossiïa 1=Rossia 1|russia.tv|Russia|controlled
Rossiya 24=Russia-24=Rossija 24=Rossiïa 24=Rossia 24|vesti.ru|Russia|controlled
NTV|ntv.ru|Russia
RT=Russia Today=RT International|rt.com|Russia|controlled
Izvestia=Izvestiya=Iswestija=Izvestija|iz.ru|Russia
Kommersant|kommersant.ru
Vedomosti=Wedomosti|vedomosti.ru
Komsomolskaya Pravda=Komsomolskaja Prawda=Komsomolskaïa Pravda|kp.ru|Russia
Pravda=Prawda
Novaya Gazeta=Nowaja Gaseta=Novaïa Gazeta=Nóvaya Gazeta|novayagazeta.ru
Moscow Times|themoscowtimes.com
Meduza|meduza.io
Dozhd=TV Rain
Echo of Moscow=Ekho Moskvy=Echo Moskwy=Écho de Moscou=Eco de Moscú|echo.msk.ru|Russia
Lenta.ru|lenta.ru|Russia
Gazeta.ru|gazeta.ru|Russia
RBC|rbc.ru
Kyiv Post|kyivpost.com
Kyiv Independent|kyivindependent.com
Ukrainska Pravda=Ukrajinska Prawda=Oukraïnska Pravda|pravda.com.ua
Hromadske
Suspilne
Belsat|belsat.eu|Poland
Nexta
Al Jazeera=Al-Dschasira=Al Dschasira=Al-Dschazira=Al-Jazeera=Al-Jazira=Al Yazira=Al Yazeera|aljazeera.com|Qatar|controlled
Al Arabiya=Al-Arabija=Al-Arabiya=Al Arabiya TV|alarabiya.net|Saudi Arabia
Al-Manar=Al Manar
Al Mayadeen
Haaretz=Ha’aretz=Ha’arez|haaretz.com
Jerusalem Post|jpost.com
Times of Israel|timesofisrael.com
Yedioth Ahronoth=Ynet=Jediot Achronot=Jedi’ot Acharonot=Yediot Aharonot|ynetnews.com ynet.co.il
Channel 12
Press TV|presstv.ir|Iran|controlled
Hurriyet=Hürriyet|hurriyet.com.tr|Turkey
Daily Sabah|dailysabah.com
Cumhuriyet
Gulf News|gulfnews.com
Khaleej Times|khaleejtimes.com
The National|thenational.ae|UAE
Arab News|arabnews.com|Saudi Arabia
Al-Ahram=Al Ahram
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
People's Daily=Quotidien du peuple=Le Quotidien du peuple=Diario del Pueblo=Renmin Ribao|people.cn|China|controlled
China Daily|chinadaily.com.cn|China|controlled
CCTV=Chinesisches Zentralfernsehen=Télévision centrale de Chine=Televisión Central de China|cctv.com|China|controlled
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
L'Equipe=L'Équipe=L’Équipe|lequipe.fr
Le Parisien|leparisien.fr
France 24|france24.com|France
RFI=Radio France Internationale|rfi.fr|France
BFMTV=BFM TV=BFM|bfmtv.com
TF1=TF1 Info=LCI|tf1info.fr
Mediapart|mediapart.fr
Der Spiegel=Spiegel=Spiegel Online=Spiegel-Online=SPIEGEL|spiegel.de
Die Zeit=Zeit Online=ZEIT ONLINE=ZEIT|zeit.de
Bild=Bild-Zeitung=Bildzeitung=BILD|bild.de
Die Welt=Welt=WELT=Welt Online|welt.de
Süddeutsche Zeitung=SZ=Süddeutsche=Süddeutschen Zeitung|sueddeutsche.de
Frankfurter Allgemeine Zeitung=FAZ=F.A.Z.=Frankfurter Allgemeine=Frankfurter Allgemeinen Zeitung=FAZ.NET|faz.net
Deutsche Welle=DW|dw.com|Germany
ARD|ard.de|Germany
ZDF=ZDFheute|zdf.de zdfheute.de|Germany
Tagesschau=tagesschau.de|tagesschau.de
El País=El Pais|elpais.com
El Mundo|elmundo.es
La Vanguardia|lavanguardia.com
ABC newspaper=diario ABC=ABC.es|abc.es
Corriere della Sera|corriere.it
La Repubblica|repubblica.it
La Stampa
RAI
Il Sole 24 Ore
Público|publico.es
NRC
De Telegraaf
De Volkskrant
VRT
Le Soir|lesoir.be
Der Standard=derStandard.at|derstandard.at
ORF=ORF.at|orf.at|Austria
Neue Zürcher Zeitung=NZZ=Neuen Zürcher Zeitung|nzz.ch
SRF=Schweizer Radio und Fernsehen|srf.ch|Switzerland
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
Clarín=Clarin|clarin.com
La Nación=La Nacion|lanacion.com.ar
El Universal|eluniversal.com.mx
Reforma
Milenio|milenio.com
El Tiempo|eltiempo.com
Granma|granma.cu|Cuba|controlled
Telesur=teleSUR=TeleSUR|telesurtv.net
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
APA=Austria Presse Agentur|apa.at
Keystone-SDA=Keystone-ATS=Schweizerische Depeschenagentur=Agence télégraphique suisse|keystone-sda.ch
epd=Evangelischer Pressedienst=Evangelischen Pressedienst|epd.de
KNA=Katholische Nachrichten-Agentur=Katholischen Nachrichten-Agentur|kna.de
Sport-Informations-Dienst=SID
Europa Press=Agencia Europa Press|europapress.es
Prensa Latina=Agencia Prensa Latina|prensa-latina.cu|Cuba|controlled
Télam=Agencia Télam|telam.com.ar|Argentina|controlled
Notimex|notimex.mx|Mexico|controlled
Colpisa
Servimedia|servimedia.es
Lusa=Agência Lusa=Agencia Lusa|lusa.pt|Portugal
Agência Brasil|agenciabrasil.ebc.com.br|Brazil|controlled
Algérie Presse Service|aps.dz|Algeria|controlled
Maghreb Arabe Presse|mapnews.ma
Tunis Afrique Presse|tap.info.tn|Tunisia|controlled
La Presse canadienne|lapressecanadienne.ca
Frankfurter Rundschau|fr.de
Tagesspiegel=Der Tagesspiegel|tagesspiegel.de
taz=die tageszeitung|taz.de
Handelsblatt|handelsblatt.com
Stern=stern.de|stern.de
Focus=Focus Online=FOCUS|focus.de
Bild am Sonntag=BamS=BILD am Sonntag
Welt am Sonntag=WamS
Frankfurter Allgemeine Sonntagszeitung
WirtschaftsWoche=Wirtschaftswoche|wiwo.de
Manager Magazin|manager-magazin.de
Börsen-Zeitung|boersen-zeitung.de
Financial Times Deutschland=FTD
Cicero Magazin
Der Freitag|freitag.de
Jungle World|jungle.world
Junge Welt|jungewelt.de
Neues Deutschland|nd-aktuell.de
Berliner Zeitung|berliner-zeitung.de
Berliner Morgenpost|morgenpost.de
Hamburger Abendblatt|abendblatt.de
Hamburger Morgenpost=MOPO|mopo.de
Kölner Stadt-Anzeiger|ksta.de
Kölnische Rundschau|rundschau-online.de
Rheinische Post|rp-online.de
Westdeutsche Allgemeine Zeitung=WAZ=Westdeutschen Allgemeinen Zeitung|waz.de
Westdeutsche Zeitung|wz.de
Neue Osnabrücker Zeitung=NOZ=Neuen Osnabrücker Zeitung|noz.de
Hannoversche Allgemeine Zeitung=HAZ|haz.de
Braunschweiger Zeitung|braunschweiger-zeitung.de
Weser-Kurier|weser-kurier.de
Leipziger Volkszeitung=LVZ|lvz.de
Sächsische Zeitung|saechsische.de
Mitteldeutsche Zeitung|mz.de
Märkische Allgemeine=Märkische Allgemeine Zeitung|maz-online.de
Ostsee-Zeitung|ostsee-zeitung.de
Stuttgarter Zeitung|stuttgarter-zeitung.de
Stuttgarter Nachrichten|stuttgarter-nachrichten.de
Südwest Presse|swp.de
Badische Zeitung|badische-zeitung.de
Schwäbische Zeitung|schwaebische.de
Augsburger Allgemeine|augsburger-allgemeine.de
Münchner Merkur|merkur.de
Abendzeitung|abendzeitung-muenchen.de
Nürnberger Nachrichten|nn.de
Mannheimer Morgen|mannheimer-morgen.de
Saarbrücker Zeitung|saarbruecker-zeitung.de
Redaktionsnetzwerk Deutschland=RND|rnd.de
Funke Mediengruppe=Funke-Mediengruppe
Deutschlandfunk=DLF|deutschlandfunk.de
Deutschlandfunk Kultur|deutschlandfunkkultur.de
Norddeutscher Rundfunk=NDR=Norddeutschen Rundfunk|ndr.de
Westdeutscher Rundfunk=WDR=Westdeutschen Rundfunk|wdr.de
Bayerischer Rundfunk=BR24=Bayerischen Rundfunk|br.de
Südwestrundfunk=SWR|swr.de
Mitteldeutscher Rundfunk=MDR=Mitteldeutschen Rundfunk|mdr.de
Hessischer Rundfunk=hessenschau=Hessischen Rundfunk|hr.de hessenschau.de
Rundfunk Berlin-Brandenburg=RBB=rbb24|rbb24.de rbb-online.de
Saarländischer Rundfunk|sr.de
Radio Bremen|radiobremen.de butenunbinnen.de
Phoenix TV|phoenix.de ifeng.com|China
n-tv|n-tv.de
N24
RTL=RTL Aktuell|rtl.de
Sat.1=SAT.1
ProSieben
Sportschau|sportschau.de
Kicker|kicker.de
Correctiv|correctiv.org
netzpolitik.org|netzpolitik.org
Heise=heise online|heise.de
Golem.de|golem.de
t-online|t-online.de
Bildblog|bildblog.de
Übermedien|uebermedien.de
Legal Tribune Online|lto.de
Apotheken Umschau
Die Presse|diepresse.com
Kronen Zeitung=Krone=Kronenzeitung|krone.at
Kleine Zeitung|kleinezeitung.at
Salzburger Nachrichten|sn.at
Oberösterreichische Nachrichten|nachrichten.at
Tiroler Tageszeitung|tt.com
Wiener Zeitung|wienerzeitung.at
Der Falter=Wochenzeitung Falter|falter.at
Tages-Anzeiger=Tagi|tagesanzeiger.ch
Blick|blick.ch
20 Minuten|20min.ch
Basler Zeitung|bazonline.ch
Berner Zeitung|bernerzeitung.ch
Luzerner Zeitung|luzernerzeitung.ch
WOZ=Die Wochenzeitung|woz.ch
Republik Magazin|republik.ch
Luxemburger Wort|wort.lu
Tageblatt|tageblatt.lu
Dolomiten|stol.it
Les Echos=Les Échos|lesechos.fr
La Croix|la-croix.com
L'Humanité|humanite.fr
L'Opinion|lopinion.fr
La Tribune|latribune.fr
Aujourd'hui en France
20 Minutes|20minutes.fr
Ouest-France|ouest-france.fr
Sud Ouest|sudouest.fr
La Voix du Nord|lavoixdunord.fr
La Dépêche du Midi=La Dépêche|ladepeche.fr
Le Dauphiné libéré=Le Dauphiné|ledauphine.com
Le Progrès|leprogres.fr
La Provence|laprovence.com
Nice-Matin|nicematin.com
Midi libre=Midi Libre|midilibre.fr
Le Télégramme|letelegramme.fr
Dernières Nouvelles d'Alsace=DNA|dna.fr
L'Est républicain|estrepublicain.fr
Le Bien public|bienpublic.com
La Montagne|lamontagne.fr
La Nouvelle République|lanouvellerepublique.fr
Charente Libre|charentelibre.fr
Corse-Matin|corsematin.com
L'Obs=Le Nouvel Obs=Le Nouvel Observateur|nouvelobs.com
L'Express|lexpress.fr
Le Point|lepoint.fr
Marianne magazine|marianne.net
Paris Match|parismatch.com
Valeurs actuelles|valeursactuelles.com
Le Canard enchaîné=Canard enchaîné|lecanardenchaine.fr
Charlie Hebdo|charliehebdo.fr
Courrier international|courrierinternational.com
Le Monde diplomatique|monde-diplomatique.fr
Le Journal du dimanche=JDD=Le JDD|lejdd.fr
Jeune Afrique|jeuneafrique.com
Télérama|telerama.fr
Les Inrockuptibles|lesinrocks.com
Reporterre|reporterre.net
Arrêt sur images|arretsurimages.net
Numerama|numerama.com
Next INpact
HuffPost France=Le HuffPost|huffingtonpost.fr
France Télévisions|francetelevisions.fr|France
France 2
France 3
France 5
franceinfo=France Info=France info|francetvinfo.fr franceinfo.fr
France Inter|radiofrance.fr|France
France Bleu=ici France Bleu|francebleu.fr
France Culture
Radio France
Europe 1|europe1.fr
RMC
RTL France|rtl.fr
CNews=CNEWS|cnews.fr
M6
Canal+
Arte=ARTE|arte.tv
TV5 Monde=TV5MONDE|tv5monde.com|France
La Libre Belgique=La Libre|lalibre.be
La Dernière Heure=DH Les Sports|dhnet.be
L'Echo|lecho.be
RTBF|rtbf.be|Belgium
RTL Info|rtl.be
De Standaard|standaard.be
De Morgen|demorgen.be
Le Temps|letemps.ch
Tribune de Genève|tdg.ch
24 heures|24heures.ch
Radio Télévision Suisse|rts.ch
Le Nouvelliste|lenouvelliste.ch
Le Devoir|ledevoir.com
La Presse|lapresse.ca
Le Journal de Montréal|journaldemontreal.com
Le Soleil|lesoleil.com
Radio-Canada=ICI Radio-Canada|radio-canada.ca
TVA Nouvelles|tvanouvelles.ca
El Watan|elwatan.dz
TSA Algérie|tsa-algerie.com
Le Matin d'Algérie
Hespress|hespress.com
L'Économiste|leconomiste.com
Fraternité Matin
Le Mauricien|lemauricien.com
Le Nouvelliste Haïti|lenouvelliste.com
L'Orient-Le Jour|lorientlejour.com
El Periódico=El Periódico de Catalunya=EL PERIODICO=El Periodico|elperiodico.com
El Confidencial|elconfidencial.com
elDiario.es=eldiario.es|eldiario.es
La Razón|larazon.es
El Español|elespanol.com
Expansión|expansion.com
Cinco Días|cincodias.elpais.com
El Economista|eleconomista.es
OKdiario|okdiario.com
infoLibre|infolibre.es
El Correo|elcorreo.com
El Diario Vasco|diariovasco.com
La Voz de Galicia|lavozdegalicia.es
Faro de Vigo|farodevigo.es
Heraldo de Aragón|heraldo.es
Diario de Sevilla|diariodesevilla.es
Levante-EMV|levante-emv.com
Las Provincias|lasprovincias.es
Diari Ara=Diario Ara|ara.cat
El Punt Avui|elpuntavui.cat
Marca|marca.com
Diario AS|as.com
Mundo Deportivo|mundodeportivo.com
20minutos=20 Minutos|20minutos.es
El Huffington Post=HuffPost España|huffingtonpost.es
Cadena SER|cadenaser.com
COPE=Cadena COPE|cope.es
Onda Cero|ondacero.es
Radio Nacional de España=RNE
RTVE=TVE=Televisión Española=Radiotelevisión Española|rtve.es
Antena 3|antena3.com
laSexta=La Sexta|lasexta.com
Telecinco|telecinco.es
TV3|ccma.cat
Telemadrid|telemadrid.es
Canal Sur|canalsur.es
Newtral|newtral.es
Maldita.es=Maldita|maldita.es
Página/12=Página 12|pagina12.com.ar
Infobae|infobae.com
Ámbito Financiero=Ámbito|ambito.com
Diario Perfil|perfil.com
El Cronista|cronista.com
La Voz del Interior|lavoz.com.ar
Todo Noticias|tn.com.ar
La Jornada|jornada.com.mx
Excélsior=Excelsior|excelsior.com.mx
El Financiero|elfinanciero.com.mx
Revista Proceso|proceso.com.mx
Animal Político|animalpolitico.com
Aristegui Noticias|aristeguinoticias.com
Televisa
TV Azteca
El Espectador|elespectador.com
Revista Semana|semana.com
Caracol Radio|caracol.com.co
Noticias Caracol=Caracol Televisión
RCN Noticias=RCN Radio|rcnradio.com
Blu Radio|bluradio.com
El Comercio Perú|elcomercio.pe
La República Perú|larepublica.pe
RPP=RPP Noticias|rpp.pe
Agencia Andina=Andina Noticias|andina.pe|Peru|controlled
El Mercurio|emol.com elmercurio.com
La Tercera|latercera.com
La Nación Chile
BioBioChile=Radio Bío Bío|biobiochile.cl
El Mostrador|elmostrador.cl
El País Uruguay|elpais.com.uy
El Observador Uruguay|elobservador.com.uy
ABC Color|abc.com.py
Última Hora Paraguay|ultimahora.com
La Razón Bolivia|la-razon.com
El Deber|eldeber.com.bo
El Universo|eluniverso.com
El Comercio Ecuador|elcomercio.com
Primicias|primicias.ec
Efecto Cocuyo|efectococuyo.com
El Nacional Venezuela|el-nacional.com
Venezolana de Televisión|vtv.gob.ve|Venezuela|controlled
Globovisión|globovision.com
NTN24|ntn24.com
Cubadebate|cubadebate.cu
Juventud Rebelde|juventudrebelde.cu|Cuba|controlled
14ymedio|14ymedio.com
Listín Diario|listindiario.com
Diario Libre|diariolibre.com
El Nuevo Día|elnuevodia.com
Prensa Libre|prensalibre.com
La Prensa Gráfica|laprensagrafica.com
El Faro|elfaro.net
Confidencial Nicaragua|confidencial.digital
La Prensa Nicaragua|laprensani.com
La Nación Costa Rica|nacion.com
La Prensa Panamá|prensa.com
Univision Noticias=Univisión
El Nuevo Herald|elnuevoherald.com
CNN en Español
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
Bolivia TV|boliviatv.bo|Bolivia|controlled
TV Brasil|tvbrasil.ebc.com.br|Brazil|controlled
Televisión Cubana|tvcubana.icrt.cu|Cuba|controlled
Cuban News Agency|cubanews.acn.cu|Cuba|controlled
Ecuador TV|ecuadortv.ec|Ecuador|controlled
El Telegrafo|eltelegrafo.com.ec|Ecuador|controlled
El 19Digital|el19digital.com|Nicaragua|controlled
Agencia de Información Paraguaya|ip.gov.py|Paraguay|controlled
El Peruano|elperuano.pe|Peru|controlled
Agencia Venezolana de Noticias|avn.info.ve|Venezuela|controlled
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
Japan Broadcasting Corporation|nhk.or.jp|Japan
Lianhe Zaobao|zaobao.com.sg|Singapore
Korean Broadcasting System|kbs.co.kr|South Korea
Munhwa Broadcasting Corporation|imbc.com|South Korea
Focus on Taiwan|focustaiwan.tw|Taiwan
Radio Taiwan International|rti.org.tw|Taiwan
Tuoi Tre|tuoitre.vn|Vietnam
Vlaamse Radio- en Televisieomroeporganisatie|vrt.be|Belgium
Bulgarian News Agency|bta.bg|Bulgaria
Czech News Agency|ctk.eu|Czechia
Danish Broadcasting Corporation|dr.dk|Denmark
Eesti Rahvusringhääling|err.ee|Estonia
Yleisradio Oy|yle.fi|Finland
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
Agerpres|agerpres.ro|Romania
Sveriges Radio|sverigesradio.se|Sweden
Sveriges Television|svt.se|Sweden
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
