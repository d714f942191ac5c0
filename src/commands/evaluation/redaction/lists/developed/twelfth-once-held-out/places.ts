import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets, towns, places of care, insurers, administrators, reviewers, employers, offices of law and suppliers; the firms and places of care are made up. */
export const twelfthPlaces: PlaceSet = {
  streets: places(`
    Alameda Street; E. Olympic Blvd; W. Pico Blvd.; Sepulveda Boulevard; Ventura Blvd; N. Vermont Avenue; Figueroa Street
    ; S. Western Ave; Lankershim Boulevard; Van Nuys Blvd; Reseda Blvd.; Telegraph Road; Whittier Boulevard
    ; Imperial Highway; Artesia Blvd; E. Carson Street; Bellflower Boulevard; Harbor Boulevard; W. Chapman Avenue
    ; Tustin Avenue; Magnolia Avenue; Central Avenue; Haven Avenue; E. Highland Ave.; Mt. Vernon Avenue
    ; El Cajon Blvd; Mission Gorge Road; Broadway; H Street; Camino del Rio South; W. Shaw Avenue; N. Blackstone Avenue
    ; Ming Avenue; Truxtun Ave; Coffee Road; McHenry Avenue; Pacific Avenue; March Lane; Fulton Avenue
    ; Watt Avenue; Sunrise Boulevard; Florin Road; El Camino Real; The Alameda; Stevens Creek Blvd; Monterey Road
    ; Telegraph Avenue; San Pablo Ave; MacArthur Boulevard; Geary Blvd; Mission Street; 19th Avenue; Santa Rosa Avenue
    ; Redwood Highway; Hilltop Drive; Via Montaña; Calle Real; Paseo de las Palmas; Sycamore Court; Old River Lane
    ; County Road 22; Avenida del Sol
  `),
  towns: towns(`
    Los Angeles/90015; Van Nuys/91405; Pacoima/91331; Inglewood/90301; Compton/90220; Downey/90241; Norwalk/90650
    ; El Monte/91731; Pomona/91766; Glendale/91203; Burbank/91502; Long Beach/90805; Torrance/90501; Anaheim/92805
    ; Garden Grove/92840; Santa Ana/92701; Irvine/92618; Ontario/91761; San Bernardino/92408; Riverside/92507
    ; Moreno Valley/92553; Hemet/92543; Indio/92201; Victorville/92392; Chula Vista/91910; El Cajon/92020
    ; Escondido/92025; Oceanside/92054; El Centro/92243; Oxnard/93030; Santa Maria/93454; Salinas/93901
    ; Watsonville/95076; San Jose/95112; Hayward/94541; Oakland/94612; Richmond/94801; Concord/94520; Vallejo/94590
    ; San Francisco/94110; Daly City/94015; San Mateo/94401; Santa Rosa/95401; Napa/94558; Fairfield/94533
    ; Sacramento/95823; Elk Grove/95624; Roseville/95661; Yuba City/95991; Chico/95926; Redding/96002; Eureka/95501
    ; Stockton/95207; Modesto/95350; Turlock/95380; Merced/95340; Madera/93637; Fresno/93710; Visalia/93277
    ; Tulare/93274; Delano/93215; Bakersfield/93309; Lancaster/93534; Placerville/95667
  `),
  facilities: places(`
    Alta Mesa Community Hospital; Saint Brendan Hospital; St. Fidelis Medical Center; Mercy Ridge Hospital
    ; Valle Vista Regional Medical Center; Queen of the Missions Hospital; Holy Redeemer Medical Center of Tulare
    ; Rancho Encino Hospital; Mountain Gate Hospital; Desert Palms Regional Medical Center; Sierra Meadows Hospital
    ; Port Harbor General Hospital; Pajaro River Community Hospital; Twin Peaks District Hospital
    ; Good Hope Hospital of Long Beach; North Kern Memorial Hospital; East Bay Adventist Medical Center
    ; Memorial Hospital of Los Robles; San Anselmo Valley Medical Center; Children and Family Hospital of the Delta
    ; Santa Inez Rehabilitation Hospital; Casa Serena Skilled Nursing; Oak Terrace Convalescent Hospital
    ; Whispering Pines Care Center; Bayview Transitional Care; Camino Occupational Medicine; WorkFirst Medical Clinic
    ; ProWork Occupational Health; Industrial Care Medical Group; JobWell Urgent Care; Harbor Gateway Industrial Medicine
    ; Central Valley Occupational Clinic; Golden Hills Urgent Care; MedQuick Urgent Care Center; CityPoint Walk-In Clinic
    ; Pacific Arroyo Orthopaedic Group; South Valley Orthopedic Specialists; Orthopaedic Associates of the Sierra
    ; Inland Mesa Bone and Joint; Coastal Spine and Orthopedic Institute; Redwood Empire Spine Center
    ; California Center for Spine Restoration; Tri-Mesa Hand Surgery Associates; Peninsula Hand and Upper Extremity
    ; Buckeye Ridge Foot and Ankle; High Desert Podiatry Group; Monterey Peninsula Joint Replacement Institute
    ; Griffith Slope Sports Medicine; Marin Knee and Shoulder; Capitol Neurosurgical Associates; Bayfront Neurology
    ; Mission Trails Neurological Group; Golden Lupine Pain Specialists; Valley Pain Solutions; Comprehensive Pain Care of Ventura
    ; North State Interventional Pain; Pain Institute of the Inland Empire; Novara Pain & Wellness
    ; Advanced Pain Partners; Bridgeway Functional Restoration Program; New Horizons Pain Rehabilitation
    ; Channel Islands Surgical Center; Del Norte Surgery Center; Orchard Park Ambulatory Surgery; Wilshire Bluff Outpatient Surgery
    ; Sunset Cliffs Surgicenter; Specialty Surgery Center of Arcadia; Almond Tree Surgery Center, LLC; Premier Same Day Surgery
    ; OpenView Imaging; Pacific MRI of Gardena; Precision Diagnostic Imaging; Sunrise Radiology Medical Group
    ; Foxtail Open MRI; Clear Arroyo Radiology; Advanced Magnetic Imaging of Fresno; Bay Shoals Imaging Center; Star X-Ray & MRI
    ; Kinetic Edge Physical Therapy; Forward Stride Physical Therapy; Coast Range Physical Therapy; Select Motion Rehab
    ; Sanchez & Lim Physical Therapy; Nimble Hand Therapy; Eastside Aquatic Therapy; Lever & Joint PT
    ; Healing Lotus Acupuncture; Golden Needle Acupuncture Center; Oriental Wellness Clinic; Vo Chiropractic
    ; Atlas Family Chiropractic; Ghazarian Chiropractic, Inc.; Upright Chiropractic Center; Spinal Care of Covina
    ; Mindful Path Psychology; Westlake Behavioral Health; Center for Psychological Recovery; Serenity Counseling Group
    ; Clínica San Martín; Clinica Medica Sagrado Corazon; Centro Médico Olvera; Clinica Familiar del Valle
    ; Salud Para Todos Health Center; Bolsa Medical Clinic; Hye Medical Group; Hmong Family Health Center
    ; Hanmi Medical Clinic; Sampaguita Medical Group; Guru Nanak Family Clinic; Azores Family Medicine
    ; Old Millrace Pharmacy; Farmacia La Salud; Valley Compounding Pharmacy; Hillcrest Drugs; Sav-Well Pharmacy
    ; Barn & Country Pharmacy; Tri-Lakes Sleep Center; SleepWell Diagnostics; Pinnacle Clinical Laboratory
    ; NorCal Toxicology Lab; Summit Nerve Diagnostics; Kings Canyon Dental Group; Vista Lomas Eye Institute
    ; Bay Crest Vascular Specialists; Tall Sequoia Home Health; Angels of Mercy Home Care; Hearing Center of the Valley
  `),
  firms: places(`
    Golden Bear Mutual Insurance Company; Pacific Sierra Indemnity; Redstone Casualty Company; Western Pioneer Insurance Co.
    ; Harborline Insurance; Employers Alliance Insurance Group; Fidelity Crest Insurance Company; Sentinel West Casualty
    ; Northern Star Indemnity Company; AmeriTrust Casualty; Bayline Specialty Insurance; Mission Mutual
    ; Liberty Oak Insurance Company; Patriot Western Insurance; Commonwealth Pacific Insurance; Old Capital Insurance Co.
    ; TriState Compensation Fund; California Growers Mutual; Contractors' Assurance of California; ICX Insurance
    ; Meridian Claims Management; CorePoint Claims Services; York Hill Risk Services; Keystone Claims Administrators
    ; Broadmoor Services, Inc.; Athena Risk Management; Intrepid Claims; Tristone Claims Management, LLC
    ; Acclaim West Administrators; Hazelwood Administrators; Sedgemoor Claims Services; Corbel & Company
    ; Gallivan Bristow Services; Pegasus Risk Partners; Municipal Risk Pool of the Central Coast; Schools Risk Authority JPA
    ; Public Entity Self-Insurance Group; Helix Managed Care; EvalCare Utilization Review; Certus Review Services
    ; MedEval Review; Prime Peer Review, Inc.; Genoa Managed Care; UR Partners West; Concentric Review Organization
    ; Anchor Medical Review; ClaimSight Bill Review; Rubicon Review; Equinox Health Review; CompReview Solutions
    ; Sunfresh Packing Company; Del Campo Farms; Gomes Dairy; Silva Brothers Dairy; Three Rivers Vineyards
    ; Almond Valley Growers; Pacific Leaf Produce; Salinas Lettuce Cooperative; Bountiful Nursery, Inc.; Ranch Fresh Eggs
    ; Gonzalez Farm Labor; Blue Heron Winery; Valley Gold Raisin Co.; Castroville Cold Storage; West Coast Seafood Processors
    ; Ortega Roofing; Hartnell Construction, Inc.; Bay Rock Builders; Summit Framing; J & R Drywall; Precision Concrete Co.
    ; Martinez Landscaping; Green Thumb Tree Service; Delta Plumbing & Heating; Sparks Electric; Pacific Tile and Stone
    ; Ironworks of Oakland; Cal-Pacific Scaffolding; Sunstate Solar Installers; A-1 Demolition
    ; Redline Trucking; Tule Fog Transport; Harbor Drayage, LLC; Overland Freight Lines; Golden Strait Movers; Rapid Parcel
    ; Yellow Poppy Cab Company; Bay Commuter Transit District; Southland Airport Shuttle; Central Valley Bus Lines
    ; County of Sierra Vista; City of Las Palmas; Rio Verde Unified School District; Arroyo Seco Community College District
    ; Mesa Grande Water District; Department of Parks of Las Palmas; Valley State Hospital Employees; Sheriff's Office of Alta County
    ; Fresh Corner Markets; Super Ahorros Supermarket; FoodBarn; HomeCraft Warehouse; Dollar Plus Stores; Lucky Star Market
    ; Bargain Depot; Furniture Row West; PetTown; OfficeYard; Tienda La Michoacana; Golden Wok Restaurant
    ; El Rancho Grande Restaurants; Burger Junction; Pho 88 Kitchen; Sunrise Glaze Donuts; Seaside Grand Hotel; Poppy Rest Inn
    ; Blue Oasis Casino Resort; Starlight Catering, Inc.; Majestic Linen Supply; Crystal Clean Janitorial; ABC Building Maintenance
    ; Guardian Eagle Security; Labor Ready Now Staffing; PrimeRoster Temps; Choice Roster Personnel; PeopleBridge, Inc.
    ; Nova Semiconductor; Brightwave Electronics; AeroForm Industries; Pacific Plating Works; Valley Plastics, Inc.
    ; Sewright Apparel; Fashion Stitch Co.; Angel City Denim; Sierra Cabinets; Golden State Foundry; Reliable Auto Body
    ; Ace Tire & Brake; Sunset Lantern Studios; Home Helpers of Orange; Loving Hands In-Home Care; Bright Beginnings Preschool
    ; Law Offices of Barragan & Stein; Kessler, Ochoa & Pham, LLP; Ghanbari Law Group; Law Office of Ruben T. Salcedo
    ; Hargrove Whitley LLP; Feinman & Rosas; Mullins, Takeda & Braun; Castellanos Injury Law; Bay Workers' Law Center
    ; Quickscan Copy Service; Golden Records Retrieval; Subpoena Pros; MedCopy West, Inc.; Legal Photocopy of Sacramento
    ; Lingua Bridge Interpreting; Polyglot Services; Voces Interpreters, Inc.; Tri-Lingual Associates
    ; OrthoSupply West; MediQuip DME; Vital Motion Medical Supply; Bracewell Orthotics; ElectroRelief, Inc.
    ; RxDirect Mail Pharmacy; ScriptWell PBM; Bluebird Medical Transport; SureRide Transportation; Falcon Eye Investigations
    ; Vocational Pathways, Inc.; NurseLink Case Management; Coastline Structured Settlements; Frontline Billing Services
  `),
  domains: places(`
    altamesahospital.org; pacificarroyo-ortho.com; goldenbearmutual.com; meridianclaimsmgmt.com; evalcare-ur.com
    ; certusreview.com; ochoapham-law.com; ghanbarilaw.com; barraganstein.com; quickscancopy.net; linguabridge.us
    ; orthosupplywest.com; mediquipdme.com; sunfreshpacking.com; delcampofarms.com; redlinetruckingca.com
    ; co.sierravista.ca.us; rioverdeusd.k12.ca.us; freshcornermkts.com; seasidegrandhotel.com; valleypainsolutions.com
    ; coastrangept.com; openviewimaging.net; clinicasanmartin.org; farmacialasalud.com; novarapain.com; kineticedgept.com
    ; helixmanagedcare.com; corepointclaims.com; tuolumnecare.org; norcaltox.com; rxdirectmail.biz
  `),
};
