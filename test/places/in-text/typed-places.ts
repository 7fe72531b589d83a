/** What people type, and where that is: written from atlases and the postal services' lists, not from our tables. */

/** One row: typed text, expected region, and where its middle is, if the answer has a point. */
export interface TypedPlace {
  readonly typed: string;
  readonly region: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

function rows(text: string): TypedPlace[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', region = '', point] = line.split('|').map((part) => part.trim());
      const [latitude, longitude] = point?.split(' ').map(Number) ?? [];
      return point === undefined ? { typed, region } : { typed, region, latitude, longitude };
    }) as TypedPlace[];
}

/** A town of every state, province and territory, most of them capitals; certain, and right to 15 km. */
export const CERTAIN_TOWNS = rows(`
Montgomery, AL | US-AL | 32.37 -86.30
Birmingham, Alabama | US-AL | 33.52 -86.80
Juneau, Alaska | US-AK | 58.30 -134.42
Anchorage | US-AK | 61.22 -149.90
Utqiagvik AK | US-AK | 71.29 -156.79
Phoenix | US-AZ | 33.45 -112.07
Tucson Ariz. | US-AZ | 32.22 -110.97
Little Rock | US-AR | 34.75 -92.29
Sacramento | US-CA | 38.58 -121.49
los angeles | US-CA | 34.05 -118.24
San Francisco, Calif. | US-CA | 37.77 -122.42
Denver | US-CO | 39.74 -104.99
Hartford CT | US-CT | 41.76 -72.69
Dover, Delaware | US-DE | 39.16 -75.52
Washington DC | US-DC | 38.90 -77.04
Washington, D.C. | US-DC | 38.90 -77.04
Tallahassee | US-FL | 30.44 -84.28
ft lauderdale | US-FL | 26.12 -80.14
Atlanta | US-GA | 33.75 -84.39
Honolulu | US-HI | 21.31 -157.86
Hilo HI | US-HI | 19.71 -155.08
Boise | US-ID | 43.62 -116.20
Coeur d'Alene | US-ID | 47.68 -116.78
Springfield IL | US-IL | 39.80 -89.64
Chicago | US-IL | 41.88 -87.63
Indianapolis | US-IN | 39.77 -86.16
Des Moines, Iowa | US-IA | 41.59 -93.62
Topeka, Kans. | US-KS | 39.05 -95.68
Frankfort KY | US-KY | 38.20 -84.87
Louisville, Kentucky | US-KY | 38.25 -85.76
Baton Rouge | US-LA | 30.45 -91.19
Augusta, Maine | US-ME | 44.31 -69.78
Portland, Maine | US-ME | 43.66 -70.26
Annapolis, Md. | US-MD | 38.98 -76.49
Boston | US-MA | 42.36 -71.06
Lansing MI | US-MI | 42.73 -84.56
Detroit | US-MI | 42.33 -83.05
Saint Paul MN | US-MN | 44.95 -93.09
Duluth, Minnesota | US-MN | 46.79 -92.10
Jackson MS | US-MS | 32.30 -90.18
Jefferson City MO | US-MO | 38.58 -92.17
Kansas City, Missouri | US-MO | 39.10 -94.58
Helena MT | US-MT | 46.59 -112.04
Lincoln, Nebraska | US-NE | 40.81 -96.70
Carson City NV | US-NV | 39.16 -119.77
Las Vegas | US-NV | 36.17 -115.14
Concord NH | US-NH | 43.21 -71.54
Trenton, NJ | US-NJ | 40.22 -74.76
Santa Fe, New Mexico | US-NM | 35.69 -105.94
Albany NY | US-NY | 42.65 -73.75
Raleigh | US-NC | 35.78 -78.64
Winston-Salem | US-NC | 36.10 -80.24
Bismarck ND | US-ND | 46.81 -100.78
Columbus, Ohio | US-OH | 39.96 -83.00
Toronto, OH | US-OH | 40.46 -80.60
Oklahoma City | US-OK | 35.47 -97.52
Salem Oregon | US-OR | 44.94 -123.04
Portland OR | US-OR | 45.52 -122.68
Harrisburg, PA | US-PA | 40.27 -76.88
Providence RI | US-RI | 41.82 -71.41
Columbia, S.C. | US-SC | 34.00 -81.03
Pierre, South Dakota | US-SD | 44.37 -100.35
Nashville | US-TN | 36.16 -86.78
Austin, Tex. | US-TX | 30.27 -97.74
El Paso TX | US-TX | 31.76 -106.49
Houston | US-TX | 29.76 -95.37
Salt Lake City | US-UT | 40.76 -111.89
Montpelier, Vermont | US-VT | 44.26 -72.58
Richmond, Va. | US-VA | 37.54 -77.44
Olympia, Washington | US-WA | 47.04 -122.90
Seattle | US-WA | 47.61 -122.33
Charleston, West Virginia | US-WV | 38.35 -81.63
Madison WI | US-WI | 43.07 -89.40
Cheyenne WY | US-WY | 41.14 -104.82
Pago Pago | US-AS | -14.28 -170.70
Hagåtña | US-GU | 13.47 144.75
Dededo, Guam | US-GU | 13.52 144.84
Saipan | US-MP | 15.19 145.75
San Juan PR | US-PR | 18.47 -66.11
Mayagüez, Puerto Rico | US-PR | 18.20 -67.14
Charlotte Amalie | US-VI | 18.34 -64.93
Christiansted, VI | US-VI | 17.75 -64.70
Edmonton | CA-AB | 53.55 -113.49
Calgary, Alta. | CA-AB | 51.05 -114.07
Victoria BC | CA-BC | 48.43 -123.37
Vancouver, BC | CA-BC | 49.26 -123.11
Prince George, Colombie-Britannique | CA-BC | 53.92 -122.75
100 Mile House BC | CA-BC | 51.64 -121.30
Winnipeg | CA-MB | 49.90 -97.14
Thompson, Man. | CA-MB | 55.74 -97.86
Fredericton | CA-NB | 45.96 -66.64
Moncton N.-B. | CA-NB | 46.09 -64.77
Saint John NB | CA-NB | 45.27 -66.06
St. John's NL | CA-NL | 47.56 -52.71
st johns, newfoundland | CA-NL | 47.56 -52.71
Happy Valley-Goose Bay | CA-NL | 53.30 -60.33
Halifax N.S. | CA-NS | 44.65 -63.57
Halifax N.-É. | CA-NS | 44.65 -63.57
Windsor NS | CA-NS | 44.99 -64.13
Yellowknife | CA-NT | 62.45 -114.37
Inuvik, T.N.-O. | CA-NT | 68.36 -133.72
Iqaluit | CA-NU | 63.75 -68.52
Cambridge Bay, Nunavut | CA-NU | 69.12 -105.05
Toronto | CA-ON | 43.65 -79.38
Windsor ON | CA-ON | 42.31 -83.04
Thunder Bay | CA-ON | 48.38 -89.25
Sault Ste. Marie, Ont. | CA-ON | 46.52 -84.35
Charlottetown | CA-PE | 46.24 -63.13
Summerside Î.-P.-É. | CA-PE | 46.39 -63.79
Ville de Québec | CA-QC | 46.81 -71.21
Quebec City | CA-QC | 46.81 -71.21
montreal | CA-QC | 45.50 -73.57
saint-jérôme | CA-QC | 45.78 -74.00
ST-JEROME QC | CA-QC | 45.78 -74.00
Trois-Rivieres | CA-QC | 46.34 -72.54
sept iles | CA-QC | 50.20 -66.38
Gatineau (Québec) | CA-QC | 45.48 -75.70
Val d'Or, Qué. | CA-QC | 48.10 -77.78
Regina SK | CA-SK | 50.45 -104.61
Saskatoon | CA-SK | 52.13 -106.67
Lloydminster SK | CA-SK | 53.28 -110.00
Whitehorse YT | CA-YT | 60.72 -135.05
Dawson City, Yukon | CA-YT | 64.06 -139.43
ABQ | US-NM | 35.08 -106.65
NYC | US-NY | 40.71 -74.01
Philly | US-PA | 39.95 -75.17
SLC | US-UT | 40.76 -111.89
NOLA | US-LA | 29.95 -90.07
Nueva York, Nueva York | US-NY | 40.71 -74.01
Bronx | US-NY | 40.85 -73.87
Fossil, Oregon | US-OR | 45.00 -120.22
Shanksville PA | US-PA | 40.02 -78.91
McAllen | US-TX | 26.20 -98.23
Mc Allen TX | US-TX | 26.20 -98.23
O’Fallon, Missouri | US-MO | 38.81 -90.70
Mt. Vernon, WA | US-WA | 48.42 -122.33
Ontario, California | US-CA | 34.06 -117.65
Vancouver, WA, USA | US-WA | 45.63 -122.67
Portland, Oregon, United States | US-OR | 45.52 -122.68
Montréal, Canada | CA-QC | 45.50 -73.57
London, Ontario, Canada | CA-ON | 42.98 -81.25
Indiana, PA | US-PA | 40.62 -79.15
Cook County, IL | US-IL | 41.84 -87.82
Orleans Parish | US-LA | 30.05 -89.93
Los Angeles County, California | US-CA | 34.32 -118.22
comté de Simcoe | CA-ON | 44.39 -79.69
Peel Region, ON | CA-ON | 43.73 -79.76
condado de Miami-Dade | US-FL | 25.61 -80.50
`);

