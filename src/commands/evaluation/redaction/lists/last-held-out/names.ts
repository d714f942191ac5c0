import { type NameSet, names } from '../lists.ts';

/** Names as claims of California show them: of many origins, with particles, hyphens and spaces, and some that are plain words. */
export const lastNames: NameSet = {
  given: names(`
    María de la Luz, José Ángel, J. Guadalupe, Yuridia, Maricruz, Dionisio, Ma. Corazon, Lualhati, Arsenio, Nune
    Tsovinar, Vigen, Behnaz, Manouchehr, Homa, Kambiz, Fereydoun, Mitra, Ngọc Anh, Hữu Phước
    Tuyết, Diễm, Thị Hoa, Vĩnh, Zhenhua, Weiguo, Wing-Kit, Pui Yee, Yanping, Soon-Ja
    Jong Su, Byung-Chul, Ok Hee, Nou Chee, Blong, Kou Meng, Maiker, Parmjit, Navneet, Mohinder
    Fetuao, Leilua, Faamanu, Semisi, Fatoumata, Hodan, Vyacheslav, Rimma, Zinaida, Venkatesh
    Padma, Zbigniew, Chantrea, Hisako, LaKeisha, Da'Quan, Rose Ellen, Mary Grace, Joy Marie, Max
    Rod, Chuck, Kitty, Rusty Lee, Van, Rocket, Wesley, Mackenzie, Brianna, Lorna
    Hollis, Mabel, Trent, Jeannine, Gil, Clement, Scout, Lark, Banner, Royce
    Gunner, Merit, Rhodes
  `),
  surnames: names(`
    Ruvalcaba, Macías, Ochoa-Trujillo, Cisneros-Lugo, Chagolla, Zúñiga Ponce, de Alba, Olivarez, Xochihua, Pulido
    Vda. de Soto, Malabanan, Pagsisihan, Dimagiba, San Gabriel, Demirjian, Boyajian, Tchobanian, Garabetian, Minasyan
    Der Sarkissian, Khorasani, Behbahani, Ziaei, Trương, Đặng, Phùng, Tôn-Thất, Quách, Khưu
    Tsang, Zhuang, Au-Yeung, Tso, Leong, Namgoong, Nho, Byun, Tak, Vue-Her
    Lochungvu, Khangsao, Dhindsa, Aulakh, Sran, Fuimaono, Tauiliili, Tu'ipulotu, Fifita, Mageo
    Gebremedhin, Onyango, Ezekwesili, Zhukovsky, Lebedeva, Tkachenko, Rabinovich, Shcherbakova, El-Masri, Abu-Hamdeh
    Al Khatib, Prum, Kawakami, Ramaswamy, Max, Bush, Peoples, Held, Counts, Rowe
    Bell-Young, Young-Salazar, Hill-Okoro, Park-Whitman, Bishop-Lund, Grant-Dao, Rosegrant, Hillman, Bishopp, MacPhail
    FitzGibbon, Lindgren, Ostrowski, de Groot, Della Rocca, Papadakis, Weatherby, Trask, Mayhew, Kimbrough
    Tripp, Crook, Stern, Askew, Pray, Doss, Pace, Mears, Leach, Ladd
    Coldiron, Lovejoy, Dollar, Sutter, Rich-Lowe, Hood, Nix, Amos, Beaver, Rhodes
    Steele
  `),
};
