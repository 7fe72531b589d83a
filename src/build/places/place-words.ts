/** Names of places that no package has: abbreviations, other languages, nicknames, counties of Canada. */

/** Other ways to write a state, province or territory, beside its code and its names in `data/regions.json`. */
export const REGION_WORDS: Readonly<Record<string, readonly string[]>> = {
  US: [
    'USA',
    'U.S.',
    'U.S.A.',
    'United States of America',
    'America',
    'EE. UU.',
    'EE.UU.',
    'E.U.A.',
    'E.-U.',
    'É.-U.',
    'É.-U.A.',
  ],
  CA: ['Canadá', 'CAN'],
  'US-AL': ['Ala.'],
  'US-AK': ['Alas.', 'Alaska State'],
  'US-AS': ['Samoa'],
  'US-AZ': ['Ariz.'],
  'US-AR': ['Ark.'],
  'US-CA': ['Calif.', 'Cal.', 'Cali'],
  'US-CO': ['Colo.'],
  'US-CT': ['Conn.'],
  'US-DE': ['Del.'],
  'US-DC': ['District of Columbia', 'D. C.', 'Distrito de Columbia', 'District de Columbia'],
  'US-FL': ['Fla.', 'Flor.'],
  'US-GA': ['Geo.'],
  'US-GU': [],
  'US-HI': ['Hawai’i'],
  'US-ID': ['Ida.'],
  'US-IL': ['Ill.', 'Ills.'],
  'US-IN': ['Ind.'],
  'US-IA': [],
  'US-KS': ['Kans.', 'Kan.'],
  'US-KY': ['Ken.', 'Kent.'],
  'US-LA': ['Louisiane', 'Luisiana'],
  'US-ME': [],
  'US-MD': [],
  'US-MA': ['Mass.'],
  'US-MI': ['Mich.'],
  'US-MN': ['Minn.'],
  'US-MS': ['Miss.', 'Misisipí', 'Misisipi'],
  'US-MO': ['Misuri', 'Misurí'],
  'US-MP': ['Northern Marianas', 'Northern Mariana Islands', 'CNMI', 'Islas Marianas'],
  'US-MT': ['Mont.'],
  'US-NE': ['Neb.', 'Nebr.'],
  'US-NV': ['Nev.'],
  'US-NH': ['N. Hampshire'],
  'US-NJ': ['N. Jersey', 'Jersey'],
  'US-NM': ['N. Mex.', 'N. Mexico'],
  'US-NY': ['N. York', 'New York State', 'State of New York', 'Upstate New York'],
  'US-NC': ['N. Car.', 'N. Carolina', 'No. Carolina'],
  'US-ND': ['N. Dak.', 'N. Dakota', 'No. Dakota'],
  'US-OH': [],
  'US-OK': ['Okla.'],
  'US-OR': ['Ore.', 'Oreg.'],
  'US-PA': ['Penn.', 'Penna.', 'Pensilvania'],
  'US-PR': ['P. Rico', 'Porto Rico'],
  'US-RI': ['R. Island'],
  'US-SC': ['S. Car.', 'S. Carolina', 'So. Carolina'],
  'US-SD': ['S. Dak.', 'S. Dakota', 'So. Dakota'],
  'US-TN': ['Tenn.'],
  'US-TX': ['Tex.', 'Tejas'],
  'US-UT': [],
  'US-VT': ['Verm.'],
  'US-VA': ['Virg.'],
  'US-VI': [
    'USVI',
    'Virgin Islands',
    'US Virgin Islands',
    'U.S. Virgin Islands',
    'Islas Vírgenes',
    'Îles Vierges',
  ],
  'US-WA': [
    'Wash.',
    'Washington State',
    'State of Washington',
    'Estado de Washington',
    'État de Washington',
  ],
  'US-WV': ['W. Va.', 'W. Virginia'],
  'US-WI': ['Wis.', 'Wisc.'],
  'US-WY': ['Wyo.'],
  'CA-AB': ['Alta.', 'Alb.'],
  'CA-BC': ['C.-B.', 'Brit. Col.', 'Columbia Británica'],
  'CA-MB': ['Man.'],
  'CA-NB': ['N.-B.', 'New Bruns.'],
  'CA-NL': [
    'Nfld.',
    'NF',
    'NFLD',
    'T.-N.-L.',
    'T.-N.',
    'Terre-Neuve',
    'Newfoundland',
    'Labrador',
    'Nfld. & Lab.',
    'Terranova',
  ],
  'CA-NS': ['N.-É.', 'N. Scotia', 'Nouvelle-Ecosse'],
  'CA-NT': ['NWT', 'N.W.T.', 'T.N.-O.', 'Northwest Territory'],
  'CA-NU': ['Nvt.'],
  'CA-ON': ['Ont.'],
  'CA-PE': ['PEI', 'P.E.I.', 'Î.-P.-É.', 'I.P.E.'],
  'CA-QC': ['Que.', 'Qué.', 'PQ', 'P.Q.', 'Province de Québec', 'Province of Quebec'],
  'CA-SK': ['Sask.'],
  'CA-YT': ['Yuk.', 'Yukon Territory', 'Yn'],
};

