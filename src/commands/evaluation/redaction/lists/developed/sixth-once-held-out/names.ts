import { type NameSet, names } from '../../lists.ts';

/** Names of California's peoples, with particles, hyphens, one letter, and words, months and eponyms that are surnames too. */
export const sixthNames: NameSet = {
  given: names(`
    Yesenia, Ulises, Rigoberto, Micaela, Maribel, Nohemí, Fabián, Ignacia, Abundio, Paloma, Jesús Manuel, Ana Cristina
    Hien, Loan, Dung, Phuc, Thu-Ha, My, Anh-Tuan, Yuchen, Hsiu-mei, Kwok-Wai, Ming, Bo, Qing, Rommel, Ligaya, Marivic
    Divina, Bong, Hrachya, Satenik, Vartan, Zaruhi, Arsen, Shahrzad, Bijan, Maryam, Houshang, Jaswinder, Karthik
    Lalitha, Nirmala, Amit, Young-ho, Mi-kyung, Jae, Eun-ji, Abdulaziz, Huda, Maher, Rania, Ziad, Zdenka, Bohdan
    Oksana, Miroslav, Vesna, Jadwiga, Chukwuemeka, Abena, Wanjiru, Amadou, Selam, Tendai, Faatiga, Losa, Ioane, Sefina
    Malakai, Bounmy, Mee, Delbert, Rhonda, Gwendolyn, Thaddeus, Kaitlyn, Doug, Stu, Jo, Al, Ed, Patrick, Hector
    August, Jan, Felicity, Patience, Major, Royal, Reed, Wade, Jade, Olive, Basil, Rosemary, Herb, Bill, Rob, Pat, Sue
    Gale, Heather, Cherry, Precious, Blessing, Guy, Junior, Dusty, Brandy, Sherry, Carol, Jack, Victor, Star, Lane
    D'Shawn, LeAnn, Jo-Ellen, Mary Lou, J'Nae
  `),
  surnames: names(`
    Arriaga, Covarrubias, Hinojosa, Villagómez, Echavarría, Sepúlveda, Tijerina, Ocegueda, Huerta Ponce, Ibarra-Celaya
    De la Garza, Del Toro, de Anda, Leal, Guerra, Mata, Rosas, Dao, Thach, Luong, Doan, Quach, To, Vu, Hsieh, Ouyang
    Szeto, Liang, Yip, He, Bai, Pan, Sun, Macaraeg, Dela Cruz, Tolentino, Panganiban, Catacutan, Gatdula, Ghazarian
    Keshishyan, Der-Boghossian, Mkrtchyan, Yeghiazaryan, Ebrahimi-Nejad, Khosravi, Pourmohammad, Zandi
    Balasubramaniam, Chatterjee, Nair, Gill, Bains, Rao, Thakkar, Paik, Namgung, Suh, Kwak, Lim, Woo, El-Haddad
    Abdelrahman, Al Jabri, Boutros, Hijazi, Wrzesniewski, Hryhorenko, Shevchuk, Dvořák, Milošević, Novotná, Ogunleye
    Nkemelu, Mwangi, Asante, Diallo, Teklehaimanot, Achieng, Leiataua, Faleafine, Tuimavave, Taufa, Vang, Thao, Lor
    Phommachanh, Ouk, Manygoats, Littlebear, Featherstonehaugh, Grimsrud, Vandenberghe, Fitzsimmons, L'Heureux
    De Graaf, ten Brink, Von Trautmann, O'Keefe, D'Onofrio, Saint-Pierre, St. Amand, Quisenberry, Klein, O, Y
    Bright, Blood, Childs, Flint, Grove, Hart, Joiner, Land, Pope, Sales, Speed, Sweet, Tanner, Walker, Wells
    Worth, Friend, Gamble, Post, Power, Stamps, Block, Bacon, Berry, Cotton, English, French, Root, Shields, Steel
    Valentine, Christmas, August, Driver, Potter, Shepherd, Painter, Porter, Hunter, Sawyer, Workman, Back, Heel
    Hawkins, Allen, Thompson, Murphy, Thomas, Simmonds, Phalen, Colles
    McQuarrie-Tubbs, MacTavish, Mc Cabe
  `),
};