/** Misspelt by one letter: right all the same, and said to be corrected. */
export const MISSPELT = rows(`
Albequerque | US-NM | 35.08 -106.65
Philadephia | US-PA | 39.95 -75.17
Milwakee | US-WI | 43.04 -87.91
Pheonix | US-AZ | 33.45 -112.07
Los Angelos | US-CA | 34.05 -118.24
Saskatooon | CA-SK | 52.13 -106.67
Cincinatti | US-OH | 39.10 -84.51
Tallahasee | US-FL | 30.44 -84.28
Minneapolus MN | US-MN | 44.98 -93.27
Saint Johns NB | CA-NB | 45.27 -66.06
Winnepeg | CA-MB | 49.90 -97.14
Chicutimi QC | CA-QC | 48.43 -71.07
`);

/** Postal codes, right to 30 km. */
export const POSTAL = rows(`
97204 | US-OR | 45.52 -122.67
97204-1234 | US-OR | 45.52 -122.67
97204 1234 | US-OR | 45.52 -122.67
10001 | US-NY | 40.75 -73.99
1OO01 | US-NY | 40.75 -73.99
00501 | US-NY | 40.82 -73.05
60601 | US-IL | 41.89 -87.62
99501 | US-AK | 61.22 -149.88
96813 | US-HI | 21.31 -157.86
00901 | US-PR | 18.47 -66.11
00802 | US-VI | 18.34 -64.93
96910 | US-GU | 13.47 144.75
96950 | US-MP | 15.19 145.75
96799 | US-AS | -14.28 -170.70
06390 | US-NY | 41.26 -72.00
03901 | US-ME | 43.28 -70.87
20500 | US-DC | 38.90 -77.04
73301 | US-TX | 30.27 -97.74
89101 | US-NV | 36.17 -115.14
K1A 0B1 | CA-ON | 45.42 -75.70
k1a0b1 | CA-ON | 45.42 -75.70
k1a-0b1 | CA-ON | 45.42 -75.70
KIA 0B1 | CA-ON | 45.42 -75.70
M5V | CA-ON | 43.64 -79.39
m5v 2t6 | CA-ON | 43.64 -79.39
V6B 1A1 | CA-BC | 49.28 -123.11
H2X 1Y4 | CA-QC | 45.51 -73.57
G1R 4P5 | CA-QC | 46.81 -71.21
E3B | CA-NB | 45.95 -66.66
B3H 4R2 | CA-NS | 44.63 -63.58
C1A | CA-PE | 46.24 -63.13
A1C 5M2 | CA-NL | 47.56 -52.71
R3C | CA-MB | 49.89 -97.14
S4P | CA-SK | 50.45 -104.61
T5J | CA-AB | 53.54 -113.49
Y1A | CA-YT | 60.72 -135.05
X1A | CA-NT | 62.45 -114.37
X0A | CA-NU
X0E | CA-NT
123 SW Main St, Portland OR 97204 | US-OR | 45.52 -122.67
111 Wellington St, Ottawa ON K1A 0A9 | CA-ON | 45.42 -75.70
`);

