// What firms, bodies and places of care are called at the end of their names.
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Words that end the name of a firm or body and seldom end a phrase of medicine; plain lower case. */
export const FIRM_KINDS = words(`
  insurance indemnity casualty assurance mutual underwriters adjusters administrators reinsurance surety
  firm attorneys law lawyers abogados associates partners partnership holdings ventures group companies company corporation corp inc incorporated llc llp lp ltd apc pc enterprises industries international worldwide conglomerate
  staffing personnel recruiters temps employment logistics distribution distributors distributing trucking freight lines freightways hauling movers moving drayage express courier couriers delivery shipping stevedoring maritime cargo towing transit transport transportation airlines airways aviation rail railway railroad
  construction builders contractors contracting developers homes roofing plumbing electric electrical drywall plaster plastering painting concrete masonry paving demolition excavating excavation grading flooring tile glazing glass welding steel ironworks metals foundry fabrication fabricators fabricating machining machine tooling manufacturing products plastics rubber chemicals paper packaging lumber millwork cabinets cabinetry carpentry scaffolding insulation hvac heating landscaping landscape gardening nursery nurseries growers orchards groves ranch ranches farms farming dairy creamery vineyards winery wines cellars brewery brewing distillery packing packers packinghouse produce berry berries citrus poultry meats seafood seafoods fisheries foods provisions bakery bakeries baking tortilleria panaderia carnicería carniceria taqueria tacos pizzeria pizza grill cantina bistro cafe diner eatery restaurant restaurants kitchen kitchens catering caterers buffet steakhouse barbecue bbq burgers donuts coffee tavern pub brewpub bar lounge saloon
  hotel hotels motel inn suites lodge resort resorts casino casinos spa club clubs gym fitness golf theaters theatres cinemas studios pictures entertainment productions records music museum zoo aquarium park parks
  market markets supermarket supermarkets mercado grocers grocery groceries foodservice store stores outlet outlets mart bodega bazaar boutique emporium depot warehouse warehousing storage wholesalers wholesale imports exports trading traders supply supplies hardware appliances furniture furnishings mattress apparel clothing garments fashions fashion textiles sewing uniforms linen linens laundry launderers cleaners upholstery jewelers jewelry florist florists toys
  janitorial custodial maintenance sanitation disposal recycling salvage waste environmental pest exterminators security protection patrol investigations investigators detectives surveillance alarm locksmiths
  motors automotive auto autos collision towing tires tire transmissions bodyworks carwash dealership chevrolet toyota honda nissan trailers tractors equipment rentals leasing
  aerospace avionics electronics semiconductor semiconductors technologies technology systems software solutions networks network communications telecom wireless media publishing press printing graphics advertising marketing consulting consultants advisors realty properties apartments management mortgage bank banking credit financial capital investments
  prison prisons penitentiary jail probation corrections
  reporters reporting billing copy copying subpoena interpreting interpreters translations translators audit auditors review reviews reviewers
  district districts county city township municipality authority agency bureau commission council department dept office schools school academy college colleges university preschool daycare usd unified elementary jpa pool cooperative coop union local association federation fund trust foundation diocese parish church temple ministries charities
  tpa ur cms casino bros caregivers homecare peo
  charters cinema cinemas commissary rancheria pallets hatchery cannery canning bottling confections chocolates
  doughnuts delicatessen brewhouse paratransit shipyard shipyards drydock boats yachts dismantling wrecking shredding
  limousine limousines taxi shuttles countertops millworks woodworks woodworking ginning dehydrators hulling bottlers
  arborists florals greenhouses montessori speedway raceway stadium arena playhouse symphony opera orchestra monastery
  convent synagogue mosque foodbank charter tribe meat eggs grain feed seed turf sod nuts almonds cattle livestock
  candy chocolate deli sushi teriyaki juice yogurt bagels sandwiches crates containers corrugated pipeline drilling
  oilfield quarry gravel asphalt cement stucco framing fencing doors windows mattresses bedding drapery blinds carpets
  scrap relocation cabs shuttle coaches helicopters ferry marina marine gin irrigation flowers floral greenhouse
  mushrooms strawberries lettuce vegetables tomatoes melons grapes hay dairies stables bowling skating kindergarten
  tutoring seminary mission thrift pantry
  ramen roasters fishmongers bookstore karate yacht bodyshop detailing drycleaners embroidery pharmaceuticals biotech
  crane rigging anodizing guards alarms eyewear banquets weddings glassworks antiques auctions engineers surveyors
  architects boxing cruises travel tours barbers pawn waffles pancakes noodles butchers creameries refining refinery
  hydraulics fulfillment haulage shippers ranchers plywood dentists maids payroll analytics chicken fish pies bagel
  smoothies cakes gelato subs butcher comics cycles bikes mufflers radiators brakes locksmith cleaning alterations
  leather gifts candles crafts fabrics pottery loans escrow tattoo pilates crossfit liquor cider walnuts raisins
  garlic cotton timber molds gears valves hoses fasteners tools`);

