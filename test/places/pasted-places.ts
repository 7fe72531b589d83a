import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';

/**
 * What people paste into the place field: addresses out of letters, signatures, maps and forms. ⏎ is a new line, ⍽ a
 * space that does not break. The answer: `97204 US-OR`, certain; `~ US-OR`, the region alone; `? 97204 US-OR, Portland
 * US-ME`, asked, with at least these in this order; `-`, not understood.
 */
const ENGLISH = `
Portland, OR 97204, USA | 97204 US-OR
Toronto, ON M5V 3L9, Canada | M5V 3L9 CA-ON
Portland, Oregon 97204, United States | 97204 US-OR
Portland, OR 97204 | 97204 US-OR
portland or 97204 | 97204 US-OR
portland, or, 97204, usa | 97204 US-OR
PORTLAND OR 97204 | 97204 US-OR
PORTLAND OR 97204-1234 USA | 97204-1234 US-OR
Portland OR 97204 1234 | 97204-1234 US-OR
Portland, OR 97204–1234 | 97204-1234 US-OR
Portland Oregon 97204 United States of America | 97204 US-OR
Portland, OR 97204, U.S. | 97204 US-OR
Portland, OR 97204 U.S.A. | 97204 US-OR
Portland, OR 97204, US | 97204 US-OR
Portland, 97204 | 97204 US-OR
Portland 97204 USA | 97204 US-OR
97204 Portland, OR | 97204 US-OR
97204, Portland, Oregon, USA | 97204 US-OR
97204 OR | 97204 US-OR
97204, USA | 97204 US-OR
USA 97204 | 97204 US-OR
US-97204 | 97204 US-OR
OR 97204 | 97204 US-OR
OR-97204 | 97204 US-OR
Portland (OR) 97204 | 97204 US-OR
Portland (Oregon), 97204 (USA) | 97204 US-OR
(Portland, OR 97204) | 97204 US-OR
"Portland, OR 97204" | 97204 US-OR
Portland / OR / 97204 | 97204 US-OR
Portland - OR - 97204 | 97204 US-OR
Portland; OR; 97204; | 97204 US-OR
  Portland ,   OR    97204  ,  USA   | 97204 US-OR
Portland,⍽OR⍽97204 | 97204 US-OR
Portland,\tOR\t97204 | 97204 US-OR
Portland, OR.  97204. | 97204 US-OR
123 SW Main St, Portland, OR 97204 | 97204 US-OR
123 SW Main St., Portland, OR 97204, USA | 97204 US-OR
123 SW Main St⏎Portland, OR 97204 | 97204 US-OR
Central City Concern⏎123 SW Main St⏎Suite 400⏎Portland, OR 97204⏎USA | 97204 US-OR
123 SW Main St Portland OR 97204 | 97204 US-OR
123 sw main st apt 4 portland oregon 97204 | 97204 US-OR
12345 SW Main St, Portland, OR 97204 | 97204 US-OR
12345 SW Main St, Portland, OR | Portland US-OR
12345 SW Main St Portland OR 97204 | 97204 US-OR
PO Box 12345, Portland, OR 97204 | 97204 US-OR
PO Box 12345, Portland, OR | Portland US-OR
P.O. Box 97204, Portland, ME | Portland US-ME
123 SW Main St, Portland, OR | Portland US-OR
123 SW Main St⏎Portland, OR | Portland US-OR
123 SW Main St Portland Oregon USA | Portland US-OR
500 Maine Ave, Salt Lake City, UT, USA | Salt Lake City US-UT
123 Main St, Seattle | Seattle US-WA
350 5th Ave, New York, NY 10118, United States | 10118 US-NY
New York, New York 10001 | 10001 US-NY
NYC 10001 | 10001 US-NY
1600 Pennsylvania Avenue NW, Washington, DC 20500 | 20500 US-DC
1600 Pennsylvania Avenue, Washington, D.C. 20500, USA | 20500 US-DC
1600 Pennsylvania Avenue NW, Washington, D. C. 20500 | 20500 US-DC
Washington, District of Columbia 20001 | 20001 US-DC
Kansas City, MO 64105, USA | 64105 US-MO
Saint Louis, Mo. 63101 | 63101 US-MO
Winston-Salem, N.C. 27101 | 27101 US-NC
Charleston, West Virginia 25301 | 25301 US-WV
Charleston W. Va. 25301 | 25301 US-WV
San Juan, PR 00901, USA | 00901 US-PR
San Juan, 00901, Puerto Rico | 00901 US-PR
Charlotte Amalie, St Thomas 00802, U.S. Virgin Islands | 00802 US-VI
Hagåtña, 96910, Guam | 96910 US-GU
Tulsa OK 74103 Phone: (918) 555-0123 | 74103 US-OK
Tulsa, OK 74103, Tel. 918-555-0123, Fax 918-555-0124 | 74103 US-OK
Tulsa, OK 74103, +1 918 555 0123 | 74103 US-OK
Address: 2 E 5th St, Tulsa, OK 74103 | 74103 US-OK
Tulsa, OK 74103 ☎ 918.555.0123 | 74103 US-OK
in Portland, OR 97204 | 97204 US-OR
near 97204 | 97204 US-OR
ZIP: 97204 | 97204 US-OR
ZIP code 97204 | 97204 US-OR
zip 97204 please | ? 97204 US-OR
in Portland, Oregon | Portland US-OR
near Tulsa | Tulsa US-OK
Downtown, Portland, Multnomah County, Oregon, 97205, United States | 97205 US-OR
Portland, Multnomah County, Oregon, United States | Portland US-OR
City of Portland, Oregon | Portland US-OR
Portland, OR (USA) | Portland US-OR
Portland (OR) | Portland US-OR
Portland/OR | Portland US-OR
Portland - Oregon | Portland US-OR
Portland, OR, United States of America. | Portland US-OR
Portland, US-OR | Portland US-OR
Oregon, Portland | Portland US-OR
USA, Oregon, Portland | Portland US-OR
Portland,OR,97204,USA | 97204 US-OR
45.52, -122.68 | 45.52, -122.68 US-OR
45.523064,-122.676483 | 45.52, -122.68 US-OR
(45.523064, -122.676483) | 45.52, -122.68 US-OR
45.5231° N, 122.6765° W | 45.52, -122.68 US-OR
48.8566, 2.3522 | -
145.52, -122.68 | -
Seattle WA98101 | 98101 US-WA
Seattle,WA98101-1234 | 98101-1234 US-WA
WA98101 | 98101 US-WA
NY, NY | New York US-NY
NY NY 10001 | 10001 US-NY
Hopkinsville, TN 42223 | 42223 US-TN
Portland, ME 97204 | ? 97204 US-OR, Portland US-ME
Portland, Maine, 97204, USA | ? 97204 US-OR, Portland US-ME
portland me 97204 | ? 97204 US-OR, Portland US-ME
97204 Portland, ME | ? 97204 US-OR, Portland US-ME
123 Main St, Portland, ME 97204 | ? 97204 US-OR, Portland US-ME
Nowhereville, ME 97204 | ? 97204 US-OR, Maine US-ME
ME 97204 | ? 97204 US-OR, Maine US-ME
near me 97204 | 97204 US-OR
Seattle 97204 | ? 97204 US-OR, Seattle US-WA
Seattle, 97204, USA | ? 97204 US-OR, Seattle US-WA
Portland, OR 97204, Canada | ? 97204 US-OR, Canada CA
Toronto, ON M5V 3L9, USA | ? M5V 3L9 CA-ON, United States US
Toronto, ON 97204 | ? 97204 US-OR, Toronto CA-ON
Portland, OR M5V 3L9 | ? M5V 3L9 CA-ON, Portland US-OR
Seattle M5V 3L9 | ? M5V 3L9 CA-ON, Seattle US-WA
10115 Berlin | 10115 US-NY
80331 München | ? 80331 US-CO
80331 München Deutschland | -
10115 Berlin, Germany | -
75001 Paris, France | -
France 75001 | -
Bahnhofstrasse 1, 10115 Berlin, Germany | -
06500 Ciudad de México, México | -
10 Downing Street, London SW1A 2AA, United Kingdom | -
10 Downing St, London, UK | -
Kingston, Jamaica | -
Toronto, ON, USA | -
Vancouver, WA, Canada | -
Nowhereville, USA | -
Nowhereville, Canada | -
Nowhereville, OR 97204, USA | 97204 US-OR
123 Main St, Nowhereville, OR | ~ US-OR
123 Main St | -
123 Main St, USA | -
12345 Main St | -
12345 Elm Street Apt 6 | -
PO Box 12345 | -
1234 W 5th Ave Vancouver BC V6H 1A7 | V6H 1A7 CA-BC
1234 West 5th Avenue, Vancouver, British Columbia V6H1A7, Canada | V6H 1A7 CA-BC
vancouver bc v6h1a7 | V6H 1A7 CA-BC
Vancouver BC, V6H-1A7 | V6H 1A7 CA-BC
V6H 1A7 Vancouver BC | V6H 1A7 CA-BC
V6H 1A7, Canada | V6H 1A7 CA-BC
Canada V6H 1A7 | V6H 1A7 CA-BC
Vancouver 98660 | 98660 US-WA
Toronto, ON M5V | M5V CA-ON
Toronto ON M5V, Canada | M5V CA-ON
St. John's NL A1C 5M2 | A1C 5M2 CA-NL
St. John’s, Newfoundland and Labrador A1C 5M2 | A1C 5M2 CA-NL
St. John's NL, Canada | St. John's CA-NL
Saint John NB E2L 4L5 | E2L 4L5 CA-NB
Halifax, Nova Scotia  B3H 4R2  CANADA | B3H 4R2 CA-NS
111 Wellington St, Ottawa, ON K1A 0A9, Canada | K1A 0A9 CA-ON
Ottawa ON KIA OA9 | K1A 0A9 CA-ON
200, promenade du Portage, Gatineau (Québec) K1A 0C9 | K1A 0C9 CA-QC
290 Bremner Blvd, Toronto, Golden Horseshoe, Ontario, M5V 3L9, Canada | M5V 3L9 CA-ON
Toronto, Ontario, Canada | Toronto CA-ON
123 Queen St W, Toronto, Ontario | Toronto CA-ON
123 Queen St W Toronto ON | Toronto CA-ON
Calgary, AB, M5V 3L9 | ? M5V 3L9 CA-ON, Calgary CA-AB
Ontario, CA 91761 | 91761 US-CA
Ontario, CA | ? Ontario US-CA, Ontario CA-ON
123 Main St, Ontario, CA | ? Ontario US-CA, Ontario CA-ON
Wyoming 49509 | 49509 US-MI
Washington, 20001 | 20001 US-DC
45 Oak St, New York | ? New York US-NY, New York US-NY
123 Oregon Ave, Washington | ? Washington US-WA, Washington US-DC
63101 St. Louis, MO | 63101 US-MO
Texarkana, AR 75501 | ? 75501 US-TX, Texarkana US-AR
Lloydminster, AB S9V 0T8 | ? S9V 0T8 CA-SK, Lloydminster CA-AB
100 Mile House, BC | 100 Mile House CA-BC
Portland, OR 9720 | Portland US-OR
Portland, OR 972044 | Portland US-OR
Portland, OR 97204 / Seattle, WA 98101 | ? 98101 US-WA, 97204 US-OR
97204 97205 | ? 97205 US-OR, 97204 US-OR
I live at 12 Elm St, Salem OR 97301 and need help | ? 97301 US-OR
PSC 123 Box 456, APO AE 09001 | 09001 US
101 | -
111111 | -
111 111 | -
`;

