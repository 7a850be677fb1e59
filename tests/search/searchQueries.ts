import type { Lang } from '../../src/world/tables';

/**
 * What people type, and what must come first: the code of a country, or the key of another hit; or `nothing`.
 * One query to a line or several that are of one kind; `=` parts what is typed from what is found.
 */
const ENGLISH = `
  Own names and beginnings of them
  Kenya = KEN | kenya = KEN | KENYA = KEN | ken = KEN | Afgh = AFG | thai = THA | viet = VNM | Costa = CRI | sri = LKA
  Türkiye = TUR | Turkiye = TUR | Cote d Ivoire = CIV | Côte d'Ivoire = CIV | cote divoire = CIV | Sao Tome = STP
  Niger = NER | Nigeria = NGA | Guinea = GIN | Guinea-Bissau = GNB | Bissau Guinea = GNB | Equatorial Guinea = GNQ
  Papua = PNG | Dominica = DMA | Dominican Republic = DOM | Republic Dominican = DOM | Congo = COG | DR Congo = COD
  Democratic Republic of the Congo = COD | Congo, Democratic Republic of the = COD | Gambia, the = GMB | The Gambia = GMB
  Iran = IRN | Iraq = IRQ | Mali = MLI | Malawi = MWI | Austria = AUT | Australia = AUS | Samoa = WSM | Georgia = GEO
  Sudan = SDN | South Sudan = SSD | Ireland = IRL | Iceland = ISL | Slovakia = SVK | Slovenia = SVN | Oman = OMN
  Trinidad & Tobago = TTO | Trinidad and Tobago = TTO | tobago = TTO | Barbuda = ATG | Nevis = KNA | Grenadines = VCT
  St Lucia = LCA | St. Lucia = LCA | Saint Lucia = LCA | St Kitts = KNA | St Vincent = VCT | costarica = CRI | Kosovo = XKX
  Palestine = PSE | State of Palestine = PSE | Holy See = VAT | Micronesia = FSM | Bolivia = BOL | Venezuela = VEN
  New Zealand = NZL | New Z = NZL | Zealand = NZL | Marshall = MHL | Solomon = SLB | Cook = COK | Lao = LAO | El Salv = SLV

  Usual other names
  Ivory Coast = CIV | South Korea = KOR | North Korea = PRK | Korea, South = KOR | Russia = RUS | Syria = SYR | Laos = LAO
  Tanzania = TZA | Moldova = MDA | Brunei = BRN | Britain = GBR | Great Britain = GBR | United Kingdom = GBR
  America = USA | United States = USA | The States = USA | Holland = NLD | Netherlands = NLD | Czech Republic = CZE
  Vatican = VAT | Vatican City = VAT | Vietnam = VNM | Viet Nam = VNM | Bosnia = BIH | Emirates = ARE | Eire = IRL
  Republic of Ireland = IRL | Congo-Brazzaville = COG | Congo-Kinshasa = COD | Republic of the Congo = COG
  Palestinian territories = PSE | People's Republic of China = CHN | Federal Republic of Germany = DEU | Hellas = GRC
  Swiss Confederation = CHE | Aotearoa = NZL

  Abbreviations and codes, with points and without
  UK = GBR | U.K. = GBR | u.k = GBR | U. K. = GBR | GB = GBR | G.B. = GBR | GBR = GBR | US = USA | U.S. = USA | USA = USA
  U.S.A. = USA | UAE = ARE | U.A.E. = ARE | DRC = COD | D.R.C. = COD | CAR = CAF | C.A.R. = CAF | ROK = KOR | R.O.K. = KOR
  DPRK = PRK | PRC = CHN | FYROM = MKD | PNG = PNG | NZ = NZL | RSA = ZAF | KSA = SAU | SVG = VCT | RMI = MHL | FRG = DEU
  BiH = BIH | Lao PDR = LAO | S. Korea = KOR | T&T = TTO | de = DEU | CH = CHE | OPT = PSE | BVI = territory-VGB
  USVI = territory-VIR | HK = territory-HKG

  Names as the lists of ISO and the World Bank write them: shortened, turned round, with brackets
  PR China = CHN | P.R. China = CHN | pr china = CHN | China, PR = CHN | UR Tanzania = TZA | FR Germany = DEU
  IR Iran = IRN | I.R. Iran = IRN | FS Micronesia = FSM | DPR Korea = PRK | RO Korea = KOR | UK of GB = GBR | US of A = USA
  Rep. of Korea = KOR | Rep Korea = KOR | Korea, Rep. = KOR | Republic of Korea = KOR | Korea, Republic of = KOR
  Korea (the Republic of) = KOR | Korea (South) = KOR | Korea (North) = PRK | Korea, Dem. People's Rep. = PRK
  Congo, Rep. = COG | Congo, Dem. Rep. = COD | Dem. Rep. Congo = COD | Dem Rep Congo = COD | Congo (Kinshasa) = COD
  Congo (Brazzaville) = COG | Egypt, Arab Rep. = EGY | Iran, Islamic Rep. = IRN | Venezuela, RB = VEN | Macedonia, FYR = MKD
  Micronesia, Fed. Sts. = FSM | Bahamas, The = BHS | Slovak Republic = SVK | Kyrgyz Republic = KGZ | Fr. Polynesia = territory-PYF
  Eq. Guinea = GNQ | Papua N.G. = PNG | St. Vin. and Gren. = VCT | Marshall Is. = MHL | N. Zealand = NZL | Korea So = KOR
  Holy See (Vatican City State) = VAT | Saint Martin (French part) = territory-MAF | Sint Maarten (Dutch part) = territory-SXM
  Myanmar (Burma) = MMR | Eswatini (Swaziland) = SWZ | Cabo Verde (Cape Verde) = CPV | Türkiye (Turkey) = TUR
  Turkey (Türkiye) = TUR | Timor-Leste (East Timor) = TLS | Côte d'Ivoire (Ivory Coast) = CIV | Czechia (Czech Republic) = CZE
  Republic of China (Taiwan) = territory-TWN | Taiwan (Province of China) = territory-TWN | Taiwan, China = territory-TWN
  China, Taiwan = territory-TWN | Taipei, China = territory-TWN | Hong Kong, China = territory-HKG
  Hong Kong SAR, China = territory-HKG | Macao SAR, China = territory-MAC | Virgin Islands (U.S.) = territory-VIR
  Falkland Islands (Malvinas) = territory-FLK | Cocos (Keeling) Islands = part-IOA-Cocos Islands | Georgia (USA) = GEO
  Bolivia (Plurinational State of) = BOL | Kosovo (UNSCR 1244) = XKX | Paris, France = FRA | Jordan (Amman) = JOR
  Kenya, = KEN | Kenya ( = KEN | (Kenya) = KEN | Ste. Lucie = LCA | Sainte-Hélène = territory-SHN

  Two letters of an organization begin no name
  UN = nothing | U.N. = nothing | EU = region-brussels | E.U. = region-brussels | eu = region-brussels
  B&H = BIH | B & H = BIH | BH = BHR

  Names of other places, one or two letters from a name that is here
  Mumbai = nothing | Tahiti = nothing | Canaries = nothing | Nice = nothing | Golan = nothing | Gotland = nothing
  Lapland = nothing | Lesbos = nothing | Slavonia = nothing | Prussia = nothing | Aussie = nothing | Bengal = nothing
  Rotuma = nothing | ASEAN = nothing | Tel Aviv = nothing | Saigon = nothing | Chiba = part-JPN-Chiba | Chita = part-RUS-Chita
  Konya = part-TUR-Konya | Bursa = part-TUR-Bursa | Samara = part-RUS-Samara | Indore = part-IND-Indore | Styria = part-AUT-Styria
  Sabah = part-MYS-Sabah | Almeria = part-ESP-Almería | Zeeland = part-NLD-Zeeland | Halland = part-SWE-Halland
  Guyane = part-FRA-Guyane | Tainan = part-TWN-Tainan | Malatya = part-TUR-Malatya | Manta = part-ECU-Manta
  Columbia = COL

  Names in other languages and scripts
  Deutschland = DEU | Allemagne = DEU | Alemania = DEU | España = ESP | Espana = ESP | Nederland = NLD | Suomi = FIN
  Sverige = SWE | Norge = NOR | Danmark = DNK | Polska = POL | Magyarország = HUN | Magyarorszag = HUN | Hrvatska = HRV
  Shqipëri = ALB | Shqiperi = ALB | Eesti = EST | Latvija = LVA | Lietuva = LTU | Česko = CZE | Slovensko = SVK | Srbija = SRB
  Crna Gora = MNE | Nippon = JPN | Nihon = JPN | 日本 = JPN | 中国 = CHN | Zhongguo = CHN | 한국 = KOR | Россия = RUS | Україна = UKR
  Ελλάδα = GRC | مصر = EGY | Misr = EGY | ישראל = ISR | भारत = IND | Bharat = IND | ไทย = THA | Hayastan = ARM
  Sakartvelo = GEO | Druk Yul = BTN | Brasil = BRA | États-Unis = USA | Etats Unis = USA | Elfenbeinküste = CIV
  Ayiti = HTI | Soomaaliya = SOM | Madagasikara = MDG | Österreich = AUT | Oesterreich = AUT | Kalaallit Nunaat = territory-GRL
  Choson = PRK | Al-Maghrib = MAR | საქართველო = GEO | Ísland = ISL

  Former names, and states that are no more
  Burma = MMR | Zaire = COD | Upper Volta = BFA | Dahomey = BEN | Ceylon = LKA | Swaziland = SWZ | Macedonia = MKD
  Turkey = TUR | Cape Verde = CPV | East Timor = TLS | Rhodesia = ZWE | Southern Rhodesia = ZWE | Northern Rhodesia = ZMB
  Kampuchea = KHM | Khmer Republic = KHM | Gold Coast = GHA | Bechuanaland = BWA | Basutoland = LSO | Nyasaland = MWI
  British Honduras = BLZ | New Hebrides = VUT | Western Samoa = WSM | South West Africa = NAM | East Pakistan = BGD
  Persia = IRN | Siam = THA | Byelorussia = BLR | Malaya = MYS | Trucial States = ARE | French Sudan = MLI
  East Germany = DEU | West Germany = DEU | GDR = DEU | G.D.R. = DEU | Yugoslavia = BIH | Czechoslovakia = CZE | USSR = ARM
  U.S.S.R. = ARM | Soviet Union = ARM | South Yemen = YEM | North Yemen = YEM | North Vietnam = VNM | Tanganyika = TZA
  Serbia and Montenegro = MNE | United Arab Republic = EGY | Ruanda-Urundi = BDI | Netherlands Antilles = NLD
  Panama Canal Zone = PAN | Sikkim = IND | Surinam = SUR | Spanish Sahara = territory-ESH
  People's Democratic Republic of Yemen = YEM | West Indies Federation = ATG | C.S.S.R. = CZE | Congo-Léopoldville = COD

  Territories and parts of states
  Taiwan = territory-TWN | Hong Kong = territory-HKG | Macao = territory-MAC | Macau = territory-MAC | Åland = territory-ALA
  Aland = territory-ALA | Aaland = territory-ALA | Greenland = territory-GRL | Puerto Rico = territory-PRI | Guam = territory-GUM
  Bermuda = territory-BMU | Faroe Islands = territory-FRO | faroes = territory-FRO | New Caledonia = territory-NCL
  French Polynesia = territory-PYF | Western Sahara = territory-ESH | Falkland Islands = territory-FLK
  Malvinas = territory-FLK | Falklands = territory-FLK | Antarctica = territory-ATA | American Samoa = territory-ASM
  Curacao = territory-CUW | Aruba = territory-ABW | Jersey = territory-JEY | Isle of Man = territory-IMN
  St Helena = territory-SHN | Saint Helena = territory-SHN | U.S. Virgin Islands = territory-VIR
  British Virgin Islands = territory-VGB | Réunion = part-FRA-Réunion | Reunion = part-FRA-Réunion
  Guadeloupe = part-FRA-Guadeloupe | Martinique = part-FRA-Martinique | French Guiana = part-FRA-French Guiana
  Mayotte = part-FRA-Mayotte | Gibraltar = part-GBR-Gibraltar | Scotland = part-GBR-Scotland | England = part-GBR-England
  Wales = part-GBR-Wales | Northern Ireland = part-GBR-Northern Ireland | Svalbard = part-NOR-Svalbard
  Canary Islands = part-ESP-Canary Islands | Bonaire = part-NLD-Bonaire | Tokelau = part-NZL-Tokelau
  Christmas Island = part-IOA-Christmas Island | Somaliland = part-SOM-Somaliland | Crimea = part-UKR-Crimea
  South Ossetia = part-GEO-South Ossetia | Transnistria = part-MDA-Transnistria | Chinese Taipei = territory-TWN
  Formosa = territory-TWN | 台湾 = territory-TWN | 台灣 = territory-TWN | West Bank and Gaza = PSE
  Gaza = part-PSE-Gaza | West Bank = part-PSE-West Bank | Dubai = part-ARE-Dubai | Zanzibar = part-TZA-Zanzibar
  Alaska = part-USA-Alaska | Hawaii = part-USA-Hawaii | Kurdistan = part-IRQ-Kurdistan Region
  Siberia = part-RUS-Siberia | Tasmania = part-AUS-Tasmania | Bali = part-IDN-Bali | Virginia = part-USA-Virginia
  Portuguese West Africa = AGO | Portuguese East Africa = MOZ

  Capitals and other seats
  Wellington = NZL | Canberra = AUS | Paris = FRA | London = GBR | Tokyo = JPN | Kabul = AFG | Ottawa = CAN | Dhaka = BGD
  Reykjavik = ISL | Sana'a = YEM | Sanaa = YEM | N'Djamena = TCD | ndjamena = TCD | Yaounde = CMR | Bogota = COL
  Brasilia = BRA | Washington = USA | Washington D.C. = USA | Kyiv = UKR | Pyongyang = PRK | Dodoma = TZA | Gitega = BDI
  Sucre = BOL | La Paz = BOL | The Hague = NLD | Cape Town = ZAF | Nuuk = territory-GRL | Jerusalem = ISR | Bandar = BRN
  Praha = CZE | Praga = CZE | Roma = ITA | La Haya = NLD | Kiew = UKR | Warszawa = POL | Varsovie = POL | Moscou = RUS | Москва = RUS
  Lisboa = PRT | Bruxelles = BEL | Le Caire = EGY | El Cairo = EGY | La Habana = CUB | Londres = GBR | København = DNK
  Beograd = SRB | București = ROU | Αθήνα = GRC | Mogadiscio = SOM | Laayoune = territory-ESH | El Aaiún = territory-ESH
  Port Louis = MUS | Ulaanbaatar = MNG | Nuku'alofa = TON
  Kiev = UKR | Astana = KAZ | Nur-Sultan = KAZ | Rangoon = MMR | Yangon = MMR | Bonn = DEU | Putrajaya = MYS

  Regions and continents
  Dakar = region-dakar | Nairobi = region-nairobi | Bangkok = region-bangkok | Vienna = region-vienna | Cairo = region-cairo
  Brussels = region-brussels | San José = region-san-jose | San Jose = region-san-jose | Pretoria = region-pretoria
  Buenos Aires = region-buenos-aires | Middle East = region-cairo | Southern Africa = region-pretoria
  MENA = region-cairo | Southeast Asia = region-bangkok | South-East Asia = region-bangkok | South Asia = region-bangkok
  East Asia = region-bangkok | Central Asia = region-vienna | West Africa = region-dakar | East Africa = region-nairobi
  North Africa = region-cairo | Latin America = region-americas | Caribbean = region-san-jose
  Sub-Saharan Africa = region-africa
  Horn of Africa = region-nairobi | South America = region-buenos-aires | Africa = region-africa | Asia = region-asia
  Europe = region-europe | Oceania = region-oceania | Regional office Dakar = region-dakar

  Work
  counter-trafficking = activity-counter-trafficking | counter trafficking = activity-counter-trafficking
  resettlement = activity-resettlement | forced migration = area-forced | regulating = area-regulating
  human trafficking = activity-counter-trafficking | trafficking in persons = activity-counter-trafficking
  refugees = area-forced | refugee = area-forced | asylum = area-forced | displaced persons = area-forced
  shelter = activity-emergency | human rights = activity-rights | family reunification = activity-processing
  labor migration = activity-labour | AVRR = activity-return | passports = activity-border
  emergency = activity-emergency | migration health = theme-health

  Offices
  headquarters = office-hq-geneva | Geneva = office-hq-geneva | Istanbul = office-tur-istanbul | Herat = office-afg-herat

  Slips of the hand
  germny = DEU | Gremany = DEU | Germanny = DEU | Untied Kingdom = GBR | Swtizerland = CHE | Philipines = PHL | Phillipines = PHL
  Kazachstan = KAZ | Tajikstan = TJK | Equador = ECU | Austrilia = AUS | Australa = AUS | Nigerai = NGA
  Sierra Leonne = SLE | Guatamala = GTM | Honduars = HND | Ethopia = ETH | Zimbabwae = ZWE | Mozambiqe = MOZ | Camerooon = CMR
  Irak = IRQ | Irann = IRN | Malwai = MWI | Dominca = DMA | Greenlnad = territory-GRL | Tiawan = territory-TWN
  Lybia = LBY | Syira = SYR | Isreal = ISR | Uzbekstan = UZB | Tadjikstan = TJK | Azerbajan = AZE | Kyrgistan = KGZ
  Saudi Arbia = SAU | South Afrca = ZAF | Sri Lnka = LKA | New Zeland = NZL | Venezual = VEN | Argentinia = ARG | Hungry = HUN
  Welington = NZL | Yugoslvaia = BIH | Afganistan = AFG | Lichtenstein = LIE | Morroco = MAR | Singapor = SGP | Venezuala = VEN
`;

