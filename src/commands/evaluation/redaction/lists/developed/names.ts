import { type NameSet, names as words } from '../lists.ts';

// Five sets without a name in common.
export const developed: NameSet = {
  given: words(
    'Maria, James, Robert, Linda, José, Guadalupe, Wei, Nguyet, Aisha, Mohammed, Priya, Rajesh, Olga, Dmitri, Kenji, Yuki, Siobhán, Seán, Anaïs, François, Björn, Ingrid, Paweł, Agnieszka, Tariq, Fatima, Kwame, Ngozi, Leilani, Kai, Araceli, Refugio, Xóchitl, Lupe, Trinh, Bao, Soo-jin, Min-ho, Anahit, Garo, Parisa, Darius, Esperanza, Ruben, Tyrone, Keisha, Grace, Mark, Rose, Will, Dean, Joy, Frank, Hope, Jean-Pierre, Mary Ann, Ana Luisa, Zoltán, Milica, Haile',
  ),
  surnames: words(
    "Alvarado, Bennett, Gonzalez, Núñez, O'Brien, D'Angelo, McAllister, MacLeod, Nguyen, Tran, Kowalski, Wójcik, Petrov, Ivanova, Yamamoto, Takahashi, Okafor, Adeyemi, Hernández, Peña, Castillo, Villanueva, Zhang, Wu, Li, Kim, Park, Cho, Singh, Patel, Krishnamurthy, Rahman, Haddad, Al-Masri, Ben-David, Petrosyan, Sarkissian, Farahani, Müller, Schröder, Jørgensen, Lindqvist, Lefèvre, Beauchamp, Rossi, Di Lorenzo, van den Berg, von Hagen, de la Cruz, de León, del Rosario, Santos, Macapagal, Kealoha, Begay, Smith, Brown, Young, Price, Long, Bell, Stone, Fields, Hand, Rivers, Bishop, Garcia-Lopez, Ortiz-Ramírez, Smith-Jones, Ramirez Torres, Flores Mendoza, Quintero Salas, Papadopoulos, Szabó, Horvat, Tesfaye",
  ),
};

export const developedToo: NameSet = {
  given: words(
    'Teresa, Walter, Brenda, Curtis, Ángel, Rocío, Jiang, Phuong, Khadija, Yusuf, Lakshmi, Vikram, Svetlana, Boris, Haruto, Sakura, Niamh, Eoghan, Chloé, Étienne, Søren, Astrid, Krzysztof, Małgorzata, Imran, Zainab, Kofi, Chiamaka, Malia, Keoni, Consuelo, Heriberto, Itzel, Chayo, Linh, Duc, Hye-won, Sung-min, Lusine, Vahan, Shirin, Cyrus, Marisol, Efraín, DeShawn, Latoya, Faith, Drew, Violet, Chase, Rusty, Iris, Grant, Robin, Marie-Claire, Jo Ann, Luz Elena, Gergely, Dragana, Abebe',
  ),
  surnames: words(
    "Whitfield, Carver, Zepeda, Ibáñez, O'Sullivan, D'Amico, McDermott, MacGregor, Pham, Huynh, Nowakowski, Jabłoński, Volkov, Sokolova, Fujimoto, Watanabe, Eze, Balogun, Gutiérrez, Muñoz, Escobedo, Montemayor, Huang, Xu, Ma, Choi, Kang, Yoon, Dhillon, Deshmukh, Venkataraman, Chowdhury, Khoury, El-Sayed, Bar-Lev, Hovsepian, Manoukian, Tehrani, Köhler, Weiß, Sørensen, Bergström, Gagné, Delacroix, Ferrari, De Santis, van der Meer, von Braun, de los Santos, de la Fuente, dela Paz, Bautista, Dimaculangan, Kahananui, Tsosie, Johnson, Green, Rich, Banks, Short, Cross, Wood, Waters, Foot, Brooks, Knight, Perez-Soto, Vega-Núñez, Clark-Davis, Morales Rivas, Luna Cisneros, Cabrera Ríos, Konstantinidis, Molnár, Kovačić, Gebremariam",
  ),
};

/** Held out once; what it showed was mended, so that it belongs to what the recognisers were written against. */
export const firstHeldOut: NameSet = {
  given: words(
    'Bernadette, Clifford, Jolene, Otis, Íñigo, Ximena, Fang, Thuy, Samira, Bilal, Ananya, Suresh, Yelena, Gennady, Ryo, Haruka, Aoife, Cormac, Océane, Thibault, Åsa, Leif, Jarosław, Zofia, Nabil, Hanan, Kojo, Adaeze, Nalani, Makoa, Evangelina, Fidel, Citlali, Nayeli, Huong, Khoa, Ji-woo, Tae-yang, Arpine, Tigran, Roxana, Behrouz, Griselda, Leopoldo, Jamal, Shanice, Mercy, Miles, Ginger, Pierce, Sonny, Hazel, Art, Clay, Anne-Sophie, Lee Ann, Rosa María, Ferenc, Jelena, Dawit',
  ),
  surnames: words(
    "Thackeray, Ellsworth, Barragán, Cárdenas, O'Connell, D'Souza, McLaughlin, MacKenzie, Vuong, Duong, Zieliński, Kaczmarek, Orlov, Kuznetsova, Matsumoto, Kobayashi, Obi, Afolabi, Cisneros, Villaseñor, Olvera, Bustamante, Zhao, Guo, Ho, Jung, Shin, Bae, Grewal, Kulkarni, Subramanian, Siddiqui, Nassar, Al-Rashid, Ben-Ami, Avakian, Simonyan, Golshani, Schäfer, Grünwald, Østergaard, Sjöberg, Châtelain, Desrosiers, Moretti, De Angelis, van der Waals, von Stein, de la Rosa, de las Casas, dela Vega, Reyes, Magsaysay, Nakanishi-Kealamakia, Yazzie, Williams, White, Noble, Frost, Little, Marsh, Hill, Lake, Head, Church, King, Lara-Ponce, Solís-Ureña, Wright-Owens, Benítez Robles, Campos Aguilar, Trejo Luna, Economopoulos, Tóth, Jovanović, Bekele",
  ),
};