const FRENCH = `
Montréal (Québec) H2X 1Y4 Canada | H2X 1Y4 CA-QC
Montréal (Québec)  H2X 1Y4 | H2X 1Y4 CA-QC
Montréal (QC) H2X 1Y4 | H2X 1Y4 CA-QC
Montréal, QC H2X 1Y4, Canada | H2X 1Y4 CA-QC
montreal qc h2x1y4 | H2X 1Y4 CA-QC
MONTRÉAL QC H2X 1Y4 | H2X 1Y4 CA-QC
Montréal⍽(Québec)⍽⍽H2X⍽1Y4 | H2X 1Y4 CA-QC
Apt 4, 500 rue Sherbrooke O, Montréal QC H3A 1G1 | H3A 1G1 CA-QC
500, rue Sherbrooke Ouest, bureau 900⏎Montréal (Québec) H3A 3C6⏎Canada | H3A 3C6 CA-QC
500, rue Sherbrooke Ouest⏎Montréal (Québec) | Montréal CA-QC
C.P. 123, succ. Centre-ville, Montréal (Québec) H3C 3J7 | H3C 3J7 CA-QC
Québec (Québec) G1R 4P5 | G1R 4P5 CA-QC
Québec, Québec, Canada | Québec CA-QC
Ville de Québec, QC | Québec CA-QC
Ville de Québec (Québec) G1R 4P5 Canada | G1R 4P5 CA-QC
Ville de Gatineau, QC | Gatineau CA-QC
2, rue des Jardins, Québec QC | Québec CA-QC
Trois-Rivières, Qué. G9A 5H7 | G9A 5H7 CA-QC
Gatineau, province de Québec | Gatineau CA-QC
Moncton (Nouveau-Brunswick) E1C 1A1 | E1C 1A1 CA-NB
Moncton (N.-B.) E1C 1A1 Canada | E1C 1A1 CA-NB
Vancouver (C.-B.) V6B 1A1 | V6B 1A1 CA-BC
Charlottetown (Î.-P.-É.) C1A 4P3 | C1A 4P3 CA-PE
Halifax (N.-É.) B3H 4R2 | B3H 4R2 CA-NS
St. John’s (T.-N.-L.) A1C 5M2 | A1C 5M2 CA-NL
Yellowknife (T. N.-O.) X1A 2N2 | X1A 2N2 CA-NT
Toronto, Ontario, M5V 3L9, Canada | M5V 3L9 CA-ON
Saint-Jérôme J7Z 5T3 | J7Z 5T3 CA-QC
Code postal : H2X 1Y4 | H2X 1Y4 CA-QC
Adresse : 10, rue Saint-Paul, Montréal (Québec) H2Y 1G8. Tél. : 514 555-0123 | H2Y 1G8 CA-QC
à Montréal (Québec) | Montréal CA-QC
près de Sherbrooke, QC | Sherbrooke CA-QC
Portland, OR 97204, États-Unis | 97204 US-OR
Portland (Oregon) 97204, É.-U. | 97204 US-OR
Portland, Oregon, États-Unis d’Amérique | Portland US-OR
La Nouvelle-Orléans, Louisiane 70112, États-Unis | 70112 US-LA
La Nouvelle-Orléans | New Orleans US-LA
Nouvelle-Orléans, Louisiane | New Orleans US-LA
Philadelphie (Pennsylvanie) 19103 É.-U.A. | 19103 US-PA
Honolulu, Hawaï, É.-U.A. | Honolulu US-HI
Montréal-Nord | Montréal CA-QC
45.50, -73.57 | 45.5, -73.57 CA-QC
45,5019, -73,5674 | 45.5, -73.57 CA-QC
75001 Paris, France | -
Paris, France | -
1, rue de Rivoli, 75001 Paris, France | -
Port-au-Prince, Haïti | -
Montréal (Québec) K2P 0A9 | ? K2P 0A9 CA-ON, Montréal CA-QC
Montréal (Québec) H2X 1Y4 États-Unis | ? H2X 1Y4 CA-QC, États-Unis US
Rimouski (Québec) 97204 | ? 97204 US-OR, Rimouski CA-QC
123, rue Sherbrooke, QC | Québec CA-QC
Nulleparville, Canada | -
Nulleparville (Québec) Canada | ~ CA-QC
500, rue Sherbrooke Ouest | -
`;

