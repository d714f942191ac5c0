import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets, towns, places of care, insurers, reviewers, offices of law, employers and suppliers; the towns are real, the rest is made up. */
export const eleventhPlaces: PlaceSet = {
  streets: places(`
    Main Street; W. Olive Avenue; North Broadway; S. Central Ave.; Magnolia Boulevard; Orangethorpe Avenue
    ; Whittier Blvd.; Imperial Avenue; Crenshaw Blvd; E. Florence Avenue; Slauson Ave; Garvey Avenue; Harbor Blvd
    ; Chapman Avenue; Westminster Blvd.; Van Buren Boulevard; University Avenue; Sierra Avenue; Cajon Street
    ; Highland Avenue; California Avenue; Rosedale Highway; E. Shaw Avenue; Court Street; McHenry Avenue
    ; W. March Lane; Florin Road; Watt Avenue; Sunrise Blvd.; Alhambra Boulevard; Mission Street; Market Street
    ; Alum Rock Avenue; Bascom Avenue; Telegraph Avenue; Contra Costa Boulevard; Mendocino Avenue; East Lake Avenue
    ; S. Mooney Boulevard; Bullard Avenue; H Street; Almond Tree Lane; Camino del Sol; Calle Bonita; Pine Ridge Court
    ; Meadowlark Drive; Eagle Crest Way; 14th Street; Second Avenue; Lincoln Avenue; County Road 98
    ; Old Redwood Highway; Via Las Palmas; Poplar Place; San Fernando Road; Artesia Boulevard; W. Cherry Lane
  `),
  towns: towns(`
    San Francisco/94103; Oakland/94607; Sacramento/95825; Pasadena/91101; Hawthorne/90250; Lynwood/90262
    ; Paramount/90723; Bellflower/90706; West Covina/91790; Palm Springs/92262; Redlands/92373; Colton/92324
    ; Irvine/92618; Buena Park/90620; Huntington Beach/92647; Ventura/93003; Camarillo/93010; Santa Barbara/93101
    ; Atascadero/93422; Seaside/93955; Monterey/93940; Sunnyvale/94086; Concord/94520; Fremont/94538
    ; Livermore/94550; San Rafael/94901; Fairfield/94533; Vacaville/95688; Davis/95616; Marysville/95901
    ; Reedley/93654; Sanger/93657; Dinuba/93618; Lemoore/93245; Ridgecrest/93555; Lakeport/95453
    ; Grass Valley/95945; Auburn/95603; Placerville/95667; Sonora/95370; Moreno Valley/92553; Richmond/94801
    ; Hollister/95023; Woodland/95695
  `),
  facilities: places(`
    Mission Grove Orthopedics; Valley Crest Orthopaedic Medical Group; Central Sierra Orthopedic Institute
    ; Pacific Shores Spine Center; Southland Spine and Pain Institute; Advanced Spine Care of Fontana
    ; Golden Valley Pain Management; Comprehensive Pain Consultants of Merced; South Bay Interventional Pain
    ; Crestview Pain & Wellness Center; San Rafael Arcángel Hospital; St. Bernadine Regional Medical Center
    ; Good Shepherd Community Hospital; Holy Family Medical Center; Riverbend General Hospital
    ; Oak Valley District Hospital of Madera; Monte Sereno Medical Center; Alameda Hills Hospital
    ; University Hospital of the Valley; Harbor Point Medical Center; Foothill Memorial Hospital
    ; Ventura Hills Surgery Center; Palms Outpatient Surgery Center; Stanislaus Surgical Pavilion
    ; Premier Ambulatory Surgery Center of Downey; Downtown Industrial Medical Clinic; Worksafe Occupational Health
    ; Central Valley Occupational Medicine; OnSite Industrial Medicine; ProHealth Urgent Care; Mercado Urgent Care
    ; Harvest Occupational Medical Center; First Choice Physical Therapy; True North Physical Therapy
    ; Sierra Sports & Spine Therapy; Valley Hand Therapy; Bayside Rehabilitation; Orchard Physical Therapy Center
    ; Garcia Chiropractic; Whole Body Chiropractic Center; Tran Chiropractic and Wellness; Green Bamboo Acupuncture
    ; Eastern Healing Acupuncture; Clínica Médica San Miguel; Clínica Santa Lucía; Clinica Mi Salud
    ; Inland MRI Center; Premier Imaging of Pomona; Pacific Coast Open MRI; Diagnostic Radiology of Hanford
    ; Sunrise Imaging Center; Allied Toxicology Laboratory; Western States Labs; TrueScreen Laboratories
    ; Southern California Neurodiagnostics; Neurology Consultants of Salinas; Redwood Neurosurgery Associates
    ; Hope & Healing Psychological Services; Center for Stress and Trauma; Westlake Behavioral Medicine
    ; Pathways Functional Restoration Program; Bay Cities Rehabilitation Hospital; Restful Nights Sleep Center
    ; Valley Eye Associates; Smile Plaza Dental; Hearing Center of Modesto; Foot and Ankle Specialists of Visalia
    ; Coast Hand Surgery Center; Magnolia Internal Medicine; Gastroenterology Associates of Oxnard
    ; Hacienda Convalescent Hospital; Cypress Manor Skilled Nursing; Rosewood Care Center; Delta Wound Care Clinic
    ; Madrone Family Medicine; People's Community Health Center; Cardiology Medical Group of Redding
    ; Joint Replacement Center of the Peninsula; Shoulder & Elbow Clinic of Napa; Shaw Avenue Medical Offices
  `),
  firms: places(`
    Pacific Union Casualty; Western Pioneer Insurance Company; Sequoia National Insurance; El Dorado Mutual
    ; Bay Pacific Indemnity Company; American Sierra Assurance; Guardian West Insurance Co.; Vista Casualty Company
    ; Mission Insurance Group; Central Counties Self-Insurance Authority; Public Schools Risk Pool
    ; Statewide Claims Administrators; Meridian Claims Services, Inc.; Cornerstone Claims Management
    ; Ridgeline Risk Management; Blue Oak Adjusting, LLC; Tri-Star Benefit Administrators; Compass Point TPA
    ; Monarch Risk Control; CareBridge Review Services; ClearPath Utilization Review; Summit Medical Review
    ; MedLogic Review Group, Inc.; Evergreen Utilization Management; PhysicianFirst Review; Benchmark Managed Care
    ; Law Offices of Robert Castellón; Law Office of Diane Markarian; Mayfield, Ortega & Stein LLP
    ; Barrios & Associates; Kessler Dunne & Yamada, APC; Trask & Villalobos; Central Valley Injured Workers Law
    ; Hollis Employment Law Group; San Joaquin Farming Company; Golden Grove Packing, Inc.; Three Rivers Dairy
    ; Del Campo Produce; Pacific Almond Growers; Vintage Hills Winery; Rancho Verde Nursery; Sunfresh Foods
    ; Mega Mart Stores, Inc.; FoodTown Supermarkets; Home Warehouse Co.; El Toro Meat Market; Casa Linda Restaurant
    ; Blue Wave Seafood; Burger Barn; Golden Dragon Restaurant; Bayview Hotel; Grand Sierra Casino
    ; Palm Court Inn; Titan Freight Systems; Rapid Parcel Service; Crossroads Trucking, Inc.; Metro Valley Transit
    ; Skyline Airport Services; Western Waste Hauling; Cal-West Concrete; Diamond Roofing Company
    ; Precision Drywall; Ironwood Construction, Inc.; Superior Plumbing; Alvarado Landscaping; Bright Star Solar
    ; Pacific Cabinet Makers; Allied Metal Finishing; Omega Plastics Corp.; Sierra Aerospace; Delta Glass Company
    ; Northgate Linen Service; Crown Janitorial; Guardian Security Services; AllStaff Personnel; Pronto Staffing
    ; City of Rio Vista Hills; County of Mariposa Springs; Valle Verde Unified School District
    ; Orchard Community College District; Golden Hills Water District; North Fork State Prison
    ; Mountain View Fire Protection District; Helping Hands Home Care; Golden Years Assisted Living
    ; Bayshore Convalescent Services; Kids First Preschool; Neighborhood Pharmacy; Plaza Drug Store
    ; Farmacia San Judas; Mission Compounding Pharmacy; CompRx Mail Order; Orthomed Supply; ReliaMed Equipment
    ; Pacific DME, Inc.; Freedom Medical Devices; Rapid Records Copy Service; Golden State Document Retrieval
    ; Voz Interpreting Services; Lingua West Interpreters; Pacific Transportation Solutions; Westside Billing
    ; Bravo Surveillance; Insight Investigations; Premier Lien Recovery; Case Link Nurse Management
  `),
  domains: places(`
    missiongroveortho.com; southlandspine.com; goldenvalleypain.com; goodshepherdhosp.org; harborpointmed.org
    ; firstchoicept.net; pacificunioncasualty.com; meridianclaims.com; ridgelinerisk.com; carebridgereview.com
    ; clearpathur.com; castellonlaw.com; mos-law.com; titanfreight.com; megamartstores.com; valleverdeusd.org
    ; missioncompounding.com; pacificdme.com; rapidrecords.net; vozinterpreting.com; worksafeoccmed.com
  `),
};
