import { type PlaceSet, places, towns } from '../../lists.ts';

/** Places of care, employers, carriers, administrators, review firms and law offices of the kinds records name; none exists by intent. */
export const eighthPlaces: PlaceSet = {
  streets: places(`
    Crenshaw Blvd.; Lankershim Boulevard; S. Brand Blvd; E. Olive Avenue; Van Nuys Boulevard; W. Pico Blvd; Magnolia Avenue
    ; De Anza Boulevard; N. Blackstone Avenue; Herndon Avenue; West March Lane; Pacific Avenue; Coffee Road; McHenry Ave
    ; Ming Avenue; S. Mooney Blvd; Lake Merritt Way; Webster Street; Stevens Creek Blvd; Almaden Expressway; Tully Road
    ; Bush Street; J Street; 21st Avenue; E. 14th Street; Alhambra Blvd; Sierra College Blvd; Hilltop Drive; Cypress Avenue
    ; N. Tustin Ave; W. Chapman Avenue; Newport Center Drive; Lincoln Ave.; Iowa Avenue; Day Street; Haven Avenue; Archibald Ave
    ; Towne Center Drive; La Jolla Village Drive; Friars Road; N. Johnson Avenue; East Vista Way; Telephone Road
    ; Calle Cesar Chavez; De La Vina Street; Avenida Encinas; Via Marina; Sunset Lane; Hawthorn Court; Peach Tree Circle
    ; County Road 32; Highway 111; Pine Street; Second Street
  `),
  towns: towns(`
    Fullerton/92835; Covina/91722; Corona/92879; Murrieta/92562; Temecula/92591; Hesperia/92345; Thousand Oaks/91360
    ; Clovis/93612; Madera/93637; Manteca/95336; San Ramon/94583; Redwood City/94063; Daly City/94015; Watsonville/95076
    ; Elk Grove/95758; Folsom/95630; Tustin/92780; Whittier/90602; Burbank/91502; Azusa/91702; Perris/92570; Pittsburg/94565
    ; Encinitas/92024; Reseda/91335; Northridge/91325; Montebello/90640; San Marcos/92069; Santee/92071; Poway/92064
    ; Rialto/92376; Chino/91710; Montclair/91763; Gardena/90247; Lakewood/90712
  `),
  facilities: places(`
    Valley Heights Hospital; St. Cecilia Medical Center; Mount Helix Memorial Hospital; Palm Crest Community Hospital
    ; Northridge Pass Hospital Medical Center; Queen of Peace Hospital; Contra Vista Regional Medical Center
    ; University of Monterey Medical Center; San Ardo County Hospital; Presidio General Hospital; Doctors Hospital of Almonte
    ; Pacific Orthopedic Specialists; Orange Grove Orthopaedic Institute; South Bay Spine and Joint Medical Group
    ; Capitol Hand & Upper Extremity; Tri-County Orthopedics; Sanderling Neurosurgery; Advanced Spine Center of Covina Hills
    ; Rancho Vista Pain Institute; Integrative Pain Management Medical Group; Precision Pain Care; Central Valley Pain Center
    ; Bay Area Pain & Wellness; Concordia Occupational Health; WorkWell Industrial Medicine; Industrial Care Associates
    ; U.S. MedWorks; Caremax Occupational Medicine; Harbor Industrial Clinic; First Response Urgent Care; Eastgate Urgent Care
    ; Westcoast Surgery Center; Olive Grove Ambulatory Surgery Center; Surgical Institute of San Tomas; Specialty Surgical of Bellmont
    ; Open Air MRI of Tustin Hills; Premier Imaging Center; RadLink Imaging; Southland Radiology; Peninsula Diagnostic Imaging
    ; ActiveCare Physical Therapy; Momentum Physical Therapy & Sports Rehab; Ortega Physical Therapy, Inc.; Hands On Therapy
    ; Back in Balance Chiropractic; Kim Acupuncture Clinic; Santiago Chiropractic Center; Lotus Acupuncture
    ; Mindful Path Psychology; Westside Psychological Associates; New Horizon Counseling Center; Bridgepoint Functional Restoration
    ; Cal-Tox Laboratories; Pacific Reference Lab; Accutest Toxicology; Golden Gate Medical Supply; ProMotion DME
    ; El Dorado Pharmacy; Family Care Pharmacy; Script Care Pharmacy #214; Restwell Sleep Disorders Center
    ; Coastal Electrodiagnostics; Camino Family Medical Clinic; Valle Verde Dental Group; Crescent Bay Eye Associates
    ; Redwood Empire Podiatry; Santa Lucia Home Health; Foothill Internal Medicine; Cedar Glen Convalescent Hospital
  `),
  firms: places(`
    California State Fund for Compensation; Hartwell Insurance Company; Travel Guard Casualty; Zurenia North America
    ; Berkline Homestate Companies; Pacific Indemnity Group; Cypress Point Insurance; Employers Preferred of the West
    ; Republic Surety; AmWest Guaranty; Everlast National Insurance; Old Dominion Fire and Casualty; Security National of Ohio
    ; Insurance Company of the Coast; Voyagers; Golden Eagle Mutual; Sedgmoor; Sedgmoor CMS; Gallagher Barrett
    ; Athena Administrators; TriCounty Claims; Keegan and Associates; Intermark Insurance Services; Acclaim Insurance Services
    ; LWR Claims Solutions; AdminCare; Hazelton Claims Management; Innovative Claims Administrators; Cannon Brook
    ; Corvella; Coventra Workers' Comp Services; Genesys UR; Rising Sun Medical Solutions; Fortis Review; Med-Review Partners
    ; Health Direct Utilization Review; Pinebridge Managed Care; Prime Utilization Services; Paradigm Review
    ; County of San Ardo; City of Almonte; Almonte Unified School District; State Department of Prisons and Rehabilitation
    ; San Ardo Sheriff's Department; Metro Valley Transit District; University of Monterey; Housing Authority of San Ardo
    ; HomePlus; Bullseye; Vons & Ralston Grocers; United Parcel Freight; Fresh Harvest Foods; Best Buyers
    ; Sun Valley Packing, Inc.; Gonzales Farm Labor; Triple A Drywall, Inc.; Nueva Vida Landscaping; AccuStaff Temporary
    ; Marigold Hotel & Suites; Windsor Manor Care; The Parking Spot of Burbank Field; Precision Aerospace Castings
    ; Del Rio Cabinets; Kaisermann Foundation; Law Offices of Beatriz Villanueva; Stockton & Hale; Rose, Kline & Ortega, LLP
    ; Pearson Lau, APC; Bay Legal Copy; Lingua Interpreting Services; MedLegal Photocopy
  `),
  domains: places(`
    valleyheights.org; southbayspine.com; rvpaininstitute.com; sedgmoorcms.com; athenaadmin.com; genesysur.com
    ; rosekline.com; sanardocounty.gov; momentum-pt.com; radlinkimaging.com; almonteusd.org; workwell-industrial.net
  `),
};
