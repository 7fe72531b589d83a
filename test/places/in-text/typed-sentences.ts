import type { InterfaceLanguage } from '../../../src/schema/vocabulary-terms.js';

/**
 * What a person types, where the finder is set, and what becomes of it:
 * `> US-OK Tulsa` the finder goes there, `= US-IL Chicago` distances from there and the same region,
 * `? Portland US-OR, Portland US-ME` a question with at least these choices, `-` nothing at all.
 */
export interface TypedSentence {
  readonly typed: string;
  readonly language: InterfaceLanguage;
  readonly region: string;
  readonly outcome: string;
}

/** Written before any of them was run. */
const TABLE = `
en US-IL | detox in Tulsa | > US-OK Tulsa
en US-IL | detox in tulsa | > US-OK Tulsa
en US-IL | DETOX IN TULSA | > US-OK Tulsa
en US-IL | detox in Tulsa for my son | > US-OK Tulsa
en US-IL | detox in Tulsa Oklahoma | > US-OK Tulsa
en US-IL | detox in Tulsa, please | > US-OK Tulsa
en US-IL | detox Tulsa OK | > US-OK Tulsa
en US-IL | naloxone M5V | > CA-ON M5V
en US-IL | naloxone m5v 2t6 | > CA-ON M5V 2T6
en US-IL | 98101 | > US-WA 98101
en US-IL | narcan 98101-1234 | > US-WA 98101-1234
en US-IL | narcan 60640 | = US-IL 60640
en US-IL | detox in Chicago | = US-IL Chicago
en US-IL | narcan chicago | = US-IL Chicago
en US-IL | Chicago | = US-IL Chicago
en US-IL | narcan in Springfield | = US-IL Springfield
en US-OK | detox in Springfield | ? Springfield US-MO, Springfield US-IL
en US-IL | narcan portland | ? Portland US-OR, Portland US-ME
en US-ME | narcan portland | = US-ME Portland
en US-IL | methadone clinic near Portland, ME | > US-ME Portland
en US-IL | naloxone in Portland OR | > US-OR Portland
en US-TX | rehab in Paris | = US-TX Paris
en US-IL | my son is in Denver and needs detox | > US-CO Denver
en US-IL | i am in pain and in Denver | > US-CO Denver
en US-IL | detox near St. Louis | > US-MO St. Louis
en US-IL | detox in Salt Lake City | > US-UT Salt Lake City
en US-IL | needle exchange in st. john's NL | > CA-NL St. John's
en US-IL | narcan in Mobile | > US-AL Mobile
en US-IL | detox in Reading, PA | > US-PA Reading
en US-IL | detox in oklahoma | > US-OK
en US-IL | detox oklahoma | > US-OK
en US-IL | detox illinois | -
en US-IL | treatment in Canada | > CA
en US-IL | naloxone british columbia | > CA-BC
en US-IL | detox in New York | > US-NY
en US-IL | suboxone doctor in washington | ? Washington US-WA, Washington US-DC
en US-IL | detox tulsa | ? Tulsa US-OK
en US-IL | narcan nyc | ? New York US-NY
en US-IL | need somewhere to detox in albequerque | ? Albuquerque US-NM
en US-IL | naloxone in Cook County | = US-IL Cook County
en US-WA | detox near Vancouver | = US-WA Vancouver
en US-IL | free naloxone ontario | ? Ontario CA-ON, Ontario US-CA
en CA-QC | free naloxone ontario | > CA-ON
en US-IL | he is overdosing in Denver | -
en US-IL | i want to die in Tulsa | -
en US-IL | help in general | -
en US-IL | i am in pain | -
en US-IL | Mobile | -
en US-IL | mobile van | -
en US-IL | Hope | -
en US-IL | hope house | -
en US-IL | Reading | -
en US-IL | help with reading | -
en US-IL | people in recovery | -
en US-IL | someone in recovery to talk to | -
en US-IL | help in Spanish | -
en US-IL | help in english | -
en US-IL | rehab at home | -
en US-IL | narcan near me | -
en US-IL | from my doctor | -
en US-IL | someone to talk to in case i use | -
en US-IL | my friend is in jail | -
en US-IL | NA meeting | -
en US-IL | call AA | -
en US-IL | I am OK | -
en US-IL | help me | -
en US-IL | detox or rehab | -
en US-IL | text HOME to 741741 | -
en US-IL | 1-800-662-4357 | -
en US-IL | 988 | -
en US-IL | in-person meeting | -
en US-IL | in network insurance | -
en US-IL | my a1c is high | -
en US-IL | starting in March | -
en US-IL | she lives in a phoenix house | -
en US-IL | detox in Tuls | -
en US-IL | text 66008 | -
en US-IL | naloxone kIa 0b1 | > CA-ON K1A 0B1
fr CA-ON | désintox à Gatineau | > CA-QC Gatineau
fr CA-ON | desintox a gatineau | ? Gatineau CA-QC
fr CA-ON | naloxone au Québec | > CA-QC
fr CA-ON | désintox à Québec | > CA-QC
fr CA-QC | naloxone près de Laval | = CA-QC Laval
fr US-NY | aide à Montréal | > CA-QC Montréal
fr CA-ON | traitement à Saint-Jérôme | > CA-QC Saint-Jérôme
fr CA-QC | désintox à Trois-Rivières | = CA-QC Trois-Rivières
fr CA-ON | méthadone H2X | > CA-QC H2X
fr CA-QC | seringues en Colombie-Britannique | > CA-BC
fr CA-QC | naloxone Nouveau-Brunswick | > CA-NB
fr CA-QC | naloxone à La Prairie | = CA-QC La Prairie
fr CA-QC | mon fils est à Toronto | > CA-ON Toronto
fr CA-QC | aide à domicile | -
fr CA-QC | j'ai besoin d'aide en général | -
fr CA-QC | je suis en manque | -
fr CA-QC | en rétablissement | -
fr CA-QC | aide en anglais | -
fr CA-QC | mon fils est en prison | -
fr CA-QC | naloxone à la pharmacie | -
fr CA-QC | je veux mourir à Toronto | -
fr CA-QC | aller dans un centre | -
fr CA-QC | quelqu'un à qui parler | -
fr CA-QC | parler en ligne | -
es US-NM | jeringas en El Paso | > US-TX El Paso
es US-TX | desintoxicación en Los Ángeles | > US-CA Los Angeles
es US-TX | naloxona cerca de Austin | = US-TX Austin
es US-PR | naloxona en San Juan | = US-PR San Juan
es US-TX | tratamiento en Nueva York | > US-NY
es US-IL | naloxona 78701 | > US-TX 78701
es US-IL | clínica en Puerto Rico | > US-PR
es US-IL | clínica de metadona en san antonio texas | > US-TX San Antonio
es US-IL | ayuda en general | -
es US-IL | tengo dolor en el pecho | -
es US-IL | mi hijo está en la cárcel | -
es US-IL | ayuda en español | -
es US-IL | tratamiento en casa | -
es US-IL | ayuda en línea | -
es US-IL | en este momento | -
es US-IL | me quiero morir en Miami | -
es US-IL | tengo esperanza | -
en CA-ON | thunder bay detox | = CA-ON Thunder Bay
en US-PA | tranq wound kensington ave | -
en US-VT | narcan in the mail | -
fr CA-QC | parler à quelqu’un | -
fr CA-QC | dépendance aux drogues | -
`;

