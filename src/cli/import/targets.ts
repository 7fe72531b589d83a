import { INTERFACE_LANGUAGES } from '../../schema/vocabulary-terms.js';

/** What a column may hold, as a mapping file names it. */
export const TARGETS = [
  'id',
  'name',
  ...INTERFACE_LANGUAGES.map((language) => `name.${language}` as const),
  'program',
  'site',
  'operator',
  'description',
  ...INTERFACE_LANGUAGES.map((language) => `description.${language}` as const),
  'phone',
  'text',
  'tty',
  'fax',
  'web',
  'chat',
  'email',
  'address',
  'address2',
  'city',
  'region',
  'postalCode',
  'country',
  'latitude',
  'longitude',
  'hours',
  'days',
  'hours.mo',
  'hours.tu',
  'hours.we',
  'hours.th',
  'hours.fr',
  'hours.sa',
  'hours.su',
  'timezone',
  'kinds',
  'services',
  'audiences',
  'languages',
  'regions',
  'area',
  'county',
  'eligibility',
  'cost',
  'checked',
  'listedBy',
  'status',
  'public',
  'publicAddress',
  'private',
  'confidential',
  'endsOn',
] as const;
export type Target = (typeof TARGETS)[number];

/** Headers that mean a target, folded to plain letters and single spaces; each alone is the whole header. */
export const HEADERS: Partial<Record<Target, string>> = {
  id: 'id|resourceagencynum|resource agency num|frid|uuid|record id|location id|site id|service id|identificador|identifiant',
  name: 'agency program|program agency|organization program|name of organization|name of organisation|name of agency|name of facility|name of provider|name of resource|resource|resource name|clinic|clinic name|treatment provider|treatment center|treatment facility|company|company name|business name|entity|partner name|partner organization|listing|listing name|distribution site|pharmacy name|host site|meeting name|group name|resource agency|agency or program|provider facility|facility provider|etablissement|nom de l etablissement|ressource|nom de la ressource|nom de l installation|nom de l organisation|point de service|nombre de la organizacion|organizacion|nombre del programa|nombre del centro|institucion|agencia|proveedor|otp name|display name|health unit|service provider|shelter name|store name|name|account name|agency|agency name|organization|organization name|organisation|public name|publicname|provider|provider name|location name|title|nom|nom de l organisme|nombre|nombre de la agencia|facility|facility name|name1|agencyname|agency program name|service name|nom du service|nombre del servicio',
  'name.en': 'name en|name english|english name',
  'name.fr': 'name fr|name french|nom fr|french name',
  'name.es': 'name es|name spanish|nombre es|spanish name',
  program: 'program|program name|programme|programa|service|name2',
  site: 'site|site name|branch|succursale|sucursal',
  operator:
    'operator|parent agency|parent organization|parent agency name|parentagency|run by|organisme|operador',
  description:
    'description des services|description du service|renseignements|detalles|what we do|description|agency description|agencydescription|program description|service description|what they do|about|notes for the public|descripcion|summary',
  'description.en': 'description en|description english|english description',
  'description.fr':
    'description fr|description french|french description|description francais|description anglais francais',
  'description.es':
    'description es|description spanish|spanish description|descripcion es|descripcion espanol',
  phone:
    'numero|coordonnees telephoniques|telephone sans frais|no de telephone|n de telephone|n telephone|numero sans frais|ligne sans frais|public phone|primary phone|business phone|local phone|phone main|phone public|phone number 1|phone number 2|help line|helpline|warmline|telefono gratuito|telefono publico|phone|phones|phone number|phone numbers|telephone|telephone number|tel|tel no|main phone|phone1number|phone1|phone 1|phone2number|phone2|phone 2|phone3number|phone4number|phone5number|intake|intake1|intake2|intake phone|toll free|toll free phone|hotline|hotline1|phonenumberhotline|phonenumbertollfree|phonenumberafterhours|crisis line|crisis phone|24 hour phone|telefono|numero de telefono|numero de telephone|sans frais|office phone|contact number|linea gratuita',
  text: 'text|sms|text line|text number|texto|phone text',
  tty: 'tty|tdd|tty tdd|phonetty|phonenumbertty|ats',
  fax: 'fax|facsimile|fax no|fax line|fax number|phonefax|phonenumberfax|telecopieur',
  web: 'site internet|page web|web email|website email|email website|email web|website|website url|web link|web|url|web site|web page|web address|webpage|websiteaddress|website address|site web|sitio web|pagina web|link|homepage',
  chat: 'chat|chat url|online chat|clavardage',
  email:
    'email|e mail|email address|emailaddressmain|courriel|correo|correo electronico|adresse courriel',
  address:
    'physical location|ubicacion fisica|full address|complete address|mailing and street address|adresse complete|direccion completa|address|street|street address|address1|address 1|address line 1|addressline1|street1|physicaladdress1|physicaladdressstreet1|physical address|line1|location address|adresse|rue|direccion|calle|domicilio',
  address2: 'address2|address 2|address line 2|street2|physicaladdress2|suite|unit|line2',
  city: 'localite|municipio|ville village|city|town|municipality|physicalcity|physicaladdresscity|ville|municipalite|ciudad|city town',
  region:
    'state|st|province|state province|physicalstateprovince|physicaladdressstateprovince|region|prov|estado|provincia|etat',
  postalCode:
    'c p|cp|zip|zip code|zipcode|postal code|postalcode|postal|physicalpostalcode|physicaladdresspostalcode|code postal|codigo postal|zip postal code',
  country: 'country|physicalcountry|pays|pais',
  latitude: 'latitude|lat|y|latitud',
  longitude: 'longitude|lng|lon|long|x|longitud',
  hours:
    'time|times|days and times|days times|day and time|day time|days hours|hours days|days and hours|open hours|hours open|jours et heures|dias y horas|dias y horario|meeting time|meeting times|hours|hours of operation|hoursofoperation|business hours|office hours|schedule|heures|heures d ouverture|horaire|horario|horas|opening hours',
  days: 'days|days open|open days|days of operation|days of week|days of the week|jours|jours d ouverture|dias|dias de servicio',
  'hours.mo':
    'monday|mon|monday hours|mon hours|hours monday|hours mon|lundi|lunes|horaire lundi|horario lunes',
  'hours.tu':
    'tuesday|tue|tues|tuesday hours|tue hours|hours tuesday|hours tue|mardi|martes|horaire mardi|horario martes',
  'hours.we':
    'wednesday|wed|wednesday hours|wed hours|hours wednesday|hours wed|mercredi|miercoles|horaire mercredi|horario miercoles',
  'hours.th':
    'thursday|thu|thurs|thursday hours|thu hours|hours thursday|hours thu|jeudi|jueves|horaire jeudi|horario jueves',
  'hours.fr':
    'friday|fri|friday hours|fri hours|hours friday|hours fri|vendredi|viernes|horaire vendredi|horario viernes',
  'hours.sa':
    'saturday|sat|saturday hours|sat hours|hours saturday|hours sat|samedi|sabado|horaire samedi|horario sabado',
  'hours.su':
    'sunday|sun|sunday hours|sun hours|hours sunday|hours sun|dimanche|domingo|horaire dimanche|horario domingo',
  timezone: 'timezone|time zone|fuseau horaire|zona horaria',
  kinds:
    'program type|provider type|facility type|agency type|resource type|service category|type de programme|type d organisme|tipo de programa|type|types|category|categories|kind|kinds|tags|taxonomy|taxonomyterms|taxonomyterm|taxonomy term|taxonomy terms|service type|type of service|type of services|typefacility|categorie|categoria|tipo|tipo de servicio|type de service',
  services:
    'what they offer|what they provide|what is offered|services provided|services available|services rendered|service s provided|services fournis|servicios ofrecidos|services|services offered|service problem codes|services offerts|servicios',
  audiences:
    'who can go|who they serve|who is served|who can get services|who it is for|population served|population desservie|clientele cible|clientele desservie|poblacion atendida|quien puede ir|target group|target groups|special populations|audience|audiences|population|populations served|target population|clientele|poblacion',
  languages:
    'idioma|idiomas hablados|langues offertes|language of service|service language|langue de service|langues de service|idioma de servicio|languages|language|languages offered|languagesoffered|languages spoken|langues|idiomas|langue',
  regions: 'regions',
  area: 'area|coverage area|coveragearea|service area|area served|coverage|territoire|territoire desservi|area de servicio',
  county:
    'county|counties|county name|county served|counties served|physicalcounty|physical county|fips|county fips|fips code|parish|borough|census division|comte|condado',
  eligibility:
    'eligibility criteria|admission criteria|criteria|who qualifies|restrictions|criteres d admission|criteres d admissibilite|criteres|requisitos|requisitos de admision|ages served|ages|age group|who can get help|intake requirements|eligibility|eligibility requirements|who is eligible|admissibilite|elegibilidad|requirements',
  cost: 'cost insurance|cost and insurance|cost fees|payment|payment options|payment accepted|cost|fee|fees|feestructuresource|fee structure|price|cout|frais|costo|tarifa',
  checked:
    'last update|update date|date of last update|mis a jour|mis a jour le|verifie|valide le|last confirmed|derniere mise a jour|date de la derniere mise a jour|derniere modification|ultima actualizacion|last review|last reviewed|reviewed|date reviewed|verified date|verification date|mise a jour|date de mise a jour|fecha de actualizacion|last verified|verified|verified on|lastverifiedon|last verified on|last updated|updated|date updated|last checked|checked|date verified|verifie le|derniere verification|ultima verificacion|last modified',
  listedBy: 'listedby|listed by',
  status:
    'open closed|status|agencystatus|certification|agency status|record status|active|statut|estatus|state of record',
  public: 'public|publish|show on website|published|display on website|website ok',
  private:
    'private|excludefromwebsite|exclude from website|internal|internal only|do not publish|hide|hidden|prive|privado',
  confidential:
    'confidential|confidential address|addressisconfidential|address confidential|physicaladdressisprivate|confidentiel|confidencial',
  endsOn: 'ends on|endson|end date|closes on',
};
