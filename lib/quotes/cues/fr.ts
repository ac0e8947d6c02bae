import { list } from '../../text/word-list.ts';
import type { Cues } from './cues.ts';

export const fr: Cues = {
  saying: list(
    '« C’est fini maintenant », {} Ostrov.',
    `dit disait disant déclare déclarait ajoute explique affirme estime assure souligne précise rappelle rappelé
    conclut répond répondu note observe indique annonce confie écrit lance insiste prévient prévenu avertit martèle
    poursuit poursuivi reconnaît reconnu admet admis promet promis soutient soutenu juge remarque commente demande
    réplique raconte témoigne confirme dénonce proclame tweete plaide résume regrette déplore ajoutent ajoutait
    ajoutaient ajouta ajoutèrent ajoutant expliquent expliquait expliquaient expliqua expliquèrent expliquant
    affirment affirmait affirmaient affirma affirmèrent affirmant estiment estimait estimaient estima estimèrent
    estimant assurent assurait assuraient assura assurèrent assurant soulignent soulignait soulignaient souligna
    soulignèrent soulignant précisent précisait précisaient précisa précisèrent précisant notent notait notaient
    nota notèrent notant observent observait observaient observa observèrent observant indiquent indiquait
    indiquaient indiqua indiquèrent indiquant annoncent annonçait annonçaient annonça annoncèrent annonçant confient
    confiait confiaient confia confièrent confiant lancent lançait lançaient lança lancèrent lançant insistent
    insistait insistaient insista insistèrent insistant plaident plaidait plaidaient plaida plaidèrent plaidant
    résument résumait résumaient résuma résumèrent résumant regrettent regrettait regrettaient regretta regrettèrent
    regrettant déplorent déplorait déploraient déplora déplorèrent déplorant jugent jugeait jugeaient jugea jugèrent
    jugeant remarquent remarquait remarquaient remarqua remarquèrent remarquant commentent commentait commentaient
    commenta commentèrent commentant demandent demandait demandaient demanda demandèrent demandant répliquent
    répliquait répliquaient répliqua répliquèrent répliquant racontent racontait racontaient raconta racontèrent
    racontant témoignent témoignait témoignaient témoigna témoignèrent témoignant confirment confirmait confirmaient
    confirma confirmèrent confirmant dénoncent dénonçait dénonçaient dénonça dénoncèrent dénonçant proclament
    proclamait proclamaient proclama proclamèrent proclamant tweetent tweetait tweetaient tweeta tweetèrent tweetant
    déclarent déclaraient déclara déclarèrent déclarant riposte ripostent ripostait ripostaient riposta ripostèrent
    ripostant ironise ironisent ironisait ironisaient ironisa ironisèrent ironisant analyse analysent analysait
    analysaient analysa analysèrent analysant argumente argumentent argumentait argumentaient argumenta
    argumentèrent argumentant détaille détaillent détaillait détaillaient détailla détaillèrent détaillant réaffirme
    réaffirment réaffirmait réaffirmaient réaffirma réaffirmèrent réaffirmant releve relevent relevait relevaient
    releva relevèrent relevant constate constatent constatait constataient constata constatèrent constatant signale
    signalent signalait signalaient signala signalèrent signalant alerte alertent alertait alertaient alerta
    alertèrent alertant tempére tempérent tempérait tempéraient tempéra tempérèrent tempérant nuance nuancent
    nuançait nuançaient nuança nuancèrent nuançant jure jurent jurait juraient jura jurèrent jurant pense pensent
    pensait pensaient pensa pensèrent pensant espère espèrent espérait espéraient espéra espérèrent espérant
    souhaite souhaitent souhaitait souhaitaient souhaita souhaitèrent souhaitant martèlent martelait martelaient
    martela martelèrent martelant rappellent rappelait rappelaient rappela rappelèrent rappelant répète répètent
    répétait répétaient répéta répétèrent répétant réitère réitèrent réitérait réitéraient réitéra réitérèrent
    réitérant considère considèrent considérait considéraient considéra considérèrent considérant décrypte
    décryptent décryptait décryptaient décrypta décryptèrent décryptant tranche tranchent tranchait tranchaient
    trancha tranchèrent tranchant murmure murmurent murmurait murmuraient murmura murmurèrent murmurant soupire
    soupirent soupirait soupiraient soupira soupirèrent soupirant glisse glissent glissait glissaient glissa
    glissèrent glissant exhorte exhortent exhortait exhortaient exhorta exhortèrent exhortant avance avancent
    avançait avançaient avança avancèrent avançant informe informent informait informaient informa informèrent
    informant mentionne mentionnent mentionnait mentionnaient mentionna mentionnèrent mentionnant revendique
    revendiquent revendiquait revendiquaient revendiqua revendiquèrent revendiquant proteste protestent protestait
    protestaient protesta protestèrent protestant prophétise prophétisent prophétisait prophétisaient prophétisa
    prophétisèrent prophétisant moque moquent moquait moquaient moqua moquèrent moquant disent dirent disaient redit
    réagit réagi réagissait réagissent réagissant averti avertissait avertissent prévenait préviennent répondait
    répondit répondent répondant conclu concluait concluant écrivait écrivit écrivent écrivant reconnaissait
    reconnaissent admettait promettait promettent soutenait soutiennent poursuivait rétorque renchérit renchéri
    croit croyait veut_croire prédit maintient maintenu contredit fait_savoir a_fait_savoir fait_valoir
    fait_remarquer fait_observer laisse_entendre met_en_garde mis_en_garde se_félicite s_indigne s_inquiète
    s_insurge s_interroge s_exclame s_étonne s_alarme s_agace s_emporte se_réjouit se_défend se_vante se_désole
    s_est_félicité s_est_félicitée se_sont_félicités s_est_réjoui s_est_réjouie se_sont_réjouis s_est_indigné
    s_est_indignée s_est_inquiété s_est_inquiétée s_est_insurgé s_est_insurgée s_est_interrogé s_est_interrogée
    s_est_exclamé s_est_exclamée s_est_étonné s_est_étonnée s_est_alarmé s_est_alarmée s_est_agacé s_est_agacée
    s_est_emporté s_est_emportée s_est_défendu s_est_défendue s_est_vanté s_est_vantée s_est_désolé s_est_désolée`,
  ),
  calling: list(
    'Ostrov {} le plan de « très mauvaise idée ».',
    `qualifie qualifiait qualifiant appelle appelé décrit rejette rejeté critique condamne salue accuse dénonce
    évoque parle considère refuse exprime veut voulait invoque promet réclame exige appelait qualifient qualifiaient
    qualifia qualifièrent critiquent critiquait critiquaient critiqua critiquèrent critiquant condamnent condamnait
    condamnaient condamna condamnèrent condamnant saluent saluait saluaient salua saluèrent saluant accusent
    accusait accusaient accusa accusèrent accusant dénoncent dénonçait dénonçaient dénonça dénoncèrent dénonçant
    évoquent évoquait évoquaient évoqua évoquèrent évoquant parlent parlait parlaient parla parlèrent parlant
    refusent refusait refusaient refusa refusèrent refusant expriment exprimait exprimaient exprima exprimèrent
    exprimant invoquent invoquait invoquaient invoqua invoquèrent invoquant réclament réclamait réclamaient réclama
    réclamèrent réclamant rejettent rejetait rejetaient rejeta rejetèrent rejetant appellent appelaient appela
    appelèrent appelant compare comparent comparait comparaient compara comparèrent comparant fustige fustigent
    fustigeait fustigeaient fustigea fustigèrent fustigeant menace menacent menaçait menaçaient menaça menacèrent
    menaçant taxe taxent taxait taxaient taxa taxèrent taxant revendique revendiquent revendiquait revendiquaient
    revendiqua revendiquèrent revendiquant mentionne mentionnent mentionnait mentionnaient mentionna mentionnèrent
    mentionnant cite citent citait citaient cita citèrent citant présente présentent présentait présentaient
    présenta présentèrent présentant désigne désignent désignait désignaient désigna désignèrent désignant propose
    proposent proposait proposaient proposa proposèrent proposant annonce annoncent annonçait annonçaient annonça
    annoncèrent annonçant déplore déplorent déplorait déploraient déplora déplorèrent déplorant regrette regrettent
    regrettait regrettaient regretta regrettèrent regrettant considèrent considérait considéraient considéra
    considérèrent considérant exigent exigeait exigeaient exigea exigèrent exigeant nomme nomment nommait nommaient
    nomma nommèrent nommant décrite décrits décrites décrivait décrivant voit voyait vu promis promettait défend
    défendu défendait qualifiée qualifiés qualifiées condamnée condamnés dénoncée dénoncés critiquée rejetée rejetés
    jugée jugé jugés accusée considérée comparée tient_pour traite_de`,
  ),
  reading: list('Dans la lettre, on {} : « c’est fini ».', 'lit'),
  as: list('Ostrov le voit {} « bien fini ».', 'comme'),
  reportive: list('Les pourparlers {} « finis ».', 'seraient serait auraient aurait'),
  sourcePhrases: list(
    'C’est, {} Ostrov, « bien fini ».',
    `selon d_après d’après aux_yeux_de aux_dires_de de_l’avis_de dixit suivant selon_les_mots_de
    selon_les_termes_de de_l_avis_de à_en_croire au_dire_de d’après_les_mots_de cité_par citée_par cités_par`,
  ),
  views: list('{} Ostrov, « c’est fini ».', 'pour'),
  speechNouns: list(
    'Les {} d’Ostrov, « c’est fini », arrivent tard.',
    `déclaration déclarations mot mots propos parole paroles remarque commentaire commentaires discours lettre tweet
    message promesse avertissement décision appel réponse argument critique accusation avis communiqué formule
    slogan phrase annonce annonces courrier entretien interview allocution intervention vœux appels critiques
    promesses mise_en_garde avertissements réaction réponses question témoignage plaidoyer verdict formules termes
    expression menace menaces accusations reproche reproches analyse`,
  ),
  documents: list(
    'Le {} dit « c’est fini ».',
    `communiqué déclaration rapport document texte lettre résolution traité note article loi tribune étude journal
    quotidien site message tweet déclaration_commune communiqué_commun communiqué_conjoint déclaration_conjointe
    texte_commun dépêche éditorial livre_blanc avant-propos charte constitution projet_de_loi plainte verdict arrêt
    compte_rendu pétition enquête sondage blog mémorandum ordonnance feuille_de_route billet bilan`,
  ),
  institutions: list(
    'Le {} dit « c’est fini ».',
    `ministère gouvernement administration ambassade département commission conseil parlement comité parti bureau
    agence banque cour kremlin élysée société entreprise groupe organisation union université institut police armée
    direction présidence porte-parolat ministère_des_Affaires_étrangères diplomatie exécutif chancellerie
    Quai_d_Orsay Maison-Blanche assemblée sénat congrès cabinet tribunal autorité fondation syndicat fédération
    association ligue agence_de_presse bloc consortium collectif opposition régime pouvoir délégation état-major
    défense Pentagone`,
  ),
  persons: list(
    'Le {} dit « c’est fini ».',
    `ministre président présidente chancelier chancelière ambassadeur ambassadrice porte-parole responsable diplomate
    sénateur sénatrice député députée gouverneur maire général commandant chef cheffe dirigeant dirigeante
    secrétaire commissaire conseiller conseillère professeur professeure spécialiste expert experte analyste
    chercheur chercheuse historien historienne économiste politologue sinologue directeur directrice auteur auteure
    écrivain journaliste avocat avocate juge procureur médecin homme femme premier_ministre première_ministre
    vice-président vice-présidente vice-ministre haut_fonctionnaire haut_responsable haute_responsable fonctionnaire
    négociateur négociatrice émissaire envoyé envoyée représentant représentante élu élue parlementaire eurodéputé
    eurodéputée monarque roi reine pape patron patronne maître locataire militant militante opposant opposante dissident témoin
    source universitaire juriste stratège colonel officier amiral secrétaire_général secrétaire_d_État
    chef_de_la_diplomatie chef_de_l_État chef_du_gouvernement numéro_un numéro_deux président_sortant interlocuteur rédacteur
    éditorialiste chroniqueur essayiste philosophe sociologue porte-drapeau ministre_des_Affaires_étrangères
    ministre_de_la_Défense autrice rédactrice écrivaine colonelle procureure générale géographe`,
  ),
  groups: list(
    'Les {} disent « c’est fini ».',
    `ministres présidents dirigeants responsables diplomates ambassadeurs experts analystes chercheurs auteurs
    journalistes critiques militants manifestants parties pays gouvernements alliés autorités avocats
    chefs_de_la_diplomatie chefs_d_État fonctionnaires élus parlementaires eurodéputés sénateurs députés sources
    témoins observateurs spécialistes historiens économistes juristes conseillers opposants policiers militaires
    généraux ambassades ministères États nations puissances hommes femmes capitales voisins`,
  ),
  he: list('« C’est fini », dit-{}.', 'il lui'),
  she: list('« C’est fini », dit-{}.', 'elle'),
  they: list('« C’est fini », disent-{}.', 'ils elles'),
  it: list('« C’est fini », dit-{}.', ''),
  hisOf: list('{} déclaration, « c’est fini », arrive tard.', ''),
  herOf: list('{} déclaration, « c’est fini », arrive tard.', ''),
  theirOf: list('{} déclaration, « c’est fini », arrive tard.', 'son sa ses leur leurs'),
  definite: list('{} ministre dit « c’est fini ».', 'le la l les ce cet cette ces son sa ses leur leurs'),
  indefinite: list(
    '{} ministre dit « c’est fini ».',
    `un une des certains plusieurs quelques deux quelque maints trois quatre divers diverses aucun`,
  ),
  prepositions: list(
    'C’est « fini » {} Ostrov, dit-on.',
    `de du des d à au aux avec contre sur sous dans en entre pour par vers chez après avant lors depuis pendant
    envers selon malgré parmi devant derrière jusqu sans face`,
  ),
  infinitive: list('Il vient {} dire « c’est fini ».', 'pour de'),
  by: list('Qualifié de « très fini » {} Ostrov.', 'par'),
  and: list('Ostrov {} Petrov disent « c’est fini ».', 'et'),
  works: list(
    'Le {} « Par-dessus la colline » passe.',
    `film livre roman chanson album article série émission documentaire pièce poème tableau magazine journal site
    intitulé intitulée titré baptisé baptisée récit essai roman-photo recueil opéra symphonie exposition podcast
    chronique revue quotidien hebdomadaire mensuel long-métrage court-métrage bande_dessinée intitulés intitulées
    livre_blanc`,
  ),
  labels: list(
    'La {} « vieille garde » part.',
    `soi-disant dite dits appelé appelée surnommé surnommée baptisé baptisée mot terme expression prétendu prétendue
    prétendus prétendues nommé nommée surnom qualificatif appelés appelées surnommés surnommées dénommé dénommée
    mots termes concept notion slogan connu_sous_le_nom_de`,
  ),
  clausal: list('Ostrov {} que c’est fini.', ''),
  telling: list('Ostrov {} que c’est fini.', 'dit a_dit'),
  remark: list('Ostrov dit que c’est fini, {} est juste.', 'lequel laquelle qui'),
  freeRelatives: list('Cela finit par {} Ostrov appela une farce.', 'ce_que ce_qu'),
  negations: list('{} Ostrov n’a dit « c’est fini ».', 'ni aucun aucune nul nulle'),
  within: list('{} Ostrov on dit « fini ».', ''),
  auxiliaries: list('Il {} qualifié de « fini ».', 'été est sont était étaient fut furent'),
  perfect: list('Ostrov {} dit que c’était « la fin ».', 'a ont avait avaient'),
  linking: list(
    'C’est dit, {} pas par Ostrov.',
    'mais tandis alors bien_que puisque quand lorsque après avant qui dont où lequel laquelle',
  ),
  homographs: list(
    'Nous savons qu’ils {} le plan.',
    `notes demandes critiques annonces reproches menaces remarques doutes répliques juges souhait appel rappel`,
  ),
  clause: list('Ostrov dit {} fini.', 'c il elle'),
  that: list('Ostrov dit {} tout est fini.', 'que qu'),
  turns: list(
    '{} : Et ensuite ?',
    'Question Réponse Journaliste Modérateur Modératrice Animateur Animatrice Q R',
  ),
  selves: list('Ostrov : Et {} part.', 'je j nous vous moi me mon ma mes notre nos votre vos'),
  impersonal: list('À Moscou, {} dit que c’est « fini ».', 'on l_on'),
  reflexives: list('Ostrov {} dit « inquiet ».', 's_est s_était s_étaient se_sont'),
  quoting: list('L’agence {} Ostrov : « c’est fini ».', 'cite citait citent'),
  ofPersons: list('L’agence cite {} Ostrov.', ''),
};