/** The second that was held out once. */
export const secondHeldOut: NameSet = {
  given: words(
    'Marguerite, Desmond, Wilma, Horace, Úrsula, Joaquín, Mingxia, Trang, Layla, Omar, Deepika, Arjun, Galina, Anatoly, Takumi, Naoko, Ciarán, Gráinne, Maëlle, Guillaume, Solveig, Håkon, Bogdan, Katarzyna, Rashid, Amina, Kwabena, Oluwaseun, Kalani, Iolana, Socorro, Eleuterio, Tonatiuh, Quetzalli, Bich, Quang, Eun-kyung, Dong-hyun, Siranush, Hovik, Mahnaz, Kaveh, Milagros, Efigenia, Malik, Tamika, Charity, Sterling, Amber, Dale, Skip, Summer, Lance, Melody, Pierre-Yves, Peggy Sue, María José, Ildikó, Nenad, Tsegaye',
  ),
  surnames: words(
    "Pemberton, Hathaway, Echeverría, Ledezma, O'Donoghue, D'Agostino, McCutcheon, MacIntyre, Lam, Truong, Szymański, Lewandowska, Morozov, Pavlova, Nakamura, Ishikawa, Nwosu, Adebayo, Arechiga, Ybarra, Quiñones, Valdovinos, Cheng, Lin, Yi, Hwang, Noh, Son, Sidhu, Banerjee, Ramanathan, Begum, Abboud, Al-Khatib, Ben-Zvi, Grigoryan, Terzian, Rostami, Böhm, Krüger, Mørch, Åkesson, Lacroix, Charpentier, Esposito, Di Stefano, van Dijk, von Richter, de la Torre, de los Reyes, dela Rosa, Ocampo, Pangilinan, Kaʻaihue, Tsinnie, Jackson, Black, Sharp, Best, Winter, Rice, Strong, Page, Case, Day, Bone, Chin, Palm, Temple, Moon, Castro-Lugo, Nava-Íñiguez, Hill-Barnes, Rangel Ochoa, Duarte Pineda, Salcedo Rojas, Anagnostopoulos, Fekete, Đorđević, Wolde",
  ),
};

/** Names of the third set that was held out once. */
export const thirdHeldOut: NameSet = {
  given: words(
    'Winifred, Reginald, Yolanda, Ernesto, Belén, Tomás, Xiaoli, Hanh, Noor, Ibrahim, Kavita, Sanjay, Ludmila, Igor, Satoshi, Akiko, Fionnuala, Declan, Inès, Gaspard, Sigrid, Torbjørn, Wojciech, Danuta, Faisal, Leila, Ekow, Temitope, Mahina, Ikaika, Rosalinda, Crescencio, Cuauhtémoc, Yaretzi, Mai, Tuan, Hyun-ju, Sang-woo, Nairi, Aram, Farah, Siamak, Inmaculada, Wilfredo, Terrell, Ebony, Constance, Chance, Pearl, Colt, Buddy, Autumn, Rich, Lyric, Anne-Laure, Bobbie Jo, María Elena, Gyöngyi, Slobodan, Mulugeta',
  ),
  surnames: words(
    "Carruthers, Winslow, Saldívar, Cervantes, O'Shaughnessy, D'Ambrosio, McElroy, MacPherson, Dang, Bui, Wiśniewski, Dąbrowska, Lebedev, Smirnova, Hashimoto, Mori, Onyekachi, Balarabe, Camarena, Ugarte, Cantú, Arredondo, Feng, Luo, Qi, Moon-Lee, Ryu, An, Mehta, Ghosh, Narayanan, Akhtar, Shaheen, Al-Amin, Bar-Ilan, Harutyunyan, Zakarian, Yazdani, Groß, Fürst, Nygård, Öberg, Rousseau, Lamoureux, Bianchi, Lo Presti, van Leeuwen, von Arnim, de la Vega, de las Heras, dela Cerna, Manalo, Evangelista, Keawe, Benally, Freeman, Gray, Keen, Wise, Summers, Wheat, Stout, Booker, Bond, Weeks, Legg, Shin-Berg, Cutler, Parish, Starr, Meza-Ávila, Rivas-Corona, Ford-Haines, Treviño Galván, Ochoa Lerma, Mejía Cano, Karagiannis, Vörös, Živković, Alemu",
  ),
};
