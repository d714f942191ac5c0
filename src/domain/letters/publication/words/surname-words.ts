// Common words that are surnames too; written small they are the word.
/** Plain lower case. */
export const SURNAME_WORDS: ReadonlySet<string> = new Set(
  `archer arena armada arroyo hidalgo arrow ash badger bailey baker ball bang banks barber barker baron barrio bass bates bay
  beach beadle bean beard beaver beck beers belcher bell bellow berg berry bills bing birch bird bishop black
  blank bliss block blocker bloom bolt bond bonds bone book booth borders bounds bowers bowler bowling bowman
  brandy bravo bray brewer bridge bridges brie bright brink brock brook brooks brothers brown browning buck bull
  bullock bunch bunny burl burn burns burr burrows busby bush butcher butler butts buzzard camp cannon cantor
  canyon carpenter carter carver case cash castle chamberlain chambers champagne chance chandler charlie chase
  chesterfield chow church clay clementine cliff cloud coats cobb coffin cole collier colt combs comer cook cooks
  coon cooper coral corn corral cotton court cousins cox coy crabtree craft crane craven creek crews crisp crocker
  croft crook cross crouch crow crowder curie curley curry curt cutler dale dame dang davenport day deal dean debs
  deer degas dew diamond dickens dill ding dish dobbin doe dole dollar dong dove dover downs drake draper driver
  drummer duke dukes dusty dyer dyke dykes eagle early east ed emir eve falcon fan fanny farmer farrow fay fence
  ferris ferry field fields finch fish fisher fisherman fitch flag fleet flint flood flower flowers foot ford
  forest forte fortune foster fountain fowler fox franks freeman french frost fry fuller funk gable gage gale
  gallant gamble garden gardener garland garner garnet garrison gates gay gentry gibbon gibbons gill glass glover
  gold golden goldsmith gong goodwill gore grace granger grant graves gray green griffin grimes grove grover
  groves gunner guru hacker hale hall hallmark ham hamlet hammer hand hardy hare harp hart harvest hatch hatcher
  havens hawk hawking hawks hay hays hazel head heard heath hedge hedges helm herring hicks hill hills hinds hoe
  hogan holiday holly hood hook hooker hooks hooper hoover hope horn horne house huff hull hunt hunter hurt imam
  irish ivory jade jenny jewel jobs jock johns joiner jolly joy judge justice kaiser key keys khan kinder king kip
  kitchen kite kitty knight knot kohl lacy ladd laird lake lamb lance land lane lang lark laud law leach leather
  lee lemon light lily little lively lobo loch lock lodge long looney lord love low lulu luster lynch mac mace
  mach mack madrigal major mantle mao maples marge marks marsh marshal martin mason may mayo mead meadows means
  meany medley meek mercer merchant mercy messer miles mill miller mills miner mist moat mock molly money monk
  moon moor moore morrow moss motley mount mountain mull mulligan muse myrtle nail neal nelson nettle nettles news
  newton nick night nightingale noble north nutt oakes olive orchard outlaw oxford pagan page pain painter palmer
  pan pandit pang paradise parish park parks parson parsons partridge pascal pat pate patty pavlova peacock pear
  pearl peck peek peel peoples pepper perch person peters pho pickle pierce pike pine pinto piper pitman pitt
  plant plumb plummer poe pole pollard polo ponce pond ponder pool pope popper porter post potter pound powder
  power powers prater price pride priest prince prior proctor proper pruitt puck purse queen quick quill raffles
  rain rains raj ram ramp rand rani ravel ray read reader rector redman reed reeves revere rice rich riddle rider
  rivers riviera roach road rob robin roche rock rod roe rogers rook root roper rose rouse rover rowe royal rucker
  rush rushing sage salmon salt sand sanders sands saran savage sawyer seal seals seaman sears self sellers senior
  sergeant sexton shah shanks sharp shaver shearer sheets sheikh shell shepherd shields shim shine ship shipman
  shoemaker shore short sibyl silver sims singer singleton slack slate slaughter sledge sleep sloan small smart
  smiley smith snickers snider snow sommer son song sparks sparrow spear spears speed spencer spicer spooner
  spring springer squires stack stall stamper stamps star stark starling starr steed steel steele stein sterling
  stern stetson steward stiles still stock stokes stone stoner storm stout strange street streeter stringer strong
  stubbs stump sultan summer summers sumner swain swallow swan sweet swift tailor tang tanner taylor teal temple
  terry thatcher thorn thrasher tile tiller tinker titus tong toro tower towers towns trainer trapper treasure
  tree trotter trout trump tuck tucker turner tut twain valentine vance vela villa vine virgin vogue waddle wade
  wagoner waldo walker wall waller walls wan ward warden ware warm warren wash waters watt watts weaver webb
  webber weeks wellington wells welsh west whale wheat wheeler white whitehead whittle wick wicker wild wilder
  wiles willy winkle winter winters wise withers wolf wood woodcock woodman woods woody wool worth worthy wren
  wright yard yates yen yip young younger yuan
  akers ames ashe ayers battle beasley biggs boggs burden cain capps carr chalk coe counts crumb dare darling dart
  derby dodge dolphin dow downing duff dunn ewing fagan farr faust feather fife forge fouts fulcher furlong gaunt gist
  goad goodman gosling greer groom grubbs guild gunn haggard harding hatchett haven hayes hazard heron hobbs holland
  hollow homer horner hound howe hubbard hurd hurst hyde irons jaggers kane keel keen kidd knapp lacey ledger lilley
  linn lusk lyons maiden mallard manley marlin masters meeks mooney moose mudd mule nance nations nix nunn oaks oates
  otter pace paine parrish peach penny petty pickett pillow pipes plume pray proud pryor pugh purdy rabbit ransom
  raven rhodes ripley rolls ross rowan rutter ryder saddler shirley skinner slater snell spence squire stafford stoker stroud
  sturdy suggs swann swords tabor tally teague todd tolliver trent tripp troy tubbs tully twig tyler usher vail
  vale vaughn vickers wakefield wand warner wayne weatherby weir welch whaley whistler whitman winkler wisdom
  wolfe woodruff wray yost`.split(/\s+/u),
);
