import { type NameSet, names } from '../../lists.ts';

/** Names of workers, physicians and others as California has them, of its many origins; some are words too, as some are. */
export const eighthNames: NameSet = {
  given: names(`
    Esteban, Ignacio, Aurelio, Octavio, Everardo, Ma. Elena, José Luis, Beatriz, Raúl, Adriana, Catalina, Bertha, Eusebio
    Xiomara, Humberto, Paulina, Delfina, Nazario, Imelda, Juventino, Marisela, Cruz, Macario, Leonor, Jacinto, Hortencia
    Amalia, Perla, Edith, Marcelino, Gladys, Lourdes, Corazon, Analyn, Florante, Cherry Mae, Virgilio, Rowena, Danilo
    Hieu, Bich-Ngoc, My Linh, Kim-Anh, Tam, Weiming, Shu-Fen, Wai Keung, Xin, Winnie, Hui-Min, Jung Hwan, Soon-ja, Min-seo
    Hrair, Karine, Shahram, Mehrdad, Behzad, Soraya, Harpreet, Venkat, Meenakshi, Pradeep, Vijay, Gary, Sharon, Douglas
    Pamela, Russell, Janet, Bradley, Dennis, Kathleen, Roger, Stanley, Peggy, Larry, Barbara, Jerry, Diane, Wayne, Carolyn
    Bruce, Denise, Philip, Marcus, Lavonne, Cedric, Yvette, Isaiah, Charmaine, Lily, Misty, Sandy, Ivy, Tamar, Tadashi
    Abdul, Pheng
  `),
  surnames: names(`
    Maldonado, Esquivel, Arellano, Santillán, Becerra, Figueroa, Sandoval, Carrillo, Valdivia, Lozano, Trujillo, Padilla
    Del Castillo, Ruiz-Aguayo, Huerta, Rangel, Cortez, Toro, Mondragón, Amezcua, Saucedo, Nava, Gallegos, Jauregui, Gámez
    Benavides, Peña-Cordero, Macias, Campos, Flores, Maciel, Cuevas, Quezada, Tejeda, Monreal, Lopez, Garcia, Rodriguez
    Martinez, Mercado, De Guzman, Sumulong, Del Mundo, Salonga, Magbanua, Tran-Pham, Diep, Phan, Lieu, Zhou, Xie, Lau
    Fung, Shen, Tsai, Yee, Chiu, Seo, Chung, Jang, Lee, Keshishian, Baghdasarian, Simonian, Der Ghazarian, Akopyan
    Mohammadi, Shirazi, Zand, Kermani, Daneshvar, Agarwal, Desai, Joshi, Raman, Bhattacharya, Kennedy, Carlson, Whitaker
    O'Leary, Vaughn, Harrington, Callahan, St. John, Fitzpatrick, Van Houten, Lindsay, Prescott, Schultz, Norris
    Cunningham, Blackwell, Crowley, Parker, Ferguson, Davis, Gibson, Muhammad, Pettiway, Batiste, Guidry, Mosley
    Weaver, Turner, Fisher, Singer, Hall, Gates, Means, Keys, Boyd, Rubin, Adler, Shapiro, Hayashida
  `),
};
