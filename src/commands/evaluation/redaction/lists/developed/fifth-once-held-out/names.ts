import { type NameSet, names } from '../../lists.ts';

/** Names of many peoples of California, and names that are words: months, beasts, trades, stones. */
export const fifthNames: NameSet = {
  given: names(`
    Ara, Hovsep, Vahagn, Soledad, Beto, Chuy, Lupita, Graciela, Eréndira, Ezequiel, Yareli, Reynaldo
    Kimhoa, Khanh, Tuyet, Pao, Sokha, Vuthy, Noelani, Sione, Tevita, Folasade, Obinna, Berhanu, Hiwot
    Gurpreet, Harjinder, Rohan, Sudha, Farideh, Kourosh, Yevgenia, Arkady, Caoimhe, Eamon, Gunnar
    Giuseppe, Hyun-woo, Ji-min, Keiko, Shigeru, Xiaoling, Zhen, Clyde, Earl, Coral, Garnet, Ruby, Cliff
    Forrest, Bunny, Chip, Ray, April, June, Sunny, Destiny, Concepción, María del Carmen, Juan Carlos
    D'Andre, LaTonya, Ja'Quan, Mary Beth, Jean-Luc, Wilhelmina
  `),
  surnames: names(`
    Hakobyan, Ter-Petrosyan, Xiong, Moua, Sok, Chea, Tuiasosopo, Fa'alogo, Okonkwo, Babatunde
    Woldemichael, Desta, Sandhu, Dhaliwal, Ranganathan, Menon, Hosseini, Farrokhzad, Kovalenko, Zaitsev
    O'Faolain, Söderlund, Castellanos, Bañuelos, Urquidez, Cedeño, Ochoa Rangel, Montes de Oca
    San Martín, De la Torre, Kowalczyk, Głowacki, Murakami, Hasegawa, Ahn, Eun, Ng, Du, Ha, Dinh
    Zhu, Glass, Bolt, Savage, Burns, Paine, Legge, Ward, Cash, Bonds, Justice, May
    West, Shore, Crane, Swan, Fox, Lamb, Sparrow, Bass, Cook, Plummer, Archer, Pickett, Tuttle
    Zimmerman, Birdsong, Nez, Whitehorse, Nakoa, Kamaka, McAllister-Boyd, MacInnes, St. Cyr
    D'Amato, Bin Rashid, Abu-Zaid, Papadimitriou, Halász
  `),
};
