/** Every word of the workshop, in three languages. Snippets, codes and the importer's report stay in English. */
import type { InterfaceLanguage } from '../../src/schema/vocabulary-terms.js';
import type { ColourName } from './choices.js';
import type { Way } from './snippets.js';

export interface WorkshopWords {
  readonly title: string;
  readonly lead: string;
  readonly pageLanguage: string;
  readonly where: string;
  readonly place: string;
  readonly guessed: string;
  readonly near: string;
  readonly area: string;
  readonly areaHint: string;
  readonly language: string;
  readonly asPage: string;
  readonly what: string;
  readonly needsHint: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly compact: string;
  readonly look: string;
  readonly colours: { readonly [C in ColourName]: string };
  readonly contrastOf: { readonly button: string; readonly text: string; readonly link: string };
  readonly passes: string;
  readonly adjusted: string;
  readonly map: string;
  readonly tiles: string;
  readonly tilesHint: string;
  readonly safety: string;
  readonly quickExit: string;
  readonly exitAddress: string;
  readonly report: string;
  readonly own: string;
  readonly file: string;
  readonly fileHint: string;
  readonly listedBy: string;
  readonly imported: (rows: number, records: number) => string;
  readonly headerRow: string;
  readonly row: string;
  readonly column: string;
  readonly columns: string;
  readonly inFile: string;
  readonly holds: string;
  readonly leaveOut: string;
  /** How it is known what a column holds, as the report of the command says it. */
  readonly known: { readonly header: string; readonly values: string; readonly mapping: string };
  readonly notUsed: string;
  readonly noName: string;
  readonly zone: string;
  readonly fileLanguage: string;
  readonly zoneHint: string;
  readonly noZone: string;
  readonly dates: string;
  readonly noDates: string;
  readonly monthFirst: string;
  readonly dayFirst: string;
  readonly seen: string;
  readonly seenHint: string;
  readonly badDate: string;
  readonly futureDate: string;
  readonly allTypes: (types: string) => string;
  readonly reportOf: string;
  readonly saveMapping: string;
  /** A file that was saved so, or written by the command. */
  readonly mapping: string;
  readonly mappingHint: string;
  readonly mappingWaits: (name: string) => string;
  readonly mappingTaken: (name: string, columns: number) => string;
  readonly mappingMissing: (headers: string) => string;
  readonly mappingOther: (name: string) => string;
  /** The reason follows, in English. */
  readonly mappingBroken: (name: string) => string;
  readonly save: string;
  readonly recordsAddress: string;
  readonly replace: string;
  readonly folder: string;
  readonly folderHint: string;
  readonly preview: string;
  readonly pastPreview: string;
  readonly phone: string;
  readonly desktop: string;
  readonly paste: string;
  readonly ways: { readonly [W in Way]: string };
  readonly wayHints: { readonly [W in Way]: string };
  readonly copy: string;
  readonly copied: string;
  readonly select: string;
  readonly noIntegrity: string;
}

