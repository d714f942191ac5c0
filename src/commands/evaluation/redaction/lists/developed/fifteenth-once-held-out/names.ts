import { type NameSet, names } from '../../lists.ts';

/** Names as claims in California have them, of many origins and some of them words. */
export const fifteenthNames: NameSet = {
  given: names(`
    Agapito, Bertha Alicia, Bartola, Chayito, Cándido, Domitila, Gaudencio, Herlinda, Ildefonso, Leonides, María del Refugio
    Nabor, Yolotzin, Primitivo, Rigoberta, Sóstenes, Amihan, Zoila, Dalisay, Duc Huy, Xiong Meng, Thuy Linh, Quoc Bao, Bao Yer
    Dara, Bopha, Vannak, Ji Won, Mei Fong, Kwok Wai, Min Jung, Chul Soo, Wing Yee, Kamlesh, Parviz, Padmini, Fereshteh
    Hirut, Svitlana, Cleophus, Odessa, Beulah, Clarence, Roscoe, Chastity, Amparito, Crisóforo, Tranquilino, Jorge Luis, Gretchen
    Kurt, Brandi, Billy Ray, Nena, Bliss, Forest, Garegin, Vasyl
  `),
  surnames: names(`
    Cervantez, Cosío, Dueñas, Becerril-Vega, Escamilla-Rojo, Covarrubio, De la Cerda, Enríquez-Luna, Frías, Gárate, Gallegos-Peña, Jacobo
    Legaspi, Hinostroza, Ñáñez, Ochoa-Partida, Mercado-Ruiz, Quirarte, Ornelas, Rubalcaba, Tostado, Tejada, Zepeda-Cruz, Viramontes
    Chimal, Ek Pech, Ixtlahuac, Cocom, Uresti, Poot, Magsaysay-Ong, Tolentino-Reyes, Tzuc, Bautista-Sy
    Canul, Phung-Le, Trinh-Cao, Xayasane, Vangyi, Lorbliayao, Keovongsa, Moua-Lor, Chhim, Boghosian, Hagopyan, Meas, Tatevosyan
    Nazaryan, Hwangbo, Petrosian, Ter-Minasyan, Cho-Ryu, Fong-Yee, Sidhu-Mann, Ramachandran, Tavakoli, Okafor-Lee, Hrytsenko, Golestani, Taufahema
    Tekle, Machado-Rose, Nwosu-Bell, Kovalchuk, Aldridge, Szymczak, Chadwick, Easterbrook, Fenwick, Greathouse, Avila-Rocha
    Abercrombie, Bickerstaff, Cholmondeley, Ironside, Killebrew, Loftus, Krzyzewska, Musgrove, Mackintosh, Oglethorpe
    Prudhomme, Ravenscroft, Penhallow, Threadgill, Van der Hoeven, Shackelford, Wojtowicz, Tewksbury, Upchurch, Wetherby
    Brandvold, Czarnecki, Fitzmaurice, Ferry, Goodfellow, Pickup, Swallow, Tipping, Kettle, Manning-Sharp, Makepeace, Neighbors, Partridge, Sample, Rideout
    Tallman, Nickels, Porter-Hand, Shoemake, Leech, Toothaker, Mild, Younglove, Freshwater, Kneebone, Wellman
    Cashdollar, Halfpenny, Sweetapple, Waits, Cope, Able, Rash, Crouch, Sunday, Nurse, Gentle, Lopez-Garcia, Smith-Nguyen
    Pérez Maldonado, Day-Gomez, Marsh-Lane, Mayo-Cruz
  `),
};
