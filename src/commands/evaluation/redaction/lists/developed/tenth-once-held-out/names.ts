import { type NameSet, names } from '../../lists.ts';

/** Names of the many peoples who work in California, a few of them words as well; none stands in an earlier set. */
export const tenthNames: NameSet = {
  given: names(`
    Bernarda, Casimiro, Clemencia, Dulce María, Emiliana, Estanislao, Eufemia, Eulalio, Evodio, Fabiola, Faustino
    Feliciana, Filiberto, Florentino, Gildardo, Hermelinda, Isidra, Ladislao, Lázaro, Leocadia, Lisandro, Magdaleno
    Maximino, Melquiades, Nicanor, Obdulia, Odilón, Olegario, Otilia, Pánfilo, Porfirio, Prudencia, Rosa Isela
    Saturnino, Teodora, Trinidad, Venancio, Wenceslao, Zeferino, José Guadalupe, Ana Lilia, Marco Tulio, Brayan
    Anh Thu, Cam Tu, Hong Nhung, Nhat, Oanh, Phuong Uyen, Thi Hoa, Tuan Kiet, Hoang Yen, Blia, Ger, Kia, Mai Nhia
    Neng, Pang, Sua, Yia, Zoua, Kou, Cheng Lor, Fue, Arnulfo, Ferdinand, Jonalyn, Marilou, Teofila, Zosimo, Marites
    Luzviminda, Cherry Ann, Garik, Gevorg, Hasmik, Hrant, Mkrtich, Narine, Ruzanna, Sargis, Varduhi, Zaven, Hovhannes
    Eun Jung, Hye-Jin, Jae Won, Ki Tae, Myung Hee, Sang Woo, Soon Ja, Dong-Hyun, Kyung Sook, Byung Chul, Baljit
    Daljit, Jagtar, Kuldeep, Lakhwinder, Manpreet, Navdeep, Paramjit, Rajwinder, Satnam, Surinder, Tejinder, Sarbjit
    Gursharan, Adelino, Fátima, Idalina, João, Lucília, Manoel, Filomena, Joaquim, Deolinda, Henriqueta, Amândio
    Ardeshir, Bahram, Darioush, Farzaneh, Golnaz, Jaleh, Kamran, Parvaneh, Shahla, Siavash, Touraj, Zohreh, Ivory
    Lucky, Piper, Woody, Bettye, Clifton, Floyd, Harlan, Ione, Lamar, Nadine, Quentin, Rochelle, Vernon, Wanda
    Yolonda, Marquis, Demetrius, Brent, Aleksandr, Lyudmila, Mohammad Reza, Abdirahman, Fartun, Mele, Sopheap, Chanthy
    Yoshiko, Wei Min, Jianhua, Kwok Wing, Nkechi, Yousef, Fadi, Shoua, Choua, Bao Yeng, Tou Ger, Nou, Maiv Yer
    Hoai Nam, Ngan Ha, Thien Kim, Thanh Truc, Perlita, Arlene Joy, Benjie, Rizalina, Aghavni, Vrej, Sevak, Soheila
    Behnam, Rocky, Sage, Stormy, Duke, Poppy, Tempest, Bertha Lou, Alvin, Geraldine, Homer, Ladonna, Rickey, Tammy
    Viliami, Mekonnen, Yodit, Dmitriy, Sopheak, Chun Hua, Takashi, Ifeoma, Sundeep, Onkar, Zulema, Rosendo, Irineo
    Ma. Teresa, Ángel Gabriel
  `),
  surnames: names(`
    Abarca, Aceves, Ambriz, Ayón, Becerril, Bermúdez, Camarillo, Carrasquillo, Chávez-Olmos, Del Real, Farías, Fierros
    Godínez, Guardado, Híjar, Jáuregui, Landeros, Lomelí, Macías-Peña, Manríquez, Mejorado, Nevárez, Olivas, Ontiveros
    Palomares, Pantoja, Pedroza, Quintanilla, Rubalcava, Tafoya, Topete, Valadez, Velarde, Xicoténcatl, Yáñez
    Zendejas, Zermeño, Zúñiga-Rey, Argueta, Chicas, Menjívar, Portillo, Chau, Khuu, Luu, Nguyen-Le, Vo-Tran
    Chang-Moua, Hang, Abad, Bacani, Baluyot, Gatchalian, Guinto, Lagman, Quizon, Villanueva-Uy, Yabut, Bagdasarian
    Chakhoyan, Davtyan, Galstyan, Gevorkian, Karapetyan, Martirosyan, Nersesian, Tashjian, Der Garabedian, Baek, Chae
    Jeon, Yoo, Atwal, Cheema, Dosanjh, Gill-Sandhu, Johal, Lally, Mahal, Nijjar, Pannu, Sekhon, Uppal, Virk
    Avila-Costa, Bettencourt, Borba, Coelho, da Silveira, Dutra, Furtado, Laranjo, Nunes, Pacheco de Sousa, Simas
    Toste, Vieira, Cardoza, Abbaszadeh, Jalali, Moghaddam, Mostafavi, Nikpour, Pourmand, Rastegar, Sadeghi, Tabrizi
    Beard, Bloodworth, Brewer, Bull, Comfort, Constable, Crisp, Darling, Daily, Farmer, Flood, Guest, Hardy, Lively
    Noon, Pride, Quick, Sessions, Story, Street, Treat, Vest, Wages, Bledsoe, Crenshaw, Dillard, Easterling
    Featherstone, Gaddis, Hollingsworth, Isbell, Jernigan, Kirkpatrick, Ledbetter, Nettles, Oglesby, Pickens, Quarles
    Ragsdale, Stallworth, Upshaw, Wofford, Youngblood, Fitzgibbon, DuPree, Al-Hakim, Keo, Prak, Sisavath, Fonoti, Latu
    Matsuoka, Kravchenko, Mensah, Warsame, Patel-Shah, Kwong, Horvath, Thorvaldsen, Alvizo, Berumen, Cazares
    Duarte-Rico, Elizondo, Gurrola, Iñiguez, Lizama, Magallanes, Oseguera, Partida, Quiñónez, Razo, Tirado, Ulloa
    Vizcarra, Nuño, Escalera, Loera, Cung, Tieu, Chung-Ly, Kong, Phang, Sumagaysay, Balagtas, Cabanilla, Tumulak
    Ilagan, Bautista-Roxas, Punzalan, Hambartsumyan, Poghosyan, Tumanyan, Zohrabyan, Bang, Pyon, Seol, Hundal, Basra
    Khaira, Sohal, Ebrahimi, Javadi, Kashani, Medeiros, Fagundes, Azevedo, Cheek, Goforth, Lightfoot, Button, Cannon
    Whitehead, Tingle, Trapp, Barber, Hutchens, Larrabee, Oberholtzer, Trimble, Vandegrift, Wainwright, Yancey
    Sizemore, Tackett, Faumuina, Sengsavang, Bondarenko, Chaudhry
  `),
};
