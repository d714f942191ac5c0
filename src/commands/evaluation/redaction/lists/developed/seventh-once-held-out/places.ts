import { type PlaceSet, places, towns } from '../../lists.ts';

/** Places of care, carriers, administrators, reviewers, employers and law firms of the kinds determinations tell of; none exists by intent. */
export const seventhPlaces: PlaceSet = {
  streets: places(`
    Wilshire Blvd.; N. Euclid Avenue; West Shaw Avenue; Blossom Hill Road; Mowry Ave; E. Katella Ave.; Foothill Boulevard
    ; Ventura Blvd; Saticoy Boulevard; Stockdale Highway; Truxtun Avenue; Mariposa Street; S. Atlantic Blvd; Beverly Blvd.
    ; Hesperian Boulevard; Fair Oaks Blvd; Arden Way; Auburn Blvd; Camino del Rio South; Mission Gorge Road; Jamboree Road
    ; MacArthur Blvd; Harbor Boulevard; Brookhurst St; Bolsa Avenue; Oak Park Drive; Elm Street; 4th Street; W. 6th St.
    ; Maple Court; Willow Lane; Cherry Ave.; Laurelwood Blvd; Santa Monica Blvd; Sunrise Avenue; North Main Street
    ; Cedar Ridge Drive; Dolores Street; Alvarado Way; Del Amo Blvd; Artesia Blvd; San Pablo Avenue; Telegraph Road
    ; Rosecrans Ave; Imperial Highway; La Sierra Avenue; Palm Canyon Drive; Redlands Blvd; Monterey Highway; Ashlan Ave
  `),
  towns: towns(`
    Los Angeles/90010; San Diego/92108; Bakersfield/93309; Anaheim/92805; Riverside/92505; Ontario/91762; Oxnard/93030
    ; Modesto/95350; Salinas/93901; Santa Ana/92701; Long Beach/90807; Glendale/91203; Encino/91436; Torrance/90503
    ; Rancho Cucamonga/91730; San Bernardino/92408; Roseville/95661; Citrus Heights/95610; Hayward/94545; San Jose/95123
    ; Chula Vista/91910; Escondido/92025; Visalia/93277; Merced/95340; Santa Maria/93454; Palmdale/93550; Sherman Oaks/91403
    ; Garden Grove/92840; Costa Mesa/92626; El Monte/91731
  `),
  facilities: places(`
    Valley Crest Orthopedic Medical Group; Inland Pacific Spine Institute; Westbrook Community Hospital
    ; Golden Oak Regional Medical Center; St. Gabriel Medical Center; Arroyo Vista Surgery Center; Bayline Surgical Center
    ; Harborview Outpatient Surgery; Meridian Advanced Imaging; Sunset Coast MRI Center; Clearpoint Radiology Medical Group
    ; Del Rio Industrial Medical Clinic; Pacific Crest Occupational Health; ProCare Industrial Clinic; US ConCare Medical Centers
    ; Kingsley Pain Management; Comprehensive Pain Specialists of Ventura; Allied Spine and Pain Center; Coastline Physical Therapy
    ; Peak Motion Physical Therapy; Rivera Chiropractic; Fremont Family Chiropractic, Inc.; Total Balance Acupuncture
    ; Novalab Toxicology; Westlake Clinical Laboratory; Fairlane Diagnostics; Golden State Neurology Associates
    ; Bayshore Hand Surgery Center; Central Coast Foot and Ankle; Los Robles Canyon Hospital; Hillcrest Memorial Hospital
    ; Mercy Valley Hospital; Sutherland Medical Foundation; Desert Palms Medical Center; County General of Alta
    ; Northgate Urgent Care; FirstStep Urgent Care; Oakmont Behavioral Health; Serenity Psychological Services
    ; Sierra Functional Restoration Program; Redwood Pain Rehabilitation Program; Ramona Community Pharmacy
    ; Landmark Compounding Pharmacy; San Benito Drug Store; MedExpress Rx; Apex Durable Medical Equipment; OrthoSupply Plus
    ; NightRest Sleep Center; Somnus Diagnostics; Pinnacle Orthopaedic & Sports Medicine; Stanfield University Hospital
    ; Veterans Clinic of Mesa Grande; Alameda Creek Medical Group; Laguna Ortho; Tri-Valley Spine; Newton Eye Institute
    ; Beachside Dental Group; Grossman Cardiology; The Hand Center of Placer; Mission Hills Rehab; Summit Hospice
  `),
  firms: places(`
    Golden Pacific Insurance Company; State Employers Compensation Fund; Westridge Casualty; American Harbor Insurance
    ; Liberty Crest Mutual; Pacific Guaranty Insurance; Sentinel Indemnity; Republic Western Casualty Co.; ZNA Insurance
    ; Gallant Bassett Services; Sedgefield Claims Management; Tristate Risk Management; Keenland & Associates
    ; York Harbor Risk Services; Broadspan; Corvantis; AmeriComp Administrators; Intercoast Claims Services; ESIX; Helmsley TPA
    ; Genexa Services; UniReview; MedPartners UR; Altamar Managed Comp; Peakline Review Services; CompPath; EK Review Group
    ; Bluestone Utilization Management; Morningside Medical Solutions; Express Med Scripts; One Source Transport
    ; County of San Remo; City of Las Palmas; San Remo Unified School District; Department of Parks of San Remo
    ; Bay Cities Transit Authority; University of Pacifica; Foodway Markets; Save-Rite Stores; Home Builders Depot
    ; Marquee Hotels; Best Value Linen Service; Golden Fresh Packing Company; Ruiz Brothers Farms, LLC; Delta Cold Storage
    ; Titan Freight Lines; Pacific Aero Components; Coastal Roofing, Inc.; Mendoza Framing; Superior Staffing Solutions
    ; Labor Now; Sunny Hills Convalescent; Pizza Garden; QuickStop; Ralston Foods; Bradbury & Kim, LLP
    ; Law Offices of Martin Espinal; Harlow, Finch & Dubois; The Ortubia Law Group, APC; Goldberg and Ibarra; Tower Defense Law
    ; Omni Copy Service; Mira Interpreting, Inc.; Veritas Subpoena
  `),
  domains: places(`
    valleycrestortho.com; goldenpacificins.com; gallantbassett.com; genexaservices.com; sanremocounty.org
    ; bradburykim.com; peakmotionpt.com; meridianimaging.net; uni-review.com; pain-specialists-ventura.com; lasierraclinic.org
  `),
};
