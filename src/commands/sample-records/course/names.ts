// Common given names and surnames, joined by chance: nobody is meant.
const words = (text: string): readonly string[] => text.split(' ');

export const women = words(
  'Maria Susan Linda Rosa Karen Angela Teresa Denise Yolanda Patricia Elena Gloria Monica Sandra Irene Lupe',
);
export const men = words(
  'James Robert Carlos Michael Daniel Luis Kevin Anthony Jorge Steven Raymond Eric Hector Thomas Alan Victor',
);
export const surnames = words(
  'Alvarado Bennett Castillo Dunham Eastman Fonseca Galvez Harmon Ibarra Jensen Kessler Lombardi Maldonado Norwood Okafor Pacheco Quintero Rosales Salcido Thornton Underhill Valencia Whitaker Yamada Zamora Ashby Barrera Coleman Delacruz Ellison Farias Goddard Hollis Iverson Jimenez Kwan Lindqvist Mercado Nakamura Ochoa Pruitt Rangel Stanfield Tran Urbina Villalobos Weller Yee Zepeda Abbott Brandt Chavira Dorsey Escobar Finley Gutierrez Hanley',
);
export const streets = words(
  'Magnolia Harbor Sierra Alameda Foothill Palm Mission Orchard Stockton Valley Ventura Cypress Lincoln Arrow',
);
export const cities: readonly (readonly [city: string, zip: string])[] = [
  ['Riverside', '92501'],
  ['Fresno', '93721'],
  ['Stockton', '95202'],
  ['Oxnard', '93030'],
  ['San Jose', '95112'],
  ['Ontario', '91761'],
  ['Long Beach', '90802'],
  ['Bakersfield', '93301'],
  ['Santa Ana', '92701'],
  ['Modesto', '95354'],
  ['Oceanside', '92054'],
  ['Hayward', '94541'],
];
export const occupations: readonly (readonly [occupation: string, load: string, employer: string])[] = [
  ['warehouse associate', '60-pound carton', 'Halcyon Distribution'],
  ['certified nursing assistant', 'folded wheelchair', 'Bayview Convalescent Center'],
  ['delivery driver', 'crate of beverages', 'Tri-Valley Beverage'],
  ['custodian', 'bin of wet linens', 'Mesa Unified School District'],
  ['line cook', 'stockpot', 'Portside Kitchens'],
  ['framing carpenter', 'bundle of studs', 'Redstone Builders'],
  ['packing house worker', 'flat of produce', 'Sunrise Packing Cooperative'],
  ['machine operator', 'steel die', 'Corbin Metal Forming'],
];