/**
 * Written when those above passed, and run once: all but one passed. Hull, Quebec, was to be taken; the tables ask, since
 * a namesake abroad is not far smaller, and a wrong town is worse than a question. Salem, Illinois, was to be asked about
 * until the rule became that the region in hand goes first.
 */
const LATER = `
en US-CA | suboxone in san jose | = US-CA San Jose
en US-CA | i live in bakersfield and need narcan | = US-CA Bakersfield
en US-NY | detox near buffalo | = US-NY Buffalo
en US-WY | rehab near Jackson | = US-WY Jackson
en US-IL | narcan in the Bronx | > US-NY The Bronx
en US-IL | detox in the seattle area | > US-WA Seattle
en US-IL | methadone clinic in Salem | = US-IL Salem
en US-TX | methadone clinic in Salem | ? Salem US-OR, Salem US-MA
en US-OR | methadone clinic in Salem | = US-OR Salem
en US-TX | narcan portland | = US-TX Portland
en US-MO | rehab in Houston | ? Houston US-TX, Houston US-MO
fr CA-QC | matériel rue sherbrooke | -
fr CA-QC | naloxone à Windsor | = CA-QC Windsor
en US-IL | my brother is homeless in Las Vegas | > US-NV Las Vegas
en US-IL | needles in Kansas City | ? Kansas City US-MO, Kansas City US-KS
en US-IL | detox in nova scotia | > CA-NS
en US-IL | is there a syringe exchange in Anchorage? | > US-AK Anchorage
en US-IL | narcan at Walgreens | -
en US-IL | help at night | -
en US-IL | I live in fear | -
en US-IL | in need of detox | -
en US-IL | trouble sleeping in bed | -
en US-IL | my sister is in the hospital | -
en US-IL | group in person or online | -
en US-IL | withdrawal in the first week | -
en US-IL | how long does it stay in your system | -
en US-IL | sober living in a house | -
en US-IL | I need someone in my corner | -
en US-IL | Alcoholics Anonymous in Russian | -
en US-IL | in the long run | -
en US-IL | My friend Austin is using | ? Austin US-TX
en US-IL | is suboxone 8000 mg too much | -
en US-IL | detox 20000 dollars | -
fr CA-ON | naloxone à Hull | ? Hull CA-QC
fr CA-QC | désintox à Québec pour jeunes | -
fr CA-QC | centre de jour à Sherbrooke | = CA-QC Sherbrooke
fr CA-QC | je vis à l'Île-Perrot | = CA-QC L'Île-Perrot
fr CA-NB | aide à Moncton svp | = CA-NB Moncton
fr CA-QC | ma fille est en danger à cause de la drogue | -
fr CA-QC | j'ai mal à la tête | -
fr CA-QC | aide à la maison | -
fr CA-QC | rester à jeun | -
fr CA-QC | mon ami est en colère | -
es US-CA | metadona en Fresno | = US-CA Fresno
es US-CA | ayuda cerca de Sacramento | = US-CA Sacramento
es US-FL | narcan en Tampa por favor | = US-FL Tampa
es US-FL | vivo en la calle | -
es US-FL | estoy en peligro | -
es US-FL | ayuda en persona | -
es US-FL | mi hermana vive en Houston | > US-TX Houston
`;

export const TYPED_SENTENCES: readonly TypedSentence[] = `${TABLE.trim()}\n${LATER.trim()}`
  .split('\n')
  .map((line) => {
    const [where = '', typed = '', outcome = ''] = line.split(' | ');
    const [language, region = ''] = where.split(' ');
    return { typed, language: language as InterfaceLanguage, region, outcome };
  });
