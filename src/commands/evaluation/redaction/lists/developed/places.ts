import { type PlaceSet, places as words, towns } from '../lists.ts';

// Five sets without a name in common.
export const developed: PlaceSet = {
  streets: words(
    'Magnolia Street; N. Harbor Blvd.; Foothill Avenue; E 14th St; Sierra Vista Drive; Mission Rd; Old Mill Lane; Cypress Court; Avenida del Sol; Calle Real; S. Figueroa St; W. Olympic Boulevard; Martin Luther King Jr. Way; St. Charles Place; La Brea Ave',
  ),
  towns: towns(
    'Riverside/92501; Fresno/93721; Stockton/95202; Oxnard/93030; San Jose/95112; Ontario/91761; Long Beach/90802; Bakersfield/93301; Rancho Cucamonga/91730; El Monte/91731; Santa Fe Springs/90670; Modesto/95354',
  ),
  facilities: words(
    'Halcyon Orthopedic Institute; Bayview Community Hospital; St. Brendan Medical Center; Coastline Radiology Medical Group; Pacific Crest Pain Management; Meridian Toxicology Laboratories; Kessler Chiropractic; Restore Motion Physical Therapy; Redwood Surgery Center; Golden Valley Orthopedic Specialists; Arroyo Medical Group; Corner Care Pharmacy; Zamora Spine and Pain Center; Quail Ridge Urgent Care; Mercy Hill Hospital; Sunrise Open MRI; Norwood Behavioral Health; University of Halden Medical Center; Tri-City Imaging; Villalobos Acupuncture Clinic',
  ),
  firms: words(
    'Granite State Insurance Company; Pinnacle Risk Administrators; Western Compensation Fund; Halcyon Distribution, Inc.; Tri-Valley Beverage; Mesa Unified School District; Redstone Builders; Corbin Metal Forming Co.; Law Offices of Daniel Farias; Keystone Review Services; City of Marlowe; Sunrise Packing Cooperative; Thornton Logistics LLC; Kettleman Farms; Underhill & Brandt Law Group',
  ),
  domains: words('halcyonortho.com; bayviewhosp.org; crestpain.net; farias-law.com; keystonereview.com; arroyomed.org'),
};

export const developedToo: PlaceSet = {
  streets: words(
    'Laurel Canyon Blvd; South Alder Street; Ridgeview Ave.; NW 9th Avenue; Copper Hill Dr.; Valley Oak Road; Windmill Ln; Pinecrest Ct.; Avenida de las Flores; Camino Alto; E. Ventura St.; Lincoln Parkway; Cesar Chavez Ave; St. Andrews Place; El Segundo Boulevard',
  ),
  towns: towns(
    'Visalia/93277; Salinas/93901; Redding/96001; Santa Ana/92701; Chula Vista/91910; Victorville/92392; Torrance/90501; Palmdale/93550; San Luis Obispo/93401; La Mirada/90638; Yuba City/95991; Merced/95340',
  ),
  facilities: words(
    'Larkspur Spine Center; Cedar Glen General Hospital; St. Odile Medical Center; Beacon Diagnostic Imaging; Summit Interventional Pain Consultants; Fairmont Clinical Laboratory; Brandvold Chiropractic; Second Wind Physical Therapy; Blue Heron Surgery Center; Silver Creek Orthopaedic Associates; Mariposa Medical Clinic; Elm Street Pharmacy; Castellano Pain Institute; Foxglove Urgent Care; Holy Trinity Hospital; Pioneer MRI Center; Ashcombe Behavioral Health; University of Westmark Hospital; Delta Radiology Associates; Okonjo Acupuncture Center',
  ),
  firms: words(
    'Old Harbor Indemnity Company; Sentinel Claims Services; Mutual of Calder Insurance; Brightwater Foods, Inc.; Lakeshore Trucking; Ponderosa Unified School District; Ironbridge Construction; Vesper Aerospace Corp.; Law Offices of Elise Marchetti; Trident Utilization Review; County of Tamsen; Blossom Valley Packing Company; Wexford Staffing LLC; Hollister Dairy; Crane, Whitlock & Associates LLP',
  ),
  domains: words(
    'larkspurspine.com; cedarglenhospital.org; summitpain.net; marchettilaw.com; tridentur.com; mariposaclinic.org',
  ),
};

/** Held out once, see the names. */
export const firstHeldOut: PlaceSet = {
  streets: words(
    'Juniper Street; North Calaveras Blvd.; Meadowlark Ave; SW 22nd Street; Granite Ridge Dr.; Quarry Road; Hummingbird Ln.; Sycamore Ct; Avenida de los Robles; Via Serena; West Olive Ave.; Heritage Parkway; Rosa Parks Blvd; St. Helena Way; La Cienega Boulevard',
  ),
  towns: towns(
    'Petaluma/94952; Tulare/93274; Chico/95928; Pomona/91766; Escondido/92025; Lancaster/93534; Inglewood/90301; Santa Maria/93454; San Bernardino/92401; La Habra/90631; Rio Vista/94571; Turlock/95380',
  ),
  facilities: words(
    'Windrose Spine Institute; Alta Mesa Community Hospital; St. Ursula Medical Center; Harborlight Medical Imaging; Cascade Pain Management; Prairie Toxicology Laboratory; Lindstrom Chiropractic; Steady Step Physical Therapy; White Pelican Surgery Center; Copper Basin Orthopedic Group; Tamarack Medical Group; Beech Avenue Pharmacy; Oyelaran Pain Clinic; Thistledown Urgent Care; Good Shepherd Hospital; Gateway Open MRI; Marlborough Behavioral Health; University of Eastmoor Medical Center; Sequoia Radiology Medical Group; Fontaine Acupuncture Clinic',
  ),
  firms: words(
    'Anchor Bay Casualty Company; Vanguard Risk Administrators; Cornerstone Compensation Fund; Silverline Bakery, Inc.; Ridgefield Transport; Juniper Unified School District; Stonegate Builders; Apex Metals Corp.; Law Offices of Ambrose Kell; Beacon Review Services; City of Larkhaven; Golden Acre Farms; Summerfield Staffing LLC; Pelham Foods; Haverford, Lisle & Partners LLP',
  ),
  domains: words(
    'windrosespine.com; altamesahospital.org; cascadepain.net; kell-law.com; beaconreview.com; tamarackmed.org',
  ),
};

