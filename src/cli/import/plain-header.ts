import type { Target } from './targets.js';

interface Plain {
  readonly target: Target;
  /** One of these is there. */
  readonly nouns: ReadonlySet<string>;
  /** What may stand beside it and changes nothing. */
  readonly beside: ReadonlySet<string>;
}

const BETWEEN =
  'of the a an and or to for our your us is are at no number de la el l d du des et ou y o del que en al';
const OF_WHOM =
  'site facility clinic office program programs programme agency organization organisation provider business service services location pharmacy store treatment resource recovery health main primary full public current';

/** Headers of several plain words: all of them must be known, so that one more, such as "staff" or "mailing", means nothing here. */
const PLAIN: readonly Plain[] = [
  plain(
    'hours',
    'hours hrs heures horaire horaires horario horarios horas',
    `${OF_WHOM} operation operations operating oper op opening open opens days day times time regular normal available availability schedule meeting week weekly jours jour ouverture operation semaine dias dia atencion servicio funcionamiento operacion plages`,
  ),
  plain(
    'address',
    'address addr adresse direccion domicilio',
    `${OF_WHOM} street physical line 1 city town state zip code postal province road practice civique physique fisica ville calle rue`,
  ),
  plain(
    'kinds',
    'type types category categories categorie categoria categorias tipo tipos modality modalities kind',
    'facility program programs programme provider agency service services treatment recovery resource main primary care offered provided sub asam tratamiento recurso servicio servicios ressource ressources soins organisme programa',
  ),
  plain('kinds', 'level levels', 'care asam treatment'),
  plain(
    'services',
    'services servicios offerings',
    'program programs programme programmes offered provided available offerts what they we provide supports support treatment recovery disponibles ofrece ofrecen ofrecidos',
  ),
  plain(
    'description',
    'description descripcion details detalles overview narrative descriptif',
    `${OF_WHOM} brief short long services servicio servicios programa general public courte breve`,
  ),
  plain(
    'languages',
    'language languages langue langues idioma idiomas lenguajes',
    'spoken available offered service services at of parlees offertes disponibles hablados other staff supported',
  ),
  plain(
    'web',
    'website web url link internet webpage homepage enlace lien',
    'facility clinic office program agency organization org organisation provider page site sitio address main public official',
  ),
  plain(
    'cost',
    'insurance insurances cost costs fee fees payment payments cout couts tarif tarifs costo costos precio seguro seguros assurance assurances',
    'accepted taken forms types type options methods service services program programs aceptados aceptado acceptees structure',
  ),
  plain('postalCode', 'zip zipcode postcode zip5 postal', 'site facility code physical 5 4 digit'),
  plain('city', 'city town ville ciudad municipio', 'site facility physical town village city'),
  plain('region', 'state province', 'site facility physical territory province state'),
  plain(
    'checked',
    'updated verified checked confirmed reviewed revised modified edited contacted actualizacion verificacion verification actualizado revision revise revisado',
    'update date last on info information entry record listing update this was derniere date ultima fecha le',
  ),
  plain(
    'status',
    'status',
    'operating operational operation current program site location facility open closed service',
  ),
];

function plain(target: Target, nouns: string, beside: string): Plain {
  return { target, nouns: words(nouns), beside: words(`${beside} ${BETWEEN}`) };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const MOST_WORDS = 7;

/** What such a header means; undefined where one word of it is not known here. `folded`: small letters and single spaces. */
export function targetOfPlainHeader(folded: string): Target | undefined {
  const parts = folded.split(' ');
  if (folded === '' || parts.length > MOST_WORDS) return undefined;
  // "Level" of what?
  if (/^levels?$/.test(folded)) return undefined;
  return PLAIN.find(
    ({ nouns, beside }) =>
      parts.some((part) => nouns.has(part)) &&
      parts.every((part) => nouns.has(part) || beside.has(part)),
  )?.target;
}