const en: WorkshopWords = {
  title: 'Workshop',
  lead: 'Choose, look, copy. Nothing leaves this page.',
  pageLanguage: 'Language of this page',
  where: 'Where and for whom',
  place: 'State, province or territory',
  near: 'Town, county or ZIP code to start near',
  area: 'County, city or tribe that the page is for',
  areaHint:
    'Its name or its FIPS code (41047). Services for it come first, and the count names it.',
  guessed: 'Guessed from the visitor’s time zone',
  language: 'Language of the finder',
  asPage: 'As your page',
  what: 'What it shows',
  needsHint: 'Choose none to show all. 911 and 988 always stay.',
  kinds: {
    crisis: 'Crisis lines',
    talk: 'Someone to talk to',
    'text-chat': 'Text or chat',
    'use-with-me': 'Stays on the line while you use',
    naloxone: 'Naloxone',
    'harm-reduction': 'Safer use',
    treatment: 'Treatment',
    'peer-support': 'Peer support',
    family: 'Family and friends',
    information: 'Information',
  },
  compact: 'Short, for a sidebar',
  look: 'Look',
  colours: {
    accent: 'Buttons and links',
    onAccent: 'Text on buttons',
    surface: 'Background',
    ink: 'Text',
  },
  contrastOf: { button: 'Text on buttons', text: 'Text', link: 'Links' },
  passes: 'passes (4.5 or more)',
  adjusted: 'too faint: the finder will use a readable shade',
  map: 'Map',
  tiles: 'Address of street tiles',
  tilesHint:
    'Empty: outlines and towns, which are among the files. Ask the tile host for permission first.',
  safety: 'Safety',
  quickExit: 'Quick-exit button',
  exitAddress: 'It opens (empty: a weather page)',
  report: 'Wrong numbers are reported to',
  own: 'Your own records',
  file: 'CSV file',
  fileHint: 'Drop it here or choose it. It is read in this page and not uploaded.',
  listedBy: 'Who keeps the list (cards say “Listed by …”)',
  imported: (rows, records) => `${rows} rows read, ${records} records to show.`,
  headerRow: 'Row with the names of the columns',
  row: 'Row',
  column: 'Column',
  columns: 'What each column was taken for. Change what is wrong.',
  inFile: 'In your file',
  holds: 'It holds',
  leaveOut: 'Leave out',
  known: { header: 'by its name', values: 'by its values', mapping: 'as you chose' },
  notUsed: 'not used',
  noName: 'No column is the name yet. Choose which one holds it.',
  zone: 'Time zone of the hours',
  fileLanguage: 'Language of the list',
  zoneHint: 'For places in a state that has several.',
  noZone: 'Not said: their hours are not shown',
  dates: 'How 05/10/2026 is meant in your file',
  noDates: 'Not said: such dates are left out',
  monthFirst: 'May 10',
  dayFirst: '5 October',
  seen: 'Date of the list, such as 2026-09',
  seenHint: 'For rows without a date of their own.',
  badDate: 'This is not a date we can read.',
  futureDate: 'This date is in the future, and is not used.',
  allTypes: (types) => `Keep rows of types that the finder does not know: ${types}`,
  reportOf: 'Report',
  saveMapping: 'Save these columns for “npx helpline-finder import”',
  mapping: 'Saved columns (mapping file)',
  mappingHint:
    'From this page or from “npx helpline-finder import”: you choose nothing twice. It is not uploaded.',
  mappingWaits: (name) => `${name} will be used for the file that you choose.`,
  mappingTaken: (name, columns) => `Columns as ${name} says: ${columns}.`,
  mappingMissing: (headers) => `It also names columns that are not in your file: ${headers}`,
  mappingOther: (name) =>
    `${name} is for other columns: none of them is in your file. It is not used.`,
  mappingBroken: (name) => `${name} could not be used, and nothing was changed.`,
  save: 'Save the records',
  recordsAddress: 'Address of that file on your site',
  replace: 'Show them instead of ours; national crisis lines stay',
  folder: 'Folder of the release on your server',
  folderHint: 'With the version in its name, so that nothing changes until you say so.',
  preview: 'Preview',
  pastPreview: 'Skip the preview and go to what to paste',
  phone: 'Phone, 390 pixels',
  desktop: 'Desktop, 1100 pixels',
  paste: 'Paste this',
  ways: {
    module: 'Tag and module',
    place: 'Plain tag, and one script for the whole site',
    embed: 'One script tag',
    css: 'Your colours, for your style sheet',
    policy: 'Content security policy',
    frame: 'Frame, where you can add nothing else',
    framePolicy: 'Content security policy of a page with the frame',
    links: 'Plain links, where scripts are removed',
    wordpress: 'WordPress shortcode, with our plugin',
  },
  wayHints: {
    module: 'Best where you can write HTML.',
    place: 'Where your system removes custom tags. The script can be in your template.',
    embed: 'Where you can add one thing only.',
    css: 'Nothing to add if you keep our colours.',
    policy:
      'All that a page with only the finder needs; with your colours also your own style sheet.',
    frame:
      'Only frame.html’s own options are in it: other addresses belong in a copy of that page. The links above it stay where frames are removed.',
    framePolicy: 'All that a page with only the frame needs.',
    links: '“npx helpline-finder snippet” writes those of your region.',
    wordpress: 'Addresses are set by an administrator, under Settings.',
  },
  copy: 'Copy',
  copied: 'Copied',
  select: 'Could not copy. The text is selected: copy it by hand.',
  noIntegrity: 'Without hashes: the built files are not here.',
};