const GERMAN = `
  Own names and beginnings of them
  Deutschland = DEU | deutsch = DEU | Österreich = AUT | Osterreich = AUT | Oesterreich = AUT | Schweiz = CHE | Türkei = TUR
  Tuerkei = TUR | Ägypten = EGY | Aegypten = EGY | Agypten = EGY | Südafrika = ZAF | Suedafrika = ZAF | Südkorea = KOR
  Nordkorea = PRK | Island = ISL | Irland = IRL | Niger = NER | Nigeria = NGA | Iran = IRN | Irak = IRQ | Kongo = COG
  Demokratische Republik Kongo = COD | Kongo, Demokratische Republik = COD | Vereinigtes Königreich = GBR | Elfenb = CIV
  Vereinigte Staaten = USA | Saudi-Arabien = SAU | Saudi Arabien = SAU | Sankt Lucia = LCA | St. Lucia = LCA | Palästina = PSE
  Trinidad und Tobago = TTO | Trinidad Tobago = TTO | Heiliger Stuhl = VAT | Marshallinseln = MHL | Salomoninseln = SLB | Kosovo = XKX

  Other names, abbreviations, codes
  GB = GBR | UK = GBR | Großbritannien = GBR | Grossbritannien = GBR | USA = USA | U.S.A. = USA | US = USA | Amerika = region-americas
  VAE = ARE | V.A.E. = ARE | Emirate = ARE | BRD = DEU | DVRK = PRK | Elfenbeinküste = CIV | Holland = NLD
  Weißrussland = BLR | Weissrussland = BLR | Vatikan = VAT | Bosnien = BIH | Moldau = MDA | Kapverden = CPV | Kirgistan = KGZ
  Volksrepublik China = CHN | DR Kongo = COD | Tschechische Republik = CZE | Russische Föderation = RUS | Germany = DEU


  Names shortened, turned round, with brackets
  Rep. Korea = KOR | V.R. China = CHN | China, Volksrepublik = CHN | Rep. Kongo = COG | Dem. Rep. Kongo = COD
  Kongo (Demokratische Republik) = COD | Bosnien u. Herzegowina = BIH | Ver. Arab. Emirate = ARE | Verein. Königreich = GBR
  Myanmar (Birma) = MMR | Tschechien (Tschechische Republik) = CZE

  Names of other places, and words, one or two letters from a name that is here
  UN = nothing | EU = region-brussels | Mailand = nothing | Elsass = nothing | Tahiti = nothing

  Former names, and states that are no more
  Birma = MMR | Burma = MMR | Obervolta = BFA | Swasiland = SWZ | Mazedonien = MKD | Osttimor = TLS | Kap Verde = CPV
  Jugoslawien = BIH | Sowjetunion = ARM | UdSSR = ARM | DDR = DEU | D.D.R. = DEU | Tschechoslowakei = SVK | Südjemen = YEM
  Rhodesien = ZWE | Goldküste = GHA | Persien = IRN | Abessinien = ETH | Niederländische Antillen = NLD
  Nordjemen = YEM | Arabische Republik Jemen = YEM | Kongo-Léopoldville = COD | Betschuanaland = BWA | Westindische Föderation = ATG

  Territories and parts of states
  Taiwan = territory-TWN | Hongkong = territory-HKG | Hong Kong = territory-HKG | Grönland = territory-GRL
  Groenland = territory-GRL | Färöer = territory-FRO | Åland = territory-ALA | Westsahara = territory-ESH
  Neukaledonien = territory-NCL | Antarktis = territory-ATA | Schottland = part-GBR-Schottland
  Französisch-Guayana = part-FRA-Französisch-Guayana | Kanarische Inseln = part-ESP-Kanarische Inseln
  Bayern = part-DEU-Bayern | Sibirien = part-RUS-Sibirien | Tasmanien = part-AUS-Tasmanien
  Gazastreifen = part-PSE-Gazastreifen | Krim = part-UKR-Krim | Spitzbergen = part-NOR-Spitzbergen

  Capitals
  Wellington = NZL | Peking = CHN | Neu-Delhi = IND | Neu Delhi = IND | Moskau = RUS | Rom = ITA | Athen = GRC | Lissabon = PRT
  Kopenhagen = DNK | Tiflis = GEO | Eriwan = ARM | Havanna = CUB | Kyjiw = UKR | Taipeh = territory-TWN | Den Haag = NLD
  Kiew = UKR | Kischinau = MDA | Aschgabat = TKM | Damaskus = SYR | Maskat = OMN | Kapstadt = ZAF

  Regions, continents, work, offices
  Wien = region-vienna | Kairo = region-cairo | Brüssel = region-brussels | Bruessel = region-brussels | Afrika = region-africa
  Westafrika = region-dakar | Ostafrika = region-nairobi | Nordafrika = region-cairo | Südliches Afrika = region-pretoria
  Südostasien = region-bangkok | Südasien = region-bangkok | Ostasien = region-bangkok | Zentralasien = region-vienna
  Nahost = region-cairo | MENA = region-cairo | Balkan = region-vienna | Osteuropa = region-vienna | Karibik = region-san-jose
  Mittelamerika = region-san-jose | Lateinamerika = region-americas | Südamerika = region-buenos-aires
  Naher Osten = region-cairo | Europa = region-europe | Menschenhandel = activity-counter-trafficking
  Flüchtlinge = area-forced | Flucht = area-forced | Asyl = area-forced | Grenze = activity-border | Visa = activity-border
  Binnenvertriebene = activity-emergency | Menschenrechte = activity-rights | Familiennachzug = activity-processing
  Neuansiedlung = activity-resettlement | Erzwungener Migration = area-forced | Genf = office-hq-geneva

  Slips of the hand
  Lybien = LBY | Östereich = AUT | Frankriech = FRA | Deutshland = DEU | Phillipinen = PHL | Kasachtsan = KAZ | Schwiez = CHE
  Portual = PRT | Deutchland = DEU | Italein = ITA | Türkai = TUR | Simbawe = ZWE | Äthopien = ETH | Grönlnad = territory-GRL
`;

export interface Query {
  lang: Lang;
  typed: string;
  /** The key of the right first hit; null where nothing is right. */
  first: string | null;
}

function read(lang: Lang, text: string): Query[] {
  return text
    .split(/[\n|]/)
    .map((part) => part.split(' = '))
    .flatMap(([typed, first]) =>
      typed !== undefined && first !== undefined
        ? [{ lang, typed: typed.trim(), first: first.trim() === 'nothing' ? null : first.trim() }]
        : [],
    );
}

export const QUERIES: readonly Query[] = [...read('en', ENGLISH), ...read('de', GERMAN)];