/** States, provinces and territories by name, code and abbreviation in three languages. */
export const REGIONS = rows(`
Ala. | US-AL
Alaska | US-AK
AZ | US-AZ
ark | US-AR
Californie | US-CA
calif | US-CA
Colo. | US-CO
Conn. | US-CT
Delaware | US-DE
DC | US-DC
District of Columbia | US-DC
Floride | US-FL
Fla. | US-FL
Georgia | US-GA
Hawaii | US-HI
Hawái | US-HI
Idaho | US-ID
Ill. | US-IL
IN | US-IN
Iowa | US-IA
Kansas | US-KS
kentucky | US-KY
Luisiana | US-LA
Maine | US-ME
Maryland | US-MD
Mass. | US-MA
Mich | US-MI
Minn. | US-MN
Misisipi | US-MS
Misuri | US-MO
Montana | US-MT
Neb. | US-NE
Nevada | US-NV
N.H. | US-NH
Nueva Jersey | US-NJ
Nuevo México | US-NM
Nouveau-Mexique | US-NM
Carolina del Norte | US-NC
Caroline du Sud | US-SC
Dakota du Nord | US-ND
S. Dak. | US-SD
OH | US-OH
Okla. | US-OK
or | US-OR
Oregón | US-OR
Pensilvania | US-PA
Pennsylvanie | US-PA
R.I. | US-RI
Tenn. | US-TN
Tejas | US-TX
utah | US-UT
Vt. | US-VT
Virginie | US-VA
Washington State | US-WA
W. Va. | US-WV
Virginia Occidental | US-WV
Wis. | US-WI
WY | US-WY
Puerto Rico | US-PR
Porto Rico | US-PR
Guam | US-GU
American Samoa | US-AS
Virgin Islands | US-VI
Northern Mariana Islands | US-MP
Alberta | CA-AB
B.C. | CA-BC
Colombie-Britannique | CA-BC
Columbia Británica | CA-BC
Manitoba | CA-MB
N.-B. | CA-NB
Nouveau-Brunswick | CA-NB
Nfld. | CA-NL
T.-N.-L. | CA-NL
Terre-Neuve-et-Labrador | CA-NL
Nova Scotia | CA-NS
Nouvelle-Écosse | CA-NS
Nueva Escocia | CA-NS
NWT | CA-NT
Territoires du Nord-Ouest | CA-NT
Nunavut | CA-NU
Ont. | CA-ON
PEI | CA-PE
Île-du-Prince-Édouard | CA-PE
PQ | CA-QC
Qc | CA-QC
Sask. | CA-SK
Yukon | CA-YT
`);

