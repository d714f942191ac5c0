const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that are surnames or given names too, but that letters like these write with a capital as words. Plain lower case. */
export const WORDS_FIRST = words(`
  mark autumn faith son judge court sharp post self walker black blank block bone brown burn carpenter case chance cook cross day deal
  driver early east field foot green hand head heard hope house hurt june key kitchen law light little long low major
  may means miles money night north page pain park person plant power price prior proper quick read rice road root short
  silver sleep small spring still stone street strong summer trainer wall warm weeks west white will wood young reed that this these those her his him she they them their then than with from what when who were been have will would not and the for are
`);

/** Words of letters like these that a dictionary of English writes with a capital, of two letters, or not at all. Plain lower case. */
export const BESIDE_ENGLISH = words(`
  a am an as at by do et go he hi i if in is it me my no of on or so to up us we x cr lic acc acct re un ex bi tri op jr sr ms
  dr drs mr mrs mx md dra sra srta phd psyd msn bsn fnp abd pre intra electro amongst centre qi parasthesia
  january february march april june july august september october november december jan feb apr jul aug sep sept oct nov
  dec monday tuesday wednesday thursday friday saturday sunday mon tue thu fri christmas easter halloween ramadan hanukkah passover diwali kwanzaa nowruz
  alabama alaska arizona arkansas california calif colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada hampshire carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
  washington wisconsin wyoming columbia york atlantic mediterranean
  american english spanish chinese tagalog vietnamese korean hispanic caucasian african asian european german italian
  russian japanese greek swedish swiss turkish persian arabic hebrew latin lengua hmong mandarin cantonese punjabi portuguese tagalog ilocano cambodian laotian mixtec mixteco zapotec zapoteco triqui nahuatl purepecha ukrainian gujarati samoan tongan amharic burmese nepali bengali norwegian danish finnish
  bil rx tox dx appt meds appts http https www html medlineplus webmd emedicine wikipedia pdf transmittals fahrenheit
  muslim sikh mormon buddhist hindu jewish christian catholic protestant baptist methodist lutheran pentecostal evangelical adventist quaker amish jain
  maximus presley imr romberg nsaids iontophoresis physiatrist diplomate diplomates licensure
  payor enrollee obligor lienholder declarant affiant circulator compensable noncompliant reinjure
  healthcare medi cal busser drywaller farmworker nailgun deadlift handgrip kneeler kinesthetic misalign pushup backpain bedrest beltline
  bloodwork axe seatbelt rearview bandana chaperone donut duffel foosball imposter inkjet jetlag keychain lightbulb
  hegu hoku neiguan quchi zusanli sanyinjiao taichong fengchi jianjing yanglingquan weizhong kunlun shenmen baihui yintang lieque waiguan houxi dazhui mingmen shenshu gua sha
  lockdown racquet rubberband sweepstake
`);