/** Words for a country's armed forces abroad in an address. */
export const MILITARY_WORDS = ['APO', 'FPO', 'DPO', 'AA', 'AE', 'AP'];

/** What people call a city, only where nobody could mean another. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  ABQ: 'Albuquerque NM',
  Bronx: 'The Bronx NY',
  'Greater Sudbury': 'Sudbury ON',
  Filadelfia: 'Philadelphia PA',
  Indy: 'Indianapolis IN',
  Jax: 'Jacksonville FL',
  'La Nouvelle-Orléans': 'New Orleans LA',
  'Le Plateau-Mont-Royal': 'Montréal QC',
  'Montréal-Nord': 'Montréal QC',
  MTL: 'Montréal QC',
  'New York City': 'New York NY',
  'City of New York': 'New York NY',
  NOLA: 'New Orleans LA',
  'Nouvelle-Orléans': 'New Orleans LA',
  'Nueva Orleans': 'New Orleans LA',
  NYC: 'New York NY',
  OKC: 'Oklahoma City OK',
  Philly: 'Philadelphia PA',
  Philadelphie: 'Philadelphia PA',
  PHX: 'Phoenix AZ',
  'Plateau-Mont-Royal': 'Montréal QC',
  'Quebec City': 'Québec QC',
  'Ville de Québec': 'Québec QC',
  'San Fran': 'San Francisco CA',
  SLC: 'Salt Lake City UT',
  'St Pete': 'St. Petersburg FL',
  'The Okanagan': 'Okanagan BC',
  Vegas: 'Las Vegas NV',
  YVR: 'Vancouver BC',
};

/** Nicknames that may mean something else too: both are offered. */
export const SHARED_NICKNAMES: Readonly<Record<string, string>> = {
  LA: 'Los Angeles CA',
  'L.A.': 'Los Angeles CA',
  KC: 'Kansas City',
};

/**
 * Great towns whose names are words, given names or brands first: alone, without "in" before them, they name no place.
 * Folded.
 */
export const NAMED_LIKE_WORDS =
  'brandon carolina cary centennial chandler chinatown concord corona davie delta downey edison elizabeth enterprise ' +
  'eugene everett garland gilbert henderson independence irving jackson jamaica kent lowell meads mesa milton mobile ' +
  'norman orange paradise plano pueblo surprise sydney tyler universalcity valencia vista warren';

/** Towns on a border that the packages know on one side only. */
export const BORDER_TOWNS = [
  { name: 'Lloydminster', region: 'CA-SK', latitude: 53.28, longitude: -110, population: 11_765 },
  { name: 'Flin Flon', region: 'CA-SK', latitude: 54.77, longitude: -101.89, population: 159 },
] as const;

/**
 * Areas that people name as if they were towns and no package has: at their largest town. Statistics Canada, census of 2021: the
 * regional districts of Central and North Okanagan with Okanagan-Similkameen, and of East and Central Kootenay with Kootenay
 * Boundary, to the nearest thousands. Without them Okanogan in Washington is what is called most like the Okanagan.
 */
