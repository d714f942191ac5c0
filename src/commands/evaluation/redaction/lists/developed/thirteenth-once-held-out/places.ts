import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets, towns, places of care, insurers, administrators, offices of law, employers and suppliers, as ordinary as the real ones; made up. */
export const thirteenthPlaces: PlaceSet = {
  streets: places(`
    Main Street; W. Olive Avenue; N. Blackstone Avenue; E. Shaw Ave; Ventura Blvd.; Sepulveda Boulevard
    ; Wilshire Blvd; S. Atlantic Blvd; E. Chapman Avenue; N. Tustin Avenue; W. 17th Street; Harbor Blvd.
    ; Euclid Avenue; Foothill Boulevard; E. Highland Avenue; N. Waterman Ave; Magnolia Avenue; Central Avenue
    ; El Camino Real; Mission Street; Telegraph Avenue; Broadway; San Pablo Avenue; E. 14th Street
    ; Stevens Creek Blvd.; The Alameda; Almaden Expressway; N. Main Street; Alisal Street; Truxtun Avenue
    ; Ming Avenue; California Avenue; Stockdale Highway; Pacific Avenue; March Lane; McHenry Avenue
    ; Coffee Road; Sunrise Boulevard; Fair Oaks Blvd; Howe Avenue; J Street; 21st Street
    ; Balboa Avenue; Clairemont Mesa Blvd; University Avenue; Third Avenue; Camino del Rio South; Oak Street
    ; Walnut Drive; Cedar Lane; Elm Court; Rose Avenue; Sierra Vista Drive; Via Verde
    ; Calle Real; State Street; Victoria Avenue; Santa Rosa Road; County Road 12; Hillcrest Drive
  `),
  towns: towns(`
    Los Angeles/90017; San Diego/92108; San Jose/95128; Fresno/93710; Sacramento/95825; Long Beach/90806
    ; Oakland/94609; Bakersfield/93301; Anaheim/92805; Santa Ana/92705; Riverside/92501; Stockton/95207
    ; Chula Vista/91910; Fremont/94538; San Bernardino/92404; Modesto/95350; Fontana/92335; Oxnard/93030
    ; Moreno Valley/92553; Glendale/91204; Huntington Beach/92647; Ontario/91764; Rancho Cucamonga/91730; Salinas/93901
    ; Pomona/91767; Torrance/90503; Hayward/94541; Escondido/92025; Sunnyvale/94086; Pasadena/91101
    ; Orange/92868; Fullerton/92835; Visalia/93277; Concord/94520; Roseville/95661; Van Nuys/91405
    ; Encino/91436; Downey/90241; Inglewood/90301; El Monte/91731; Whittier/90602; Lancaster/93534
    ; Tulare/93274; Merced/95340; Turlock/95380; Madera/93637; Hanford/93230; Delano/93215
    ; Redding/96001; Chico/95926; Yuba City/95991; Santa Rosa/95401; Napa/94558; Vallejo/94590
    ; Watsonville/95076; Santa Maria/93454; Ventura/93003; Hemet/92543; Indio/92201; El Centro/92243
  `),
  facilities: places(`
    San Gorgonio Valley Medical Center; Mercy Hospital of the Valley; St. Anne Medical Center
    ; Sierra Community Hospital; Valley View Regional Medical Center; Good Samaritan Hospital of the Foothills
    ; Los Olivos Community Hospital; Coast Memorial Hospital; St. Luke's Regional Medical Center
    ; Foothill General Hospital; Santa Ynez Memorial Hospital; Delta Regional Medical Center
    ; Holy Family Medical Center; Pacific Memorial Medical Center; Rancho Vista Hospital
    ; North County Medical Center; Inland Regional Hospital; Oak Glen Memorial Hospital
    ; Redwood Coast Hospital; San Marcos Community Hospital; Sutter Creek Medical Center
    ; Mission Valley Hospital; East Bay General Hospital; County General Medical Center
    ; Antelope Hills Hospital; St. Teresa Hospital; South Valley Medical Center
    ; Valley Occupational Medical Clinic; Central Coast Occupational Health; Bay Industrial Medical Clinic
    ; Harbor Occupational Medicine; First Care Industrial Medical Center; Golden Valley Urgent Care
    ; Industrial Health Medical Group; Pacific Urgent Care; Work Recovery Medical Clinic of Fontana
    ; Southland Family Medical Clinic; Alameda Family Health Center; Clinica Santa Elena; Clinica Medica del Valle
    ; Family Health Clinic of Tulare; San Joaquin Medical Clinic; Premier Industrial Medical Group
    ; Westside Medical Group; U.S. Occupational Medical Centers
    ; Cal Coast Medical Associates; Employee Health Services of Oxnard; Sierra Vista Medical Group
    ; Valley Orthopedic Institute; Central Valley Orthopaedic Associates; Pacific Orthopedic Medical Group
    ; Orthopaedic Specialists of San Jose; South Bay Orthopedic Group; Coastal Orthopedics and Sports Medicine
    ; Inland Empire Spine Institute; California Spine and Joint Institute; Bay Area Spine Center
    ; Advanced Spine and Pain Center; Comprehensive Pain Management of Fresno; Pacific Pain Medicine Consultants
    ; Northern California Pain Associates; San Diego Interventional Pain Center; Allied Pain and Rehabilitation
    ; Integrated Pain Specialists; Premier Pain Institute; Desert Pain Management Center
    ; Hand Surgery Associates of Orange County; Hand and Upper Extremity Center of Sacramento
    ; Foot and Ankle Specialists of the Valley; Neurology Associates of Ventura; Central Neurological Medical Group
    ; Valley Neurosurgical Associates; Southern California Neurosurgery Group; Coastal Psychological Services
    ; Pacific Behavioral Health Group; Mind and Body Psychological Associates; Garcia Medical Clinic
    ; Patel Medical Group, Inc.; Robert Lindsay Chiropractic; Chang Orthopedic Medical Group; Singh Neurology Clinic
    ; Miller Chiropractic; Lopez Family Chiropractic; Healing Hands Acupuncture
    ; Oriental Acupuncture Clinic of Hayward; Back in Motion Physical Therapy; Active Life Physical Therapy
    ; Cedar Avenue Physical Therapy; Summit Physical Therapy and Rehab; ProMotion Rehabilitation
    ; Peninsula Physical Therapy; Hands On Physical Therapy; Bayside Aquatic Therapy Center; Core Rehabilitation Center
    ; Pacific Functional Restoration Program; Northbay Functional Restoration Center
    ; Advanced Imaging of Bakersfield; Open MRI of Pomona; Arroyo Radiology Medical Group; Coast Diagnostic Imaging
    ; Premier Open MRI; Southland Radiology; Sierra Ridge Imaging Center; Metro Diagnostic Imaging
    ; Magnolia Outpatient Surgery Center; Valley Ambulatory Surgery Center; Alder Surgical Center
    ; Pacific Grove Road Surgery Center; Inland Surgical Center; Premier Surgical Institute
    ; Mission Surgery Center; Oak Hills Surgery Center; Central Sleep Disorders Center; Valley Sleep Institute
    ; Medical Arts Pharmacy; Olive Street Pharmacy; Family Care Pharmacy; Valley Plaza Pharmacy
    ; Southland Clinical Laboratory; Pacific Coast Toxicology Laboratory
  `),
  firms: places(`
    Golden Pacific Insurance Company; Sierra National Insurance Company; Western Employers Insurance Company
    ; California Mutual Casualty; Pacific States Indemnity Company; Sequoia Western Assurance; Redwood Casualty Company
    ; National Employers Casualty; American Coast Insurance; Security Western Insurance Company
    ; Great Valley Insurance Group; First Pacific Compensation; Bay States Insurance Company; Union Coast Casualty
    ; Providence Mutual Insurance; Summit Pacific Insurance; Capitol Indemnity of California
    ; Federated Western Insurance; Employers Assurance of California; Pioneer Compensation Insurance Company
    ; Guardian West Insurance; Heritage Pacific Health Plan; United Valley Health Plan
    ; Allied Claims Management; Pacific Claims Administrators; West Coast Claims Services; Sierra Crest Claims, Inc.
    ; Premier Risk Management Services; Integrity Claims Management; Cal-West Administrators; Keystone Risk Services
    ; Intermountain Adjusters; Public Agency Risk Services; Central Valley Self-Insurance Group
    ; Schools Risk Authority; Coastal Claims Administrators; Murphy & Dean Claims; National Claims Partners
    ; Hamilton Risk Services, Inc.; Unified Claims Solutions; Associated Benefit Administrators
    ; Pacific Utilization Review; CompReview; Meridian Utilization Management; ProCare Review, Inc.; Western Medical Review
    ; Prime Managed Care; National Peer Review Services; MedCert Solutions; Advantage Medical Review
    ; Apex Utilization Review; Alliance West Managed Care; Physicians Review Network; CareLink Comp; Review Partners, LLC
    ; Valley Fresh Produce; Sunrise Farms, Inc.; Rancho Packing Company; Central Valley Growers; Del Mar Berry Farms
    ; Mendoza Farm Labor; Sierra Dairy; Golden Nut Company; Pacific Poultry Processing; Bella Vista Vineyards
    ; City of San Mateo Hills; City of Rancho Verde; County of San Lorenzo; Los Robles Unified School District
    ; San Anselmo Elementary School District; Valley Transit District; Rio Vista Community College District
    ; South County Sanitation District; Department of Public Works, City of Alta Mesa; San Lorenzo County Sheriff
    ; Westside School District; Metro Transportation Agency; Bay Cities Water District
    ; Express Freight Lines; Coast Trucking, Inc.; Pacific Logistics; Inland Warehouse Services
    ; Southwest Distribution Company; Allied Moving & Storage; Valley Linen Supply; Royal Laundry Services
    ; Whitmore Construction; Martinez Roofing, Inc.; Bay Area Drywall; Superior Electric Company; Diaz & Sons Landscaping
    ; Precision Plumbing; Alvarez Concrete; Hill Brothers Construction Company; Sierra Framing; Golden State Painting
    ; Western Steel Fabricators; Tri-County Glass; Custom Cabinets of Ontario; Pacific Aerospace Components
    ; Moreno Plastics, Inc.; Precision Metal Works; Universal Packaging Corp.; Advanced Circuits Manufacturing
    ; Premium Furniture Company; J & R Upholstery; Fashion Sewing, Inc.; Sunshine Bakery; La Mexicana Tortilla Company
    ; Food Fair Markets; Save More Supermarket; Home Center Warehouse
    ; Casa Grande Restaurant; Bay View Hotel; Seaside Inn and Suites
    ; Guardian Security Services; Total Building Maintenance; Clean Valley Janitorial; Pacific Facility Services
    ; Staff Solutions; Reliable Staffing, Inc.; Select Workforce Services; Care Home of Fremont
    ; Elmhaven Convalescent Hospital; Sunset Nursing and Rehabilitation; Loving Care Home Health; Helping Hands In-Home Care
    ; Ramos Auto Repair; Kings Valley Auto Center; Sierra Gas & Electric
    ; Law Offices of Michael Torres; Law Offices of Perez & Brown; Goldberg, Reyes & Kim; Adams Hart & Lee LLP
    ; Law Office of Susan Yamada; Moreno Law Group; Sullivan & Price; Nelson, Cole & Associates; Kaplan Injury Law
    ; Workers Defense Law Group; Vance, Ortega and Wright, LLP; Bay Legal Group, APC
    ; Golden State Copy Service; Quick Copy Legal; Pacific Record Retrieval; Counsel Photocopy Services; Statewide Document Services
    ; Accurate Interpreting; Lingua Services, Inc.; Pacific Language Interpreters; West Coast Transportation and Interpreting
    ; Medical Equipment Plus; Ortho Supply of California; VitalCare DME; Restore Medical Products; Best Care Medical Supply
    ; Compound Solutions Pharmacy; Western Home Medical; Express Medical Transport; Ridgeline Investigations
  `),
  domains: places(`
    pacificclaimsadmin.com; valleyorthoinstitute.com; goldenpacificins.com; westcoastclaims.net; compreview-ur.com
    ; meridian-um.net; sierraimagingcenter.com; cvortho.net; bayareaspinecenter-md.com; inlandempirespine.org
    ; pacificpainmed.com; ncalpain.com; moreno-lawgroup.com; torreslawoffice.com; goldbergreyes.com
    ; gscopyservice.com; pacificrecords.net; calwestadmin.com; premierriskmgmt.biz; schoolsrisk.org
    ; losroblesusd.k12.ca.us; ranchoverde.ca.gov; harboroccmed.com; bayindustrialclinic.com; summitptrehab.com
    ; restoremedproducts.com; accurateinterp.com; stannemedical.org; valleyviewrmc.org; medcertsolutions.com
  `),
};
