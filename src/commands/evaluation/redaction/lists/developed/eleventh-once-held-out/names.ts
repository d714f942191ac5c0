import { type NameSet, names } from '../../lists.ts';

/** Names as letters of review in California have them, mostly common ones, some of them words; none stands in an earlier set. */
export const eleventhNames: NameSet = {
  given: names(`
    Miguel, Francisco, Alejandro, Ricardo, Roberto, Sergio, Martín, Javier, Héctor, Enrique, Jorge, Rafael, Rubén
    Antonio, Gerardo, Norberto, Maria Elena, Alma Rosa, Saúl, Ismael, Gonzalo, Rosalba, Herminia, Mercedes, Verónica
    Patricia, Claudia, Gabriela, Rebeca, Carmen, Isabel, Florencio, Teodoro, Arnel, Erlinda, Teresita
    Edwin, Ruel, Thanh, Hung, Nga, Binh, Cuong, Kim Anh, Ngoc Anh, Duy, Hai, Ka Zoua, Kong Meng, Toua, Yer, Artur, Hagop, Sarkis, Ji-Won, Sung Min, Eun Hee, Jae Hoon
    Kyung Soo, Kuldip, Manuel, Serafim, Leonel
    Hossein, Dariush, William, Richard, Joseph, Charles, Matthew, Donald, Stephen, Raymond
    Paul, Daniel, Eric, Alan, Jonathan, Samuel, Ryan, Michelle, Stephanie, Laura, Nancy, Susan, Emily, Rachel, Judith
    Beverly, Gerald, Roy, Andre, Kendra, Tanisha, Lamont, Nadia, Oleksandr, Sunita, Li Hua, Xiaoming, Emeka
    Nick, Fern, Harmony, Merry
  `),
  surnames: names(`
    García, Hernandez, López, Martínez, González, Rodríguez, Pérez, Ramírez, Torres, Rivera, Gómez, Morales, Ortiz
    Ruiz, Vargas, Mendoza, Romero, Álvarez, Aguilar, Vega, Soto, Delgado, Contreras, Mejia, Jaramillo, Negrete
    Robledo, Talamantes, Zambrano, Enríquez, Colón, Salas, Ramos, Casas
    Pacheco-Ruiz, Garcia Lopez, Dela Peña, Quiambao, Capistrano, Mangubat,     Le, Tran-Le, Yang, Cha, Pha, Sarkisian, Nalbandyan, Gasparyan, Khachatryan, Ohanian, Minassian
    Pyo, Sahota, Kaur, Silveira, Teixeira,     Jahangiri, Mokhtari, Esfandiari, Kazemi, Hashemi, Miller, Wilson, Taylor, Wright, Adams, Carter
    Roberts, Evans, Edwards, Collins, Rogers, Morgan, Bailey, Coleman, Jenkins, Perry, Howard, Ross, Nash, Shaw
    McNeil, Pruitt, Kincaid, Hairston, Novak, Schroeder, Sorensen, Vanderhoof, De Jong, St. James
    Goldfarb, Levinson, Castiglione, Khan, Gupta, Krishnan, Wong, Chen, Inouye, Jensen-Ortiz
    Small, Good, Ball, Horn, Pool, House, Key, Gold, Snow, Peak, Field, Colon
  `),
};
