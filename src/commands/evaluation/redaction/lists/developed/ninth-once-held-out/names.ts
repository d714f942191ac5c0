import { type NameSet, names } from '../../lists.ts';

/** Names as claims in California have them, of many origins and some of them words; none stands in an earlier set. */
export const ninthNames: NameSet = {
  given: names(`
    Anselmo, Baudelio, Celestina, Dagoberto, Eloísa, Fidencio, Genoveva, Hilario, Jovita, Librado, Maclovio, Nereida
    Onésimo, Petronila, Quirino, Tiburcio, Ubaldo, Yadira, Zenaida, María de Jesús, Juan Pablo, Brígida, Leobardo
    Fermín, Epifanio, Blanca Estela, Gamaliel, Bayani, Jhun, Mark Anthony, Nenita, Jejomar, Girlie, Evangeline
    Dionisia, Crisanto, Thuy-Tien, Quoc, Minh Chau, Phuoc, Ngoc Lan, Thanh Tam, Xuan Mai, Kieu, Bao Tran, Vardan
    Nazik, Vahe, Shoghik, Khachik, Mai See, Tou Lee, Kao, Yeng, Pa Houa, Nhia, Bee, Xoua, Chong Neng, Gurmeet
    Balwinder, Jaspreet, Kulwant, Amritpal, Sukhdev, Parminder, Harbhajan, Simranjit, Deshawn, LaTanya, Tyrell
    DeAndre, Lakeisha, Jermaine, Roosevelt, Ernestine, Cleotha, Merle, Darlene, Cody, Trudy, Randall, Travis, Clint
    Norma Jean, Dwight, Heidi, Tiffany, Lyle, Marjorie, Brock, Kelsey, Crystal, Prince, Candy, Buck, Honor, Rainey
    Tomoko, Seung Ho, Olufemi, Chidi, Ramesh, Xiu Ying, Guo-Qiang, Mei Ling, Katsumi, Natividad
  `),
  surnames: names(`
    Gallardo, Huizar, Lizárraga, Naranjo, Renteria, Urías, Verduzco, Ponce de León, Zaragoza-Luna, Bojórquez, Tinoco
    Alcántar, Rojo, Iglesias, Batungbakal, Agbayani, Buenaventura, Lacsamana, Magtibay, Dumlao, Phung, Nghiem, Ta
    Banh, Cao-Pham, Der Bedrosian, Terteryan, Kouyoumdjian, Boghossian, Melkonyan, Ter-Grigoryan, Kue, Khang
    Saechao, Vue, Bhullar, Brar, Chahal, Randhawa, Toor, Samra, Purewal, Tolliver, Pettigrew, Boykin, Fontenot
    Gadsden, Applegate, Thornburg, Whitcomb, Haverty, O'Rourke, Van Horn, DiGiovanni, Eubanks, Zumwalt, Ostrander
    Yarbrough, Macpherson, Prather, Culpepper, Battle, Looney, Marrow, Cane, Drinkwater, Outlaw, Goodenough, Swift
    Cutter, Rush, Moody, Free, Drum, Armstrong, Hipp, Blackburn, Loving, Barefoot, Sickles, Ireland, Lawless, Pill
    Self, Grimm, Faleolo, Nakagawa, Tsukamoto, Golestaneh, Petrenko, Subramaniam, Bui-Nguyen, Szymanski, Habtemariam
    Rezaei
  `),
};
