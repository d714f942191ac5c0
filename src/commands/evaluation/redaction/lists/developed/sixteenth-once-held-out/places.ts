import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets, places of care, payers, offices of law, employers and suppliers as California names them; the towns are real, the rest made up. */
export const sixteenthPlaces: PlaceSet = {
  streets: places(`
    E. Hammer Lane; Pershing Avenue; W. Kettleman Lane; N. Golden State Boulevard; Tully Road; Coffee Road; Oakdale Road
    ; Cohasset Road; Esplanade; Colusa Avenue; Broadway Street; State Street; Perkins Street; Lakeville Highway
    ; Stony Point Road; Guerneville Road; Sonoma Boulevard; Lone Tree Way; Railroad Avenue; Foothill Boulevard; Hesperian Blvd.
    ; E. 14th Street; Jacklin Road; N. Capitol Avenue; Tennant Avenue; Monterey Road; S. Main St.; Freedom Boulevard
    ; E. Betteravia Road; Orcutt Expressway; Saviers Road; Ventura Road; Los Angeles Avenue; Avenue K-8; W. Avenue J
    ; E. Palmdale Blvd; Bear Valley Road; Hesperia Road; Adams Avenue; Ross Avenue; Cesar Chavez Street; Jackson Street
    ; Florida Avenue; Ynez Road; Jefferson Avenue; E. Valley Parkway; Auto Park Way; El Camino Real; Plaza Boulevard
    ; Euclid Avenue; E. 17th Street; Brookhurst St.; Katella Avenue; Lincoln Ave.; Holt Avenue; Peck Road; Van Nuys Blvd.
    ; Sepulveda Boulevard; Laurel Canyon Blvd; Manchester Blvd.; Rosecrans Avenue; Gaffey Street; Anaheim Street
    ; Firestone Boulevard; Avenida de los Árboles; Paseo del Norte; Camino Vera Cruz; Calle Mayor; Rancho Vista Terrace
    ; Quarry Hill Court; Sycamore Canyon Place; Old Mill Circle; Rd 224; Avenue 416; Highway 99; Mt. Vernon Avenue; Dr. Carreon Boulevard
  `),
  towns: towns(`
    Salinas/93901; Watsonville/95076; Delano/93215; Porterville/93257; Tulare/93274; Hanford/93230; Turlock/95380
    ; Manteca/95336; Lodi/95240; Tracy/95376; Chico/95926; Yuba City/95991; Eureka/95501; Ukiah/95482; Petaluma/94952
    ; Santa Rosa/95401; Vallejo/94590; Antioch/94509; Pittsburg/94565; Hayward/94541; San Leandro/94577; Milpitas/95035
    ; Gilroy/95020; Morgan Hill/95037; Santa Maria/93454; Lompoc/93436; Oxnard/93030; Simi Valley/93065; Thousand Oaks/91360
    ; Lancaster/93534; Palmdale/93550; Victorville/92392; Hesperia/92345; Barstow/92311; El Centro/92243; Calexico/92231
    ; Indio/92201; Coachella/92236; Hemet/92543; Temecula/92590; Escondido/92025; Oceanside/92054; Chula Vista/91910
    ; National City/91950; El Cajon/92020; Santa Ana/92701; Garden Grove/92840; Anaheim/92805; Pomona/91766; El Monte/91731
    ; Van Nuys/91405; Reseda/91335; Pacoima/91331; Inglewood/90301; Compton/90220; San Pedro/90731; Wilmington/90744
    ; Norwalk/90650; Montebello/90640; Los Banos/93635; Paso Robles/93446; Half Moon Bay/94019; 29 Palms/92277
  `),
  facilities: places(`
    Tehachapi Ridge Orthopaedic Institute; Anza Orthopaedics & Sports Medicine; Hakimi Orthopedic Group
    ; Bohart & Lindqvist Orthopaedic Associates, A.P.C.; Los Robles Bone and Joint; San Gorgonio Spine Institute
    ; Spine Institute of Northern San Diego; Neuro-Spine Associates of Kern; Cordova Spine & Nerve; Pacific Rim Pain Specialists
    ; Precision Pain Medicine of Salinas Valley; NovaSpine Pain Institute; InterPain; Integrative Pain Center of the Desert
    ; Dhaliwal Pain Management, Inc.; Valencia Pain and Rehab; Mt. Lassen Memorial Hospital; St. Aloysius Medical Center
    ; Our Lady of the Valley Hospital; Santa Inés Community Hospital; Queen of the Missions Medical Center
    ; Tule River District Hospital; Kern Delta Regional Medical Center; Arroyo Seco Hospital Medical Center
    ; Marine View General; Whitcomb Memorial; El Cerrito Verde Medical Center; San Benito Valley Medical Center
    ; Cedars of Lebanon Valley Medical Center; Feather River Bluff Hospital; Bristlecone Surgery Center, L.P.
    ; Camarillo Springs Surgical Center; The Surgery Center of Almaden Plaza; Two Rivers ASC; Laguna Point Surgicenter
    ; Same Day Surgery of Rancho Niguel; Tri-City Outpatient Surgical Suites, LLC; Beverly Crest Surgical Institute
    ; J. Whitaker Day Surgery Pavilion; U.S. WorkWell; Kearny Mesa Industrial Medical Group; AgriMed Occupational Clinic
    ; Port Occupational Health Services; Central Coast Industrial Medicine; Mobile Med Works; CalOccMed; Ceres Urgent Care
    ; NowCare Walk-In Clinic; Sunnyside Prompt Care; Alliance Hand & Physical Therapy; Back in Motion P.T., Inc.
    ; Steinmetz Physical Therapy; Garza & Ito Physical Therapy; Peak Form PT; Kinetix Rehab; Strand Street Sports Therapy
    ; Physical Therapy of Los Osos; Rehab Without Walls of Hemet; Kaweah Hand & Upper Extremity Therapy; Aquatic Therapy Place
    ; Rossi Family Chiropractic; Chiropractic Works of Walnut; Lifeline Spinal Care; Dr. Pak's Oriental Medicine Clinic
    ; Jade Meridian Acupuncture; Tao of Wellness Acupuncture; Clínica del Pueblo Unido; Clinica Romero Salud
    ; Clínica Familiar Nuestra Señora; Servicio Médico Latino; Ascent Imaging; Bay Crossings MRI; High Desert Open Imaging
    ; RadWest Imaging Network; Grossman MRI and Imaging; SimiView Diagnostic Imaging; San Diego Bay Radiology Medical Group
    ; ProMRI of Encino; Quantix Laboratories; Sierra Clinical Labs; VeriTox; Nevarez Pathology Group
    ; Electrodiagnostic Associates of Ventura; Tri-Valley Neurology; Kwong & Sadeghi Neurological Medical Corporation
    ; Mesa Verde Neurosurgical; New Horizons Psychological Group; Mindful Recovery Counseling; Serrano Behavioral Health
    ; Center for Cognitive Rehabilitation of Long Beach; Hopewell Psychiatric Associates; Bridges Functional Restoration
    ; Northern Pain & Function Program; Casa Verde Rehabilitation Hospital; Dreamwell Sleep Diagnostics
    ; Sleep Disorders Institute of Riverside; Camino Real Vision; Delgado Eye Institute; Bright Molar Dental Group
    ; Lakeshore Oral Surgery; ENT Associates of the Foothills; Sound Hearing Aid Center; Podiatry Group of Burlingame
    ; Lower Extremity Institute; Hand Surgery Associates of San Mateo; Upland Heart Group; Gastro Care of Glendora
    ; Renal Care of Imperial; Pulmonary Medicine of Merced; Los Portales Convalescent; Villa Serena Post-Acute; Park Manor SNF
    ; Angelus Wound Center; Urology Specialists of Lodi; Kidwell Family Practice; Plumas Street Family Health
    ; West Fresno Health Collaborative; Sutter Buttes Internal Medicine; Cutler & Nakashima, M.D.s; RMG Medical
    ; The Shoulder Center; Burn Center at Westminster Memorial; Bautista Medical Clinic; A. Nikolaidis, M.D., Inc.
    ; Hip & Knee Institute of Carlsbad; North County Dermatology; UHC Medical Group of Downey; Concordia Health
  `),
  firms: places(`
    Golden Poppy Insurance Company; Redwood Coast Casualty; Occidental Western Indemnity; Western Frontier Assurance
    ; Pan-Pacific Fire & Marine; Zephyr National; Cal-Comp Mutual; Employers Alliance of the West; Fidelity Coastal Insurance
    ; Harbor States Insurance Co.; State Building Trades Trust; First Laurel Specialty; Everline; Atlas Mutual Liability
    ; Northern Counties Schools JPA; Special Districts Workers' Compensation Pool; Keystone Adjusters of California
    ; Halvorsen & Pike Claims; Bayline TPA; Claimsmart; Tri-Counties Administrators, Inc.; Avalon Claims Group
    ; Integrity Third Party Administrators; SRA Risk; Corwin Adjusting Services; NorthStar Risk Services; ProAdjust
    ; UMR West Review; MedReview Partners; Rx Advisors of America; Criterion Peer Review; Arbor UR Services
    ; Physicians' Review Network; ApexCare Management; Trillium Medical Management; Genova Managed Care
    ; Law Offices of Hector A. Bracamonte; Law Office of Susan Ng-Whitley; The Dorrance Law Firm; Ghazarian Law, APC
    ; Pruett, Lomeli & Vance; Bradshaw Kim LLP; Okafor & Strand; Wexler Toland, P.C.; Moncada Legal Group
    ; Injured Workers Advocates of Kern; M.J. Tarkanian & Associates; Stillwell Law; Alvarez-Boyd & Partners, LLP
    ; Bracero Farms; Pajaro Berry Growers; Giumarelli Vineyards; J & R Harvesting; San Ysidro Citrus, Inc.; Tulare Nut Co-op
    ; Valley Pride Poultry; La Paloma Tortilla Company; Lagomarsini Bros. Dairy; Paradise Valley Egg Ranch
    ; Foster & Kane Packing; Blue Diamondback Nuts; Wholesome Harvest Foods; Big Star Markets; Save-Rite Foods
    ; Value Depot; Northwind Outfitters; Mr. Taco; Pho Saigon 88; Chens' Kitchen; The Copper Ladle; Seaview Suites
    ; Hotel Marisol; Spotted Fawn Casino Resort; Lucky Horse Gaming; Trans-Valley Freightways; D & L Trucking, Inc.
    ; Velocity Courier; Road Hawk Logistics; Inland Transit Authority; Pacific Bay Ferry District; Aero Ground Services
    ; Golden Gate Refuse; EcoCycle Valley Haul; Stanton Ready-Mix; Santa Fe Steel Erectors; Kaplan & Sons Roofing
    ; ABC Drywall; Hernandez Bros. Concrete; R.W. Ashby Construction; McAllister Builders, Inc.; Rooter Kings
    ; Verdant Tree Service; Helios Solar; Cabrillo Millwork; Duarte Plating; PolyForm; Orbital Fasteners, Inc.
    ; Silicon Crest Semiconductor; Kestrel Avionics; Glasswright; Spindrift Linen Supply; Maid in the Valley; CleanCo
    ; Sentinel Patrol; Talent Tree Staffing of Fontana; LaborLink; TempForce, Inc.; City of Cerro Alto; Town of Las Lomas
    ; County of San Andreas; Sierra Vista Joint Union High School District; Oak Knoll Elementary School District
    ; Rio Seco Community College; University of Mount Diablo; Cholla Valley State Prison; Department of Parks, City of Arbolada
    ; Arbolada Police Department; Kings Slough Irrigation District; Loma Rica Fire Department; Sunrise Home Health
    ; Comfort Companions; Grandview Memory Care; Little Acorns Preschool; YWCA of Arbolada; Casa de Niños
    ; Lopez Rx; Ortega's Pharmacy; Main Street Drug; San Lucas Pharmacy & Compounding; ScriptSource; WellDose Pharmacy
    ; Medi-Ortho Supply; BraceWorks; Zenith DME; CryoMotion Rentals; TheraStim, LLC; Hudspeth Medical Supply
    ; Docu-Trace Copy Service; Legal Photocopy of Anaheim; CopyQuest; Puente Interpreters; Babel Language Services
    ; AccuTran Medical Transportation; Medi-Van of Kern; PrimeBill; Argus Investigations; Blackthorn Surveillance Group
    ; Collective Lien Services; CareWise Nurse Case Management; Vocational Pathways; G. Ruiz Farm Labor; Carpenters Local 1187
  `),
  domains: places(`
    tehachapiridgeortho.com; anzaorthopaedics.com; novaspinepain.com; mtlassenmemorial.org; bristleconesurgery.com
    ; calocc-med.com; garzaitopt.com; kinetixrehab.net; ascentimaging.com; quantixlabs.com; redwoodcoastcasualty.com
    ; baylinetpa.com; claimsmart.net; criterionpeer.com; arborur.com; dorrancelawfirm.com; pl-vance.com
    ; roadhawklogistics.com; sierravistajuhsd.k12.ca.us; co.san-andreas.ca.us; sanlucasrx.com; zenithdme.com; copyquest.us
    ; puenteinterpreters.com; hopewellpsych.org
  `),
};
