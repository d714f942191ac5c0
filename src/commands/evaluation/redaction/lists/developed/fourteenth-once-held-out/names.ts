import { type NameSet, names } from '../../lists.ts';

/** Names as claims in California have them, of many origins and some of them words. */
export const fourteenthNames: NameSet = {
  given: names(`
    Abelardo, Adelita, Amador, Benjamín, Carmela, Cipriano, Delfino, Edelmira,     Elpidio, Eulalia, Evaristo, Felícitas, Hortensia, Isidro,         Teófilo, Ana Rosa, Arlene,     Van Anh,     Mai Yia, Youa, Gagik, Karapet, Hyun Joo, Sang Min, Kyung Hee
    Eun Ji, Yuk Rajinder,     Manuela,     Warren, Bonnie,     Fetu, Emiko
  `),
  surnames: names(`
    Barajas-Pinto, Bracamontes, Chavira,     Fierro, Galaviz, Inzunza, Lerma, Montelongo, Nájera, Olmedo,     Resendiz, Samaniego, Urrutia, Valtierra, Yáñez-Soto, Del Río Castañeda
    Cuevas-Lira, Abundis, Xicohténcatl, Tzintzun,     Villaflor, Ylagan, De Vera-Reyes
    Huynh-Vo, Nghi-Lam, Chaxiong, Xiongpao
    Aivazian, Chilingirian, Darbinyan, Gharibian,     Zakaryan, Gwak, Youn,     Zheng, Acharya, Deol, Mukherjee, Patil,     Ahmadi, Hosseinzadeh, Mirzaei, Brazil
    Serpa, Silveira-Nunes, Braithwaite, Cheatham, Dandridge,     Ledoux, McClendon, Mouton, Pinkney, Satterwhite, Singletary, Witherspoon, Birdwell
    Carmichael, Dunleavy, Eggleston, Gustafson, Hargreaves, MacAllister
    Pfeiffer, Quigley, Schwarzkopf, Underhill,     Von Stroheim, Westergaard, Yablonski, Zimmerli, DeLuca, Okonkwo-Reid,     Tapia-Moon, Fairchild, Goodnight, Merriweather, Rainwater,     Pike, Wall, Locke, Guess, Drane, Trotter, Doolittle
    Zamarripa, Chaidez, Mojarro, Arreguín, Berúmen, Ledezma-Ixta, Nungaray, Uribe-Mata, Virgen
    Abueg, Lumibao, Papazian, Pyun, Shim, Tiwana, Deshpande,     Sadeghipour, Wigginton, Fudge, Plank, Ledger
  `),
};
