import { type PlaceSet, places, towns } from '../../lists.ts';

/** Places of care, carriers, administrators, reviewers, employers and law firms as letterheads and lists of records have them; none exists by intent. */
export const sixthPlaces: PlaceSet = {
  streets: places(`
    El Camino Real; Via del Campo; Camino Corto; Paseo de la Luna; E. Florence Ave.; Whittier Blvd; 10th Street West
    ; Avenue 416; Road 80; Hwy 111; State Route 49; Sunset Plaza Dr.; The Alameda; Front St.; Corporate Center Dr
    ; Technology Pl; Medical Center Drive East; Orchard Loop; Tank Farm Road; Skyline Ridge Cir; Harvest Moon Ct.
    ; Del Monte Expressway; Fifth Avenue; Spruce Tr.; Ygnacio Valley Rd; Calle Primera; Avenida Pico; Rue Fontaine
    ; S. La Cadena; Old Redwood Hwy; N. Wiget Ln; West March Ln; Bridge Street; Ocean Park Walk; Terra Bella Wy.
    ; Mission Inn Ave; Jackrabbit Pass; Quail Hollow Run; Cannery Row; Half Moon Bend
  `),
  towns: towns(`
    Fontana/92335; Vallejo/94590; Antioch/94509; Delano/93215; Brea/92821; Arcata/95521; Susanville/96130; Blythe/92225
    ; Oroville/95965; Tracy/95376; Van Nuys/91405; North Hollywood/91601; La Jolla/92037; Los Alamitos/90720; Orange/92868
    ; Walnut Creek/94596; City of Industry/91748; Mountain View/94040; Fort Bragg/95437; Point Arena/95468; Dos Palos/93620
    ; Loma Linda/92354; Rough and Ready/95975; Angels Camp/95222
  `),
  facilities: places(`
    Encina Hand & Microsurgery; Cuesta Spine & Joint, A Medical Corporation; Bonita Valley ASC; Open Air MRI of Tehama
    ; Lumina Radiology; SoCal NeuroDx; El Nido Clinica Medica General; WorkWell Occupational Medicine; PhysioNorth
    ; Concordia Medical Group, Inc.; Sisters of Charity Hospital; Rx Horizon Pharmacy #114; Ortho Bracing Depot
    ; Tehachapi Surgical Suites; Three Rivers Rehab & Wellness; Mt. Tamarack Memorial; Cottonwood VA Clinic
    ; Premier Psych Services; Advanta Home Infusion; Bright Path Functional Restoration; Ventana Audiology Associates
    ; Paragon Toxicology; Oso Creek Podiatry; Children's Hospital of the Redwoods; Loma Alta University Medical Center
    ; SpineCare of Solano; St. Philomena's Hospital; Carrizo Regional Burn Center; Nova Electrodiagnostics, PC
    ; Alegria Adult Day Health; US HealthWays Fontana; Feather River Ambulance; The Back Institute of Alhambra
    ; Mesquite Valley Sports & Spine; Pacific Neurobehavioral Clinic; Casa Serena Skilled Nursing; Tule Drug
  `),
  firms: places(`
    Pacifica Employers Indemnity; Corvane Services; Sedgemoor CMS; Athlon Administrators; Berkmont Homestate Companies
    ; Zephyr North America; Intermountain Risk Pool; CalGrove Schools JPA; Fremont Bay Transit District; Los Olmos USD
    ; Sanderling Foods; Ace Janitorial & Maintenance; Vargas Drywall; K & L Trucking; J.R. Mendez Construction, Inc.
    ; Tacos El Jarocho #3; Hotel Mirasol; The Salted Plum; A-1 Towing; Kwik Stitch Apparel; Pan-American Nursery Supply
    ; Golden Sands Casino Resort; La Espiga de Oro Bakery; Feldspar, Ortega & Blum, APC; Law Offices of Hrant Bedrosian
    ; The Castañeda Firm; Pinto & Marsh, LLP; Ravel UR; MedConfirm Review, Inc.; Optimal Peer Review Network
    ; HealthRight Bill Audit; Silverado Copy Service; Dovetail Deposition Reporters; County of Alder; Town of Sequoia Falls
    ; Alder County Office of Education; Tamal Sheriff's Department; Mono Fire Protection District; Greenfield Mutual
    ; Vista Grande Water Agency; Bonaventure Retirement Living; Sun Harvest Berry Growers; Northrock Aerospace
    ; United Parcel Movers; Mi Pueblito Supermarkets; First Trust Workers' Compensation; Crown & Anchor Pub
  `),
  domains: places(`
    encinahand.com; workwell-om.com; pacifica-ei.com; losolmosusd.k12.ca.us; ravelur.io; cuestaspine.md; mirasol.travel
    ; feldsparlaw.legal; lumina-rad.us; spinecaresolano.org; silveradocopy.biz; portal.concordiamg.net; optimalpeer.co
    ; rxhorizon.pharmacy; sedgemoor.claims
  `),
};
