import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets, towns, places of care, insurers, administrators, offices of law, employers, suppliers and pharmacies, made up. */
export const fifteenthPlaces: PlaceSet = {
  streets: places(`
    N. Fresno Street; S. Chestnut Avenue; W. Shields Avenue; Wible Road; Niles Street; Panama Lane
    ; Thornton Road; N. El Dorado Street; S. Airport Way; Yosemite Boulevard; Lander Avenue; Geer Road; Prescott Road
    ; Monument Blvd.; Ygnacio Valley Road; Willow Pass Road; Mission Boulevard; Oak Grove Road; Decoto Road
    ; S. King Road; Meridian Avenue; Branham Lane; Saratoga Avenue; Portola Drive; Laurel Street; Ocean Street; N. Davis Road
    ; Los Osos Valley Road; Natividad Road; Abbott Street; Higuera Street; Grand Avenue; S. Bradley Road; E. Thompson Boulevard
    ; S. Oxnard Boulevard; Victory Blvd; Topanga Canyon Blvd; Sherman Way; La Brea Avenue; Edinger Avenue; Limonite Avenue
    ; Convoy Street; Hawthorne Blvd; Fletcher Parkway; Garfield Avenue; Power Inn Road; Bechelli Lane; Quail Covey Lane
    ; Brookhurst Street; Camino Encantado; Hummingbird Loop; N. 9th Street; Base Line Road; Mountain Avenue; Arrow Highway
    ; Orange Blossom Court; Highway 49; Avenue 12; Road 140; Old Toll Road; Mine Shaft Lane; Paseo Rancho Castilla
    ; Winding Brook Terrace; Monroe Street; Ross Avenue; Gravenstein Highway South; Trancas Street; Bidwell Street; Plaza Boulevard
    ; Marconi Avenue; Skyway; Stockton Boulevard; Auburn Folsom Road; Pleasant Valley Road; W. Charleston Road; Myrtle Avenue
    ; Quail Run Circle; E. Evelyn Avenue; Paseo del Prado; Calle de la Luna; Rancho Vista Way; Walnut Shade Drive; Kestrel Court; Sugarloaf Ridge Road
  `),
  towns: towns(`
    Foresthill/95631; Colfax/95713; Nevada City/95959; Truckee/96161; Quincy/95971; Portola/96122; Chester/96020; Live Oak/95953
    ; Biggs/95917; Durham/95938; Wheatland/95692; Winters/95694; Penn Valley/95946; Esparto/95627; Knights Landing/95645; Ripon/95366
    ; Isleton/95641; Walnut Grove/95690; Herald/95638; Atwater/95301; Hughson/95326; Waterford/95386; Hilmar/95324; Delhi/95315
    ; Le Grand/95333; Fowler/93625; Parlier/93648; Planada/95365; Biola/93606; Caruthers/93609; Riverdale/93656; San Joaquin/93660
    ; Tranquillity/93668; Laton/93242; Ivanhoe/93235; Pixley/93256; Tipton/93272; Richgrove/93261; Mojave/93501; Ducor/93218
    ; Springville/93265; Apple Valley/92307; Three Rivers/93271; Joshua Tree/92252; Buttonwillow/93206; Maricopa/93252; Mecca/92254
    ; Thermal/92274; Frazier Park/93225; Kernville/93238; Lake Isabella/93240; Ramona/92065; Rosamond/93560; Boron/93516; Bonita/91902
    ; Littlerock/93543; Acton/93510; Phelan/92371; Lucerne Valley/92356; Yucca Valley/92284; Thousand Palms/92276; Niland/92257
    ; Calipatria/92233; Heber/92249; Campo/91906; Buellton/93427; Alpine/91901; Gonzales/93926; Jamul/91935; Julian/92036
    ; Valley Center/92082; Bonsall/92003; Anza/92539; Homeland/92548; Winchester/92596; Mira Loma/91752; Maywood/90270
  `),
  facilities: places(`
    Santa Eulalia Community Hospital; Mount Lassen View Medical Center; Saint Cuthbert Hospital of Yolo County
    ; Santo Tomás Moro Medical Center; Owens Lake District Hospital; Casitas Valley Memorial Hospital; Dry Creek General Hospital
    ; Palo Corona Hospital; Grace Lutheran Hospital of the Desert; Temescal Canyon Medical Center; Blue Ridge Community Hospital
    ; Napa Bend Regional Hospital; Buena Esperanza Hospital; Mercy of the Pines Medical Center; Calaveras Springs Hospital
    ; University Medical Center of San Gorgonio; Imperial Dunes Healthcare District; Alisal Memorial Medical Center
    ; Good Steward Hospital; Veterans Regional Hospital of Paso Verde; Pajaro Bluffs Acute Rehabilitation Hospital
    ; Hillside Villa Nursing and Rehabilitation; Brookstone Post-Acute Care; Laurel Court Transitional Care
    ; The Willows at Dry Creek; Golden Hour Convalescent Center; Clínica Surco Verde; Clinica Nuestra Señora de la Luz
    ; Clinica Los Girasoles; Salud para Todos El Mezquite; Clinica Popular de Huntington; Casa de Salud Community Health Center
    ; Oak and Olive Family Medicine; Sycamore Glen Medical Group; Lake Isabel Medical Associates; First Street Medical Clinic
    ; Bluff Street Primary Care; Plumas Ridge Internal Medicine; Nguyen-Tran Family Clinic; Saechao Community Health Clinic
    ; WorkStrong Occupational Health; Steady Hands Industrial Medicine; Back2Job Occupational Clinic; Crosstown Industrial Medical Group
    ; US WorkMed of Carson; Farmworker Occupational Health Services; Tri-Cities Occupational Medical Center; Wharfside Industrial Clinic, Inc.
    ; Foghorn Urgent Care; Mesquite Urgent Care; Speedy Urgent Care of Turlock; All Hours Walk-In Clinic; Riverbend Immediate Care
    ; Redstone Orthopaedic Institute; Bighorn Orthopedic Medical Group; Joint Effort Orthopedics; Palisade Sports Medicine and Orthopaedics
    ; Vega Alta Orthopedic Specialists; Lindqvist Orthopaedic Clinic; The Shoulder and Elbow Center of Kern; Carpenter's Row Hand Surgery
    ; Delta Hand and Wrist Associates; Solano Bluffs Knee and Hip Institute; Step Ahead Podiatry; Sole Foot and Ankle Surgeons
    ; Vertebra West Spine Institute; Clear View Spine and Brain; Sierra Alta Neurosurgical Associates; Keystone Back and Neck Clinic
    ; Orange Grove Back Surgery Associates; Dendrite Neurology Medical Group; Conduction Point EMG; Peninsula Electrodiagnostic Services
    ; Lotus Pain Management; Marsh Wren Pain and Wellness; Interventional Pain Physicians of Yuba; Paincare Partners of Rialto
    ; Fresh Footing Functional Restoration; The Compass Program; Path Forward Pain Rehabilitation, LLC; Stillwater Pain Institute
    ; Madrone Surgery Center; Bayshore Park Ambulatory Surgery Center; Mission Gate Surgical Center; Surgery Center of Apple Orchard
    ; Cypress Bend Surgicenter, LP; Twin Rivers Outpatient Surgery; Valencia Hills Specialty Surgery Center; Laser and Scope Surgical Suites
    ; Skylight Open MRI; Polaris Diagnostic Imaging; Inland Radiology Partners; Sharp Image MRI of Selma; Crestline Advanced Imaging
    ; Citrus Belt Radiology; Mobile X-Ray of the Valley; Northlight Imaging Medical Group; Stand-Up MRI of Montclair
    ; Motion Works Physical Therapy; Blue Door Physical Therapy; Fulcrum Physical Therapy and Sports Rehab; Limber Limb PT
    ; Lakeshore Aquatic Therapy; Grip and Reach Hand Therapy; Castillo & Byrd Physical Therapy; Plumb Line Physical Therapy
    ; Red Lantern Acupuncture; Healing Crane Oriental Medicine; Meridian Gate Acupuncture Center; Bamboo Spring Acupuncture
    ; Straight and True Chiropractic; Bickerstaff Chiropractic; Vida Nueva Chiropractic and Rehab; Alvarado Spine Chiropractic, Inc.
    ; Lantern Psychological Group; Quiet Harbor Behavioral Health; Open Door Counseling Services; Bridgewater Neuropsychology
    ; Pinyon Psychiatric Associates; Hush Sleep Laboratory; Moonrise Sleep Disorders Center; Clearview Toxicology
    ; Sentry Drug Testing Laboratory; Western Assay Labs; Quartz Clinical Laboratories; Farmacia El Buen Vecino; Rexford Drug #7
    ; Plaza Pharmacy of Wasco; Botica Santo Niño; Precision Script Compounding Pharmacy; Homeward Mail Order Pharmacy; Ocean Avenue Drugs
    ; Pearl Dental Arts; Sight and Sound Eye Clinic; Valley Hearing and Balance; Ocotal Dermatology; Comforting Arms Home Health
    ; Sunset Trail Hospice and Home Care; Ironbridge Work Hardening Center; Mission Bell Wound Clinic
  `),
  firms: places(`
    Pacific Keystone Insurance Company; Sierra Employers Mutual; Argonne Western Casualty; Bear Flag Indemnity Company
    ; Grizzly Peak Fidelity Insurance Company; Republic Coast Assurance; National Orchard Fire Insurance; Continental Bay Casualty
    ; Old Colony Western Insurance; Evergreen State and Pacific Insurance; Merchants Valley Insurance Exchange; Truckee Casualty Group
    ; Beacon Hill Workers' Compensation Insurance; Everhart Insurance Company; Builders Guild Indemnity; Patriot Pacific Surety
    ; Vintners Mutual Insurance; Crestmark Insurance Company of the West; Sterling Oak Insurance; Unity Employers Insurance
    ; Cascadia Claims Service; Lodestar Third Party Administrators; Hometown Claims Management, Inc.; Pinecrest Adjusters
    ; Rivergate Risk Services; Tidewater Claims Administration; School Districts Insurance Authority of the Foothills
    ; Tule Cities Risk Authority; Special Districts Workers' Compensation Pool; Fairway Claims Group; Alliant Oak Adjusting
    ; Crown Point Risk Management; Keypoint TPA; Bluebonnet Claims; Hospital Employers Self-Insured Group; Growers Self-Insurance Trust
    ; Benchmark Utilization Management; Sound Decision UR; Candor Medical Review; Equipoise Review Organization; Second Look Peer Review
    ; MedStandard Utilization Review, LLC; Physician Panel Services; Northstar Managed Care; Rightcourse Medical Management
    ; FairFee Bill Review; Audit Rock Medical Bill Auditing; Handrail Case Management; Cardinal Nurse Consultants
    ; Broadleaf Provider Network; Compass West MPN
    ; Pantoja and Frías Law Offices; Boghosian Legal Group; Abercrombie, Story & Friend, LLP; Herlinda Saldívar, Attorney at Law
    ; Truong & Quach, APC; Verduzco Injury Lawyers; Hollingsworth Mackintosh LLP; O'Shaughnessy Early & Winter
    ; The Fair Work Law Center; Working People's Law Office; Threadgill Defense Group; Grewal, Noh & Associates
    ; Ravenscroft Culpepper, A Law Corporation; Yarbrough and Bone, Attorneys at Law; Golestani Law, PC; Stubblefield Seo LLP
    ; Rapid Record Copy Service; Paper Trail Document Services; Silverline Photocopy; Black Ink Legal Services
    ; Statewide Subpoena and Copy; Magpie Records Retrieval; Capitol Attorney Service; Owl Deposition Reporters
    ; Palabra Justa Interpreting; Bridge of Words Language Services; Two Tongues Interpreters; Voz Clara Interpreters, Inc.
    ; Mabuhay Language Services; Silk Road Translations; Door to Doctor Transportation; SafeSeat Medical Transport
    ; Blue Van Transit Services; Long Lens Investigations; Sandstone Investigative Group; Clear Proof Surveillance
    ; Wellspring Medical Equipment; Iron Hand Orthotics; BraceWorks DME; Arctic Wrap Therapies; Nerve Path Stimulation, Inc.
    ; Valley Limb and Brace; Homestead Medical Supply; Good Stride Prosthetics; ReliefWave Electrotherapy; Ramp and Rail Home Modifications
    ; Bright Road Vocational Services; Crossroads Job Placement; Second Career Vocational Experts; WorkFit Ergonomics
    ; Sandoval Farms; Twin Creeks Packing House; Prune Ridge Fruit Company; Tres Hermanas Vineyards; Golden Row Lettuce Growers
    ; Kern Delta Carrots; Pistachio Kings, Inc.; West Slough Rice Dryers; Delta Pear Growers Cooperative; Homen Dairy
    ; Avila Bros. Dairy; Campo Verde Labor Contracting; Cosecha Farm Labor, LLC; Sutter Bypass Tomatoes; Lone Oak Nursery
    ; White Feather Poultry; Carnes Selectas El Toro; Panadería Pan de Vida; Old Wharf Seafood Processing; Silver Spoon Frozen Foods
    ; Gold Rush Snack Company; Mother Lode Brewing; Redwood Creek Lumber; Trinity Sawmill; Cat's Paw Shoe Company; Lark Garment Finishing
    ; Soo's Cutting Service; Bay Thread and Textile; Pacific Forge and Machine; Orbit Precision Castings; Skyhook Aviation Services
    ; Chrome Masters Plating; Harbor Gate Shipyard; Anvil Welding; Lodestone Tool Company; Pinnacle Glass and Mirror
    ; Big Sky Framing; Hardrock Paving; Adobe Tile and Stone; Level Best Construction; Rain or Shine Roofing; Hot Wire Electric
    ; Bluewater Pool Service; Sure Flow Plumbing; Nwosu Painting Contractors; Four Seasons Landscape Maintenance; Timberline Tree Experts
    ; Longhaul Freight Lines; Portside Container Transport; Two Guys and a Truck Movers; Sundown Parcel Service; Greyline Charter Bus
    ; Magenta Taxi; Airfield Shuttle Company; Value Barn Supermarkets; La Cosecha Mercado; Seven Days Market; Family Bargain Stores
    ; Nuts and Bolts Hardware; Bed and Beyond Dreams Furniture; Wheel World Tires; Half Fender Auto Recyclers; Lucky Clover Casino
    ; Three Feathers Gaming Resort; Hotel Alondra; Seabreeze Motor Inn; Bluff House Lodge; El Rincón Taquería; Jade Wok Kitchens
    ; Fry Daddy's Chicken; Slice of Napoli Pizza; Mr. Donut Hole; Cinema Grande Theaters; Wild River Water Park; Iron Temple Gym
    ; Live Oak Glen Unified School District; Vista Roble Elementary School District; Bear Mountain Joint Union High School District
    ; Palo Prieto Community College District; Santa Brisa Charter Academy; City of Monte Robles; City of Puerto Claro; Town of Quail Springs
    ; County of Alta Sierra; Alta Sierra County Office of Education; Puerto Claro Police Department; Monte Robles Fire Department
    ; Upper Feather Water District; Dry Slough Reclamation District; Harbor Commission of Puerto Claro; Gold Line Transit District
    ; Department of Rural Roads; State Hospital at Monte Robles; Alta Sierra County Department of Social Services
    ; Sparkle Janitorial Services; Midnight Building Maintenance; Ironclad Protective Services; Watchful Eye Security
    ; Ready Hands Staffing; Day One Temporary Help; Workforce Bridge PEO, Inc.; Nextstep Employment Agency; Loving Hearts Caregivers
    ; Golden Age Home Helpers; Rainbow Steps Child Care; Happy Tails Kennels; Crisp Linen Service; Bubble Up Coin Laundry
    ; Second Life Recycling; Clean Sweep Waste Systems; Hello Center Telemarketing; Cloud Nine Software; Quasar Chip Works
    ; Bank of the Foothills; Teachers and Growers Credit Union; Print and Press Company; Good News Community Church; Habitat Builders of Yolo
  `),
  domains: places(`
    santaeulaliahospital.org; redstoneortho.com; bighornorthopedic.com; lotuspainmgmt.com; marshwrenpain.net
    ; skylightopenmri.com; motionworkspt.com; redlanternacu.com; lanternpsych.com; clearviewtox.com; farmaciabuenvecino.com
    ; workstrongoccmed.com; foghornurgentcare.com; cascadiaclaims.com; lodestartpa.com; rivergaterisk.com
    ; pacifickeystoneins.com; bearflagindemnity.com; sounddecisionur.com; candormedreview.com; equipoisereview.net
    ; boghosianlegal.com; truongquach.com; hollingsworthmackintosh.com; rapidrecordcopy.net; magpierecords.com
    ; palabrajusta.com; wellspringmedequip.com; longhaulfreightlines.com; valuebarn.com; cityofmonterobles.gov; vistaroble.k12.ca.us
    ; readyhandsstaffing.com; madronesurgery.org
  `),
};