const SPANISH = `
Portland, OR 97204, EE. UU. | 97204 US-OR
Portland, OR 97204, EE.UU. | 97204 US-OR
Portland, OR 97204, EEUU | 97204 US-OR
Portland, Oregón 97204, Estados Unidos | 97204 US-OR
Portland, Oregón 97204, Estados Unidos de América | 97204 US-OR
123 SW Main St, 97204 Portland, OR, EE. UU. | 97204 US-OR
97204 Portland, Oregón | 97204 US-OR
Los Ángeles, California 90012, Estados Unidos | 90012 US-CA
los angeles ca 90012 | 90012 US-CA
Los Ángeles, CA, EE. UU. | Los Angeles US-CA
1234 E 1st St⏎Los Ángeles, CA 90012⏎EE. UU. | 90012 US-CA
Nueva York, NY 10001, EE. UU. | 10001 US-NY
Nueva York, Nueva York 10001 | 10001 US-NY
San Antonio, Tejas 78205 | 78205 US-TX
San Antonio TX 78205 E.U.A. | 78205 US-TX
Nueva Orleans, Luisiana | New Orleans US-LA
Filadelfia, Pensilvania | Philadelphia US-PA
Ciudad de Nueva York, NY | New York US-NY
Albuquerque, Nuevo México 87102 | 87102 US-NM
El Paso (Texas) 79901 | 79901 US-TX
San Juan, Puerto Rico 00901 | 00901 US-PR
San Juan PR | San Juan US-PR
Miami, Florida, Estados Unidos | Miami US-FL
Filadelfia, Pensilvania 19103 | 19103 US-PA
Código postal: 97204 | 97204 US-OR
C.P. 97204 | 97204 US-OR
Dirección: 100 N Stanton St, El Paso, TX 79901. Teléfono: 915-555-0123 | 79901 US-TX
en Houston, Texas | Houston US-TX
cerca de El Paso, TX | El Paso US-TX
Toronto, ON M5V 3L9, Canadá | M5V 3L9 CA-ON
Montreal, Quebec H2X 1Y4, Canadá | H2X 1Y4 CA-QC
Vancouver, Columbia Británica, Canadá | Vancouver CA-BC
Av. Juárez 100, 06050 Ciudad de México, México | -
Ciudad Juárez, Chihuahua, México | -
Tijuana, B.C., México | -
La Habana, Cuba | -
28013 Madrid, España | -
El Paso, NM 79901 | ? 79901 US-TX
Miami, TX 33101 | ? 33101 US-FL
`;