/** Names of several places: offers at least these, in this order. */
export const SEVERAL: readonly (readonly [typed: string, ...regions: string[]])[] = [
  ['Springfield', 'US-MO', 'US-MA', 'US-IL'],
  ['Portland', 'US-OR', 'US-ME'],
  ['Windsor', 'CA-ON', 'CA-NS'],
  ['Vancouver', 'CA-BC', 'US-WA'],
  ['London', 'CA-ON', 'US-OH', 'US-KY'],
  ['Washington', 'US-WA', 'US-DC'],
  ['New York', 'US-NY', 'US-NY'],
  ['Québec', 'CA-QC', 'CA-QC'],
  ['CA', 'US-CA', 'CA'],
  ['LA', 'US-LA', 'US-CA'],
  ['Kansas City', 'US-MO', 'US-KS'],
  ['KC', 'US-MO', 'US-KS'],
  ['Texarkana', 'US-TX', 'US-AR'],
  ['Bristol', 'US-CT', 'US-TN', 'US-VA'],
  ['Nueva York', 'US-NY', 'US-NY'],
  ['Sault Ste. Marie', 'CA-ON', 'US-MI'],
  ['Cook County', 'US-GA', 'US-IL', 'US-MN'],
  ['Pittsburg', 'US-CA', 'US-PA'],
  ['Port Washington', 'US-NY', 'US-WI'],
  ['Georgetown, Georgia', 'US-GA', 'US-GA'],
  ['Lloydminster', 'CA-AB', 'CA-SK'],
  ['Kings County', 'CA-NB', 'CA-NS', 'CA-PE', 'US-CA', 'US-NY'],
  ['NE', 'US-NE'],
];

/** Not a place of ours, or no place at all. */
export const NONSENSE: readonly string[] = [
  '',
  ' ',
  'x',
  '?!',
  'xyzzy',
  'asdfghjkl',
  'help me',
  'HELP ME',
  'I need help',
  'naloxone',
  'where can i get methadone',
  '123',
  '1234',
  '123456',
  '12-34',
  '00000',
  '96960',
  'H0H 0H0',
  'Biloxy Bay Nowhere',
  'D1A 1A1',
  'W1A 1AA',
  'SW1A 1AA',
  'LOR',
  'Tijuana',
  'Reykjavik',
  '988',
  '1-800-662-4357',
  '😀',
  '<script>',
  'constructor',
  '__proto__',
  'a'.repeat(5000),
];