/** The second that was held out once. */
export const secondHeldOut: PlaceSet = {
  streets: words(
    'Persimmon Street; S. Alameda Blvd.; Kingfisher Avenue; SE 3rd Street; Ironwood Canyon Dr.; Tannery Road; Swallowtail Ln.; Redbud Ct; Avenida de los Arcos; Calle Mirador; North Walnut Ave.; Commerce Parkway; Dolores Huerta Blvd; St. Joseph Way; La Paloma Boulevard',
  ),
  towns: towns(
    'Hanford/93230; Porterville/93257; Gilroy/95020; Compton/90220; Vista/92083; Hemet/92543; Downey/90241; Santa Rosa/95401; San Mateo/94401; La Puente/91744; Los Banos/93635; Lodi/95240',
  ),
  facilities: words(
    'Wrenfield Orthopaedic Institute; Sierra Linda Community Hospital; St. Cuthbert Medical Center; Lodestar Diagnostic Imaging; Evergreen Pain Consultants; Bluestem Toxicology Laboratories; Halvorsen Chiropractic; Strong Start Physical Therapy; Black Oak Surgery Center; Painted Hills Orthopedic Associates; Palo Verde Medical Group; Maple Corner Pharmacy; Adeleke Spine Clinic; Larkwood Urgent Care; Sacred Grove Hospital; Crossroads Open MRI; Kensington Behavioral Health; University of Northmoor Medical Center; Bristlecone Radiology Medical Group; Delacorte Acupuncture Clinic',
  ),
  firms: words(
    'Harbor Point Casualty Company; Guardian Risk Administrators; Milestone Compensation Fund; Copperfield Bakery, Inc.; Eastgate Transport; Tamarind Unified School District; Oakhurst Builders; Summit Metals Corp.; Law Offices of Cornelius Pratt; Northstar Review Services; City of Ashgrove; Silver Spur Farms; Fairweather Staffing LLC; Redfern Foods; Wickham, Doyle & Partners LLP',
  ),
  domains: words(
    'wrenfieldortho.com; sierralindahospital.org; evergreenpain.net; pratt-law.com; northstarreview.com; paloverdemed.org',
  ),
};

/** Places of the third set that was held out once. */
export const thirdHeldOut: PlaceSet = {
  streets: words(
    'Larkspur Street; N. Mariposa Blvd.; Tamarisk Avenue; NW 14th Street; Shadow Creek Dr.; Foundry Road; Bluejay Ln.; Cottonwood Ct; Avenida del Mar; Calle Encanto; South Cherry Ave.; Enterprise Parkway; Harriet Tubman Blvd; St. Clement Way; La Ventana Boulevard',
  ),
  towns: towns(
    'Visalia/93277; Merced/95340; Salinas/93901; Torrance/90503; Oceanside/92054; Palmdale/93550; Norwalk/90650; Santa Cruz/95060; San Leandro/94577; La Mesa/91942; Los Gatos/95030; Napa/94558',
  ),
  facilities: words(
    'Millbrae Orthopaedic Institute; Mesa Verde Community Hospital; St. Brendan Medical Center; Northlight Diagnostic Imaging; Redwood Pain Consultants; Foxglove Toxicology Laboratories; Amundsen Chiropractic; New Stride Physical Therapy; Grey Heron Surgery Center; Desert Willow Orthopedic Associates; Agua Dulce Medical Group; Spruce Street Pharmacy; Bankole Spine Clinic; Fernwood Urgent Care; Holy Trinity Hospital; Parkside Open MRI; Lancaster Gate Behavioral Health; University of Westhaven Medical Center; Manzanita Radiology Medical Group; Beaumont Acupuncture Clinic',
  ),
  firms: words(
    'Beacon Hill Casualty Company; Sentinel Risk Administrators; Keystone Compensation Fund; Wheatland Bakery, Inc.; Westbrook Transport; Manzanillo Unified School District; Cedarcrest Builders; Pinnacle Metals Corp.; Law Offices of Thaddeus Crane; Polestar Review Services; City of Brookmere; Blue Ribbon Farms; Clearwater Staffing LLC; Ashford Foods; Merriweather, Poole & Partners LLP',
  ),
  domains: words(
    'millbraeortho.com; mesaverdehospital.org; redwoodpain.net; crane-law.com; polestarreview.com; aguadulcemed.org',
  ),
};