const fr: WorkshopWords = {
  title: 'Atelier',
  lead: 'Choisissez, regardez, copiez. Rien ne quitte cette page.',
  pageLanguage: 'Langue de cette page',
  where: 'Où et pour qui',
  place: 'État, province ou territoire',
  near: 'Ville, comté ou code postal d’où partir',
  area: 'Comté, ville ou nation à qui la page s’adresse',
  areaHint:
    'Son nom ou son code (3506 pour Ottawa). Ce qui le dessert vient en tête, et le compte le nomme.',
  guessed: 'Déduit du fuseau horaire du visiteur',
  language: 'Langue de l’outil',
  asPage: 'Celle de votre page',
  what: 'Ce qui est montré',
  needsHint: 'N’en choisissez aucun pour tout afficher. Le 911 et le 988 restent toujours.',
  kinds: {
    crisis: 'Lignes de crise',
    talk: 'Quelqu’un à qui parler',
    'text-chat': 'Texto ou clavardage',
    'use-with-me': 'Reste en ligne pendant que vous consommez',
    naloxone: 'Naloxone',
    'harm-reduction': 'Consommation plus sûre',
    treatment: 'Traitement',
    'peer-support': 'Soutien par les pairs',
    family: 'Famille et proches',
    information: 'Information',
  },
  compact: 'Court, pour une barre latérale',
  look: 'Apparence',
  colours: {
    accent: 'Boutons et liens',
    onAccent: 'Texte des boutons',
    surface: 'Fond',
    ink: 'Texte',
  },
  contrastOf: { button: 'Texte des boutons', text: 'Texte', link: 'Liens' },
  passes: 'suffit (4,5 ou plus)',
  adjusted: 'trop pâle\u00a0: l’outil prendra une teinte lisible',
  map: 'Carte',
  tiles: 'Adresse des tuiles de rues',
  tilesHint:
    'Vide\u00a0: contours et villes, qui font partie des fichiers. Demandez d’abord la permission à l’hébergeur des tuiles.',
  safety: 'Sécurité',
  quickExit: 'Bouton de sortie rapide',
  exitAddress: 'Il ouvre (vide\u00a0: une page météo)',
  report: 'Les mauvais numéros sont signalés à',
  own: 'Vos propres fiches',
  file: 'Fichier CSV',
  fileHint: 'Déposez-le ici ou choisissez-le. Il est lu dans cette page et n’est pas téléversé.',
  listedBy: 'Qui tient la liste (les fiches disent «\u00a0Inscrit dans une liste (…)\u00a0»)',
  imported: (rows, records) => `${rows} lignes lues, ${records} fiches à montrer.`,
  headerRow: 'Ligne qui porte les noms des colonnes',
  row: 'Ligne',
  column: 'Colonne',
  columns: 'Ce que nous avons compris de chaque colonne. Corrigez ce qui est faux.',
  inFile: 'Dans votre fichier',
  holds: 'Elle contient',
  leaveOut: 'Laisser de côté',
  known: { header: 'd’après son nom', values: 'd’après ses valeurs', mapping: 'selon votre choix' },
  notUsed: 'non utilisée',
  noName: 'Aucune colonne n’est encore le nom. Choisissez laquelle le contient.',
  zone: 'Fuseau horaire des heures',
  fileLanguage: 'Langue de la liste',
  zoneHint: 'Pour les lieux d’une province ou d’un État qui en a plusieurs.',
  noZone: 'Non précisé\u00a0: leurs heures ne sont pas montrées',
  dates: 'Ce que veut dire 05/10/2026 dans votre fichier',
  noDates: 'Non précisé\u00a0: ces dates sont laissées de côté',
  monthFirst: '10 mai',
  dayFirst: '5 octobre',
  seen: 'Date de la liste, par exemple 2026-09',
  seenHint: 'Pour les lignes sans date à elles.',
  badDate: 'Cette date ne peut pas être lue.',
  futureDate: 'Cette date est dans le futur et n’est pas utilisée.',
  allTypes: (types) => `Garder les lignes de types que l’outil ne connaît pas\u00a0: ${types}`,
  reportOf: 'Rapport',
  saveMapping: 'Enregistrer ces colonnes pour «\u00a0npx helpline-finder import\u00a0»',
  mapping: 'Colonnes enregistrées (fichier de correspondance)',
  mappingHint:
    'De cette page ou de «\u00a0npx helpline-finder import\u00a0»\u00a0: rien n’est à choisir deux fois. Il n’est pas téléversé.',
  mappingWaits: (name) => `${name} servira pour le fichier que vous choisirez.`,
  mappingTaken: (name, columns) => `Colonnes comme le dit ${name}\u00a0: ${columns}.`,
  mappingMissing: (headers) =>
    `Il nomme aussi des colonnes qui ne sont pas dans votre fichier\u00a0: ${headers}`,
  mappingOther: (name) =>
    `${name} est pour d’autres colonnes\u00a0: aucune n’est dans votre fichier. Il n’est pas utilisé.`,
  mappingBroken: (name) => `${name} n’a pas pu être utilisé, et rien n’a changé.`,
  save: 'Enregistrer les fiches',
  recordsAddress: 'Adresse de ce fichier sur votre site',
  replace: 'Les montrer à la place des nôtres; les lignes de crise nationales restent',
  folder: 'Dossier de la version sur votre serveur',
  folderHint: 'Avec la version dans son nom, pour que rien ne change sans vous.',
  preview: 'Aperçu',
  pastPreview: 'Passer l’aperçu et aller à ce qu’il faut coller',
  phone: 'Téléphone, 390 pixels',
  desktop: 'Ordinateur, 1100 pixels',
  paste: 'Collez ceci',
  ways: {
    module: 'Balise et module',
    place: 'Balise ordinaire, et un script pour tout le site',
    embed: 'Une seule balise de script',
    css: 'Vos couleurs, pour votre feuille de style',
    policy: 'Politique de sécurité du contenu',
    frame: 'Cadre, là où rien d’autre ne passe',
    framePolicy: 'Politique de sécurité d’une page avec le cadre',
    links: 'Liens simples, là où les scripts sont retirés',
    wordpress: 'Code court WordPress, avec notre extension',
  },
  wayHints: {
    module: 'Le mieux là où vous pouvez écrire du HTML.',
    place:
      'Là où votre système retire les balises inconnues. Le script peut être dans votre gabarit.',
    embed: 'Là où vous ne pouvez ajouter qu’une chose.',
    css: 'Rien à ajouter si vous gardez nos couleurs.',
    policy:
      'Tout ce qu’il faut à une page qui n’a que l’outil; avec vos couleurs, aussi votre feuille de style.',
    frame:
      'Il n’a que les options de frame.html\u00a0: les autres adresses vont dans une copie de cette page. Les liens au-dessus restent là où les cadres sont retirés.',
    framePolicy: 'Tout ce qu’il faut à une page qui n’a que le cadre.',
    links: '«\u00a0npx helpline-finder snippet\u00a0» écrit ceux de votre région.',
    wordpress: 'Un administrateur règle les adresses, dans les Réglages.',
  },
  copy: 'Copier',
  copied: 'Copié',
  select: 'Impossible de copier. Le texte est sélectionné\u00a0: copiez-le à la main.',
  noIntegrity: 'Sans empreintes\u00a0: les fichiers construits ne sont pas ici.',
};

