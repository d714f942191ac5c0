import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets, towns, places of care, insurers, administrators, offices of law, employers, suppliers and pharmacies, made up. */
export const fourteenthPlaces: PlaceSet = {
  streets: places(`
    Alessandro Boulevard; W. Olive Avenue; E. Herndon Avenue; Truxtun Avenue; N. Wishon Avenue; Stockdale Highway
    ; Cherokee Lane; W. Hammer Lane; McHenry Avenue; Sisk Road; Pacheco Blvd.; Tennant Avenue; Blossom Hill Road
    ; El Camino Real; S. Bascom Avenue; Stevens Creek Blvd; Monterey Highway; San Pablo Avenue; Telegraph Ave
    ; Redwood Highway; Sonoma Blvd; Florin Road; Fair Oaks Blvd; Sunrise Avenue; Douglas Boulevard; Hilltop Drive
    ; Placer Street; S. Main Street; W. 7th Street; East 14th Street; 41st Avenue; Airport Blvd; Freedom Boulevard
    ; N. Sanborn Road; S. Broadway; E. Betteravia Road; Telephone Road; Saviers Road; Van Nuys Blvd; Sepulveda Blvd
    ; Ventura Boulevard; W. Olympic Blvd.; Wilshire Boulevard; S. Atlantic Boulevard; Whittier Blvd; Imperial Highway
    ; E. Holt Avenue; Haven Avenue; N. Sierra Way; Day Street; Ynez Road; W. Florida Avenue; Highway 111
    ; Tustin Avenue; E. Chapman Avenue; Harbor Blvd; Alton Parkway; S. El Camino Real; Melrose Drive; Jamacha Road
    ; Broadway; Palomar Airport Road; Camino del Rio South; Calle Esperanza; Avenida Pico; Via Campanile
    ; Sparrow Hawk Way; Fig Garden Loop; Almond Blossom Lane; Old Mill Court; Pepper Tree Place; County Road 27
  `),
  towns: towns(`
    Loomis/95650; Ione/95640; Jackson/95642; Sutter Creek/95685; Angels Camp/95222; Sonora/95370; Oakdale/95361
    ; Riverbank/95367; Patterson/95363; Newman/95360; Gustine/95322; Los Banos/93635; Dos Palos/93620
    ; Chowchilla/93610; Kerman/93630; Coalinga/93210; Huron/93234; Lemoore/93245; Exeter/93221; Lindsay/93247
    ; Farmersville/93223; Woodlake/93286; Dinuba/93618; Reedley/93654; Sanger/93657; Kingsburg/93631; Delano/93215
    ; Shafter/93263; Lamont/93241; Tehachapi/93561; Ridgecrest/93555; Barstow/92311; Needles/92363; Blythe/92225
    ; El Centro/92243; Imperial/92251; Holtville/92250; Banning/92220; Beaumont/92223; Hemet/92543
    ; San Jacinto/92583; Menifee/92584; Wildomar/92595; Norco/92860; Colton/92324; Bloomington/92316
    ; Loma Linda/92354; Yucaipa/92399; Crestline/92325; Lompoc/93436; Guadalupe/93434; Nipomo/93444
    ; Arroyo Grande/93420; Atascadero/93422; King City/93930; Greenfield/93927; Soledad/93960; Castroville/95012
    ; Hollister/95023; Watsonville/95076; Gilroy/95020; Ukiah/95482; Willits/95490; Yreka/96097; Weed/96094
    ; Alturas/96101; Susanville/96130; Colusa/95932; Willows/95988; Orland/95963
  `),
  facilities: places(`
    Alder Bluff Community Hospital; Santa Brígida Medical Center; Mount Tallac Regional Medical Center
    ; Saint Gerard Hospital of Merced County; Cosumnes Oaks Medical Center; Queen of the Hills Hospital
    ; Los Robles Altos Hospital; Salinas Bluffs Memorial Hospital; Carrizo Plain District Hospital
    ; Sacred Cross Medical Center; Holy Redeemer Hospital of the Valley; Kings Canyon Community Medical Center
    ; Tule Lake Memorial Hospital; University Hospital at Arroyo Verde; Westlake Dunes Hospital
    ; Antelope Ridge Hospital; San Leonardo General Hospital; El Dorado Hills Memorial Medical Center
    ; Point Sal Medical Center; Children's and Adults' Hospital of the Desert; Marsh Creek Rehabilitation Hospital
    ; Casa Serena Skilled Nursing and Rehabilitation; Vintage Oaks Post Acute; The Terraces at Laguna Vista Care Center
    ; Manzanita Hills Convalescent Hospital; Rosewood Court Healthcare Center; Oleander Family Health Center
    ; Clinica Sagrada Familia; Clínica Médica Santa Rosalía; Clinica Médica del Valle Bonito; Centro Médico Quetzal
    ; La Esperanza Community Clinic; Three Palms Medical Clinic; Mono Basin Medical Group; Almanor Medical Associates
    ; Whispering Pines Family Practice; Stonecreek Primary Care; Harbor Isle Medical Group
    ; Citrus Grove Occupational Health; WorkRight Industrial Medical Clinic; US OccuHealth of Torrance
    ; ProMed Occupational Medicine of Chino; Job Site Medical Clinics; FirstDay Industrial Medicine
    ; Central Coast Occupational Medicine Associates; Bay to Valley Occupational Health Services
    ; Delta Breeze Urgent Care; NextDoor Urgent Care; Sunrise Mesa Urgent Care and Walk-In; Quick Med Urgent Care Fontana
    ; Tamarack Orthopaedic Institute; Golden Triangle Orthopedic Medical Group; Bones and Joints Orthopedics of Tulare
    ; Monarch Bay Orthopedic Specialists; Orthopedic Surgery Associates of the High Desert
    ; Quartz Hill Orthopaedic and Sports Medicine; Hinojosa Orthopedic Medical Group; Luong Hand Surgery Center
    ; Pacheco Pass Hand and Upper Extremity; Footsteps Podiatry Group; Mariposa Foot & Ankle Clinic
    ; Discovery Bay Spine Center; Pinnacles Spine and Orthopedics; California Neck and Back Specialists
    ; The Spine Institute of Rancho Verde; Backbone Neurosurgical Group; Yucca Valley Neurosurgery Associates
    ; Synapse Neurology and EMG; North State Electrodiagnostics; Riverwalk Neurodiagnostic Laboratory
    ; Coyote Creek Pain Medicine; Serenity Pain Management Medical Group; New Dawn Interventional Pain
    ; Comprehensive Pain Relief Center of Kern; Vista Alegre Pain Institute; Calm Waters Functional Restoration Program
    ; Restore Function Rehabilitation, Inc.; The Bridge Program for Functional Recovery
    ; Ocotillo Surgery Center; Pismo Dunes Surgical Center; One Day Surgery Center of Encino
    ; Gatehouse Outpatient Surgery Center; Silver Strand Ambulatory Surgery Center, LLC; Vineyard Hills Surgicenter
    ; Toluca Specialty Surgical Institute; Glassview Open MRI; Tri-Counties Advanced Imaging; Magnolia Radiology Medical Group
    ; Precision MRI of Pomona; Bluebird Imaging Center; Metro Diagnostic Imaging; Wave Upright MRI; High Sierra Radiology
    ; Onward Stride Physical Therapy; Kinetic Edge Physical Therapy; Body in Balance Rehab; Tall Pine Physical Therapy
    ; Mesa Verde Physical Therapy and Wellness; Two Hands Occupational Therapy; Olson & Abernathy Physical Therapy
    ; Jade Garden Acupuncture; Five Elements Acupuncture Clinic; Golden Needle Wellness Center
    ; Upright Posture Chiropractic; Doolittle Chiropractic; Valtierra Family Chiropractic; Spinal Health Chiropractic Center
    ; Clear Mind Psychological Services; Horizon Ridge Behavioral Health; Mindful Path Counseling Center
    ; Westside Behavioral Medicine Associates; Sequoia Crest Psychiatric Medical Group; Dream Well Sleep Center
    ; Pacific Slumber Diagnostics; Acorn Toxicology Laboratory; BioClear Labs; Truepoint Clinical Laboratory
    ; Corner Drug of Reedley; Buen Día Pharmacy; Farmacia San Rafael; Medicine Chest Pharmacy #12; Rancho Pharmacy and Compounding
    ; Saddleback Ridge Pharmacy; Lifeline Specialty Pharmacy; Bright Smile Dental Group; Harbor Light Eye Institute
    ; Tri-City Ear, Nose and Throat; Kettleman Wound Care Center; Orchard Park Home Health; Gentle Hands Home Care
  `),
  firms: places(`
    Western Heritage Employers Insurance Company; Sutter Buttes Indemnity Company; Redwood Mutual Casualty
    ; Pacific Anchor Insurance Company; Trans-Sierra Casualty Company; Great Basin Fire and Casualty
    ; Commonwealth Western Insurance Group; Golden Poppy Workers' Compensation Fund; Meridian Coast Insurance
    ; Cornerpost Insurance Company; Liberty Oaks Mutual; Old Mission Indemnity; Farmers and Growers Casualty Exchange
    ; Keel Insurance Group; Allied Contractors Insurance Company; Preferred Trades Insurance; Harborline Specialty Insurance
    ; Northwall American Insurance Company; Stalwart Employers Assurance; Seven Bridges Insurance
    ; Tamalpa Claims Administrators; Foothill Third Party Administrators, Inc.; Summit Ridge Claims Services
    ; Claims Partners West; Central Valley Schools Joint Powers Authority; Public Entities Risk Pool of the Delta
    ; Bayfront Risk Management; Integrity Claims Solutions, LLC; Blue Oak Adjusting; CompHarbor Adjusters
    ; Brightwater Claims Management; Avalon Risk Services; County Schools Self-Insurance Program
    ; Restaurant Industry Self-Insurers Group; Marlin Benefits Administration; Ridgemont TPA
    ; Clarity Utilization Review; MedDecision Review Services; EvenHand Medical Management; Peerpoint Review
    ; Accord UR Services, Inc.; Prosper Vista Managed Care; Western Medical Review Organization; CareGauge Utilization Management
    ; Ascend Bill Review; TrueCharge Medical Bill Review; LumaCare Case Management; Guidepost Nurse Case Management
    ; Sextant Medical Provider Network; Anchor Network Solutions
    ; Law Offices of Covarrubias & Lerma; Minassian Law Group; Fitzsimmons, Quigley & Stout, LLP; Hargreaves and Penny
    ; Law Office of Teófilo Galaviz; Kazemi & Associates; Zepeda Hinojosa LLP; Gustafson Underhill & Pike, APC
    ; The Workers' Advocates Law Firm; Injured Workers Justice Center; Dunleavy Carmichael LLP; Tejeda Legal Group
    ; Eggleston, Trotter & Wall; Nair Defense Attorneys; Broussard & Gaines, A Professional Corporation
    ; Gold Coast Copy Service; Legal Eagle Copy and Records; Docuquest Photocopy; ScanPoint Record Retrieval
    ; Subpoena Services of the Inland Empire; RecordTrail, Inc.; Lightning Legal Copy; Courier Fox Attorney Services
    ; Puente Interpreting; Lingua Franca Interpreters, LLC; Tower of Babel Language Services; All Tongues Interpreting
    ; Habla Claro Interpreters; Pacific Rim Translations; MedRide Transport; Careful Wheels Transportation
    ; Gold Star Medical Transport; Hidden Eye Investigations; Sure Shot Surveillance; Argus West Investigations
    ; Orthogear Medical Supply; Pulse Point DME; Coastal Brace and Limb; Mobility First Medical Equipment
    ; StimCare Products, LLC; ColdFlow Therapies; Prime Durable Medical; Best Step Orthotics and Prosthetics
    ; Vocational Pathways; New Directions Vocational Services; Pomeroy Vocational Consultants; ErgoWise Job Analysis
    ; Tulelake Onion Packers; Sun Hollow Farms Packing; San Joaquin Almond Processors; Valle Dorado Dairy
    ; Four Brothers Dairy; Machado & Sons Farming; Pleasant Grove Vineyards; Del Sur Berry Growers; Coastal Greens Produce
    ; Sunblest Raisin Cooperative; Panoche Cotton Gin; Big Valley Labor Contractors; Cal-Harvest Labor, Inc.
    ; Red Barn Egg Ranch; Pacific Poultry Processors; Rancho Grande Meats; Tortillería La Michoacana del Norte
    ; Golden Crust Bakery; La Abuelita Foods; Granite Springs Bottling Company; Crown Valley Cannery
    ; Left Break Surf Wear; Bella Moda Garment Company; Kim's Sewing Contractors; Starline Apparel
    ; Precision Gear and Axle; Aerofit Fasteners; Vector Aerospace Components; Torrance Plating Works; Apex Tool & Die
    ; West Bay Foundry; Ironwood Steel Fabricators; Granite Gorge Construction; Bedrock Concrete, Inc.; Straightline Drywall
    ; Three Peaks Roofing; Sunspot Solar Installers; Clearwater Plumbing and Heating; Voltage Electric Co.
    ; Jimenez Brothers Landscaping; Green Thumb Tree Service; Evergreen Pallet Company; Redline Freight Systems
    ; Port City Drayage; Interstate Moving and Storage; Swift Arrow Delivery; Desert Line Trucking; Bayliner Bus Lines
    ; Citywide Shuttle; Yellow Poppy Cab Company; Harvest Basket Markets; SaveRite Foods; Mercado El Gallo
    ; Dollar Corner Stores; Hammer & Nail Home Centers; Outlet Barn; Casa Linda Furniture; Tread Palace of Visalia
    ; Casino at Coyote Mesa; Seacliff Resort and Spa; Golden Gate Suites; Hotel Miraflores; Taquería Los Compadres
    ; Burger Depot; Noodle House Restaurants; Pizza Villa; Morning Glory Coffee Company; Steak and Stein
    ; Lemon Grove Heights Unified School District; Alta Mesa Joint Union High School District; Rio Seco Elementary School District
    ; Cuyama College District; City of Rancho Alegre; Town of Alder Bluff; County of San Gorgonio
    ; Tres Pinos Fire Protection District; Lower Mokelumne Irrigation District; Sandhill Water Agency; Redbud Transit Authority
    ; State Department of Parks and Highways; San Gorgonio County Sheriff's Department; Valley Regional Probation Services
    ; Shine Bright Janitorial; Night Owl Building Services; Shield One Security; Guardian Watch Patrol
    ; Tempo Staffing; Labor Now Temporary Services; PeopleBridge Staffing, LLC; A-1 Employer Services PEO
    ; Angel Wings Caregivers; Tender Care In-Home Services; Little Acorns Preschool; Paws and Claws Animal Hospital
    ; Capital Linen Supply; Snow White Laundry; Hopper Recycling; Tri-Valley Waste Haulers; Nova Call Centers
    ; Bluejay Software; Circuit House Electronics; Silicon Bend Semiconductor; First Orchard Bank; Community Growers Credit Union
  `),
  domains: places(`
    alderbluffhospital.org; tamarackortho.com; monarchbayortho.com; coyotecreekpain.com; newdawnpain.net
    ; glassviewopenmri.com; onwardstridept.com; jadegardenacu.com; clearmindpsych.com; acorntox.com; buendiapharmacy.com
    ; workrightclinic.com; citrusgroveoccmed.com; tamalpaclaims.com; summitridgeclaims.com; blueoakadjusting.com
    ; pacificanchorins.com; redwoodmutualcas.com; clarityur.com; evenhandmm.com; peerpointreview.net; minassianlaw.com
    ; covarrubiaslerma.com; hargreavespenny.com; goldcoastcopy.net; scanpointrecords.com; puenteinterpreting.com
    ; orthogearsupply.com; redlinefreight.com; harvestbasketmarkets.com; cityofranchoalegre.gov; rioseco.k12.ca.us
    ; temposta.com; avalonrisk.us
  `),
};