/** Of those what a heading or a phrase of letters ends with as well: such a name needs a word nobody knows, or a place where a firm stands. */
export const DOUBTFUL_KINDS = words(`
  group law office department dept local billing review reviews management supply supplies equipment systems system solutions technologies technology products protection employment maintenance school schools city county union fund trust storage park bar grill club gym fitness spa records music paper glass rubber steel tile heating electrical electric express delivery transport transportation moving copy reporting association council commission agency authority bureau network networks communications consulting consultants press printing media marketing credit capital financial homes suites bank church temple college university academy market inn lounge company insulation machine machining welding painting gardening golf mattress furniture coffee pizza foods waste environmental international worldwide marketing advisors local ur cms audit laundry berry berries citrus meats poultry produce plaster concrete cargo rail auto tire tires trailers sewing linen clothing uniforms pool personnel security surveillance partnership partners associates office law insurance liability
  charter tribe meat eggs grain feed seed turf sod nuts almonds cattle livestock candy chocolate deli sushi teriyaki
  juice yogurt bagels sandwiches crates containers corrugated pipeline drilling oilfield quarry gravel asphalt cement
  stucco framing fencing doors windows mattresses bedding drapery blinds carpets scrap relocation cabs shuttle coaches
  helicopters ferry marina marine gin irrigation flowers floral greenhouse mushrooms strawberries lettuce vegetables
  tomatoes melons grapes hay dairies stables bowling skating kindergarten tutoring seminary mission thrift pantry`);

/** Words that end the name of a place of care, or stand in it. */
export const CARE_KINDS = words(`
  hospital hospitals infirmary sanatorium clinic clinics clinica clinical center centers centre ctr institute institutes surgicenter surgicentre asc surgery surgeons surgical microsurgery orthopedics orthopaedics orthopedic orthopaedic ortho spine joint joints hand foot ankle knee shoulder back pain radiology imaging mri diagnostics diagnostic neurodiagnostics electrodiagnostics dx laboratory laboratories lab labs toxicology pathology pharmacy pharmacies rx drug drugs apothecary chemists medical medicine med health healthcare care healthways wellness rehab rehabilitation therapy physiotherapy physio chiropractic acupuncture podiatry dermatology cardiology neurology neurosurgery psychiatry psychology psych psychological behavioral neurobehavioral counseling optometry ophthalmology audiology hearing dental dentistry orthodontics prosthetics orthotics bracing dme infusion dialysis hospice nursing convalescent ambulance memorial physicians specialists consultants evaluators restoration recovery sleep sports family practice urgent emergency trauma burn wound cancer heart kidney eye occupational industrial
  neuropsychology endoscopy anesthesiology gastroenterology urology oncology rheumatology hematology nephrology pulmonology otolaryngology homecare physiatry
  emg eeg psychotherapy bodywork compounding periodontics endodontics prosthodontics`);

const NO_TRADE = words(`
  foundation federation association union trust fund department office school schools college colleges university academy
  district districts county city municipality parish church museum zoo parks park library council commission bureau agency
  authority music records law attorneys press publishing reporting network networks medicine
`);

/** Those of trades alone: what such a firm is called at its beginning (`American`, `National`) makes no body of science or of the State of it. */
export const TRADE_KINDS: ReadonlySet<string> = new Set(
  [...FIRM_KINDS, 'supply', 'service', 'services', 'staffing'].filter(kind => !NO_TRADE.has(kind)),
);

/** Besides, what a house is called at its end where it stands in a line of its own; elsewhere these words are of other things. */
export const LINE_KINDS = words(`
  service control controls retrieval recovery living makers maker works barn inn house shop shops factory plant mill mills sawmill yard yards market corner place plaza palace garden gardens
  finishing plating coating coatings castings forge stamping molding components parts instruments devices systems mechanical refrigeration ventilation fence fencing doors windows blinds carpet carpets cabinets signs lighting
  brick stone granite marble cement aggregates asphalt quarry mining minerals drilling petroleum oil gas energy power solar utilities
  parcel cab taxi limousine shuttle storage order mail press news radio television theater theatre theme
  prison jail penitentiary courthouse library hospital manor villa pavilion terrace village residence residences home homes hospice daycare preschool academy
  practice care medicine therapy arts group team staff crew brothers sons kids pets grooming veterinary kennels stables
  images testing parking pallet pallets aids massage claims comp repair repairs labor framing truck
  vegetable berry tomato grape citrus avocado strawberry lettuce produce poultry egg
  salon barber barbershop beauty nails jeweler tailor tailors shoes optical lenses vision
`);
