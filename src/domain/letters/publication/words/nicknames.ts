// Short and familiar forms of given names, as charts write them for the name of the application.
const TABLE = `abraham abe; albert al bert bertie; alberto beto; alejandra ale sandra; alejandro alex ale; alexander alex al xander sandy; alexandra alex sandra sandy lexi; alfonso poncho;
alfred al fred freddie; alfredo fredo; alice ali; amanda mandy; andrea andie; andrew andy drew; angela angie; angelica angie; anna annie ann; anne annie ann; anthony tony; antonio tony tono; antonia toni; armando mando;
arthur art artie; barbara barb barbie babs; beatrice bea trixie; beatriz bea betty; benjamin ben benny benji; bernadette bernie; bernard bernie; beverly bev; bradley brad; calvin cal; cameron cam; candace candy; carlos carlitos;
carolyn carrie; caroline carrie; caterina cathy; catherine cathy cat kate katie kay; cecilia ceci; charles charlie chuck chas; charlotte lottie; christian chris; christina chris tina chrissy; christine chris chrissy tina; christopher chris topher kit;
cynthia cindy; clifford cliff; clinton clint; consuelo chelo; cristina cris; curtis curt; daniel dan danny; daniela dani; david dave davey; deborah deb debbie; dolores lola; dominic dom nick; donald don donnie; dorothy dot dottie; douglas doug;
edgar ed; edmund ed eddie; eduardo eddie lalo; edward ed eddie ted ned; edwin ed eddie; eleanor ellie nell nora; elena nena; elizabeth liz beth betty eliza betsy lizzie libby; emily em; enrique kike quique; ernesto neto; esperanza lancha; eugene gene;
evelyn evie; felicia lisha; fernando nando; florence flo; frances fran frankie; francisco paco pancho frank; francis frank; franklin frank; frederick fred freddie rick; gabriel gabe; gabriela gaby; gerald gerry jerry; gerardo jerry; gilbert gil bert; gilberto beto;
gloria glo; graciela chela; gregory greg; griselda gris; guadalupe lupe lupita; guillermo memo; gustavo gus; harold hal harry; henry hank harry; herbert herb; heriberto beto; howard howie; humberto beto; ignacio nacho; isabel isa bel; isabella bella izzy; jacob jake;
jacqueline jackie; james jim jimmy jamie; janice jan; jeffrey jeff; jennifer jen jenny; jessica jess jessie; jesus chuy; joan joanie; joaquin quino; john jack johnny jon; jonathan jon jonny; jose pepe joe; josefina josie pepa; joseph joe joey; josephine jo josie;
joshua josh; judith judy; julia julie; kathleen kathy kate katie; kathryn kathy kate katie; katherine kathy kate katie kay; kenneth ken kenny; kimberly kim; kristen kris; kristina kris tina; lawrence larry; leonard len lenny leo; leonardo leo; leopoldo polo;
leslie les; leticia lety; lillian lily; lorenzo lencho; louis lou louie; lucia lucy; luis lucho; magdalena lena magda; manuel manny manolo; marcela chela; margaret maggie meg peg peggy marge; margarita rita mago; maria mary mia; maria marie; mario mayo; marjorie marge;
marvin marv; matthew matt; maureen mo; maximilian max; melissa missy mel; michael mike mickey mick; michelle shelly; miguel mike; mildred millie; mitchell mitch; mohammed mo; mohamed mo; muhammad mo; monica moni; nancy nan; natalie nat; nathan nate; nathaniel nate nat;
nicholas nick nicky; nicole nikki; norman norm; octavio tavo; oliver ollie; pablo pablito; pamela pam; patricia pat patty trish tricia; patrick pat paddy; pedro perico; penelope penny; peter pete; philip phil; phillip phil; phyllis phyl; rachel rae; rafael rafa;
ramon moncho; randall randy; raymond ray; rebecca becky becca; reginald reggie reg; ricardo rick ricky; richard rick rich dick ricky; robert bob rob bobby robbie bert; roberta bobbie; roberto beto robert rob; rodney rod; rodolfo rudy fito; rodrigo rigo; rogelio roger;
ronald ron ronnie; rosario chayo rosie; rosa rosie; rosemary rosie rose; russell russ; salvador sal chava; samantha sam; samuel sam sammy; sandra sandy; santiago chago; sebastian seb bas; sergio checo; soledad chole; stanley stan; stephanie steph; stephen steve;
steven steve; stuart stu; susan sue susie suzy; suzanne sue suzy; sylvia syl; teresa tere terry tess; terence terry; theodora dora theo; theodore ted teddy theo; theresa terry tess; thomas tom tommy; timothy tim timmy; valerie val; vanessa nessa; veronica vero ronnie;
victor vic; victoria vicky tori; vincent vince vinny; vivian viv; walter walt wally; wendell wen; wilfredo willie; william will bill billy willie liam; zachary zach zack`;

const forms = new Map<string, string[]>();
for (const line of TABLE.split(/;\s*/u)) {
  const [name = '', ...short] = line.split(/\s+/u);
  forms.set(name, [...(forms.get(name) ?? []), ...short]);
}

/** Short forms of a given name in plain lower case; none where it has no usual ones. */
export function nicknamesOf(given: string): readonly string[] {
  return forms.get(given) ?? [];
}
