import { type PlaceSet, places, towns } from '../../lists.ts';

/** Places of care with names of hills, saints, flowers and in Spanish; firms of farms, towns, kitchens and roofs. */
export const fifthPlaces: PlaceSet = {
  streets: places(`
    Calle del Sol; Avenida de los Arboles; Highway 99; County Road 22; Alameda de las Pulgas; Kings Canyon Rd
    ; Old Stage Road; 3rd St. East; Paseo Padre Pkwy; The Strand; Broadway; Via Lido; Twin Peaks Blvd
    ; Mulholland Dr; Shattuck Ave.; Cherry Blossom Ct; Lombard Terrace; Embarcadero; W. Avenue J-8; Rancho Vista Trl
  `),
  towns: towns(`
    Willits/95490; Lompoc/93436; Yucaipa/92399; El Cajon/92020; Yermo/92398; Port Hueneme/93041
    ; Morro Bay/93442; Twentynine Palms/92277; South San Francisco/94080; Rancho Palos Verdes/90275
    ; Mt. Shasta/96067; Gustine/95322; Coalinga/93210; Weed/96094; Needles/92363; San Juan Capistrano/92675
  `),
  facilities: places(`
    Marigold Pain & Wellness; Bayshore Orthopaedic Specialists; Alta Sierra Surgicenter; St. Brendan's Hospital
    ; Los Robles Altos Family Practice; Ridgeline Physical Therapy; Harbor Light Counseling; Pacific Rim Imaging
    ; Canyon Oaks Occupational Health; ProMotion Chiropractic; Valle Verde Community Clinic; Clínica Santa Inés
    ; The Hand Center of Monterey Bay; NorthBay Neurodiagnostics; Palo Cedro Urgent Care; Coastline Sleep Lab
    ; Sutro Ambulatory Surgery Center; Kestrel Recovery Center; Oakdale Outpatient Rehab; UC Almaden Medical Center
    ; Desert Bloom Acupuncture; Golden Poppy Pharmacy; Redbud Home Health; Tres Pinos Eye Associates
  `),
  firms: places(`
    Quail Hollow Farms; Tidewater Stevedoring, Inc.; Bettencourt & Sons Dairy; Pyramid Lath and Plaster
    ; Chaparral Unified School District; City of Laguna Alta; County of Alvarado; SunRidge Nurseries, LLC
    ; Blue Heron Catering; Kern Valley Transit Authority; Golden Anchor Seafood Co.; Maverick Demolition
    ; Zenith Pacific Insurance; Old Mission Casualty; Summit Ridge TPA; Athena Utilization Review
    ; Westlake Managed Care; Anza Security Services; Garibay Brothers Roofing; Lockwood Staffing
    ; The Cheese Cellar Restaurant; Bell, Haddad & Ruiz, LLP; Law Offices of Kirsch and Amaya; Harmony Convalescent
  `),
  domains: places(`
    ridgelinept.com; marigoldpain.org; zenithpacific-ins.com; athenaur.net; alvaradocounty.gov; bhrlaw.us
    ; goldenpoppyrx.com; chaparralusd.edu; altasurgicenter.health
  `),
};
