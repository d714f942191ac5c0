import { type PlaceSet, places, towns } from '../lists.ts';

/** Streets, places of care, payers, offices of law, employers and suppliers in the manner of California; the towns are real, the rest made up. */
export const lastPlaces: PlaceSet = {
  streets: places(`
    Zion Avenue; Aero Drive; W. Shaw Ave.; N. Fresno St.; Blackstone Avenue; N. First Street
    ; S. Mooney Blvd.; Ming Ave; Coffee Mill Lane; Sylvan Avenue; Pelandale Ave; El Dorado Street
    ; Greenback Lane; Florin Rd.; Freeport Boulevard; Q Street; 21st St.; Northgate Blvd
    ; Hartnell Avenue; Mendocino Ave.; Sebastopol Road; Gregory Lane; Treat Blvd.; International Blvd.
    ; Stevens Creek Boulevard; Winchester Blvd.; Camden Ave; Castillo Street; State Route 154; Calle Quebrada
    ; Wagon Wheel Road; Seaward Avenue; Topanga Canyon Blvd.; Roscoe Boulevard; Balboa Boulevard; N. Brand Blvd.
    ; Glenoaks Blvd; W. Pico Boulevard; S. Vermont Avenue; E. Cesar E. Chavez Avenue; Atlantic Avenue; PCH
    ; Hawthorne Blvd.; E. Foothill Blvd.; Archibald Avenue; Day Creek Blvd.; Magnolia Ave.; Indian Canyon Drive
    ; Washington Street; Country Club Drive; Via Rancho Parkway; Paseo de las Flores; Caminito del Oeste; Chapman Ave.
    ; Von Karman Avenue; Rose Hill Court; Park Place; Young Circle; Bishop Lane; Old Creamery Rd.
    ; Road 68; Highway 41; County Road 102; E. 4th Street; Malcolm X Blvd; Hospital Drive
    ; Medical Center Court; Health Plaza
  `),
  towns: towns(`
    Bakersfield/93301; Visalia/93291; Clovis/93611; Madera/93637; Merced/95340; Modesto/95354; Ceres/95307; Oakdale/95361
    ; Elk Grove/95624; Roseville/95661; Citrus Heights/95610; Carmichael/95608; Folsom/95630; Placerville/95667; Auburn/95603
    ; Redding/96001; Red Bluff/96080; Oroville/95965; Paradise/95969; Crescent City/95531; Rohnert Park/94928; Napa/94558
    ; Fairfield/94533; Concord/94520; Walnut Creek/94596; Richmond/94804; Oakland/94612; Fremont/94538; Union City/94587
    ; San Mateo/94401; Daly City/94014; Redwood City/94063; Sunnyvale/94086; Campbell/95008; Santa Cruz/95060; Hollister/95023
    ; King City/93930; Atascadero/93422; Arroyo Grande/93420; Goleta/93117; Ventura/93003; Camarillo/93010; Burbank/91502
    ; Glendale/91204; Alhambra/91801; Monterey Park/91754; West Covina/91790; Whittier/90602; Downey/90241; Lakewood/90712
    ; Long Beach/90806; Torrance/90503; Gardena/90247; Carson/90745; Fullerton/92831; Orange/92868; Tustin/92780; Irvine/92618
    ; Corona/92882; Riverside/92506; Moreno Valley/92553; Rialto/92376; Fontana/92335; Redlands/92373; Yucaipa/92399
    ; Palm Springs/92262; Blythe/92225; Brawley/92227; Murrieta/92562; Vista/92083; San Marcos/92069; La Mesa/91942; Needles/92363
  `),
  facilities: places(`
    Palo Cedro Orthopedic Clinic; Mission Trails Orthopaedic Medical Group; Vaziri Orthopedics; Orthopaedic Partners of Delta County
    ; Lindgren Hand Center; Hand & Wrist Center of Saratoga; Bayshore Spine; Spinal Care Consultants of Ontario
    ; Antelope Plains Spine & Brain; Neurosurgical Group of Goleta; California Sunrise Pain Medical Group; PainFree Institute of Tustin
    ; Interventional Pain Consultants, A Medical Corporation; Comprehensive Pain Relief Centers; Meridian Point Pain & Wellness
    ; Dr. Tso's Pain Clinic; Mehrabian Pain Management; St. Ambrose Hospital; St. Brigid's Medical Center
    ; Holy Redeemer Hospital of Madera; Good Shepherd Medical Center; Providence Oaks Hospital; Sacred Heart of the Desert
    ; Mother of Mercy Medical Center; Rancho Solano Regional; Capay Valley Community Hospital; Mono Basin District Hospital
    ; Gaviota Coast Hospital; Shasta Dam Memorial Hospital; Los Osos General Hospital; Inyo Regional; Presidio Heights Medical Center
    ; University Hospital of Granite Bay; UC Merced Ridge Medical Center; Beth Shalom Hospital; Seventh Day Hospital of Loma Verde
    ; Children's Hospital of Santa Lucia; Valley Presbyterian of Tulare; VA Clinic of Quartz Hill; Naval Hospital Point Arena
    ; County General, Rosamond; Sunrise Ranch Rehabilitation Hospital; Westmont Acute Rehab; Harbor Light Skilled Nursing
    ; Golden Oaks Care Center; Villa Las Palmas Healthcare; Orangeview Surgery Center; Pacific Heights Surgery Center, LLC
    ; SurgiCenter of Redlands Plaza; Newhall Outpatient Surgery; One Day Surgical Center of Irvine; Coastline Endoscopy Center
    ; Premier Specialty Surgical Center; Ambulatory Surgery Center of La Mirada; Concourse Surgery; Torrey Mesa ASC
    ; HealthForce Occupational Medicine; Valley Industrial Clinic; WorkCare Plus of Ontario; Central Occ Med; US Job Health Centers
    ; Ironworks Occupational Health; Employee Health Clinic of Fontana; Readi-Care Medical Clinic; FastMed West; Doctors on Lincoln
    ; Night & Day Urgent Care; First Aid Urgent Care of Perris; AfterHours Family Care; Gutierrez Family Medicine
    ; Drs. Okimoto & Baines; Baldwin Hills Family Physicians; L. A. Boyadjian, MD, Inc.; Internal Medicine Associates of Chino
    ; Motion Matters Physical Therapy; Stride PT; Summit Ridge Physical & Sports Therapy; Therapy Solutions of Delano
    ; Golden Hills P.T.; Restore Hand Therapy; Hands On Rehab; Proactive Rehabilitation, Inc.; H2O Therapy Pools; Rehab One
    ; Work Conditioning Center of Visalia; BalancePoint Physical Therapy; Nguyen & Castro Physical Therapy; Fit 4 Work
    ; True North Chiropractic; Sato Chiropractic Corporation; Vista Grande Chiropractic & Rehab; Active Spine Chiropractic
    ; Harmony Acupuncture & Herbs; Lotus Blossom Acupuncture Clinic; Dr. Wing's Acupuncture; Five Elements Healing Arts
    ; Clinica La Esperanza; Clínica Médica San Judas; Centro Médico Familiar; Clinica Sierra Azul; Su Salud Medical Clinic
    ; Pacific Open MRI of Torrance; Clear Harbor Imaging; Advanced Diagnostic Imaging of Clovis; Upright Imaging Center; RadStar
    ; Mobile MRI Associates; Bay View Radiology; InSight X-Ray; Desert Scan; MRI of West Covina; Los Feliz Imaging Associates
    ; Premier Toxicology; BioMark Labs; Westerly Clinical Laboratory; Pathway Diagnostics; NeuroTest EMG; Nerve Conduction Associates
    ; Hopeful Path Counseling; Bayside Psychological Services; Insight Psychiatry; Cedar Grove Behavioral Medicine; Casa Serena Recovery
    ; Tri-County Functional Restoration; The Pain Rehab Program at Novato; Heartland Cardiology; Gastroenterology Consultants of Yuba
    ; Sunset Sleep Lab; Restwell Sleep Center; Redwood Eye Center; Smile Design Dental of Reseda; Dr. Kasabian's Dental Office
    ; Central Valley Ear Nose & Throat; Firm Footing Podiatry; Ankle & Foot Clinic of Marin; Vein & Wound Center; Wound Healing of Poway
    ; Bloodworth Urology; Fertile Crescent Women's Health; Kidney Institute of Upland; Lung & Allergy of Kern; OrthoNow; MedPoint
    ; Rose Medical Group; Max Health Clinic; Hill Street Medical Plaza; Park Avenue Surgery; Bishop Community Medical Offices
  `),
  firms: places(`
    Sierra Crest Casualty; Great Basin Indemnity Company; Bear Republic Insurance; Monarch Workers' Compensation Fund; Pioneer Pacific Mutual
    ; California Agricultural Insurance Exchange; First Mission Surety; Beacon Hill Assurance; Tamarack Specialty; Union Harbor Fire
    ; Statewide Employers Mutual; American Coastal Underwriters; Blue Anchor Insurance Group; Copperline; Westgate Property & Casualty
    ; Municipal Risk Pool of the Central Valley; School Employers Self-Insurance Authority; Broadmoor Claims; Pinnacle Ridge TPA
    ; Tri-Star Adjusting; Hartwell Risk Management; Cambria Claims Administrators; Pacific Gateway Claims, Inc.; ClaimWorks
    ; Acumen Risk; Granite Bay Adjusters; WorkComp Partners West; Delta Claim Services; Summit View UR; UtiliCheck; MedCert Review
    ; CarePath Utilization; Physician Peer Associates; Independent Medical Evaluators of Napa; EvalPro; ReviewRight; NurseLine Managed Care
    ; Concord Peer Review; Sandpiper Managed Care; Exam Coordinators Inc; Law Offices of Rivka Feldstein; Law Office of J. P. Quiroz
    ; Baghdasarian & Moy; Hollis, Tran & Abernathy, LLP; Cusack Law Group; Perales Injury Law; The Law Firm of Dean Whitcombe
    ; Tagliaferri Dutton Shaw, PLC; Workers' Rights Center of Salinas; Nazari & Associates; Lemke Legal; Goodrich Stanton LLP
    ; Sequoia Raisin Growers; Tres Hermanos Dairy; Sun-Glo Citrus Packing; Castroville Artichoke Farms; Del Monte Vista Nursery
    ; Rancho Bonito Mushrooms; J. Gallardo Farm Labor Contracting; Kern River Almonds; Azevedo & Sons; Harvest Moon Produce
    ; Los Primos Bakery; Sunny Acres Egg Company; Golden Wok; Mama Rosa's Pizzeria; El Pollo Norteño; Burger Depot 66; Pho Hoa Binh
    ; Kabob Palace; Taqueria Tres Reyes; Noodle Factory; Cafe Madeleine; ValuMart; Shop & Go Markets; Bargain Junction; BuildRight Warehouse
    ; Pacific Pet Supply; Mattress Kingdom; Stitch Apparel; Golden Thread Garment Co.; Rancho Vista Inn; Hotel Alameda; The Palms Resort
    ; Three Feathers Casino; Grand Sierra Cinemas; Wave World Amusement Park; Swift Arrow Trucking; Bay Area Container Haulers
    ; Quick Parcel Express; Lone Eagle Freight; Chavira Bros. Transport; Rapid Transit of Solano; SkyPort Catering; Yellow Poppy Cab
    ; Tri-Valley Waste; GreenCan Recycling; Foothill Ready Mix; O'Dell & Sons Paving; Titan Rebar; Big Valley Roofing; S & S Plastering
    ; Rios Concrete Pumping; Yamato Landscape; Clean Sweep Janitorial; Luxe Maids; Ace High Plumbing; A-1 Sheet Metal; SunRay Solar
    ; Westport Shipbuilders; Pacific Foundry; Alloy Casting Inc.; Advanced Micro Plastics; Nova Circuit Board; Lumina Semiconductor
    ; Falcon Ridge Aerospace; Regal Cabinets; Fine Line Furniture; Bluebird Linen; Guardian Angel Security; Patriot Guard Services
    ; People First Staffing; StaffRight; Labor Force One; OnCall Temps; Quick Hire Personnel, Inc.; HireUp; Barrett Hale Staffing
    ; City of Rio Vista Heights; County of Tres Pinos; Tres Pinos County Sheriff; Lakeport Valley Unified School District
    ; Alder Creek Elementary School; Mesa Grande Community College District; Cal Poly Ventura; Pine Ridge Conservation Camp
    ; California Men's Facility at Lassen; State Hospital at Bodega; Bodega Fire Protection District; Sespe Water Agency
    ; Desert Cities Transit; Superior Court of Tres Pinos; Loving Arms Home Care; Sunset Manor Assisted Living; Happy Hearts Daycare
    ; St. Anselm's Parish School; Goodwill of the Delta; Boys & Girls Club of Madera; Teamsters Local 2291; Dignified Senior Living
    ; Farmacia Tepeyac; Vons Hill Pharmacy; Kasra Pharmacy; Corner Drugs; Valley Compounding; HomeScripts; RxDirect West; Med-Stop Pharmacy
    ; Pacific Bracing; OrthoFit DME; CoolFlow Rentals; StimTech; Golden State Prosthetics; MedEquip of Chico; Able Scooter
    ; RecordRetrieve; Compex West; Gold Coast Copy; Lingua Interpreting; Voces Interpreters; A+ Translations; SafeRide Medical Transport
    ; BillPro Medical Billing; Owl Eye Investigations; Case Closed Surveillance; First Lien Recovery; Paramount Nurse Case Managers
    ; Career Bridge Vocational; Max Freight; Grant & Hill Builders; Young's Market Supply; Rose Petal Florists; Bishop Glass; Park Ridge Homes
  `),
  domains: places(`
    palocedroortho.com; missiontrailsortho.com; painfreetustin.com; stambrosehospital.org; torreymesaasc.com; healthforceocc.com
    ; stridept.net; clearharborimaging.com; biomarklabs.com; sierracrestcasualty.com; hartwellrisk.com; claimworks.net; summitviewur.com
    ; uticheck.com; cusacklaw.com; nazarilegal.com; loneeaglefreight.com; lakeportvalleyusd.org; co.tres-pinos.ca.us; kasrarx.com
    ; orthofitdme.com; recordretrieve.us; voces-interpreters.com; bayside-psych.org; clinicalaesperanza.org; rose-medical.com
  `),
};
