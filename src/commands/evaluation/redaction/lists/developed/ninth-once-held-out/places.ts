import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets, towns, places of care, insurers, administrators, offices of law, employers, suppliers and pharmacies; made up, and in no earlier set. */
export const ninthPlaces: PlaceSet = {
  streets: places(`
    Foothill Blvd; Rosecrans Avenue; E. Valley Parkway; Laurel Canyon Blvd.; W. Manchester Ave; Firestone Boulevard
    ; N. Fair Oaks Avenue; Rosemead Blvd; Valley Boulevard; S. Euclid Street; Beach Boulevard; Brookhurst St.
    ; Katella Avenue; La Palma Avenue; Mission Inn Avenue; Perris Blvd; Arrow Route; Baseline Road; Waterman Avenue
    ; Bear Valley Road; Palmdale Blvd; Chester Avenue; Demaree Street; N. Cedar Avenue; Kern Canyon Road; Story Road
    ; Mowry Avenue; Hesperian Blvd; International Boulevard; Treat Boulevard; Railroad Avenue; Cohasset Road
    ; Esplanade; Churn Creek Road; Harris Street; Soquel Drive; North First Street; Oak Grove Lane; Quail Run Court
    ; Paseo Verde; Vista del Lago; Rural Route 4; State Highway 99; Lone Tree Way; Mt. Diablo Street; Fourth Avenue
  `),
  towns: towns(`
    Rosemead/91770; Westminster/92683; Selma/93662; Paradise/95969; Rohnert Park/94928; Milpitas/95035
    ; Santa Paula/93060; Strathmore/93267; Earlimart/93219; McFarland/93250; Wasco/93280; Corcoran/93212
    ; Avenal/93204; Firebaugh/93622; Mendota/93640; Orange Cove/93646; Escalon/95320; Galt/95632; Gridley/95948
    ; Corning/96021; Red Bluff/96080; Burney/96013; Fortuna/95540; Cloverdale/95425; Suisun City/94585
    ; Brawley/92227; Calexico/92231; Coachella/92236; Adelanto/92301; Arvin/93203; Taft/93268; Carpinteria/93013
    ; Fillmore/93015; Moorpark/93021; Spring Valley/91977; Lakeside/92040; Fallbrook/92028; Crescent City/95531
  `),
  facilities: places(`
    Bear Hollow Medical Center; Our Lady of Refuge Hospital; Kaweah Foothills Hospital
    ; Arrowhead Valley Medical Center; Grover Beach Surgery Center; Tri-Rivers Community Hospital
    ; Mission Oaks Hospital; Providence Canyon Hospital; Saint Elmo Medical Center; San Benito Valley Hospital
    ; Desert Willow Hospital; North Delta Health; Adobe Creek Medical Group; Golden Poppy Health Center
    ; Pacific Crest Spine Institute; Spine & Joint Center of the Delta; Inland Hand and Wrist Institute
    ; Advanced Orthopedics of the Foothills; Temecula Creek Orthopaedics; Bayshore Neurology Associates
    ; Nguyen-Tran Medical Clinic; Clinica Medica San Judas; Clínica del Pueblo Unido; Centro de Salud La Familia
    ; Western Sierra Pain Management; Relief Point Pain Clinic; Coastline Interventional Pain Group
    ; Almond Grove Surgical Center; Vineyard Ambulatory Surgery Center; ProActive Physical Therapy
    ; Back in Motion Physical Therapy; Kinetic Works Rehab; Hand Therapy of Lodi; Stride Right Rehabilitation
    ; Lopez Family Chiropractic; Spinal Health Chiropractic of Norwalk; Harmony Acupuncture
    ; Jade Needle Acupuncture Clinic; Central Coast Imaging; Open Air MRI of Fresno; ClearView Radiology
    ; Advanced Diagnostic Imaging of Tulare; BioRef Labs; Pacific Tox Laboratories; Precision Toxicology Lab
    ; U.S. Occupational Health Clinics; FirstCall Urgent Care; Job Site Medical; CareNow Industrial Clinic
    ; Valley Oak Psychological Services; Mindful Path Behavioral Health; Trauma Recovery Associates
    ; New Horizons Functional Restoration Program; Sequoia Sleep Disorders Center; Dream Well Sleep Lab
    ; Bright Smile Dental Group; Dental Care of Reseda; Hear Again Audiology; Clear Sight Eye Institute
    ; Kings River Foot & Ankle; Podiatry Group of the Bay; Alta Loma Skilled Nursing
    ; Redwood Glen Convalescent Hospital; Veterans Memorial Clinic of Lompoc; Tule River Tribal Health
    ; Shasta Lake Family Practice; Lakeview Neurosurgical Associates; Olive Tree Medical Offices
  `),
  firms: places(`
    Tidewater Casualty Insurance Company; Great Basin Indemnity; Sunset Mutual Insurance
    ; Redwood Empire Insurance Co.; Pacific Trust Assurance; American Harbor Insurance Company
    ; Keystone Pacific Indemnity Company; Golden Bear Workers' Comp Fund; Foothill Schools Insurance Group
    ; Cities of the Valley Joint Powers Authority; TriCounty Claims Services; Anchor Claims Management, Inc.
    ; Pinnacle TPA; Athena Risk Services; Bridgeway Adjusters, LLC; Corvid Claims Solutions; MedPoint Review
    ; Lighthouse Utilization Review; Paragon Managed Care; ReviewRight, Inc.; PeerLink Medical Review
    ; CompAlliance West; Law Offices of Mendoza & Whitfield; Hartunian, Boyle & Speers LLP; Garza Injury Law
    ; The Okafor Law Firm; Prentiss Applegate & Roy; Lindqvist & Dhaliwal, APC; Workers' Rights Law Center
    ; Delgadillo & Associates; Big Valley Produce; Rancho Dorado Dairy; Sunnyside Packing Company
    ; Los Amigos Tortilleria; Mariposa Vineyards; Cal-Harvest Nut Growers; Reliant Roofing; J & R Drywall, Inc.
    ; Everlast Concrete; Apex Tree Service; Bay Bridge Scaffolding; Three Brothers Landscaping; Lucky Star Buffet
    ; Pho Saigon Restaurant; Jollytime Foods; Panaderia La Espiga; Ace High Casino; Desert Rose Resort
    ; Coastal Inn & Suites; Quick Ship Logistics; Interstate Haulers; Golden State Pallet Co.; Blue Line Transit
    ; West County Unified School District; Delta Community College District; City of Paradise Springs
    ; County of San Benito Hills; Department of Parks and Forestry; Sierra Crest State Prison; Evergreen Home Care
    ; Loving Hands Home Care, LLC; Sunrise Assisted Living; Wellspring Staffing; Labor Plus; Target Temp Services
    ; NorCal Steel Fabricators; Orion Aerospace Components; Chavez Auto Body; Value Drug Pharmacy; Centro Pharmacy
    ; Farmacia Guadalupe; Script Express Mail Order; MedSource DME; TheraGear Medical Supply; Legal Copy Pros
    ; Bilingual Bridge Interpreting; Eagle Eye Investigations; Grand Avenue Billing
  `),
  domains: places(`
    bearhollowmed.org; stbrendanshospital.org; inlandhandwrist.com; deltaspinejoint.com; adobecreekmedical.com
    ; tidewatercasualty.com; anchorclaims.net; pinnacletpa.com; lighthouse-ur.com; reviewright.com
    ; garzainjurylaw.com; okaforlaw.com; hbs-llp.com; bigvalleyproduce.com; quickshiplogistics.com; valuedrugrx.com
    ; medsourcedme.com; legalcopypros.com; clinicasanjudas.org; westcountyusd.k12.ca.us; sierracrest.ca.gov
  `),
};