/** For the place field alone: points as maps and devices write them, and what is asked about among the words of a search. */
const FIELD_ONLY = `
Burlington, VT, O5401 | 05401 US-VT
Burlington VT 054O1 | 05401 US-VT
Salem, OR, Marion County | Salem US-OR
Seattle, Washington, King County | Seattle US-WA
Window Rock, AZ, Navajo Nation | Window Rock US-AZ
geo:45.5231,-122.6765 | 45.52, -122.68 US-OR
geo:45.5231,-122.6765?z=12 | 45.52, -122.68 US-OR
45°31'23.3"N 122°40'35.3"W | 45.52, -122.68 US-OR
45° 31.388’ N, 122° 40.588’ W | 45.52, -122.68 US-OR
N 45.5231, W 122.6765 | 45.52, -122.68 US-OR
Lat: 45.5231, Long: -122.6765 | 45.52, -122.68 US-OR
latitude=45.5231 longitude=-122.6765 | 45.52, -122.68 US-OR
+45.5231 -122.6765 | 45.52, -122.68 US-OR
33°52'10"S 151°12'30"E | -
145°31'23"N 122°40'35"W | -
Mexico | ? Mexico US-MO
Mexico City | ? Mexico US-MO
Cuba | ? Cuba US-MO
England | ? England US-AR
City of Mexico | ? Mexico US-MO
Cuba, MO | Cuba US-MO
Georgia | Georgia US-GA
N. Las Vegas | North Las Vegas US-NV
N LAS VEGAS NV | North Las Vegas US-NV
Las Vegas NV | Las Vegas US-NV
W PALM BCH FL | West Palm Beach US-FL
W. Palm Beach, FL | West Palm Beach US-FL
E. St. Louis | East Saint Louis US-IL
E St Louis IL | East Saint Louis US-IL
So. San Francisco | South San Francisco US-CA
No. Charleston, S.C. | North Charleston US-SC
Pt. St. Lucie | Port Saint Lucie US-FL
Pt Orchard WA | Port Orchard US-WA
COLORADO SPGS CO | Colorado Springs US-CO
SHAKER HTS OH | Shaker Heights US-OH
Grand Jct, CO | Grand Junction US-CO
Mtn View, CA, USA | ? Mountain View US-CA
N LITTLE ROCK AR | North Little Rock US-AR
REHOBOTH BCH DE | Rehoboth Beach US-DE
123 Main St, W. Kelowna, BC | West Kelowna CA-BC
12 Elm St⏎N. Vancouver, BC⏎Canada | North Vancouver CA-BC
N. Battleford SK | North Battleford CA-SK
500 5th Ave W, Seattle, WA | Seattle US-WA
500 5th Ave W Seattle WA | Seattle US-WA
W. Virginia | West Virginia US-WV
E Nowhereville OR | ~ US-OR
Multnomah | Multnomah County US-OR
Multnomah, OR | Multnomah County US-OR
Multnomah Co. | Multnomah County US-OR
Multnomah Co., OR | Multnomah County US-OR
adams co | ? Adams County US-CO
boulder co | Boulder US-CO
Weld CO | Weld County US-CO
Miami-Dade | Miami-Dade County US-FL
Calcasieu | Calcasieu Parish US-LA
Harford | ? Harford County US-MD
`;

/** A country that is not ours has the name of a town of ours: whoever means it is not sent there. */
const ABROAD_FRENCH = `
Mexico | ? Mexico US-MO
Ville de Mexico | ? Mexico US-MO
`;

const ABROAD_SPANISH = `
México | ? Mexico US-MO
Ciudad de México | ? Mexico US-MO
Ciudad de Panamá | ? Panama US-OK
México, Misuri | Mexico US-MO
`;

export interface PastedPlace {
  readonly language: InterfaceLanguage;
  readonly text: string;
  readonly outcome: string;
}

function rows(language: InterfaceLanguage, table: string): PastedPlace[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [text = '', outcome = ''] = line.split(' | ');
      const typed = text.replaceAll('⏎', '\n').replaceAll('⍽', '\u00a0');
      return { language, text: typed, outcome: outcome.trim() };
    });
}

export const PASTED_PLACES: readonly PastedPlace[] = [
  ...rows('en', ENGLISH),
  ...rows('fr', FRENCH),
  ...rows('es', SPANISH),
];

export const PASTED_IN_FIELD: readonly PastedPlace[] = [
  ...rows('en', FIELD_ONLY),
  ...rows('fr', ABROAD_FRENCH),
  ...rows('es', ABROAD_SPANISH),
];
