import { type NameSet, names } from '../../lists.ts';

/** Names as they are common in California, of its many origins; a few are words or eponyms too. */
export const seventhNames: NameSet = {
  given: names(`
    Norma, Leticia, Arturo, Alfredo, Gilberto, Rosa, Martha, Silvia, Ramiro, Salvador, Hilda, Irma, Ofelia, Lorena
    Gustavo, Rogelio, Efrain, Josefina, Michael, David, Jennifer, Steven, Karen, Kevin, Deborah, Gregory, Kimberly
    Scott, Cynthia, Jeffrey, Donna, Timothy, Angela, Kenneth, Melissa, Brian, Cheryl, Ronald, Lisa, Craig, Julie, Todd
    Keith, Tracy, Darnell, Latisha, Hoang, Lan, Trung, Jason, Mei-Ling, Jun, Xiaoyan, Chih-Hao, Hye-jin, Noriko, Masato
    Armando, Rodel, Maricel, Jocelyn, Edgardo, Sunil, Anjali, Manjit, Deepa, Farhad, Reza, Armen, Gohar, Samir, Hanna
    Lars, Giovanni, Femi, Hamid, Keola, Chue, Solomon, Miriam, Avi, Ruth, Glenn, Cherie, Dominic, Maurice, Wendell
    Loretta, Felipe, Alma, Jaime, Elvira, Thao-Vy, Kyung-soo, Ricky, Sonia, Nicole
  `),
  surnames: names(`
    Ramirez, Ochoa, Barajas, Arreola, Zamora, Plascencia, Ledesma, Tapia, Quiroz, Palacios, Avalos, Preciado, De Anda
    Rivas-Luna, Ceballos, Madrigal, Zaragoza, Cabrera, Montoya, Saldivar, Anderson, Robinson, Mitchell, Phillips
    Campbell, Stewart, Peterson, Richardson, Henderson, Sullivan, Patterson, Hamilton, Gallagher, Donovan, Hutchinson
    McCarthy, McPherson, O'Donnell, Fitzgerald, Lindquist, Jefferson, Washington, Broussard, Dupree, Gaines, Hightower
    Hsu, Chang, Tseng, Kwan, Nakashima, Matsuda, Okamoto, Dela Rosa, Villareal, Kapoor, Srinivasan, Reddy, Rahimi
    Ghorbani, Avetisyan, Goldstein, Rosenthal, Feinberg, Kaplan, Weissman, Kuznetsov, Orlova, Zelenko, Lewandowski
    Kovacs, Johansson, Rasmussen, Marchetti, Santoro, Onyeka, Tupou, Van Dyke, De Vries, Schneider, Hoffman, Neer
    Lawrence, Ford, Barnes, Law, Mays, Powers, Nichols, Mach, Hua, Kuo, Sohn, Navarrete, Galindo, Dizon, Bhatt
    Sahakian, Nazarian, Pakravan, Saleh, Iwu, Her
  `),
};
