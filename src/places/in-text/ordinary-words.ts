/**
 * Words that follow "in", "à" or "en" and are no place there. The first of each language are towns too (Hope, British
 * Columbia; Reading, Pennsylvania), from its 10,000 most used words; the others spare a table that would not have them.
 * Folded as `placeWords` folds.
 */
const ORDINARY =
  // English
  'advance arcade bath bay branch center centre college commerce deposit early economy effort energy fate foster ' +
  'freedom friend gap harvest haven hazard holiday home hope hurt industry justice loving many media mission mobile ' +
  'normal outlook pace page post progress purchase reading reform reserve rush spring surprise temple trail union ' +
  'unity university van ward welcome ' +
  'addiction advice agony all another anxiety bed between both business call care case cash charge church city class ' +
  'clinic community contact control counseling counselling country county court crisis custody danger days debt denial ' +
  'despair detention detox distress doctor every fact family fear fentanyl first front general good grief group groups half ' +
  'hand harm healing health here hiding high hospital hour hours house housing inpatient jail labor last long love mail matter meantime ' +
  'meeting meetings mind minutes money month months more need network night older one online other others outpatient ' +
  'pain panic part particular patient people person pharmacy place poverty pregnancy prison private probation ' +
  'province psychosis public real recovery region rehab relapse remission residential rural school secret shape ' +
  'shelter shock silence small sobriety some someone state stress surgery tears terms that the then therapy these ' +
  'this those time times total touch town transit trauma treatment trouble two use view want week weeks withdrawal ' +
  'withdrawals work world year years ' +
  // French
  'avis campagne cours fin noel paradis refuge ' +
  'abstinence appel arreter attendant attente auto besoin boire cas cause centre cesser chez colere commun ' +
  'confiance consommation consommer contact cours crise danger demande dependance depression desintox detention ' +
  'detresse deuil direct domicile douleur drogue drogues droit ecole enfant enfants etat face fait famille faire femme gerer gros ' +
  'groupe heure heures hopital injection internet jeun jour jours lieu ligne main maison mal maladie manger manque ' +
  'matin milieu minutes moi moins moment monde mourir nous nuit parents parler peine pharmacie personne place plus ' +
  'premier prison prive public quel quelqu quelquun question quoi recherche rechute retablissement risque route rue sante savoir ' +
  'securite semaine sevrage silence soi soin soins soir souffrance surdose surdoses tel telephone temps terme therapie toi tous ' +
  'tout traitement train travail urgence vie ville violence vivre voiture vous vue ' +
  // Spanish
  'buena campo corazon mesa nuevo pueblo soledad vista ' +
  'abstinencia accion alguien alguna algun barrio cabeza cada calle cama cambio carcel cara carro casa casas caso ' +
  'causa ciudad clinica comun comunidad condado contacto contra coche crisis cualquier cuanto cuerpo depresion ' +
  'desintoxicacion dia dias domicilio donde duelo efectivo embarazo emergencia enfermedad escuela espera estado ' +
  'estomago familia farmacia favor forma grupo grupos hora horas iglesia internet jeringas linea lugar lugares manos ' +
  'mente mes meses mi minutos momento mujer mujeres mundo nombre noche otra otras otro otros pais pareja peligro ' +
  'persona personas parte particular pecho privado proceso publico recaida recuperacion rehabilitacion riesgo ' +
  'salud secreto seguida semana silencio sitio situacion sobredosis tarde telefono terapia ti tiempo todo todos ' +
  'trabajo tratamiento uno usted vez vida vivo zona';

/** Languages and months: "in Spanish", "in March" and "I am OK" are never a place by themselves. */
const NEVER =
  'english french spanish chinese mandarin cantonese arabic vietnamese korean russian portuguese polish italian german ' +
  'punjabi tagalog creole hindi urdu cree inuktitut asl anglais francais espagnol chinois arabe russe portugais ' +
  'italien espanol ingles frances chino ruso italiano aleman january february march april may june july august ' +
  'september october november december janvier fevrier mars avril mai juin juillet aout septembre octobre novembre ' +
  'decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre christmas ' +
  'easter thanksgiving';

/** Countries that towns here are called after: whoever names one may well mean the country. */
const ABROAD =
  'brazil china cuba egypt england france germany greece holland india ireland italy jamaica jordan lebanon mexico ' +
  'norway panama paraguay peru poland portugal scotland spain sweden turkey ukraine wales mexique';

/** Words with which a name has ended, or has not begun: "in Tulsa for my son", "in my room". */
const AFTER =
  'a about am an and are as asap because but can for has have he her him his how i if im is it looking me my near ' +
  'need needs no not now of off on or our please she so their them they to today tomorrow tonight until us want wants ' +
  'was we what when where which while who will with without you your ' +
  'au aujourdhui aux avec car ce cest cet cette comme dans dont elle elles est et il ils jai je leur leurs ma mais mes ' +
  'mon notre ont ou par pas pour quand que qui sa sans ses si son suis sur svp ta tu un une votre y ' +
  'al busca busco como con cuando donde ella ellos es esa ese esta este estos estoy hay mas mis necesita necesito o ' +
  'para pero por porque quien quiere quiero sin sobre soy su sus tengo tiene tu una unos ya yo';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const ordinaryWords = setOf(ORDINARY);
export const neverPlaces = setOf(NEVER);
export const placesAbroad = setOf(ABROAD);
export const wordsAfterPlaces = setOf(AFTER);
