import { list } from '../../text/word-list.ts';
import type { MentionWords } from './words.ts';

export const fr: MentionWords = {
  plain: list(
    '{} Ostrov est parti.',
    `le la les l un une des du de d ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes il elle on
    ils elles nous vous je tu qui que quoi dont où et mais ni or car donc si comme à au aux en dans par pour sur
    sous avec sans chez vers contre entre depuis pendant avant après selon malgré lors hors outre parmi est sont
    était étaient ont avait c s n j m t qu y ne pas plus moins très tout tous toute toutes même aussi ainsi alors
    puis enfin ensuite pourtant cependant toutefois néanmoins ailleurs aujourd hui hier demain déjà encore jamais
    toujours souvent parfois quand lorsque puisque quelques plusieurs certains autres autre deux trois quatre cinq
    dix ici voici voilà oui non mardi lundi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai
    juin juillet août septembre octobre novembre décembre photo vidéo interrogé face grâce afin quant peu beaucoup
    chaque aucun aucune celui celle ceux celles cela ça affaires étrangères européennes sanctions accord accords
    traité sommet guerre paix monde pays gouvernement régime entretiens discussions certes bref désormais autrefois
    naguère jadis soir matin après-midi midi minuit afp ap reuters source sources lire regarder vidéos édito analyse
    reportage entretien tribune interrogée interrogés contacté contactée joint jointe invité invitée cité citée
    présent présente née arrivé arrivée devant derrière jusque jusqu voire soit tant tel telle tels telles quel
    quelle quels quelles lequel laquelle duquel auquel parce pourquoi comment combien visite visites voyage réponse
    réponses réaction déclaration déclarations discours propos mots paroles rencontre rencontres réunion conférence
    décision position refus appel appels critique critiques menace conflit crise question problème raison but plan
    plans loi projet économie politique relations liens coopération partenariat alliance commerce pétrole gaz
    missiles troupes armée soldats citoyens habitants peuple groupe délégation parlement tribunal police ambassade
    agence journal auteur article nouveau nouvelle nouveaux ancien ancienne dernier dernière premier première second
    seconde nombreux rien personne`,
  ),
  adjectives: list(
    'Ils ont vu {} Port à midi.',
    'grand grande nouveau nouvelle saint sainte haut haute national nationale',
  ),
  never: list(
    'C’était {} aussi.',
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre tv pib ong adn pdg état états',
  ),
  titles: list(
    'Puis {} Ostrov est parti.',
    `m mme mlle mm monsieur madame président présidente premier ministre chancelier chancelière ambassadeur
    ambassadrice général secrétaire sénateur député porte-parole roi reine prince pape docteur dr professeur maire
    gouverneur chef directeur directrice premier_ministre première_ministre vice-président vice-présidente
    vice-ministre chef_de_l_État colonel capitaine amiral maréchal commandant lieutenant sénatrice députée
    eurodéputé eurodéputée secrétaire_général secrétaire_générale commissaire juge procureur avocat avocate me mgr
    cardinal évêque père frère sœur sir lord conseiller conseillère envoyé émissaire historien historienne
    politologue analyste économiste sinologue chercheur chercheuse spécialiste journaliste écrivain`,
  ),
  qualifiers: list(
    'Puis l’{} ministre Ostrov est parti.',
    `ancien ancienne ex vice premier première actuel futur ministre anciens ex-président ex-ministre défunt feu
    intérimaire sortant sortante adjoint adjointe haut haute`,
  ),
  experts: list(
    'Le texte est d’un {} de la ville.',
    `professeur professeure spécialiste expert experte analyste chercheur chercheuse historien historienne
    politologue sinologue économiste directeur directrice universitaire juriste sociologue géographe stratège
    essayiste philosophe maître_de_conférences enseignant enseignante auteur auteure autrice journaliste écrivain
    avocat avocate consultant consultante démographe géopolitologue russologue`,
  ),
  leaders: list('Les {} se sont vus en juin.', 'dirigeants présidents ministres hommes femmes diplomates'),
  joint: list('La déclaration {} arrive tard.', 'conjointe conjoint commune commun leur'),
  sirs: list('Puis {} Ostrov part.', 'm mm monsieur roi prince'),
  madams: list('Puis {} Ostrova part.', 'mme madame mlle reine princesse'),
  officials: list(
    'Le texte est d’un {} de la ville.',
    `porte-parole responsable diplomate ministre président présidente ambassadeur ambassadrice secrétaire sénateur
    sénatrice député députée chef cheffe dirigeant dirigeante conseiller conseillère fonctionnaire négociateur
    négociatrice émissaire envoyé représentant représentante élu élue parlementaire eurodéputé eurodéputée maire
    gouverneur général amiral commissaire adjoint adjointe numéro directeur_adjoint ministre_délégué vice-ministre`,
  ),
  bodies: list(
    'Ils ont écrit à {} du Port.',
    `ministère conseil comité commission université institut observatoire académie école banque parti agence
    organisation bureau cour parlement congrès sénat assemblée union association fédération fondation centre groupe
    armée police gouvernement collège tribunal chambre direction département service société compagnie entreprise
    syndicat ligue front mouvement rassemblement alliance chancellerie ambassade consulat marine forces garde
    haut-commissariat commissariat secrétariat autorité caisse fonds musée journal radio télévision chaîne cabinet
    club`,
  ),
  governing: list(
    'Ils ont écrit au {} du Port.',
    'ministère département gouvernement parlement congrès sénat assemblée bureau',
  ),
  places: list(
    'Ils ont vu {} du Port.',
    `mer océan fleuve détroit lac baie golfe île îles mont province région ville port rue place avenue mers montagne
    montagnes vallée désert péninsule cap canal archipel forêt plateau district préfecture comté territoire village
    quartier boulevard pont aéroport gare base cité`,
  ),
  things: list(
    'Ils parlent du {} du Port.',
    'jour semaine jeux coupe championnat festival loi traité accord pacte protocole convention charte déclaration plan initiative programme projet sommet conférence guerre révolution crise prix rapport constitution opération stratégie',
  ),
  links: list('La Banque {} Commerce est vieille.', 'de du des d la le les l et pour en à aux'),
  particles: list('Puis Jean {} Ostrov est parti.', 'de du des d la le von van bin al el'),
  locatives: list('Ils sont {} Pékin.', 'à en dans près visite visiter quitté rejoint gagné depuis'),
  culture: list(
    'Elle aime la {} chinoise.',
    `cuisine langue littérature poésie plat plats restaurant salade poupées dictionnaire grammaire`,
  ),
  tongues: list(
    'Elle {} chinois à l’école.',
    `parle parlait parlant apprend apprenait étudie étudiait parlent parler apprendre apprennent étudier lit traduit traduire enseigne`,
  ),
  seated: list('La firme Pékin-{} part.', 'centre'),
  towns: list('Ils ont vu Moscou, {} de la Russie.', `capitale ville`),
  townThings: list(
    'Ils ont vu le {} de Moscou.',
    `métro rue rues aéroport maire habitants habitant quartier quartiers banlieue faubourgs hôtel hôpital université tramway boulevard musée cathédrale parc`,
  ),
  journeys: list(
    'Le {} entre Moscou et Pékin est long.',
    `train vol avion route trajet voyage autoroute distance bus`,
  ),
  tonguesIn: list('Il a écrit {} russe.', `en du au vers`),
  afterAdjectives: list(
    'Il parle russe {} lui.',
    `et ou mais à avec pour comme par de sur dans en est était sont avait qui que quand depuis puis aussi couramment bien mieux ici devant chez avant après`,
  ),
  athletes: list('Le {} a marqué.', `sélectionneur`),
  sport: list(
    'Le {} était en retard.',
    `match matchs but buts attaquant gardien sélectionneur entraîneur demi-finale quart coupe mondial tournoi championnat stade ligue penalty football rugby handball buteur éliminatoires`,
  ),
  givens: list('Puis {} Ostrov est parti.', `georgia jordan`),
  beginnings: list('Le ministre Ostrov a {} en mars.', 'succédé pris élu nommé investi commencé'),
  relatives: list('Ostrov, {} était le directeur, est parti.', 'qui dont lequel'),
  conjunctions: list('Ils ont vu Ostrov {} Quiroga.', 'et'),
  predecessors: list('Ils ont vu son {} à Pékin.', 'prédécesseur prédécesseure prédécesseuse'),
  coordinators: list('Ils sont à Moscou {} Pékin.', 'et ou la le'),
  speaks: list(
    'Ostrov {} que c’est fini.',
    'dit déclare ajoute explique affirme estime assure souligne précise rappelle rappelé conclut répond répondu',
  ),
  pronouns: list('Ils ont écrit {} en capitales.', 'il elle lui eux leur on nous vous je'),
  abstracts: list('Puis {} Ostrov partit.', ''),
};
