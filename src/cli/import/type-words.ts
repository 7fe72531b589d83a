import type { Service } from '../../schema/service-terms.js';
import type { Kind } from '../../schema/vocabulary-terms.js';

/** Words of type columns in English, French and Spanish, and what they mean. The whole cell part must be one of them. */
export const TYPE_WORDS: readonly (readonly [words: RegExp, ...terms: (Kind | Service)[]])[] = [
  [
    /^(?:medical |medically supervised |alcohol |drug |residential )?(?:detox(?:ification)?|withdrawal management|desintoxication|desintoxicacion|sevrage)(?: services?| cent(?:er|re))?$/,
    'treatment',
    'detox',
  ],
  [
    /^(?:long term |short term )?(?:residential|inpatient|hospital inpatient)(?: (?:treatment|rehab(?:ilitation)?|program|services?|care))*$|^(?:rehab|traitement residentiel|tratamiento residencial)$/,
    'treatment',
    'residential',
  ],
  [
    /^(?:intensive )?(?:outpatient|iop|day treatment|partial hospitalization)(?: (?:treatment|program|services?|care|counseling))*$|^(?:traitement externe|tratamiento ambulatorio)$/,
    'treatment',
    'outpatient',
  ],
  [
    /^(?:opioid treatment programs?|otp|methadone(?: clinic| maintenance| treatment)?|metadona|methadone certified)$/,
    'treatment',
    'methadone',
  ],
  [
    /^(?:buprenorphine|suboxone|obot)(?: treatment| provider| clinic)?$/,
    'treatment',
    'buprenorphine',
  ],
  [
    /^(?:mat|moud|medication assisted treatment|medications? for opioid use disorder)$/,
    'treatment',
  ],
  [
    /^(?:substance (?:use|abuse)|addiction|drug(?: and alcohol)?|alcohol(?: and drug)?|sud|chemical dependency)(?: (?:disorder|use|treatment|services?|counseling|recovery|program))*$|^(?:traitement des dependances|dependances|toxicomanie|tratamiento de adicciones|adicciones|treatment|traitement|tratamiento)$/,
    'treatment',
  ],
  [
    /^(?:substance (?:use|abuse) |addiction )?(?:counsell?ing|therapy|consejeria)$/,
    'treatment',
    'counselling',
  ],
  [
    /^(?:free )?(?:naloxone|narcan)(?: (?:distribution|kits?|access|pickup|sites?|box(?:es)?|cabinets?|vending machines?|training))*$|^naloxona$/,
    'naloxone',
    'naloxone-kit',
  ],
  [
    /^(?:harm reduction|reduction des mefaits|reduccion de danos)(?: (?:services?|program|cent(?:er|re)|site))*$/,
    'harm-reduction',
  ],
  [
    /^(?:syringe services?|needle exchange|syringe exchange|ssp|needle distribution|intercambio de jeringas|echange de seringues)(?: (?:program|services?|site))*$/,
    'harm-reduction',
    'syringe-services',
  ],
  [/^(?:drug checking|analyse de drogues?)(?: services?)?$/, 'harm-reduction', 'drug-checking'],
  [/^(?:test strips?|fentanyl test strips?)$/, 'harm-reduction', 'test-strips'],
  [
    /^(?:(?:supervised|safe) (?:consumption|injection)|overdose prevention (?:site|cent(?:er|re))|consumption and treatment services?|scs|cts|(?:sites? d |sites? de )?(?:consommation|injection) supervisee)(?: (?:site|services?|cent(?:er|re)))*$/,
    'harm-reduction',
    'supervised-consumption',
  ],
  [
    /^(?:peer support|peer recovery(?: support| cent(?:er|re))?|recovery community (?:organization|cent(?:er|re))|recovery cent(?:er|re)|recovery cafe|soutien par les pairs|apoyo entre pares)(?: (?:services?|group|program))*$/,
    'peer-support',
    'peer-support',
  ],
  [
    /^(?:support groups?|self help(?: groups?)?|mutual (?:aid|help|support)(?: (?:groups?|meetings?))?|entraide|ayuda mutua|groupes? de soutien|grupos? de apoyo)$/,
    'peer-support',
    'support-group',
  ],
  [
    /^(?:alcoholics anonymous|aa|na|narcotics anonymous|12 step|twelve step)(?: (?:meetings?|groups?))?$/,
    'peer-support',
    'twelve-step',
  ],
  [/^smart recovery$/, 'peer-support', 'smart-recovery'],
  [
    /^(?:sober living|recovery (?:housing|residence|home)|transitional housing for recovery)$/,
    'treatment',
    'sober-living',
  ],
  [
    /^(?:(?:suicide (?:and )?|mental health )?crisis (?:line|hotline|lifeline|services?|intervention|counsell?ing|support)|ligne de crise|linea de crisis|suicide prevention(?: hotline)?)$/,
    'crisis',
  ],
  [/^mobile crisis(?: (?:team|unit|services?))?$/, 'crisis', 'mobile-crisis'],
  [
    /^hiv (?:and )?(?:hcv|hep(?:atitis)? c) (?:testing|screening)$/,
    'hiv-testing',
    'hepatitis-c-testing',
  ],
  [/^hiv screening$/, 'hiv-testing'],
  [/^(?:hcv|hep(?:atitis)? c) (?:testing|screening)$/, 'hepatitis-c-testing'],
  [/^(?:warm ?line|talk line|help ?line|ligne d ecoute)$/, 'talk'],
  [
    /^(?:al anon|nar anon|family support(?: groups?)?|soutien aux familles|apoyo familiar)$/,
    'family',
  ],
  [
    // Whether addictions are treated there, too, these words do not say.
    /^(?:mental health|behaviou?ral health|sante mentale|salud mental|salud conductual)(?: (?:and wellness|services?|care|counsell?ing|therapy|support|programs?|cent(?:er|re)|clinic|provider|agency))*$|^(?:services? de sante mentale|servicios de salud mental)$/,
    'information',
    'counselling',
  ],
  [
    /^(?:(?:homeless|emergency|overnight|warming|night|family) )*shelters?(?: services?)?$|^(?:homeless(?:ness)?(?: (?:services?|outreach|assistance))?|housing(?: (?:services?|assistance|support))?|(?:transitional|supportive|emergency) housing|itinerance|logement|vivienda|hebergement(?: d urgence| temporaire| transitoire)?|refuges? pour (?:personnes )?sans abri|(?:albergues?|refugios?)(?: para personas sin hogar)?|personas sin hogar)$/,
    'information',
    'housing',
  ],
  [
    /^(?:dv|domestic (?:violence|abuse)|intimate partner violence|family violence|violence conjugale|violencia domestica)(?: (?:shelters?|services?|support|programs?|hotline|crisis line|help))*$/,
    'information',
    'domestic-violence',
  ],
  [
    /^(?:information(?: (?:and |et |y )?(?:referrals?|assistance|reference))?|i (?:and )?r|informacion(?: y (?:referencias?|remision))?|referrals?|resource directory)$/,
    'information',
    'referral',
  ],
  // What is said less often, or in short.
  [
    /^(?:(?:opioid|inpatient|outpatient|social|ambulatory|subacute|medically monitored|community|residential)(?: medical)? (?:detox(?:ification)?|withdrawal(?: management)?)|withdrawal|wm|desintox|gestion du sevrage|centres? de desintoxication|centros? de desintoxicacion)(?: (?:programs?|services?|units?|cent(?:er|re)))*$/,
    'treatment',
    'detox',
  ],
  [
    /^(?:residential|(?:drug |alcohol )?rehab(?:ilitation)?(?: cent(?:er|re))?|(?:centro de )?rehabilitacion|traitement (?:a l )?interne|residencial|residentiel)$/,
    'treatment',
    'residential',
  ],
  [
    /^(?:php|op|traitement a l externe|day programs?|ambulatorio|outpatient (?:drug|alcohol) (?:treatment|services?))$/,
    'treatment',
    'outpatient',
  ],
  [
    /^(?:oxford houses?|sober (?:house|home)s?|halfway house|three quarter house|recovery homes?|transitional sober living)$/,
    'treatment',
    'sober-living',
  ],
  [
    /^(?:bup|sublocade|brixadi|obat|buprenorphine suboxone|clinique de buprenorphine)$/,
    'treatment',
    'buprenorphine',
  ],
  [/^(?:vivitrol|naltrexone)(?: vivitrol)?$/, 'treatment', 'naltrexone'],
  [/^(?:clinique de methadone|tratamiento con metadona)$/, 'treatment', 'methadone'],
  [
    /^(?:(?:individual|group|outpatient|addictions?|drug|alcohol|peer)(?: and (?:individual|group))? (?:counsell?ing|therapy)|therapie|psychotherapy)$/,
    'treatment',
    'counselling',
  ],
  [/^family (?:therapy|counsell?ing)$/, 'treatment', 'family-therapy'],
  [
    /^(?:addictions?|addiction medicine|dependance|alcoolisme|alcoholismo|drogadiccion|drug treatment|(?:centre de )?readaptation(?: en dependances?)?|raam(?: clinic)?|rapid access addiction medicine(?: clinic)?|bridge clinic|oat|opioid agonist (?:therapy|treatment)|tao|traitement par agonistes opioides|office based mat)$/,
    'treatment',
  ],
  [
    /^(?:co occurring(?: disorders?)?|dual diagnosis|concurrent disorders?|troubles concomitants)$/,
    'treatment',
    'dual-diagnosis',
  ],
  [
    /^(?:naloxbox|naloxone gratuite|trousses? de naloxone|naloxona gratis|kits? de naloxona|leave behind(?: naloxone| narcan)?(?: program)?)$/,
    'naloxone',
    'naloxone-kit',
  ],
  [
    /^(?:(?:overdose|od) prevention(?: and education| education| services?| programs?)?|overdose education(?: and naloxone distribution)?|oend|harm reduction (?:supplies|kits?)|prevention des surdoses|prevencion de sobredosis)$/,
    'harm-reduction',
  ],
  [
    /^(?:syringe access|needle (?:and )?syringe programs?|nsp|seringues|jeringas|intercambio de (?:agujas|jeringuillas)|distribution de (?:seringues|materiel (?:d injection|de consommation)))$/,
    'harm-reduction',
    'syringe-services',
  ],
  [/^(?:fts|(?:fentanyl and )?xylazine test strips?)$/, 'harm-reduction', 'test-strips'],
  [/^analyse de substances$/, 'harm-reduction', 'drug-checking'],
  [
    /^(?:sharps|(?:needle|syringe|sharps) (?:drop ?box(?:es)?|disposal|collection)|sharps containers?)$/,
    'harm-reduction',
    'sharps-disposal',
  ],
  [
    /^(?:(?:medication|medicine|drug|prescription(?: drug)?|rx) (?:disposal|drop ?box(?:es)?|take ?back))(?: sites?)?$/,
    'information',
    'drug-take-back',
  ],
  [
    /^(?:recovery (?:coach(?:es|ing)?|support(?: services?)?)|peer ?run|peers?|peer (?:mentors?|mentoring|specialists?|navigators?|coach(?:es|ing)?)|pairs? aidants?)$/,
    'peer-support',
    'peer-support',
  ],
  [
    /^(?:recovery (?:meetings?|groups?)|celebrate recovery|groupes? d entraide)$/,
    'peer-support',
    'support-group',
  ],
  [
    /^(?:suicide (?:hotline|lifeline|crisis line)|prevention du suicide|prevencion del suicidio)$/,
    'crisis',
    'suicide-prevention',
  ],
  [
    /^(?:crisis|crise|crisis (?:stabili[sz]ation(?: (?:unit|cent(?:er|re)|services?))?|cent(?:er|re)|care|walk in)|walk in crisis|csu|intervention (?:de|en situation de) crise|centres? de crise|intervencion en crisis)$/,
    'crisis',
  ],
  [
    /^(?:hot ?lines?|support lines?|phone support|lignes? d (?:aide|ecoute)|lineas? de (?:ayuda|apoyo)|ecoute telephonique)$/,
    'talk',
  ],
  [/^(?:smoking|tobacco|nicotine) cessation$|^quit ?lines?$/, 'information', 'quit-smoking'],
  [
    /^(?:problem )?gambling(?: (?:treatment|help|support|counsell?ing))?$/,
    'information',
    'gambling',
  ],
  [
    /^(?:sexual (?:assault|violence)|rape crisis)(?: (?:services?|support|cent(?:er|re)|help))*$/,
    'information',
    'sexual-assault',
  ],
];
