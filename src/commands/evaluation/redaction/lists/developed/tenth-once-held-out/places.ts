import { type PlaceSet, places, towns } from '../../lists.ts';

/** Streets and towns of the State, and places of care, carriers, reviewers, offices, employers and vendors made up for them; in no earlier set. */
export const tenthPlaces: PlaceSet = {
  streets: places(`
    Sepulveda Blvd; Ventura Boulevard; W. Olympic Blvd; S. Figueroa Street; Crenshaw Boulevard; E. Florence Ave
    ; Slauson Avenue; Atlantic Blvd; Garvey Avenue; Huntington Drive; Colima Road; N. Tustin Avenue; Harbor Blvd.
    ; Bristol Street; Alton Parkway; Sierra Way; Highland Springs Ave; Ramona Expressway; Cajalco Road
    ; El Cajon Boulevard; Balboa Avenue; Mira Mesa Blvd; Camino del Rio North; Via de la Valle; Camino Ramon
    ; Las Posas Road; Stearns Wharf Lane; Broad Street; Blosser Road; N. Main Street; Alisal Road; Blackie Road
    ; Monterey Hwy; Santa Teresa Blvd; Lawrence Expressway; Alum Rock Ave; Shattuck Avenue; San Pablo Ave.
    ; Sonoma Boulevard; Farmers Lane; Redwood Highway; Watt Avenue; Sunrise Blvd; Florin Road; Madison Avenue
    ; Lower Sacramento Rd; March Lane; Pershing Avenue; McHenry Avenue; Yosemite Parkway; W. Olive Avenue
    ; Blackstone Ave; E. Shaw Avenue; Lovers Lane; Stockdale Hwy; Union Avenue; W. Avenue L-8; Joshua Lane
    ; Date Palm Drive; Dogwood Road; Adams Avenue; 23rd St; W. 6th Street; Avenue 144; Road 28; County Road 98
    ; Hammer Lane; Eureka Way; Forest Glen Ct.; Mockingbird Circle; Persimmon Place; Walnut Terrace; Old Mill Loop
    ; Skyline Trail; Cherry Blossom Pl.; Marina Way; Pier View Walk; Van Buren Boulevard; Indian Hill Blvd; Peck Road
    ; Saticoy Street; Roscoe Blvd; Paramount Blvd; Euclid Avenue; Sierra Highway; Camino Capistrano
    ; Palomar Airport Road; Sweetwater Road; Orcutt Road; Freedom Blvd; Jackson Street; Bascom Ave; Fruitvale Avenue
    ; Contra Costa Blvd; Redwood Drive; Stony Point Road; Elk Grove-Florin Rd; Crows Landing Road; G Street
    ; Cesar Chavez Blvd; N. Palm Avenue; W. Inyo Avenue; Oak Avenue Parkway; Weedpatch Highway; Cactus Road
    ; 2nd Avenue South; Highway 12; Rancho Pass Road; Sagebrush Way; Coyote Run; Starling Lane; Rosewood Mews
  `),
  towns: towns(`
    Bell Gardens/90201; Huntington Park/90255; South Gate/90280; Lynwood/90262; Hawthorne/90250; Pacoima/91331
    ; Baldwin Park/91706; Pico Rivera/90660; Buena Park/90620; Moreno Valley/92553; Lake Elsinore/92530
    ; Guadalupe/93434; Soledad/93960; Greenfield/93927; Hollister/95023; Union City/94587; Woodland/95695
    ; Chowchilla/93610; Reedley/93654; Dinuba/93618; Lamont/93241; Ridgecrest/93555; Lawndale/90260; Sylmar/91342
    ; Canoga Park/91303; Bellflower/90706; Stanton/90680; Placentia/92870; Colton/92324; San Jacinto/92583
    ; Cathedral City/92234; Menifee/92584; Imperial Beach/91932; Lemon Grove/91945; San Ysidro/92173; Ojai/93023
    ; Nipomo/93444; Atascadero/93422; King City/93930; Marina/93933; Castroville/95012; Morgan Hill/95037
    ; San Bruno/94066; Newark/94560; Brentwood/94513; Benicia/94510; Dixon/95620; Lakeport/95453; Davis/95616
    ; Marysville/95901; Anderson/96007; Yreka/96097; Placerville/95667; Lathrop/95330; Riverbank/95367
    ; Livingston/95334; Kerman/93630; Sanger/93657; Exeter/93221; Shafter/93263; Tehachapi/93561
    ; California City/93505
  `),
  facilities: places(`
    Saint Brendan Regional Medical Center; Sierra Oaks Community Hospital; Harbor Bluff Medical Center
    ; Good Shepherd Hospital of Tulare; Valley Cross Medical Center; Queen of the Coast Hospital; Los Molinos Hospital
    ; San Joaquin Crossings Medical Center; Mount Arden Hospital; Pacific Gate Hospital; Mercado General Hospital
    ; Rancho Vista Community Hospital; Desert Sage Regional Hospital; Feather Ridge Hospital; Crescent Bay Hospital
    ; Ukiah Hills Medical Center; Orchard Valley Memorial Hospital; Almaden Creek Hospital; St. Odile's Hospital
    ; Santa Ynez Ridge Cottage Hospital; Hospital of the Holy Cross of Indio; Sutter Bend Medical Center
    ; Lassen Gateway Surgery Center; Beachwood Outpatient Surgery; Golden Oaks Surgical Institute
    ; Montclair Plaza Surgery Center; Two Rivers Surgicenter; Cypress Point Ambulatory Surgical Center
    ; Stockton Orthopedic Specialists; Imperial Desert Orthopedics; OrthoPeak; Bones & Joints of Ventura
    ; Coastal Range Orthopaedic Medical Group, Inc.; Elite Sports & Orthopedic Center; Valley Hand Center
    ; Shoulder & Elbow Clinic of Orange; The Knee Institute of Glendora; Comprehensive Spine Center of Irvine
    ; Back Pain Institute of Hayward; South Bay Neurosurgery Group; NeuroDiagnostics of Riverside
    ; Salinas Neurology & EMG Lab; Pacific Nerve Testing; Delta Pain Specialists; Advanced Pain Solutions of Merced
    ; Bay Interventional Pain Physicians; Sun Valley Pain & Wellness; Comfort Pain Management, A Medical Corporation
    ; WorkFirst Occupational Medicine; MedStop Industrial Clinic; ProHealth Works; Gateway Occupational Health
    ; U-Care Urgent Care; Airport Industrial Medical Clinic; Alameda Street Medical Clinic; Premier Work Injury Center
    ; Tri-Valley Physical Therapy; Motion First PT; Restore Physical Therapy & Hand Rehab; PhysioWorks of Chico
    ; Peak Form Rehabilitation; Aqua Fit Rehab; Northgate Hand Therapy; Body Balance Therapy Center
    ; Sandoval Chiropractic; Total Spine Chiropractic; Avetik Chiropractic Center; Family First Chiropractic & Rehab
    ; Golden Needle Acupuncture; Five Seasons Acupuncture & Herbs; Kim's Acupuncture Clinic; Tao Healing Arts
    ; Meridian MRI of Van Nuys; Focus Imaging Center; Bayline Radiology Medical Group; Crystal View Imaging
    ; Premier Open MRI; San Gabriel Diagnostic Imaging; X-Ray Express; TruPath Laboratory; Sentinel Tox Lab
    ; Western Clinical Laboratories; ToxiCheck Pacific; Cognitive Behavioral Associates of Fresno; Serena Psychology Group
    ; Pacific Stress Clinic; New Leaf Psychiatry; Bridges Functional Restoration Program; Inland Pain Rehab Program
    ; Restful Night Sleep Center; SleepWell Diagnostics of Ontario; Smile Again Dental; Reseda Oral Surgery Center
    ; Tulare Eye Physicians; Sound Choice Hearing Center; Foot & Ankle Specialists of Modesto; Rivera Podiatry Group
    ; Clínica Santa Cecilia; Clinica Médica San Martín; Centro Médico Las Palmas; Clínica Familiar del Valle
    ; Clinica Monseñor Gallegos; Hmong Community Health Clinic; Little Saigon Family Medicine; Bui & Vo Medical Group
    ; Punjabi Health Center of Yuba City; Armenian Community Clinic of Glendale; Dr. Ohanian's Medical Office
    ; Seaside Convalescent Hospital; Villa Serena Nursing & Rehab; Meadow Lark Skilled Nursing Facility
    ; Round Valley Tribal Clinic; Coyote Creek Family Health; Hillside Internal Medicine; Heartline Cardiology Group
    ; Jurupa Urology Associates; Wound Care Center of Visalia; Burn & Reconstructive Center of Fontana
  `),
  firms: places(`
    Pacific Mariner Insurance Company; Cascade Fidelity Insurance; Granite Peak Indemnity Co.; Bluewater Casualty
    ; Meridian Western Insurance; First Sequoia Mutual; Liberty Crest Insurance Corp.; Dominion Pacific Insurance
    ; Sentry Oak Assurance Company; Western Growers Mutual Assurance; Stonebridge National Insurance Company
    ; United Heartland Casualty; Ridgeline Insurance Group; Ironwood Specialty Insurance; American Cordillera Insurance
    ; North State Schools JPA; Public Entities Risk Pool of the Delta; Central Valley Self-Insured Group
    ; Northbrook Claims Services; Sedona Claims Management; Tristate Benefit Administrators; Copperfield TPA, Inc.
    ; Keystone Adjusting Company; Cornerstone Claims Administrators; Harrow & Pike Adjusters; Matrix Bay Claims
    ; OmniBay Comp Services; Intrepid Risk Management; ClearPath Utilization Review; Evidence First Review, LLC
    ; Sterling Managed Care; Apex Physician Review Services; Plumbline UR; MedNecessity Partners; Prism Peer Review
    ; TrueNorth Medical Management; Law Offices of Reuben Alcazar; Law Offices of Kwan, Ortiz & Bell
    ; Zepeda & Marchetti, LLP; Hollis, Trang & Beaumont; Bracken Farr Injury Lawyers; Shirinian Law Group, APC
    ; The Delacroix Firm; Pak & Rosen, A Professional Law Corporation; Castañeda Defense Group; Justicia Legal Center
    ; Ferris Oyelaran & Wu; Tri-City Unified School District; Rio Bravo Elementary School District
    ; Sierra Foothills Community College District; City of San Remo; City of Las Brisas; County of Mount Shasta
    ; Town of Arroyo Seco; Kern Canyon Water District; Delta Transit Authority; Bayside Housing Authority
    ; Chuckwalla State Prison Fire Camp; Department of Highways District 14; Valley Regional Parks Agency
    ; Gallo Rojo Farms; Three Rivers Citrus; Del Campo Berry Growers; Hansen Brothers Dairy; Sandhu Orchards
    ; Pleasant Valley Nut Company; Blossom Trail Packing; Monte Vista Cellars; Golden Egg Ranch, Inc.; Coast Fish Co.
    ; Mi Pueblito Carniceria; Taqueria Los Primos; Lotus Garden Restaurant; Manila Bay Bakery; Ararat Bakery & Deli
    ; Kabob House Catering; Burger Depot; Sunny Side Diner; Cosmic Coffee; FreshWay Markets; Super Ahorro Market
    ; Bargain Barn; Big Lot Furniture Outlet; Home & Hearth Warehouse; Two Needles Uniforms; Bright White Linen Service
    ; Pacific Crown Hotel; Seabreeze Inn; Lucky Seven Casino & Resort; Dreamland Amusement Park; Iron House Gym
    ; R. Escamilla Plumbing; Tran Nails & Spa; A-1 Drywall & Plaster; Diaz & Sons Roofing; Nor-Cal Rebar, Inc.
    ; Summit Framing; Triple J Construction; Western Scaffold Co.; Pacific Coast Tile; Bonanza Electric; Rapid Rooter
    ; Green Thumb Landscape Maintenance; Superior Tree Care; Oakmont Pool Service; Speedy Lube; Mendez Tire & Brake
    ; Valley Freightways; Bluebird Trucking; Overland Parcel; Sun Coast Shuttle; Yellow Rose Cab; Harbor Drayage, LLC
    ; Precision Metal Forming; Zenith Plastics; Tecolote Foundry; Orange Coast Circuits; Sky Harbor Avionics
    ; ABC Staffing; Workbench Personnel; Vineland Labor Contractors; Elite Employer Services, PEO; TempStar
    ; Angels at Home Caregivers; Heritage Villa Assisted Living; Tender Touch Home Health; Kids Corner Preschool
    ; Guardian Watch Security; Shield One Patrol; Expedient Scripts of the Valley; Family Choice Pharmacy; Botica del Sol
    ; Injured Workers Rx; Corner Drug; Sierra Compounding Pharmacy; MobilityPlus DME; OrthoRent Supply; Stim-Tech Medical
    ; Acme Copy Service; PaperChase Records West; Docu-Serve Legal; Puente Interpreting; Babel Language Services
    ; Kwik Ride Medical Transport; Nurse Bridge Case Management; Pathway Vocational Services; Sharp Eye Surveillance
    ; Premium Medical Billing; Lien Recovery Associates; StaffRite Payroll; Teamwork Ergonomics
  `),
  domains: places(`
    saintbrendanrmc.org; sierraoakshospital.org; orthopeak-med.com; deltapainspecialists.com; workfirstoccmed.com
    ; trivalleypt.net; focusimagingcenter.com; trupathlab.com; serenapsychology.org; clinicasantacecilia.org
    ; pacificmarinerins.com; cascadefidelity.com; northbrookclaims.com; copperfieldtpa.com; clearpath-ur.com
    ; evidencefirstreview.com; zepedamarchetti.com; shirinianlaw.com; brackenfarr.law; tricityusd.k12.ca.us
    ; ci.sanremo.ca.us; delcampoberry.com; freshwaymarkets.com; valleyfreightways.net; workbenchpersonnel.com
    ; injuredworkersrx.com; mobilityplusdme.com; acmecopyservice.net; puenteinterpreting.com; nursebridgecm.com
    ; lienrecovery.biz; sandhuorchards.us
  `),
};
