import { type NameSet, names } from '../../lists.ts';

/** Names as people at work in California bear them, of many origins, with particles and hyphens, and some that are words. */
export const sixteenthNames: NameSet = {
  given: names(`
    Jesús, Adalberto, Bich Thuy, Guo Qiang, Siu Ling, Hyun Woo, Young-Hee, Kyong, Shahnaz, Mahin
    Harjit, Gurdeep, Fa'afetai, Sefo, Tavita, Sina, Penitoa, Ja'Nae, Yevgeny, Dieter
    Klaus, Yasmin, Ahmad, Chantha, Siobhan, Anne-Marie
  `),
  surnames: names(`
    Lucero, Peralta, Valenzuela, Castañeda, del Río, Flores-Guzmán, Barajas Solís, Santos-Reyes, Delos Santos, Liu
    Ter-Martirosyan, Bedrosian, Der Hovanessian, Kalashian, Sohrabi, Zadeh, Leota, Fa'asavalu, Faleafa, Taufa'ahau
    Seumalo, Volkova, Belousov, Sidorenko, da Rosa, Schaefer, Kirchner, von Berg, Dietz, Ten Eyck
    Vander Ploeg, Shimizu, Cooper, Hendricks, Lewis-Grant, Bloom, Light, Meadows
  `),
};
