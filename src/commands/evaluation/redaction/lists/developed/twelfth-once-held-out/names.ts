import { type NameSet, names } from '../../lists.ts';

/** Names as claims in California have them, of many origins; none stands in an earlier set. */
export const twelfthNames: NameSet = {
  given: names(`
    Xochitl, Noemí, Mireya, Rodelio, Maria Corazon, Liwayway, Thi Lan, Bich Ngoc, Van Duc, Huy, Tou, Mai Yer
    Hripsime, Artak, Sona, Min-Jung, Soo, Hye-Rin, Jian, Shu Fen, Yuk, Ka Wai, Shahin, Zulmira, Latrice, Shaniqua
    Wendy, Kyle, Megan, Colleen, Sheila, Abdi, Fatuma
  `),
  surnames: names(`
    Delgadillo, Escamilla, Gaytán, Ibarra, Nuñez, Olivares, Rentería-Mora, Uribe, De los Santos, Avila, Solorio, Montes
    Manalastas, Hovhannisyan, Karapetian, Jeong, Kwon, Leung, Fong, Mehrotra, Machado, Avelar, Da Rosa, Mendonça
    McDaniel, Baptiste, O'Malley, Van der Veen, Giannini, Bertolucci, Hansen, Stoddard, Vickers, Tuilagi, Ivanenko
    Bird
  `),
};
