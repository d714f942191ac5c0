import { type NameSet, names } from '../../lists.ts';

/** Names as California's workers and doctors have them, drawn by chance from a list of common and less common ones. */
export const thirteenthNames: NameSet = {
  given: names(`
    Fernando, Minh, Manny, Sandra, Maria Luisa, Xee, Rosario, Samantha, Raul, Teri, Pedro, Oscar, Marcos
    Justin, Martin, Jin, Marvin, Ka, Terrence, Sung, Rocio, Stacey, Tyler, Lori, Ana, Ashley
  `),
  surnames: names(`
    Jimenez, Cheung, Medina, Menjivar, Crawford, Molina, Rojas, Watson, Borges, Mendes, Guzman, Saephan
    Bowers, Mullins, Romano, Arroyo, Lewis, Ceja, Popov, Mendez, Kelly, Alvarez, Sanchez, Wang, Amaya
    De Leon, De La Cruz, Myers, Sharma, Quintero, Galang, Dunn, Holloway, Bravo, Martin, Lemus, Karimi
    Hayashi, Olson, Petersen, Hurtado, Sato, Harris, Valdez, Graham, Munoz, Fuentes
  `),
};