export const AREAS = [
  { name: 'Okanagan', region: 'CA-BC', latitude: 49.88, longitude: -119.49, population: 404_000 },
  { name: 'Kootenays', region: 'CA-BC', latitude: 49.5, longitude: -117.29, population: 162_000 },
] as const;

/**
 * Former cities, now parts of others, that people still name: the packages know where they are but not how many live
 * there. Statistics Canada, censuses of 1996 and 2021, to the nearest thousands.
 */
export const KNOWN_POPULATIONS: Readonly<Record<string, number>> = {
  'CA-ON gloucester': 150_000,
  'CA-ON nepean': 180_000,
  'CA-ON orleans': 110_000,
  'CA-QC aylmer': 35_000,
  'CA-QC beauport': 80_000,
  'CA-QC charlesbourg': 80_000,
  'CA-QC chicoutimi': 66_000,
  'CA-QC hull': 65_000,
  'CA-QC stefoy': 75_000,
};

/** A county of Canada and a town in its middle. */
export interface CountySeat {
  readonly region: string;
  readonly name: string;
  readonly seat: string;
}

/** Counties, regions and districts of the provinces that have them, by the names on their road signs. */
export const COUNTY_SEATS: readonly CountySeat[] = (
  [
    [
      'CA-ON',
      `
      Algoma District=Sault Ste. Marie
      Brant County=Paris
      Bruce County=Walkerton
      Chatham-Kent=Chatham
      Cochrane District=Cochrane
      Dufferin County=Orangeville
      Durham Region=Whitby
      Elgin County=St. Thomas
      Essex County=Essex
      Frontenac County=Kingston
      Grey County=Owen Sound
      Haldimand County=Jarvis
      Haliburton County=Haliburton Village
      Halton Region=Milton
      Hastings County=Belleville
      Huron County=Goderich
      Kenora District=Kenora
      Lambton County=Sarnia
      Lanark County=Perth
      Leeds and Grenville=Brockville
      Lennox and Addington County=Napanee
      Manitoulin District=Little Current
      Middlesex County=London
      Muskoka District=Bracebridge
      Niagara Region=Thorold
      Nipissing District=North Bay
      Norfolk County=Simcoe
      Northumberland County=Cobourg
      Oxford County=Woodstock
      Parry Sound District=Parry Sound
      Peel Region=Brampton
      Perth County=Stratford
      Peterborough County=Peterborough
      Prescott and Russell=L'Orignal
      Prince Edward County=Picton
      Rainy River District=Fort Frances
      Renfrew County=Pembroke
      Simcoe County=Barrie
      Stormont, Dundas and Glengarry=Cornwall
      Sudbury District=Espanola
      Thunder Bay District=Thunder Bay
      Timiskaming District=Haileybury
      Waterloo Region=Kitchener
      Wellington County=Guelph
      York Region=Newmarket
    `,
    ],
    [
      'CA-NS',
      `
      Annapolis County=Middleton
      Antigonish County=Antigonish
      Colchester County=Truro
      Cumberland County=Amherst
      Digby County=Digby
      Hants County=Windsor
      Inverness County=Port Hood
      Kings County=Kentville
      Lunenburg County=Bridgewater
      Pictou County=Pictou
      Queens County=Liverpool
      Richmond County=Louisdale
      Shelburne County=Shelburne
      Victoria County=Ingonish
      Yarmouth County=Yarmouth
    `,
    ],
    [
      'CA-NB',
      `
      Albert County=Riverview
      Carleton County=Woodstock
      Charlotte County=Saint Andrews
      Gloucester County=Bathurst
      Kent County=Richibucto
      Kings County=Hampton
      Madawaska County=Edmundston
      Northumberland County=Miramichi
      Queens County=Minto
      Restigouche County=Dalhousie
      Saint John County=Saint John
      Sunbury County=Oromocto
      Victoria County=Perth-Andover
      Westmorland County=Moncton
      York County=Fredericton
    `,
    ],
    [
      'CA-PE',
      `
      Kings County=Montague
      Prince County=Summerside
      Queens County=Charlottetown
    `,
    ],
  ] as const
).flatMap(([region, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', seat = ''] = line.trim().split('=');
      return { region, name, seat };
    }),
);