const es: WorkshopWords = {
  title: 'Taller',
  lead: 'Elija, mire, copie. Nada sale de esta página.',
  pageLanguage: 'Idioma de esta página',
  where: 'Dónde y para quién',
  place: 'Estado, provincia o territorio',
  near: 'Ciudad, condado o código postal desde donde empezar',
  area: 'Condado, ciudad o tribu para quien es la página',
  areaHint:
    'Su nombre o su código FIPS (41047). Lo que lo atiende va primero, y el recuento lo nombra.',
  guessed: 'Según la zona horaria del visitante',
  language: 'Idioma del buscador',
  asPage: 'El de su página',
  what: 'Qué muestra',
  needsHint: 'No elija ninguna para mostrar todo. El 911 y el 988 siempre se quedan.',
  kinds: {
    crisis: 'Líneas de crisis',
    talk: 'Alguien con quien hablar',
    'text-chat': 'Mensaje de texto o chat',
    'use-with-me': 'Se queda en la línea mientras usted consume',
    naloxone: 'Naloxona',
    'harm-reduction': 'Consumo más seguro',
    treatment: 'Tratamiento',
    'peer-support': 'Apoyo de pares',
    family: 'Familia y amigos',
    information: 'Información',
  },
  compact: 'Corto, para una barra lateral',
  look: 'Aspecto',
  colours: {
    accent: 'Botones y enlaces',
    onAccent: 'Texto de los botones',
    surface: 'Fondo',
    ink: 'Texto',
  },
  contrastOf: { button: 'Texto de los botones', text: 'Texto', link: 'Enlaces' },
  passes: 'suficiente (4.5 o más)',
  adjusted: 'demasiado tenue: el buscador usará un tono legible',
  map: 'Mapa',
  tiles: 'Dirección de las teselas de calles',
  tilesHint:
    'Vacío: contornos y ciudades, que están entre los archivos. Pida antes permiso a quien aloja las teselas.',
  safety: 'Seguridad',
  quickExit: 'Botón de salida rápida',
  exitAddress: 'Abre (vacío: una página del tiempo)',
  report: 'Los números equivocados se avisan a',
  own: 'Sus propios registros',
  file: 'Archivo CSV',
  fileHint: 'Suéltelo aquí o elíjalo. Se lee en esta página y no se sube.',
  listedBy: 'Quién lleva la lista (las fichas dicen «Figura en una lista (…)»)',
  imported: (rows, records) => `${rows} filas leídas, ${records} registros para mostrar.`,
  headerRow: 'Fila con los nombres de las columnas',
  row: 'Fila',
  column: 'Columna',
  columns: 'Lo que entendimos de cada columna. Corrija lo que esté mal.',
  inFile: 'En su archivo',
  holds: 'Contiene',
  leaveOut: 'Dejar fuera',
  known: { header: 'por su nombre', values: 'por sus valores', mapping: 'como usted eligió' },
  notUsed: 'no se usa',
  noName: 'Todavía ninguna columna es el nombre. Elija cuál lo contiene.',
  zone: 'Zona horaria de los horarios',
  fileLanguage: 'Idioma de la lista',
  zoneHint: 'Para lugares de un estado o provincia que tiene varias.',
  noZone: 'No se indica: sus horarios no se muestran',
  dates: 'Qué significa 05/10/2026 en su archivo',
  noDates: 'No se indica: esas fechas se dejan fuera',
  monthFirst: '10 de mayo',
  dayFirst: '5 de octubre',
  seen: 'Fecha de la lista, por ejemplo 2026-09',
  seenHint: 'Para las filas sin fecha propia.',
  badDate: 'Esta fecha no se puede leer.',
  futureDate: 'Esta fecha está en el futuro y no se usa.',
  allTypes: (types) => `Conservar las filas de tipos que el buscador no conoce: ${types}`,
  reportOf: 'Informe',
  saveMapping: 'Guardar estas columnas para «npx helpline-finder import»',
  mapping: 'Columnas guardadas (archivo de correspondencias)',
  mappingHint:
    'De esta página o de «npx helpline-finder import»: nada se elige dos veces. No se sube.',
  mappingWaits: (name) => `${name} se usará para el archivo que elija.`,
  mappingTaken: (name, columns) => `Columnas según ${name}: ${columns}.`,
  mappingMissing: (headers) => `También nombra columnas que no están en su archivo: ${headers}`,
  mappingOther: (name) => `${name} es para otras columnas: ninguna está en su archivo. No se usa.`,
  mappingBroken: (name) => `${name} no se pudo usar, y nada cambió.`,
  save: 'Guardar los registros',
  recordsAddress: 'Dirección de ese archivo en su sitio',
  replace: 'Mostrarlos en lugar de los nuestros; las líneas nacionales de crisis se quedan',
  folder: 'Carpeta de la versión en su servidor',
  folderHint: 'Con la versión en el nombre, para que nada cambie sin usted.',
  preview: 'Vista previa',
  pastPreview: 'Saltar la vista previa e ir a lo que se pega',
  phone: 'Teléfono, 390 píxeles',
  desktop: 'Computadora, 1100 píxeles',
  paste: 'Pegue esto',
  ways: {
    module: 'Etiqueta y módulo',
    place: 'Etiqueta común, y un script para todo el sitio',
    embed: 'Una sola etiqueta de script',
    css: 'Sus colores, para su hoja de estilo',
    policy: 'Política de seguridad del contenido',
    frame: 'Marco, donde no puede añadir otra cosa',
    framePolicy: 'Política de seguridad de una página con el marco',
    links: 'Enlaces simples, donde se quitan los scripts',
    wordpress: 'Código corto de WordPress, con nuestro plugin',
  },
  wayHints: {
    module: 'Lo mejor donde puede escribir HTML.',
    place:
      'Donde su sistema quita las etiquetas desconocidas. El script puede estar en su plantilla.',
    embed: 'Donde solo puede añadir una cosa.',
    css: 'Nada que añadir si conserva nuestros colores.',
    policy:
      'Todo lo que necesita una página que solo tiene el buscador; con sus colores, también su hoja de estilo.',
    frame:
      'Solo lleva las opciones de frame.html: las demás direcciones van en una copia de esa página. Los enlaces de arriba quedan donde se quitan los marcos.',
    framePolicy: 'Todo lo que necesita una página que solo tiene el marco.',
    links: '«npx helpline-finder snippet» escribe los de su región.',
    wordpress: 'Las direcciones las ajusta un administrador, en Ajustes.',
  },
  copy: 'Copiar',
  copied: 'Copiado',
  select: 'No se pudo copiar. El texto está seleccionado: cópielo a mano.',
  noIntegrity: 'Sin huellas: los archivos construidos no están aquí.',
};

export const WORDS: Readonly<Record<InterfaceLanguage, WorkshopWords>> = { en, fr, es };
